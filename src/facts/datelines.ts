import type {FieldName} from '../item.ts'
import {isPersonName, nameLength, splitPeople} from './bylines.ts'
import {type CanonicalField, type Credit, readCredits} from './credits.ts'
import {type Dateline, readEnglishDateline} from './datelines-en.ts'
import {readReleaseDateline} from './datelines-release.ts'
import {readBareNames} from './lines.ts'
import {isLatin} from './scripts.ts'

/** How far into a paragraph a dateline can reach. */
const reach = 120

const opening = /^[（(【［〔[]\s?([^（(【［〔[）)】］〕\]\n]{2,50}?)\s?[）)】］〕\]]/
const agency =
  /^(?:据|综合)?(本[报网刊台站社]|[\u3400-\u9fff·]{1,10}?(?:社|网|报|台|客户端|在线|新闻))\s?[／/]?([\u3400-\u9fff、]{2,24}?)?\s?((?:[\d一二三四五六七八九十]{1,3}月)?[\d一二三四五六七八九十]{1,3}日)?(?:综合外|综合|专|外)?(?:(?:电|讯|综合报道|综合报导)(?=$|[\s：:，,（(）)【】〔［\][—\-\d]|记者|通讯员)|消息(?=$|[\s：:（(]))/
const ownReport = /^本[报网刊台站社]讯/
const slash = /^([^／/。，：:（()）\n]{2,28})[／/]\s?([\u3400-\u9fff]{2,14}?(?:(?:\d{1,2}月)?\d{1,2}日)?)(?:报导|报道|电|讯)(?=$|[\s：:，,（(）)】〕\]—-])/
const glued =
  /^([\u3400-\u9fff]{1,8}(?:社|报|网|台)\s?)?(?:特派|实习|特约|首席|见习|驻[\u3400-\u9fff]{2,3})?(?:记者|特派员)\s{0,2}([\u3400-\u9fff、\s]{2,24}?)((?:\d{1,2}月)?\d{1,2}日)?(?:即时|综合|专|外){0,2}(?:电|报导|报道|讯)(?=$|[\s：:，,）)】〕\]])/
const run =
  /^\s{0,2}(?:本报|本网|本台|本刊|本社|新华社|中新社)?(?:特约|见习|实习|首席|全媒体|融媒体?|特派|驻[\u3400-\u9fff]{2,3})?(?:记者|通讯员|编译|实习生)[\s：:]{0,2}([\u3400-\u9fff]{2,4}?(?:[\s、／/]{1,2}[\u3400-\u9fff]{2,4}?){0,5})(?=$|[\s、，,：:）)】\]〕］;；]|报道|报导|通讯员|实习生|摄影|整理)/
const reportWord = /^\s?(?:摄影|综合|文图)?(?:报道|报导)(?=[\s：:，,]|$)/
const closing = /^\s{0,2}(?:[：:，,]|-{1,2}|—{1,2}|–)?/
const programme = /^\s?[（(【〔［]([^（(）)】〕］\n。，]{1,60})[）)】〕］]/
const manner = /(?:即时|综合|专题|现场|连线|专访|采访|外电|特稿|摄影|特别|整理){1,3}$/
const cue = /^(?:.{0,10}?)(?:记者|编译|特派员)\s{0,2}/
const desk = /(?:中心|组|新闻|社|报|网|台)$/

interface Found {
  end: number
  credits: Credit[]
  kind?: 'byline'
}

function credit(key: FieldName, start: number, length: number, people?: string[]): Credit {
  return {key, start, end: start + length, ...(people ? {people} : {})}
}

/** 王小明、李四台北: the people, and where they write from. `undefined` where the first characters are no name. */
function splitNamesPlace(folded: string, text: string, at: number, alwaysPlace: boolean): Credit[] | undefined {
  const start = Math.max(folded.lastIndexOf('、'), folded.trimEnd().lastIndexOf(' ')) + 1
  const last = folded.slice(start)
  const ahead = splitPeople(text.slice(0, start))
  if (ahead.length > 0 && !isPersonName(last) && ahead.every((name) => name.length <= 4) && folded[start - 1] === ' ') {
    return [credit('author', at, start - 1, ahead), credit('place', at + start, last.length)]
  }

  const length = !alwaysPlace && isPersonName(last) ? last.length : nameLength(last)
  if (length === 0) return undefined
  const names = credit('author', at, start + length, [...ahead, text.slice(start, start + length)])
  return length === last.length ? [names] : [names, credit('place', at + start + length, last.length - length)]
}

function readAgency(folded: string, text: string): Found | undefined {
  // 本报讯 opens a report whatever comes next.
  const own = ownReport.exec(folded)
  if (own) return {end: own[0].length, credits: []}
  const match = agency.exec(folded)
  if (!match) return undefined
  const [whole, outlet = '', between = '', day] = match
  const isMessage = whole.endsWith('消息')
  if (/^据/.test(whole) && !/电$/.test(whole)) return undefined
  const sourceAt = folded.indexOf(outlet)
  const credits = outlet.startsWith('本') ? [] : [credit('source', sourceAt, outlet.length)]
  if (between === '') return {end: whole.length, credits}

  const at = sourceAt + outlet.length + folded.slice(sourceAt + outlet.length).indexOf(between)
  const reporter = cue.exec(between)
  if (reporter) {
    const from = reporter[0].length
    const names = splitNamesPlace(between.slice(from), text.slice(at + from, at + between.length), at + from, day !== undefined)
    return names ? {end: whole.length, credits: [...credits, ...names]} : undefined
  }
  // Without a day, a place is short; anything longer is the start of a sentence.
  if (between.length > (day ? 8 : isMessage ? 0 : 4) || /[的了是在、与和及]/.test(between)) return undefined
  return {end: whole.length, credits: [...credits, credit('place', at, between.length)]}
}

