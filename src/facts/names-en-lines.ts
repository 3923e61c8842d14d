import type {Span} from '../item.ts'
import {type Capital, gaps, is} from './capital-runs.ts'
import {calls} from './names-en-lexicon.ts'

/** How a line is set: running text, all in capitals, a headline in Title Case, a result (two names, two figures), a row of a table. */
export type Line = 'text' | 'capitals' | 'title' | 'result' | 'row'

const result =
  /^(?:[A-Z][A-Za-z.' -]{1,24}(?:, [A-Z][a-z]{1,15})?: )?[A-Z](?:[^\d\n, ]| (?![-–—] )){1,30} \d{1,3}(?: \([^()\n]{1,120}\))? {1,3}[A-Z](?:[^\d\n, ]| (?![-–—] )){1,30} \d{1,3}(?![\d.,:])/
const row = /^[A-Z](?:[^\d\n, ]| (?![-–—] )){1,30}(?: {1,3}[-+]?\.?\d{1,4}(?:[./:-]\d{1,4})?){3}/

/** How the block is set; `capitals` are those of the block. */
export function lineOf(text: string, {start, end}: Span, capitals: readonly Capital[], from: number, to: number): Line {
  if (to === from) return 'text'
  if (end - start < 400) {
    const head = text.slice(start, Math.min(end, start + 240))
    const code = head.charCodeAt(0)
    if (code >= 0x41 && code <= 0x5a && hasDigit(head)) {
      if (result.test(head)) return 'result'
      if (row.test(head)) return 'row'
    }
    if (isAllCapitals(head)) return 'capitals'
    if (isTitleCase(head, capitals, from, to)) return 'title'
  }
  return 'text'
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}

function isAllCapitals(text: string): boolean {
  let upper = 0
  let lower = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x41 && code <= 0x5a) upper++
    else if (code >= 0x61 && code <= 0x7a && ++lower > 8) return false
  }
  return upper > 3 && lower * 6 < upper
}

/** Most words with a capital, among them everyday ones that no name needs. */
function isTitleCase(text: string, capitals: readonly Capital[], from: number, to: number): boolean {
  const count = to - from
  if (count < 4) return false
  let words = 1
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === 0x20 && isWordStart(text.charCodeAt(at + 1))) words++
  if (count * 10 < words * 7) return false
  let common = 0
  for (let index = from + 1; index < to; index++) {
    const capital = capitals[index] as Capital
    if (
      capital.gap === gaps.space &&
      is(capital, calls.common) &&
      !is(capital, calls.surname | calls.given | calls.organisationEnd | calls.title | calls.office | calls.placeEnd)
    )
      common++
  }
  return common >= 2
}

function isWordStart(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
