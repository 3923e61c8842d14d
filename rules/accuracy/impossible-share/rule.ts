import type {Item, Quantity} from '#item'
import {defineRule, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {findGreaterParts} from './parts.ts'
import {findOverfull} from './scale.ts'

/** Rates that can be no more than the whole. Rates of completion, growth, utilisation and debt can. */
const rateZh =
  /(?<!(?:拨备|利息|准备金|保障|电话|手机|移动|流动|宽带|网络|终端|汽车|资金|现金|债务|偿债|储备|盈利)[^，。；\d]{0,3})(?:的[^，。；\d的]{0,5}占|(?:满意|合格|及格|优良|优秀|达标|入学|升学|就业|覆盖|普及|识字|出勤|到会|到课|参保|投保|接种|签约|办结|结案|知晓|知晓度|成活|存活|治愈|死亡|病死|命中|中标|回收|回收利用|入户|走访|签收|见效|应答|接通|准点|正点|准确|正确|支持|投票|参与|开工|开课|复工|复学|返岗|持证|空置|缺勤|失业|贫困|废品|次品|不良|破案|履约|按时办结|好评|出席|完工|竣工|交付|验收|入住|上座|到岗|返校|录取|通过|登记|过关|成功|整改|反对|赞成|认同)(?:率|度|比例))(?:已|均|都|也|高)?(?:达到?|为|是|超过?|约|提高到|提升到|上升到|升至|增至|降至|到|：|:|高达|[ ]){0,3}$/
const rateEn =
  /\b(?:satisfaction|approval|turnout|attendance|pass|literacy|vaccination|coverage|survival|unemployment|jobless|vacancy|graduation|enrolment|enrollment|participation|response|cure|mortality|clearance|conviction|on-time|punctuality)(?: rates?| levels?| ratings?)?(?: [a-z]{1,14}){0,3} (?:is|was|stood at|stands at|reached|hit|of|rose to|fell to|climbed to|increased to|dropped to|at) (?:about |some |nearly |more than )?$/
/** 120 percent of residents said. */
const peopleEn =
  /^ of (?:the |all |its |their )?(?:residents|people|voters|respondents|households|homes|students|pupils|patients|adults|children|members|workers|employees|staff|readers|passengers|tenants|schools|women|men)\b(?! (?:\w+ )?(?:target|quota|capacity))/

function isOverWhole({start, end}: Quantity, {language, prose}: Item): boolean {
  const text = language === 'en' ? prose.lower : prose.folded
  const before = text.slice(Math.max(0, start - 60), start)
  if (language !== 'en') return rateZh.test(before.slice(-24))
  return rateEn.test(before) || peopleEn.test(text.slice(end, end + 40))
}

export default defineRule({
  id: 'impossible-share',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  when: {zh: /率|度|比例|[%％]|百分之|中[，,]?[共已还另]?有?\S{1,12}[名人位户]/, en: /%|percent|per cent|pct| of (?:the|its|their) \S{1,20} [a-z]| out of /},
  text: {
    en: {
      summary: 'A share of a whole is more than the whole',
      message: {
        share: 'Unexpected share of `{actual}`, expected at most 100 percent',
        sum: 'Unexpected `{actual}`: {parts} make {sum} percent, expected at most 100',
        part: 'Unexpected `{actual}` out of {whole}, expected no more than the whole',
      },
      why: 'No more than all can be content, present or covered; a figure was mistyped or its base confused.',
      advice: 'Reckon again from the two numbers behind the share.',
    },
    'zh-Hans': {
      summary: '比率超过百分之百',
      message: {
        share: '比率出现“{actual}”，应不超过100%',
        sum: '“{actual}”：{parts}，合计{sum}%，应不超过100%',
        part: '{whole}中出现“{actual}”，部分应不多于总数',
      },
      why: '满意的、到场的、覆盖的，不会比全部还多；不是数字写错，就是基数弄混。',
      advice: '请用分子、分母重新计算。',
    },
    'zh-Hant': {
      summary: '比率超過百分之百',
      message: {
        share: '比率出現「{actual}」，應不超過100%',
        sum: '「{actual}」：{parts}，合計{sum}%，應不超過100%',
        part: '{whole}當中出現「{actual}」，部分應不多於總數',
      },
      why: '滿意的、到場的、覆蓋的，不會比全部還多；不是數字寫錯，就是基數弄混。',
      advice: '請用分子、分母重新計算。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      for (const {part, whole} of findGreaterParts(item))
        yield {at: {start: part.start, end: part.end}, message: 'part', actual: part.text, suggestions: [], data: {whole: whole.text}}
    },
    quantity(quantity, item) {
      if (quantity.type !== 'percent' || (quantity.value ?? 0) <= 100 || !isOverWhole(quantity, item)) return

      return {at: {start: quantity.start, end: quantity.end}, message: 'share', actual: item.text(quantity), suggestions: []}
    },
    sentence({start, end}, item): Problem | undefined {
      const text = matchedText(item).slice(start, end)
      if (!/%|％|percent|per cent/.test(text)) return
      const found = findOverfull(text, start)
      if (!found) return

      const at = {start: found.start, end: found.end}
      return {at, message: 'sum', actual: item.text(at), suggestions: [], data: {parts: found.parts, sum: found.sum}}
    },
  },
})
