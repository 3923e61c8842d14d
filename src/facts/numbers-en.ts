import type {Span} from '../item.ts'
import {CharacterSet, isDigit} from '../prose/characters.ts'
import {exact, parseDigits} from './numerals.ts'
import {englishScales, parseEnglishNumeral, parseEnglishOrdinal} from './numerals-en.ts'

/** A number as it stands in English text, before its unit is read. */
export interface EnglishNumber extends Span {
  kind: 'number' | 'ordinal' | 'fraction' | 'multiple' | 'ratio' | 'vague' | 'skip'
  text: string
  value?: number
  /** The last factor it was written with (3 million: 1e6). */
  factor: number
  vague: boolean
}

const arabic = /\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3}){1,6}(?:\.\d{1,6})?(?![\d])|\d{1,15}(?:\.\d{1,6})?/y
const scale = /[ -]?(million|billion|trillion|thousand|hundred|lakh|crore|dozen|bn|mn|mln|tn|m|k|b)(?![a-z\d])/y
const small =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|zero|nought|naught'
const factorWords = 'hundred|thousand|million|billion|trillion|dozen|lakh|crore'
const words = new RegExp(
  `(?:half an? |an? (?=(?:${factorWords})(?![a-z])))?(?:(?:${small}|${factorWords})(?![a-z])(?:(?: and (?=(?:${small})(?![a-z]))|[ -])(?=(?:${small}|${factorWords})(?![a-z]))|(?=[^a-z]|$))){1,8}`,
  'y',
)
const ordinalWords =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|hundredth|thousandth|millionth'
const ordinal = new RegExp(
  `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=[fstne]))?(?:${ordinalWords})(?![a-z-])|\\d{1,4}(?:st|nd|rd|th)(?![a-z])`,
  'y',
)
const fraction =
  /(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ -])(hal(?:f|ves)|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?)(?![a-z])|half(?! an? (?:hour|dozen|million|billion|hundred|thousand|century|decade))(?= (?:of|the|a|an|all|its|their|his|her)\b)/y
const oneIn =
  /(one|two|three|four|five|six|seven|eight|nine|\d{1,3}) (?:in|out of)(?: every)? (two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|a thousand|\d{1,6})(?![a-z\d]|[,.]\d)/y
const multiple = /(?:twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing))(?![a-z-])/y
const vague =
  /(?:several|many|dozens|scores|hundreds|thousands|millions|billions|trillions|tens of (?:thousands|millions|billions)|hundreds of (?:thousands|millions|billions)|numerous|an? (?:few|couple|handful|number)|a score of)(?![a-z-])/y
