import type {Item, Name, Span} from '#item'
import type {Headline} from '../../../src/facts/headline-facts.ts'

export interface NameMismatch {
  at: Span
  written: string
  name: Name
}

const han = /^[㐀-鿿]{3}$/

/** Whether two words of at least five letters differ by one letter, or two exchanged. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false

  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [left, right] = [a.slice(from, a.length - tail), b.slice(from, b.length - tail)]
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0]
  // A plural or a possessive is no other name.
  return left.length <= 1 && right.length <= 1 && !/^s?$/.test(left + right) && a.endsWith('s') === b.endsWith('s')
}

/** Whether three characters are the whole name: what follows the first two is always the third, and a title or a second mention vouches for it. */
function isCertain({text, title}: Name, body: string): boolean {
  const mentions = body.split(text.slice(0, 2)).slice(1)
  return mentions.every((after) => after[0] === text[2]) && (title !== undefined || mentions.length > 1)
}

/** Where a headline has the first character of a name and one of the two others in its place. */
function* findNearly(name: string, head: string): Iterable<number> {
  for (let at = head.indexOf(name.charAt(0)); at >= 0 && at + 3 <= head.length; at = head.indexOf(name.charAt(0), at + 1)) {
    if ((head[at + 1] === name[1]) !== (head[at + 2] === name[2])) yield at
  }
}

/** Names of persons that the headline writes with one character (one letter) other than the body does. */
export function* findNameMismatches(headline: Headline, item: Item): Iterable<NameMismatch> {
  const text = item.prose.text
  const head = headline.text
  const body = headline.part ? text.slice(0, headline.part.start) + text.slice(headline.part.end) : text
  const isBody = ({start}: Span) => !headline.part || start >= headline.part.end || start < headline.part.start
  const seen = new Set<string>()
  const words = item.language === 'en' ? [...head.matchAll(/(?<![\w'’-])[A-Z][a-z]{4,}(?![\w-])/g)] : []
  for (const name of item.facts.names) {
    if (name.type !== 'person' || !isBody(name) || seen.has(name.text)) continue

    seen.add(name.text)
    if (head.includes(name.text)) continue
    if (item.language === 'en') {
      const last = name.text.split(' ').at(-1) as string
      if (!/^[A-Z][a-z]{4,}$/.test(last) || head.includes(last)) continue
      for (const {0: word, index} of words) {
        if (isSlip(word, last) && !body.includes(word)) yield {at: {start: index, end: index + word.length}, written: word, name: {...name, text: last}}
      }
    } else if (han.test(name.text)) {
      for (const at of findNearly(name.text, head)) {
        const written = head.slice(at, at + 3)
        if (han.test(written) && !body.includes(written) && isCertain(name, body)) yield {at: {start: at, end: at + 3}, written, name}
      }
    }
  }
}
