import type {Item, Part} from '#item'
import {defineRule, type Problem} from '#rule'
import {dayDifference} from '../../../src/facts/calendar.ts'

/** A picture from the archive shows another day, and says so. */
const archive = /资料|档案|图库|旧照|历史|当年|摄于|翻拍|\b(?:file|archive|library|stock|historic|undated)\b/
/** Days before or after the text's within which a date of a caption may be a slip; what is further off is another occasion. */
const near = 31

const placeZh = /[左右][起数]?[一二三四五六七八九](?![侧边手右左])/g
const placeEn = /\b(second|third|fourth|fifth|sixth) (?:person )?from (?:the )?(left|right)\b|\b(far|extreme) (left|right)\b/g

/** A day in a caption that is no day of the text, though the text tells its own. */
function* checkDays(caption: Part, item: Item): Iterable<Problem> {
  const days = item.facts.times.filter(({value, anchor, type}) => type === 'date' && anchor === 'absolute' && /^\d{4}-\d\d-\d\d$/.test(value ?? ''))
  const inCaption = days.filter(({start}) => start >= caption.start && start < caption.end)
  const inText = days.filter(({start}) => item.partOf({start, end: start + 1})?.kind !== 'caption')
  const [told] = inText
  if (!told || inText.length > 3) return

  const known = new Set([
    ...inText.map(({value}) => value),
    item.fields.eventDate?.slice(0, 10),
    item.fields.eventEnd?.slice(0, 10),
    item.fields.datePublished?.slice(0, 10),
  ])
  for (const time of inCaption) {
    const apart = Math.abs(dayDifference(time.value as string, told.value as string) ?? Number.POSITIVE_INFINITY)
    if (known.has(time.value) || apart > near) continue
    yield {
      at: {start: time.start, end: time.end},
      message: 'day',
      actual: time.text,
      expected: [told.text],
      suggestions: [],
      related: [{start: told.start, end: told.end, message: 'text'}],
    }
  }
}

/** Two people of one caption in one place: 左二 … 左二. */
function* checkPlaces(caption: Part, {prose, language}: Item): Iterable<Problem> {
  const text = (language === 'en' ? prose.lower : prose.folded).slice(caption.start, caption.end)
  const places = new Map<string, number>()
  for (const {index, 0: words} of text.matchAll(language === 'en' ? placeEn : placeZh)) {
    const place = words.replace(/person |the |[起数]/g, '')
    const before = places.get(place)
    // A row of its own counts anew.
    if (before !== undefined && !/[；;。.\n]|[前后]排|row/.test(text.slice(before, index))) {
      const at = {start: caption.start + index, end: caption.start + index + words.length}
      yield {
        at,
        message: 'place',
        actual: prose.text.slice(at.start, at.end),
        suggestions: [],
        related: [{start: caption.start + before, end: caption.start + before + words.length, message: 'first'}],
      }
    }
    places.set(place, index)
  }
}

export default defineRule({
  id: 'caption-match',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 10,
  text: {
    en: {
      summary: 'A caption disagrees with the text, or with itself',
      message: {
        day: 'Unexpected day `{actual}` in the caption, expected `{expected}` as in the text',
        place: 'Unexpected second person at `{actual}` in the caption',
      },
      why: 'The caption is read first and checked last; it names the wrong man or the wrong day.',
      advice: 'Look at the picture again, and make caption and text agree.',
      related: {text: 'what the text says', first: 'the first one there'},
    },
    'zh-Hans': {
      summary: '图片说明与正文不符，或自相矛盾',
      message: {day: '图片说明的日期为“{actual}”，正文为“{expected}”', place: '图片说明中“{actual}”已有一人'},
      why: '图片说明最先被读到，却最后才核对，认错人、写错日子多在这里。',
      advice: '请对照图片核实，使图文一致。',
      related: {text: '正文的说法', first: '前一处'},
    },
    'zh-Hant': {
      summary: '圖片說明與內文不符，或自相矛盾',
      message: {day: '圖片說明的日期為「{actual}」，內文為「{expected}」', place: '圖片說明中「{actual}」已有一人'},
      why: '圖片說明最先有人讀，卻最後才核對，認錯人、寫錯日子多在這裡。',
      advice: '請對照圖片核實，令圖文一致。',
      related: {text: '內文的說法', first: '前一處'},
    },
  },
  check: {
    *part(part, item): Iterable<Problem> {
      if (part.kind !== 'caption') return

      if (!archive.test(item.language === 'en' ? item.prose.lower.slice(part.start, part.end) : item.prose.folded.slice(part.start, part.end)))
        yield* checkDays(part, item)
      yield* checkPlaces(part, item)
    },
  },
})
