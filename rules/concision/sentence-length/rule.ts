import {minValue, number, object, optional, pipe} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule} from '#rule'
import {isOfLeaders} from '../../../src/facts/leaders.ts'
import {unitOfLength} from '../../../src/facts/length.ts'

const han = /[\u3400-\u9fff]/g
const word = /[a-z0-9][a-z0-9'.,-]{0,40}/g
/** A list of names or things, or a text quoted after a colon: its length is not the sentence's fault. */
const listMarks = /[、;；\u3000]/g

/** The sentence without its dateline. */
function bodyOf(sentence: Span, item: Item): Span {
  const part = item.partOf(sentence)
  return part?.kind === 'dateline' || part?.kind === 'byline' ? {start: Math.min(part.end, sentence.end), end: sentence.end} : sentence
}

function isList(text: string, limit: number): boolean {
  const marks = text.match(listMarks)?.length ?? 0
  if ((text.match(/》/g)?.length ?? 0) >= 4) return true

  const colon = text.search(/[：:](?!\d)/)
  return (marks >= 6 && text.length / (marks + 1) < 21) || (colon > 0 && colon < text.length / 3 && marks >= 3 && text.length < limit * 3)
}

/** Published desks let sentences pass that are a little longer than this: only worth knowing. */
const long = {zh: 80, en: 40}
const limit = () => pipe(number(), minValue(1))

export default defineRule({
  id: 'sentence-length',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 4,
  cap: 40,
  // Two in 800 characters are no fault of the item: without this, long items would lose to short ones.
  allowance: 0.75,
  exempt: ['speech', 'furniture'],
  options: object({
    /** Han characters of a Chinese sentence that are a warning; from 80 on it is worth knowing. */
    characters: optional(limit(), 120),
    /** Words of an English sentence that are a warning; from 40 on it is worth knowing. */
    words: optional(limit(), 50),
  }),
  text: {
    en: {
      summary: 'A sentence is too long',
      message: 'Unexpected sentence of {count} {unit}, expected at most {limit}',
      why: 'Readers lose the thread, and the news with it.',
      advice: 'Make two sentences of it: one for what happened, one for what it means.',
    },
    'zh-Hans': {
      summary: '句子过长',
      message: '句子长{count}{unit}，应不超过{limit}{unit}',
      why: '句子太长，读者记不住前半句，要点也随之丢失。',
      advice: '请拆成两句：一句说事，一句说意义；也可在分号处断开。',
    },
    'zh-Hant': {
      summary: '句子過長',
      message: '句子長{count}{unit}，應不超過{limit}{unit}',
      why: '句子太長，讀者記不住前半句，重點也隨之丟失。',
      advice: '請拆成兩句：一句說事，一句說意義；也可在分號處斷開。',
    },
  },
  check: {
    sentence(sentence, item, options) {
      const most = item.language === 'en' ? options.words : options.characters
      const advised = Math.min(most, item.language === 'en' ? long.en : long.zh)
      if (sentence.end - sentence.start <= advised) return

      const {start, end} = bodyOf(sentence, item)
      const text = (item.language === 'en' ? item.prose.lower : item.prose.text).slice(start, end)
      const count = text.match(item.language === 'en' ? word : han)?.length ?? 0
      if (count <= advised || isList(text, advised)) return

      // Half as long again weighs twice.
      return {
        at: {start, end},
        severity: count > most && !isOfLeaders(item) ? 'warning' : 'info',
        weight: count > most * 1.5 ? 8 : 4,
        data: {unit: unitOfLength(item.language), count, limit: advised},
      }
    },
  },
})