function readReporter(folded: string, text: string): Found | undefined {
  const parted = slash.exec(folded)
  if (parted) {
    const [whole, left = '', right = ''] = parted
    const from = cue.exec(left)?.[0].length ?? 0
    const names = splitPeople(text.slice(from, left.length))
    const isPeople = names.length > 0 && (from > 0 || splitPeople(left).every(isPersonName))
    if (!isPeople && !desk.test(left)) return undefined
    const place = right.replace(/(?:\d{1,2}月)?\d{1,2}日$/, '').replace(manner, '')
    const placeAt = whole.indexOf(right, left.length)
    const by = isPeople ? [credit('author', from, left.length - from, names)] : /[社报网台]$/.test(left) ? [credit('source', 0, left.length)] : []
    return {end: whole.length, credits: place === '' ? by : [...by, credit('place', placeAt, place.length)]}
  }

  const match = glued.exec(folded)
  if (!match) return undefined
  const [whole, outlet = '', between = '', day] = match
  const at = folded.indexOf(between, outlet.length + 2)
  const names = splitNamesPlace(between, text.slice(at, at + between.length), at, day !== undefined || between.length > 4)
  const source = outlet.trim()
  return names && {end: whole.length, credits: [...(source === '' || source.startsWith('本') ? [] : [credit('source', 0, source.length)]), ...names]}
}

/** 记者 王小明 通讯员 李四, as far as they are names. */
function readRuns(folded: string, text: string, from: number): Found | undefined {
  let end = from
  const credits: Credit[] = []
  for (let count = 0; count < 4; count++) {
    const match = run.exec(folded.slice(end))
    if (!match) break
    const names = match[1] as string
    const at = end + match[0].length - names.length
    let length = 0
    for (const token of names.matchAll(/[\u3400-\u9fff]+/g)) {
      if (!isPersonName(token[0])) break
      length = token.index + token[0].length
    }
    if (length === 0) break
    credits.push(credit('author', at, length, splitPeople(text.slice(at, at + length))))
    end = at + length
  }
  if (credits.length === 0) return undefined

  return {end: end + (reportWord.exec(folded.slice(end))?.[0].length ?? 0), credits}
}

function shift(credits: readonly Credit[], by: number): Credit[] {
  return credits.map((one) => ({...one, start: one.start + by, end: one.end + by}))
}

function readBracketed(folded: string, text: string, canonicalField: CanonicalField): Found | undefined {
  const match = opening.exec(folded)
  if (!match) return undefined
  const inner = match[1] as string
  const at = match[0].indexOf(inner)
  const innerText = text.slice(at, at + inner.length)
  const found = readReporter(inner, innerText) ?? readAgency(inner, innerText)
  if (found && found.end === inner.length) return {end: match[0].length, credits: shift(found.credits, at)}
  if (!/记者|通讯员/.test(inner)) return undefined

  const credits = readCredits(innerText, inner, inner, 'foot', canonicalField)
  return credits && {end: match[0].length, credits: shift(credits, at), kind: 'byline'}
}

/** Brackets and reporters that may follow: 本报讯（记者 王小明）, 央视网消息（新闻联播）. */
function readFollowing(folded: string, text: string, found: Found, canonicalField: CanonicalField): Found {
  let {end} = found
  const credits = [...found.credits]
  const bracket = programme.exec(folded.slice(end))
  if (bracket) {
    const inner = bracket[1] as string
    const at = end + bracket[0].indexOf(inner)
    const innerText = text.slice(at, at + inner.length)
    const bare = readBareNames(inner, true) ? [credit('author', 0, inner.length, splitPeople(innerText))] : undefined
    const people = readCredits(innerText, inner, inner, 'foot', canonicalField) ?? bare
    if (people || inner.length <= 12) {
      credits.push(...shift(people ?? [], at))
      end += bracket[0].length
    }
  }

  const runs = readRuns(folded, text, end)
  return runs ? {end: runs.end, credits: [...credits, ...runs.credits]} : {end, credits}
}

/** Reads the dateline (or the byline) a paragraph opens with: 新华社北京3月3日电（记者 …）, 本报讯, 記者王小明／台北報導, `LONDON (Reuters) -`. */
export function readDateline(text: string, folded: string, canonicalField: CanonicalField): Dateline | undefined {
  const head = folded.slice(0, reach)
  const headText = text.slice(0, reach)
  if (/^[A-Z(]/.test(head) && isLatin(headText.slice(0, 24))) {
    const english = readEnglishDateline(headText)
    if (english) return english
  }
  const release = readReleaseDateline(head)
  if (release) return release

  const first = readBracketed(head, headText, canonicalField) ?? readAgency(head, headText) ?? readReporter(head, headText)
  const found = first
    ? {...readFollowing(head, headText, first, canonicalField), kind: first.kind ?? ('dateline' as const)}
    : withKind(readRuns(head, headText, 0))
  if (!found) return undefined
  // A reporter in mid-sentence (记者 王小明 在现场看到) signs nothing.
  if (!first && !/^(?:$|[\s：:，,）)])/.test(head.slice(found.end))) return undefined

  const close = closing.exec(head.slice(found.end))?.[0] ?? ''
  return {kind: found.kind, start: 0, end: found.end + close.trimEnd().length, raw: {start: 0, end: found.end}, credits: found.credits}
}

function withKind(found: Found | undefined): (Found & {kind: 'byline'}) | undefined {
  return found && {...found, kind: 'byline'}
}