const vulgar: Record<string, number> = {'½': 0.5, '¼': 0.25, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const wordCharacters = new CharacterSet('_').addRange(0x30, 0x39).addRange(0x41, 0x5a).addRange(0x61, 0x7a)
const codeJoints = new CharacterSet('_#@=/\\:.').addRange(0x61, 0x7a)
const openers = new CharacterSet('$£€¥+([\'"‘“~≥≤<>')
const wordEnds = new CharacterSet('.').addRange(0x61, 0x7a)

/** Letters, digits and joints before a number that make it part of a code or label: G20, F-16, Covid-19, Article 5, No. 10. */
export function isCodeBefore(text: string, lower: string, at: number): boolean {
  const char = lower[at - 1] ?? ' '
  if (!isDigit(lower.charCodeAt(at))) return wordCharacters.at(lower, at - 1)
  if (codeJoints.at(lower, at - 1))
    return !/(?:rmb|cny|usd|hkd|eur|gbp|jpy|mop|rs|us)$/.test(lower.slice(Math.max(0, at - 3), at)) && !(char === '.' && !/[\w]/.test(lower[at - 2] ?? ' '))
  if (char === '-' || char === '–') return /[\w]/.test(lower[at - 2] ?? ' ')
  if (openers.at(lower, at - 1)) return false
  return isLabel(text, lower, at) || isProduct(text, at)
}

/** A capitalised word before a number that nothing follows names a thing: Halo 2, Opera 8. Words that open a sentence do not. */
function isProduct(text: string, at: number): boolean {
  if (text[at - 1] !== ' ' || !wordCharacters.at(text, at - 2)) return false
  const match = /(?:^|[^\w])([A-Z][A-Za-z]{1,20}) $/.exec(text.slice(Math.max(0, at - 24), at))
  if (
    !match ||
    /^(?:At|In|On|Over|Under|About|Around|Some|By|To|From|With|Only|Just|Nearly|Almost|The|Of|For|And|But|Or|All|After|Before|Since|Until|Between|Than|Is|Was|Age|Aged|Another|More|These|Those|Its|Their|Our|We|He|She|It|They|Up|Down|Out)$/.test(
      match[1] as string,
    )
  )
    return false
  return /^\d[\d.]{0,4}(?:[,;:)'’]|\.(?!\d)|$|\n| (?:is|was|will|has|and|in|on|for|from|with|which|to|by|at|or|as)(?![a-z]))/.test(text.slice(at, at + 12))
}

const labels = new Set(
  'article,section,chapter,page,pages,room,flight,route,highway,channel,no,no.,nos,nos.,number,level,phase,type,class,grade,form,bbc,radio,windows,version,model,formula,apartment,flat,platform,terminal,line,bus,resolution,iphone,xbox,playstation,galaxy,boeing,airbus,agenda,vision,area,catch,schedule,annex,figure,table,group,pier,gate,stage,step,part,volume,issue,lot,case,rule,amendment,tier,category,typhoon signal,mach,apollo,ward,block,unit,zone,studio,top,covid,super bowl,liga,serie,ligue,division,pool,heat,lane,act,scene,world cup,euro,hall'.split(
    ',',
  ),
)

/** Whether the word that ends here, or it and the one before it, is what a number is a label of. */
function isLabelWord(lower: string, end: number): boolean {
  const start = wordStart(lower, end)
  if (labels.has(lower.slice(start, end))) return true
  const before = wordStart(lower, start - 1)
  return lower[start - 1] === ' ' && before < start - 1 && labels.has(lower.slice(before, end))
}

function wordStart(lower: string, end: number): number {
  let start = lower[end - 1] === '.' ? end - 1 : end
  while (start > 0 && end - start < 18 && isSmall(lower.charCodeAt(start - 1))) start--
  return start
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isLabel(text: string, lower: string, at: number): boolean {
  return (
    lower[at - 1] === ' ' &&
    wordEnds.at(lower, at - 2) &&
    isLabelWord(lower, at - 1) &&
    !/^\d[\d,.]*(?: ?%| per ?cent| million| billion| people)/.test(text.slice(at, at + 24))
  )
}

const oneInStarts = new CharacterSet('opqrstnfe')

/** Reads the number that begins here; nothing where the words form none. */
export function numberAtEnglish(text: string, lower: string, at: number): EnglishNumber | undefined {
  const char = lower[at] ?? ''
  if (char in vulgar) return make('fraction', lower, at, at + 1, vulgar[char])
  const isDigits = isDigit(char.charCodeAt(0))
  const ratio = isDigits || oneInStarts.at(lower, at) ? sticky(oneIn, lower, at) : null
  if (ratio && isOneIn(lower, ratio, at)) return make('ratio', lower, at, oneIn.lastIndex, (numeral(ratio[1]) ?? 0) / (numeral(ratio[2]) ?? 1))
  return isDigits ? digitsAt(text, lower, at) : wordsAt(text, lower, at)
}

function numeral(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseEnglishNumeral(text)
}

/** "one in five voters" is a ratio; "one in 2004", "two in ten minutes" are not. */
function isOneIn(lower: string, match: RegExpExecArray, at: number): boolean {
  const [low, high] = [numeral(match[1]) ?? 0, numeral(match[2]) ?? 0]
  if (high <= low || (high >= 1900 && high <= 2100)) return false
  return (
    !/^ (?:minutes?|hours?|days?|weeks?|months?|years?|games?|matches|starts|seasons?|per ?cent)/.test(
      lower.slice(at + match[0].length, at + match[0].length + 9),
    ) || match[0].includes('out of')
  )
}

function make(kind: EnglishNumber['kind'], lower: string, start: number, end: number, value?: number, factor = 1): EnglishNumber {
  return {kind, start, end, text: lower.slice(start, end), factor, vague: kind === 'vague', ...(value === undefined ? {} : {value})}
}

const ordinalEnds = new CharacterSet('snrt')

function digitsAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  let run = at
  while (isDigit(lower.charCodeAt(run))) run++
  const ordinalMatch = ordinalEnds.at(lower, run) ? sticky(ordinal, lower, at) : null
  if (ordinalMatch) return make('ordinal', lower, at, ordinal.lastIndex, parseEnglishOrdinal(ordinalMatch[0]))
  const match = sticky(arabic, lower, at)
  if (!match) return undefined

  let end = arabic.lastIndex
  const raw = match[0]
  const tail = lower.slice(end, end + 12)
  const isRatio = /^:\d{1,4}(?![\d:])/.test(tail) && /\b(?:ratio|odds|mix)\b[^.\n]{0,12}$/.test(lower.slice(Math.max(0, at - 20), at))
  if (!isRatio && /^\d|^[.:/-]\d{1,10}[.:/-]\d|^:\d|^-\d{4,}|^\.\d/.test(tail)) return undefined
  const slash = /^\/(\d{1,2})(?![\d/])/.exec(tail)
  if (slash)
    return Number(slash[1]) > Number(raw) && [2, 3, 4, 5, 6, 8, 10].includes(Number(slash[1]))
      ? make('fraction', lower, at, end + slash[0].length, Number(raw) / Number(slash[1]))
      : undefined
  if (/^ ?[x×] ?10\^?[-−]?\d/.test(tail)) return undefined
  const mixed = /^ (\d)\/(\d)(?![\d/])/.exec(tail)
  const value = parseDigits(raw)
  if (value === undefined) return undefined
  if (mixed) return make('number', lower, at, end + mixed[0].length, value + Number(mixed[1]) / Number(mixed[2]))

  const scaled = sticky(scale, lower, end)
  const factor = scaled ? (englishScales.get(scaled[1] as string) ?? 12) : 1
  if (scaled && isScale(text, lower, at, scaled)) {
    end = scale.lastIndex
    const half = / and a (half|quarter)(?![a-z])/y
    half.lastIndex = end
    const more = half.exec(lower)
    return make('number', lower, at, more ? half.lastIndex : end, exact((value + (more ? (more[1] === 'half' ? 0.5 : 0.25) : 0)) * factor), factor)
  }

  if (/^g(?![a-z])/.test(tail) && text[end] === 'G') return undefined
  if (/^[a-z]/.test(tail) && !/^(?:km|cm|mm|kg|mg|ml|kwh|mw|gw|kw|ghz|mhz|gb|tb|mb|m2|m3|mph|kph|hp|ft|lbs?|oz|g|t|c|f|p|in|ha)(?![a-z\d])/.test(tail))
    return undefined
  if (isYearOrScore(raw, lower, at, end)) return undefined
  return make('number', lower, at, end, value)
}

/** 5m is five million in money and counts, five metres elsewhere: "$5m", "£20m", "5m people". */
function isScale(text: string, lower: string, at: number, scaled: RegExpExecArray): boolean {
  const word = scaled[1] as string
  if (word.length > 2) return true
  if (word === 'm' || word === 'b' || word === 'k') {
    if (/[$£€¥]\s?$/.test(lower.slice(Math.max(0, at - 2), at)) || /(?:rmb|usd|hkd)\s?$/.test(lower.slice(Math.max(0, at - 4), at))) return true
    if (scaled[0][0] === ' ') return false
    if (word === 'k') return text[at + 1] !== undefined && !/k(?:m| run| race| video)/.test(lower.slice(scaled.index + scaled[0].length - 1, scaled.index + 7))
    return (
      word === 'm' &&
      /^ (?:people|jobs|euros?|dollars|pounds|yuan|users|customers|homes|copies|tonnes|barrels|of|shares|visitors|passengers|viewers)/.test(
        lower.slice(scaled.index + scaled[0].length, scaled.index + scaled[0].length + 12),
      )
    )
  }
  return true
}

/** Bare years (in 2004) and scores (won 3-1) are no quantities. */
function isYearOrScore(raw: string, lower: string, at: number, end: number): boolean {
  if (
    /^(?:1[5-9]|20)\d\d$/.test(raw) &&
    !/^ ?(?:%|per ?cent|percent|people|metres?|meters?|miles|km|kg|tonnes?|mw|jobs|men|women)/.test(lower.slice(end, end + 9)) &&
    !/[$£€¥]\s?$/.test(lower.slice(Math.max(0, at - 2), at))
  )
    return true
  const score = /^[-–](\d{1,3})(?![\d.,%])/.exec(lower.slice(end, end + 6))
  return (
    score !== null &&
    (Number(score[1]) <= Number(raw) ||
      /^ ?(?:win|loss|defeat|draw|victory|lead|home|away|thrashing|triumph|record|aggregate|,? \d{1,2}-\d|[.,;)]|$)/.test(
        lower.slice(end + score[0].length, end + score[0].length + 10),
      ))
  )
}

function wordsAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  const part = sticky(fraction, lower, at)
  if (part && !isQuarterOfYear(lower, at, fraction.lastIndex, part)) return make('fraction', lower, at, fraction.lastIndex, fractionValue(part))
  const times = sticky(multiple, lower, at)
  if (times)
    return isMultiple(lower, at, multiple.lastIndex, times[0])
      ? make('multiple', lower, at, multiple.lastIndex, /^(?:twice|d)/.test(times[0]) ? 2 : /^t/.test(times[0]) ? 3 : 4)
      : undefined
  const nth = sticky(ordinal, lower, at)
  if (nth)
    return isOrdinal(text, lower, at, ordinal.lastIndex)
      ? make('ordinal', lower, at, ordinal.lastIndex, parseEnglishOrdinal(nth[0]))
      : make('skip', lower, at, ordinal.lastIndex)
  const many = sticky(vague, lower, at)
  if (many) return isVague(lower, at, vague.lastIndex, many[0]) ? make('vague', lower, at, vague.lastIndex) : undefined
  if (lower.startsWith('minus ', at)) return minusAt(text, lower, at)

  const match = sticky(words, lower, at)
  if (!match || /^an? ?$/.test(match[0])) return undefined
  const nthBehind = nthAfter(lower, at, words.lastIndex, match[0])
  if (nthBehind) return nthBehind
  let end = words.lastIndex
  if (/[ -]$/.test(match[0])) end--
  const phrase = lower.slice(at, end)
  if (/\b(?:number|no\.?) $/.test(lower.slice(Math.max(0, at - 8), at))) return undefined
  if (phrase === 'one' && !isOne(text, lower, at, end)) return undefined
  if (/^[A-Z]/.test(text.slice(at, at + 1)) && isNameBefore(text, at)) return undefined
  const half = /^ and (?:a half|a quarter|a fourth|three[ -]quarters|a third)(?: (million|billion|thousand))?(?![a-z])/.exec(lower.slice(end, end + 32))
  const value = parseEnglishNumeral(phrase)
  if (value === undefined) return undefined
  const point = sticky(pointed, lower, end)
  if (point) return make('number', lower, at, pointed.lastIndex, exact(value + pointValue(point[1] as string)))
  const factorWord = phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1)
  const factor = englishScales.get(factorWord) ?? 1
  if (!half) return make('number', lower, at, end, value, factor)
  const added = half[0].includes('half') ? 0.5 : half[0].includes('three') ? 0.75 : half[0].includes('third') ? 1 / 3 : 0.25
  const scaled = half[1] ? (englishScales.get(half[1]) ?? 1) : 1
  return make('number', lower, at, end + half[0].length, exact((value + added * Math.max(1, factor)) * scaled), Math.max(scaled, factor))
}

