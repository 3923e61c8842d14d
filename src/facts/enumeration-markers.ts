import type {Block, Prose} from '../prose/prose.ts'
import {parseHanNumeral} from './numerals.ts'
import {parseEnglishOrdinal} from './numerals-en.ts'

/** The ways of numbering; each is a series of its own. */
export type MarkerStyle =
  | 'heading' // 一、
  | 'bracketedHan' // （一）
  | 'arabic' // 1.
  | 'bracketedArabic' // （1）
  | 'circled' // ①
  | 'list' // the number of an ordered list, as rendered
  | 'is' // 一是
  | 'must' // 一要
  | 'comes' // 一来, 一则
  | 'among' // 其一
  | 'nth' // 第一，
  | 'letter' // (a)
  | 'step' // Step 1:
  | 'first' // 首先, 其次; First, Second
  | 'side' // 一方面, 另一方面

/** The mark of an item: 一是, （二）, First. */
export interface Marker {
  start: number
  end: number
  /** From 1; Infinity for the last of a series (最后, finally), which takes the next number. */
  ordinal: number
  style: MarkerStyle
  /** Index of the block it stands in. */
  block: number
  /** It opens its block. */
  opens: boolean
}

const chinese =
  /第[一二三四五六七八九十]{1,3}(?=[，,、：:是要])|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳]|\d{1,2}(?:[.．、](?![\d.])|[）)](?!\d))|其[一二三四五六七八九](?=[，,、：:是])|[一二三四五六七八九十]{1,3}(?:是|要(?![求素点么])|则|来|、)|首先|其次|再次|最后(?=[，,是])|另?一方面/g
/** English marks; of a word (First, …) the comma behind it, of which there are few. */
const english =
  /\([a-h]\)(?= [a-z])|(?<!\w)step \d{1,2}(?=[:.]\s)|[([]\d{1,2}\)|\d{1,2}(?:\.(?=\s)|\))|,(?<=(?<![\w-])(?:first(?:ly| of all)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|finally|lastly),)/g
const englishWord = /(?<![\w-])(?:first of all|[a-z]{4,8})$/

const clauseStart = /[。；;：:，,！!？?—－“"「『（(\s、”」』…\d]/
const sentenceStart = /[。；;：:！!？?\s]/
const englishStart = /[.;:!?—"”]\s{0,2}$|^\s*$|(?:[,;:] )(?:and )?$/

/** Finds the marks of items, in order: one pass over the text, with the block of each match kept in step. */
export function readMarkers(prose: Prose, isEnglish: boolean): Marker[] {
  const text = isEnglish ? prose.lower : prose.folded
  const pattern = isEnglish ? english : chinese
  const markers = listMarkers(prose.blocks)
  let index = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0] === ',' ? (englishWord.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[0] ?? '') : match[0]
    const end = match.index + (match[0] === ',' ? 0 : word.length)
    const start = end - word.length
    while (index < prose.blocks.length && (prose.blocks[index] as Block).end <= start) index++
    const block = prose.blocks[index]
    if (!block) break
    if (start < block.start || end > block.end) continue
    const opens = start === block.start
    const read = isEnglish ? readEnglish(text, word, start, block.start) : readChinese(text, word, start, opens)
    if (read) markers.push({start, end, block: index, opens, ...read})
  }

  return markers.sort((a, b) => a.start - b.start)
}

function listMarkers(blocks: readonly Block[]): Marker[] {
  const markers: Marker[] = []
  blocks.forEach((block, index) => {
    if (block.ordinal === undefined || block.kind !== 'listItem') return
    markers.push({start: block.start, end: Math.min(block.end, block.start + 1), ordinal: block.ordinal, style: 'list', block: index, opens: true})
  })
  return markers
}

type Read = Pick<Marker, 'ordinal' | 'style'>

