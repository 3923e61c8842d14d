import {minValue, number, object, optional, pipe} from 'valibot'
import {defineRule, type Problem} from '#rule'
import {countLength, unitOfLength} from '../../../src/facts/length.ts'

/** Where a paragraph is long, and where it is a wall: in Han characters, and in words. */
const limits = {zh: {advised: 250, most: 400}, en: {advised: 150, most: 250}}
const limit = () => optional(pipe(number(), minValue(1)))

export default defineRule({
  id: 'paragraph-length',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 3,
  cap: 15,
  // One in 800 characters is no fault of the item.
  allowance: 0.4,
  exempt: ['furniture'],
  options: object({
    /** Han characters of a Chinese paragraph. */
    characters: limit(),
    /** Words of an English paragraph. */
    words: limit(),
  }),
  text: {
    en: {
      summary: 'A paragraph is too long',
      message: 'Unexpected paragraph of {count} {unit}, expected at most {limit}',
      why: 'On a telephone it fills the screen, and nobody finds the second point in it.',
      advice: 'One point, two or three sentences, then a new paragraph.',
    },
    'zh-Hans': {
      summary: '段落过长',
      message: '段落长{count}{unit}，应不超过{limit}{unit}',
      why: '手机上一段占满整屏，读者找不到第二层意思。',
      advice: '一段一层意思，两三句即可另起一段。',
    },
    'zh-Hant': {
      summary: '段落過長',
      message: '段落長{count}{unit}，應不超過{limit}{unit}',
      why: '手機上一段佔滿整個螢幕，讀者找不到第二層意思。',
      advice: '一段一層意思，兩三句即可另起一段。',
    },
  },
  check: {
    part(part, item, options): Problem | undefined {
      // The lead has a limit of its own.
      if (part.kind !== 'paragraph') return undefined

      const isEnglish = item.language === 'en'
      const own = isEnglish ? options.words : options.characters
      const {advised, most} = own === undefined ? limits[isEnglish ? 'en' : 'zh'] : {advised: own, most: own}
      if (part.end - part.start <= advised) return undefined

      const count = countLength(item.text(part), item.language)
      return count <= advised
        ? undefined
        : {at: part, severity: count > most ? 'warning' : 'info', data: {unit: unitOfLength(item.language), count, limit: advised}}
    },
  },
})
