import type {Facts, Item} from '#item'
import {foldHeadline} from '../../../src/facts/headlines.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'

type Section = Item['profile']['sections'][number]
type SlotFact = NonNullable<Section['facts']>[number]

const lineLimit = 40
const heading = /^[^。！？!?；;，,\n]{1,40}$/
/** A label before a colon, perhaps numbered: 二、办理材料：, `Documents:`. */
const label = /^[（(]?[一二三四五六七八九十\d]{0,2}[、.．）)]?\s{0,2}([^：:。，,\n]{1,24})[：:]/

/** Lines that say what follows: headings, short lines, labels. */
function readLabels({facts, prose, language}: Item): string {
  const text = matchedText({language, prose})
  const labels = facts.parts.flatMap(({kind, start, end}) => {
    if (kind === 'headline' || kind === 'furniture' || kind === 'signOff') return []
    const line = text.slice(start, Math.min(end, start + 80))
    if (kind === 'heading' || (end - start <= lineLimit && heading.test(line))) return [line]
    return label.exec(line)?.[1] ?? []
  })
  return labels.join('\n')
}

const isFigure = ({value, type}: Facts['quantities'][number]) => value !== undefined && type !== 'ordinal' && type !== 'vague'
const hasName = (type: string) => (item: Item) => item.facts.names.some((name) => name.type === type)
const hasContact =
  (...types: string[]) =>
  ({facts}: Item) =>
    facts.contacts.some(({type}) => types.includes(type))

const facts: Record<SlotFact, (item: Item) => boolean> = {
  phone: hasContact('phone'),
  contact: hasContact('phone', 'email', 'url', 'account'),
  address: hasContact('address'),
  link: (item) => item.facts.links.length > 0 || hasContact('url')(item),
  date: (item) => item.facts.times.some(({type, anchor}) => type === 'date' && anchor !== 'vague'),
  time: (item) => item.facts.times.some(({type, anchor}) => (type === 'date' || type === 'time') && anchor !== 'vague'),
  period: (item) => item.facts.times.some(({anchor}) => anchor !== 'vague'),
  figure: (item) => item.facts.quantities.some(isFigure),
  figures: (item) => item.facts.quantities.filter(isFigure).length >= 2,
  money: (item) => item.facts.quantities.some(({type}) => type === 'money'),
  person: hasName('person'),
  place: hasName('place'),
  organisation: hasName('organisation'),
  source: (item) => item.facts.sources.some(({type}) => type === 'named'),
  speech: (item) => item.facts.quotations.some(({type}) => type === 'speech'),
  list: (item) => item.facts.parts.filter(({kind}) => kind === 'listItem').length > 1 || item.facts.enumerations.length > 0,
  issuer: (item) =>
    item.field('unit') !== undefined || item.field('source') !== undefined || item.field('issuer') !== undefined || hasName('organisation')(item),
}

/** Words that send the reader to a page with the rest. */
const elsewhere = {
  zh: /详见|详情|详细[^。\n]{0,8}(?:见|查阅|查询)|(?:登[录入]|浏览|访问|点击|扫描)[^。\n]{0,24}(?:查[看询阅]|了解|办理|网|链接|二维码)|更多(?:信息|资料|内容)/,
  en: /\b(?:for (?:more|full|further)|more|full|further) (?:details|information|guidance|instructions)\b|\bsee (?:the|our)\b|\b(?:read|find out) more\b|\bdetails (?:are|can be found) (?:at|on)\b/,
}

/** Finds the sections of its kind that an item does not tell. */
export function findMissingSections(item: Item): Section[] {
  const isEnglish = item.language === 'en'
  const script = isEnglish ? 'en' : 'zh'
  const body = matchedText(item)
  const text = `${foldHeadline(item.fields.headline ?? '', item.language)}\n${body}`
  let labels: string | undefined
  let isLinked: boolean | undefined

  return item.profile.sections.filter((section) => {
    if (section.languages && !section.languages.includes(item.language)) return false
    if (section.fields?.some((key) => item.field(key) !== undefined)) return false
    if (section.cue?.[script]?.test(text)) return false
    if (section.heading?.[script]?.test((labels ??= readLabels(item)))) return false
    if (section.facts?.some((fact) => facts[fact](item))) return false
    return !(section.link && (isLinked ??= facts.link(item) && elsewhere[script].test(body)))
  })
}
