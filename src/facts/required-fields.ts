import type {FieldName, Item, Name} from '../item.ts'
import {matchedText} from './matched-text.ts'

/** Fields that stand in for one another: an item of one's own has its unit as source, and any date of filing dates it. */
const standIns: Partial<Record<FieldName, FieldName[]>> = {
  unit: ['source', 'issuer'],
  source: ['unit', 'issuer', 'originalUrl'],
  datePublished: ['submittedAt', 'createdAt', 'approvedAt', 'eventDate', 'embargoedUntil'],
  submittedAt: ['datePublished', 'createdAt'],
  author: ['editor', 'issuer'],
  editor: ['reviewer'],
  speaker: ['author'],
}

/** How many blocks from the end whoever signs a document is looked for. */
const footReach = 5
const occasions =
  /[会礼节展]|仪式|典礼|论坛|活动|讲座|现场|\b(?:at|to) (?:the|a|an)\b|\b(?:conference|ceremony|opening|summit|forum|dinner|meeting|launch|assembly)\b/

function textOf({prose, language}: Item, from: number, to: number): string {
  const text = matchedText({language, prose})
  const blocks = prose.blocks.slice(from, to < 0 ? undefined : to)
  const [first, last] = [blocks[0], blocks.at(-1)]
  return first && last ? text.slice(first.start, Math.min(last.end, first.start + 600)) : ''
}

/** Whether an organisation signs at the foot, as documents and letters are signed. */
function isSignedBelow(item: Item): boolean {
  const blocks = item.prose.blocks.slice(-footReach)
  const [first] = blocks
  if (!first) return false
  const line = (name: Name) => blocks.find(({start, end}) => name.start >= start && name.start < end)
  return item.facts.names.some((name) => {
    const block = name.type === 'organisation' && name.start >= first.start ? line(name) : undefined
    // A line of the foot, not a paragraph of text.
    return block !== undefined && block.end - block.start <= 60
  })
}

/** Kinds that are signed at their foot, or speak for the house in their first words. */
const documents = new Set(['notice', 'public-notice', 'correction', 'emergency', 'press-release', 'service-info', 'response', 'statistics', 'interview'])
const ourselves = /本[报刊网台站社]|编辑部|\n(?:关于|about )[^\n：:。]{2,60}(?:[：:]|\n)/

/** Whether a line above the text names somebody, or an office, as speeches have it beneath their titles. */
function isNamedAbove(item: Item, type: Name['type']): boolean {
  const lines = item.prose.blocks.slice(0, footReach).filter(({start, end}) => end - start <= 60)
  return item.facts.names.some((name) => name.type === type && lines.some(({start, end}) => name.start >= start && name.start < end))
}

/** The tail of a government release says whose it is. */
const governmentTail = /\n(?:香港|澳门)时间\s?\d/

function isUnitInText(item: Item): boolean {
  if (governmentTail.test(item.prose.folded)) return true
  if (item.profile.kind === 'speech') return isNamedAbove(item, 'organisation')
  if (!documents.has(item.profile.kind)) return false
  return ourselves.test(matchedText(item)) || isSignedBelow(item)
}

/** A date in the text itself; those of related items do not date this one. */
function isDated(item: Item): boolean {
  return item.facts.writtenTimes.some((time) => time.type === 'date' && time.anchor === 'absolute' && item.partOf(time)?.kind !== 'furniture')
}

const inText: Partial<Record<FieldName, (item: Item) => boolean>> = {
  unit: isUnitInText,
  source: isUnitInText,
  contact: ({facts}) => facts.contacts.some(({type}) => type === 'phone' || type === 'email'),
  images: ({facts}) => facts.images.length > 0,
  effectiveDate: isDated,
  eventDate: isDated,
  person: ({facts}) => facts.names.some(({type}) => type === 'person'),
  speaker: (item) => isNamedAbove(item, 'person'),
  occasion: (item) => occasions.test(textOf(item, 0, 4)) || occasions.test(item.fields.headline ?? ''),
  place: ({facts}) => facts.names.some(({type}) => type === 'place'),
  policyTitle: ({prose}) => prose.text.includes('《'),
  description: ({facts}) => facts.parts.some(({kind}) => kind === 'quote') && facts.parts.findIndex(({kind}) => kind === 'quote') <= 2,
}

/** Whether another house's name stands for the item: agencies and broadcasters publish without a byline, and nobody here could add one. */
function isOutletsOwn(item: Item): boolean {
  return item.profile.channel === undefined && item.field('source') !== undefined && item.field('unit') === undefined
}

/** The required fields of an item that neither it nor its text tells. What the text itself says need not be declared again. */
export function findMissingFields(item: Item): FieldName[] {
  const {required, kind} = item.profile
  return required.filter((key) => {
    if (key === 'author' && isOutletsOwn(item)) return false
    const names = kind === 'reprint' ? [key] : [key, ...(standIns[key] ?? [])]
    return !names.some((name) => item.field(name) !== undefined) && !inText[key]?.(item)
  })
}
