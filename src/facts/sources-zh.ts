import type {Name, Sentence, SourceCue, Span} from '../item.ts'
import {charTable, Endings, Phrases} from '../lexicon/phrases.ts'
import {anonymousSources, basisCues, basisWords, findingCues, genericSources, learnedCues, namedPapers, sourceVerbs} from '../lexicon/source-cues.ts'
import {titles} from '../lexicon/titles.ts'
import {CharacterSet} from '../prose/characters.ts'
import {lastStarting} from '../spans.ts'
import {KnownBodies} from './known-bodies.ts'
import {isNotSpeech} from './speakers-zh.ts'

const bases = Phrases.of(basisCues)
const learned = Phrases.of(learnedCues)
const findings = Phrases.of(findingCues)
const verbs = Phrases.of(sourceVerbs)
const anonymous = Endings.of(anonymousSources)
const generic = Endings.of(genericSources)
const papers = Endings.of(namedPapers)
const posts = Endings.of(titles)

const BASIS = 1
const FROM = 2
const FINDING = 4
const VERB = 8
const STOP = 16
let table: Uint8Array | undefined

/** Longest source between 据 or 从 and its cue, in characters. */
const reach = 30

/** Sources of a Chinese text, found on `folded`. */
export function readChineseSources(text: string, blocks: readonly Span[], sentences: readonly Sentence[], names: readonly Name[]): SourceCue[] {
  const item = new KnownBodies(text, sentences, names)
  const flags = (table ??= charTable(['据', BASIS], ['从', FROM], [findings.heads(), FINDING], [verbs.heads(), VERB], ['，。；！？、：,;!?:“”「」\n', STOP]))
  const found: SourceCue[] = []
  for (const block of blocks) {
    let clause = block.start
    for (let at = block.start; at < block.end; at++) {
      const flag = flags[text.charCodeAt(at)] as number
      if (flag === 0) continue
      if ((flag & STOP) !== 0) {
        clause = at + 1
        continue
      }
      const source =
        ((flag & BASIS) !== 0 && basisAt(text, at, block.end, names)) ||
        ((flag & FROM) !== 0 && learnedAt(text, at, clause, block.end, names)) ||
        ((flag & FINDING) !== 0 && findingAt(text, at, clause, block.end, item)) ||
        ((flag & VERB) !== 0 && spokenAt(text, at, clause, block, item)) ||
        undefined
      if (!source) continue
      found.push(source)
      at = source.cue.end - 1
    }
  }
  return found
}

/** 据悉, 据市统计局统计, 根据气象部门预报. */
function basisAt(text: string, at: number, end: number, names: readonly Name[]): SourceCue | undefined {
  const compound = text.charAt(at - 1) === '根'
  if (!compound && at > 0 && basisWords.includes(text.charAt(at - 1))) return

  const flags = table as Uint8Array
  const start = compound ? at - 1 : at
  const limit = Math.min(end, at + 1 + reach)
  let cue: Span | undefined
  for (let index = at + 1; index < limit; index++) {
    const code = text.charCodeAt(index)
    if (((flags[code] as number) & STOP) !== 0 && text.charAt(index) !== '、') break
    const word = bases.longestAt(text, index)
    // 统计局, 调查队, 新闻报道组 are the source itself.
    if (word && index + word.term.length <= end && !/[局部委处厅院队组站所中署司]/.test(text.charAt(index + word.term.length))) {
      cue = {start: index, end: index + word.term.length}
      // 据新华社报道称: the last word of the clause's head decides.
      index = cue.end - 1
      if (index - at > 1 && !bases.longestAt(text, cue.end)) break
    }
  }
  if (!cue || (compound && cue.start === at + 1)) return
  if (cue.start === at + 1 || /^(?:初步|不完全|记者|本报记者)$/.test(text.slice(at + 1, cue.start)))
    return {start, end: cue.end, type: 'anonymous', cue: {start, end: cue.end}}
  if (compound && !/[，,的]/.test(text.charAt(cue.end))) return

  const type = typeOf(text, at + 1, cue.start, names)
  return type ? {start, end: cue.end, type, cue} : undefined
}

