import type {Language, Name, Quotation, Sentence, Span} from '../item.ts'
import {Phrases} from '../lexicon/phrases.ts'
import {termNouns} from '../lexicon/speech-verbs.ts'
import type {Block, Prose} from '../prose/prose.ts'
import {lastStarting} from '../spans.ts'
import {findEnglishNeighbour, findEnglishSpeaker} from './english.ts'
import {pairMarks, type Quoted} from './quotation-marks.ts'
import {labelOf, type Speaker, type SpeechContext, signatureOf} from './speaker.ts'
import {findChineseNeighbour, findChineseSpeaker} from './speakers-zh.ts'

const terms = Phrases.of(termNouns)
const englishTerm =
  /^,?\s{0,3}(?:strategy|campaign|programme|program|initiative|project|policy|plan|movement|slogan|award|principle|approach|model|theory|effect|syndrome|list|category|scheme|law|bill|act|rule)\b/

/** What such words end with is a name, even right behind a verb of speech: 提出“联厦联管计划”. */
const naming = /(?:计划|工程|行动|小组|项目|系统|方案|制度|机制|战略|规划|政策|条例|专案|平台|基金|论坛|峰会|大赛|联盟|公司|模式|理念|精神)$/

/** How to read one language: who says a quotation by its own sentence, who by the text before it, and what kind it is. */
interface Reader {
  find: (quoted: Quoted, context: SpeechContext, from: number, to: number) => Speaker | undefined
  neighbour: (quoted: Quoted, context: SpeechContext, from: number) => Speaker | undefined
  type: (text: string, quoted: Quoted, own: Speaker | undefined, follows: boolean) => Quotation['type']
  /** Whether it is a term whoever speaks beside it: most are, and no speaker need be looked for. */
  isTerm: (text: string, quoted: Quoted) => boolean
}

const chinese: Reader = {find: findChineseSpeaker, neighbour: findChineseNeighbour, type: chineseType, isTerm: isChineseTerm}
const english: Reader = {find: findEnglishSpeaker, neighbour: findEnglishNeighbour, type: englishType, isTerm: isEnglishTerm}

/** The quotation of speech before this one, not nested. */
interface Previous {
  quoted: Quoted
  speaker?: Speaker
  block: number
}

/** Quotations by where they open, with who speaks where that can be seen. Marks without a partner yield nothing. */
export function readQuotations(prose: Prose, language: Language, sentences: readonly Sentence[], names: () => readonly Name[]): Quotation[] {
  const pairs = pairMarks(prose.text, prose.blocks)
  if (pairs.length === 0) return []

  const isEnglish = language === 'en'
  const reader = isEnglish ? english : chinese
  const context: SpeechContext = {
    text: isEnglish ? prose.text : prose.folded,
    lower: isEnglish ? prose.lower : prose.folded,
    sentences,
    // Terms have no speaker: names are only read where somebody speaks.
    get names() {
      return names()
    },
  }
  const quotations: Quotation[] = []
  let previous: Previous | undefined
  let outerEnd = 0
  pairs.forEach((quoted, index) => {
    if (reader.isTerm(context.text, quoted)) {
      quotations.push({start: quoted.start, end: quoted.end, type: 'term', ...(quoted.parent === undefined ? {} : {parent: quoted.parent})})
      return
    }
    const at = lastStarting(prose.blocks, quoted.start)
    const block = prose.blocks[at] as Block
    const parent = quoted.parent === undefined ? undefined : (pairs[quoted.parent] as Quoted)
    const following = pairs[index + 1]
    const from = parent ? parent.innerStart : Math.max(block.start, outerEnd)
    const to = parent ? parent.innerEnd : following && following.start > quoted.end ? Math.min(block.end, following.start) : block.end
    const own = (parent ? undefined : ownMark(quoted, context.text, prose.blocks, at)) ?? reader.find(quoted, context, from, to)
    const type = reader.type(context.text, quoted, own, previous?.block === at && previous.speaker !== undefined)
    const speaker = own ?? (type === 'speech' && !parent ? inherited(quoted, at, previous, prose.blocks, context, reader.neighbour) : undefined)
    const shown = type === 'speech' ? speaker : undefined
    quotations.push({
      start: quoted.start,
      end: quoted.end,
      type,
      ...(shown ? {speaker: shown.speaker} : {}),
      ...(shown?.cue ? {cue: shown.cue} : {}),
      ...(parent ? {parent: quoted.parent as number} : {}),
    })
    if (parent || type !== 'speech') return
    outerEnd = quoted.end
    previous = {quoted, ...(speaker ? {speaker} : {}), block: at}
  })
  return fillBackwards(quotations, pairs, prose.blocks)
}

