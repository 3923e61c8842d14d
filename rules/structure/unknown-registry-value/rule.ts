import type {FieldName, Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {findMeant, findSlips} from '../../../src/facts/slips.ts'
import {fieldNames} from '../../../src/lexicon/field-names.ts'

function report(key: FieldName, value: string, near: string[], item: Item, message = 'unknown'): Problem {
  const place = item.field(key)?.place
  return {
    ...(place ? {at: place} : {}),
    message: near.length > 0 ? 'near' : message,
    actual: value,
    ...(near.length > 0 ? {expected: near} : {severity: 'warning'}),
    data: {field: fieldNames[key]},
  }
}

function checkName(item: Item, key: 'kind' | 'channel', known: readonly string[]): Problem | undefined {
  const field = item.field(key)
  const near = findMeant(key, field, item.source, known)
  return field && near ? report(key, field.raw.trim(), near, item) : undefined
}

interface Known {
  name: string
  aliases?: string[]
  id?: string
}

function checkRegistry(item: Item, key: FieldName, list: readonly Known[] | undefined): Problem[] {
  const field = item.field(key)
  if (!list || list.length === 0 || !field) return []
  const names = list.flatMap(({name, aliases = [], id}) => [name, ...aliases, ...(id === undefined ? [] : [id])])
  return [...new Set([field.value].flat())]
    .filter((value) => value.trim() !== '' && !names.includes(value.trim()))
    .map((value) => report(key, value, findSlips(value.trim(), names), item))
}

export default defineRule({
  id: 'unknown-registry-value',
  dimension: 'structure',
  attributes: ['overall'],
  severity: 'error',
  weight: 5,
  cap: 10,
  text: {
    en: {
      summary: 'A unit, kind, channel or person is not in the register',
      message: {unknown: 'Unexpected {field} `{actual}`, expected one in the register', near: 'Unexpected {field} `{actual}`, expected `{expected}`'},
      why: 'An item under a misspelt unit or kind is judged by the wrong rules and missing from the count.',
      advice: 'Write the name as the register has it, or add it there.',
    },
    'zh-Hans': {
      summary: '单位、类型、渠道或人员不在登记名录中',
      message: {unknown: '{field}“{actual}”不在登记名录中', near: '{field}出现“{actual}”，应为“{expected}”'},
      why: '单位或类型写错，稿件就会按错误的规则评判，统计时也会漏掉。',
      advice: '请按名录书写；确属新增的，请先登记。',
    },
    'zh-Hant': {
      summary: '單位、類型、渠道或人員不在登記名冊中',
      message: {unknown: '{field}「{actual}」不在登記名冊中', near: '{field}出現「{actual}」，應為「{expected}」'},
      why: '單位或類型寫錯，稿件便會按錯誤的規則評核，統計時也會遺漏。',
      advice: '請按名冊書寫；確屬新增的，請先登記。',
    },
  },
  check: {
    *item(item) {
      const {registry, knownKinds, knownChannels} = item
      for (const problem of [checkName(item, 'kind', knownKinds), checkName(item, 'channel', knownChannels)]) if (problem) yield problem
      yield* checkRegistry(item, 'unit', registry.units)
      // Authors may come from anywhere; who signs belongs to the house.
      for (const key of ['reviewer', 'approver'] as const) yield* checkRegistry(item, key, registry.people)
    },
  },
})
