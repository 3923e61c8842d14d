import {CharacterSet, isDigit as isDigitCode, isLatinLetter as isLatin} from '../prose/characters.ts'

const codeJoints = new CharacterSet('./_#@=\\-–—〔[:：')

/** Letters, digits and joints before a number that make it part of a code: G20, F-16, v2.0, 1.2.3, 2024-05. */
export function isCode(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at - 1)
  if (isLatin(code)) return !/(?:rmb|cny|usd|hkd|eur|gbp|jpy|mop|us|hk)$/i.test(folded.slice(Math.max(0, at - 3), at))
  if (!codeJoints.hasCode(code)) return false
  const char = folded[at - 1]
  if (char === '.' || char === '/' || char === '_' || char === '#' || char === '@' || char === '=' || char === '\\') return true
  if (char === '-' || char === '–' || char === '—') return isLatin(folded.charCodeAt(at - 2)) || isDigitCode(folded.charCodeAt(at - 2))
  if (char === '〔' || char === '[') return /^\d{4}[〕\]]/.test(folded.slice(at, at + 5))
  if (char === ':' || char === '：') return isDigitCode(folded.charCodeAt(at - 2))
  return false
}

/** The end of the run of letters, digits and joints a code is made of. */
export function codeEnd(folded: string, at: number): number {
  let end = at
  while (
    isDigitCode(folded.charCodeAt(end)) ||
    isLatin(folded.charCodeAt(end)) ||
    (/[-–_.:/]/.test(folded[end] ?? '') && isDigitCode(folded.charCodeAt(end + 1)))
  )
    end++
  return Math.max(end, at + 1)
}
