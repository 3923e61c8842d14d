import {parseEnglishNumeral} from './numerals-en.ts'

/** The value of English numerals. */
export function numeral(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseEnglishNumeral(text)
}

/** "one in five voters" is a ratio; "one in 2004", "two in ten minutes" are not. */
export function isOneIn(lower: string, match: RegExpExecArray, at: number): boolean {
  const [low, high] = [numeral(match[1]) ?? 0, numeral(match[2]) ?? 0]
  if (high <= low || (high >= 1900 && high <= 2100)) return false
  return (
    !/^ (?:minutes?|hours?|days?|weeks?|months?|years?|games?|matches|starts|seasons?|per ?cent)/.test(
      lower.slice(at + match[0].length, at + match[0].length + 9),
    ) || match[0].includes('out of')
  )
}

/** 5m is five million in money and counts, five metres elsewhere: "$5m", "£20m", "5m people". */
export function isScale(text: string, lower: string, at: number, scaled: RegExpExecArray): boolean {
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
export function isYearOrScore(raw: string, lower: string, at: number, end: number): boolean {
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

/** "the three quarters", "a third of" are parts; "a third time", "a quarter" of a year are not. */
export function isQuarterOfYear(lower: string, _at: number, end: number, match: RegExpExecArray): boolean {
  if (match[1] === undefined || /s$|half$/.test(match[2] as string)) return false
  return !/^ (?:of|to|in|more|less|higher|lower|the|share|stake|as)(?![a-z])|^[.,;:]|^$/.test(lower.slice(end, end + 8))
}

/** "to double", "doubled" tell how many times; "double" beside a noun does not. */
export function isMultiple(lower: string, at: number, end: number, word: string): boolean {
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

/** "the third of May" counts in a row; "first lady", "at first", "a second" do not. */
export function isOrdinal(text: string, lower: string, at: number, end: number): boolean {
  const after = lower.slice(end, end + 20)
  if (/^[,:]/.test(after) || fixedOrdinals.test(after)) return false
  if (/^[A-Z]/.test(text.slice(at, at + 1)) && (/^ [A-Z]/.test(text.slice(end, end + 2)) || isNameBefore(text, at))) return false
  if (lower.startsWith('second', at) && /(?:\bper|\bsplit|\d|\ba|\beach|\bevery)[ -]$/.test(lower.slice(Math.max(0, at - 7), at)))
    return /\ba $/.test(lower.slice(Math.max(0, at - 3), at)) && /^ [a-z]/.test(after)
  return !/(?:\bat|\bfrom the) $/.test(lower.slice(Math.max(0, at - 10), at))
}

/** "many people", "scores of" tell a number of sorts; "how many", "the scores" do not. */
export function isVague(lower: string, at: number, end: number, word: string): boolean {
  if (word === 'many') return !/(?:\bhow|\bas|\btoo|\bso) $/.test(lower.slice(Math.max(0, at - 4), at)) && !/^ (?:a |an )/.test(lower.slice(end, end + 4))
  if (word === 'scores') return /^ of/.test(lower.slice(end, end + 3))
  if (word.startsWith('a number') || word.startsWith('an number')) return /^ of /.test(lower.slice(end, end + 4))
  return true
}

/** A capitalised numeral beside a capitalised word is a name: Channel Four, Big Ten; the start of a sentence is not. */
export function isNameBefore(text: string, at: number): boolean {
  return text[at - 1] === ' ' && /[A-Za-z,]/.test(text[at - 2] ?? '')
}

const pronounAfter =
  /^(?:['’]s|-| (?:of|back|every|each|more|here|there|left|all|just|when|if|but|so|then|than|up|down|out|over|under|another|who|that|which|is|was|has|had|can|should|must|would|could|may|might|will|in the|in particular|by one|to|for|on|at|from|and only|as|with|or the|after|such)(?![a-z])|[.,;:?!)])/
const pronounBefore =
  /(?:^|[^a-z])(?:the|this|that|any|each|every|no|which|another|some|only|other|right|wrong|good|big|last|loved|formula|bbc|air force|someone|square|and|is|was|for|as) $/

/** "one" counts where a noun follows; beside the, this, no, or before of it is a pronoun. */
export function isOne(text: string, lower: string, at: number, end: number): boolean {
  if (pronounAfter.test(lower.slice(end, end + 15))) return false
  const before = lower.slice(Math.max(0, at - 12), at)
  if (pronounBefore.test(before) && !/(?:only|and|is|was|for|as|the) $/.test(before)) return false
  if (/\bthe $/.test(before)) return false
  if (/^ (?:day|night|morning|thing|way|day's|can|hand)(?![a-z])/.test(lower.slice(end, end + 9))) return false
  return /^ [a-z]/.test(lower.slice(end, end + 2)) && !/^[A-Z]/.test(text.slice(end + 1, end + 2))
}
