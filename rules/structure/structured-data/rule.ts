import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {type DataObject, findKey, findObjects} from './objects.ts'

const iso = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/
const zoned = /^[^T]{0,20}$|(?:Z|[+-]\d{2}:?\d{2})$/
const dates = [
  'datePublished',
  'dateModified',
  'dateCreated',
  'versionCreated',
  'versioncreated',
  'firstCreated',
  'firstcreated',
  'contentCreated',
  'embargoedUntil',
  'embargoed',
  'expires',
]
const statuses = ['usable', 'withheld', 'canceled']

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function* checkObject(object: DataObject, {source}: Item): Generator<Problem> {
  const {standard, value} = object
  const placeOf = (key: string) => {
    const place = findKey(source, object, key)
    return place ? {at: {...place, inSource: true as const}} : {}
  }
  // A property of somebody's own that happens to be called expires is not looked into: only texts are.
  for (const key of dates) {
    const date = value[key]
    if (typeof date !== 'string' || date === '') continue
    if (!iso.test(date)) yield {...placeOf(key), message: 'date', actual: date, data: {key}}
    else if (!zoned.test(date)) yield {...placeOf(key), message: 'zone', actual: date, data: {key}}
  }
  const status = value.pubStatus ?? value.pubstatus
  if (standard === 'ninjs' && typeof status === 'string' && !statuses.includes(status)) {
    yield {...placeOf(value.pubStatus === undefined ? 'pubstatus' : 'pubStatus'), message: 'status', actual: status, expected: statuses, suggestions: []}
  }
  const needed = standard === 'ninjs' ? ['uri'] : ['headline', 'datePublished']
  const missing = needed.filter((key) => isEmpty(value[key]) && !(key === 'headline' && !isEmpty(value.name)))
  if (missing.length > 0) yield {message: 'missing', data: {missing: missing.join(', '), standard}, ...placeOf(standard === 'ninjs' ? '' : '@type')}
}

export default defineRule({
  id: 'structured-data',
  dimension: 'structure',
  attributes: ['useful'],
  severity: 'warning',
  weight: 3,
  cap: 9,
  text: {
    en: {
      summary: 'The structured data of an item will not be read as meant',
      message: {
        date: 'Unexpected `{actual}` in `{key}`, expected a date in ISO 8601',
        zone: 'Missing the time zone of `{key}`: `{actual}`',
        status: 'Unexpected `pubStatus` `{actual}`, expected `{expected}`',
        missing: 'Missing {missing} in the {standard} object',
      },
      why: 'Search engines and other systems take dates and names from here, and drop what they cannot read.',
      advice: 'Write dates like 2026-03-03T09:00:00+08:00, and fill in what the standard requires.',
    },
    'zh-Hans': {
      summary: '结构化数据不合标准，其他系统读不出',
      message: {
        date: '“{key}”出现“{actual}”，应为 ISO 8601 日期',
        zone: '“{key}”的“{actual}”缺少时区',
        status: '“pubStatus”出现“{actual}”，应为“{expected}”',
        missing: '{standard} 数据缺少{missing}',
      },
      why: '搜索引擎和其他系统从这里取日期和标题，读不出的就丢弃。',
      advice: '日期请写成2026-03-03T09:00:00+08:00，并补齐标准必备的项目。',
    },
    'zh-Hant': {
      summary: '結構化資料不合標準，其他系統讀不出',
      message: {
        date: '「{key}」出現「{actual}」，應為 ISO 8601 日期',
        zone: '「{key}」的「{actual}」欠缺時區',
        status: '「pubStatus」出現「{actual}」，應為「{expected}」',
        missing: '{standard} 資料欠缺{missing}',
      },
      why: '搜尋引擎和其他系統從這裏取日期和標題，讀不出的就會丟棄。',
      advice: '日期請寫成2026-03-03T09:00:00+08:00，並補齊標準必備的項目。',
    },
  },
  check: {
    *item(item) {
      for (const object of findObjects(item.source)) yield* checkObject(object, item)
    },
  },
})
