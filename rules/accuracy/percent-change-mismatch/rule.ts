import type {Quantity, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {isSameMeasure, sentencesWithFigures, toleranceOf} from '../../../src/facts/precision.ts'
import {type Claim, findClaims} from './claims.ts'

/** Comparisons whose base is not the figure beside them. */
const otherBase =
  /可比|不变价|实际|扣除|剔除|计划|目标|预算|同口径|年均|复合|adjusted|real terms|constant|like-for-like|compound|annuali[sz]ed|a year on average/

/** The least and the most that a share of change can be, given how exactly the two values are told. */
function rangeOf({from, to}: Claim): [number, number] {
  const values = [-1, 1].flatMap((signFrom) =>
    [-1, 1].map((signTo) => {
      const base = (from.value as number) + signFrom * toleranceOf(from)
      return (((to.value as number) + signTo * toleranceOf(to)) / base - 1) * 100
    }),
  )
  return [Math.min(...values), Math.max(...values)]
}

/** As exactly as the claim was told, or one place more where that would repeat it. */
function sayPercent(value: number, like: Quantity): string {
  const decimals = /\.(\d+)/.exec(like.text)?.[1]?.length ?? 0
  const rounded = (places: number) => String(Number(Math.abs(value).toFixed(places)))
  const number = Number(rounded(decimals)) === like.value ? rounded(decimals + 1) : rounded(decimals)
  return number + (/(?:\s?(?:percent|per cent|%|％|pct))$/i.exec(like.text)?.[0] ?? '%')
}

function check(claim: Claim): Problem | undefined {
  const {from, to, change, kind} = claim
  const [a, b, c] = [from.value, to.value, change.value]
  if (a === undefined || b === undefined || c === undefined || a <= 0 || b < 0) return
  const related: (Span & {message: string})[] = [
    {start: from.start, end: from.end, message: 'from'},
    {start: to.start, end: to.end, message: 'to'},
  ]
  const at = {start: change.start, end: change.end}

  if (kind === 'difference') {
    const difference = Math.abs(b - a)
    if (Math.abs(difference - c) <= toleranceOf(from) + toleranceOf(to) + toleranceOf(change) + 1e-9) return

    return {
      at,
      actual: change.text,
      expected: [change.text.replace(/[\d.,，]+/, String(Number(difference.toFixed(6))))],
      suggestions: [],
      message: 'difference',
      data: {from: from.text, to: to.text},
      related,
    }
  }

  // A share is what a fall to nothing leaves: part over whole.
  const whole = kind === 'share' ? 100 : 0
  const [least, most] = rangeOf(claim).map((bound) => bound + whole) as [number, number]
  const slack = Math.max(toleranceOf(change), 0.5 * 10 ** -(/\.(\d+)/.exec(change.text)?.[1]?.length ?? 0)) + 0.051
  const signed = kind === 'share' ? [c] : [c, -c]
  if (signed.some((share) => share >= least - slack && share <= most + slack)) return

  const expected = sayPercent((b / a - 1) * 100 + whole, change)
  return {at, actual: change.text, expected: [expected], data: {from: from.text, to: to.text}, message: kind, related}
}

export default defineRule({
  id: 'percent-change-mismatch',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 15,
  cap: 45,
  when: {zh: /%|百分之|[一二三四五六七八九]成|[比较][^。，]{0,20}[增减多少升降]/, en: /%|percent|per cent|pct/},
  text: {
    en: {
      summary: 'A stated growth or fall does not follow from the two figures beside it',
      message: {
        percent: 'Unexpected `{actual}` from {from} to {to}, expected `{expected}`',
        share: 'Unexpected `{actual}` for {to} of {from}, expected `{expected}`',
        difference: 'Unexpected `{actual}` between {from} and {to}, expected `{expected}`',
      },
      why: 'One of the three figures is wrong, and readers will quote the wrong one.',
      advice: 'Calculate again: new minus old, divided by old; then find out which figure is wrong.',
      related: {from: 'the old figure', to: 'the new figure'},
    },
    'zh-Hans': {
      summary: '增减幅度与前后数字不符',
      message: {
        percent: '由{from}到{to}，出现“{actual}”，应为“{expected}”',
        share: '{from}中的{to}，出现“{actual}”，应为“{expected}”',
        difference: '{from}与{to}相差，出现“{actual}”，应为“{expected}”',
      },
      why: '三个数字必有一个错，而读者会照着引用。',
      advice: '请重新计算：新数减旧数，除以旧数；再查是哪个数字错了。',
      related: {from: '原来的数字', to: '后来的数字'},
    },
    'zh-Hant': {
      summary: '增減幅度與前後數字不符',
      message: {
        percent: '由{from}到{to}，出現「{actual}」，應為「{expected}」',
        share: '{from}中的{to}，出現「{actual}」，應為「{expected}」',
        difference: '{from}與{to}相差，出現「{actual}」，應為「{expected}」',
      },
      why: '三個數字必有一個錯，而讀者會照着引用。',
      advice: '請重新計算：新數減舊數，除以舊數；再查是哪個數字錯了。',
      related: {from: '原來的數字', to: '後來的數字'},
    },
  },
  check: {
    *item(item) {
      for (const {text, start, quantities} of sentencesWithFigures(item, 3)) {
        if (otherBase.test(text)) continue

        for (const claim of findClaims(text, start, quantities, item.language === 'en')) {
          if (!isSameMeasure(claim.from, claim.to)) continue

          const problem = check(claim)
          if (problem) yield problem
        }
      }
    },
  },
})
