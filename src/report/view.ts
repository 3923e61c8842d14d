import type {Item, PartKind} from '../item.ts'

/** A part of an item as a reader sees it: no markup, and where each of its characters stands in the source. */
export interface ViewPart {
  kind: PartKind
  /** Level of a heading or depth of a list item, from 1. */
  level?: number
  text: string
  /** Source offset of each UTF-16 code unit of `text`, in order. */
  at: number[]
}

/** A dateline or byline lies inside another part and is shown with it. */
const isInside = new Set<PartKind>(['dateline', 'byline'])

/** The parts of an item in reading order. */
export function viewParts({prose, facts}: Item): ViewPart[] {
  const parts: ViewPart[] = []
  let done = 0
  for (const {kind, level, start, end} of facts.parts) {
    if (isInside.has(kind) && start < done) continue

    done = Math.max(done, end)
    const at = Array.from({length: end - start}, (_, index) => prose.toSource({start: start + index, end: start + index + 1}).start)
    parts.push({kind, ...(level === undefined ? {} : {level}), text: prose.text.slice(start, end), at})
  }

  return parts
}
