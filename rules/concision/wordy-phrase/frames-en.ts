import type {Span} from '#item'

/** A pattern of words with an open place in it. What group 1 holds is too much, or gives way to `instead`. */
interface Frame {
  message: 'clause' | 'participle' | 'tense' | 'opening' | 'figure' | 'qualifier' | 'chain' | 'label' | 'addition'
  pattern: RegExp
  /** What must not follow, and what must not stand before. */
  not?: RegExp
  before?: RegExp
  /** What must follow, or the whole of it, as it was written: with its capitals. */
  written?: RegExp
}

const participle =
  'a(?:vailable|live|board)|[a-z]{2,14}ed|built|held|made|known|born|written|led|found|given|taken|set|seen|won|run|sold|sent|shown|left|lost|cut|put|kept|brought|bought|caught|taught|driven|drawn|grown|thrown|worn|torn|hidden|stolen|chosen|spoken|struck|hung|shot|split|spread|paid|based|home'
const be = '(?:is|was|are|were)'
const adverb = '(?:also |now |then |still |often |later |first |once |[a-z]{3,12}ly )?'
const verb =
  // In the past only what follows from the sentence: what somebody once made is no participle of now.
  'makes|made|allows|allowed|gives|gave|causes|caused|brings|brought|enables|enabled|includes|contains|features|consists|serves|leads|led|leaves|left|covers|provides|produces|creates|uses|forces|forced|helps|offers'

/** After these, which asks or stands for a noun: the flat in which, to know which. */
const beforeWhich =
  /\b(?:of|in|to|for|by|at|on|from|with|under|over|after|before|through|during|into|upon|about|between|than|and|or|but|is|was|are|not|no|only|know|knows|knew|known|see|sees|saw|tell|tells|told|ask|asks|asked|decide|decides|decided|choose|unclear|clear|sure|question|say|said|matter)$/

/** After these, that is a pronoun or begins a clause of its own. */
const beforeThat =
  /\b(?:and|but|or|so|because|as|if|when|while|although|though|than|before|after|since|until|where|all|said|says|say|saying|believe|believes|believed|think|thinks|thought|know|knows|knew|mean|means|meant|hope|hopes|hoped|claim|claims|claimed|argued?|argues|insisted|insists|added|adds|told|feel|feels|felt|of|in|to|for|by|at|on|from|with|about|fact|sure|clear|now|then|even|only|not|do|did|does|is|was|are|were)$/

