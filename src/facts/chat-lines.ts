import type {Span} from '../item.ts'
import type {Prose} from '../prose/prose.ts'

/** A line any longer is text. */
const longest = 40
/** Lines further from the head or foot may be a conversation that the item tells of. */
const reach = 10

const stop = '[\\s。.!！,，~～?？…]{0,6}'
/** What colleagues say to each other when they hand over a draft; nothing else stands in the line. Folded, in lower case. */
const said = new RegExp(
  `^(?:${[
    '(?:你好|您好|亲|hi|hello)?[\\s,，]?在(?:吗|么|不在|不|嘛)',
    '(?:喺|系)度(?:吗|嘛|未)',
    '(?:已经?)?收到(?:了|啦)?[\\s,，]{0,2}(?:谢谢|多谢|辛苦了)?',
    '(?:刚刚?|已经?|昨天|今天|早上|下午|晚上)?(?:那个|这个|我的?)?(?:稿子?|稿件|文件|材料|通稿|新闻稿)?(?:已经?|刚刚?)?(?:发|传|send)(?:给)?(?:你|您|过去|过来|咗俾你|群里|邮箱)(?:了|啦|邮箱了?|微信了?)?',
    '(?:昨天|今天|刚才)?(?:那个|这个)(?:稿子?|稿件|材料)(?:已经?)?发(?:给)?(?:你|您)(?:了|啦)?',
    '(?:麻烦|请|帮忙|你|您){0,2}(?:看看|看一?下|过目|查收|审一?下|改一?下|帮忙看一?下)(?:谢谢|哈|啊|吧|哦)?',
    '(?:以下|下面|这)(?:就)?是(?:正文|稿子|稿件|全文|内容)',
    '(?:你|您|对方)?(?:已)?撤回了?一条(?:消息|讯息)(?:重新编辑)?',
    '以上是打招呼的内容|以下为新消息|聊天记录',
    "here(?: is|'s|’s) the (?:draft|text|story|copy|release|piece)(?: below)?",
    '(?:are )?you there',
    '(?:ok(?:ay)? ?)?(?:got it|will do|on it)(?:,? thanks?)?',
    '(?:just )?sent (?:it )?(?:to you|over|you the draft)(?: yesterday| now)?',
    '(?:please |pls )?(?:see|find) (?:the )?attached(?: draft)?|see below',
    'sent from my (?:iphone|ipad|phone|android)(?: device)?',
  ].join('|')})${stop}$`,
)
/** Words that end a speech or open a letter, too: they tell a conversation only beside others. */
const polite = new RegExp(
  `^(?:${[
    '(?:好的?|嗯+|行|ok|okay|明白|了解)[\\s,，]{0,2}(?:好的?|收到|谢谢|辛苦了)?',
    '(?:谢谢|多谢|辛苦了?|麻烦了|唔该(?:晒)?)(?:[啦了你您哈]|老师|领导){0,2}',
    '(?:hi|hey|hello)(?: (?:there|all|team))?',
    '(?:many )?thanks(?: a lot| so much)?|cheers|thx',
  ].join('|')})${stop}$`,
)
/** Who wrote, and when, as a messenger puts it over a message: 小王 10:32, Tom 3/5 10:32 AM, [10:32] Tom:. A programme or a timetable says more. */
const heads =
  /^(?:[\u3400-\u9fff]{2,4}|[a-z][a-z.]{1,14})\s{1,3}(?:(?:20\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?\s?)?(?:昨天|今天|星期[一二三四五六日]|上午|下午|晚上|凌晨)?\s?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$|^\[\d{1,2}:\d{2}(?: ?[ap]m)?\]\s?(?:[\u3400-\u9fff]{2,4}|[a-z][a-z.]{1,14})\s?[:：]?$/
/** What a messenger writes where it cannot paste. */
const pasted = /^\[(?:图片|照片|视频|语音|文件|表情|动画表情|链接|位置|贴图|微笑|强|抱拳|ok|image|photo|sticker|voice message|gif)\]$/

/** A line of a conversation; `isPasted`: what a messenger leaves for a picture. */
export interface ChatLine extends Span {
  isPasted: boolean
}

/** Lines of the conversation that a draft was copied from, before it and behind it: by the numbers of their blocks. One such line alone may be text. */
export function findChatLines({blocks, folded}: Prose): Map<number, ChatLine> {
  const found = new Map<number, ChatLine>()
  let sure = 0
  const take = (index: number): boolean => {
    const block = blocks[index]
    if (!block) return false
    const line = folded
      .slice(block.start, Math.min(block.end, block.start + longest + 1))
      .trim()
      .toLowerCase()
    if (line.length > longest) return false
    if (line === '') return true
    const isSaid = said.test(line)
    const isPasted = pasted.test(line)
    if (!isSaid && !isPasted && !heads.test(line) && !polite.test(line)) return false
    if (isSaid) sure++
    found.set(index, {start: block.start, end: block.end, isPasted})
    return true
  }
  let first = 0
  while (first < Math.min(reach, blocks.length) && take(first)) first++
  for (let last = blocks.length - 1; last > first && blocks.length - last <= reach && take(last); last--);
  return sure > 0 && found.size < blocks.length ? found : new Map()
}
