import type {Violation} from './check.ts'
import {type Directive, readDirective} from './directive.ts'
import {findNearest} from './facts/nearest.ts'
import {type Item, type Span, type Suppression, suppressionScopes} from './item.ts'
import type {Comment} from './prose/prose.ts'
import {findPlace} from './report/place.ts'
import type {Rule} from './rule.ts'
import {firstEndingAfter} from './spans.ts'

/** Findings as they stand, and those that somebody asked not to be told of. */
export interface Suppressed {
  kept: Violation[]
  hidden: {violation: Violation; reason?: string}[]
  suppressions: Suppression[]
}

/** What a comment asks, and where it holds. */
interface Request {
  suppression: Suppression
  /** Source offsets within which it holds. */
  reach: Span
}

/** Holds rules of every name, so no rule has it. */
const lockKey = ' lock'

/** Requests of an item, in order. `enable` and `unlock` end what is open; what is never ended holds to the end. */
function readRequests({source, prose}: Item, known: ReadonlySet<string>): Request[] {
  const requests: Request[] = []
  /** What is not ended yet, by rule; a lock is open under `lock`. */
  const open = new Map<string, Request[]>()
  const textStart = prose.blocks[0] ? prose.toSource(prose.blocks[0]).start : source.length
  for (const comment of prose.comments) {
    const words = readDirective(comment.text)
    if (!words) continue

    if (!words.isKnown) {
      // It hides nothing, and is told so.
      requests.push({
        suppression: {...makeSuppression(comment, '', words, known), verb: words.verb, ...(words.nearest === undefined ? {} : {nearest: words.nearest})},
        reach: {start: comment.end, end: comment.end},
      })
      continue
    }

    if (words.verb === 'enable' || words.verb === 'unlock') {
      const all = [...open.keys()].filter((key) => key !== lockKey)
      for (const key of words.verb === 'unlock' ? [lockKey] : words.rules.length === 0 ? all : words.rules) {
        for (const request of open.get(key) ?? []) request.reach.end = comment.start
        open.delete(key)
      }
      continue
    }

    // One that names no rule hides nothing, and is told so.
    for (const rule of words.verb === 'lock' || words.rules.length === 0 ? [''] : words.rules) {
      const request = {suppression: makeSuppression(comment, rule, words, known), reach: reachOf(comment, words.verb, source, textStart)}
      requests.push(request)
      if (words.verb !== 'disable' && words.verb !== 'lock') continue
      const key = words.verb === 'lock' ? lockKey : rule
      const others = open.get(key)
      if (others) others.push(request)
      else open.set(key, [request])
    }
  }

  return requests
}

function makeSuppression({start, end}: Comment, rule: string, {verb, reason, until: day}: Directive, known: ReadonlySet<string>): Suppression {
  const scope = suppressionScopes.find((name) => verb === `disable-${name}` || verb === name) ?? 'block'
  const isKnown = known.has(rule)
  const nearest = isKnown || rule === '' ? undefined : findNearest(rule, [...known])
  return {
    start,
    end,
    inSource: true,
    rule,
    scope,
    isKnown,
    hidden: 0,
    ...(nearest === undefined ? {} : {nearest}),
    ...(reason === undefined ? {} : {reason}),
    ...(day === undefined ? {} : {until: day}),
  }
}

function reachOf({start, end}: Comment, verb: string, source: string, textStart: number): Span {
  // What is asked for above all text is asked for the whole item, its front matter included.
  if (verb === 'disable-file' || (verb === 'disable' && start < textStart)) return {start: 0, end: source.length}
  if (verb === 'disable' || verb === 'lock') return {start: end, end: source.length}

  const from = verb === 'disable-line' ? source.lastIndexOf('\n', Math.max(0, start - 1)) + 1 : nextFilledLine(source, end)
  const lineEnd = source.indexOf('\n', Math.max(from, verb === 'disable-line' ? end : from))
  return {start: from, end: lineEnd < 0 ? source.length : lineEnd}
}

function nextFilledLine(source: string, from: number): number {
  const lineEnd = source.indexOf('\n', from)
  if (lineEnd < 0) return source.length

  let at = lineEnd + 1
  while (at < source.length && /\s/.test(source.charAt(at))) at++
  return source.lastIndexOf('\n', Math.max(0, at - 1)) + 1
}

/** Approved copy is as it is: what is locked has no findings of style. */
function isStyle({dimension, exempt}: Rule): boolean {
  return dimension === 'concision' || exempt !== undefined
}

/** A stretch of the source and the first request that holds there. */
interface Stretch extends Span {
  request: Request
  /** Its number among all requests. */
  index: number
}

/** Gives a request what of its reach no earlier one has; `taken` is sorted and apart. */
function take(taken: Stretch[], request: Request, index: number): void {
  let from = request.reach.start
  const to = Math.max(request.reach.end, from + 1)
  let at = firstEndingAfter(taken, from)
  while (from < to) {
    const next = taken[at]
    const end = Math.min(to, next?.start ?? to)
    if (from < end) taken.splice(at++, 0, {start: from, end, request, index})
    from = next && next.start < to ? next.end : to
    at++
  }
}

/** Where requests hold, by rule; those that lock the text under a key of their own. One whose day has passed holds nowhere. */
function mapRequests(requests: readonly Request[], now: string | undefined): Map<string, Stretch[]> {
  const byRule = new Map<string, Stretch[]>()
  for (const [index, request] of requests.entries()) {
    const {rule, scope, until: day} = request.suppression
    if (day !== undefined && now !== undefined && now.slice(0, 10) > day) continue

    const key = scope === 'lock' ? lockKey : rule
    const known = byRule.get(key)
    if (known) take(known, request, index)
    else take(byRule.set(key, []).get(key) as Stretch[], request, index)
  }
  return byRule
}

/** Takes out what the item's own comments ask not to be told of. `rules`: all there are, running or not. */
export function suppress(violations: Violation[], item: Item, rules: readonly Rule[]): Suppressed {
  const isAsked = item.prose.comments.some(({text}) => text.includes('newslint'))
  const requests = isAsked ? readRequests(item, new Set(rules.map(({id}) => id))) : []
  if (requests.length === 0) return {kept: violations, hidden: [], suppressions: []}

  const byRule = mapRequests(requests, item.now)
  const holding = (key: string, offset: number) => {
    const stretches = byRule.get(key) ?? []
    const stretch = stretches[firstEndingAfter(stretches, offset)]
    return stretch && stretch.start <= offset ? stretch : undefined
  }
  const kept: Violation[] = []
  const hidden: Suppressed['hidden'] = []
  for (const violation of violations) {
    const {start} = findPlace(violation.problem, item)
    const own = holding(violation.rule.id, start)
    const lock = isStyle(violation.rule) ? holding(lockKey, start) : undefined
    const first = own && lock ? (own.index < lock.index ? own : lock) : (own ?? lock)
    if (!first) kept.push(violation)
    else {
      const {suppression} = first.request
      suppression.hidden++
      hidden.push({violation, ...(suppression.reason === undefined ? {} : {reason: suppression.reason})})
    }
  }

  return {kept, hidden, suppressions: requests.map(({suppression}) => suppression)}
}
