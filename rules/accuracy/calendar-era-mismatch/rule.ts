import {defineRule, type Problem} from '#rule'
import {findCycleConflicts, findEraConflicts} from './eras.ts'

export default defineRule({
  id: 'calendar-era-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 12,
  cap: 36,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['title'],
  when: {
    zh: /世纪|民国[\d元一二三四五六七八九十]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年|[元\d一二三四五六七八九十]年[（(]/,
  },
  text: {
    en: {
      summary: 'Two calendars name two different years',
      message: {
        year: 'Unexpected year `{actual}` beside `{era}`, expected `{expected}`',
        other: 'Unexpected year `{actual}` beside `{era}`, expected one that lies in it',
        animal: 'Unexpected animal `{actual}` for that stem and branch',
      },
      why: 'One of the two is wrong, and whoever counts back ends in another year.',
      advice: 'Convert again: year of the Republic + 1911; a century is one ahead of its hundreds.',
      related: {era: 'The other name of the year'},
    },
    'zh-Hans': {
      summary: '两种纪年指的不是同一年',
      message: {
        year: '“{era}”旁出现“{actual}”年，应为“{expected}”年',
        other: '“{actual}”年不在“{era}”之内',
        animal: '干支与“{actual}”不合',
      },
      why: '两者必有一误，据此推算就会错到别的年份。',
      advice: '请重新换算：民国年加1911；19××年是20世纪；生肖以农历年为准。',
      related: {era: '另一种纪年'},
    },
    'zh-Hant': {
      summary: '兩種紀年指的不是同一年',
      message: {
        year: '「{era}」旁出現「{actual}」年，應為「{expected}」年',
        other: '「{actual}」年不在「{era}」之內',
        animal: '干支與「{actual}」不合',
      },
      why: '兩者必有一誤，據此推算就會錯到別的年份。',
      advice: '請重新換算：民國年加1911；19××年是20世紀；生肖以農曆年為準。',
      related: {era: '另一種紀年'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const seen = new Set<number>()
      for (const {era, year, expected} of findEraConflicts(item.prose.folded)) {
        if (seen.has(year.start)) continue
        seen.add(year.start)
        yield {
          at: year,
          actual: item.text(year),
          message: expected === undefined ? 'other' : 'year',
          ...(expected === undefined ? {} : {expected: [String(expected)]}),
          data: {era: item.text(era)},
          related: [{...era, message: 'era'}],
        }
      }
      for (const at of findCycleConflicts(item.prose.folded)) yield {at, actual: item.text(at), message: 'animal'}
    },
  },
})