const nthTail = new RegExp(
  `(?:(?<=ty)-|(?<=hundred|thousand|million) (?:and )?)((?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?(?:${ordinalWords}))(?![a-z-])`,
  'y',
)

/** one hundred twenty-fifth, two hundred and first: an ordinal behind cardinal words. */
function nthAfter(lower: string, start: number, at: number, words: string): EnglishNumber | undefined {
  const match = sticky(nthTail, lower, at)
  const [high, low] = match ? [parseEnglishNumeral(words), parseEnglishOrdinal(match[1] as string)] : []
  return high === undefined || low === undefined || low >= 100 ? undefined : make('ordinal', lower, start, nthTail.lastIndex, high + low)
}

const pointed = new RegExp(` point((?: (?:${small})(?![a-z])(?:-(?:${small})(?![a-z]))?){1,6})`, 'y')

/** three point five, nine point nought four: the digits behind the point. */
function pointValue(words: string): number {
  const digits = words.split(/[ -]/).map((word) => (word === '' ? '' : String(parseEnglishNumeral(word) ?? '')))
  return Number(`0.${/-/.test(words) ? parseEnglishNumeral(words.trim()) : digits.join('')}`)
}

function minusAt(text: string, lower: string, at: number): EnglishNumber | undefined {
  const number = numberAtEnglish(text, lower, at + 6)
  return number?.kind === 'number'
    ? {...number, start: at, text: lower.slice(at, number.end), ...(number.value === undefined ? {} : {value: -number.value})}
    : undefined
}

