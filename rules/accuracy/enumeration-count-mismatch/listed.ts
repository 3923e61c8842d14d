import type {Item, Span} from '#item'

/** A count, and the things listed behind it by name. */
export interface Listed {
  claim: Span
  count: number
  /** Items, where 和 joins names, and where it joins items. */
  least: number
  most: number
  last: Span
}

/** 三个单位，分别是甲局、乙局和丙局。 The list ends with its clause, and is whole: no 等, no figures in it. */
const joint = /^[^，。；：、\d]{0,10}[，,：:]?(?:它们|他们)?(?:分别[是为]|即是?|包括以下|为)[：:]?/
const stop = /[。；;！？\n]/
const openEnd = /等|以及其他|之类|……|…|\d|其中|[（(：:“「《]/
/** How long a list may be, and how many it may count. */
const longest = 160
const largest = 12

/** Counts of things that are listed by name right behind them. */
export function* findListed({language, prose, facts}: Item): Iterable<Listed> {
  if (language === 'en') return
  const {folded} = prose
  for (const {start, end, counted, value, type, approximate, range} of facts.quantities) {
    if (type !== 'cardinal' || approximate || range || value === undefined || value < 2 || value > largest || !Number.isInteger(value)) continue

    const from = Math.max(end, counted?.end ?? end)
    const opening = joint.exec(folded.slice(from, from + 24))
    if (!opening || !/分别|包括以下/.test(opening[0])) continue

    const listStart = from + opening[0].length
    const rest = folded.slice(listStart, listStart + longest)
    const length = rest.search(stop)
    const list = length < 0 ? '' : rest.slice(0, length)
    if (list === '' || openEnd.test(list) || /[，,]/.test(list)) continue

    const items = list.split('、')
    // A list of one has another measure (分别是甲乙两方), and a long item is a sentence.
    if (items.length < 2 || items.some((item) => item.length < 2 || item.length > 20)) continue

    const joined = items.reduce((sum, item) => sum + (item.match(/[和与及]/g)?.length ?? 0), 0)
    // 市水务局和市民政局 are two, 市住房和城乡建设局 is one.
    const [one = '', other = ''] = (items.at(-1) ?? '').split(/[和与及]/)
    const isPair = other !== '' && one.at(-1) === other.at(-1)
    yield {
      claim: {start, end: from},
      count: value,
      least: items.length + (isPair ? 1 : 0),
      most: items.length + joined,
      last: {start: listStart + list.lastIndexOf('、') + 1, end: listStart + list.length},
    }
  }
}
