import type {Span} from '../item.ts'
import type {Credit} from './credits.ts'

/** What stands before the news text, counted from the start of its paragraph. The end is where the news text begins, less white space. */
export interface Dateline extends Span {
  kind: 'dateline' | 'byline'
  /** The dateline without the colon or dash that closes it. */
  raw: Span
  credits: Credit[]
}

const city = /^[A-Z][A-Za-z.'’-]{1,20}(?: [A-Z][A-Za-z.'’-]{1,20}){0,3}(?:\/[A-Z][A-Za-z]{1,20})?/
/** The region behind the city, with as few parts as will do: `Springfield, Ill., March 3`. */
const regions = [
  /^/,
  /^, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,15})?/,
  /^, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,15})?, [A-Z][A-Za-z.]{1,20}(?: [A-Z][a-z]{1,15})?/,
]
const day =
  /^,? {0,2}(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?:,? \d{4})?)/
const agency = /^,? {0,2}(?:\(([A-Z][A-Za-z .-]{1,30})\)|\/([A-Z][A-Za-z ]{2,24})\/)/
const dash = /^(?: {0,2}(?:—|–|--)| -) {0,2}(?=\S|$)/
const onlyAgency = /^\(([A-Z][A-Za-z ]{1,20})\) {0,2}(?:—|–|--|-) /
/** Words in capitals that open a headline or a remark, not a report from somewhere. */
const notCities =
  /^(?:BREAKING|UPDATED?|NOTE|EXCLUSIVE|OPINION|ANALYSIS|WATCH|VIDEO|LIVE|CORRECTION|CORRECTED|REVIEW|EDITORIAL|FEATURE|PHOTOS?|WARNING|ADVISORY|COMMENT|INTERVIEW|PREVIEW|EXPLAINER|FACTBOX|TIMELINE|ALERT|URGENT|POLL|TIP|NASA|NATO|WHO|UNESCO|COVID)\b/

/** The dateline of English copy: a city in capitals, or a city with a day or an agency, and a dash. */
export function readEnglishDateline(text: string): Dateline | undefined {
  const alone = onlyAgency.exec(text)
  if (alone) return place(alone[0], [{key: 'source', start: 1, end: 1 + (alone[1] as string).length}], 1)

  const name = city.exec(text)?.[0]
  if (name === undefined || notCities.test(text)) return undefined
  for (const pattern of regions) {
    const region = pattern.exec(text.slice(name.length))
    if (!region) break
    const found = readRest(text, name, region[0])
    if (found) return found
  }
  return undefined
}

function readRest(text: string, name: string, region: string): Dateline | undefined {
  let end = name.length + region.length
  const date = day.exec(text.slice(end))
  end += date?.[0].length ?? 0
  const by = agency.exec(text.slice(end))
  const byAt = end
  end += by?.[0].length ?? 0
  const close = dash.exec(text.slice(end))
  if (!close || !(date || by || isCapitals(name))) return undefined

  const credits: Credit[] = [{key: 'place', start: 0, end: name.length}]
  // A year is only written where the dateline dates the release itself.
  if (date && /\d{4}$/.test(date[0])) credits.push({key: 'datePublished', start: name.length + region.length + date[0].search(/[A-Z\d]/), end: byAt})
  const source = by?.[1] ?? by?.[2]
  if (by && source) credits.push({key: 'source', start: byAt + by[0].indexOf(source), end: byAt + by[0].indexOf(source) + source.length})
  return place(text.slice(0, end + close[0].trimEnd().length), credits, end)
}

function isCapitals(name: string): boolean {
  return name.length >= 4 && !/[a-z]/.test(name)
}

function place(whole: string, credits: Credit[], end: number): Dateline {
  return {kind: 'dateline', start: 0, end: whole.trimEnd().length, raw: {start: 0, end: Math.max(end, 1)}, credits}
}

const byline = /^by ([^\n.,:;|]{2,80}?|[^\n:;|]{2,80}?)(?:(?:,| \|| -| –| —) ([^\n]{2,60}))?$/i
const nameWord = /^(?:[A-Z][\w.'’-]*|de|da|di|van|von|der|den|la|le|al|bin|ibn|and|&)$/
/** A line such as `By Jane Doe and John Roe, Staff Writers`: the span of the names. */
export function readEnglishByline(text: string): {start: number; end: number} | undefined {
  if (text.length > 120 || /[.!?]$/.test(text)) return undefined
  const match = byline.exec(text)
  if (!match) return undefined
  const names = match[1] as string
  const words = names.split(/[\s,]+/).filter(Boolean)
  if (words.length > 12 || !words.every((word) => nameWord.test(word))) return undefined

  return {start: 3, end: 3 + names.length}
}

const credit = /^(?:additional )?(?:reporting|writing|editing|compiled|written|words)(?: and (?:writing|editing|reporting))? by ([^;()]{3,80})$/i
/** (Reporting by Jane Doe; Editing by John Roe): spans within the text between the brackets. */
export function readReportingBy(text: string): Credit[] | undefined {
  const credits: Credit[] = []
  let at = 0
  for (const piece of text.split(';')) {
    const trimmed = piece.trim()
    const match = credit.exec(trimmed)
    if (!match) return undefined
    const names = (match[1] as string).replace(/ in [A-Z][\w ]{2,40}/g, '')
    const start = at + piece.indexOf(match[1] as string)
    const end = start + (match[1] as string).length
    credits.push({
      key: /^editing/i.test(trimmed) ? 'editor' : 'author',
      start,
      end,
      people: names
        .split(/,? and |, /)
        .map((name) => name.trim())
        .filter(Boolean),
    })
    at += piece.length + 1
  }
  return credits.length > 0 ? credits : undefined
}

const embargo =
  /^(?:for immediate release|(?:strictly )?embargoed?(?:(?: until| for release(?: on| at)?| to)?:? ([^\n]{4,80}))?|not for (?:release|publication|broadcast)(?: before| until) ([^\n]{4,80})|hold for release(?: until)? ([^\n]{4,80}))[.:]?$/i
/** FOR IMMEDIATE RELEASE, or EMBARGOED UNTIL and the span of its time. */
export function readReleaseLine(text: string): Credit[] | undefined {
  if (text.length > 100) return undefined
  const match = embargo.exec(text)
  if (!match) return undefined
  const until = match[1] ?? match[2] ?? match[3]
  return until ? [{key: 'embargoedUntil', start: text.indexOf(until), end: text.indexOf(until) + until.length}] : []
}