function fractionValue(match: RegExpExecArray): number {
  const upper = numeral(match[1] ?? 'a') ?? 1
  const lower = match[2] ?? 'half'
  const part = lower.startsWith('hal') ? 2 : lower.startsWith('quarter') ? 4 : (parseEnglishOrdinal(lower.replace(/s$/, '')) ?? 1)
  return upper / part
}

/** "the three quarters", "a third of" are parts; "a third time", "a quarter" of a year are not. */
function isQuarterOfYear(lower: string, _at: number, end: number, match: RegExpExecArray): boolean {
  if (match[1] === undefined || /s$|half$/.test(match[2] as string)) return false
  return !/^ (?:of|to|in|more|less|higher|lower|the|share|stake|as)(?![a-z])|^[.,;:]|^$/.test(lower.slice(end, end + 8))
}

function isMultiple(lower: string, at: number, end: number, word: string): boolean {
  if (/^(?:twice|thrice)$/.test(word)) return true
  if (/^(?:doubles|triples|double|triple|quadruple)$/.test(word))
    return (
      /(?:\bto|\bwill|\bwould|\bmore than|\balmost|\bnearly|\bcould|\bmay|\bthan) $/.test(lower.slice(Math.max(0, at - 12), at)) ||
      /^ (?:the|that|what|its|their|in) /.test(lower.slice(end, end + 7))
    )
  return true
}

