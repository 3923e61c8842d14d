import type {Item, Quantity, Span, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {findMarks, saysMore} from './marks.ts'

const period = /[年月天日周届季]|星期|世纪|小时/

/** Both marks with what stands between them, and the two ways of keeping one. */
function report(item: Item, first: Span, second: Span, fix?: true): Problem {
  const at = {start: first.start, end: second.end}
  const withoutSecond = item.text({start: first.start, end: second.start}).trimEnd()
  const withoutFirst = item.text({start: first.end, end: second.end}).trimStart()
  return {
    at,
    actual: item.text(at),
    expected: [withoutSecond, withoutFirst],
    ...(fix ? {fix: [{start: second.start, end: second.end, text: ''}]} : {}),
  }
}

/** Numbers with the start and end of a range joined; then dates, hours and durations. */
function* spans({quantities, times}: Item['facts']): Iterable<Span> {
  let open: Quantity | undefined
  for (const quantity of quantities) {
    if (quantity.type === 'ordinal' || (quantity.type === 'vague' && !quantity.approximate)) continue
    if (quantity.range?.role === 'start') open = quantity
    else {
      yield {start: open && open.range?.id === quantity.range?.id ? open.start : quantity.start, end: quantity.end}
      open = undefined
    }
  }
  // 两个小时 is a quantity, too; 两个多小时 only a time.
  const counted = new Set(quantities.map(({start, end}) => `${start}-${end}`))
  const isNumber = ({type, anchor, start, end}: Time) => type !== 'set' && anchor !== 'vague' && !counted.has(`${start}-${end}`)
  for (const time of times) if (isNumber(time)) yield {start: time.start, end: time.end}
}

function checkNumber(span: Span, text: string, item: Item): Problem | undefined {
  const isEnglish = item.language === 'en'
  const {before, after, inside, twice} = findMarks(text, span, isEnglish)
  if (twice) return report(item, ...twice)
  if (
    before &&
    after &&
    (before.sense === after.sense || (after.sense === 'near' && after.plain) || (before.sense === 'near' && isEnglish && after.sense !== 'near'))
  )
    return report(item, before, after, before.plain && after.plain && before.sense === after.sense ? true : undefined)
  if (!before || !inside || !saysMore(text, before)) return undefined

  // 近30余年 looks back over the years; it does not come near to them.
  const isRecent = text.charAt(before.start) === '近' && period.test(text.slice(span.start, span.end + 1))
  return isRecent ? undefined : report(item, before, inside)
}

export default defineRule({
  id: 'approximation-redundancy',
  dimension: 'concision',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 3,
  cap: 15,
  figures: true,
  exempt: ['quotation', 'title', 'furniture'],
  // Two marks near each other.
  when: {
    zh: /(?:约|近|逾|超|高于|多于|大于|不少|不低|不下|至少|最少|起码|多达|高达|大概|大致|差不多|不足|不到|未满|不满|少于|低于|小于|至多|最多|顶多|不多于|不高于)[^，。；：！？\n]{1,24}(?:左右|上下|以上|以下|以内|之内|开外|有余|之多|[多余来])/,
    en: /\b(?:about|around|approx|roughly|some|nearly|almost|close to|circa|estimated|more than|over|at least|upwards|excess|exceeding|minimum|no fewer|no less|not less|less than|fewer than|under|at most|up to|maximum|no more|not more)\b[^.;\n]{1,40}(?:\bor\b|and above|and below|at least|at most|minimum|maximum|-odd|-ish|-plus|\+|\bmore or)|\b(?:about|around|approximately|roughly|some|nearly|almost) (?:about|around|approximately|roughly|some|nearly|almost)\b/,
  },
  text: {
    en: {
      summary: 'A number is called approximate twice',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'Two marks on one number say no more than one, and where they differ they contradict each other.',
      advice: 'Keep one of the two.',
    },
    'zh-Hans': {
      summary: '一个数字用了两个概数标记',
      message: '“{actual}”概数标记重复，应为“{expected}”',
      why: '两个概数标记不比一个说得更清楚；若意思不同，则自相矛盾。',
      advice: '保留其中一个。',
    },
    'zh-Hant': {
      summary: '一個數字用了兩個概數標記',
      message: '「{actual}」概數標記重複，應為「{expected}」',
      why: '兩個概數標記不會比一個說得更清楚；意思不同的話，更是自相矛盾。',
      advice: '保留其中一個。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      const text = matchedText(item)
      for (const span of spans(item.facts)) {
        const problem = checkNumber(span, text, item)
        if (problem) yield problem
      }
    },
  },
})
