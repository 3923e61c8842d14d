import {minValue, number, object, optional, pipe} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule} from '#rule'

/** Labels of columns and white space are not counted. */
const label = /【[^】]{0,16}】|\s+/g

/** Width of a headline in Han characters; half-width characters count half. */
function widthOf(headline: string): number {
  let halves = 0
  for (const character of headline.replace(label, '')) halves += character.charCodeAt(0) < 0x2e80 ? 1 : 2
  return halves / 2
}

/** By how much a headline goes beyond the limit of its kind before desks would cut it. */
const tolerance = 1.2
/** Title of a work or document: nobody may shorten it. */
const title = /《[^《》\n]{1,60}》/g
/** A headline over several decks is written in one line with spaces, or a dash, between them. */
const deckEnd = /[ \u3000]+|——/

/** Width of the longest deck, titles left out. */
function widthOfDeck(headline: string): number {
  return Math.max(...headline.replace(label, ' ').replace(title, '《》').split(deckEnd).map(widthOf))
}

function headlineOf(item: Item): {text: string; at?: Span} | undefined {
  const part = item.facts.parts.find(({kind}) => kind === 'headline')
  if (part) return {text: item.text(part), at: part}

  const field = item.field('headline')
  return field ? {text: String(field.value), ...(field.place ? {at: field.place} : {})} : undefined
}

export default defineRule({
  id: 'headline-length',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 6,
  cap: 12,
  options: object({
    /** Characters of an English headline. */
    characters: optional(pipe(number(), minValue(1)), 65),
    /** Han characters of a Chinese headline; left out: what the kind and channel allow. */
    max: optional(pipe(number(), minValue(1))),
  }),
  text: {
    en: {
      summary: 'The headline is too long',
      message: 'Unexpected headline of {count} characters, expected at most {limit}',
      why: 'Search engines and phones cut it off, and a reader takes in no more at a glance.',
      advice: 'Keep who and what; move the rest to the lead.',
    },
    'zh-Hans': {
      summary: '标题过长',
      message: '标题长{count}字，应不超过{limit}字',
      why: '手机和搜索结果会截断标题，读者一眼也看不完。',
      advice: '标题只留“谁”和“做了什么”，其余写进导语；确需说明的另加副题。',
    },
    'zh-Hant': {
      summary: '標題過長',
      message: '標題長{count}字，應不超過{limit}字',
      why: '手機和搜尋結果會截斷標題，讀者一眼也看不完。',
      advice: '標題只留「誰」和「做了什麼」，其餘寫進導言；確需說明的另加副題。',
    },
  },
  check: {
    item(item, options) {
      const headline = headlineOf(item)
      if (!headline) return

      const isEnglish = item.language === 'en'
      const count = isEnglish ? headline.text.trim().length : widthOf(headline.text)
      const limit = isEnglish ? options.characters : (options.max ?? item.profile.headline.max)
      const advised = isEnglish ? limit : (options.max ?? item.profile.headline.warn)
      if (count <= advised) return

      // Who names a limit or a channel means it; without either, published headlines are the measure.
      const isStrict = item.profile.channel !== undefined || options.max !== undefined

      return {
        ...(headline.at ? {at: headline.at} : {}),
        severity: (isStrict ? count > limit : (isEnglish ? count : widthOfDeck(headline.text)) > limit * tolerance) ? 'warning' : 'info',
        data: {count: Math.ceil(count), limit: count > limit ? limit : advised},
      }
    },
  },
})
