import {numberSource, plainNumberSource, readEnNumber} from './times-en-words.ts'
import {match} from './times-match.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'
import {durationValue} from './times-zh-durations.ts'

/** Units of {@link Slots.ago}. */
export type EnUnit = NonNullable<Slots['ago']>['unit']

/** Source of a pattern for a unit of time, singular or plural; one group. */
export const unitSource =
  '(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies)|millenni(?:um|a)|weekends?|nights?)\\b'
const units: Record<string, [EnUnit, number]> = {
  sec: ['TS', 1],
  min: ['TM', 1],
  hou: ['TH', 1],
  hr: ['TH', 1],
  hrs: ['TH', 1],
  day: ['D', 1],
  wee: ['W', 1],
  for: ['W', 2],
  mon: ['M', 1],
  qua: ['M', 3],
  yea: ['Y', 1],
  yr: ['Y', 1],
  yrs: ['Y', 1],
  dec: ['Y', 10],
  cen: ['Y', 100],
  mil: ['Y', 1000],
  nig: ['D', 1],
}

/** The TIMEX3 unit of an English word, and how many of it the word is. */
export function unitOf(name: string): [EnUnit, number] {
  return units[name.slice(0, 3)] ?? ['D', 1]
}

const adjectives =
  '(?:(?:more|full|whole|consecutive|straight|successive|working|business|trading|calendar|additional|long|short|extra|solid|other|hard|difficult|tough|good|bad|great|busy|wonderful|unbelievable|agonizing|tense|frantic|lean|happy|miserable|record|crucial|critical|cold|hot|rainy|winter|summer)[ -]){0,2}'
const turns =
  '(?: (ago|earlier(?! than)|later(?! than)|from now|from today|hence|previously|(?:before|after|back|prior|beforehand|afterward)(?=[.,;:!?)”"’\'—–-]|$|\\n| and | when | in | with )))?'
const more = `(?:(?:,? and |, | )${plainNumberSource} ${unitSource})?`
const lengthWith = (rest: string): RegExp =>
  new RegExp(
    `${numberSource}(?:( and (?:a|one)[ -]half)|-?(?: (?:to|or) |-(?:to|or)-|[-–—/])${plainNumberSource})?[ -]${adjectives}${unitSource}(?:( and a half)|${rest})?${turns}`,
    'y',
  )
const length = lengthWith(`${more}${more}`)
// The same without what follows; its groups stay.
const plainLength = lengthWith('()()()()')
// What a length goes on with is shorter: two days, two hours; not two days, two days.
const ranks = ['TS', 'TM', 'TH', 'D', 'W', 'M', 'Y']
const shrinks = (name: string | undefined, next: string | undefined): boolean =>
  next === undefined || ranks.indexOf(unitOf(next)[0]) < ranks.indexOf(unitOf(name ?? '')[0])
const aged = /(?:-|[ ](?=old\b))(?:olds?|long)\b/y
const rate = /[ ](?:an?|per|each|every) (?:minute|hour|day|night|week|month|year)\b(?!-)/y
const orSo = /[ ]or (?:so|two|three|more|longer)\b(?! than)(?: (ago|earlier|later)\b)?/y
const rateBefore = /(?:[\d%]|\b(?:share|times?|once|twice|percent|cent|head|person|ounce|million|billion|trillion|thousand|hundred|[a-z]{3,12}s))[ ]$/
const lasting = /\b(?:was|is|has|does|its|lasts|takes|less|plus|perhaps|across|always|sometimes|this|as)[ ]$/

/** Which way and from where a length counts: ago, from now; earlier and later from the time before. */
function turnPiece(start: number, end: number, turn: string, unit: EnUnit, count: number): Piece {
  const back =
    turn === 'ago' || turn === 'earlier' || turn === 'back' || turn === 'before' || turn === 'prior' || turn === 'previously' || turn === 'beforehand'
  const fromText = turn !== 'ago' && turn !== 'hence' && turn !== 'back' && !turn.startsWith('from')
  return {
    start,
    end,
    first: grain.day,
    last: grain.day,
    slots: Number.isNaN(count) ? {} : {ago: {unit, count: back ? -count : count}, ...(fromText ? {same: true} : {})},
    anchor: Number.isNaN(count) ? 'vague' : 'deictic',
  }
}

/** Whether the number and unit are something else: a second term, three quarters of it, a day-care centre. */
function isOther(lower: string, end: number, words: string, name: string, joint: string): boolean {
  const article = words === 'a' || words === 'an'
  // $12-an-hour, a year-long: the article is of something else.
  if (article && joint === '-') return true
  if (/^(?:sec|second)$/.test(name) && joint === ' ' && words !== '1' && words !== 'one') return true
  if (name.startsWith('quarter') && (article || joint === '-' || words.includes('half') || words === 'one' || lower.startsWith(' of', end))) return true
  if (lower[end] === '-' && !match(aged, lower, end)) return article || joint === ' '
  return words.includes(',') && !name.startsWith('year') && !name.startsWith('day') && !name.startsWith('hour')
}

