import type {Language, Name, Quotation, Sentence, Span} from '../item.ts'
import {Phrases} from '../lexicon/phrases.ts'
import {termNouns} from '../lexicon/speech-verbs.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {pairMarks, type Quoted} from './quotation-marks.ts'
import {lastStarting, type Speaker, type SpeechContext} from './speaker.ts'
import {findEnglishNeighbour, findEnglishSpeaker} from './speakers-en.ts'
import {findChineseNeighbour, findChineseSpeaker} from './speakers-zh.ts'

const terms = Phrases.of(termNouns)
const englishTerm =
  /^,?\s*(?:strategy|campaign|programme|program|initiative|project|policy|plan|movement|slogan|award|principle|approach|model|theory|effect|syndrome|list|category|scheme|law|bill|act|rule)\b/

/** Quotations by where they open, with who speaks where that can be seen. Marks without a partner yield nothing. */
export function readQuotations(prose: Prose, language: Language, sentences: readonly Sentence[], names: readonly Name[]): Quotation[] {
  const pairs = pairMarks(prose.text, prose.blocks)
  if (pairs.length === 0) return []

  const english = language === 'en'
  const context: SpeechContext = {text: english ? prose.text : prose.folded, lower: english ? prose.lower : prose.folded, sentences, names}
  const find = english ? findEnglishSpeaker : findChineseSpeaker
  const neighbour = english ? findEnglishNeighbour : findChineseNeighbour
  const quotations: Quotation[] = []
  let previous: {quoted: Quoted; speaker?: Speaker; block: number} | undefined
  pairs.forEach((quoted, index) => {
    const at = lastStarting(prose.blocks, quoted.start)
    const block = prose.blocks[at] as Block
    const nested = quoted.parent !== undefined
    const outer = pairs[index - 1]
    const from =
      !nested && outer && outer.end <= quoted.start
        ? Math.max(block.start, lastEnd(pairs, index))
        : nested
          ? (pairs[quoted.parent as number] as Quoted).innerStart
          : block.start
    const following = pairs[index + 1]
    const to = nested
      ? (pairs[quoted.parent as number] as Quoted).innerEnd
      : following && following.start > quoted.end
        ? Math.min(block.end, following.start)
        : block.end
    const own = find(quoted, context, from, to)
    const type = english
      ? englishType(prose.text, quoted, own, previous?.block === at && previous.speaker !== undefined)
      : chineseType(context.text, quoted, own)
    const speaker = own ?? (type === 'speech' && !nested ? inherited(quoted, at, previous, prose.blocks, context, block, neighbour) : undefined)
    const shown = type === 'speech' ? speaker : undefined
    quotations.push({
      start: quoted.start,
      end: quoted.end,
      type,
      ...(shown ? {speaker: shown.speaker} : {}),
      ...(shown?.cue ? {cue: shown.cue} : {}),
      ...(nested ? {parent: quoted.parent as number} : {}),
    })
    if (!nested && type === 'speech') previous = {quoted, ...(speaker ? {speaker} : {}), block: at}
  })
  return fillBackwards(quotations, pairs, prose.blocks)
}

type Neighbour = (quoted: Quoted, context: SpeechContext, from: number) => Speaker | undefined

/** No verb of its own: the sentence before, the end of the paragraph before (Smith continued:), or the quotation before. */
function inherited(
  quoted: Quoted,
  at: number,
  previous: {quoted: Quoted; speaker?: Speaker; block: number} | undefined,
  blocks: readonly Block[],
  context: SpeechContext,
  block: Block,
  neighbour: Neighbour,
): Speaker | undefined {
  const before = blocks[at - 1]
  const same = previous?.block === at ? previous : undefined
  if (same?.speaker && quoted.start - same.quoted.end <= 160) return {speaker: same.speaker.speaker}
  const near = neighbour(quoted, context, same ? same.quoted.end : block.start)
  if (near) return near
  if (previous?.speaker && (previous.quoted.continues || previous.block === at)) return {speaker: previous.speaker.speaker}
  if (before && quoted.start - block.start <= 2) {
    const colon = /[:：]\s*$/.test(context.text.slice(Math.max(before.start, before.end - 2), before.end))
    const led = neighbour(quoted, context, colon ? before.start : Math.max(before.start, previous?.quoted.end ?? 0))
    if (led) return led
  }
  return previous?.speaker && at - previous.block <= 2 ? {speaker: previous.speaker.speaker} : undefined
}

/** In one paragraph, or in a quotation of several, the speaker named behind the last part speaks the first ones, too. */
function fillBackwards(quotations: Quotation[], pairs: readonly Quoted[], blocks: readonly Block[]): Quotation[] {
  let speaker: Span | undefined
  let block = -1
  for (let index = quotations.length - 1; index >= 0; index--) {
    const quotation = quotations[index] as Quotation
    if (quotation.parent !== undefined || quotation.type !== 'speech') continue
    const at = lastStarting(blocks, quotation.start)
    if (!quotation.speaker && speaker && (at === block || (pairs[index]?.continues && at === block - 1))) quotation.speaker = speaker
    speaker = quotation.speaker
    block = at
  }
  return quotations
}

/** End of the last quotation that is not nested, before this one. */
function lastEnd(pairs: readonly Quoted[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const pair = pairs[at] as Quoted
    if (pair.parent === undefined) return pair.end
  }
  return 0
}

function chineseType(text: string, quoted: Quoted, own: Speaker | undefined): Quotation['type'] {
  const inner = text.slice(quoted.innerStart, quoted.innerEnd)
  const colon = /[：:]/.test(text.charAt(quoted.start - 1))
  const stops = /[。！？…]$/.test(inner) || quoted.continues
  const adjacent = own?.cue && quoted.start - own.cue.end <= 2 && quoted.start >= own.cue.end
  if ((colon && own) || (adjacent && inner.length >= 6 && !terms.longestAt(text, quoted.end))) return 'speech'
  if (inner.length < 8) return (stops || /[，,]$/.test(inner)) && own ? 'speech' : 'term'
  if (terms.longestAt(text, quoted.end) && !stops) return 'term'
  if (stops) return 'speech'
  if (/[，；,;？！]/.test(inner)) return own || /[，,]$/.test(inner) ? 'speech' : 'term'

  return own?.cue ? 'speech' : 'term'
}

function englishType(text: string, quoted: Quoted, own: Speaker | undefined, follows: boolean): Quotation['type'] {
  const inner = text.slice(quoted.innerStart, quoted.innerEnd)
  const words = inner.trim().split(/\s+/, 40)
  const adjacent = own?.cue !== undefined && (Math.abs(quoted.start - own.cue.end) <= 3 || Math.abs(own.cue.start - quoted.end) <= 40)
  const stops = /[.!?…]$/.test(inner.trim()) || quoted.continues
  if (words.length < 5 && follows && /^[A-Z]/.test(inner) && /[.!?]$/.test(inner) && words.length > 1) return 'speech'
  if (words.length < 5) return own && (stops || /,$/.test(inner)) && adjacent ? 'speech' : 'term'
  if (isTitle(words) || englishTerm.test(text.slice(quoted.end, quoted.end + 20).toLowerCase())) return 'term'

  return 'speech'
}

/** Words with capitals but for the short ones: the title of a work. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.length > 1 && long.every((word) => /^[^a-z]/.test(word))
}
