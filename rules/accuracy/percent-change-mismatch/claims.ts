import type {Quantity} from '#item'

/** Two figures and what is said of the change between them: a share, or a difference in the same unit. */
export interface Claim {
  kind: 'percent' | 'difference' | 'share'
  from: Quantity
  to: Quantity
  change: Quantity
}

const change = '(?:加幅|增长|增加|增幅|增速|上升|上涨|提高|提升|升高|扩大|涨幅|升幅|多|涨|升|增|下降|减少|降低|下跌|回落|降幅|跌幅|减幅|缩短|缩小|少|降|跌|减)'
const soft = '(?:了|约|近|达|为|超过|逾|超|达到|高达|共|只|仅|足足|幅度|幅度为|率为|率|大约|将近){0,3}'
const en =
  '(?:up|rise|rising|rose|increase|increased|growth|grew|gain|gained|jump|jumped|climb|surge|down|fall|falling|fell|drop|dropped|decline|declined|decrease|decreased|cut|reduction|higher|lower)'
const numberSoft = '(?:about |some |nearly |almost |over |around |more than |just |roughly |\\$|£|€|us\\$|hk\\$){0,2}'

/** Text before the first figure, between first and second, between second and third. */
interface Pattern {
  before: RegExp
  middle: RegExp
  last: RegExp
  /** Which of the three is old, new and change. */
  order: [from: number, to: number, change: number]
}

const chinese: Pattern[] = [
  // 由 a 增加到 b，增长 p%
  {
    before: /(?:由|从|自)[^，。；]{0,14}$/,
    middle: new RegExp(`^[^。；]{0,12}(?:${change}|加)?(?:了)?(?:到|至|为|成)[^，。；]{0,8}$`),
    last: new RegExp(`^[^，。；\\d]{0,6}[，,、（(]?(?:同比|环比|比上年(?:同期)?|[比较][上去]年(?:同期)?)?${change}${soft}$`),
    order: [0, 1, 2],
  },
  // b，比去年的 a 增长 p%
  {
    before: /^/,
    middle: /^[^。；]{0,12}(?:比|较|相比|相较)[^，。；]{0,14}$/,
    last: new RegExp(`^[^，。；\\d]{0,3}${change}${soft}$`),
    order: [1, 0, 2],
  },
  // 今年 b，去年 a，增长 p%
  {
    before: /(?:今年|本年|本月|当月|本季度|\d年|\d月|上半年|季度)[^，。；]{0,12}$/,
    middle: /^[^，。；]{0,4}[，,；](?:而)?(?:去年|上年|前年|上月|上季度|同期|\d{4}年|\d{1,2}月)(?:同期)?(?:为|是|有|仅|只有|仅为)?$/,
    last: new RegExp(`^[^，。；\\d]{0,6}[，,](?:同比|环比|比上年|比去年)?${change}${soft}$`),
    order: [1, 0, 2],
  },
]
const english: Pattern[] = [
  // from a to b, up p%
  {
    before: new RegExp(`\\bfrom ${numberSoft}$`),
    middle: new RegExp(`^[^.;]{0,30} to ${numberSoft}$`),
    last: new RegExp(`^[^.;]{0,30}?\\b${en}\\b(?: of| by)? ${numberSoft}$|^[^.;]{0,24}, an? ${numberSoft}$`),
    order: [0, 1, 2],
  },
  // to b from a, up p%
  {
    before: new RegExp(`\\bto ${numberSoft}$`),
    middle: new RegExp(`^[^.;]{0,20} from ${numberSoft}$`),
    last: new RegExp(`^[^.;]{0,30}?\\b${en}\\b(?: of| by)? ${numberSoft}$`),
    order: [1, 0, 2],
  },
  // b, up p% from a
  {
    before: /^/,
    middle: new RegExp(`^,? (?:[a-z]+ )?${en}(?: by)? ${numberSoft}$`),
    last: new RegExp(`^ (?:from|on|compared with|compared to) ${numberSoft}$`),
    order: [2, 0, 1],
  },
  // rose p% from a to b
  {
    before: new RegExp(`\\b${en}\\b(?: by)? ${numberSoft}$`),
    middle: new RegExp(`^[^.;]{0,12} from ${numberSoft}$`),
    last: new RegExp(`^[^.;]{0,24} to ${numberSoft}$`),
    order: [1, 2, 0],
  },
]

/** 共检查200家，合格150家，合格率75%：a rate that bears the name of its part; or a part of which it is said 占…%. */
function readShare([total, part, share]: [Quantity, Quantity, Quantity], middle: string, last: string): Claim | undefined {
  const name = /(?:^|[，,、；])(?:其中)?([\u3400-\u9fff]{2,3})$/.exec(middle)?.[1]
  const isRate = name !== undefined && new RegExp(`^[，,、]?${name}率(?:为|达|达到|是|约)?$`).test(last)
  const isPart = /其中[^。；，]{0,12}$/.test(middle) && /^[，,]?占(?:总数|全部|总量|总人数|比)?(?:的)?$/.test(last)
  return share.type === 'percent' && (isRate || isPart) ? {kind: 'share', from: total, to: part, change: share} : undefined
}

/** Claims of change in one sentence: three figures in a row, with the words of a comparison between them. */
export function* findClaims(sentence: string, offset: number, quantities: readonly Quantity[], isEnglish: boolean): Iterable<Claim> {
  const gap = (index: number) => {
    const from = index === 0 ? 0 : (quantities[index - 1] as Quantity).end - offset
    return sentence.slice(Math.max(from, (quantities[index]?.start ?? 0) - offset - 60), (quantities[index]?.start ?? 0) - offset)
  }
  for (let index = 0; index + 2 < quantities.length; index++) {
    const three = quantities.slice(index, index + 3) as [Quantity, Quantity, Quantity]
    const pattern = (isEnglish ? english : chinese).find(
      ({before, middle, last}) => before.test(gap(index)) && middle.test(gap(index + 1)) && last.test(gap(index + 2)),
    )
    if (!pattern) {
      const share = isEnglish ? undefined : readShare(three, gap(index + 1), gap(index + 2))
      if (share) yield share
      continue
    }

    const [from, to, said] = pattern.order.map((place) => three[place]) as [Quantity, Quantity, Quantity]
    if (from.type === 'percent' || from.range?.id !== to.range?.id || said.range) continue
    if (said.type === 'percent') yield {kind: 'percent', from, to, change: said}
    else if (said.type === from.type && said.unit === from.unit && said.unit !== undefined && !isEnglish) yield {kind: 'difference', from, to, change: said}
  }
}
