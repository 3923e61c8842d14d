import type {Language, Name, Sentence, SourceCue} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import {readEnglishSources} from './english.ts'
import {readChineseSources} from './sources-zh.ts'

/** Who is said to know: 据市统计局统计, 记者从…获悉, according to …, X said. Sorted by start, not overlapping. */
export function readSources(prose: Prose, language: Language, sentences: readonly Sentence[], names: readonly Name[]): SourceCue[] {
  const found =
    language === 'en' ? readEnglishSources(prose.text, prose.lower, sentences, names) : readChineseSources(prose.folded, prose.blocks, sentences, names)
  const sources: SourceCue[] = []
  for (const source of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = sources.at(-1)
    if (!last || source.start >= last.end) sources.push(source)
  }
  return sources
}
