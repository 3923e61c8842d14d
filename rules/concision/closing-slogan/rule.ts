import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'

/** How drafts end that have run out of facts. */
const sloganZh =
  /(?:为|向)[^，,。；！？]{2,40}(?:作出|做出|贡献|献出|提供|奠定|打下|注入|增添|谱写|贡献出)(?:了)?[^，,。；！？]{0,20}(?:贡献|力量|智慧|基础|保障|支撑|动力|活力|新篇章|篇章|保证|动能)|(?:奠定|打下|筑牢|夯实)了?[^，,。；！？]{0,16}基础|(?:再上|迈上|跃上|登上)[^，,。；！？]{0,8}(?:新台阶|新高度|新水平)|(?:开创|打开|谱写|书写|续写|奏响|掀开|翻开|展现|开启)[^，,。；！？]{0,20}(?:新局面|新篇章|新华章|新乐章|新辉煌|新作为|新征程|新气象|崭新篇章)|营造了?[^，,。；！？]{0,20}(?:氛围|环境)|(?:推动|促进|助力|推进|实现|保障|引领)[^，,。；！？]{2,40}(?:高质量发展|健康发展|持续发展|跨越式发展|蓬勃发展|再上台阶|行稳致远|走深走实|落地生根|提质增效)$|(?:明天|未来)(?:一定)?(?:会|将)?更(?:加)?(?:美好|辉煌|灿烂)|(?:取得|争取|赢得|夺取)[^，,。；！？]{0,20}(?:更大|新的更大|全面|最后|伟大)(?:的)?(?:成绩|胜利|成就|进步|突破)|(?:贡献|奉献)[^，,。；！？]{0,12}(?:力量|智慧)|(?:共创|共享|共筑|创造|迎向|迈向|共同开创)[^，,。；！？]{0,10}(?:未来|明天|福祉|荣景|辉煌|新里程碑|新纪元|双赢|多赢)|打造[^，,。；！？]{0,12}(?:城市|家园|社会|环境|都市|乡镇)[，,]?[^，,。；！？]{0,4}(?:让|使|令)[^，,。；！？]{1,8}有感|让我们(?:携手|携起手|一起|共同)|携手(?:同心|并进|前行|共进|打造|共创|努力)/
const sloganEn =
  /\b(?:brighter (?:future|tomorrow)|better (?:future|tomorrow) for (?:all|everyone|our)|(?:new|bright|exciting) chapter|next level|new heights?|greater heights|solid foundation for|for generations to come|(?:continue|continues|committed|remain committed|remains committed|will continue) to (?:strive|work tirelessly|serve|deliver|uphold|support|build|make)[^.]{0,60}(?:excellence|community|communities|future|difference|highest standards|success)|looks? forward to (?:a |an |the |many |continued |further )?(?:[a-z]+ ){0,3}(?:success|collaboration|cooperation|future|partnership|years)|together,? (?:we|they) (?:can|will)|step in the right direction|testament to|hand in hand|work(?:ing)? together for|committed to (?:making|building|creating|ensuring)[^.]{0,60}(?:better|safer|stronger|brighter|great|everyone|for all)|a better (?:tomorrow|place for (?:all|everyone)))\b/

/** The last sentence of the body. */
function findLast({facts}: Item): Span | undefined {
  const body = facts.parts.filter(({kind}) => kind === 'paragraph' || kind === 'lead' || kind === 'listItem').at(-1)
  return body && facts.sentences.filter(({start, end}) => start >= body.start && start < body.end && end - start > 6).at(-1)
}

/** Somebody says it: then it is theirs, and no slogan of the writer. */
const attributed = /说[，：]|[\u3400-\u9fff]期[待盼]|表示|强调|指出|认为|介绍|希望|呼吁|透露|坦言|\b(?:said|says|told|added|according to)\b/
/** 提供理论支撑, 提供数据支撑: a result, not a wish. */
const result = /(?:理论|数据|技术|依据|资料|科学|经验)(?:支撑|支持|保障|基础)$/

/** Whether the sentence says something that could be checked. */
function hasFact({start, end}: Span, {facts}: Item): boolean {
  const isIn = (fact: Span) => fact.start >= start && fact.start < end
  return (
    facts.quantities.some((quantity) => isIn(quantity) && quantity.value !== undefined && quantity.type !== 'ordinal') ||
    facts.times.some((time) => isIn(time) && time.anchor === 'absolute' && time.type === 'date') ||
    facts.names.some((name) => isIn(name) && name.type === 'person') ||
    facts.quotations.some((quotation) => isIn(quotation) || (quotation.start <= start && quotation.end > start)) ||
    facts.sources.some(isIn)
  )
}

export default defineRule({
  id: 'closing-slogan',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 10,
  cap: 10,
  exempt: ['quotation', 'furniture'],
  text: {
    en: {
      summary: 'The item ends on a slogan',
      message: 'Unexpected slogan `{actual}` at the end, expected the last fact',
      why: 'News ends when there is nothing more to tell.',
      advice: 'Leave the sentence out, and end on the last fact.',
    },
    'zh-Hans': {
      summary: '稿件以口号收尾',
      message: '结尾“{actual}”是口号，应止于最后一个事实',
      why: '事情说完，新闻就该结束。',
      advice: '删去这句，止于最后一个事实。',
    },
    'zh-Hant': {
      summary: '稿件以口號作結',
      message: '結尾「{actual}」是口號，應止於最後一項事實',
      why: '事情說完，新聞就該結束。',
      advice: '刪去這句，止於最後一項事實。',
    },
  },
  check: {
    item(item): Problem | undefined {
      if (/^(?:speech|commentary|interview)$/.test(item.profile.kind)) return undefined

      const last = findLast(item)
      if (!last || hasFact(last, item)) return undefined
      const isEnglish = item.language === 'en'
      const text = (isEnglish ? item.prose.lower : item.prose.folded).slice(last.start, last.end).replace(/[。！？.!?\s]{1,20}$/, '')
      const match = (isEnglish ? sloganEn : sloganZh).exec(text)
      if (!match || attributed.test(text) || result.test(match[0])) return undefined

      const at = {start: last.start + match.index, end: last.start + match.index + match[0].length}
      return {at, actual: item.text(at), suggestions: []}
    },
  },
})
