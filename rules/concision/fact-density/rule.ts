import type {Item, Quantity, Span, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {lengthIn, measureBody, unitOfLength} from '../../../src/facts/length.ts'

/** Facts per 100 Han characters that an item of the kind has at the least; kinds not named are news. The driest of edited news has two in 300. */
const least: Record<string, number> = {
  commentary: 0.3,
  speech: 0.4,
  feature: 0.6,
  interview: 0.3,
  notice: 0.5,
  'service-info': 0.5,
  'policy-explainer': 0.5,
  response: 0.5,
  correction: 0,
  reprint: 0,
}
const usual = 0.6
/** Shorter bodies have no room for a rate. */
const shortest = 150

/** One of something, and counts of what only a text has: four aspects, a problem. */
const abstract = /方面|内容|问题|步骤|环节|层次|原则|要求|意识|关系|工作|字|^(?:aspects?|ways?|points?|issues?|steps?|things?)/

/** Figures, dates, quoted speech, and each person, place or body that is named. */
function countFacts(item: Item): number {
  const {facts, prose} = item
  const isInBody = (span: Span) => item.partOf(span)?.kind !== 'furniture'
  const isFigure = ({type, value, unit, counted}: Quantity) =>
    value !== undefined &&
    type !== 'vague' &&
    type !== 'ordinal' &&
    (type !== 'cardinal' ||
      ((value !== 1 || unit === 'year') && (unit || counted) && !(counted && abstract.test(prose.folded.slice(counted.start, counted.end)))))
  // 今天, 今年 in an item without a date say nothing of when.
  const isDate = ({anchor, type, value}: Time) =>
    type !== 'set' && type !== 'duration' && (anchor === 'absolute' || (anchor === 'deictic' && /^\d{4}/.test(value ?? '')))
  const named = new Set(facts.names.filter(isInBody).map(({entity}) => entity))
  return (
    facts.quantities.filter((quantity) => isFigure(quantity) && isInBody(quantity)).length +
    facts.times.filter((time) => isDate(time) && isInBody(time)).length +
    named.size +
    facts.quotations.filter(({type}) => type === 'speech').length
  )
}

export default defineRule({
  id: 'fact-density',
  dimension: 'concision',
  attributes: ['targeted', 'useful'],
  severity: 'warning',
  weight: 30,
  cap: 40,
  presence: true,
  text: {
    en: {
      summary: 'The item says little that could be checked',
      message: 'Unexpected {count} facts in {length} {unit}, expected at least {limit}',
      why: 'Without figures, dates, names and voices an item is an opinion about itself.',
      advice: 'Say who, when, where, how many, and let somebody speak.',
    },
    'zh-Hans': {
      summary: '稿件缺少可核实的事实',
      message: '{length}{unit}中只有{count}处事实，应不少于{limit}处',
      why: '没有数据、日期、人名和引语，稿件只是在评价自己。',
      advice: '写明何人、何时、何地、多少，并让当事人说话。',
    },
    'zh-Hant': {
      summary: '稿件缺少可核實的事實',
      message: '{length}{unit}中只有{count}處事實，應不少於{limit}處',
      why: '沒有數據、日期、人名和引述，稿件只是在評價自己。',
      advice: '寫明何人、何時、何地、多少，並讓當事人說話。',
    },
  },
  check: {
    item(item): Problem | undefined {
      const rate = least[item.profile.kind] ?? usual
      const length = measureBody(item)
      if (rate === 0 || length < lengthIn(item.language, shortest)) return undefined

      const limit = Math.floor((length / lengthIn(item.language, 100)) * rate)
      const count = countFacts(item)
      return count >= limit ? undefined : {data: {unit: unitOfLength(item.language), count, length, limit}}
    },
  },
})
