import type {Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import type {FoundName} from './found-name.ts'

/** Names of an English text. */
export function readEnglishNames(_prose: Prose, known: readonly FoundName[], _times: readonly Span[]): FoundName[] {
  return [...known]
}
