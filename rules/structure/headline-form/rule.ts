import type {Item, SourceSpan, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {foldHeadline} from '../../../src/facts/headlines.ts'
import {clickbaitEn, clickbaitZh, emptyHeadlines} from './words.ts'

/** The headline as it is written, folded or in lower case, with its place. */
interface Headline {
  text: string
  plain: string
  at?: Span | SourceSpan
}

function readHeadline(item: Item): Headline | undefined {
  const isEnglish = item.language === 'en'
  const own = item.facts.parts.find(({kind}) => kind === 'headline')
  if (own) {
    const text = item.text(own)
    return {text, plain: (isEnglish ? item.prose.lower : item.prose.folded).slice(own.start, own.end), at: {start: own.start, end: own.end}}
  }
  const declared = item.field('headline')
  if (!declared || typeof declared.value !== 'string') return
  return {text: declared.value, plain: foldHeadline(declared.value, item.language), ...(declared.place ? {at: declared.place} : {})}
}

const stopZh = /[^。…][。．]$/
const stopEn = /[a-z\d)'"”’]{3}\.$/
const abbreviation = /\b(?:inc|ltd|co|corp|jr|sr|st|no|etc|al|bros|[a-z]\.[a-z])\.$/
const excited = /[！!？?]{2,}|[！!][^！!]{1,60}[！!]/
const letters = /[A-Z]{2}/

/** ABC AND XYZ SIGN DEAL TO BUILD: three words in capitals and none in small letters. */
function isShouted(text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? []
  return words.length >= 4 && letters.test(text) && !/[a-z]/.test(text) && words.filter((word) => word.length >= 4).length >= 3
}

/** Documents have titles of their own, with their own form. */
const documents = new Set(['notice', 'public-notice', 'emergency', 'correction', 'speech'])

function* judge({text, plain}: Headline, item: Item): Generator<Problem & {message: string}> {
  const isEnglish = item.language === 'en'
  const bare = plain.replace(/[\s！!？?。.：:【】[\]]+/g, isEnglish ? ' ' : '').trim()
  // The name of the house alone tells nothing.
  const houses = [item.fields.unit, item.fields.source].map((name) => (name === undefined ? '' : foldHeadline(name, item.language)))
  if ((emptyHeadlines.has(bare) || (bare !== '' && houses.includes(plain.trim()))) && !documents.has(item.profile.kind)) yield {message: 'empty', actual: text}
  else if ((isEnglish ? stopEn.test(plain) && !abbreviation.test(plain) : stopZh.test(plain)) && !/\. |。/.test(plain.slice(0, -1)))
    yield {message: 'stop', actual: text.slice(-1)}
  const bait = (isEnglish ? clickbaitEn : clickbaitZh).exec(plain)
  if (bait) yield {message: 'bait', actual: text.slice(bait.index, bait.index + bait[0].length)}
  else if (excited.test(text)) yield {message: 'excited', actual: text}
  if (isEnglish && isShouted(text)) yield {message: 'capitals', actual: text}
}

export default defineRule({
  id: 'headline-form',
  dimension: 'structure',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 4,
  cap: 8,
  text: {
    en: {
      summary: 'The headline tells nothing, shouts, or ends with a full stop',
      message: {
        empty: 'Unexpected headline `{actual}`, expected one that says what happened',
        stop: 'Unexpected `{actual}` at the end of the headline',
        bait: 'Unexpected clickbait `{actual}`, expected what happened',
        excited: 'Unexpected string of exclamation marks in the headline',
        capitals: 'Unexpected headline in capitals',
      },
      why: 'The headline is all that most readers see; it should tell them who did what.',
      advice: 'Say who did what, in plain words.',
    },
    'zh-Hans': {
      summary: '标题空泛、耸动或以句号结尾',
      message: {
        empty: '标题“{actual}”没有内容，应写明何人做了何事',
        stop: '标题末尾出现“{actual}”',
        bait: '标题出现耸动用语“{actual}”，应直接写明事实',
        excited: '标题叹号或问号过多',
        capitals: '标题全用大写字母',
      },
      why: '多数读者只看标题，标题应当让人知道谁做了什么。',
      advice: '请平实地写出主体和事件。',
    },
    'zh-Hant': {
      summary: '標題空泛、聳動或以句號結尾',
      message: {
        empty: '標題「{actual}」沒有內容，應寫明誰做了甚麼',
        stop: '標題末尾出現「{actual}」',
        bait: '標題出現聳動用語「{actual}」，應直接寫明事實',
        excited: '標題嘆號或問號過多',
        capitals: '標題全用大寫字母',
      },
      why: '多數讀者只看標題，標題應讓人知道誰做了甚麼。',
      advice: '請平實地寫出主體和事件。',
    },
  },
  check: {
    *item(item) {
      const headline = readHeadline(item)
      if (!headline || headline.text.trim() === '') return
      for (const problem of judge(headline, item)) yield headline.at ? {...problem, at: headline.at} : problem
    },
  },
})