/** What Strunk, and every sub-editor after him, strikes: which is, who was, that were, before what can follow the noun by itself. */
const frames: Frame[] = [
  {
    message: 'clause',
    pattern: new RegExp(`[a-z0-9)"”'’]( which ${be})(?= (?:not |${adverb})?(?:[a-z0-9]))`, 'g'),
    before: beforeWhich,
    not: /^(?: (?:to|why|what|how|when|where|that|because|expected to|going to|likely to|not|true|fine|good|bad|great)\b)/,
  },
  {message: 'clause', pattern: new RegExp(`[a-z0-9)"”'’](, which ${be})(?= ${adverb}(?:${participle}|an?|the|one of|part of|in|at|on|near|home) )`, 'g')},
  {message: 'clause', before: beforeThat, pattern: new RegExp(`[a-z]{3}s?( that ${be})(?= ${adverb}(?:${participle})\\b)`, 'g')},
  {message: 'clause', pattern: new RegExp(`[a-z0-9)](, who ${be})(?= ${adverb}(?:an?|the|one of|born|known|based|then) )`, 'g')},
  {
    message: 'participle',
    pattern: new RegExp(
      `[a-z]{3}(,? which (?:${verb}))(?= (?:an?|the|it|its|him|his|her|them|their|for|in|to|up|more|many|some|several|two|three|of|as) )`,
      'g',
    ),
    not: /^[^.,;\n]{0,80} and (?:is|was|are|were|has|have|had) /,
  },
  {message: 'tense', pattern: /\bhad (previously|earlier|already previously|formerly)(?= [a-z]{2})/g},
  {message: 'tense', pattern: /\b(?:is|are) (currently|presently|at present|at the moment)(?= [a-z]{2})/g},
  {
    message: 'tense',
    pattern:
      /\b(would (?:later |eventually |subsequently |ultimately |then |soon )?go on to|(?:later|eventually|subsequently|ultimately|then|soon|and) went on to)(?= [a-z]{2})/g,
  },
  {
    message: 'opening',
    pattern:
      /(?:^|[.!?;,]["”’]? |\n|\b(?:and|but|that|because|where|while|as|if) )(there (?:is|are|was|were) )(?=(?:an?|no|some|many|several|few|two|three|four|five|numerous|certain|those|people|a number of|a lot of)[^.,;:!?\n"“”]{0,40}[a-z] (?:who|that|which) )/g,
    not: /\b(?:because|so|if|when|but) that /,
  },
  {
    message: 'tense',
    pattern: /\b(?:who|which|that|he|she|it) (currently|presently)(?= [a-z]{2,14}s )/g,
  },
  {
    message: 'tense',
    pattern: /\b(?:the|its|his|her|their|whose) (current|present-day)(?= [a-z]{3})/g,
    not: /^ (?:account|affairs|and|of|or|was|is|in|flow|crisis|price|prices|rate|rates|level|levels|year|month|season|law|rules|form|situation|system|generation|time|climate|trend|plan|one|tests?|study|survey|report|edition|issue|tour|series|holder|holders|leader|leaders|champion|champions)/,
  },
  {
    message: 'chain',
    pattern: /\b((?:the|its|his|her|their) [a-z]{3,16} of (?:the|an?|its|his|her|their) [a-z]{3,16} of)(?= (?:the|an?|its|his|her|their) )/g,
    written: /^[a-z ]+$/,
  },
  {
    message: 'label',
    pattern:
      /[a-z0-9,] (the (?:[a-z]{3,12} ){0,2}(?:city|cities|town|towns|village|villages|hamlet|municipality|municipalities|borough|suburb|county|counties|district|districts|province|provinces|state|states|island|islands|parish|township|region) of)(?= )/g,
    written: /^ [A-Z]/,
  },
  {
    message: 'label',
    pattern:
      /\b(?:as|to|with|in|under|hold|holds|held|holding|attained|reached|took|take|takes) (the (?:rank|title|position|post|role|office|status|name) of)(?= )/g,
  },
  {message: 'tense', pattern: /\b(would (?:later|eventually|subsequently))(?= (?!go on)[a-z]{2})/g, not: /^ (?:have|not)\b/},
  // What the reader should feel about it is left to the reader.
  {
    message: 'qualifier',
    pattern:
      /(?:^|[.!?;] |\n)((?:un)?fortunately|interestingly|surprisingly|ironically|remarkably|luckily|unluckily|sadly|thankfully|regrettably|importantly|incidentally|curiously|amazingly|undoubtedly)(?=,? [a-z])/g,
  },
  // One more thing that somebody is needs no also: the sentence adds it by being there.
  {message: 'addition', pattern: /\b(?:is|was|are|were) (also)(?= (?:an?|the|known|called|one) )/g},
  {message: 'addition', pattern: /\band (also)(?= [a-z])/g},
  {message: 'qualifier', pattern: /\b(extremely|exceedingly|incredibly|truly|very|really|quite)(?= [a-z]{3,14}(?: [a-z]|[.,;]))/g},
]

const digits: Record<string, string> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, String(value)]),
)
/** A number in words and again in figures: seven (7). */
const doubled = /\b([a-z]{3,9}) (\((\d{1,2})\))/g

export interface Padding {
  at: Span
  message: Frame['message']
}

/** Words that pad a clause; `text` is `written` in lower case. */
export function* findPadding(text: string, written: string): Iterable<Padding> {
  for (const {message, pattern, not, before, written: asWritten} of frames)
    for (const match of text.matchAll(pattern)) {
      const words = match[1] as string
      const start = match.index + match[0].length - words.length
      const end = start + words.length
      if (not?.test(text.slice(end, end + 100)) || before?.test(text.slice(Math.max(0, start - 12), start).trimEnd())) continue
      if (asWritten && !asWritten.test(message === 'chain' ? written.slice(start + 1, end) : written.slice(end, end + 24))) continue

      const isSpaced = words.startsWith(' ')
      yield {at: {start: isSpaced ? start + 1 : start, end: words.endsWith(' ') ? end - 1 : end}, message}
    }

  for (const match of text.matchAll(doubled)) {
    if (digits[match[1] as string] !== match[3]) continue

    const start = match.index + match[0].length - (match[2] as string).length
    yield {at: {start, end: match.index + match[0].length}, message: 'figure'}
  }
}
