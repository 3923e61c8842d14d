import type {Span} from '#item'

/** A place where a term of the item seems to have lost a character. */
export interface Shortened extends Span {
  term: string
}

/** Times a term must stand in the item before a shorter form of it is suspected. */
const frequent = 4
/** Single characters that are words by themselves, or often prefixes: what is left of a term beside them is no slip. */
const ownWords = new Set(
  '的了在是和与对为以将把被从到向由中上下不也都就又再可要会能有其这那各所等并但而或及于新老大小多好全本该我你他她它用做来去说看让使按经据因副总主省市县区州镇乡村国党军第两几每某前后内外东西南北一二三四五六七八九十百千万',
)

function countGrams(text: string, length: number): Map<string, number[]> {
  const grams = new Map<string, number[]>()
  for (const run of text.matchAll(/[\u4e00-\u9fff]{3,2000}/g)) {
    for (let at = 0; at + length <= run[0].length; at++) {
      const gram = run[0].slice(at, at + length)
      const places = grams.get(gram)
      if (places) places.push(run.index + at)
      else grams.set(gram, [run.index + at])
    }
  }

  return grams
}

/** Terms of two words (信息宣传) that stand once with a character missing (信宣传). `text` is folded. */
export function findShortened(text: string): Shortened[] {
  const terms = [...countGrams(text, 4)].filter(([, places]) => places.length >= frequent)
  if (terms.length === 0) return []

  const grams = countGrams(text, 3)
  const pairs = countGrams(text, 2)
  return terms.flatMap(([term]) => {
    const [a, b, c, d] = term as unknown as [string, string, string, string]
    return [
      {form: a + c + d, joint: a + c, orphan: 0},
      {form: a + b + d, joint: b + d, orphan: 2},
    ].flatMap(({form, joint, orphan}) => {
      const places = grams.get(form) ?? []
      const start = places[0]
      if (places.length !== 1 || start === undefined || pairs.get(joint)?.length !== 1 || ownWords.has(form.charAt(orphan))) return []

      // Where words end is dear to ask: last.
      return isTwoWords(term) && isOrphan(text, start, orphan) ? [{term, start, end: start + 3}] : []
    })
  })
}

let segmenter: Intl.Segmenter | undefined

function isTwoWords(term: string): boolean {
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  return [...segmenter.segment(term)].every(({segment}) => segment.length === 2)
}

/** Whether the character stands alone between words, and the other two are a word. */
function isOrphan(text: string, start: number, orphan: number): boolean {
  segmenter ??= new Intl.Segmenter('zh', {granularity: 'word'})
  const from = Math.max(0, start - 12)
  const words = [...segmenter.segment(text.slice(from, start + 15))].map(({index, segment}) => ({at: from + index, segment}))
  const has = (at: number, length: number) => words.some((word) => word.at === at && word.segment.length === length)
  return orphan === 0 ? has(start, 1) && has(start + 1, 2) : has(start, 2) && has(start + 2, 1)
}
