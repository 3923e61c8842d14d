import type {Language} from '../item.ts'

/** One example of a rule's README: a fenced block whose info string is `language not-ok|ok` and options as `key=value`. */
export interface Example {
  language: Language
  expectsFindings: boolean
  /** The info string as written. */
  info: string
  /** `now=2026-03-10 path=item.md kind=brief`, as written. */
  pairs: string
  /** What a reader must know of the item beside its text: those of the pairs that are no file name. */
  given: string
  text: string
  /** What the rule says of it, a finding each: the characters marked, and the message. */
  findings: {marked: string; message: string}[]
}

const fence = /^```(zh-Hans|zh-Hant|en) (ok|not-ok)((?: [\w-]+=\S+)*)\n([\s\S]*?)\n```\n?(?:```findings\n([\s\S]*?)\n```)?/gm
const finding = /^\d+:\d+ \w+ \[/

/** The examples of a rule's README, in order. */
export function readExamples(readme: string): Example[] {
  return Array.from(readme.matchAll(fence), ([, language, verdict, pairs = '', text = '', found = '']) => ({
    language: language as Language,
    expectsFindings: verdict === 'not-ok',
    info: `${language} ${verdict}${pairs}`,
    pairs: pairs.trim(),
    given: pairs
      .trim()
      .split(' ')
      .filter((pair) => pair !== '' && !pair.startsWith('path='))
      .map((pair) => pair.replaceAll('_', ' ').replace('=', ': '))
      .join(', '),
    text,
    findings: found.split('\n').flatMap((line) => {
      const start = finding.exec(line)?.[0].length
      const end = start === undefined ? -1 : line.indexOf('] ', start)
      return end < 0 || end + 2 === line.length ? [] : [{marked: line.slice(start, end), message: line.slice(end + 2)}]
    }),
  }))
}

/** Where the norm comes from and what stays silent: the paragraphs of that section (English). */
export function readNorm(readme: string): string[] {
  const [, section = ''] = /^## Where the norm comes from\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(readme) ?? []
  return section
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

/** Examples for a reader: those in the reader's language, else those there are. */
export function chooseExamples(examples: readonly Example[], language: Language, expectsFindings: boolean): Example[] {
  const all = examples.filter((example) => example.expectsFindings === expectsFindings)
  const own = all.filter((example) => example.language === language)
  const near = all.filter((example) => example.language.startsWith(language.slice(0, 2)))
  return own.length > 0 ? own : near.length > 0 ? near : all
}
