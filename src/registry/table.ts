import type {Node} from './nodes.ts'

interface Cell {
  text: string
  start: number
}

/** Splits a table exported from a spreadsheet into rows; quoted cells may hold separators, line ends and doubled quotes. */
export function readRows(source: string, separator: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const close = () => {
    if (row.some(({text}) => text !== '')) rows.push(row)
    row = []
  }
  while (at < source.length) {
    const start = at
    let text = ''
    if (source[at] === '"') {
      at++
      for (; at < source.length; at++) {
        if (source[at] !== '"') text += source[at]
        else if (source[at + 1] === '"') {
          text += '"'
          at++
        } else break
      }
      at++
    }
    const from = at
    while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at++
    row.push({text: (text + source.slice(from, at)).trim(), start})
    if (source[at] === separator) {
      at++
      if (at === source.length || source[at] === '\n' || source[at] === '\r') row.push({text: '', start: at})
    }
    if (source[at] === '\r') at++
    if (source[at] === '\n') at++
    if (at >= source.length || source[at - 1] === '\n' || source[at - 1] === '\r') close()
  }
  close()
  return rows
}

/** The separator of a table: what stands most often in its first line. */
export function findSeparator(source: string, syntax: 'csv' | 'tsv'): string {
  if (syntax === 'tsv') return '\t'
  const line = source.slice(0, source.search(/[\r\n]|$/))
  const count = (mark: string) => line.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Several values in a cell. */
function splitCell({text, start}: Cell): Node {
  const parts = text.split(/[;；、|｜\n]/)
  let at = start
  const items: Node[] = []
  for (const part of parts) {
    if (part.trim() !== '') items.push({kind: 'text', text: part.trim(), start: at})
    at += part.length + 1
  }
  return {kind: 'list', items, start}
}

const postKeys = new Set(['title', 'unit', 'since', 'until'])
const listKeys = new Set(['aliases', 'titles', 'instead'])

/** Rows as entries, by columns that have been named: people, whose several rows are several posts, or terms. */
export function entriesOf(rows: readonly Cell[][], columns: readonly {key: string; at: number}[], isPeople: boolean): Node[] {
  const byName = new Map<string, Node & {kind: 'map'}>()
  const entries: Node[] = []
  for (const row of rows) {
    const cells = columns.flatMap(({key}, index) => {
      const cell = row[index]
      return cell && cell.text !== '' && key !== '' ? [{key, at: cell.start, cell}] : []
    })
    const start = row[0]?.start ?? 0
    const own = cells.filter(({key}) => !isPeople || !postKeys.has(key))
    const post = isPeople ? cells.filter(({key}) => postKeys.has(key)) : []
    const name = own.find(({key}) => key === 'name')?.cell.text ?? ''
    const known = isPeople ? byName.get(name) : undefined
    const node: Node & {kind: 'map'} = known ?? {kind: 'map', members: [], start}
    if (!known) {
      entries.push(node)
      if (name !== '') byName.set(name, node)
    }
    for (const {key, at, cell} of own) {
      if (known && node.members.some((member) => member.key === key)) continue
      node.members.push({key, at, value: listKeys.has(key) ? splitCell(cell) : {kind: 'text', text: cell.text, start: at}})
    }
    if (post.length === 0) continue
    let posts = node.members.find(({key}) => key === 'posts')
    if (!posts) {
      posts = {key: 'posts', at: start, value: {kind: 'list', items: [], start}}
      node.members.push(posts)
    }
    const members = post.map(({key, at, cell}) => ({key, at, value: {kind: 'text' as const, text: cell.text, start: at}}))
    if (posts.value.kind === 'list') posts.value.items.push({kind: 'map', members, start: post[0]?.at ?? start})
  }
  return entries
}
