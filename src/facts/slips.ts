import type {FieldValue} from '../item.ts'
import {canonicalValue, listFieldNames} from './fields.ts'
import {measureDistance} from './nearest.ts'

/** No name is meant to be longer. */
const longest = 60

/** The known names within a slip or two of what was written, nearest first; never one that differs in a level, a number or a direction. */
export function findSlips(written: string, known: readonly string[]): string[] {
  if (written.length > longest) return []
  const most = written.length <= 3 ? 1 : 2
  return known
    .filter((name) => Math.abs(name.length - written.length) <= most)
    .map((name) => ({name, distance: measureDistance(written.toLowerCase(), name.toLowerCase())}))
    .filter(({name, distance}) => distance <= most && !isAnother(written, name))
    .sort((a, b) => a.distance - b.distance)
    .map(({name}) => name)
    .slice(0, 3)
}

const telling = /[省市县区镇乡村一二三四五六七八九十百\d东西南北]/g
/** 东城区 is no slip for 西城区: such a name may be another body. */
function isAnother(written: string, name: string): boolean {
  return (written.match(telling) ?? []).join('') !== (name.match(telling) ?? []).join('')
}

/** Content systems have kinds and columns of their own (`type: post`, 栏目：本地新闻): such a value is ours only where its name says so. */
const ownKeys = {
  kind: /(?:kind|稿件类型|信息类[别型]|类型|類型|信息類[別型])$/i,
  channel: /(?:channel|渠道|发布渠道|發布渠道)$/i,
}
const separator = /["'\s]*[:：=]\s*(?:["'[]\s*)?$/
const lastWord = /(?:^|[^\w-])([\w-]*)$/

/** Whether what stands before a value names it as ours: `kind: `, `newslint_kind: `. */
function isOwnKey(key: 'kind' | 'channel', before: string): boolean {
  const end = separator.exec(before)?.index
  if (end === undefined) return false
  const name = before.slice(0, end)
  return ownKeys[key].test(name) || (key === 'kind' && lastWord.exec(name)?.[1]?.toLowerCase().includes('newslint') === true)
}

/** The known names that a kind or channel nobody knows is within a slip of; undefined: the value is known, or none of ours. */
export function findMeant(key: 'kind' | 'channel', field: FieldValue | undefined, source: string, known: readonly string[]): string[] | undefined {
  if (!field || known.includes(String(field.value))) return undefined
  const before = field.start === undefined ? undefined : source.slice(Math.max(0, field.start - 40), field.start)
  // A column of the site that happens to be near one of ours is no slip.
  if (before !== undefined && !isOwnKey(key, before)) return undefined
  return findSlips(field.raw.trim(), [...known, ...listFieldNames(key)])
}

/** The kind or channel a field stands for: as it says, or that which it is within a slip of, so that a slip changes nothing an item is judged by. */
export function chooseMeant(key: 'kind' | 'channel', field: FieldValue | undefined, source: string, known: readonly string[]): string | undefined {
  const [meant] = findMeant(key, field, source, known) ?? []
  return meant === undefined ? undefined : canonicalValue(key, meant)
}
