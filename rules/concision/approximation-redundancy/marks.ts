import type {Span} from '#item'

/** What a mark of approximation says of the number: near it, above it, below it. */
type Sense = 'near' | 'above' | 'below'

/** A mark beside a number, in prose offsets. */
export interface Mark extends Span {
  sense: Sense
  /** Says nothing but "about", in every reading: the other mark of its sense can go. */
  plain?: true
}

interface Pattern {
  sense: Sense
  pattern: RegExp
  plain?: true
}

// Between the mark and the number: nothing, or a few characters that belong to the figure (大约在民国十年, 超过票面10倍).
const gap = '(?:有|为|在|是|合|需|需要|达|占|了|于|用|要|花|花了|公元|民国)?$'
const wideGap = '[^，。；：？！、（）“”\\d\\s的和与或是每]{0,3}$'

const beforeZh: Pattern[] = [
  {sense: 'near', plain: true, pattern: new RegExp(`(?:大约|大概|约莫|(?<![节条合公预相签特制纽违婚契邀解履盟简赴失守誓爽绰])约)${gap}`)},
  {sense: 'near', pattern: new RegExp(`(?:大致|差不多|将近|接近|(?<![附最临靠远邻贴亲就新迫])近)${gap}`)},
  {sense: 'above', pattern: new RegExp(`(?:超过|超出|高于|多于|大于|不少于|不低于|不下于?|至少|最少|起码|多达|高达)${wideGap}|(?:逾|(?<![反高])超)了?$`)},
  {sense: 'below', pattern: new RegExp(`(?:(?<![达看想做找得说遇见感收拿])不到|不足|未满|不满|少于|低于|小于|至多|最多|顶多|不超过|不高于|不多于)${wideGap}`)},
]

const afterZh: Pattern[] = [
  {sense: 'near', plain: true, pattern: /^[^，。；：？！、的了\d\s]{0,2}?(左右(?![两手各逢摇为开滑岸邻舷侧翼方])|上下(?=[，。；：？！、的）]|$))/},
  {sense: 'above', pattern: /^[^，。；：？！、的了\d\s]{0,2}?(以上(?![述所内问海情规信])|开外|有余|之多)/},
  {sense: 'below', pattern: /^[^，。；：？！、的了\d\s]{0,2}?(以下(?![述所内问情规信简几])|以内|之内)/},
]

const insideZh = /[\d十百千万亿个](多|余|来)(?=[^\d]{0,4}$)/d
/** 超过 already leaves open how many more; 高达200多 and 至少30多 are usual. */
const openEnded = /^(?:超过|超出|高于|多于|大于|不下于?|逾|超)/

const beforeEn: Pattern[] = [
  {
    sense: 'near',
    plain: true,
    pattern:
      /(?:(?<=\b(?:of|for|at|by|to|after|with|in|from|until|within|is|are|was|were|has|have|had) )(?:about|around)|\bapproximately|\bapprox\.?|\broughly)(?: an?)? ?[£$€]?$/,
  },
  {sense: 'near', pattern: /\b(?:about|around|some|nearly|almost|close to|circa|an estimated)(?: an?)? ?[£$€]?$/},
  {
    sense: 'above',
    pattern: /\b(?:more than|over|at least|upwards of|in excess of|exceeding|a minimum of|no fewer than|no less than|not less than)(?: an?)? ?[£$€]?$/,
  },
  {sense: 'below', pattern: /\b(?:less than|fewer than|under|at most|up to|a maximum of|no more than|not more than)(?: an?)? ?[£$€]?$/},
]

const afterEn: Pattern[] = [
  {sense: 'near', plain: true, pattern: /^(?: [a-z]{2,12})??( or so| or thereabouts| more or less)\b/},
  {sense: 'near', pattern: /^(-odd|-ish)\b/},
  {
    sense: 'above',
    pattern:
      /^(?: [a-z]{2,12})??( or more(?! or less| precisely| exactly| accurately| specifically)| or over| and above| at least| minimum| at a minimum)\b(?! than)|^(-plus\b|\+)/,
  },
  {sense: 'below', pattern: /^(?: [a-z]{2,12})??( or less| or fewer| or under| and below| at most| maximum| at a maximum)\b(?! than)/},
]

/** Two marks side by side before the number. */
const twiceZh =
  /(大约|大概|大致|约莫|差不多)(约|近|将近|接近)$|(约)(近|将近|接近)$|(将近|接近)(约)$|(超过)(逾)$|(逾)(超过)$|(至少|最少|起码)(不少于|不低于|不下)$|(最多|至多)(不超过)$/d
const twiceEn =
  /\b(about|around|approximately|roughly|nearly|almost|some|an estimated) (about|around|approximately|roughly|some|nearly|almost)(?: an?)? ?[£$€]?$|\b(a minimum of) (at least)(?: an?)? ?[£$€]?$|\b(at least) (a minimum of|more than|over) ?[£$€]?$|\b(a maximum of) (up to) ?[£$€]?$|\b(up to) (a maximum of) ?[£$€]?$|\b(over) (more than) ?[£$€]?$|\b(more than) (over) ?[£$€]?$/d

function findMark(patterns: readonly Pattern[], text: string, offset: number): Mark | undefined {
  for (const {sense, pattern, plain} of patterns) {
    const match = pattern.exec(text)
    if (!match) continue

    const group = match.slice(1).find((part) => part !== undefined)
    const start = offset + match.index + (group === undefined ? 0 : match[0].lastIndexOf(group))
    return {start, end: start + (group ?? match[0]).length, sense, ...(plain ? {plain} : {})}
  }
  return undefined
}

const toSpan = ([start, end]: [number, number], offset: number): Span => ({start: offset + start, end: offset + end})

/** The marks of approximation around a number at `span`, as far as its clause reaches; `inside`: the 多 of 300多人. */
export function findMarks(text: string, {start, end}: Span, isEnglish: boolean): {before?: Mark; after?: Mark; inside?: Span; twice?: [Span, Span]} {
  const from = Math.max(0, start - (isEnglish ? 32 : 8))
  const lead = text.slice(from, start)
  const before = findMark(isEnglish ? beforeEn : beforeZh, lead, from)
  const after = findMark(isEnglish ? afterEn : afterZh, text.slice(end, end + (isEnglish ? 28 : 6)), end)
  const [first, second] = ((isEnglish ? twiceEn : twiceZh).exec(lead)?.indices?.slice(1) ?? []).filter((pair) => pair !== undefined)
  const [at] = (isEnglish ? undefined : insideZh.exec(text.slice(start, end))?.indices?.slice(1)) ?? []

  return {
    ...(before ? {before} : {}),
    ...(after ? {after} : {}),
    ...(at ? {inside: toSpan(at, start)} : {}),
    ...(first && second ? {twice: [toSpan(first, from), toSpan(second, from)]} : {}),
  }
}

/** Whether the mark before a number and the 多 or 余 in it say one thing. */
export function saysMore(text: string, before: Mark): boolean {
  const mark = text.slice(before.start, before.end)
  return before.sense !== 'above' || openEnded.test(mark)
}
