import {boolean, object, optional} from 'valibot'
import type {Item, Time} from '#item'
import {defineRule, type Problem} from '#rule'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {findMissingFields} from '../../../src/facts/required-fields.ts'

// Counted from another time in the text, not from the day of publication.
const fromText =
  /^(?:当[天日晚夜年月]|同一?[天日年月]|是日|即日|次[日晨年月]|翌[日晨年月]|隔日|第二天|前一[天日]|该月|节[前后]|(?:that|the same|that same|the next|the following|the previous) (?:day|morning|night|week|month|year)|the day (?:after|before)$|a day (?:later|earlier)|.{2,20} (?:earlier|later)$)|^(?:本世纪|this (?:century|decade))|^此前/
const sinceNow = /^(?:过去|最近|近|未来|今后|(?:the |this )?(?:past|last|next|coming))/
const idiomBefore = /(?:美好|辉煌|灿烂|幸福|光明|更好|美丽|共创|走向|开创|赢得|面向|迎接|直至|直到|时至|奔向|拥抱|没有)的?$|\b(?:here|of|for a better) $/
const present = /_REF$/
const ofToday = /^(?:目前|现在|现时|当前|眼下|时下|如今|现今|而今|当下|而家|依家|现阶段|now|right now|currently|at present|at the moment|presently)$/

/** Whether a text date says of what day the item is: a whole date, or the day of a dateline. */
function isDatedByText({facts, prose}: Item): boolean {
  const opening = facts.parts.filter(({kind}) => kind === 'headline' || kind === 'dateline' || kind === 'byline' || kind === 'lead' || kind === 'signOff')
  return facts.writtenTimes.some(({start, end, type, value, anchor}) => {
    const part = anchor === 'absolute' && type !== 'duration' && type !== 'set' ? opening.findLast((one) => one.start <= start && start < one.end) : undefined
    return (
      part !== undefined &&
      (part.kind === 'dateline' ? /-\d\d$|-\d\dT/.test(value ?? '') : /^\d{4}-\d\d-\d\d/.test(value ?? '') && !prose.folded.startsWith('以来', end))
    )
  })
}

/** 3月3日星期二, Tuesday, March 3: the weekday adds nothing that would have to be worked out. */
function isWhole({text, value = ''}: Time): boolean {
  return /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(value) && /[\d一二三四五六七八九十]月|\d[-/]|[A-Za-z]{3}\.? \d|\d [A-Z]/.test(text) && !/[本上下今去明]/.test(text)
}

/** An item that says whose it is has a place for its date, and required-field asks for it there: once is enough. */
function isDateAskedFor(item: Item): boolean {
  return (item.field('source') ?? item.field('unit') ?? item.field('author')) !== undefined && findMissingFields(item).includes('datePublished')
}

function isDeictic(time: Time, item: Item): boolean {
  const text = matchedText(item).slice(time.start, time.end)
  if (time.anchor !== 'deictic' || fromText.test(text) || isWhole(time)) return false
  if (time.type === 'duration') return sinceNow.test(text)
  if (time.type === 'set' || (present.test(time.value ?? '') && !ofToday.test(text))) return false
  // Opening hours: 周一至周五, Monday to Friday.
  if (time.range && time.weekday) return false

  // 昨天（3月2日） says it itself.
  if (/^[（(]\d{1,4}[年月/.-]/.test(item.prose.folded.slice(time.end, time.end + 6))) return false

  const before = matchedText(item).slice(Math.max(0, time.start - 14), time.start)
  return !(/^(?:[今昨明][天日]|today|tomorrow)$/.test(text) && idiomBefore.test(before)) && !/^in /.test(text)
}

/** The date a word resolves to, as it would be written: 2026年, 3月2日; undefined where the text would have to be recast. */
function writeOut({value = '', text}: Time): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value) ?? []
  if (year === undefined || !/^(?:[今去明前后後][年天日]|昨[天日]|[本上下]个?個?月)$/.test(text)) return
  return day ? `${Number(month)}月${Number(day)}日` : month ? `${year}年${Number(month)}月` : `${year}年`
}

export default defineRule({
  id: 'relative-time-anchor',
  dimension: 'timeliness',
  attributes: ['timely'],
  severity: 'warning',
  weight: 4,
  cap: 20,
  exempt: ['speech', 'title', 'furniture'],
  options: object({dated: optional(boolean(), false)}),
  text: {
    en: {
      summary: 'Today, last week, this year, and nothing says of which day or year',
      message: {
        undated: 'Missing a date of the item to read `{actual}` by',
        dated: 'Unexpected `{actual}`, expected the date itself',
        written: 'Unexpected `{actual}`, expected `{expected}`',
      },
      why: 'Read a month later, or passed on, the item no longer tells when.',
      advice: 'Give the item a date, or write the date in the sentence.',
    },
    'zh-Hans': {
      summary: '“今天”“上周”“今年”没有日期可依',
      message: {undated: '“{actual}”缺少可以推算的稿件日期', dated: '“{actual}”应写明日期', written: '“{actual}”应写作“{expected}”'},
      why: '稿件隔月再看，或被转载，就说不清是哪天、哪年。',
      advice: '请给稿件注明日期，或在句中写出年月日。',
    },
    'zh-Hant': {
      summary: '「今天」「上周」「今年」沒有日期可依',
      message: {undated: '「{actual}」欠缺可以推算的稿件日期', dated: '「{actual}」應寫明日期', written: '「{actual}」應寫作「{expected}」'},
      why: '稿件隔月再看，或被轉載，便說不清是哪天、哪年。',
      advice: '請為稿件註明日期，或在句中寫出年月日。',
    },
  },
  check: {
    *item(item, {dated}): Iterable<Problem> {
      if (!dated && (item.anchor !== undefined || isDatedByText(item))) return

      let noted = false
      let warned = item.anchor === undefined && isDateAskedFor(item)
      for (const time of item.facts.times) {
        if (!isDeictic(time, item)) continue
        // One note that 目前 and "now" hang in the air is enough.
        const isPresent = present.test(time.value ?? '')
        if (isPresent && noted) continue
        noted ||= isPresent
        // One date is missing, and one date mends them all: the first word that needs it says so.
        // Round stretches (过去十年, ten years ago) are read the same on many days.
        const isRound = isPresent || time.type === 'duration' || /年前$|\byears ago$/i.test(time.text)
        const isInfo = isRound || (warned && item.anchor === undefined)
        warned ||= !isRound
        const actual = item.text(time)
        const written = item.anchor === undefined ? undefined : writeOut(time)
        yield {
          at: {start: time.start, end: time.end},
          actual,
          ...(isInfo ? {severity: 'info'} : {}),
          ...(written ? {message: 'written', expected: [written]} : {message: item.anchor === undefined ? 'undated' : 'dated'}),
        }
      }
    },
  },
})
