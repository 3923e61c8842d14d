import type {EnText} from './times-en-grammar.ts'
import {match} from './times-match.ts'
import {grain, type Piece} from './times-pieces.ts'

const decadeNames: Record<string, number> = {twenties: 2, thirties: 3, forties: 4, fifties: 5, sixties: 6, seventies: 7, eighties: 8, nineties: 9}
const decade = /(?:the )?(?:(?:early|mid|late|early-to-mid|mid-to-late)[ -])?(?:(1\d|20)(\d)0['’]?s|['’](\d)0s)\b/y
const decadeWord = /the (?:(?:early|mid|late|roaring|swinging)[ -])?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/y
const century =
  /(?:the )?(?:(?:early|mid|late)[ -])?(?:(\d{1,2})(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -]centur(?:y|ies)\b/y
const centuryNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )

/** the 1990s, the mid-1990s, the ’80s, the sixties. */
export function readDecade(lower: string, at: number): Piece | undefined {
  const found = match(decade, lower, at)
  if (found) return {start: at, end: at + found[0].length, first: grain.year, last: grain.year, slots: {fixed: `${found[1] ?? '19'}${found[2] ?? found[3]}`}}

  const spelled = match(decadeWord, lower, at)
  return spelled
    ? {start: at, end: at + spelled[0].length, first: grain.year, last: grain.year, slots: {fixed: `19${decadeNames[spelled[1] as string]}`}}
    : undefined
}

/** the 21st century, late 19th century. */
export function readCentury(lower: string, at: number): Piece | undefined {
  const found = match(century, lower, at)
  if (!found || lower.startsWith(' fox', at + found[0].length)) return
  const n = found[1] === undefined ? centuryNames.indexOf(found[2] as string) + 1 : Number(found[1])
  const start = found[0].startsWith('the ') && found[0].includes('-century') ? at + 4 : at
  return {start, end: at + found[0].length, first: grain.year, last: grain.year, slots: {fixed: String(n - 1).padStart(2, '0')}}
}

const yearNumber = /((?:1[0-9]|20|21)\d\d)(?:(?:-|–|\/)(\d{4}|\d{2})(?![\d-]))?(?![\d%]|[.,]\d|s\b|[-–][a-z\d]|[ ]?(?:mhz|ghz|gb|mb|kg|hp)\b)/y
const strong =
  /\b(?:in|since|during|until|till|fiscal|year|years|circa|early|late|mid|throughout|spring|summer|autumn|winter|before|after|by|from|through)[ -]$/
