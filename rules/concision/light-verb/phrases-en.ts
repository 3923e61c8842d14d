import type {Span} from '#item'
import {conjugate, conjugatePair, type Forms} from '../../../src/lexicon/conjugate-en.ts'
import {readPairs} from '../../../src/lexicon/word-tables.ts'
import {lightVerbs} from './words-en.ts'

interface Entry {
  /** The words after the verb and the article. */
  words: string
  hasArticle: boolean
  /** The verb to write instead, with what follows it, in the base form. */
  instead: string
  isUsual: boolean
}

/** A light verb with its noun, in a text. */
export interface LightPhrase {
  at: Span
  instead: string
  isUsual: boolean
}

interface Tables {
  /** Which verb a form is of, and which of its forms. */
  forms: Map<string, {verb: string; form: keyof Forms}[]>
  /** Entries by verb and first word, the longest first. */
  entries: Map<string, Entry[]>
  pattern: RegExp
}

let tables: Tables | undefined

function readTables(): Tables {
  const forms: Tables['forms'] = new Map()
  const entries: Tables['entries'] = new Map()
  for (const [verb, {like, ...own}] of Object.entries(lightVerbs)) {
    const {clear = '', usual = ''} = like === undefined ? own : (lightVerbs[like] ?? {})
    const [head = '', ...rest] = verb.split(' ')
    for (const [form, word] of Object.entries(conjugate(head)) as [keyof Forms, string][]) {
      const term = [word, ...rest].join(' ')
      const known = forms.get(term) ?? []
      if (!known.some((one) => one.verb === verb)) forms.set(term, [...known, {verb, form}])
    }
    for (const [table, isUsual] of [
      [clear, false],
      [usual, true],
    ] as const)
      for (const {term, instead} of readPairs(table)) {
        const words = term.replace('{a} ', '')
        const key = `${verb}/${words.split(' ')[0]}`
        const entry = {words, hasArticle: term.startsWith('{a}'), instead: [instead ?? ''].flat()[0] ?? '', isUsual}
        entries.set(
          key,
          [...(entries.get(key) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
        )
      }
  }
  const alternatives = [...forms.keys()].sort((a, b) => b.length - a.length).join('|')
  return {forms, entries, pattern: new RegExp(`(?<![a-z'’-])(${alternatives}) ((?:an?|the|any) )?(?=([a-z-]{2,20}))`, 'g')}
}

const isLetter = (text: string, at: number) => /[a-z0-9'’-]/.test(text.charAt(at))

/** Light verbs with the noun that holds the real one, in a text in lower case. */
export function* findLightVerbs(text: string): Iterable<LightPhrase> {
  tables ??= readTables()
  for (const match of text.matchAll(tables.pattern)) {
    const [whole, term = '', article, word] = match
    const end = match.index + whole.length
    for (const {verb, form} of tables.forms.get(term) ?? []) {
      // An article may be part of the entry: come to an end.
      const entry =
        tables.entries.get(`${verb}/${word}`)?.find((one) => one.hasArticle === (article !== undefined) && stands(text, end, one.words)) ??
        (article && tables.entries.get(`${verb}/${article.trim()}`)?.find((one) => stands(text, end - article.length, one.words)))
      if (!entry) continue

      const from = entry.hasArticle || !article || entry.words.split(' ')[0] !== article.trim() ? end : end - article.length
      const [head = ''] = verb.split(' ')
      const short = conjugatePair(head, entry.instead).find(([one]) => one === conjugate(head)[form])?.[1]
      yield {at: {start: match.index, end: from + entry.words.length}, instead: short ?? '', isUsual: entry.isUsual}
      break
    }
  }
}

const stands = (text: string, at: number, words: string) => text.startsWith(words, at) && !isLetter(text, at + words.length)
