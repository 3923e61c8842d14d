import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {findChanges, pointAtChange} from '../../../src/facts/changes.ts'
import {sentencesWithFigures} from '../../../src/facts/precision.ts'
import {findProducts} from './products.ts'
import {checkChange, checkProduct, checkShare, type Verdict} from './reckon.ts'
import {findShares} from './shares.ts'

/** Comparisons whose base is not the figure beside them. */
const otherBase =
  /可比|不变价|实际增|实际下|扣除|剔除|较计划|比计划|较目标|预算|同口径|年均|复合|adjusted|real terms|constant|like-for-like|compound|annuali[sz]ed|a year on average|per year/

function report({at, expected, from, to, message}: Verdict): Problem {
  return {...pointAtChange({from, to, said: at}), expected: [expected], suggestions: [], message}
}

function* findVerdicts(item: Item): Iterable<Verdict | undefined> {
  const isEnglish = item.language === 'en'
  for (const sentence of sentencesWithFigures(item, 2)) {
    for (const change of findChanges(sentence, isEnglish)) if (!otherBase.test(change.text)) yield checkChange(change)
    for (const share of findShares(sentence, isEnglish)) yield checkShare(share)
    for (const product of findProducts(sentence, isEnglish)) yield checkProduct(product)
  }
}

export default defineRule({
  id: 'percent-change-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  when: {
    zh: /%|％|百分|[一二三四五六七八九]成|增|减|減|降|升|涨|跌|多|少|每|均|单价|亩产/,
    en: /%|percent|per cent|pct|each|apiece|per |[$£€]/,
  },
  text: {
    en: {
      summary: 'A growth, share or product does not follow from the two figures beside it',
      message: {
        percent: 'Unexpected `{actual}` from {from} to {to}, expected `{expected}`',
        share: 'Unexpected `{actual}` for {to} of {from}, expected `{expected}`',
        product: 'Unexpected `{actual}` for {from} times {to}, expected `{expected}`',
        difference: 'Unexpected `{actual}` between {from} and {to}, expected `{expected}`',
      },
      why: 'One of the three figures is wrong, and readers will quote the wrong one.',
      advice: 'Calculate again (new minus old, divided by old; part by whole; count times each); then find out which figure is wrong.',
      related: {from: 'one figure', to: 'the other figure'},
    },
    'zh-Hans': {
      summary: '增减幅度、占比或乘积与前后数字不符',
      message: {
        percent: '由{from}到{to}，出现“{actual}”，应为“{expected}”',
        share: '{from}中的{to}，出现“{actual}”，应为“{expected}”',
        product: '{from}乘以{to}，出现“{actual}”，应为“{expected}”',
        difference: '{from}与{to}相差，出现“{actual}”，应为“{expected}”',
      },
      why: '三个数字必有一个错，而读者会照着引用。',
      advice: '请重新计算（新数减旧数再除以旧数，部分除以总数，数量乘以单价），再查是哪个数字错了。',
      related: {from: '依据之一', to: '依据之二'},
    },
    'zh-Hant': {
      summary: '增減幅度、佔比或乘積與前後數字不符',
      message: {
        percent: '由{from}到{to}，出現「{actual}」，應為「{expected}」',
        share: '{from}中的{to}，出現「{actual}」，應為「{expected}」',
        product: '{from}乘以{to}，出現「{actual}」，應為「{expected}」',
        difference: '{from}與{to}相差，出現「{actual}」，應為「{expected}」',
      },
      why: '三個數字必有一個錯，而讀者會照着引用。',
      advice: '請重新計算（新數減舊數再除以舊數，部分除以總數，數量乘以單價），再查是哪個數字錯了。',
      related: {from: '依據之一', to: '依據之二'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const seen = new Set<number>()
      for (const verdict of findVerdicts(item)) {
        if (!verdict || seen.has(verdict.at.start)) continue

        seen.add(verdict.at.start)
        yield report(verdict)
      }
    },
  },
})
