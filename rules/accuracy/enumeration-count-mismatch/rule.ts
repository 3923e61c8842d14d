import type {Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {findListed} from './listed.ts'
import {findSummedUp} from './summed-up.ts'

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** The claim with another count, written as the claim writes its own. */
function recount(claim: string, count: number): string | undefined {
  const numeral = /^(?:\d{1,3}|[一二三四五六七八九十两兩]{1,3}|[a-z]{3,6})/i.exec(claim)?.[0]
  if (numeral === undefined) return undefined

  const isCapital = /^[A-Z]/.test(numeral)
  const word = english[count] ?? String(count)
  const written = /^\d/.test(numeral)
    ? String(count)
    : /^[a-z]/i.test(numeral)
      ? isCapital
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : word
      : count === 2
        ? '两'
        : (han[count] ?? String(count))
  return written + claim.slice(numeral.length)
}

export default defineRule({
  id: 'enumeration-count-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful', 'targeted'],
  severity: 'error',
  weight: 15,
  cap: 45,
  text: {
    en: {
      summary: 'The count announced and the items given differ',
      message: 'Unexpected `{actual}` before {given} items, expected `{expected}`',
      why: 'Either a point was added or dropped after the count was written, or a point is missing.',
      advice: 'Count the points again: mend the number, or restore the missing point.',
      related: {last: 'the last item given', again: 'counted again'},
    },
    'zh-Hans': {
      summary: '所报数目与所列项目不符',
      message: '“{actual}”与所列{given}项不符，应为“{expected}”',
      why: '不是写好总数后增删了项目，就是漏了一项。',
      advice: '请重新数一遍：改数目，或补上漏掉的一项。',
      related: {last: '所列最后一项', again: '后文又称'},
    },
    'zh-Hant': {
      summary: '所報數目與所列項目不符',
      message: '「{actual}」與所列{given}項不符，應為「{expected}」',
      why: '不是寫好總數後增刪了項目，就是漏了一項。',
      advice: '請重新數一遍：改數目，或補上漏掉的一項。',
      related: {last: '所列最後一項', again: '後文又稱'},
    },
  },
  check: {
    *enumeration({claim, items}, item) {
      const last = items.at(-1)
      const summedUp = findSummedUp(items, item)
      const isOff = (count: number) => last !== undefined && items.length !== count && last.ordinal !== count
      const say = (at: Span, message?: Problem['related']) => {
        const actual = item.text(at)
        const expected = recount(actual, items.length)
        return {
          at,
          actual,
          expected: [expected === undefined ? String(items.length) : item.language === 'zh-Hant' ? expected.replace(/^两/, '兩') : expected],
          data: {given: items.length},
          related: [...(last ? [{start: last.start, end: last.end, message: 'last'}] : []), ...(message ?? [])],
          ...(expected === undefined ? {suggestions: []} : {}),
        }
      }
      // Where the last ordinal is the count announced, an item in between is missing: numbering-sequence says so.
      const isClaimOff = claim !== undefined && isOff(claim.count)
      const isSumOff = summedUp !== undefined && isOff(summedUp.count)
      // One miscount, said twice: it is told once, at the announcement.
      if (isClaimOff) yield say(claim, isSumOff ? [{...summedUp, message: 'again'}] : [])
      else if (isSumOff) yield say(summedUp)
    },
    *item(item) {
      for (const {claim, count, least, most, last} of findListed(item)) {
        if (count >= least && count <= most) continue

        const given = count < least ? least : most
        const actual = item.text(claim)
        const expected = recount(actual, given)
        yield {at: claim, actual, expected: [expected ?? String(given)], suggestions: [], data: {given}, related: [{...last, message: 'last'}]}
      }
    },
  },
})
