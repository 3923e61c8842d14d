import type {Item, Name, Span} from '#item'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {foldText} from '../../../src/facts/scripts.ts'

/** A mention of a person by full name. */
export interface Mentioned {
  at: Span
  name: string
  title?: Span
  /** Folded (Chinese) or in lower case (English). */
  post: string
  /** The person held, or will hold, the post at another time. */
  isElsewhen: boolean
}

const elsewhen = /(?:时任|原任?|前任?|曾任|历任|首任|上任|继任|候任|拟任|已故|代理|former |then-?|ex-|late |acting |incoming |outgoing )[^，。；\n]{0,12}$/i

/** Mentions of people by full name, with the post beside it. */
export function readMentions(item: Item): Mentioned[] {
  const isEnglish = item.language === 'en'
  const isFull = ({text}: Name) => (isEnglish ? /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(text) : /^[\u3400-\u9fff]{2,4}$/.test(text) && !/某/.test(text))
  const norm = isEnglish ? item.prose.lower : item.prose.folded
  return item.facts.names
    .filter((name) => name.type === 'person' && isFull(name))
    .map(({start, end, text, title}) => ({
      at: {start, end},
      name: isEnglish ? text : foldText(text),
      ...(title ? {title} : {}),
      post: title ? norm.slice(title.start, title.end).trim() : '',
      isElsewhen: elsewhen.test(norm.slice(Math.max(0, (title?.start ?? start) - 24), Math.min(start, title?.start ?? start))),
    }))
}

/** Words that say that somebody's post changes in this item. */
const changes =
  /任命|任职|当选|出任|升任|接任|转任|改任|调任|履新|免去|提拔|晋升|连任|就任|卸任|接替|选举|辞去|候任|appoint|elected|promot|succeed|replac|sworn in|step(?:s|ped)? down|resign|take(?:s|n)? over|took over|former/

/** Whether posts change hands in the item. */
export function changesPosts(item: Item): boolean {
  return changes.test(matchedText(item))
}

/** Forms of address, callings and seats that many people share: no two names under them are one person's. */
const shared =
  /^(?:.*记者|通讯员|摄影.*|.*教授|.*医师|医生|.*老师|先生|女士|小姐|同志|同学|太太|夫人|师傅|.*代表|.*委员|.*议员|常委|专家|学者|.*律师|民警|警官|.*队员|球员|选手|.*运动员|演员|导演|作家|作者|画家|村民|居民|市民|农民|.*工程师|.*研究员|院士|博士|护士|战士|烈士|志愿者|男子|女子|党员|.*评论员|.*分析师|.*乘客|司机|业主|网友|.*学生|法官|检察官|mr\.?|mrs\.?|ms\.?|miss|dr\.?|professor|prof\.?|reporter|resident|councillor|councilman|councilwoman|councilor|senator|sen\.?|rep\.?|representative|officer|sgt\.?|sergeant|detective|constable|sir|dame|lord|lady|judge|justice|attorney|farmer|student|teacher|actor|singer|writer|author|rev\.?|reverend|father|sister|captain|capt\.?|lt\.?|lieutenant|cllr\.?)$/

/** Whether a post tells who is meant. */
export function isTelling(post: string): boolean {
  return post !== '' && !shared.test(post)
}