function readChinese(text: string, word: string, start: number, opens: boolean): Read | undefined {
  const before = text[start - 1] ?? '\n'
  const after = text[start + word.length] ?? ''
  const first = word[0] as string
  if (first === '（' || first === '(') {
    const inner = word.slice(1, -1)
    const ordinal = parseHanNumeral(inner) ?? 0
    if (ordinal === 0 || ordinal > 60 || /[\dA-Za-z]/.test(before)) return undefined
    return {ordinal, style: /\d/.test(inner) ? 'bracketedArabic' : 'bracketedHan'}
  }
  if (first >= '①' && first <= '⑳') return {ordinal: first.charCodeAt(0) - 0x245f, style: 'circled'}
  if (/\d/.test(first)) {
    const ordinal = Number.parseInt(word, 10)
    if (!(opens || (sentenceStart.test(before) && !/\s/.test(before))) || ordinal === 0) return undefined
    return word.endsWith('、') && /[\d第]/.test(after) ? undefined : {ordinal, style: 'arabic'}
  }
  if (!opens && !clauseStart.test(before)) return undefined
  if (first === '第') return nth(text, word, start)
  if (first === '其' && word.length === 2 && word !== '其次') return {ordinal: parseHanNumeral(word[1] as string) ?? 0, style: 'among'}
  if (word === '一方面') return {ordinal: 1, style: 'side'}
  if (word === '另一方面') return {ordinal: 2, style: 'side'}
  if (word === '首先') return {ordinal: 1, style: 'first'}
  if (word === '其次') return {ordinal: 2, style: 'first'}
  if (word === '再次') return /[，,是、]/.test(after) ? {ordinal: 3, style: 'first'} : undefined
  if (word === '最后') return {ordinal: Infinity, style: 'first'}
  return runIn(word, after, before, opens)
}

/** 第一，第二产业 and 第一、第二 join numbers; they number nothing. */
function nth(text: string, word: string, start: number): Read | undefined {
  const end = start + word.length
  if (/^[、，,]第?[一二三四五六七八九十]/.test(text.slice(end, end + 3))) return undefined
  return {ordinal: parseHanNumeral(word.slice(1)) ?? 0, style: 'nth'}
}

function runIn(word: string, after: string, before: string, opens: boolean): Read | undefined {
  const ordinal = parseHanNumeral(word.slice(0, -1))
  if (ordinal === undefined || ordinal === 0 || ordinal > 60) return undefined
  switch (word.at(-1)) {
    case '、':
      return (opens || /[。\n：:；;]/.test(before)) && !/[一二三四五六七八九十]/.test(after) ? {ordinal, style: 'heading'} : undefined
    case '是':
      // 一是一，二是二
      return /[一二三四五六七八九十]/.test(after) && !/[一]/.test(after) ? undefined : {ordinal, style: 'is'}
    case '要':
      return {ordinal, style: 'must'}
    default:
      return /[到自源回历看说宾函]/.test(after) ? undefined : {ordinal, style: 'comes'}
  }
}

function readEnglish(lower: string, word: string, start: number, blockStart: number): Read | undefined {
  const opens = start === blockStart
  const before = lower.slice(Math.max(blockStart, start - 6), start)
  if (word.startsWith('step')) return opens || sentenceStart.test(before.at(-1) ?? ' ') ? {ordinal: Number(word.slice(5)), style: 'step'} : undefined
  // (c) after "section 3", or "(a) and (c)", is a reference.
  if (/^\([a-h]/.test(word)) return opens || /[:;]\s$|[;,] (?:and|or) $/.test(before) ? {ordinal: word.charCodeAt(1) - 0x60, style: 'letter'} : undefined
  if (/\d/.test(word)) {
    const ordinal = Number.parseInt(word.replace(/^[([]/, ''), 10)
    if (ordinal === 0 || ordinal > 60) return undefined
    if (word[0] === '(' || word[0] === '[') return /[\w]$/.test(before) ? undefined : {ordinal, style: 'bracketedArabic'}
    return opens || /[:;]\s$/.test(before) ? {ordinal, style: 'arabic'} : undefined
  }
  if (!opens && !englishStart.test(before)) return undefined
  if (word === 'finally' || word === 'lastly') return {ordinal: Infinity, style: 'first'}
  return {ordinal: parseEnglishOrdinal(word.replace(/ly$| of all$/, '')) ?? 0, style: 'first'}
}
