import type {Span} from '../item.ts'
import type {Block} from '../prose/prose.ts'

/** A pair of quotation marks (or, in a quotation of several paragraphs, one paragraph of it). The span holds the marks. */
export interface Quoted extends Span {
  /** Where the words within begin and end. */
  innerStart: number
  innerEnd: number
  /** Goes on in the next paragraph, where it is closed. */
  continues: boolean
  /** Index of the one it is nested in. */
  parent?: number
}

interface Open {
  mark: string
  at: number
}

const closers: Record<string, string> = {'”': '“', '’': '‘', '」': '「', '』': '『', '»': '«', '﹂': '﹁', '﹄': '﹃'}
const marks = /[“”‘’"'「」『』«»﹁﹂﹃﹄＂]/g

/** All pairs of quotation marks by where they open; marks without a partner in their paragraph yield nothing, unless the next paragraph opens again. */
export function pairMarks(text: string, blocks: readonly Block[]): Quoted[] {
  const found: Quoted[] = []
  const places = Array.from(text.matchAll(marks), ({index}) => index)
  let from = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    while (from < places.length && (places[from] as number) < block.start) from++
    let to = from
    while (to < places.length && (places[to] as number) < block.end) to++
    if (to === from) continue

    const open = pairBlock(text, block, places.slice(from, to), found)
    const next = blocks[index + 1]
    const waiting = next && open.find(({mark}) => text.charAt(next.start) === mark)
    // Left open, and the next paragraph opens again: a quotation of several paragraphs.
    if (waiting) found.push({start: waiting.at, end: block.end, innerStart: waiting.at + 1, innerEnd: block.end, continues: true})
    else if (next) closeInNext(text, block, next, open, places, to, found)
    from = to
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return nest(found)
}

/** Left open, and the first mark of the next paragraph closes it: the two halves of a quotation with a line break inside. */
function closeInNext(text: string, block: Block, next: Block, open: readonly Open[], places: readonly number[], to: number, found: Quoted[]): void {
  const at = places[to]
  const mark = at !== undefined && at < next.end ? closers[text.charAt(at)] : undefined
  const waiting = mark !== undefined && mark !== '‘' ? open.find((one) => one.mark === mark) : undefined
  if (!waiting || at === undefined || at === next.start) return

  found.push({start: waiting.at, end: block.end, innerStart: waiting.at + 1, innerEnd: block.end, continues: true})
  found.push({start: next.start, end: at + 1, innerStart: next.start, innerEnd: at, continues: false})
}

/** Pushes the pairs of one block; gives back the marks left open. */
function pairBlock(text: string, block: Block, places: readonly number[], found: Quoted[]): Open[] {
  const stack: Open[] = []
  const deepest = 16
  for (const at of places) {
    const mark = text.charAt(at)
    if (stack.length > deepest) stack.shift()
    if (reopens(text, at, mark, stack)) reopen(text, at, mark, stack, found)
    else if (mark === '"' || mark === '＂') straight(text, at, mark, block, stack, found)
    else if (mark === "'") single(text, at, block, stack, found)
    else if (closers[mark] === undefined) stack.push({mark, at})
    else if (mark === '’' && isApostrophe(text, at, stack)) continue
    else close(closers[mark], at, stack, found)
  }
  return stack
}

function close(mark: string, at: number, stack: Open[], found: Quoted[]): void {
  for (let index = stack.length - 1; index >= 0; index--) {
    const open = stack[index] as Open
    if (open.mark !== mark) continue
    stack.length = index
    if (at > open.at + 1) found.push({start: open.at, end: at + 1, innerStart: open.at + 1, innerEnd: at, continues: false})
    return
  }
}

/** “It rained. “We stayed.”: a mark of the kind that is open, between a full stop with a space and a new sentence, opens a further part. */
function reopens(text: string, at: number, mark: string, stack: readonly Open[]): boolean {
  if (mark === "'" || (closers[mark] !== undefined && mark !== '"') || !/\s/.test(text.charAt(at - 1)) || !/[.!?。！？…]/.test(text.charAt(at - 2)))
    return false
  if (/[\s.,;:!?)]/.test(text.charAt(at + 1)) || at + 1 >= text.length) return false

  return stack.some((open) => open.mark === mark && at - open.at > 2)
}

/** The part before it ends where its last word ends; the mark opens the next. */
function reopen(text: string, at: number, mark: string, stack: Open[], found: Quoted[]): void {
  while (stack.length > 0 && stack.at(-1)?.mark !== mark) stack.pop()
  const open = stack.pop()
  if (!open) return

  let end = at
  while (end > open.at + 1 && /\s/.test(text.charAt(end - 1))) end--
  found.push({start: open.at, end, innerStart: open.at + 1, innerEnd: end, continues: true})
  stack.push({mark, at})
}

/** Straight marks by parity within the paragraph, but a space on one side only shows what they do; 6" after a figure is a measure. */
function straight(text: string, at: number, mark: string, block: Block, stack: Open[], found: Quoted[]): void {
  const before = at > block.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
  const opens = /[\s([]/.test(before) && /[A-Za-z0-9'‘$£€]/.test(after)
  const isOpen = stack.some((open) => open.mark === mark)
  if (isOpen && !(opens && stack.at(-1)?.mark === mark && stack.length < 3)) {
    close(mark, at, stack, found)
    return
  }
  if ((before >= '0' && before <= '9') || (!isOpen && /[A-Za-z.,!?]/.test(before) && /[\s.,;:!?)]/.test(after))) return

  stack.push({mark, at})
}

/** Single straight marks: only between white space and a word, closed before a space or a stop, at most 300 characters on. */
function single(text: string, at: number, block: Block, stack: Open[], found: Quoted[]): void {
  const before = at > block.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' '
  const opens = /[\s(["“—-]/.test(before) && /[A-Za-z0-9]/.test(after)
  const last = stack.at(-1)
  if (last?.mark === "'" && !/[A-Za-z0-9]/.test(after) && !/\s/.test(before)) {
    if (at - last.at <= 300) close("'", at, stack, found)
    else stack.pop()
  } else if (opens && !/^'(tis|twas|em|til|n|cause|round|bout|\d0s)\b/i.test(text.slice(at, at + 7))) {
    if (last?.mark === "'") stack.pop()
    stack.push({mark: "'", at})
  }
}

/** don’t, the workers’ plan: an apostrophe unless a single mark is open and no letter follows. */
function isApostrophe(text: string, at: number, stack: readonly Open[]): boolean {
  if (/[A-Za-z]/.test(text.charAt(at + 1)) && /[A-Za-z0-9]/.test(text.charAt(at - 1))) return true
  return !stack.some((open) => open.mark === '‘')
}

function nest(found: Quoted[]): Quoted[] {
  const stack: number[] = []
  found.forEach((pair, index) => {
    while (stack.length > 0 && (found[stack.at(-1) as number] as Quoted).end <= pair.start) stack.pop()
    const parent = stack.at(-1)
    if (parent !== undefined) pair.parent = parent
    stack.push(index)
  })
  return found
}
