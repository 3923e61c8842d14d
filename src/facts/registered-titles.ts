import type {Registry, Span} from '../item.ts'
import {foldText} from '../prose/fold.ts'
import type {FoundName} from './found-name.ts'
import {titleBeside} from './people-zh.ts'

/** Titles and posts of the house's people, by every way to write their names; folded, longest first. */
export type RegisteredTitles = ReadonlyMap<string, readonly string[]>

export function listTitles({people = []}: Registry): RegisteredTitles {
  const titles = new Map<string, string[]>()
  for (const {name, aliases = [], titles: own = [], posts = []} of people) {
    const written = [...own, ...posts.flatMap(({title, unit}) => (unit ? [`${unit}${title}`, title] : [title]))].map((title) => foldText(title).toLowerCase())
    if (written.length === 0) continue
    written.sort((a, b) => b.length - a.length)
    for (const one of [name, ...aliases]) titles.set(foldText(one), [...(titles.get(foldText(one)) ?? []), ...written])
  }
  return titles
}

/** Gives people of the house the title beside their name: one of their own, or one that anybody may have. */
export function addTitles(folded: string, known: FoundName[], titles: RegisteredTitles, isChinese: boolean): void {
  for (const name of known) {
    if (name.type !== 'person') continue
    const own = titles.get(folded.slice(name.start, name.end))
    const title = (own && ownTitle(folded, name, own)) ?? (isChinese ? titleBeside(folded, name.start, name.end) : undefined)
    if (title) name.title = title
  }
}

/** 局长王强, 王强局长; Mayor Ann Price, Ann Price, mayor. */
function ownTitle(folded: string, {start, end}: Span, titles: readonly string[]): Span | undefined {
  const spaced = folded[start - 1] === ' ' ? 1 : 0
  const gap = folded.startsWith(', ', end) ? 2 : folded[end] === ' ' ? 1 : 0
  for (const title of titles) {
    const before = start - spaced - title.length
    if (before >= 0 && folded.slice(before, start - spaced).toLowerCase() === title && isApart(folded, before)) return {start: before, end: start - spaced}
    const after = end + gap
    if (folded.slice(after, after + title.length).toLowerCase() === title && isApart(folded, after + title.length))
      return {start: after, end: after + title.length}
  }
  return undefined
}

/** No letter of the alphabet stands on both sides. */
function isApart(folded: string, at: number): boolean {
  return !/[A-Za-z]/.test(folded[at - 1] ?? '') || !/[A-Za-z]/.test(folded[at] ?? '')
}
