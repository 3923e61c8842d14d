import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {findHouseTerms, type HouseHit} from './terms.ts'

/** Whether the wording is only a part of a longer name. */
function isInName({start, end}: HouseHit, {facts}: Item): boolean {
  return facts.names.some((name) => name.start <= start && end <= name.end && name.end - name.start > end - start)
}

export default defineRule({
  id: 'house-term',
  dimension: 'accuracy',
  attributes: ['targeted', 'truthful'],
  severity: 'warning',
  weight: 5,
  cap: 25,
  exempt: ['speech', 'title', 'furniture'],
  text: {
    en: {
      summary: 'A wording that the register of the house does not use',
      message: {
        replace: 'Unexpected `{actual}`, expected `{expected}`',
        replaceWhy: 'Unexpected `{actual}`, expected `{expected}` ({why})',
        remove: 'Unexpected `{actual}`, which the house does not use',
        removeWhy: 'Unexpected `{actual}`, which the house does not use ({why})',
      },
      why: 'One thing under one name: readers and search engines find it, and what the house has decided need not be decided again.',
      advice: 'Write what the register gives, or have the register changed.',
    },
    'zh-Hans': {
      summary: '用语与本单位用语表不符',
      message: {
        replace: '出现“{actual}”，应为“{expected}”',
        replaceWhy: '出现“{actual}”，应为“{expected}”（{why}）',
        remove: '出现“{actual}”，用语表规定不用',
        removeWhy: '出现“{actual}”，用语表规定不用（{why}）',
      },
      why: '一事一名，读者好认，也好检索；单位定过的用语，不必每稿再议。',
      advice: '请改用用语表中的写法；用语表有误的，请修订用语表。',
    },
    'zh-Hant': {
      summary: '用語與機構用語表不符',
      message: {
        replace: '出現「{actual}」，應為「{expected}」',
        replaceWhy: '出現「{actual}」，應為「{expected}」（{why}）',
        remove: '出現「{actual}」，用語表訂明不用',
        removeWhy: '出現「{actual}」，用語表訂明不用（{why}）',
      },
      why: '一事一名，讀者易認，亦便於搜尋；機構已定的用語，毋須每稿再議。',
      advice: '請改用用語表的寫法；用語表有誤，請修訂用語表。',
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      if (!item.registry.terms) return

      for (const hit of findHouseTerms(item)) {
        if (isInName(hit, item)) continue

        const {term, instead, start, end} = hit
        const kind = instead.length > 0 ? 'replace' : 'remove'
        yield {
          at: {start, end},
          actual: item.text(hit),
          message: term.why ? `${kind}Why` : kind,
          ...(term.forbidden ? {severity: 'error', weight: 10} : {}),
          ...(instead.length > 0 ? {expected: [...instead]} : {}),
          ...(term.why ? {data: {why: term.why}} : {}),
        }
      }
    },
  },
})
