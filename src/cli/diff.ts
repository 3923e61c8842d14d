import {choosePaint} from './library.ts'

/** Lines around a change that are shown with it. */
const context = 3

/** A stretch of lines that gives way to another; ends exclusive. */
interface Change {
  start: number
  end: number
  newStart: number
  newEnd: number
}

/** Where the lines differ. Fixes change words, seldom lines: equally many lines are compared one by one, any others from both ends. */
function findChanges(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let [end, newEnd] = [before.length, after.length]
  while (end > start && newEnd > start && before[end - 1] === after[newEnd - 1]) {
    end--
    newEnd--
  }
  if (start === end && start === newEnd) return []
  if (before.length !== after.length) return [{start, end, newStart: start, newEnd}]

  const changes: Change[] = []
  for (let line = start; line < end; line++) {
    if (before[line] === after[line]) continue

    const last = changes.at(-1)
    if (last?.end === line) last.end = last.newEnd = line + 1
    else changes.push({start: line, end: line + 1, newStart: line, newEnd: line + 1})
  }
  return changes
}

/** Changes whose surroundings touch, together. */
function groupChanges(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  for (const change of changes) {
    const group = groups.at(-1)
    if (group && change.start - (group.at(-1) as Change).end <= context * 2) group.push(change)
    else groups.push([change])
  }
  return groups
}

/** `12,3` of a hunk's head: the first line, counted from 1, and how many there are. */
function nameRange(from: number, to: number): string {
  const count = to - from
  return count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`
}

/** Lines without their ends; the last is marked where no line feed ends it. */
function splitLines(text: string): string[] {
  const lines = text.split('\n')
  const last = lines.pop()
  // The mark is a line of its own in a diff, so that a missing line feed is a difference.
  return last === undefined || last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/** What was and what will be as a unified diff, to be read or given to `patch`; empty where nothing changes. `show` makes a line safe to show. */
export function diffLines(name: string, before: string, after: string, color: boolean, show: (line: string) => string): string {
  const paint = choosePaint(color)
  const [lines, newLines] = [splitLines(before), splitLines(after)]
  const groups = groupChanges(findChanges(lines, newLines))
  if (groups.length === 0) return ''

  const draw = (mark: string, line: string) =>
    line
      .split('\n')
      .map((one, index) => (index === 0 ? mark + show(one) : one))
      .join('\n')
  const output = [paint.bold(`--- a/${show(name)}`), paint.bold(`+++ b/${show(name)}`)]
  for (const group of groups) {
    const [first, last] = [group[0] as Change, group.at(-1) as Change]
    const from = Math.max(0, first.start - context)
    const to = Math.min(lines.length, last.end + context)
    const newFrom = first.newStart - (first.start - from)
    output.push(paint.info(`@@ -${nameRange(from, to)} +${nameRange(newFrom, last.newEnd + (to - last.end))} @@`))
    let at = from
    for (const {start, end, newStart, newEnd} of group) {
      output.push(...lines.slice(at, start).map((line) => draw(' ', line)))
      output.push(...lines.slice(start, end).map((line) => paint.error(draw('-', line))))
      output.push(...newLines.slice(newStart, newEnd).map((line) => paint.good(draw('+', line))))
      at = end
    }
    output.push(...lines.slice(at, to).map((line) => draw(' ', line)))
  }
  return `${output.join('\n')}\n`
}
