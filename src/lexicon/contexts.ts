import {foldText, lowerText} from '../prose/fold.ts'
import type {Word} from '../rule.ts'

/** What stands right before and right after an entry, folded as the text is. */
interface Context {
  before: string
  after: string
}

/** Contexts in which an entry is none, and those in which alone it is one. */
export interface Contexts {
  not: Context[]
  only: Context[]
}

/** Whether a code unit of folded, lower-cased text is part of a Latin word. */
export const isLatinUnit = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27

/** The contexts of an entry, which writes each as `before~after`. */
export function readContexts({not, only}: Word, latin: boolean): Contexts {
  const fold = (text: string) => (latin ? lowerText(foldText(text)) : foldText(text))
  const read = (contexts: readonly string[] = []): Context[] =>
    contexts.map((context) => {
      const at = context.indexOf('~')
      return {before: fold(context.slice(0, at)), after: fold(context.slice(at + 1))}
    })
  return {not: read(not), only: read(only)}
}

/** Whether the span is a whole Latin word, or several; a possessive may follow. */
export function isWhole(text: string, start: number, end: number): boolean {
  if (start > 0 && isLatinUnit(text.charCodeAt(start - 1))) return false
  return end >= text.length || !isLatinUnit(text.charCodeAt(end)) || isPossessive(text, end)
}

function isPossessive(text: string, end: number): boolean {
  return text.startsWith("'s", end) && !(end + 2 < text.length && isLatinUnit(text.charCodeAt(end + 2)))
}

/** Whether the span stands in the context. */
export function stands(text: string, start: number, end: number, {before, after}: Context): boolean {
  return text.startsWith(after, end) && text.startsWith(before, start - before.length) && start >= before.length
}
