import type {Dateline} from './datelines-en.ts'

const bracketed = /^[（(]([\u3400-\u9fff·]{2,10})[，,\s]{0,2}((?:(?:20\d{2}|民国\d{2,3})年)\d{1,2}月\d{1,2}日)(?:讯|电)?[）)]/
const dashed =
  /^([\u3400-\u9fff·]{2,10})[，,\s]{0,2}((?:(?:20\d{2}|民国\d{2,3})年)\d{1,2}月\d{1,2}日)(?:讯|电)?\s?(?:[／/][\u3400-\u9fff]{2,8}[／/]\s?)?[—–-]{1,4}/

/** The dateline of a Chinese press release: a place and a whole date in brackets or before a dash (临江，2026年9月22日——). */
export function readReleaseDateline(folded: string): Dateline | undefined {
  const match = bracketed.exec(folded) ?? dashed.exec(folded)
  if (!match) return undefined
  const [whole, place = '', date = ''] = match
  const placeAt = whole.indexOf(place)
  const dateAt = whole.indexOf(date, placeAt + place.length)
  return {
    kind: 'dateline',
    start: 0,
    end: whole.length,
    raw: {start: placeAt, end: dateAt + date.length},
    credits: [
      {key: 'place', start: placeAt, end: placeAt + place.length},
      {key: 'datePublished', start: dateAt, end: dateAt + date.length},
    ],
  }
}

const releaseLine =
  /^[【〔［[（(]?(?:新闻稿|新闻公报|媒体通稿|新闻通稿|即时发布|请即发布|供即时发布)(?:[\s·:：|｜—-]{1,4}(?:请?即时?发布|供即时发布|新闻稿))?[】〕］\])）]?$/
/** A line that only says the text is a release: 新闻稿, 即时发布. */
export function isReleaseLine(folded: string): boolean {
  return folded.length <= 24 && releaseLine.test(folded.trim())
}
