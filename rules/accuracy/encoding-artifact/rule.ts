import type {Artifact, Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {foldText} from '../../../src/facts/scripts.ts'
import {overlapsAny} from '../../../src/facts/within.ts'
import {findGarbles, findWideWords} from './mojibake.ts'

/** What an entity stands for; undefined for one that is rarely met. */
function readEntity(text: string): string | undefined {
  const named: Record<string, string> = {
    '&nbsp;': ' ',
    '&ldquo;': '“',
    '&rdquo;': '”',
    '&lsquo;': '‘',
    '&rsquo;': '’',
    '&hellip;': '…',
    '&mdash;': '—',
    '&ndash;': '–',
    '&middot;': '·',
    '&quot;': '"',
    '&amp;': '&',
    '&#39;': "'",
    '&apos;': "'",
  }
  return named[text.toLowerCase()]
}

/** A soft hyphen, a mark of direction or a joiner does no harm at the edge of a line; inside a word it breaks the search for it. */
function isInsideWord(text: string, {start, end}: Artifact): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(end))
}

function judge(artifact: Artifact, item: Item): Problem | undefined {
  const at = {start: artifact.start, end: artifact.end}
  const actual = item.text(at)
  if (artifact.type === 'replacement') return {at, message: 'lost', actual}
  if (artifact.type === 'entity') {
    const instead = readEntity(actual)
    return instead === undefined
      ? {at, message: 'markup', severity: 'warning', actual}
      : {at, message: 'replace', actual, expected: [instead], fix: [{...at, text: instead}]}
  }
  if (artifact.type === 'tag') return {at, message: 'markup', severity: 'warning', actual}
  if (artifact.type === 'control') return {at, message: 'hidden', actual: nameOf(actual), expected: [''], suggestions: [], fix: [{...at, text: ''}]}

  return isInsideWord(item.prose.text, artifact) ? {at, message: 'hidden', severity: 'warning', actual: nameOf(actual)} : undefined
}

/** U+200B for what nobody sees. */
function nameOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

export default defineRule({
  id: 'encoding-artifact',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 8,
  cap: 40,
  yields: ['masked-text'],
  text: {
    en: {
      summary: 'Garbled characters, or markup left in the text',
      message: {
        lost: 'Unexpected `{actual}` for a character that was lost',
        garbled: 'Unexpected garbled text `{actual}`',
        replace: 'Unexpected `{actual}`, expected `{expected}`',
        markup: 'Unexpected markup `{actual}` in the text',
        hidden: 'Unexpected hidden character {actual} inside the text',
        wide: 'Unexpected full-width `{actual}`, expected `{expected}`',
      },
      why: 'The text went through a wrong encoding or a cut page: what readers see is not what was written.',
      advice: 'Copy the passage from the original once more.',
    },
    'zh-Hans': {
      summary: '乱码，或残留在文字中的网页代码',
      message: {
        lost: '出现“{actual}”，原字已丢失',
        garbled: '出现乱码“{actual}”',
        replace: '出现“{actual}”，应为“{expected}”',
        markup: '正文中残留代码“{actual}”',
        hidden: '文字中夹有看不见的字符 {actual}',
        wide: '出现全角“{actual}”，应为“{expected}”',
      },
      why: '文字转码出错或从残缺的网页复制而来，读者看到的已不是原文。',
      advice: '请从原稿重新复制这一段。',
    },
    'zh-Hant': {
      summary: '亂碼，或殘留在文字中的網頁代碼',
      message: {
        lost: '出現「{actual}」，原字已丟失',
        garbled: '出現亂碼「{actual}」',
        replace: '出現「{actual}」，應為「{expected}」',
        markup: '內文殘留代碼「{actual}」',
        hidden: '文字中夾有看不見的字元 {actual}',
        wide: '出現全形「{actual}」，應為「{expected}」',
      },
      why: '文字轉碼出錯或從殘缺的網頁複製而來，讀者看到的已不是原文。',
      advice: '請從原稿重新複製這一段。',
    },
  },
  check: {
    artifact: judge,
    *item(item) {
      const {text} = item.prose
      const {contacts, artifacts} = item.facts
      for (const {start, end, instead} of findGarbles(text)) {
        const at = {start, end}
        if (overlapsAny(contacts, {start, end: start + 1}) || overlapsAny(artifacts, at)) continue

        const actual = item.text(at)
        yield instead === undefined
          ? {at, message: 'garbled', actual}
          : ({at, message: 'replace', actual, expected: [instead], fix: [{...at, text: instead}]} satisfies Problem)
      }
      for (const at of findWideWords(text)) {
        const expected = foldText(item.text(at))
        yield {at, severity: 'warning', message: 'wide', actual: item.text(at), expected: [expected]} satisfies Problem
      }
    },
  },
})
