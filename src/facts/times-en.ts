import {widenEnglish} from './times-en-extent.ts'
import type {EnText} from './times-en-grammar.ts'
import {joinEnglish} from './times-en-join.ts'
import {readNumber} from './times-en-numbers.ts'
import {enReaders, type Reader, type Readers} from './times-en-readers.ts'
import type {Piece} from './times-pieces.ts'

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Runs over a text word by word. */
class Words {
  end = 0
  hash = 0
  readonly #lower: string

  constructor(lower: string) {
    this.#lower = lower
  }

  /** The run of letters at a place. */
  readAt(at: number): void {
    let end = at
    let hash = 0
    for (let code = this.#lower.charCodeAt(end); isLetter(code); code = this.#lower.charCodeAt(end)) {
      hash = (hash * 31 + code) & 0xfffff
      end += 1
    }

    this.end = end
    this.hash = hash & 4095
  }
}

/** Who reads on from the article: whoever knows the word behind it. */
function readBehindThe(readers: Readers, en: EnText, at: number, run: Words): Piece[] {
  const behind = at + 4
  const first = en.lower.charCodeAt(behind)
  if (first >= 48 && first <= 57) return readWith(readers.theNumber, en, at, 'the')
  if (first === 39) return readWith(readers.theApostrophe, en, at, 'the')
  run.readAt(behind)
  if (((readers.hashes[run.hash] as number) & 2) === 0) return []
  const word = en.lower.slice(behind, run.end)
  return readWith(readers.the.get(word), en, at, word)
}

function readWith(list: readonly Reader[] | undefined, en: EnText, at: number, word: string): Piece[] {
  for (const reader of list ?? []) {
    const pieces = reader(en, at, word)
    if (pieces.length > 0) return pieces
  }

  return []
}

/** The times that begin with the run of letters at a place. */
function readWord(readers: Readers, en: EnText, at: number, run: Words): Piece[] {
  if (((readers.hashes[run.hash] as number) & 1) === 0) return []
  const word = en.lower.slice(at, run.end)
  return word === 'the' ? readBehindThe(readers, en, at, run) : readWith(readers.words.get(word), en, at, word)
}

/** All pieces of times of an English text, joined; `lower` is the same text in lower case. */
export function readEnPieces(text: string, lower: string): Piece[] {
  const en = {text, lower}
  const readers = enReaders()
  const run = new Words(lower)
  const pieces: Piece[] = []
  let at = 0
  while (at < lower.length) {
    const code = lower.charCodeAt(at)
    const letter = isLetter(code)
    if (!letter && (code < 48 || code > 57)) {
      at += 1
      continue
    }

    if (letter) {
      run.readAt(at)
      const {end} = run
      const read = readWord(readers, en, at, run)
      pieces.push(...read)
      at = read.at(-1)?.end ?? end
      continue
    }

    const read = readNumber(en, at, pieces.at(-1))
    pieces.push(...read.pieces)
    let end = Math.max(read.end, at + 1)
    for (let c = lower.charCodeAt(end); read.pieces.length === 0 && ((c >= 48 && c <= 57) || (c >= 97 && c <= 122)); c = lower.charCodeAt(end)) end += 1
    at = end
  }

  return widenEnglish(lower, joinEnglish(lower, pieces))
}
