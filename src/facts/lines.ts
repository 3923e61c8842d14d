import type {Span} from '../item.ts'
import {isPersonName} from './bylines.ts'

/** Brackets, bars and bullets around the values of a line. */
const edges = new Set(' \t\n\r\u3000\u00a0()（）[]【】［］〔〕|｜丨·•-—–*,，;；、.。')

/** The span without white space, brackets, bars and bullets at either end; empty where there is nothing else. */
export function trimSpan(text: string, {start, end}: Span): Span {
  let from = start
  let to = end
  while (from < to && edges.has(text[from] as string)) from++
  while (to > from && edges.has(text[to - 1] as string)) to--
  return {start: from, end: to}
}

function isBlank(text: string, span: Span): boolean {
  const {start, end} = trimSpan(text, span)
  return start === end
}

const stamp =
  /(?:(?:19|20)\d{2}|二[〇○零Oo][〇○零一二三四五六七八九]{2}|民国\s?\d{2,3})\s?(?:年|[-/.])\s?[\d一二三四五六七八九十]{1,3}\s?(?:月|[-/.])\s?[\d一二三四五六七八九十]{1,3}\s?[日号]?(?:\s?[（(]?(?:星期|周|礼拜)[一二三四五六日天][)）]?)?(?:[\sT]{0,3}(?:上午|下午|晚上)?\s?\d{1,2}[：:时]\d{2}(?:[：:分](?:\d{2}秒?)?)?)?/
const stampEnglish =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,? \d{4})(?:,? (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:gmt|utc|bst|e[sd]?t|c[sd]?t|p[sd]?t|hkt))?)?/
const dateLabel =
  /^(?:(?:发布|发表|刊发|发稿|更新)(?:时间|日期|于)?|(?:first )?(?:published|posted|updated|last updated|last modified|issued)(?: on| at)?|ends\/)[：:\s]{0,3}/

// Every date has a year. The expressions above are costly to compile, and most lines have none.
const year = /\d{4}|二[〇○零Oo]|民国/

/** The date a short line begins with, or ends with: when the item went out. */
export function findStamp(folded: string, lower: string, where: 'start' | 'end'): Span | undefined {
  if (!year.test(folded)) return undefined
  for (const [pattern, text] of [
    [stamp, folded],
    [stampEnglish, lower],
  ] as const) {
    const match = pattern.exec(text)
    if (!match) continue
    const span = {start: match.index, end: match.index + match[0].trimEnd().length}
    if (isBlank(folded, where === 'start' ? {start: 0, end: span.start} : {start: span.end, end: folded.length})) return span
  }
  return undefined
}

/** A line that is a date and nothing else, perhaps with a word such as 发布时间 or `Updated`. */
export function readDateLine(folded: string, lower: string): (Span & {key: 'datePublished' | 'dateModified'}) | undefined {
  if (folded.length > 80) return undefined
  const from = dateLabel.exec(lower)?.[0].length ?? 0
  const span = findStamp(folded.slice(from), lower.slice(from), 'start')
  if (!span || !isBlank(folded, {start: from + span.end, end: folded.length})) return undefined

  return {key: /^(?:更新|updated|last)/.test(lower) ? 'dateModified' : 'datePublished', start: from + span.start, end: from + span.end}
}

/** How offices, schools and firms end their names. */
export const organisation =
  /(?:局|委员会|委|政府|办公室|办|院|部|厅|处|科|中心|公司|集团|学校|中学|小学|大学|协会|联合会|银行|站|所|队|馆|社区|街道|镇|乡|村|指挥部|工会|团委|党组|支部)$/

/** A line of bare names: two or more, or one of three characters. `trust`: the brackets around them already say what they are. */
export function readBareNames(folded: string, trust = false): boolean {
  if (/[^\u3400-\u9fff\s、，,／/]/.test(folded)) return false
  const names = folded.trim().split(/[\s、，,／/]+/)
  if (names.length > 12 || !names.every((name) => /^[\u3400-\u9fff]{2,4}$/.test(name))) return false
  const known = names.filter(isPersonName).length

  return trust ? known > 0 && known * 2 >= names.length : known === names.length && (names.length > 1 || folded.trim().length === 3)
}

const endMark = /^[（(【[［]?(?:完|全文完|-{1,2}\s?(?:30|完|end|ends)\s?-{1,2}|#(?:\s?#){2,4}|ends?)[)）】\]］]?$/
/** The mark that says an item ends here: 完, ###, -30-. */
export function isEndMark(lower: string): boolean {
  return lower.length <= 12 && endMark.test(lower)
}

const clockLine = /^(?:香港时间|澳门时间|台北时间)\s?\d{1,2}[时：:]\d{1,2}分?$|^issued at hkt \d{1,2}[:.]\d{2}$/
/** The time of issue beneath the date of a Hong Kong release. */
export function isClockLine(lower: string): boolean {
  return lower.length <= 30 && clockLine.test(lower)
}

/** The body that signs, above the date: short, without punctuation, named as offices are. */
export function isSignature(folded: string): boolean {
  return folded.length <= 40 && !/[，。、；：,;:!?！？]/.test(folded) && organisation.test(folded.trimEnd())
}

const salutation =
  /^(?:[^，。\n]{0,40}?)(?:各位|尊敬的|敬爱的|亲爱的|同志们|先生们|女士们|朋友们|代表们|委员们|同学们|老师们|家长们|乡亲们|网友们|市民朋友|来宾|领导|同事们|战友们)[^。\n]{0,40}[：:！!]$|^(?:dear [^.\n]{1,60}|(?:ladies and gentlemen|good (?:morning|afternoon|evening))[^.\n]{0,60})[,:]$/
/** Whom a speech, a letter or a notice addresses: 同志们：, 各县区图书馆：. It opens the text and is not its lead. */
export function isAddress(lower: string): boolean {
  return (
    lower.length <= 100 && /[：:！!,]$/.test(lower) && (salutation.test(lower) || (lower.length <= 60 && /[：:]$/.test(lower) && !/[。；！？.]/.test(lower)))
  )
}

/** A line of asterisks or dashes. */
export function isRule(text: string): boolean {
  // The cheap class first: those of Unicode are costly to compile.
  return text.length <= 120 && !/[\u3400-\u9fffA-Za-z\d#]/.test(text) && !/[\p{L}\p{N}]/u.test(text)
}

const outlet =
  /\b(?:press|news|times|post|herald|gazette|tribune|journal|chronicle|observer|courier|telegraph|examiner|mercury|argus|standard|review|weekly|daily|mail|echo|star|media|magazine|agency)$/
const affiliation = /(?:reporter|reporters|writer|writers|correspondent|correspondents|editor|staff)$/
/** The line beneath an English byline: for whom the author writes. */
export function isAffiliation(lower: string): boolean {
  return lower.length <= 50 && (affiliation.test(lower) || isOutlet(lower))
}

/** Whether a short line names a newspaper or an agency. */
export function isOutlet(lower: string): boolean {
  return lower.length <= 50 && outlet.test(lower)
}

const remark =
  /^[（(](?:此件|本件|联系人|联系电话|作者(?:系|为|是|单位))[^（()）\n]{2,60}[）)]$|^[\u3400-\u9fff]{2,4}[（(]作者(?:系|为|是|单位)[^（()）\n]{2,60}[）)]$/
/** A remark in brackets beneath the text: （此件公开发布）, （作者系…）. */
export function isRemark(folded: string): boolean {
  return folded.length <= 70 && remark.test(folded)
}
