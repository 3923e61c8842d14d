import {findNearest} from './facts/nearest.ts'

/** What a comment for newslint asks. */
export interface Directive {
  /** Without `newslint-`; the whole word as written where nobody knows it. */
  verb: string
  isKnown: boolean
  /** What an unknown one was probably meant to be. */
  nearest?: string
  rules: string[]
  reason?: string
  /** The last day it holds, ISO 8601. */
  until?: string
}

const verbs = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable', 'lock', 'unlock'] as const
/** What other linters call it, and what is written without the hyphen: said to be unknown rather than passed over. */
const directive = /^\s{0,20}newslint(?:-([\w-]{1,40})|[ \t]{1,9}((?:disable|enable|ignore|lock|unlock|off)[\w-]{0,40}))(?![\w-])([^\n]{0,500})/
/** In front matter: `newslint: rule -- reason`, or `rule: reason` below the key. */
const headerKey = /^newslint([-_][\w-]{1,40})?[ \t]{0,9}[:=]([^\n]{0,500})/i
const reasonMark = /(?:^|\s)(?:-{1,2}|—{1,2})\s|——|[:：]\s|：/
const day = /(\d{4})(?:-(\d{2})-(\d{2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)[）)]?[.。]?\s{0,9}$/
const untilMark = /[\s（(,，;；]{0,9}(?:\b(?:until|till|expires(?: on)?)|(?:有效期?|暂缓|暫緩)?[至到]|截至|到期日?)[ :：]{0,3}$/

function readDay(said: string): {reason: string; until?: string} {
  const found = day.exec(said.slice(-60))
  if (!found) return {reason: said}
  const before = said.slice(0, Math.max(0, said.length - 60) + found.index)
  const mark = untilMark.exec(before)
  if (!mark) return {reason: said}
  const [, year = '', ...parts] = found
  const [month = '', date = ''] = parts.filter((part) => part !== undefined)
  return {reason: before.slice(0, mark.index), until: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`}
}

const unquote = (text: string) => (text.length > 1 && /^["']/.test(text) && text.endsWith(text.charAt(0)) ? text.slice(1, -1) : text)

function findVerb(text: string): {verb: string; isKnown: boolean; nearest?: string; rest: string} | undefined {
  const key = headerKey.exec(text)
  if (key) {
    const [, suffix, rest = ''] = key
    if (suffix === undefined) return {verb: 'disable-file', isKnown: true, rest: unquote(rest.trim())}
    return {verb: `newslint${suffix}`, isKnown: false, nearest: 'newslint', rest}
  }
  const [, hyphened, spaced, rest = ''] = directive.exec(text) ?? []
  const verb = hyphened ?? spaced
  if (verb === undefined) return undefined
  if (hyphened !== undefined && verbs.some((known) => known === verb)) return {verb, isKnown: true, rest}

  const nearest = findNearest(verb, verbs) ?? (verb.startsWith('un') || verb.startsWith('en') ? 'enable' : 'disable')
  return {verb: `newslint${hyphened === undefined ? ' ' : '-'}${verb}`, isKnown: false, nearest: `newslint-${nearest}`, rest}
}

/** Reads a comment; nothing where it is none for newslint. */
export function readDirective(text: string): Directive | undefined {
  const found = findVerb(text)
  if (!found) return undefined

  const {rest, ...head} = found
  const isLock = head.verb === 'lock'
  const mark = isLock ? undefined : reasonMark.exec(rest)
  const names = isLock ? '' : mark ? rest.slice(0, mark.index) : rest
  const said = isLock ? rest.replace(/^\s{0,9}(?:--|—{1,2})?/, '') : mark ? rest.slice(mark.index + mark[0].length) : ''
  const {reason: given, until} = readDay(unquote(said.trim()))
  const reason = unquote(given.trim())
  return {
    ...head,
    rules: names.split(/[\s,，、:"'[\]{}]+/).filter((name) => name !== ''),
    ...(reason === '' ? {} : {reason}),
    ...(until === undefined ? {} : {until}),
  }
}
