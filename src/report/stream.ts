import type {FileReport, FormatOptions} from './formats.ts'

/** A report that is written as its results come, so that no run has to hold them all. A piece is plain data: it may come from another thread, or from a cache. */
export interface Stream<Piece> {
  /** What a format needs of one result, whatever the others are. */
  draw(result: FileReport, options: FormatOptions): Piece
  /** Starts a report; pieces are added in the order of the items. */
  open(options: FormatOptions): Joiner<Piece>
}

/** Puts pieces together: what can be written after each, and at the end. */
export interface Joiner<Piece> {
  add(piece: Piece): string
  close(): string
}

/** A whole report at once. */
export function writeAll<Piece>(stream: Stream<Piece>, results: readonly FileReport[], options: FormatOptions): string {
  const joiner = stream.open(options)
  let text = ''
  for (const result of results) text += joiner.add(stream.draw(result, options))
  return text + joiner.close()
}

/** Pieces between a head and a foot, with nothing between them. */
export function joinPlain(head = '', foot = ''): Joiner<string> {
  let isOpen = false
  const open = () => {
    if (isOpen) return ''
    isOpen = true
    return head
  }
  return {add: (piece) => open() + piece, close: () => open() + foot}
}

/** Entries of a JSON array, a line break before each; an empty piece is none. `empty` stands for an array without entries. */
export function joinEntries(head: string, foot: string, empty: string): Joiner<string> {
  let isOpen = false
  return {
    add(piece) {
      if (piece === '') return ''
      const before = isOpen ? ',\n' : head
      isOpen = true
      return before + piece
    },
    close: () => (isOpen ? foot : empty),
  }
}

/** Values as entries of a JSON array that is `depth` levels deep, each indented. */
export function drawEntries(values: readonly unknown[], depth: number): string {
  const indent = '  '.repeat(depth)
  return values.map((value) => indent + JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)).join(',\n')
}
