import type {PartKind} from '../item.ts'
import {lowerText} from '../prose/fold.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {splitPeople} from './bylines.ts'
import {type CanonicalField, type Credit, isSigning, readCredits} from './credits.ts'
import {readEnglishByline, readReleaseLine} from './datelines-en.ts'
import {isReleaseLine} from './datelines-release.ts'
import {isClockLine, isEndMark, isRemark, isRule, readBareNames, readDateLine} from './lines.ts'
import {isLatin} from './scripts.ts'

/** One line of an item in the three forms it is matched in, all of the same length. */
export interface Line {
  text: string
  folded: string
  lower: string
}

/** No head or foot line is longer. */
const lineLimit = 240

/** The line of a block; cut where it is too long for any head or foot line. It is asked for from the top and from the bottom, so each is kept in `lines`. */
export function lineOf({prose, lines}: {prose: Prose; lines: Map<Block, Line>}, block: Block): Line {
  const known = lines.get(block)
  if (known) return known

  const {start, end} = block
  const to = Math.min(end, start + lineLimit + 1)
  const folded = prose.folded.slice(start, to)
  const line = {text: prose.text.slice(start, to), folded, lower: lowerText(folded)}
  lines.set(block, line)
  return line
}

const contactLine =
  /^(?:(?:tel|telephone|phone|mobile|fax|e-?mail)\b|(?:电话|手机|邮箱|电邮|传真)\s?[：:]|[\w.+-]{1,40}@[\w.-]{3,60}$|[+(]\d[\d()\s.-]{6,20}$|\d{3}[-. ]\d{3}[-. ]\d{4}$|0\d{2,3}-\d{7,8}$)/

/** Reads a line above the lead that is not news text. `kind`: what part it is; a line of content (地点：…) stays a paragraph. */
export function readHeadLine({text, folded, lower}: Line, canonicalField: CanonicalField): {kind: PartKind; credits: Credit[]} | undefined {
  if (folded.length > lineLimit) return undefined
  const release = (isLatin(text) ? readReleaseLine(text) : undefined) ?? (isReleaseLine(folded) ? [] : undefined)
  if (release) return {kind: 'dateline', credits: release}
  const english = isLatin(text) ? readEnglishByline(text) : undefined
  if (english) return {kind: 'byline', credits: [{key: 'author', ...english, people: splitPeople(text.slice(english.start, english.end))}]}
  const date = readDateLine(folded, lower)
  if (date) return {kind: 'byline', credits: [date]}
  if (contactLine.test(lower)) return {kind: 'byline', credits: []}

  const credits = readCredits(text, folded, lower, 'head', canonicalField)
  if (credits) {
    const headline = credits.length === 1 && credits[0]?.key === 'headline'
    return {kind: headline ? 'headline' : credits.length === 0 || credits.some(({key}) => isSigning(key)) ? 'byline' : 'paragraph', credits}
  }
  return readBareNames(folded) ? {kind: 'byline', credits: [{key: 'author', start: 0, end: text.length, people: splitPeople(text)}]} : undefined
}

/** Reads a line below the text that signs it. `atEnd`: nothing but such lines stands below it, so that a bare date or name signs too. */
export function readFootLine({text, folded, lower}: Line, atEnd: boolean, canonicalField: CanonicalField): Credit[] | undefined {
  if (folded.length > lineLimit) return undefined
  const credits = readCredits(text, folded, lower, 'foot', canonicalField)
  if (credits || !atEnd) return credits
  if (isEndMark(lower) || isClockLine(lower) || isRemark(folded) || isRule(text) || /^[A-Z]{2,4}$/.test(text)) return []
  const date = readDateLine(folded, lower)
  // The date beneath a document is the day it was made; a word in front says otherwise.
  if (date) return [date.start > 2 ? date : {...date, key: 'createdAt'}]
  const english = isLatin(text) ? readEnglishByline(text) : undefined
  if (english) return [{key: 'author', ...english, people: splitPeople(text.slice(english.start, english.end))}]

  return readBareNames(folded) ? [{key: 'author', start: 0, end: text.length, people: splitPeople(text)}] : undefined
}
