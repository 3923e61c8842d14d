import type {Item, Span, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {hoursAfter, readStretch} from '../../../src/facts/instants.ts'

/** A notice to hold back, as it stands in the copy. */
const markZh =
  /(?:禁止|不得|请勿|切勿|严禁|谢绝)[^。！\n]{0,24}[前先](?:公开|发布|发表|刊发|报道|播发|刊登|传播|见报|披露|对外){1,3}|(?:本稿|此稿|该稿|稿件|本消息|消息|内容)[^。，\n]{0,20}前(?:禁止|不得|请勿|勿|严禁|暂不)[^。，\n]{0,6}(?:公开|发布|发表|刊发|报道|播发|刊登)|(?:不得|不|勿)早于[^。，\n]{0,20}(?:公开|发布|发表|刊发|报道|播发|刊登)|(?:解禁|开禁)(?:时间|日期)[：:为]|(?:消息|新闻|稿件)(?:解禁|禁发)|禁发期?[至到：:]|限时发布[：:]/
const markEn =
  /\b(?:strictly )?(?:under )?embargo(?:ed)?\b(?=:| (?:until|till|to|for)\b| ?[–—-])|\bnot for (?:publication|release|broadcast)(?: or [a-z]{4,12})? (?:before|until)\b|\bhold (?:for release )?until\b/
/** How far behind the notice its date stands. */
const reach = 60
/** How far into the text a notice stands, and how long its line is at most. */
const headReach = 2000
const mostNotice = 120

function isReleased({fields}: Item): boolean {
  return fields.pubStatus !== 'withheld' && fields.pubStatus !== 'canceled'
}

/** The day, and hour, the notice names. */
function findRelease(item: Item, start: number, end: number): Time | undefined {
  return item.facts.times.find(
    (time) => time.start >= start && time.start < end && (time.type === 'date' || time.type === 'time') && /^\d{4}-\d\d-\d\d/.test(time.value ?? ''),
  )
}

/** A notice stands at the head of its line; further in, a sentence tells of one. */
function findNotice(item: Item): {mark: Span; line: Span} | undefined {
  const english = item.language === 'en'
  const text = (english ? item.prose.lower : item.prose.folded).slice(0, headReach)
  const found = (english ? markEn : markZh).exec(text)
  const line = found && item.partOf({start: found.index, end: found.index})
  if (
    !found ||
    !line ||
    !/^[\s（(【[*#!—-]*(?:(?:[一-鿿]{2}|note|press|media|news)(?:[\s：:]*release)?[\s：:—-]*|(?:[：:][\s：:]*)?release[\s：:—-]*|(?:[：:][\s：:—-]*)?)$/.test(
      text.slice(line.start, found.index),
    )
  )
    return
  return {mark: {start: found.index, end: found.index + found[0].length}, line}
}

function checkText(item: Item): Problem | undefined {
  const published = item.fields.datePublished && readStretch(item.fields.datePublished)
  const notice = published ? findNotice(item) : undefined
  if (!published || !notice) return

  const {mark, line} = notice
  const release = findRelease(item, mark.start, Math.min(mark.end + reach, line.end))
  const until = release?.value && readStretch(release.value)
  if (release && until && hoursAfter(until, published) > 0) {
    return {at: {start: release.start, end: release.end}, message: 'text', actual: item.text(release), data: {date: item.fields.datePublished as string}}
  }
  // What may go out now should not say that it must not.
  return line.end - line.start <= mostNotice ? {at: mark, message: 'mark', severity: 'warning', actual: item.text(mark)} : undefined
}

function checkField(item: Item): Problem | undefined {
  const {embargoedUntil, datePublished} = item.fields
  const [until, published] = [embargoedUntil && readStretch(embargoedUntil), datePublished && readStretch(datePublished)]
  if (!until || !published || hoursAfter(until, published) <= 0) return

  const place = item.field('embargoedUntil')?.place
  return {...(place ? {at: place} : {}), message: 'field', actual: embargoedUntil as string, data: {date: datePublished as string}}
}

export default defineRule({
  id: 'embargo-conflict',
  dimension: 'timeliness',
  attributes: ['timely'],
  severity: 'error',
  weight: 20,
  cap: 20,
  text: {
    en: {
      summary: 'The item is published before its embargo ends',
      message: {
        field: 'Unexpected publication at {date}, expected none before the embargo ends, `{actual}`',
        text: 'Unexpected embargo until `{actual}` in an item published at {date}',
        mark: 'Unexpected embargo notice `{actual}` in a published item',
      },
      why: 'Breaking an embargo breaks a promise to the source, and can do harm.',
      advice: 'Hold the item back until the embargo ends; then take the notice out.',
    },
    'zh-Hans': {
      summary: '稿件在解禁之前发布',
      message: {
        field: '发布时间{date}早于解禁时间“{actual}”',
        text: '{date}发布的稿件写明“{actual}”之前不得发布',
        mark: '已发布的稿件留有限制发布的提示“{actual}”',
      },
      why: '提前发布是对消息来源失信，还可能造成损害。',
      advice: '请等到解禁再发；发布时请删去提示。',
    },
    'zh-Hant': {
      summary: '稿件在解禁之前發布',
      message: {
        field: '發布時間{date}早於解禁時間「{actual}」',
        text: '{date}發布的稿件寫明「{actual}」之前不得發布',
        mark: '已發布的稿件留有限制發布的提示「{actual}」',
      },
      why: '提前發布是對消息來源失信，還可能造成損害。',
      advice: '請等到解禁才發布；發布時請刪去提示。',
    },
  },
  check: {
    item(item) {
      return isReleased(item) ? (checkField(item) ?? checkText(item)) : undefined
    },
  },
})
