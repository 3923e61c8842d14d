import {array, number, object, optional, string} from 'valibot'
import type {Item, Quotation} from '#item'
import {defineRule, type Problem} from '#rule'

const options = object({
  /** Shorter quotations are left alone: Chinese characters, English words. */
  characters: optional(number(), 8),
  words: optional(number(), 5),
  /** Mottoes of the house. */
  allow: optional(array(string()), []),
})

// The words after the quotation speak of it: 这是…的心声, 听到喊声, That is the view of …
const echo =
  /^[”"’」』\s]{0,3}(?:这[是就句番话一样些]|那[是句番]|如此|听[到了着]|随着|伴随|话音|一[句声番]|[是对]的|对此|正[如是]|诗|歌|耳畔|耳边|短短|简[短单]|(?:so|thus) (?:said|says|spoke|goes|went|reads?|began|ran)\b|(?:that|this|those|these|such|the|her|his|their) (?:(?:is|was|were|are|same|very|the) ){0,2}(?:views?|verdict|message|words?|opinions?|comments?|remarks?|statement|claim|promise|question|sentiments?|quotes?|line|refrain|slogan|motto|advice|plea|warning|cry|call|lyrics?|phrase|sentence|answer|reply|voice)\b)/i
// Words that were sung, written on a wall or called out by a crowd.
const performed =
  /[歌唱曲谚碑]|诗|旋律|标语|横幅|台词|口号|广播|字幕|俗[语话]|老话|古话|古人|名言|格言|座右铭|[家祖校]训|誓言|宣誓|[写刻印]着|弹幕|短信|朋友圈|呼声|喊声|声响|\b(?:sang|sung|song|lyrics?|poem|slogan|banners?|placards?|motto|inscription|chant(?:ed|s|ing)?|proverb|saying|anthem|chorus|sign read)\b/
const spoken = /[我你您他她咱俺了吗呢吧啊呀嘛]/

/** 人勤春来早，春早人更勤。: clauses of one length and no word of everyday speech make a saying. */
function isMotto(words: string): boolean {
  const clauses = words.split(/[，；、。！？,;]/).filter((clause) => clause !== '')
  const lengths = clauses.map(({length}) => length)
  return clauses.length > 1 && Math.max(...lengths) <= 9 && Math.max(...lengths) - Math.min(...lengths) <= 1 && !spoken.test(words)
}

function isSentence(words: string, continues: boolean, english: boolean, shortest: {characters: number; words: number}): boolean {
  if (english) return /^[(['‘]{0,2}[A-Z0-9]/.test(words) && (continues || /[.!?…,—-]["”'’)\]]{0,3}$/.test(words)) && words.split(/\s+/, shortest.words).length >= shortest.words

  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0
  if (han < shortest.characters || /^第[\d一二三四五六七八九十百]{1,6}条/.test(words) || isMotto(words)) return false
  return continues || (/！$/.test(words) ? han > 15 : /[。？…，,]$/.test(words))
}

/** Whether nothing but the quotation (or quotations) stands in its sentence: what is woven into a sentence of the writer's has its source there. */
function standsAlone({start, end}: Quotation, {prose, sentenceOf}: Item, item: Item, english: boolean): boolean {
  const sentence = sentenceOf.call(item, {start, end: start})
  if (!sentence) return false

  const lead = prose.text.slice(sentence.start, start)
  if (english) return !/[A-Za-z]/.test(lead) && !/^[^"“‘]{0,200}[A-Za-z]/.test(prose.text.slice(end, Math.max(end, sentence.end)))
  return /^[^\u3400-\u9fffA-Za-z：:]{0,4}$|^[^，：:；“「]{1,8}[，,]$/.test(lead) && !/^[的、等和与及]/.test(prose.text.slice(end, end + 1))
}

export default defineRule({
  id: 'quote-without-speaker',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 10,
  cap: 40,
  exempt: ['title', 'furniture'],
  options,
  text: {
    en: {
      summary: 'A quotation does not say who spoke',
      message: 'Missing speaker of `{actual}`',
      why: 'Words between quotation marks are evidence only as long as somebody answers for them.',
      advice: 'Name the speaker beside the quotation, with post or place; what nobody said goes without quotation marks.',
    },
    'zh-Hans': {
      summary: '直接引语没有说话人',
      message: '缺少引语“{actual}”的说话人',
      why: '引号里的话要有人负责，读者才能判断其真伪和分量。',
      advice: '请在引语前后写明是谁说的，并交代身份；没有人说过的话，不要加引号。',
    },
    'zh-Hant': {
      summary: '直接引述沒有交代說話人',
      message: '缺少引述「{actual}」的說話人',
      why: '引號內的說話要有人負責，讀者才能判斷真偽和份量。',
      advice: '請在引述前後寫明出自何人，並交代身分；沒有人說過的話，不應加引號。',
    },
  },
  check: {
    *item(item, {allow, ...shortest}): Iterable<Problem> {
      if (/^(?:speech|interview|commentary)$/.test(item.profile.kind)) return

      const english = item.language === 'en'
      let reported = -1
      for (const quotation of item.facts.quotations) {
        const {type, speaker, parent, start, end} = quotation
        if (type !== 'speech' || speaker || parent !== undefined) continue
        const part = item.partOf(quotation)
        if (!part || (part.kind !== 'paragraph' && part.kind !== 'lead')) continue

        const closed = /["”’'」』＂]$/.test(item.text(quotation))
        const words = item.prose.text.slice(start + 1, closed ? end - 1 : end).trim()
        const follows = reported >= 0 && start - reported <= 4
        if (follows) reported = end
        if (follows || allow.includes(words) || echo.test(item.prose.folded.slice(end, end + 20))) continue
        const view = english ? item.prose.lower : item.prose.folded
        if (performed.test(view.slice(Math.max(part.start, start - 40), start)) || performed.test(view.slice(end, Math.min(part.end, end + 40)))) continue
        if (!isSentence(words, !closed, english, shortest) || !standsAlone(quotation, item, item, english)) continue

        reported = end
        const most = english ? 40 : 16
        yield {at: {start, end}, actual: words.length > most ? `${words.slice(0, english ? words.lastIndexOf(' ', most) : most).trim()}…` : words}
      }
    },
  },
})
