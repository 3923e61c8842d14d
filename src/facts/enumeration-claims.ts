import type {Enumeration} from '../item.ts'
import type {Block} from '../prose/prose.ts'
import {countedAfter} from './counted.ts'
import {parseHanNumeral} from './numerals.ts'
import {parseEnglishNumeral} from './numerals-en.ts'

type Claim = NonNullable<Enumeration['claim']>

/** What a Chinese count of items is counted in. */
const chinese =
  /(?<![第\d一二三四五六七八九十百千万亿.多几这那每哪前])([二三四五六七八九十]|十[一二三四五六]|两|\d{1,2})(个方面|个字|个|方面|期(?![间待望刊货限末中])|项|条|点|大|类|种|步|件|招|句|道|部分)/g
/** Counts that are names: 四个全面, 三个代表. */
const coined =
  /^(?:四个(?:全面|自信|意识|伟大)|两个(?:维护|确立|毫不|百年|一百年|大局|结合)|三个(?:代表|面向|务必)|五个(?:文明|一工程)|一个(?:中心|中国)|八个明确|十个明确|六个必须坚持)/
/** Between a claim and the first item: the thing counted, perhaps 分别是, and the colon or stop. */
const bridge =
  /^(?:的)?[^，,。；;：:！？!?“”"「」『』、\n]{0,14}(?:[，,](?:分别|即|具体|主要|就是|包括|那就是|其中)[^，。；：\n]{0,6})?[：:。，,；;—－-]{0,3}[\s　]{0,4}$/

/** The claim that speaks of the items beginning at `first`: right before them, in the same block or at the end of the block before. */
export function claimBefore(text: string, isEnglish: boolean, first: number, block: Block, previous: Block | undefined): Claim | undefined {
  const from = first > block.start ? Math.max(block.start, first - 60) : previous ? Math.max(previous.start, previous.end - 60) : first
  const window = text.slice(from, first)
  return isEnglish ? englishClaim(window, from) : chineseClaim(window, from, first > block.start)
}

function chineseClaim(window: string, from: number, inBlock: boolean): Claim | undefined {
  let claim: Claim | undefined
  chinese.lastIndex = 0
  for (let match = chinese.exec(window); match; match = chinese.exec(window)) {
    const end = match.index + match[0].length
    if (coined.test(window.slice(match.index, end + 4))) continue
    if (!bridge.test(window.slice(end).replace(/\n/g, ''))) continue
    // Without a colon the count must be one of things said: 提出三点要求。 but not 走访了三个村。
    const tail = window.slice(end)
    const noun = /^(?:的)?([^，,。；;：:！？\n]{0,14})/.exec(tail)?.[1] ?? ''
    if (!/[：:—]/.test(tail) && !(isSpoken(match[2] as string, noun) || (inBlock && /[，,]/.test(tail)))) continue
    const count = parseHanNumeral(match[1] as string)
    if (count === undefined || count < 2 || count > 30) continue
    claim = {start: from + match.index, end: from + end + nounLength(tail), count}
  }

  return claim
}

const spoken =
  /^(?:要求|意见|建议|希望|内容|方面|问题|措施|举措|任务|原则|工作|重点|原因|理由|看法|启示|体会|倡议|主张|目标|条件|办法|步骤|经验|做法|特点|特征|变化|环节|阶段|情况|事|感受|认识|共识|思考|走(?=$|[。，：]))/

function isSpoken(classifier: string, noun: string): boolean {
  return classifier === '个方面' || classifier === '方面' || spoken.test(noun) || spoken.test(noun.slice(-2))
}

function nounLength(tail: string): number {
  return countedAfter(tail.slice(0, 6), 0)?.end ?? 0
}

/** What an English count of items is counted in. */
export const englishCount =
  /(?<![\w-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})((?: [a-z-]{2,14}){0,2}? (?:steps|measures|points|things|reasons|ways|areas|priorities|principles|goals|questions|factors|stages|phases|aims|objectives|options|conditions|demands|issues|aspects|changes|proposals|recommendations|rules|tips|lessons|challenges|tasks|messages|pillars|categories|themes|actions|requirements|commitments|pledges|targets|topics|problems|parts|elements|features|needs|requests|suggestions|promises|ideas|arguments|concerns|risks|benefits|lines|criteria|duties|values|decisions|key words|keywords))(?![a-z])/g
const englishBridge = /^[^.;:!?\n]{0,40}[:.—–-]?\s{0,4}$/

function englishClaim(window: string, from: number): Claim | undefined {
  let claim: Claim | undefined
  englishCount.lastIndex = 0
  for (let match = englishCount.exec(window); match; match = englishCount.exec(window)) {
    const end = match.index + match[0].length
    const tail = window.slice(end).replace(/\n/g, '')
    if (!englishBridge.test(tail) || /\b(?:of|out of|the other) $/.test(window.slice(Math.max(0, match.index - 10), match.index))) continue
    const count = parseEnglishNumeral(match[1] as string)
    if (count !== undefined && count >= 2 && count <= 30) claim = {start: from + match.index, end: from + end, count}
  }

  return claim
}

/** Whether a claim at the end of a block says that a list follows: it ends with a colon. */
export function endsWithColon(text: string, block: Block): boolean {
  return /[：:]$/.test(text.slice(Math.max(block.start, block.end - 1), block.end))
}