/** “WALLACE: …”, and “…” — Ann Fletcher: the speaker stands inside the marks, or as a line of its own. */
function ownMark(quoted: Quoted, text: string, blocks: readonly Block[], at: number): Speaker | undefined {
  const speaker = labelOf(text, quoted) ?? signatureOf(text, quoted.end, blocks[at] as Block, blocks[at + 1])
  return speaker && {speaker}
}

/** No verb of its own: the sentence before, the end of the paragraph before (Smith continued:), or the quotation before. */
function inherited(
  quoted: Quoted,
  at: number,
  previous: Previous | undefined,
  blocks: readonly Block[],
  context: SpeechContext,
  neighbour: Reader['neighbour'],
): Speaker | undefined {
  const block = blocks[at] as Block
  const same = previous?.block === at ? previous : undefined
  if (same?.speaker && quoted.start - same.quoted.end <= 160) return {speaker: same.speaker.speaker}
  const near = neighbour(quoted, context, same ? same.quoted.end : block.start)
  if (near) return near
  if (previous?.speaker && (previous.quoted.continues || previous.block === at)) return {speaker: previous.speaker.speaker}
  const before = blocks[at - 1]
  if (!before || quoted.start - block.start > 2) return

  const end = context.text.slice(Math.max(before.start, before.end - 4), before.end).trimEnd()
  if (/[:：]$/.test(end)) return neighbour(quoted, context, before.start)
  // The paragraph before is a quotation with its speaker, and this one goes on.
  return previous?.speaker && previous.block === at - 1 && before.end - previous.quoted.end <= 60 ? {speaker: previous.speaker.speaker} : undefined
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

/** Short and without a stop, or followed by the noun it names: “一带一路”建设. */
function isChineseTerm(text: string, quoted: Quoted): boolean {
  const last = text.charAt(quoted.innerEnd - 1)
  if (quoted.continues || /[。！？…，,]/.test(last) || /[：:]/.test(text.charAt(quoted.start - 1))) return false
  return quoted.innerEnd - quoted.innerStart < 6 || text.charAt(quoted.end) === '的'
}

/** At most four words without a stop. */
function isEnglishTerm(text: string, quoted: Quoted): boolean {
  if (quoted.continues || quoted.innerEnd - quoted.innerStart > 60) return false
  const inner = text.slice(quoted.innerStart, quoted.innerEnd).trim()
  return !/[.!?…,]$/.test(inner) && inner.split(/\s+/, 5).length < 5
}

function chineseType(text: string, quoted: Quoted, own: Speaker | undefined): Quotation['type'] {
  const inner = text.slice(quoted.innerStart, quoted.innerEnd)
  const colon = /[：:]/.test(text.charAt(quoted.start - 1))
  const stops = /[。！？…]$/.test(inner) || quoted.continues
  const adjacent = own?.cue && quoted.start - own.cue.end <= 2 && quoted.start >= own.cue.end
  const named = terms.longestAt(text, quoted.end) !== undefined
  // 举行“…”系列发布会: what goes on without a stop makes a name of it.
  const runsOn = /[\u4e00-\u9fff]/.test(text.charAt(quoted.end)) && !stops && !/[，；。！？,;]/.test(inner)
  const owned = text.charAt(quoted.end) === '的' && !stops
  if (!(colon && own) && (runsOn || owned || (!stops && naming.test(inner)))) return 'term'
  if ((colon && own) || (adjacent && inner.length >= 6 && !named)) return 'speech'
  if (inner.length < 8) return (stops || /[，,]$/.test(inner)) && own ? 'speech' : 'term'
  if (named && !stops) return 'term'
  if (stops) return 'speech'
  if (/[，；,;？！]/.test(inner)) return own || /[，,]$/.test(inner) ? 'speech' : 'term'

  return own?.cue && own.cue.end <= quoted.start ? 'speech' : 'term'
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
