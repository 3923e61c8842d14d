import type {Quantity} from '#item'

/** A total and its parts. `isWhole`: the parts are all there is; otherwise they may only be some of it (其中, including). */
export interface Sum {
  total: Quantity
  parts: Quantity[]
  isWhole: boolean
  /** The parts are told as if there were no others, in words that are each other's rest: 男生 and 女生, boys and girls. */
  isComplete?: boolean
  /** The last part is joined by 和 or and, so that no more is to come. */
  isJoined?: boolean
}

interface Words {
  /** Between the total and its first part: the parts are some of it, or all of it. */
  some: RegExp
  whole: RegExp
  /** Between two parts: a short name and a mark of a list. */
  between: RegExp
  /** Before the total, where it follows its parts. */
  closing: RegExp
  /** After the total, where it follows its parts. */
  after?: RegExp
  /** What makes a figure no part: growth, comparison, another measure. */
  other: RegExp
}

const chinese: Words = {
  some: /^[^。；\d]{0,16}[，,：:；（(]?(?:其中|当中|包括|包含|含)(?:有)?[，,：:]?[^。；，,\d]{0,16}$|^[^。；，,\d]{0,10}中[，,：:][^。；，,\d]{0,16}$/,
  whole: /^[^。；，,\d]{0,12}[：:（(][^。；，,：:（）\d]{0,12}$|^[^。；\d]{0,16}[，,（(](?:[^。；，,\d]{0,6})?(?:分别(?:是|为))[^。；，,\d]{0,12}$/,
  between: /^[^。；;：:\d]{0,3}(?:（[^（）]{0,16}）)?[、，,和及与][^。；;：:，,\d]{0,16}$|^死$/,
  closing:
    /[，,](?:总(?:投资|额|数|量|面积|人数|户数|造价|产量|长度?|费用|成本))(?:为|达|是|共|共计)?$|[，,：:；、](?:合计|共计|总计|一共|总共|总数|合共|共)(?:为|是|有|达)?$|[，,](?:合计|共计|总计|一共|总共|合共)(?:[种栽补]植|发放|投入|收到|收集|捐[款赠]|募集|筹集|整改|发现|排查|检查|新建|改造|完成|服务|接待|处理|办理|清理|安装|更换)(?:了)?$|[，,](?:两|三|四|五|六)(?:者|项|类|处|地|区)(?:合计|共计|共|总计)(?:为)?$/,
  other: /增[加长至到了]|减[少至到了]|比|较|超|提高|下降|上升|占|每|平均|达到|目标|计划|未|至今|累计|以上|第/,
}
const english: Words = {
  some: /^[^.;\d]{0,30},? (?:including|of which|of whom|of them|among them)\b[^.;,\d]{0,20}$/,
  whole:
    /^[^.;,:\d]{0,30}(?::| –| —| -| \()[^.;,:()\d]{0,12}$|^[^.;,:\d]{0,30}\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)(?: of)?|split into|divided into|broken down into) $/,
  between: /^[^.;:\d]{0,30}(?:,| and| plus)[^.;:,\d]{0,16}$/,
  closing: /(?:, (?:for|making|giving|bringing) a total of|, (?:a total of|totall?ing|or a total of|making|in all)) $/,
  after: /^ (?:[a-z]+ )?(?:in all|in total|altogether)\b/,
  other: /\b(?:up|down|more|less|fewer|than|per|each|every|average|rose|fell|from(?! the [a-z]{3,12}\b)|to|aged?|over|since|after|by|percent|no|not|least)\b/,
}

function canAdd(part: Quantity, total: Quantity): boolean {
  const isSameUnit = (part.unit ?? '') === (total.unit ?? '') || part.unit === undefined
  return part.type === total.type && isSameUnit && part.value !== undefined && part.range === undefined && part.currency === total.currency
}

/** Names of parts that leave no third. */
const complements = [
  /[伤死][亡伤][^。；]{0,10}(?:死亡|遇难|死)[^。；]{0,16}(?:受伤|伤)|\bcasualties\b[^.;]{0,12}(?:dead|killed)\b[^.;]{0,16}(?:injured|wounded|hurt)\b/,
  /男[^。；]{0,24}女|女[^。；]{0,24}男/,
  /(合格|达标|及格|满意|通过|完成|同意|到会|签约|参保)[^。；]{0,16}(?:不|未|没有?)\1|(?:不|未|没有?)(合格|达标|及格|满意|通过|完成|同意|到会|签约|参保)[^。；]{0,16}[^不未没有]\2/,
  /(党员|会员|团员|本地|户籍|农业|在编)[^。；]{0,16}非\1|非(党员|会员|团员|本地|户籍|农业|在编)[^。；]{0,16}\2/,
  /(?:城镇|城市)[^。；]{0,24}(?:农村|乡村)/,
  /中文[^。；]{0,24}[外英]文/,
  /国内[^。；]{0,24}(?:国外|境外|国际)/,
  /线上[^。；]{0,24}线下|室内[^。；]{0,24}室外|省内[^。；]{0,24}省外|市内[^。；]{0,24}市外/,
  /\b(?:boys|men|male)\b[^.;]{0,30}\b(?:girls|women|female)\b|\b(?:girls|women|female)\b[^.;]{0,30}\b(?:boys|men|male)\b|\badults\b[^.;]{0,30}\bchildren\b|\bchildren\b[^.;]{0,30}\badults\b/,
]
/** Kinds that one person or thing may belong to beside another: 党员 and 女代表, those who own a car and those who own a home. */
const overlapping =
  /党员|团员|少数民族|博士|硕士|研究生|本科|大专|职称|高级|退役|退伍|青年|老年|[岁女]|\b(?:owned?|ha[ds]|have|used?|knew|know|read|watched|visited|bought|drank|ate|smoked)\b/
/** 90宗涉及噪音，70宗涉及卫生: two parts told with the same verb. */
function isParallel(between: string, after: string): boolean {
  const verb = /^([\u3400-\u9fff]{2})[^。；;：:，,、\d]{1,8}[，,、][^。；;：:，,、\d]{0,4}$/.exec(between)?.[1]
  return verb !== undefined && after.startsWith(verb)
}

const isComplete = (words: string) => complements.some((pattern) => pattern.test(words))

/** Sums claimed in one sentence, read off the words between its figures. */
export function* findSums(sentence: string, offset: number, figures: readonly Quantity[], isEnglish: boolean): Iterable<Sum> {
  // 一组120户: the first names the group that the second counts.
  const quantities = figures.filter(({end, unit}, index) => figures[index + 1]?.start !== end || !/^[组队班号期区村]$/.test(unit ?? ''))
  const words = isEnglish ? english : chinese
  const gap = (index: number) => sentence.slice((quantities[index - 1]?.end ?? offset) - offset, (quantities[index] as Quantity).start - offset)
  /** How many figures from `first` on are parts of the total, each following the one before as in a list. */
  const readParts = (first: number, total: Quantity, step: 1 | -1) => {
    const parts: Quantity[] = []
    for (let index = first; quantities[index] && canAdd(quantities[index] as Quantity, total); index += step) {
      if (parts.length > 0) {
        const between = gap(step === 1 ? index : index + 1)
        const isListed = words.between.test(between) || (!isEnglish && isParallel(between, sentence.slice((quantities[index] as Quantity).end - offset)))
        if (/其中|另|包括|including|of wh/.test(between) || !isListed || words.other.test(between)) break
      }
      parts.push(quantities[index] as Quantity)
    }
    return step === 1 ? parts : parts.reverse()
  }

  for (const [index, total] of quantities.entries()) {
    if (total.value === undefined || total.range || (total.type !== 'cardinal' && total.type !== 'money')) continue

    const after = quantities[index + 1] ? gap(index + 1) : ''
    const isWhole = words.whole.test(after)
    const isMadeUp =
      isEnglish &&
      index === 0 &&
      /\b(?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|made up of) (?:some |about )?$/.test(gap(index)) &&
      /^[^.;,\d]{0,24}, $/.test(after)
    const isOf = isEnglish && /\bof (?:the|its|their|all) $/.test(gap(index)) && /^[^.;,\d]{0,24}, $/.test(after)
    // 共检查86人，男50人，女36人: a total and its two halves, without a word between.
    const isHalved =
      !isEnglish &&
      /(?:共|共计|总计|合计)[^，。；\d]{0,14}$/.test(gap(index)) &&
      /^[^。；，,\d]{0,8}[，,][^。；，,\d]{0,10}$/.test(after) &&
      !isWhole &&
      !words.some.test(after)
    if ((isWhole || isOf || isMadeUp || isHalved || words.some.test(after)) && !words.other.test(after.replace('made up of', ''))) {
      const parts = readParts(index + 1, total, 1)
      const isPart = parts.every(({value}) => (value as number) <= (total.value as number))
      const told = parts.length < 2 ? '' : sentence.slice(total.end - offset, (parts.at(-1) as Quantity).end - offset + 16)
      const isAll = isComplete(told)
      const isClear = isWhole || isMadeUp || isAll || (!isHalved && !overlapping.test(told))
      if (parts.length >= 2 && isPart && isClear && (!isHalved || parts.length === 2)) yield {total, parts, isWhole: isWhole || isMadeUp, isComplete: isAll}
    }

    // 甲县12人、乙县8人，两县共20人: the count of the parts stands before the total.
    const counts =
      index >= 3 && /^[县区市镇乡村家处项类组队班校局级地者]?(?:合计|共计|共|总计)(?:为|有)?$/.test(gap(index)) && quantities[index - 1]?.value === index - 1
    const isClosing = words.closing.test(gap(index)) || words.after?.test(sentence.slice(total.end - offset, total.end - offset + 24))
    const parts = counts ? readParts(index - 2, total, -1) : index >= 2 && isClosing ? readParts(index - 1, total, -1) : []
    const lead = parts[0] ? gap(quantities.indexOf(parts[0])) : ''
    if (parts.length >= 2 && !words.other.test(lead.slice(-12))) yield {total, parts, isWhole: true}
  }
}
