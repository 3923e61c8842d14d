import {charTable, Endings, Phrases, split} from '../lexicon/phrases.ts'
import {notSpeech, speakerNouns, speechVerbs} from '../lexicon/speech-verbs.ts'
import {titles} from '../lexicon/titles.ts'
import {lastStarting} from '../spans.ts'
import type {Quoted} from './quotation-marks.ts'
import {clauseStart, lastNameIn, phraseBefore, type Speaker, type SpeechContext} from './speaker.ts'

const verbs = Phrases.of(speechVerbs)
const nouns = Endings.of(`${speakerNouns} ${titles}`)
const pronouns = Endings.of('他 她 他们 她们 我 我们 咱 咱们 其 自己 二人 两人 三人 它')

const VERB = 1
let table: Uint8Array | undefined
let notBefore: Map<string, string[]> | undefined
let notAfter: Map<string, string[]> | undefined

/** How far a speaker may stand from the quotation, in characters. */
const reach = 70

/** Who says a quotation of a Chinese text by the words right before or after it. */
export function findChineseSpeaker(quoted: Quoted, context: SpeechContext, from: number, to: number): Speaker | undefined {
  return speakerBefore(quoted, context, from) ?? speakerAfter(quoted, context, to)
}

/** Who says it by the sentence before: 王强很激动。“我们等了十年。”; 前面有一位大娘，她笑着招手。“进来坐。” */
export function findChineseNeighbour(quoted: Quoted, context: SpeechContext, from: number): Speaker | undefined {
  const sentence = context.sentences[lastStarting(context.sentences, quoted.start - 1)]
  if (!sentence || sentence.end > quoted.start || sentence.start < from || quoted.start - sentence.end > 2) return

  const start = Math.max(sentence.start, sentence.end - 200)
  const told = lastTeller(context, start, sentence.end)
  if (told) return told
  const name = lastNameIn(context.names, start, sentence.end)
  if (name?.type === 'person') return {speaker: {start: name.start, end: name.end}}
  return gestured(context, start, sentence.end)
}

/** 王强说：“…”; 王强告诉记者，“…”; 王强：“…” */
function speakerBefore(quoted: Quoted, context: SpeechContext, from: number): Speaker | undefined {
  const {text} = context
  const start = clauseStart(text, quoted.start, Math.max(from, quoted.start - reach))
  const told = lastTeller(context, start, quoted.start)
  if (told) return told
  const mark = text.charAt(quoted.start - 1)
  if (mark !== '：' && mark !== ':') return

  // 本报消息（记者王强）：, 主题：, 如下： bring in no speaker.
  const from41 = Math.max(start, quoted.start - 41)
  const lead = text.slice(from41, quoted.start - 1).replace(/[（(][^（()）\n]{0,20}[)）]$/, '')
  if (/(?:消息|[讯电题]|如下|口号|标语|[日月年])$/.test(lead)) return
  // 有人劝她：: whoever does it stands before the verb.
  const object = telling.exec(lead)
  const speaker = subjectBefore(context, object ? from41 + object.index : quoted.start - 1, Math.max(start, quoted.start - 25))
  return speaker && {speaker}
}

/** Verbs with the listener behind them, right before a colon. */
const telling = /(?:劝说?|[责笑]?骂|教导?|安慰|鼓励|告诫|嘱托|动员|催促?|逗|夸赞?|祝福?|[请央恳哀]求|叮咛|拉着|握着|看着|对着)[^，：]{1,8}$/

/** The last verb of speech in [from, to) that has a subject, two verbs back at most: 王强说，规定要求，“…”. */
function lastTeller(context: SpeechContext, from: number, to: number): Speaker | undefined {
  let end = to
  for (let round = 0; round < 3; round++) {
    const verb = lastVerb(context.text, from, end)
    if (!verb) return
    const speaker = subjectBefore(context, verb.start, from) ?? (round === 0 ? phraseBefore(context.text, verb, from) : undefined)
    if (speaker) return {speaker, cue: verb}
    end = verb.start
  }
  return
}

/** “…，”王强说; “…。”王强告诉记者。; “…。”果园里，何建军笑得合不拢嘴。 */
function speakerAfter(quoted: Quoted, context: SpeechContext, to: number): Speaker | undefined {
  const {text} = context
  let end = quoted.end
  const limit = Math.min(to, quoted.end + 60)
  while (end < limit && !/[。！？；“「\n]/.test(text.charAt(end))) end++
  const verb = firstVerb(text, quoted.end, Math.min(end, quoted.end + 50))
  const speaker = verb && (subjectBefore(context, verb.start, quoted.end) ?? phraseBefore(text, verb, quoted.end))
  return speaker ? {speaker, cue: verb} : gestured(context, quoted.end, end)
}

/** Looks, gestures and words about words, which show somebody speaking without a verb of speech. */
const gesture =
  /笑|乐得|乐开|高兴|开心|兴奋|激动|感慨|感动|自豪|欣慰|满意|满足|竖起|点赞|点头|摇头|连连|连声|难掩|脸上|眼[里中角眶睛]|泪|合不拢嘴|哽咽|指[着向]|拿[着起]|捧[着起]|握着|拉[着住]|看着|望着|拍着|挥[着手]|抚[摸着]|擦[着了]|招手|一边|说起|谈起|提起|回想|的话[，。]|[这那]番话|一席话|心声|心里话|[道说]出了|掰着|算[了起]/