/** 记者从市教育局获悉. */
function learnedAt(text: string, at: number, clause: number, end: number, names: readonly Name[]): SourceCue | undefined {
  const flags = table as Uint8Array
  const limit = Math.min(end, at + 1 + reach)
  for (let index = at + 2; index < limit; index++) {
    if (((flags[text.charCodeAt(index)] as number) & STOP) !== 0 && text.charAt(index) !== '、') return
    const word = learned.longestAt(text, index)
    if (!word || index + word.term.length > end) continue
    const cue = {start: index, end: index + word.term.length}
    const reporter = text.slice(Math.max(clause, at - reach), at).lastIndexOf('记者')
    if (reporter < 0 && word.term !== '获悉' && word.term !== '了解到' && word.term !== '得知') return
    const type = typeOf(text, at + 1, cue.start, names) ?? (reporter >= 0 ? 'generic' : undefined)
    return type && {start: reporter >= 0 ? Math.max(clause, at - reach) + reporter : at, end: cue.end, type, cue}
  }
  return
}

/** 国家统计局数据显示; 研究表明; 麦田公司发布年报。数据显示 */
function findingAt(text: string, at: number, clause: number, end: number, item: KnownBodies): SourceCue | undefined {
  const word = findings.longestAt(text, at)
  if (!word || at + word.term.length > end) return

  const cue = {start: at, end: at + word.term.length}
  const name = nameEndingNear(item.names, clause, at, 14)
  if (name && !/[)）]/.test(text.slice(name.end, at))) return {start: name.start, end: cue.end, type: 'named', cue}
  const known = papers.longestBefore(text, at + 2, at) || isOffice(text, clause, at) || item.near(at) || item.isTitled(at)
  return {...cue, type: known ? 'named' : 'generic', cue}
}

/** 王强表示; 市住建局有关负责人介绍; 专家认为; 知情人士透露. */
function spokenAt(text: string, at: number, clause: number, block: Span, item: KnownBodies): SourceCue | undefined {
  const {names} = item
  const verb = verbs.longestAt(text, at)
  if (!verb || at + verb.term.length > block.end || isNotSpeech(text, at, verb.term)) return
  // 群众反映强烈的问题 is no statement.
  if (verb.term === '反映' && /^(?:的|集中|强烈|突出|较|最|问题)/.test(text.slice(at + 2, at + 4))) return

  const cue = {start: at, end: at + verb.term.length}
  const subject = skipAdverbs(text, at, clause)
  if (subject <= clause) return
  const name = nameEndingNear(names, clause, subject, 0)
  if (name && (name.type !== 'place' || name.level === 1))
    return {start: Math.max(clause, name.title && name.title.end === name.start ? name.title.start : name.start), end: cue.end, type: 'named', cue}

  const titled = titledName(names, clause, subject)
  if (titled) return {start: titled.start, end: cue.end, type: 'named', cue}
  const hidden = anonymous.longestBefore(text, subject, clause)
  if (hidden) return {start: subject - hidden.term.length, end: cue.end, type: 'anonymous', cue}
  const post = posts.longestBefore(text, subject, clause)
  const kind = generic.longestBefore(text, subject, clause) ?? post
  if (!kind || kind.term === '记者' || kind.term === '数据' || kind.term === '统计') return
  const start = subject - kind.term.length
  // 对群众说: spoken to.
  if (/[对向给跟]/.test(text.charAt(start - 1))) return
  // 北京大学教授李明等专家认为: whoever is named before 等 speaks for them.
  const among = /等(?:多位|多名|几位|[一二两三四五六七八九十\d]{1,2}[位名]|业内|国内外?)?$/.exec(text.slice(Math.max(clause, start - 6), start))
  const one = among ? nameEndingNear(names, clause, start - among[0].length, 0) : undefined
  if (one && one.type !== 'place') return {start: one.start, end: cue.end, type: 'named', cue}
  const owner = nameEndingNear(names, clause, start, 6)
  const isBody = bodies.test(kind.term)
  const office = isOffice(text, clause, start)
  if (owner && owner.type !== 'person')
    return {start: owner.start, end: cue.end, type: owner.type === 'organisation' || isBody || office || kind === post ? 'named' : 'generic', cue}
  // 总书记强调, 警方称: one bearer in the item, one body in the sentence.
  const known = office || (isBody && (item.sentenceHolds(at) || item.count === 1)) || (post && item.titles.has(post.term))
  return {start, end: cue.end, type: known ? 'named' : 'generic', cue}
}

