import type {Item} from '#item'
import {defineRule, type Localised, type Problem} from '#rule'
import {lengthIn, longestBody, measureBody, unitOfLength} from '../../../src/facts/length.ts'
import {kindNames} from './kind-names.ts'

/** The kind with the narrowest range that holds an item of this length. */
function findFitting(length: number, {language, profile}: Item): Localised | undefined {
  const fits = Object.keys(kindNames)
    .filter((kind) => kind !== profile.kind)
    .map((kind) => ({kind, max: lengthIn(language, longestBody(kind, profile.channel))}))
    .filter(({max}) => length <= max)
    .sort((a, b) => a.max - b.max)
  return fits[0] && kindNames[fits[0].kind]
}

export default defineRule({
  id: 'body-length',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 10,
  cap: 30,
  presence: true,
  text: {
    en: {
      summary: 'The body is longer or shorter than its kind allows',
      message: {
        long: 'Unexpected body of {count} {unit}, expected at most {limit}',
        other: 'Unexpected body of {count} {unit}, expected at most {limit} (a {kind} may be longer)',
        short: 'Unexpected body of {count} {unit}, expected at least {limit}',
      },
      why: 'Each kind of item has the length its readers give it; what goes beyond is not read.',
      advice: 'Cut it to the news, make two items of it, or declare the kind it is.',
    },
    'zh-Hans': {
      summary: '正文长度超出体裁范围',
      message: {
        long: '正文长{count}{unit}，应不超过{limit}{unit}',
        other: '正文长{count}{unit}，应不超过{limit}{unit}（若为{kind}，可以更长）',
        short: '正文只有{count}{unit}，应不少于{limit}{unit}',
      },
      why: '每种体裁都有读者愿意读完的长度，多出来的没有人看。',
      advice: '删到只留新闻，或拆成两篇，或注明实际体裁。',
    },
    'zh-Hant': {
      summary: '內文長度超出體裁範圍',
      message: {
        long: '內文長{count}{unit}，應不超過{limit}{unit}',
        other: '內文長{count}{unit}，應不超過{limit}{unit}（若為{kind}，可以更長）',
        short: '內文只有{count}{unit}，應不少於{limit}{unit}',
      },
      why: '每種體裁都有讀者願意讀完的長度，多出來的沒有人看。',
      advice: '刪到只留新聞，或拆成兩篇，或註明實際體裁。',
    },
  },
  check: {
    item(item): Problem | undefined {
      const count = measureBody(item)
      const [min, max] = [item.profile.body.min, item.profile.body.max].map((limit) => lengthIn(item.language, limit)) as [number, number]
      // Who declares a kind or a channel means its range; an item without one may be a feature, or a brief of one paragraph.
      const isStrict = item.fields.kind !== undefined || item.profile.channel !== undefined
      if (count > max) {
        const kind = findFitting(count, item)
        const severity = isStrict ? 'warning' : 'info'
        return {message: kind ? 'other' : 'long', severity, data: {unit: unitOfLength(item.language), count, limit: max, ...(kind ? {kind} : {})}}
      }
      // An empty body is the concern of others.
      if (count > 0 && count < (isStrict ? min : min / 2))
        return {message: 'short', severity: 'info', data: {unit: unitOfLength(item.language), count, limit: min}}
      return undefined
    },
  },
})
