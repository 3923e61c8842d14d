import type {DeclaredField, Language, Span} from '../item.ts'
import {SourceMap} from '../prose/map.ts'
import {type Comment, Prose} from '../prose/prose.ts'
import type {ReadProblem} from '../report/report.ts'
import {findArtifacts} from './artifacts.ts'
import {type Header, readHeader} from './header.ts'
import {readHtml} from './html.ts'
import {readJson} from './json.ts'
import {limits, Problems} from './limits.ts'
import {readMarkdown} from './markdown.ts'
import {readPlain} from './plain.ts'
import {blankTemplates} from './template.ts'
import type {Woven} from './weaver.ts'

/** A source as it was read, before anything is understood of it. */
export interface Draft {
  syntax: 'plain' | 'markdown' | 'html' | 'json'
  prose: Prose
  /** In the order in which they count: of several of one key, the first was said most plainly. */
  declared: DeclaredField[]
  problems: ReadProblem[]
}

export interface ReadOptions {
  /** Its extension tells the syntax, and its date is the last resort for one. */
  path?: string
  /** Language of the messages of problems; English without it. */
  language?: Language
  /** Length from which a source is cut, in UTF-16 code units; {@link limits.source} without it. */
  maxLength?: number
}

const extensions: [pattern: RegExp, syntax: Draft['syntax']][] = [
  [/\.(?:mdx?|markdown|mdown)$/i, 'markdown'],
  [/\.html?$/i, 'html'],
  [/\.json$/i, 'json'],
]

/** Reads a source of any syntax. Whatever the text, it never throws: what cannot be read becomes a problem. */
export function read(source: string, {path = '', language, maxLength = limits.source}: ReadOptions = {}): Draft {
  const problems = new Problems(source, language)
  const syntax = extensions.find(([pattern]) => pattern.test(path))?.[1] ?? 'plain'
  const text = cut(source, maxLength, problems)
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const {prose, declared} = readers[syntax](text, start, problems)
  if (syntax === 'markdown' || syntax === 'html') addDateOfPath(declared, path)
  return {syntax, prose, declared, problems: problems.list}
}

interface Reading {
  prose: Prose
  declared: DeclaredField[]
}

const readers: Record<Draft['syntax'], (source: string, start: number, problems: Problems) => Reading> = {
  plain(source, start, problems) {
    const header = readHeader(source, start, false, problems)
    const shift = header?.end ?? start
    const raw = shift === 0 ? source : source.slice(shift)
    const comments = findPlainComments(raw)
    const text = comments.length === 0 ? raw : blank(raw, comments)
    const prose = new Prose({
      text,
      blocks: readPlain(text),
      map: new SourceMap([], shift),
      artifacts: findArtifacts(text),
      comments: [...(header?.comments ?? []), ...comments.map(({start, end, text: said}) => ({start: start + shift, end: end + shift, text: said}))],
    })
    return {prose, declared: header?.declared ?? []}
  },
  markdown(source, start, problems) {
    const header = readHeader(source, start, true, problems)
    const from = header?.end ?? start
    return {prose: proseOf(readMarkdown(blankTemplates(source, from, true), from, problems), header), declared: header?.declared ?? []}
  },
  html(source, start, problems) {
    const header = readHeader(source, start, false, problems)
    const from = header?.end ?? start
    const {declared, woven} = readHtml(blankTemplates(source, from, false), from, problems)
    return {prose: proseOf(woven, header), declared: [...(header?.declared ?? []), ...declared]}
  },
  json(source, start, problems) {
    const {declared, woven} = readJson(source, start, problems)
    return {prose: proseOf(woven), declared}
  },
}

/** Lines of plain text that are nothing but a comment for newslint; other syntaxes have comments of their own. */
function findPlainComments(text: string): Comment[] {
  if (!text.includes('<!-- newslint-')) return []

  return Array.from(text.matchAll(/^[ \t]{0,20}<!--( newslint-[^\n<>]{1,500})-->[ \t]{0,20}$/gm), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[1] as string,
  }))
}

/** The text with white space in place of what is none of it, so that all offsets stay. */
function blank(text: string, spans: readonly Span[]): string {
  let blanked = ''
  let done = 0
  for (const {start, end} of spans) {
    blanked += text.slice(done, start) + ' '.repeat(end - start)
    done = end
  }

  return blanked + text.slice(done)
}

function proseOf({text, blocks, stretches, links, images, comments}: Woven, header?: Header): Prose {
  const all: Comment[] = header ? [...header.comments, ...comments] : comments
  return new Prose({text, blocks, map: new SourceMap(stretches), links, images, artifacts: findArtifacts(text), comments: all})
}

/** What is too long is cut at the end of a line, or at least not inside a character. */
function cut(source: string, maxLength: number, problems: Problems): string {
  if (source.length <= maxLength) return source
  const lineEnd = source.lastIndexOf('\n', maxLength - 1) + 1
  const code = source.charCodeAt(maxLength)
  const end = lineEnd > maxLength / 2 ? lineEnd : maxLength - (code >= 0xdc00 && code <= 0xdfff ? 1 : 0)
  problems.add('sourceTooLong', end, {limit: maxLength})
  return source.slice(0, end)
}

const dateInPath = /(?:^|[/\\_])(?:(\d{4})(-?)(\d{2})\2(\d{2})|(\d{4})-(\d{1,2})-(\d{1,2})|(\d{4})[/\\](\d{2})[/\\](\d{2}))(?=[-_./\\\s])/g

/** Jekyll and its kin say the date only in the name of the file. */
function addDateOfPath(declared: DeclaredField[], path: string): void {
  if (declared.some(({key}) => key === 'datePublished' || key === 'createdAt')) return
  const found = [...path.slice(-300).matchAll(dateInPath)].at(-1)?.slice(1) ?? []
  const [year = '', month = '', day = ''] = found.filter((part) => part !== undefined && part !== '' && part !== '-')
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(year) < 1900 || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return
  declared.push({key: 'datePublished', raw: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, from: 'header'})
}
