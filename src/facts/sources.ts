import type {Language, Name, SourceCue, Sentence} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
export function readSources(prose: Prose, language: Language, sentences: readonly Sentence[], names: readonly Name[]): SourceCue[] { return [] }
