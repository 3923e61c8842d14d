import type {Word} from '#rule'
import {foldText} from '../../../src/facts/scripts.ts'

/** A wrong form with what it stands for. The term is Simplified; where only one script knows the slip, `written` is the form in that script. */
export interface Confusable extends Word {
  right: string[]
  written: string
  script?: 'zh-Hans' | 'zh-Hant'
  /** No sentence has the form by rights. */
  isCertain?: boolean
  /** A slip of the other script that looks the same when folded. */
  twin?: Confusable
}

/** Reads entries `wrong>right|another!silent context?needed context`, parted by white space. Contexts hold the wrong form as `~`. */
export function readConfusables(table: string, {script, isCertain}: Pick<Confusable, 'script' | 'isCertain'>): Confusable[] {
  return table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [written = '', right = ''] = (/^[^!?]+/.exec(entry)?.[0] ?? '').split('>')
      const contexts = (mark: string) => Array.from(entry.matchAll(new RegExp(`\\${mark}([^!?]+)`, 'g')), ([, context]) => context as string)
      const [not, only] = [contexts('!'), contexts('?')]
      return {
        term: foldText(written),
        written,
        right: right.split('|'),
        ...(script ? {script} : {}),
        ...(isCertain ? {isCertain} : {}),
        ...(not.length > 0 ? {not} : {}),
        ...(only.length > 0 ? {only} : {}),
      }
    })
}
