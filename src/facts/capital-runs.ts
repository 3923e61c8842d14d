import type {Span} from '../item.ts'

/** A capitalised word, and what joins it to the next one. */
export interface Token extends Span {
  text: string
  of?: true
  and?: true
  comma?: true
}

/** Capitalised words that stand together: Bank of England Governor Ann Lowe. */
export interface CapitalRun extends Span {
  tokens: Token[]
  /** Behind in, near, outside … */
  afterPlacePreposition: boolean
}

const capital = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ÿ0-9&'’-]{0,40}(?:\.[A-Z]){0,6}\.?/g
/** Longest run: a headline in capitals is cut. */
const longestRun = 12
const particles =
  /^ (?:de|da|di|del|della|der|den|von|van|bin|ibn|al|el|la|le|du|dos|ter|of the|of|and|for) (?=[A-Z])|^ (?:de la|van der|van den|von der) (?=[A-Z])|^ (?=[A-Z])/
const dotted = /^(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Sen|Gov|Rep|Gen|Lt|Col|Capt|Sgt|St|Rev|Hon|Jr|Sr|Inc|Ltd|Corp|Co|(?:[A-Z]\.)+[A-Z])\.$/
const preposition = /\b(?:in|near|outside|at|from|to|around|across|visited|visiting)\s$/

/** All runs of capitalised words, none over the end of a block or sentence. */
export function readCapitalRuns(text: string, blocks: readonly Span[]): CapitalRun[] {
  const runs: CapitalRun[] = []
  let run: CapitalRun | undefined
  let blockIndex = 0
  capital.lastIndex = 0
  for (let match = capital.exec(text); match; match = capital.exec(text)) {
    const at = match.index
    if (/[A-Za-z0-9]/.test(text.charAt(at - 1))) continue
    const token = trimmed(text, at, match[0])
    while (blockIndex < blocks.length - 1 && (blocks[blockIndex] as Span).end <= at) blockIndex++
    const block = blocks[blockIndex]
    const last = run?.tokens.at(-1)
    const joint =
      run && last && run.tokens.length < longestRun && block && at < block.end && last.start >= block.start && !opensSentence(text, at, block.start)
        ? jointOf(text, last, at)
        : undefined
    if (run && last && joint !== undefined) {
      if (joint === 'of') last.of = true
      if (joint === 'and') last.and = true
      run.tokens.push(token)
      run.end = token.end
    } else {
      run = {start: at, end: token.end, tokens: [token], afterPlacePreposition: preposition.test(text.slice(Math.max(0, at - 10), at))}
      runs.push(run)
    }
  }
  return runs
}

/** The word without a possessive, a closing full stop or a stray apostrophe. */
function trimmed(text: string, at: number, word: string): Token {
  let end = at + word.length
  if (text.charAt(end - 1) === '.' && !dotted.test(word)) end--
  const bare = text.slice(at, end).replace(/(?:['’]s?|-)$/, '')
  return {start: at, end: at + bare.length, text: bare.replace('’', "'")}
}

function jointOf(text: string, last: Token, at: number): 'of' | 'and' | 'space' | undefined {
  const between = text.slice(last.end, at)
  if (between === ' ') return 'space'
  if (between.length > 9 || between.length < 3) return
  const found = particles.exec(`${between}A`)
  if (!found) return
  const words = between.trim()
  if (words === 'of' || words === 'of the' || words === 'for')
    return /^(?:Ministry|Department|University|College|Institute|Bank|Bureau|Office|Association|Federation|Union|Council|House|Court|Board|School|Church|Society|Academy|Centre|Center|Commission|Organisation|Organization|Chamber|League|Confederation|Republic|States|Isle|Port|Gulf|Secretary|Minister|Director|Bay|Cape|Agency|Committee|Authority)$/.test(
      last.text,
    )
      ? 'of'
      : undefined
  if (words === 'and')
    return /^(?:Health|Trinidad|Bosnia|Tobago|Food|Trade|Education|Housing|Culture|Science|Environment|Justice|Finance|Foreign|Commerce|Labour|Labor|Transport|Energy|Work|Standard|Drug|Revenue|Innovation|Business|Sport|Media|Skills|Pensions|Security|Tourism|Development|Industry|Agriculture|Information)$/.test(
      last.text,
    )
      ? 'and'
      : undefined
  return 'space'
}

function opensSentence(text: string, at: number, blockStart: number): boolean {
  if (at <= blockStart) return true
  let before = at - 1
  while (before > blockStart && /["“”‘'(\s]/.test(text.charAt(before))) before--
  const mark = text.charAt(before)
  if (!/[.!?:…]/.test(mark)) return /["“‘]/.test(text.charAt(at - 1))
  if (mark !== '.') return true
  const word = /([A-Za-z.]{1,12})$/.exec(text.slice(Math.max(blockStart, before - 12), before))?.[1] ?? ''
  return !dotted.test(`${word}.`)
}
