import type {Item, Quantity, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {type Headline, readHeadline} from '../../../src/facts/headline-facts.ts'
import {findDateMismatches} from './dates.ts'
import {findMismatches} from './figures.ts'
import {findNameMismatches} from './names.ts'

/** The headline's words and the body's, with the place of both. */
function report(headline: Headline, at: Span, said: Span & {text: string}, message: string): Problem {
  const place = headline.place(at)
  return {
    ...(place ? {at: place} : {}),
    message,
    actual: headline.text.slice(at.start, at.end),
    expected: [said.text],
    ...(place ? {} : {suggestions: []}),
    related: [{start: said.start, end: said.end, message: 'body'}],
  }
}

function reportAbsent(headline: Headline, figure: Quantity): Problem {
  const place = headline.place(figure)
  return {...(place ? {at: place} : {}), message: 'absent', severity: 'warning', weight: 6, actual: figure.text}
}

export default defineRule({
  id: 'headline-body-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful', 'targeted'],
  severity: 'error',
  weight: 15,
  cap: 45,
  text: {
    en: {
      summary: 'The headline and the body disagree',
      message: {
        figure: 'Unexpected `{actual}` in the headline, expected `{expected}` as in the body',
        date: 'Unexpected date `{actual}` in the headline, expected `{expected}` as in the body',
        absent: 'Unexpected `{actual}` in the headline, expected a figure that the body gives',
        name: 'Unexpected name `{actual}` in the headline, expected `{expected}` as in the body',
      },
      why: 'Most readers see only the headline; where it says something else than the body, one of the two misleads.',
      advice: 'Check with the source which of the two is right, and mend the other.',
      related: {body: 'what the body says'},
    },
    'zh-Hans': {
      summary: '标题与正文不一致',
      message: {
        figure: '标题出现“{actual}”，正文为“{expected}”',
        date: '标题日期出现“{actual}”，正文为“{expected}”',
        absent: '标题出现“{actual}”，正文没有这个数字',
        name: '标题人名出现“{actual}”，正文为“{expected}”',
      },
      why: '多数读者只看标题；题文不一，必有一处误导读者。',
      advice: '请与来源核对哪一处正确，并改正另一处。',
      related: {body: '正文的说法'},
    },
    'zh-Hant': {
      summary: '標題與內文不一致',
      message: {
        figure: '標題出現「{actual}」，內文為「{expected}」',
        date: '標題日期出現「{actual}」，內文為「{expected}」',
        absent: '標題出現「{actual}」，內文沒有這個數字',
        name: '標題人名出現「{actual}」，內文為「{expected}」',
      },
      why: '多數讀者只看標題；題文不符，必有一處誤導讀者。',
      advice: '請與來源核對哪一處正確，並改正另一處。',
      related: {body: '內文的說法'},
    },
  },
  check: {
    *item(item: Item): Iterable<Problem> {
      const headline = readHeadline(item)
      if (!headline) return
      // Where there is no body, its figures are not what is missing.
      const hasBody = item.facts.parts.some(({kind}) => kind !== 'headline' && kind !== 'furniture' && kind !== 'signOff')

      for (const {figure, said} of findMismatches(headline, item))
        yield* said ? [report(headline, figure, said, 'figure')] : hasBody ? [reportAbsent(headline, figure)] : []
      for (const {time, said} of findDateMismatches(headline, item)) yield report(headline, time, said, 'date')
      for (const {at, name} of findNameMismatches(headline, item)) yield {...report(headline, at, name, 'name'), severity: 'warning'}
    },
  },
})
