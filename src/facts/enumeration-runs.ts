import type {Marker, MarkerStyle} from './enumeration-markers.ts'

/** Items numbered as one series. */
export interface Run {
  style: MarkerStyle
  items: Marker[]
}

/** How far apart, in characters, neighbours of one series may stand. */
const reach = 6000
/** A word that may carry on a series begun in another style: 首先 … 其次 … 第三. */
const continues: Partial<Record<MarkerStyle, MarkerStyle[]>> = {nth: ['first'], first: ['nth'], must: ['is'], is: ['must', 'among'], among: ['is']}

/** Gathers marks into series: a series restarts at 1, ends with the item of its parent, and may be carried on behind it (（三） under 二、). */
export function gatherRuns(markers: readonly Marker[], sentenceEnds: (from: number, to: number) => boolean): Run[] {
  const runs: Run[] = []
  const open = new Map<MarkerStyle, Run>()
  const closed = new Map<MarkerStyle, Run>()
  for (const marker of markers) {
    const run = placeFor(marker, open, closed, sentenceEnds)
    if (run === 'drop') continue
    if (run) {
      closeInner(run, open, closed)
      run.items.push(numbered(marker, run))
      open.set(run.style, run)
    } else {
      const fresh: Run = {style: marker.style, items: [numbered(marker, undefined)]}
      runs.push(fresh)
      open.set(marker.style, fresh)
    }
  }

  // 一是…，一是… tells of one thing and another: a 1 is repeated only where a 2 follows.
  const counted = runs.filter(({items}) => items.some(({ordinal}) => ordinal !== 1))
  return counted.filter((run) => run.items.length >= 2 && (run.items[0]?.ordinal === 1 || isLate(run)))
}

function numbered(marker: Marker, run: Run | undefined): Marker {
  const ordinal = marker.style === 'side' && run ? run.items.length + 1 : marker.ordinal
  return ordinal === Infinity ? {...marker, ordinal: lastOf(run).ordinal + 1} : {...marker, ordinal}
}

function lastOf(run: Run | undefined): Marker {
  return run?.items.at(-1) ?? {start: 0, end: 0, ordinal: 0, style: 'is', block: 0, opens: false}
}

/** The series a mark belongs to; nothing where it begins one; `drop` where it is no mark of an item after all. */
function placeFor(
  marker: Marker,
  open: Map<MarkerStyle, Run>,
  closed: Map<MarkerStyle, Run>,
  sentenceEnds: (from: number, to: number) => boolean,
): Run | 'drop' | undefined {
  const own = open.get(marker.style)
  if (marker.style === 'side') return sideOf(marker, own, sentenceEnds)
  if (marker.ordinal === Infinity) return own && own.items.length >= 2 && isNear(own, marker) && lastOf(own).block >= marker.block - 6 ? own : 'drop'
  if (marker.ordinal === 1) {
    // Markdown that numbers every item 1 is rendered 1, 2, 3: the reader has counted already.
    return own && isRepeat(own, marker) ? own : undefined
  }

  if (own && isNear(own, marker) && follows(own, marker)) return own
  const past = closed.get(marker.style)
  if (past && lastOf(past).ordinal === marker.ordinal - 1 && isNear(past, marker)) return past
  for (const style of continues[marker.style] ?? []) {
    const other = open.get(style)
    if (other && lastOf(other).ordinal === marker.ordinal - 1 && isNear(other, marker)) return other
  }

  return marker.opens || own === undefined ? (marker.ordinal <= 3 && marker.opens ? undefined : 'drop') : 'drop'
}

/** 一、…一、…二、: a second 1 right behind the first, in its block or opening the next. */
function isRepeat(run: Run, marker: Marker): boolean {
  const last = lastOf(run)
  if (run.items.length !== 1 || last.ordinal !== 1 || marker.style === 'list' || !isNear(run, marker)) return false
  return marker.block === last.block ? marker.start - last.end < 120 : last.opens && marker.opens && marker.block - last.block === 1
}

function isNear(run: Run, marker: Marker): boolean {
  return marker.start - lastOf(run).end < reach
}

/** The next number always follows; a gap or a repeat only in the same place: both opening their blocks, or both in one block. */
function follows(run: Run, marker: Marker): boolean {
  const last = lastOf(run)
  if (marker.ordinal === last.ordinal + 1) return true
  if (marker.ordinal > last.ordinal + 3) return false
  return (last.opens && marker.opens) || last.block === marker.block
}

/** 一方面 … 一方面 in one sentence are two sides; 另一方面 closes the pair. */
function sideOf(marker: Marker, own: Run | undefined, sentenceEnds: (from: number, to: number) => boolean): Run | 'drop' | undefined {
  if (!own || own.items.length > 1) return marker.ordinal === 1 ? undefined : 'drop'
  const last = lastOf(own)
  if (marker.ordinal === 2) return marker.block - last.block <= 2 ? own : 'drop'
  return last.block === marker.block && !sentenceEnds(last.end, marker.start) ? own : undefined
}

/** A new item of a series ends the series inside the item before. */
function closeInner(run: Run, open: Map<MarkerStyle, Run>, closed: Map<MarkerStyle, Run>): void {
  const last = lastOf(run)
  for (const [style, other] of open) {
    if (other === run || (other.items[0] as Marker).start < last.start) continue
    open.delete(style)
    closed.set(style, other)
  }
}

/** A series that begins at 2 or 3 tells of a lost item only where its items open their blocks, one after another. */
function isLate(run: Run): boolean {
  return run.style !== 'list' && run.items.every((item, index) => item.opens && item.ordinal === (run.items[0] as Marker).ordinal + index)
}

const ranks: Record<MarkerStyle, number> = {
  heading: 1,
  bracketedHan: 2,
  arabic: 3,
  list: 3,
  nth: 3,
  first: 3,
  is: 4,
  must: 4,
  among: 4,
  comes: 4,
  bracketedArabic: 4,
  circled: 5,
  side: 6,
  letter: 6,
  step: 6,
}

/** The level of each series, 1 outermost: how many series it lies inside of. Runs are in order of their first items. */
export function levelsOf(runs: readonly Run[]): number[] {
  const levels: number[] = []
  const parents: {run: Run; level: number; style: MarkerStyle}[] = []
  for (const run of runs) {
    while (parents.length > 0 && !isInside(run, (parents.at(-1) as {run: Run}).run)) parents.pop()
    const level = (parents.at(-1)?.level ?? 0) + 1
    levels.push(level)
    parents.push({run, level, style: run.style})
  }

  return levels
}

function isInside(inner: Run, outer: Run): boolean {
  const start = (inner.items[0] as Marker).start
  const last = lastOf(outer)
  if (start < last.start) return true
  if (inner.style === outer.style) return false
  return (
    ranks[inner.style] > ranks[outer.style] &&
    ((inner.items[0] as Marker).block - last.block <= 2 || (outer.items.length > 1 && start - last.start < reach && ranks[outer.style] <= 2))
  )
}
