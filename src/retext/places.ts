import type {Point} from 'unist'

/** Turns offsets into points (lines and columns from 1), counting lines as vfile does: LF, CRLF and CR each end one. */
export class Places {
  readonly #starts: number[] = [0]
  readonly #length: number
  #line = 0

  constructor(source: string) {
    this.#length = source.length
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code !== 0x0a && code !== 0x0d) continue
      if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) at++
      this.#starts.push(at + 1)
    }
  }

  /** The point of an offset; offsets outside the source are drawn to its nearest end. */
  at(offset: number): Point {
    const inside = Math.min(Math.max(offset, 0), this.#length)
    const line = this.lineOf(inside)
    return {line: line + 1, column: inside - this.startOf(line) + 1, offset: inside}
  }

  /** Index of the line (from 0) that holds an offset; cheap where offsets come in order. */
  lineOf(offset: number): number {
    if (this.#holds(this.#line, offset)) return this.#line
    if (this.#holds(this.#line + 1, offset)) return ++this.#line

    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    this.#line = low
    return low
  }

  /** Offset at which a line (from 0) starts; the length of the source for lines after the last. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.#length
  }

  #holds(line: number, offset: number): boolean {
    const next = this.#starts[line + 1]
    return line < this.#starts.length && this.startOf(line) <= offset && (next === undefined || offset < next)
  }
}
