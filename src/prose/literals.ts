import {foldText, lowerText} from './fold.ts'

/** More alternatives than this are not worth asking for, one by one. */
const most = 400
/** Strings that are put together from neighbours. */
const mostTogether = 160
/** As many characters of a class are told apart; a larger class may stand for anything. */
const largestClass = 64

/** What is known of the texts that a part of an expression matches. */
interface Known {
  /** All of them; undefined where they are too many. */
  exact?: string[]
  /** One of these stands in each; undefined where nothing can be said. */
  required?: string[]
}

const anything: Known = {}
const nothing: Known = {exact: ['']}

/**
 * Strings, folded and in lower case, of which one stands in every match of the expression, in a text that is so, too; undefined where none can be named. What stands
 * in lookarounds is not counted on.
 * It reads the syntax the house uses; of anything else (`\p{…}`, named backreferences, sets) it says that nothing is known.
 */
export function literalsOf({source, ignoreCase}: RegExp): string[] | undefined {
  const known = new Reader(source).readAll()
  const literals = known.exact ?? known.required
  if (literals === undefined || literals.length > most || literals.includes('')) return undefined

  // Only ASCII has a lower case here.
  if (ignoreCase && literals.some((literal) => hasOtherCase(literal))) return undefined
  return [...new Set(literals.map((literal) => lowerText(foldText(literal))))]
}

/** Whether it holds a letter beyond ASCII that has two cases. */
function hasOtherCase(literal: string): boolean {
  return [...literal].some((character) => character > '\x7f' && character.toLowerCase() !== character.toUpperCase())
}

class Reader {
  #at = 0
  #isLost = false
  constructor(readonly source: string) {}

  readAll(): Known {
    const known = this.#readAlternatives()
    return this.#isLost ? anything : known
  }

  #readAlternatives(): Known {
    const alternatives = [this.#readSequence()]
    while (this.source[this.#at] === '|') {
      this.#at++
      alternatives.push(this.#readSequence())
    }
    return alternatives.length === 1 ? (alternatives[0] as Known) : joinAlternatives(alternatives)
  }

  #readSequence(): Known {
    const parts: Known[] = []
    while (this.#at < this.source.length && this.source[this.#at] !== '|' && this.source[this.#at] !== ')') parts.push(this.#readQuantified())
    return joinSequence(parts)
  }

  #readQuantified(): Known {
    const part = this.#readPart()
    const quantifier = /^(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/.exec(this.source.slice(this.#at, this.#at + 12))
    if (!quantifier) return part

    this.#at += quantifier[0].length
    const [text, least, comma] = quantifier
    if (text.startsWith('?') && part.exact) return {exact: [...part.exact, '']}
    if (text.startsWith('*') || text.startsWith('?') || least === '0') return anything
    // Once at least: of the first time all is known, of what follows it nothing.
    return (least === '1' && comma === undefined) || part === nothing ? part : joinSequence([part, anything])
  }

  #readPart(): Known {
    const character = this.source[this.#at++] as string
    if (character === '(') return this.#readGroup()
    if (character === '[') return this.#readClass()
    if (character === '\\') return this.#readEscape()
    if (character === '^' || character === '$') return nothing
    return character === '.' ? anything : {exact: [character]}
  }

  #readGroup(): Known {
    const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#at += opening.length
    const inner = this.#readAlternatives()
    this.#at++
    return /^\?<?[=!]/.test(opening) ? nothing : inner
  }

  #readClass(): Known {
    const isNegated = this.source[this.#at] === '^'
    if (isNegated) this.#at++
    const characters: string[] = []
    let isOpen = isNegated
    while (this.#at < this.source.length && this.source[this.#at] !== ']') {
      const first = this.#readMember()
      const isRange = first !== undefined && this.source[this.#at] === '-' && this.source[this.#at + 1] !== ']'
      if (isRange) this.#at++
      const last = isRange ? this.#readMember() : first
      if (first === undefined || last === undefined || first.length > 1) {
        if (first === undefined || last === undefined) isOpen = true
        else characters.push(...first)
        continue
      }
      const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
      if (to - from > largestClass) isOpen = true
      else for (let code = from; code <= to; code++) characters.push(String.fromCharCode(code))
    }
    this.#at++
    return isOpen || characters.length > largestClass ? anything : {exact: characters}
  }

  /** A character of a class, or several; undefined for what may be anything. */
  #readMember(): string | undefined {
    const character = this.source[this.#at++] as string
    if (character !== '\\') return character

    const {exact} = this.#readEscape(true)
    return exact?.join('')
  }

  #readEscape(inClass = false): Known {
    const character = this.source[this.#at++] as string
    const digits = character === 'u' ? 4 : character === 'x' ? 2 : 0
    if (digits > 0) {
      const code = Number.parseInt(this.source.slice(this.#at, this.#at + digits), 16)
      if (Number.isNaN(code)) return this.#giveUp()
      this.#at += digits
      return {exact: [String.fromCharCode(code)]}
    }
    if (character === 'd') return {exact: [...'0123456789']}
    if (character === 'n') return {exact: ['\n']}
    if (character === 't') return {exact: ['\t']}
    if (character === 'b' || character === 'B') return inClass ? anything : nothing
    if (/[wWsSDrfv0]/.test(character)) return anything
    // A backreference repeats what a group matched.
    if (/\d/.test(character)) return anything
    return /[A-Za-z]/.test(character) ? this.#giveUp() : {exact: [character]}
  }

  /** What is not understood makes all of it unknown: there may be alternatives behind it. */
  #giveUp(): Known {
    this.#at = this.source.length
    this.#isLost = true
    return anything
  }
}

function joinAlternatives(alternatives: readonly Known[]): Known {
  const exact = alternatives.every((known) => known.exact) ? alternatives.flatMap((known) => known.exact ?? []) : undefined
  if (exact && exact.length <= most) return {exact}

  const required: string[] = []
  for (const known of alternatives) {
    const strings = known.exact ?? known.required
    if (strings === undefined || strings.includes('')) return anything
    required.push(...strings)
  }
  return required.length <= most ? {required} : anything
}

/** One thing after another: the neighbours that are exactly known are put together, and of all that is required the most telling is kept. */
function joinSequence(parts: readonly Known[]): Known {
  let best: string[] | undefined
  let run = ['']
  let isExact = true
  const offer = (strings: string[] | undefined) => {
    if (strings && !strings.includes('') && (best === undefined || weigh(strings) > weigh(best))) best = strings
  }
  for (const {exact, required} of parts) {
    if (exact && exact.length * run.length <= mostTogether) {
      run = run.flatMap((start) => exact.map((end) => start + end))
      continue
    }
    offer(run)
    offer(exact ?? required)
    run = ['']
    isExact = false
  }
  if (isExact) return {exact: run}

  offer(run)
  return best ? {required: best} : anything
}

/** How much strings tell of a text that holds one of them: long ones, and few. */
function weigh(strings: readonly string[]): number {
  return Math.min(3, ...strings.map(({length}) => length)) * 200 - strings.length
}