const crowd = /(?:群众|大家|人们|居民|住户|业主|村民|市民|乡亲|游客|网友|观众|学生|家长)$|纷纷|都|们|声|掌|[这那每各]|[在里上中下]$/

/** The one person, named or spoken of in the singular, who makes a gesture in [from, to). */
function gestured(context: SpeechContext, from: number, to: number): Speaker | undefined {
  const {text, names} = context
  const found = gesture.exec(text.slice(from, to))
  if (!found) return

  const speaker = subjectBefore(context, from + found.index, from)
  if (!speaker) {
    // 住户李梅笑了: a name no list knows, but no crowd.
    const clause = /[\u4e00-\u9fff·]{2,10}$/.exec(text.slice(Math.max(from, from + found.index - 10), from + found.index))
    if (!clause || crowd.test(clause[0])) return
    return {speaker: {start: from + found.index - clause[0].length, end: from + found.index}}
  }
  const name = lastNameIn(names, from, speaker.end)
  const single =
    (name?.type === 'person' && speaker.start <= name.end) ||
    /^[他她我]$/.test(text.slice(speaker.start, speaker.end)) ||
    /[位名个该这那]/.test(text.slice(Math.max(from, speaker.start - 4), speaker.start))
  return single ? {speaker} : undefined
}

/** The one who does the verb: the name, post, noun or pronoun nearest before it that is not spoken to. */
function subjectBefore({text, names}: SpeechContext, verb: number, from: number): {start: number; end: number} | undefined {
  let end = verb
  for (let round = 0; round < 4 && end > from; round++) {
    const name = lastNameIn(names, from, end)
    const titled = name?.title && name.title.start === name.end && name.title.end <= end ? name.title.end : name?.end
    const noun = lastNoun(text, titled ?? from, end)
    const candidate =
      noun ?? (name && {start: name.start, end: name.title && name.title.start === name.end && name.title.end <= verb ? name.title.end : name.end})
    if (!candidate) return
    if (
      !/^[中里上]/.test(text.slice(candidate.end, candidate.end + 1)) &&
      !/[对向给与同被据]$/.test(text.slice(Math.max(from, candidate.start - 1), candidate.start)) &&
      !/(?:告诉|采访|回答|接受)$/.test(text.slice(Math.max(from, candidate.start - 2), candidate.start))
    )
      return candidate
    end = candidate.start
  }
  return
}

/** The last noun for a speaker in [from, end): 该局负责人, 一位村民, 他. */
function lastNoun(text: string, from: number, end: number): {start: number; end: number} | undefined {
  for (let at = end; at > from; at--) {
    const noun = nouns.longestBefore(text, at, from) ?? pronounAt(text, at, from)
    if (noun) return {start: at - noun.term.length, end: at}
  }
  return
}

function pronounAt(text: string, at: number, from: number): {term: string} | undefined {
  const pronoun = pronouns.longestBefore(text, at, from)
  return pronoun && !(pronoun.term === '其' && /[中他次实]/.test(text.charAt(at))) && !(pronoun.term === '我' && /[国省市县区校]/.test(text.charAt(at)))
    ? pronoun
    : undefined
}

function lastVerb(text: string, from: number, to: number): {start: number; end: number} | undefined {
  const flags = flagTable()
  for (let at = to - 1; at >= from; at--) {
    if (((flags[text.charCodeAt(at)] as number) & VERB) === 0) continue
    const verb = verbAt(text, at, to)
    if (verb) {
      // 告诉, 介绍说: the longer verb that holds this one.
      const longer = at > from ? verbAt(text, at - 1, to) : undefined
      return longer && longer.end >= verb.end ? longer : verb
    }
  }
  return
}

function firstVerb(text: string, from: number, to: number): {start: number; end: number} | undefined {
  const flags = flagTable()
  for (let at = from; at < to; at++) {
    const verb = ((flags[text.charCodeAt(at)] as number) & VERB) !== 0 ? verbAt(text, at, to) : undefined
    if (verb) return verb
  }
  return
}

/** A verb of speech at the offset that ends by `to` and is no part of another word. */
function verbAt(text: string, at: number, to: number): {start: number; end: number} | undefined {
  const verb = verbs.longestAt(text, at)
  if (!verb || at + verb.term.length > to) return
  return isNotSpeech(text, at, verb.term) ? undefined : {start: at, end: at + verb.term.length}
}

/** Whether the characters around the verb make another word of it: 小说, 职称, 介绍信. */
export function isNotSpeech(text: string, at: number, verb: string): boolean {
  if (notBefore === undefined || notAfter === undefined) readContexts()
  return (
    (notBefore?.get(verb)?.some((word) => text.startsWith(word, at - word.length)) ?? false) ||
    (notAfter?.get(verb)?.some((word) => text.startsWith(word, at + verb.length)) ?? false)
  )
}

function readContexts(): void {
  const terms = new Set(split(speechVerbs))
  notBefore = new Map()
  notAfter = new Map()
  for (const entry of split(notSpeech)) {
    const [left = '', right = ''] = entry.split('~')
    if (terms.has(left)) notAfter.set(left, [...(notAfter.get(left) ?? []), right])
    if (terms.has(right)) notBefore.set(right, [...(notBefore.get(right) ?? []), left])
  }
}

function flagTable(): Uint8Array {
  table ??= charTable([verbs.heads(), VERB])
  return table
}