const weak = /\b(?:of|than|between|around|for|to|and|the|with|via|on|its|his|her|their|our|a|that|this|over|about)[ ]$/
// What makes a number of four digits a quantity or a name.
const notYearBefore =
  /(?:\b(?:no\.?|number|page|room|flight|route|highway|section|rule|article|channel|windows|office|server|model|code|lot|suite|box|apt|resolution|directive|of about|about|than about|some|nearly|almost|roughly|approximately|least|only|another|estimated|around|total|dow|index|ftse|nikkei|nasdaq|windows|january|february|march|april|may|june|july|august|september|october|november|december)|[$£€#@])[ ]?$/
const counted =
  /[ ](?:(?!and|the|for|with|that|when|but|has|had|was|were|said|says|from|after|before|because|while)(?:[a-z]{3,12} )?(?:people|men|women|jobs|workers|employees|miles|km|meters|metres|yards|votes|points|dollars|euros|pounds|feet|tonnes|tons|units|cases|homes|houses|students|pupils|soldiers|troops|acres|shares|barrels|children|kids|members|patients|stores|shops|cars|vehicles|staff|families|residents|refugees|dead|deaths|hours|days|weeks|months|minutes|years|degrees|square|a\.?d|b\.?c|kilometers|kilometres|kilograms|officers|police|delegates|fans|guests|copies|words|calories|francs|yen|marks|lire|rubles|roubles|yuan|times|hundred|thousand|million|billion))\b/y
const afterYear =
  /(?:[.,;:!?)\]"'”’—–]|[ ]?$|\n| (?:and|to|in|at|with|was|were|is|are|has|had|the|a|on|when|as|that|by|for|after|before|but|or|it|he|she|they|through|because|while|until|season|election|census|budget|olympics|world cup)\b)/y

/** Whether four digits are a year: by the words around them, in our own and the last century unless they are counted. */
function isYear(lower: string, year: number, at: number, end: number, before: Piece | undefined): boolean {
  const context = lower.slice(Math.max(0, at - 16), at)
  if (match(counted, lower, end) || notYearBefore.test(context)) return false
  const follows = before && before.slots.year !== undefined && before.last === grain.year && at - before.end < 10
  if (strong.test(context) || (follows && /(?:to|and|-|–|or|through) ?$/.test(context))) return true
  if (/\d{4} (?:to|and|or|through) $/.test(context)) return false
  if (year >= 1900 && weak.test(context) && !/\b(?:and|to|for|with|via|a) $/.test(context) && match(afterYear, lower, end)) return true
  // 2000 is round, and digits alone on a line may be anything: they want a word beside them.
  return (
    year >= 1940 &&
    year <= 2040 &&
    year !== 2000 &&
    (/[a-z)”"][,:;'’]? ?[("“‘]?$/.test(context) || /^(?:[,.;]? (?!(?:to|and|or)\b)[a-z(]|'s)/.test(lower.slice(end, end + 6)))
  )
}

/** in 2024, 2004-05, between 2019 and 2023; `before` is the piece last read. */
export function readYearNumber({lower}: EnText, at: number, before: Piece | undefined): Piece[] {
  const found = match(yearNumber, lower, at)
  if (!found) return []

  const first = Number(found[1])
  const second = found[2] === undefined ? undefined : found[2].length === 2 ? Math.floor(first / 100) * 100 + Number(found[2]) : Number(found[2])
  const end = at + found[0].length
  if (/[/.]$|(?:^|[^a-z])-$/.test(lower.slice(Math.max(0, at - 2), at))) return []
  const next = second !== undefined && (second === first + 1 || (second > first && second < first + 60 && found[2]?.length === 4))
  if (second !== undefined && !next) return []
  if (!next && !isYear(lower, first, at, end, before)) return []
  const from: Piece = {start: at, end: second === undefined ? end : at + 4, first: grain.year, last: grain.year, slots: {year: first}}
  return second === undefined ? [from] : [from, {start: at + 5, end, first: grain.year, last: grain.year, slots: {year: second}}]
}

const shortYear = /(\d\d)(?!\d|s\b|[:.,]\d)/y

/** the class of ’89. */
export function readShortYear({text, lower}: EnText, at: number): Piece | undefined {
  const tens = match(/([2-9])0s\b/y, lower, at)
  // The 1970s and 80s.
  if (tens && /\d0s (?:and|or|to|through) (?:early |late )?['’]?$/.test(text.slice(Math.max(0, at - 16), at)))
    return {start: at, end: at + 3, first: grain.year, last: grain.year, slots: {fixed: `19${tens[1]}`}}
  if (!/[\s(–-]['’]$/.test(text.slice(Math.max(0, at - 2), at))) return
  if (tens) return {start: at - 1, end: at + 3, first: grain.year, last: grain.year, slots: {fixed: `19${tens[1]}`}}
  const found = match(shortYear, lower, at)
  if (!found || !/\b(?:of|in|since|summer|spring|fall|winter|year|early|late|from|to) $/.test(lower.slice(Math.max(0, at - 9), at - 1))) return
  return {start: at - 1, end: at + 2, first: grain.year, last: grain.year, slots: {year: Number(found[1]) + (Number(found[1]) < 40 ? 2000 : 1900)}}
}
