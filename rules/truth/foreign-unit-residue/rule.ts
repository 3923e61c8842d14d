import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'

/** The places at the head of a unit's name, and what the unit is: 临江市北岸区|住房和城乡建设局. */
const unitParts =
  /^((?:[^和及与、\s]{1,6}?(?:自治区|自治州|自治县|(?<![城都上超])市|(?<!城)[乡镇]|(?<![社园城景街小])区|[省县旗州])){1,3})([\u3400-\u9fff]{1,16}(?:局|委|委员会|办|办公室|中心|院|校|站|所|馆|大队|支队|分局|街道|公司|联合会|法院|检察院))$/

/** Whoever visits, works with, learns from or is listed beside others names them rightly. */
const together = /赴|来|访|考察|调研|交流|对口|签|合作|协作|联合|支援|帮扶|邀请|学习|参观|借鉴|转|编者|、|与|和|同|以及|等地|原|前/

interface Unit {
  place: string
  function: string
}

function readUnit(name: string | undefined): Unit | undefined {
  const [, place, rest] = unitParts.exec(name ?? '') ?? []
  return place && rest ? {place, function: rest} : undefined
}

const levelOf = (place: string) => place.at(-1)

/** 我县山阳县…, …各项工作: whose unit this can only be. */
const ownBefore = /我[省市县区州旗乡镇]$/
const ownBehind = /^(?:各项工作|全体|全局|上下|广大干部|干部职工|党[组委]|机关党|各科室|系统上下)/
/** 本指南…: the text speaks of its own place. */
const ownText = /本(?:指南|手册|网站|网|平台|系统|办法|细则|方案|通知|公告|须知|栏目|服务)[^。！？\n，,]{0,24}$/

/** A unit of the same kind from another place stands where the item's own should: at the start of the headline or the lead, or as one's own, and the own one is nowhere. */
function* findForeign(item: Item, own: Unit): Iterable<Problem> {
  const {facts, prose, registry} = item
  const last = /[\u3400-\u9fff]{1,6}?[省市县区旗州镇乡]$/.exec(own.place)?.[0] ?? own.place
  if (prose.text.includes(last) || prose.text.includes(last.slice(0, -1))) return
  const known = [...(registry.places ?? []), ...(registry.units ?? []), ...(registry.organisations ?? [])].flatMap(({name, aliases = []}) => [name, ...aliases])
  const starts = new Set(facts.parts.filter(({kind}) => kind === 'headline' || kind === 'lead').map(({start}) => start))
  for (const name of facts.names) {
    const [before, behind] = [prose.folded.slice(Math.max(0, name.start - 30), name.start), prose.folded.slice(name.end, name.end + 8)]
    if (name.type === 'place') {
      const text = item.text(name)
      const isOther = /^[\u3400-\u9fff]{2,6}[市县区旗]$/.test(text) && levelOf(text) === levelOf(own.place) && !known.some((one) => one.includes(text))
      if (isOther && ownText.test(before) && !/^[、和与及等]/.test(behind)) yield {at: name as Span, actual: text, expected: [own.place]}
      continue
    }
    if (name.type !== 'organisation' || !(starts.has(name.start) || ownBefore.test(before) || ownBehind.test(behind))) continue
    const other = readUnit(item.text(name))
    if (!other || other.function !== own.function || levelOf(other.place) !== levelOf(own.place) || known.some((one) => one.includes(other.place))) continue
    const sentence = item.sentenceOf(name) ?? name
    if (!together.test(prose.folded.slice(name.end, sentence.end))) yield {at: name as Span, actual: item.text(name), expected: [own.place + own.function]}
  }
}

export default defineRule({
  id: 'foreign-unit-residue',
  dimension: 'truth',
  attributes: ['truthful', 'targeted'],
  severity: 'warning',
  weight: 20,
  cap: 40,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['quotation', 'title', 'furniture'],
  text: {
    en: {
      summary: 'The name or level of another unit was left from the text this was copied from',
      message: {unit: 'Unexpected unit `{actual}`, expected `{expected}`', level: 'Unexpected `{actual}` in an item of {unit}'},
      why: 'The item tells of another place as if it were one’s own, and shows where it was copied from.',
      advice: 'Put in the own unit, and check every figure: they may be the other’s as well.',
    },
    'zh-Hans': {
      summary: '照抄别处稿件，留下了外单位的名称或级别',
      message: {unit: '出现外单位“{actual}”，应为“{expected}”', level: '{unit}的稿件里出现“{actual}”'},
      why: '把别处的事写成了自己的事，也露出了抄袭的来处。',
      advice: '请改为本单位，并逐一核对数字：数字也可能是别处的。',
    },
    'zh-Hant': {
      summary: '照抄別處稿件，留下了外單位的名稱或級別',
      message: {unit: '出現外單位「{actual}」，應為「{expected}」', level: '{unit}的稿件裡出現「{actual}」'},
      why: '把別處的事寫成了自己的事，也露出了抄襲的來處。',
      advice: '請改為本單位，並逐一核對數字：數字也可能是別處的。',
    },
  },
  check: {
    *item(item) {
      const name = item.fields.unit
      const own = readUnit(name)
      if (!own || name === undefined) return

      for (const problem of findForeign(item, own)) yield {...problem, message: 'unit'}
      // 我县 of a city or a district; 我市 and 我省 are said at every level, 我区 in an autonomous region.
      if (levelOf(own.place) !== '市' && levelOf(own.place) !== '区') return
      for (const {index, 0: text} of item.prose.folded.matchAll(/我县(?!城)/g))
        yield {at: {start: index, end: index + text.length}, actual: item.text({start: index, end: index + text.length}), message: 'level', data: {unit: name}}
    },
  },
})
