import {object, optional, picklist} from 'valibot'
import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'

/** 03/04/2026, 3-4-26, 3.4.2026: both could be the month. */
const numeric = /(?<![\d.,/:＋+(（A-Za-z-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/A-Za-z%‰-]|[.,:]\d)/g
/** 26.3.4, 26-03-04: nothing says which is the year. */
const shortYear = /(?<![\d.,/:A-Za-z-])(\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/A-Za-z%‰-]|[.,:]\d)/g
/** 05-23 at the end of a line or in brackets: no year. */
const monthDay = /(?:^|[\s）)】》]|[（(［[]|[一-鿿])((?:0[1-9]|1[0-2])[-/](?:0[1-9]|[12]\d|3[01]))(?=[）)\]］]|\s*$)/gm
/** Words before figures that make a date of them. */
const dated =
  /(?:日期|时间|于|自|至|截至|截止|更新|发布|发表|签订|签署|出生|生于|dated|date|on|by|before|after|until|from|since|of|published|updated|posted|due)[：:]?\s?$/i
const notDates =
  /(?:版本?|第|v|ver\.?|version|ip|比分|编号|号|电话|热线|传真|型号|图|表|条|款|section|chapter|figure|no\.|tel|phone|score|won|lost|beat|wins?|loses?|by)\s?$/i

const isMonth = (text: string): boolean => Number(text) >= 1 && Number(text) <= 12
const isDay = (text: string): boolean => Number(text) >= 1 && Number(text) <= 31

/** Which order other dates of the text show: one with a day above 12 tells for all. */
function readOrder(text: string): 'dmy' | 'mdy' | undefined {
  for (const [, first = '', , second = '', year = ''] of text.matchAll(numeric)) {
    if (year.length < 4) continue
    if (Number(first) > 12 && isDay(first) && isMonth(second)) return 'dmy'
    if (Number(second) > 12 && isDay(second) && isMonth(first)) return 'mdy'
  }
  return
}

function* findAmbiguous(text: string, known: boolean): Iterable<Span & {message: string}> {
  for (const found of text.matchAll(numeric)) {
    const [whole, first = '', mark, second = '', year = ''] = found
    const before = text.slice(Math.max(0, found.index - 12), found.index)
    if (known || first === second || !isMonth(first) || !isMonth(second) || notDates.test(before)) continue
    // With two figures for the year, or points, only a word beside it makes it a date.
    if (year.length < 4 ? !dated.test(before) || mark === '.' : Number(year) < 1900 || Number(year) > 2100) continue
    yield {start: found.index, end: found.index + whole.length, message: 'order'}
  }
  for (const found of text.matchAll(shortYear)) {
    const [whole, year = '', , month = '', day = ''] = found
    const before = text.slice(Math.max(0, found.index - 12), found.index)
    if (Number(year) < 13 || !isMonth(month) || !isDay(day) || !dated.test(before) || notDates.test(before)) continue
    yield {start: found.index, end: found.index + whole.length, message: 'year'}
  }
}

export default defineRule({
  id: 'ambiguous-date-format',
  dimension: 'timeliness',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 3,
  cap: 10,
  yields: ['scraped-boilerplate', 'impossible-date'],
  exempt: ['title', 'furniture'],
  when: {zh: /\d[-/.]\d/, en: /\d[-/.]\d{1,2}[-/.]\d|\d\d[-/]\d\d/},
  options: object({order: optional(picklist(['dmy', 'mdy']))}),
  text: {
    en: {
      summary: 'A date in figures that can be read two ways',
      message: {
        order: 'Unexpected `{actual}`, expected the month by name, or year first',
        year: 'Unexpected `{actual}`, expected the year in full',
        bare: 'Missing year of `{actual}`',
      },
      why: 'Half the world reads 03/04 as the third of April, the other half as the fourth of March.',
      advice: 'Write 4 March 2026, March 4, 2026 or 2026-03-04.',
    },
    'zh-Hans': {
      summary: '纯数字日期有两种读法',
      message: {order: '“{actual}”分不清月和日，应写明年月日', year: '“{actual}”分不清年月日，年份应写全', bare: '“{actual}”缺少年份'},
      why: '03/04有人读作3月4日，有人读作4月3日；没有年份的日期隔年就说不清。',
      advice: '请写作2026年3月4日或2026-03-04。',
    },
    'zh-Hant': {
      summary: '純數字日期有兩種讀法',
      message: {order: '「{actual}」分不清月和日，應寫明年月日', year: '「{actual}」分不清年月日，年份應寫全', bare: '「{actual}」欠缺年份'},
      why: '03/04有人讀作3月4日，有人讀作4月3日；沒有年份的日期隔年便說不清。',
      advice: '請寫作2026年3月4日或2026-03-04。',
    },
  },
  check: {
    *item(item: Item, {order}): Iterable<Problem> {
      const text = item.prose.folded
      for (const {start, end, message} of findAmbiguous(text, order !== undefined || readOrder(text) !== undefined)) {
        yield {at: {start, end}, message, actual: item.text({start, end})}
      }
      for (const found of text.matchAll(monthDay)) {
        const written = found[1] as string
        const start = found.index + found[0].length - written.length
        const line = item.partOf({start, end: start})
        // At the end of a line of a list, or in brackets behind a title; a score or a range stands elsewhere.
        if (!line || line.end - line.start > 60 || notDates.test(text.slice(Math.max(0, start - 6), start)) || !/[一-鿿]/.test(text.slice(line.start, start)))
          continue
        yield {at: {start, end: start + written.length}, message: 'bare', actual: written}
      }
    },
  },
})