/** The rest of a length: 5 minutes, 30 seconds; how far it reaches, and its value behind P. */
function readRest(pairs: readonly (string | undefined)[]): string {
  let rest = ''
  for (let i = 0; i < pairs.length; i += 2) {
    const [words, name] = [pairs[i], pairs[i + 1]]
    if (words === undefined || name === undefined) continue
    const value = durationValue(unitOf(name)[0], readEnNumber(words) * unitOf(name)[1]).slice(1)
    rest += rest.includes('T') ? value.replace('T', '') : value
  }

  return rest
}

/** The value of a length with all its parts, PT1H30M. */
function lengthValue(unit: EnUnit, count: number, rest: string): string {
  const first = durationValue(unit, count)
  return `${first}${first.includes('T') ? rest.replace('T', '') : rest}`
}

/** three days, two and a half years, a two-year term, 15 minutes ago, a year earlier, 24 hours a day. */
export function readEnLength(lower: string, at: number): Piece | undefined {
  // Groups 4, 7 and 9 are the units.
  const longest = match(length, lower, at)
  const found = longest && shrinks(longest[4], longest[7]) && shrinks(longest[7], longest[9]) ? longest : longest && match(plainLength, lower, at)
  if (!found) return

  const [whole, words = '', halfBefore, to, name = '', halfAfter, two, twoName, three, threeName, turn] = found
  const full = at + whole.length
  const plain = turn === undefined ? full : full - turn.length - 1
  const loose = turn === undefined ? match(orSo, lower, plain) : null
  const end = plain + (loose?.[0].length ?? 0)
  const joint = whole.charAt(whole.indexOf(name, words.length) - 1)
  if (isOther(lower, end, words, name, joint)) return

  const [unit, factor] = unitOf(name)
  const count = to === undefined ? (readEnNumber(words) + (halfBefore || halfAfter ? 0.5 : 0)) * factor : Number.NaN
  if (turn) return turnPiece(at, full, turn, unit, count)
  if (loose?.[1]) return turnPiece(at, end, loose[1], unit, count)

  const article = words === 'a' || words === 'an'
  const base = {start: at, end, first: 0, last: 0} as const
  const old = end === plain ? match(aged, lower, end) : null
  // A week-long strike: the article is of the strike.
  if (old)
    return {
      ...base,
      start: article && old[0].startsWith('-') ? at + words.length + 1 : at,
      end: end + old[0].length,
      type: 'duration',
      slots: {fixed: durationValue(unit, count)},
    }
  const often = match(rate, lower, end)
  const value = lengthValue(unit, count, readRest([two, twoName, three, threeName]))
  if (often && !article) return {...base, end: end + often[0].length, type: 'set', slots: {fixed: value}}

  const before = lower.slice(Math.max(0, at - 16), at)
  if (article && whole.endsWith(`${words} ${name}`) && rateBefore.test(before) && !lasting.test(before)) return {...base, type: 'set', slots: {fixed: value}}
  return aheadOf(lower, {...base, type: 'duration', slots: {fixed: value}})
}

const lengthAfterIn = /\bin (?:about |around |roughly |approximately |just |just over |at least |less than |another |the next )?$/
const superlative =
  /\b(?:first|time|times|highest|lowest|biggest|largest|worst|best|most|fastest|record|second|third|twice|once|only|least|slowest|weakest|strongest|rose|fell|grew|gained|lost)\b[^.]{0,30}$/

// In five days it will be done; but it took hold in five days.
const coming =
  /\b(?:will|would|shall|going|to|expected|due|may|might|could|can|should|must|again|back|begins?|starts?|opens?|ends?|leaves?|arrives?|returns?|expires?|due|ready)\b[^.;!?]{0,40}$/
const opensSentence = /(?:^|[.!?\n]\s?["“‘]?)in (?:about |around |roughly |approximately |just |just over |at least |less than |another |the next )?$/

/** in five days: the day that is so far away, unless it is how long something took. */
function aheadOf(lower: string, found: Piece): Piece {
  if (found.type !== 'duration' || !lengthAfterIn.test(lower.slice(Math.max(0, found.start - 15), found.start))) return found
  const ago = /^P(T?)(\d{1,4}(?:\.5)?)([YMWDHS])$/.exec(found.slots.fixed ?? '')
  const before = lower.slice(Math.max(0, found.start - 60), found.start)
  const short = ago?.[3] === 'S' || (ago?.[1] === 'T' && ago[3] === 'M')
  if (
    !ago ||
    !((!short && coming.test(before)) || before === '' || opensSentence.test(before)) ||
    superlative.test(lower.slice(Math.max(0, found.start - 45), found.start - 3)) ||
    lower[found.end] === '-'
  )
    return found
  const {type: _type, ...rest} = found
  return {
    ...rest,
    slots: {ago: {unit: (ago[1] ? `T${ago[3]}` : ago[3]) as EnUnit, count: Number(ago[2])}},
    anchor: 'deictic',
    first: grain.day,
    last: grain.day,
  }
}
