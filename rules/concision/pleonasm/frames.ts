import type {Item, Span} from '#item'

/**
 * A meaning said at both ends of a clause. `open` is looked for once in the whole text; `close` in the stretch that follows it,
 * which ends with the sentence or after `reach` characters. What `close` captures (all of it, where it captures nothing) is too much.
 */
interface Frame {
  open: RegExp
  close: RegExp
  reach: number
  /** What must not stand between the two. */
  not?: RegExp
  strict?: true
  /** What to write there; left out: nothing. */
  instead?: Record<string, string>
}

const framesZh: Frame[] = [
  {
    open: /的原因，|原因(?!(?:就|主要|在于)?是?(?:因为|由于))/g,
    close: /^[^，。；：？！\n]{0,20}，?(?:就|主要|都|也|很可能|可能|或许|正|恰恰|只|完全){0,2}是(因为|由于)/d,
    reach: 40,
    not: /^[，。；：？！、]|不是|是[^是]{0,20}是|原因/,
  },
  {
    open: /(?<!为)目的(?!(?:就|主要|也|在于)?是?为了)/g,
    close: /^[^，。；：？！\n]{0,12}，?(?:就|主要|都|也|正|仍|只|不外乎|无非|还){0,2}是(为了)/d,
    reach: 30,
    not: /^地|^性|^不|不是|^[，。；：？！、](?!(?:就|主要|也|正|都)?是)/,
  },
  {open: /之所以/g, close: /^[^，。；！？\n]{1,20}(的(?:原因|缘故|缘由))(?=[，。；！？]|就?在于|就?是|$)/d, reach: 40},
  {open: /之所以/g, close: /(?:因为|由于)[^，。；！？\n]{1,20}(的缘故)|出于[^，。；！？\n]{1,20}(的(?:缘故|原因))/d, reach: 80},
  {open: /(?<!预)出乎/g, close: /^[^，。；！？\n]{1,12}意料(之外)/d, reach: 20},
  {open: /几乎/g, close: /^[^，。；！？\n]{0,10}(殆尽)/d, reach: 14},
  {open: /异常|非常|十分|极其|极为|格外|分外|特别/g, close: /^[^，。；！？\n的了是地]{1,4}(之极|之至|至极|极了)/d, reach: 8},
  {open: /时速/g, close: /^[^，。；！？\n]{0,14}(?:公里|千米|英里|里)(每小时|\/小时|\/h|每时)/d, reach: 24},
  {open: /每小时/g, close: /^[^，。；！？\n]{0,12}(?:公里|千米|英里|里)(每小时|\/小时|\/h)/d, reach: 24},
  {open: /为期|历时|耗时/g, close: /^[近约逾超]?[\d一二两三四五六七八九十半百几多余]{1,6}个?多?(?:小时|天|日|周|星期|月|年|分钟)半?多?的?(时间)/d, reach: 20},
  {open: /深受|备受|饱受/g, close: /^[^，。；！？\n为被所]{1,12}(所)(?:喜爱|喜欢|推崇|尊敬|爱戴|青睐|欢迎|折磨|困扰)/d, reach: 18},
  {open: /长达/g, close: /^[\d一二两三四五六七八九十半百几多余]{1,6}个?多?(?:小时|天|日|周|月|年)(之久)/d, reach: 16, strict: true},
  {open: /截至|截止/g, close: /^[^，。；！？\n]{1,20}(为止)/d, reach: 24, strict: true},
  {open: /之所以/g, close: /，(原因)(?:就)?在于/d, reach: 60, strict: true},
]

const framesEn: Frame[] = [
  {
    open: /\breason\b(?! (?:is|was) (?:because|due|owing))/g,
    close:
      /^(?! why[^.!?;\n]{0,20} that)[^.!?;:,\n]{0,60} (?:is|was) (?:simply |mainly |partly |largely |just |probably )?(because|due to|owing to|on account of)\b/d,
    reach: 90,
    not: /reason|\bthat (?:is|was)\b/,
    instead: {because: 'that'},
  },
  {open: /\bboth\b/g, close: /^ [^.!?;:,\n]{1,40} (as well as)\b/d, reach: 60, not: /\band\b|\bboth\b/, instead: {'as well as': 'and'}},
  {open: /\b\d{1,2}(?:[:.]\d\d)? ?a\.?m\b\.?/g, close: /^ (in the morning)/d, reach: 24},
  {open: /\b\d{1,2}(?:[:.]\d\d)? ?p\.?m\b\.?/g, close: /^ (in the (?:afternoon|evening)|at night)/d, reach: 24},
  {
    open: /\b(?:in|for|during|of|since|by) (?=the (?:month of|year))/g,
    close:
      /^(the month of) (?=january|february|march|april|may|june|july|august|september|october|november|december)|^(the year(?: of)?) (?=1[0-9]\d\d\b|20\d\d\b)/d,
    reach: 30,
  },
  {open: /\bsuch as\b/g, close: /^ [^.!?;:\n]{1,80}(,? (?:and so on|and so forth|and others|etc))\b/d, reach: 100},
  {open: /\bestimated (?:at|to)\b/g, close: /^ (?:[a-z]{1,6} )?(roughly|approximately|about|around) (?=[£$€\d])/d, reach: 30},
]

/** A doubled meaning: what is too much, and where the meaning was given first. */
export interface Doubling {
  at: Span
  first: Span
  instead: string
}

function readFrame({open, close, reach, not, instead}: Frame, prose: Item['prose'], text: string, endOf: (offset: number) => number): Doubling[] {
  const found: Doubling[] = []
  if (!prose.mayMatch(close)) return found

  for (const match of prose.findAll(open, text)) {
    const from = match.index + match[0].length
    const stretch = text.slice(from, Math.min(from + reach, endOf(match.index)))
    const closed = close.exec(stretch)
    if (!closed) continue

    const indices = (closed.indices ?? []) as ([number, number] | undefined)[]
    const [start, end] = indices.slice(1).find((pair) => pair !== undefined) ?? indices[0] ?? [0, 0]
    if (not?.test(stretch.slice(0, start))) continue

    found.push({at: {start: from + start, end: from + end}, first: {start: match.index, end: from}, instead: instead?.[stretch.slice(start, end)] ?? ''})
  }

  return found
}

/** Doubled meanings with words between them. `endOf` tells where the sentence that holds an offset ends. */
export function findDoublings(prose: Item['prose'], isEnglish: boolean, strict: boolean, endOf: (offset: number) => number): Doubling[] {
  const text = isEnglish ? prose.lower : prose.folded
  return (isEnglish ? framesEn : framesZh).filter((frame) => strict || !frame.strict).flatMap((frame) => readFrame(frame, prose, text, endOf))
}