/** Who stands for a body that is known from the item: the police of its place, the envoy of a country. */
const bodies = /^(?:当局|有关当局|警方|校方|院方|代表|发言人)$/

const placeEnds = new CharacterSet('时上中里后间')
const timeEnds = new CharacterSet('日号时分午晚晨间')

/** Offset where the subject ends: before 日前, 25日, 还, 对此, 在会上, 在接受采访时 … */
function skipAdverbs(text: string, at: number, clause: number): number {
  let end = at
  for (let round = 0; round < 4; round++) {
    // 在报告会上表示: before 会上, which is no more than its end.
    const place = placeEnds.at(text, end - 1) ? text.slice(Math.max(clause, end - 22), end).lastIndexOf('在') : -1
    const word = place < 0 ? adverbs.longestBefore(text, end, clause) : undefined
    if (place >= 0) end = Math.max(clause, end - 22) + place
    else if (word) end -= word.term.length
    else if (timeEnds.at(text, end - 1) && /[0-9一二三四五六七八九十月上下当中]/.test(text.charAt(end - 2))) {
      while (end > clause && /[0-9一二三四五六七八九十月日号时分上下中午晚晨间当年(（)）]/.test(text.charAt(end - 1))) end--
    } else return end
    while (end > clause && text.charAt(end - 1) === ' ') end--
  }
  return end
}

const adverbs = Endings.of(
  '还 也 就 则 又 曾 均 都 并 日前 近日 今天 今日 昨天 昨日 当天 此前 随后 同时 明确 公开 再次 多次 向记者 对记者 向本报记者 对本报记者 告诉记者 在会上 会上 在接受采访时 在接受记者采访时 接受采访时 接受记者采访时 受访时 对此 一再 反复 进一步 特别 严正 郑重 强烈 坚决 率先 首先 最后 笑着 高兴地 激动地 自豪地 坦率地 感慨地 深情地 如此 这样 曾经 已经 已',
)

/** The name that ends at most `slack` characters before the offset, within the clause. */
function nameEndingNear(names: readonly Name[], clause: number, end: number, slack: number): Name | undefined {
  const name = names[lastStarting(names, end - 1)]
  return name && name.start >= clause && name.end <= end && end - name.end <= slack ? name : undefined
}

/** 王强教授|表示, 王局长|说: the title stands between the name and the verb. */
function titledName(names: readonly Name[], clause: number, end: number): Name | undefined {
  const name = names[lastStarting(names, end - 1)]
  return name && name.type === 'person' && name.start >= clause && name.title?.end === end ? name : undefined
}

/** 该局, 市局, 县委宣传部: an office the item speaks of elsewhere. */
function isOffice(text: string, from: number, end: number): boolean {
  return /[局委部厅院校队处办司站中心馆行社所会]$/.test(text.slice(Math.max(from, end - 1), end))
}

function typeOf(text: string, from: number, end: number, names: readonly Name[]): SourceCue['type'] | undefined {
  if (holdsAny(text, from, end, anonymous)) return 'anonymous'
  const name = names[lastStarting(names, end - 1)]
  if (name && name.end > from && name.start >= from && name.type !== 'place') return 'named'
  if (text.slice(from, end).includes('《')) return 'named'
  if (holdsAny(text, from, end, generic)) return 'generic'
  if (/[局委部厅院校队署厂司站心馆行社报台网会班组所处办室府关]$|方面$/.test(text.slice(Math.max(from, end - 2), end))) return 'named'
  return holdsAny(text, from, end, posts) ? 'generic' : undefined
}

function holdsAny(text: string, from: number, end: number, words: Endings): boolean {
  for (let at = end; at > from + 1; at--) if (words.longestBefore(text, at, from)) return true
  return false
}
