import {defineRule, type Problem} from '#rule'
import {readClocks as readChinese} from './chinese.ts'
import type {Clock} from './clock.ts'
import {readClocks as readEnglish} from './english.ts'
import {findForeignClock} from './zone.ts'

/** Which message a fault has: what can be written out is, what cannot is asked. */
const keys: Record<Clock['fault'], string> = {
  contradiction: 'contradiction',
  unlikely: 'contradiction',
  double: 'double',
  night: 'night',
  noon: 'noon',
  zero: 'noon',
}

export default defineRule({
  id: 'clock-format',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 8,
  cap: 24,
  exempt: ['title', 'furniture'],
  when: {zh: /[晨早午晚][上间里]?\s?[\d一二三四五六七八九十两零〇]|\d[时点:：]/, en: /\d ?[ap]\.? ?m\b|\d in the morning|\d this morning/},
  text: {
    en: {
      summary: 'An hour and its part of the day do not go together',
      message: {
        contradiction: 'Unexpected `{actual}`, expected an hour of that part of the day',
        double: 'Unexpected `{actual}`, expected `{expected}`',
        night: 'Unexpected `{actual}`, expected the small hours of a named day',
        noon: 'Unexpected `{actual}`, expected `{expected}`',
        zone: 'Missing the time zone of `{actual}`',
      },
      why: 'The reader cannot tell which half of the day is meant, and comes twelve hours early or late.',
      advice: 'Write twelve hours with a part of the day, or twenty-four without; noon and midnight by name.',
    },
    'zh-Hans': {
      summary: '钟点与所说的时段不合',
      message: {
        contradiction: '“{actual}”的钟点与时段不合',
        double: '“{actual}”重复表示时段，应为“{expected}”',
        night: '“{actual}”已过午夜，应写明哪天凌晨',
        noon: '“{actual}”应为“{expected}”',
        zone: '“{actual}”缺少时区（当地时间或北京时间）',
      },
      why: '读者分不清是上午还是下午、当天还是次日，一差就是半天。',
      advice: '十二小时制写明时段，二十四小时制不写时段；午夜以后写“凌晨”并写明日期。',
    },
    'zh-Hant': {
      summary: '鐘點與所說的時段不合',
      message: {
        contradiction: '「{actual}」的鐘點與時段不合',
        double: '「{actual}」重複表示時段，應為「{expected}」',
        night: '「{actual}」已過午夜，應寫明哪天凌晨',
        noon: '「{actual}」應為「{expected}」',
        zone: '「{actual}」欠缺時區（當地時間或香港、台北等時間）',
      },
      why: '讀者分不清是上午還是下午、當日還是翌日，一差就是半天。',
      advice: '十二小時制寫明時段，二十四小時制不寫時段；午夜以後寫「凌晨」並寫明日期。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const clocks = item.language === 'en' ? readEnglish(item.prose.lower) : readChinese(item.prose.folded)
      for (const {start, end, fault, expected} of clocks) {
        const at = {start, end}
        const hant = item.language === 'zh-Hant'
        const written = expected.map((text) => (hant ? text.replace('时', '時').replace('点', '點').replace('间', '間').replace('后', '後') : text))
        yield {
          at,
          actual: item.text(at),
          message: keys[fault],
          ...(fault === 'contradiction' ? {severity: 'error'} : {}),
          ...(written.length > 0 ? {expected: written} : {}),
        }
      }

      const foreign = findForeignClock(item)
      if (foreign) yield foreign
    },
  },
})
