import type {DeclaredField, FieldName, Part, PartKind, Span} from '../item.ts'
import type {Block, Prose} from '../prose/prose.ts'
import type {CanonicalField, Credit} from './credits.ts'
import {readDateline} from './datelines.ts'
import {endsAsSentence} from './headlines.ts'
import type {Line} from './sign-offs.ts'

/** The layout of an item while it is read. */
export interface LayoutDraft {
  readonly prose: Prose
  readonly canonicalField: CanonicalField
  /** Indexes of the blocks that are no furniture. */
  readonly body: readonly number[]
  /** By block: what part it is, once that is known. */
  readonly kinds: (PartKind | undefined)[]
  /** Parts that are less than their block: the value of 标题：… */
  readonly spans: Map<number, Span>
  /** Datelines and bylines inside a block. */
  readonly inner: Part[]
  readonly declared: DeclaredField[]
  /** Lines of blocks, as they were asked for. */
  readonly lines: Map<Block, Line>
}

/** Notes a field the text declares, with its place in the source. */
export function declare({prose, declared}: LayoutDraft, key: FieldName, {start, end}: Span, people?: string[]): void {
  const place = {...prose.toSource({start, end}), inSource: true} as const
  declared.push({key, raw: prose.text.slice(start, end), ...(people ? {values: people} : {}), place, from: 'text'})
}

/** Notes the fields of a line; their spans are counted from `at`. */
export function declareCredits(draft: LayoutDraft, credits: readonly Credit[], at: number): void {
  for (const {key, start, end, people} of credits) declare(draft, key, {start: start + at, end: end + at}, people)
}

/** Whether the block is a paragraph that ends as a sentence does; a line beside it that does not stands out. */
export function isSentenceBlock({prose}: LayoutDraft, index: number | undefined): boolean {
  const block = index === undefined ? undefined : prose.blocks[index]
  return block !== undefined && block.kind === 'paragraph' && endsAsSentence(prose.text, block.start, block.end)
}

const caption = /^(?:[▲△▼]|[（(]?(?:上图|下图|左图|右图|组图|题图|资料图|图)(?:为|[一二三四五六七八九\d]{0,2}\s?[：:])|图片说明)/
/** Whether a line of text is a caption by its first words: 图为…, ▲…. */
export function isCaption({folded}: Prose, {start, end}: Block): boolean {
  return end - start <= 160 && caption.test(folded.slice(start, Math.min(end, start + 12)))
}

/** A longer table cell holds text: old pages are laid out in tables. */
const cellLimit = 80
/** Whether the block is running text. */
export function isText({kind, start, end}: Block): boolean {
  return kind === 'paragraph' || (kind === 'tableCell' && end - start > cellLimit)
}

/** What a paragraph of news opens with. */
export interface Opening {
  part: Part
  /** It is all there is in its block. */
  whole: boolean
  declare: () => void
}

/** No dateline reaches further into its paragraph. */
const reach = 160

/** Reads the dateline or byline a block opens with. */
export function readOpening(draft: LayoutDraft, {start, end}: Block): Opening | undefined {
  const {text, folded} = draft.prose
  const to = Math.min(end, start + reach)
  const dateline = readDateline(text.slice(start, to), folded.slice(start, to), draft.canonicalField)
  if (!dateline) return undefined

  const {kind, raw, credits} = dateline
  const part: Part = {kind, start, end: start + dateline.end}
  return {
    part,
    whole: part.end >= end,
    declare() {
      if (kind === 'dateline') declare(draft, 'dateline', {start: start + raw.start, end: start + raw.end})
      declareCredits(draft, credits, start)
    },
  }
}
