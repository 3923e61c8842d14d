import type {Collection} from './collect.ts'
import type {NoticeItem} from './item.ts'
import type {ListedItem, RuleCount} from './notice.ts'
import {holdsMoment, type Period, periodBefore} from './period.ts'
import {makeTable, type NoticeDocument, type Phrasing, sayDay, sayGrade, sayItem, sayRule, sayRules, sayScore} from './phrasing.ts'
import {countRules, cutScore, listItem, mean, median} from './tally.ts'

/** Periods a history goes back. */
const historyLength = 12

/** What one author filed: no other person is named, and no unit is compared with another. */
export interface History {
  author: string
  period: {name: string; from: string; to: string}
  filed: number
  late: number
  mean?: number
  median?: number
  items: ListedItem[]
  rules: RuleCount[]
  /** By period, oldest first, with the rules met most often in it. */
  trend: {period: string; filed: number; mean?: number; rules: RuleCount[]}[]
  /** Whether any item, of whatever time, is of this author. */
  isKnown: boolean
  /** Items without a date. */
  undated: number
}

const byDate = (a: NoticeItem, b: NoticeItem) => ((a.filed ?? '') < (b.filed ?? '') ? -1 : (a.filed ?? '') > (b.filed ?? '') ? 1 : a.path < b.path ? -1 : 1)

/** The history of an author: the items of the period, and means of the periods before. */
export function tellHistory({items, rules}: Collection, author: string, period: Period): History {
  const own = items.filter(({authors}) => authors.includes(author)).sort(byDate)
  const within = (one: Period) => own.filter(({filed}) => filed !== undefined && holdsMoment(one, filed))
  const periods = [period]
  while (periods.length < historyLength) periods.unshift(periodBefore(periods[0] as Period))
  const trend = periods.map((one) => {
    const average = mean(within(one).map(({score}) => score))
    return {
      period: one.name,
      filed: within(one).length,
      ...(average === undefined ? {} : {mean: cutScore(average)}),
      rules: countRules(within(one), rules).slice(0, 3),
    }
  })
  const first = trend.findIndex(({filed}) => filed > 0)
  const now = within(period)
  const [average, middle] = [mean(now.map(({score}) => score)), median(now.map(({score}) => score))]
  return {
    author,
    period: {name: period.name, from: period.from, to: period.to},
    filed: now.length,
    late: now.filter(({isLate}) => isLate).length,
    ...(average === undefined ? {} : {mean: cutScore(average)}),
    ...(middle === undefined ? {} : {median: cutScore(middle)}),
    items: now.map(listItem),
    isKnown: own.length > 0,
    undated: own.filter(({filed}) => filed === undefined).length,
    rules: countRules(now, rules),
    trend: trend.slice(first < 0 ? -1 : first),
  }
}

/** A history in words. */
export function writeHistory({author, period, filed, late, items, rules, trend, isKnown, undated, ...scores}: History, phrasing: Phrasing): NoticeDocument {
  const {words} = phrasing
  const {columns, sections} = words
  const number = (name: string) => ({name, isNumber: true})
  return {
    title: words.history(author, period.name),
    sections: [
      {
        title: sections.overall,
        blocks: [
          {
            type: 'text',
            text: !isKnown
              ? words.noAuthor(author)
              : filed === 0
                ? words.summary.empty(period.name)
                : words.historyIntro(filed, sayScore(scores.mean), sayScore(scores.median), late),
          },
          ...(undated > 0 ? [{type: 'text' as const, text: words.undated(undated)}] : []),
          ...makeTable(
            [{name: columns.period}, number(columns.filed), number(columns.mean), {name: columns.rules}],
            trend.map((one) => [one.period, String(one.filed), sayScore(one.mean), sayRules(one.rules, phrasing)]),
            phrasing,
          ),
        ],
      },
      {
        title: sections.own,
        blocks: makeTable(
          [{name: columns.item}, {name: columns.date}, {name: columns.score}],
          items.map((item) => [sayItem(item), sayDay(item.filed), sayGrade(item, phrasing)]),
          phrasing,
          Number.POSITIVE_INFINITY,
        ),
      },
      {
        title: sections.problems,
        blocks: makeTable(
          [{name: columns.rule}, number(columns.errors), number(columns.warnings), number(columns.items)],
          rules.map((rule) => [sayRule(rule.ruleId, phrasing), String(rule.errors), String(rule.warnings), String(rule.items)]),
          phrasing,
        ),
      },
    ],
  }
}
