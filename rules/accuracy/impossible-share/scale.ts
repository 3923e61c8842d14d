import type {Span} from '#item'

/** Answers of one scale: who gives one gives no other. The longer names stand first. */
const scales = [
  /(?<share>\d{1,3}(?:\.\d{1,2})?)[%％](?:的[^，。；、%％\d]{0,10})?(?:[^，。；、%％\d]{0,6}?)(?<answer>非常满意|很满意|比较满意|较满意|基本满意|不太满意|不满意|满意|一般)(?!度|率)/g,
  /(?<share>\d{1,3}(?:\.\d{1,2})?)[%％](?:的[^，。；、%％\d]{0,10})?(?:[^，。；、%％\d]{0,6}?)(?<answer>非常支持|比较支持|不支持|支持|赞成|赞同|不赞成|反对|弃权|中立|无意见|没有意见|不确定|说不清|不表态)/g,
  /(?<answer>非常满意|比较满意|基本满意|不太满意|不满意|满意|一般)(?:的)?(?:占|为)(?<share>\d{1,3}(?:\.\d{1,2})?)[%％]/g,
  /(?<share>\d{1,3}(?:\.\d{1,2})?) ?(?:%|percent|per cent)(?: of [a-z ]{3,30})?,? (?:said )?(?:they )?(?:were |was |are |had )?(?<answer>yes|no(?= |$|[,.])|very satisfied|fairly satisfied|satisfied|dissatisfied|neither|in favou?r|for it|against(?: it)?|opposed|undecided|unsure|supported|support|oppose|did not know|didn't know)\b/g,
]
/** What makes the answers overlap, or those of several questions. */
const apart = /合计|总体|累计|其中|综合|多选|两项|分别对|\b(?:multiple|more than one|combined|altogether)\b/

/** The shares of a sentence that leave out each other and make more than the whole; the last of them, and what they make. */
export function findOverfull(sentence: string, offset: number): (Span & {sum: number; parts: string}) | undefined {
  if (apart.test(sentence)) return undefined
  for (const scale of scales) {
    const found = [...sentence.matchAll(scale)]
    const answers = new Set(found.map(({groups}) => groups?.answer))
    // An answer that comes twice is that to another question, or of other people.
    if (found.length < 3 || answers.size < found.length) continue
    const shares = found.map(({groups}) => Number(groups?.share))
    const sum = shares.reduce((all, share) => all + share, 0)
    // Each may have been rounded up by half its last place.
    if (sum <= 100 + 0.5 * shares.length) continue
    const last = found.at(-1)
    const share = last?.groups?.share ?? ''
    const start = offset + (last?.index ?? 0) + (last?.[0].indexOf(share) ?? 0)
    const sign = /^ ?(?:%|％|percent|per cent)/.exec(sentence.slice(start - offset + share.length))?.[0] ?? ''
    return {start, end: start + share.length + sign.length, sum: Number(sum.toFixed(2)), parts: shares.map((one) => `${one}%`).join(' + ')}
  }
  return undefined
}
