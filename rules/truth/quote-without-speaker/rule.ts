import {array, number, object, optional, string} from 'valibot'
import type {Item, Quotation} from '#item'
import {defineRule, type Problem} from '#rule'
import {echo, isSentence, performed} from './words.ts'

const options = object({
  /** Shorter quotations are left alone: Chinese characters, English words. */
  characters: optional(number(), 8),
  words: optional(number(), 5),
  /** Mottoes of the house. */
  allow: optional(array(string()), []),
})

/** Whether nothing but the quotation (or quotations) stands in its sentence: what is woven into a sentence of the writer's has its source there. */
function standsAlone({start, end}: Quotation, item: Item, english: boolean): boolean {
  const {prose} = item
  const sentence = item.sentenceOf({start, end: start})
  if (!sentence) return false

  if (start - sentence.start > 200) return false

  const lead = prose.text.slice(sentence.start, start)
  if (!english) return /^[^\u3400-\u9fffA-Za-z：:]{0,4}$|^[^，：:；“「]{1,8}[，,]$/.test(lead) && !/^[的、等和与及]/.test(prose.text.charAt(end))
  const rest = prose.text.slice(end, Math.min(sentence.end, end + 200))
  const next = rest.search(/["“‘]/)
  return !/[A-Za-z]/.test(lead) && !/[A-Za-z]/.test(next < 0 ? rest : rest.slice(0, next))
}

export default defineRule({
  id: 'quote-without-speaker',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 15,
  cap: 50,
  exempt: ['title', 'furniture'],
  options,
  text: {
    en: {
      summary: 'A quotation does not say who spoke',
      message: 'Missing speaker of `{actual}`',
      why: 'Words between quotation marks are evidence only as long as somebody answers for them.',
      advice: 'Name the speaker beside the quotation, with post or place; what nobody said goes without quotation marks.',
    },
    'zh-Hans': {
      summary: '直接引语没有说话人',
      message: '缺少引语“{actual}”的说话人',
      why: '引号里的话要有人负责，读者才能判断其真伪和分量。',
      advice: '请在引语前后写明是谁说的，并交代身份；没有人说过的话，不要加引号。',
    },
    'zh-Hant': {
      summary: '直接引述沒有交代說話人',
      message: '缺少引述「{actual}」的說話人',
      why: '引號內的說話要有人負責，讀者才能判斷真偽和份量。',
      advice: '請在引述前後寫明出自何人，並交代身分；沒有人說過的話，不應加引號。',
    },
  },
  check: {
    *item(item, {allow, ...shortest}): Iterable<Problem> {
      if (/^(?:speech|interview|commentary)$/.test(item.profile.kind)) return

      const english = item.language === 'en'
      let reported = -1
      for (const quotation of item.facts.quotations) {
        const {type, speaker, parent, start, end} = quotation
        if (type !== 'speech' || speaker || parent !== undefined) continue
        const part = item.partOf(quotation)
        if (!part || (part.kind !== 'paragraph' && part.kind !== 'lead')) continue

        const closed = /["”’'」』＂]$/.test(item.text(quotation))
        const words = item.prose.text.slice(start + 1, closed ? end - 1 : end).trim()
        const follows = reported >= 0 && start - reported <= 4
        if (follows) reported = end
        if (follows || allow.includes(words) || echo.test(item.prose.folded.slice(end, end + 20))) continue
        const view = english ? item.prose.lower : item.prose.folded
        if (performed.test(view.slice(Math.max(part.start, start - 40), start)) || performed.test(view.slice(end, Math.min(part.end, end + 40)))) continue
        if (!isSentence(words, !closed, english, shortest) || !standsAlone(quotation, item, english)) continue

        reported = end
        const most = english ? 40 : 16
        yield {at: {start, end}, actual: words.length > most ? `${words.slice(0, english ? words.lastIndexOf(' ', most) : most).trim()}…` : words}
      }
    },
  },
})
