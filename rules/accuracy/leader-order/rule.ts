import type {Item, Name} from '#item'
import {defineRule, type Problem} from '#rule'
import {foldText} from '../../../src/facts/scripts.ts'

/** What stands between two names of one list: 、 or and, with posts of their own. */
const gap = /^(?:[、，,和与及]|，?以及|\s?and\s|,\s(?:and\s)?)[^。；！？\n]{0,24}$/

/** Names that stand in one list. */
function readLists(names: readonly Name[], text: string): Name[][] {
  const lists: Name[][] = []
  for (const name of names) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && gap.test(text.slice(last.end, name.title && name.title.start >= last.end ? name.title.start : name.start))) list.push(name)
    else lists.push([name])
  }

  return lists.filter(({length}) => length > 1)
}

function* checkOrder(item: Item): Iterable<Problem> {
  const people = item.registry.people ?? []
  if (people.length < 2) return

  const rank = new Map(people.flatMap(({name, aliases = []}, index) => [name, ...aliases].map((one) => [foldText(one), index] as const)))
  const known = item.facts.names.filter(({type, text}) => type === 'person' && rank.has(foldText(text)))
  const rankOf = ({text}: Name) => rank.get(foldText(text)) as number
  for (const list of readLists(known, item.prose.text)) {
    for (const [index, name] of list.entries()) {
      const at = {start: name.start, end: name.end}
      const twice = list.slice(0, index).find((other) => rankOf(other) === rankOf(name))
      const behind = list.slice(0, index).find((other) => rankOf(other) > rankOf(name))
      if (twice) yield {at, message: 'twice', actual: name.text, related: [{start: twice.start, end: twice.end, message: 'other'}]}
      else if (behind)
        yield {at, message: 'order', actual: name.text, data: {other: behind.text}, related: [{start: behind.start, end: behind.end, message: 'other'}]}
    }
  }
}

export default defineRule({
  id: 'leader-order',
  dimension: 'accuracy',
  attributes: ['overall'],
  severity: 'warning',
  weight: 4,
  cap: 12,
  exempt: ['speech', 'furniture'],
  text: {
    en: {
      summary: 'People of the registry out of order, or twice in one list',
      message: {order: 'Unexpected `{actual}` behind {other}, against the order of the registry', twice: 'Unexpected second `{actual}` in one list'},
      why: 'The order in which an office names its people is fixed, and readers read it.',
      advice: 'Compare the list with the registry.',
      related: {other: 'Named before'},
    },
    'zh-Hans': {
      summary: '领导排序与登记不符，或在同一名单中重复',
      message: {order: '“{actual}”排在{other}之后，与登记的次序不符', twice: '“{actual}”在同一名单中重复出现'},
      why: '人员排序有定规，错了容易引起误读。',
      advice: '请按登记的次序核对名单。',
      related: {other: '先在此处出现'},
    },
    'zh-Hant': {
      summary: '領導排序與登記不符，或在同一名單中重複',
      message: {order: '「{actual}」排在{other}之後，與登記的次序不符', twice: '「{actual}」在同一名單中重複出現'},
      why: '人員排序有定規，錯了容易引起誤讀。',
      advice: '請按登記的次序核對名單。',
      related: {other: '先在此處出現'},
    },
  },
  check: {item: checkOrder},
})