const fixedOrdinals =
  /^ (?:lady|aid|class|minister|name|hand|degree|of all|thing|person|world|nations?|responders?|quarter|half|time buyer|choice|baron|thoughts?|nature|fiddle|party|parties|reich|rate|come|instance|look|and foremost|secretary|deputy|sea lord)(?![a-z])/

function isOrdinal(text: string, lower: string, at: number, end: number): boolean {
  const after = lower.slice(end, end + 20)
  if (/^[,:]/.test(after) || fixedOrdinals.test(after)) return false
  if (/^[A-Z]/.test(text.slice(at, at + 1)) && (/^ [A-Z]/.test(text.slice(end, end + 2)) || isNameBefore(text, at))) return false
  if (lower.startsWith('second', at) && /(?:\bper|\bsplit|\d|\ba|\beach|\bevery)[ -]$/.test(lower.slice(Math.max(0, at - 7), at)))
    return /\ba $/.test(lower.slice(Math.max(0, at - 3), at)) && /^ [a-z]/.test(after)
  return !/(?:\bat|\bfrom the) $/.test(lower.slice(Math.max(0, at - 10), at))
}

function isVague(lower: string, at: number, end: number, word: string): boolean {
  if (word === 'many') return !/(?:\bhow|\bas|\btoo|\bso) $/.test(lower.slice(Math.max(0, at - 4), at)) && !/^ (?:a |an )/.test(lower.slice(end, end + 4))
  if (word === 'scores') return /^ of/.test(lower.slice(end, end + 3))
  if (word.startsWith('a number') || word.startsWith('an number')) return /^ of /.test(lower.slice(end, end + 4))
  return true
}

/** A capitalised numeral beside a capitalised word is a name: Channel Four, Big Ten; the start of a sentence is not. */
function isNameBefore(text: string, at: number): boolean {
  return text[at - 1] === ' ' && /[A-Za-z,]/.test(text[at - 2] ?? '')
}

const pronounAfter =
  /^(?:['’]s|-| (?:of|back|every|each|more|here|there|left|all|just|when|if|but|so|then|than|up|down|out|over|under|another|who|that|which|is|was|has|had|can|should|must|would|could|may|might|will|in the|in particular|by one|to|for|on|at|from|and only|as|with|or the|after|such)(?![a-z])|[.,;:?!)])/
const pronounBefore =
  /(?:^|[^a-z])(?:the|this|that|any|each|every|no|which|another|some|only|other|right|wrong|good|big|last|loved|formula|bbc|air force|someone|square|and|is|was|for|as) $/

/** "one" counts where a noun follows; beside the, this, no, or before of it is a pronoun. */
function isOne(text: string, lower: string, at: number, end: number): boolean {
  if (pronounAfter.test(lower.slice(end, end + 15))) return false
  const before = lower.slice(Math.max(0, at - 12), at)
  if (pronounBefore.test(before) && !/(?:only|and|is|was|for|as|the) $/.test(before)) return false
  if (/\bthe $/.test(before)) return false
  if (/^ (?:day|night|morning|thing|way|day's|can|hand)(?![a-z])/.test(lower.slice(end, end + 9))) return false
  return /^ [a-z]/.test(lower.slice(end, end + 2)) && !/^[A-Z]/.test(text.slice(end + 1, end + 2))
}
