import type {Item, Span} from '#item'

/** What a sentence points at. */
export interface Reference extends Span {
  kind: 'attachment' | 'picture' | 'code' | 'table'
}

const chinese: [Reference['kind'], RegExp][] = [
  ['attachment', /(?:详见|见|参见|请见|附|填写|下载)(?:文末|后附)?附件(?!条|的形式)\d{0,2}|(?:见|详见)附表\d{0,2}/g],
  ['picture', /(?:见|如|详见)(?:下|上|右|左)图|(?:下|上)图(?:为|是|：)/g],
  ['code', /(?:扫描|扫一扫|识别|长按|扫)(?:下方|下面|上方|文末|文中|图中|下列|以下|右侧)(?:的)?[^，。\n]{0,6}二维码/g],
  ['table', /(?:见|如|详见)(?:下|上)表|(?:下|上)表(?:为|是|：)/g],
]
const english: [Reference['kind'], RegExp][] = [
  ['attachment', /\b(?:see (?:the )?attached|(?:in the )?attached (?:file|document|form|spreadsheet|pdf)|see attachment|please find attached)\b/g],
  [
    'picture',
    /\b(?:pictured (?:above|below|right|left)|see (?:the )?(?:photo|picture|image|map|chart) (?:above|below)|(?:photo|picture|image) (?:above|below))\b/g,
  ],
  ['code', /\bscan (?:the|this) qr code (?:above|below)\b/g],
  ['table', /\b(?:see (?:the )?table (?:above|below)|the table (?:above|below))\b/g],
]

/** References to what should stand with the item. */
export function findReferences({prose, language}: Item): Reference[] {
  const text = language === 'en' ? prose.lower : prose.folded
  return (language === 'en' ? english : chinese).flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern), ({index, 0: whole}) => ({kind, start: index, end: index + whole.length})),
  )
}

/** Whether something of the kind stands with the item. */
export function isThere(kind: Reference['kind'], item: Item): boolean {
  const {prose, facts, fields, source} = item
  const hasImage = facts.images.length > 0 || (fields.images?.length ?? 0) > 0 || facts.parts.some((part) => part.kind === 'caption')
  if (kind === 'picture' || kind === 'code') return hasImage
  if (kind === 'table') return hasImage || prose.blocks.some((block) => block.kind === 'tableCell') || /\t|\|.*\|/.test(source)

  return (
    facts.links.length > 0 || facts.contacts.some(({type}) => type === 'url') || /(?:^|\n)\s{0,4}(?:附件|附表|附[:：]|attachments?:|annex)/i.test(prose.folded)
  )
}
