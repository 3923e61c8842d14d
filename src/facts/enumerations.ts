import type {Enumeration, Sentence} from '../item.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {firstEndingAfter} from '../spans.ts'
import {claimBefore, endsWithColon} from './enumeration-claims.ts'
import {readAnnouncedLists, readCountedLists, readEnglishLists} from './enumeration-lists.ts'
import {type Marker, readMarkers} from './enumeration-markers.ts'
import {gatherRuns, levelsOf, type Run} from './enumeration-runs.ts'

const han = /[一-鿿]/

/**
 * Reads the enumerations of the prose, in order of their first items: series of numbered items (一是 … 二是; First, Second; ordered lists), each with the count
 * that announces it, and lists that are counted behind (甲、乙、丙三个方面).
 */
export function readEnumerations(prose: Prose, sentences: readonly Sentence[]): Enumeration[] {
  const isEnglish = !han.test(prose.text.slice(0, 400)) && !han.test(prose.text.slice(-200))
  const text = isEnglish ? prose.lower : prose.folded
  const runs = gatherRuns(readMarkers(prose, isEnglish), sentenceBreaks(sentences))
  runs.sort((a, b) => (a.items[0] as Marker).start - (b.items[0] as Marker).start)
  const levels = levelsOf(runs)
  const found = runs.map((run, index) => enumerationOf(run, levels[index] as number, text, prose.blocks, isEnglish))
  found.push(...bulletLists(prose, text, isEnglish, found))
  found.push(...outsideRuns(isEnglish ? readEnglishLists(text) : [...readCountedLists(text), ...readAnnouncedLists(text)], found))
  return found.sort((a, b) => startOf(a) - startOf(b))
}

function startOf(enumeration: Enumeration): number {
  return enumeration.items[0]?.start ?? 0
}

function enumerationOf(run: Run, level: number, text: string, blocks: readonly Block[], isEnglish: boolean): Enumeration {
  const first = run.items[0] as Marker
  const items = run.items.map(({start, end, ordinal}) => ({start, end, ordinal}))
  if (first.ordinal !== 1) return {level, items}
  const claim = claimBefore(text, isEnglish, first.start, blocks[first.block] as Block, blocks[first.block - 1])
  // 首先 … 其次 … often ends in other words (随后, 最终): too few of them prove nothing.
  // First, second, third are counted out loud: three of four are one too few.
  const isLoud =
    items.length > 2 && items.slice(1).every(({start, end}) => /^(?:second|third|fourth|fifth|sixth|seventh)(?:ly)?$/i.test(text.slice(start, end).trim()))
  const open =
    !isLoud &&
    (run.style === 'first' || run.style === 'side') &&
    claim !== undefined &&
    items.length < claim.count &&
    !/[：:]/.test(text.slice(claim.end, first.start))
  return claim && !open ? {level, claim, items} : {level, items}
}

/** Whether the sentence that goes on after the first place ends before the second. */
function sentenceBreaks(sentences: readonly Sentence[]): (from: number, to: number) => boolean {
  return (from, to) => {
    const sentence = sentences[firstEndingAfter(sentences, from)]
    return sentence !== undefined && sentence.end <= to
  }
}

/** Bullets after a count and a colon: three things: • … */
function bulletLists(prose: Prose, text: string, isEnglish: boolean, runs: readonly Enumeration[]): Enumeration[] {
  const taken = new Set(runs.map(startOf))
  const found: Enumeration[] = []
  prose.blocks.forEach((block, index) => {
    const next = prose.blocks[index + 1]
    if (block.kind === 'listItem' || next?.kind !== 'listItem' || next.ordinal !== undefined) return
    if (taken.has(next.start) || !endsWithColon(prose.folded, block)) return
    const claim = claimBefore(text, isEnglish, next.start, next, block)
    if (!claim) return
    const items: Enumeration['items'] = []
    for (let at = index + 1; prose.blocks[at]?.kind === 'listItem'; at++) {
      const item = prose.blocks[at] as Block
      if ((item.level ?? 1) === (next.level ?? 1)) items.push({start: item.start, end: Math.min(item.end, item.start + 1), ordinal: items.length + 1})
    }
    if (items.length >= 2) found.push({level: next.level ?? 1, claim, items})
  })
  return found
}

/** A count that announces a numbered series is not also the count of a list before it. */
function outsideRuns(lists: Enumeration[], runs: readonly Enumeration[]): Enumeration[] {
  const claimed = new Set(runs.map((run) => run.claim?.start))
  return lists.filter((list) => !claimed.has(list.claim?.start))
}
