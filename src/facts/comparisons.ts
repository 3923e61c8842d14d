import type {Language, Quantity, Span, Time} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'

type Direction = 'up' | 'down' | 'same'

const reach = 26
const lastOfChange = new CharacterSet('增升长加涨多高大快涌宽厚强扩缩减降跌落滑少低窄慢平了到至达为约近超过逾幅%以是又再均仅')
const filler = '(?:了|到|至|达到|达|为|约|大约|近|将近|超过|超|逾|不到|不足|至少|接近|幅度|幅|的|分别|仅|均|以上|突破|率|又|再|高达|数|额|量|值|:|：| ){0,4}'
const changed =
  /(增长|增加|增至|增幅|增收|增产|增|上升|升至|升幅|回升|攀升|提升|提高|上涨|涨至|涨幅|上调|上浮|扩大|加快|加大|延长|拓宽|多|高|超额|翻|涨|升)|(减少|减至|减幅|减收|减产|减|下降|降低|降至|降幅|下滑|下跌|下调|下浮|回落|缩小|缩短|收窄|压缩|放缓|跌至|跌幅|少|低|降|跌|滑)|(持平|不变)/
const changedBefore = new RegExp(`(?:${changed.source})${filler}$`)
const notChange = /(?:最|至|不|许|很|更|众|诸|大|太|超过|[海身升])(?:多|少|高|低)$|(?:减少|增加)(?:对|与)$/
/** What is compared with: 同比, 环比, 较上年同期, 比去年. */
const baseBefore =
  /(同比|环比|按年|按月|按季)|(?:较|比|同)([^，,。；;、\n较比同]{1,14}?)(?:相比)?[，,]?(?:分别|均|实际|累计|净|大幅|小幅|明显|显著|略|微|仅|再|又|也|共|减少|增加|上升|下降|提高|增长|名义|整体|平均|有所){0,3}$/

/** Finds, for each quantity, whether it states a change, and against what; the quantities are completed in place. */
export function readComparisons(text: string, quantities: Quantity[], times: readonly Time[], language: Language): void {
  let time = -1
  let previous: Quantity | undefined
  for (const quantity of quantities) {
    while (time + 1 < times.length && (times[time + 1] as Time).start < quantity.start) time++
    if (quantity.type !== 'ordinal' && quantity.type !== 'vague') {
      const found = language === 'en' ? englishChange(text, quantity) : chineseChange(text, quantity)
      if (found) {
        const base = found.base ?? fromBase(text, previous, quantity, language)
        const period = periodOf(text, times, time, quantity, base)
        quantity.comparison = {direction: found.direction, ...(base ? {base} : {}), ...(period ? {period} : {})}
      }
    }
    previous = quantity
  }
}

interface Change {
  direction: Direction
  base?: Span
}

function chineseChange(text: string, quantity: Quantity): Change | undefined {
  const start = quantity.start
  if (!lastOfChange.at(text, start - 1)) return undefined
  const from = Math.max(0, start - reach)
  const window = clauseOf(text.slice(from, start))
  const match = changedBefore.exec(window)
  if (!match) return undefined

  const word = match[1] ?? match[2] ?? match[3] ?? ''
  const until = window.slice(0, match.index + word.length)
  const base = baseBefore.exec(until.slice(0, until.length - word.length))
  // 多, 高 and their like speak of change only beside what they are compared with.
  if (/^[多高少低]$/.test(word) && (!base || notChange.test(until))) return undefined
  const direction: Direction = match[1] ? 'up' : match[2] ? 'down' : 'same'
  if (!base) return {direction}

  const what = base[1] ?? (base[2] as string)
  const at = start - window.length + base.index + (base[1] ? 0 : 1)
  return {direction, base: {start: at, end: at + what.length}}
}

/** What stands after the last stop: a change and its base stand in one clause, or two joined by a comma (与上年相比，增长5%). */
function clauseOf(text: string): string {
  const stop = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；'), text.lastIndexOf('\n'), text.lastIndexOf('！'), text.lastIndexOf('？'))
  return stop < 0 ? text : text.slice(stop + 1)
}

/** 由1200件增加到1500件: the first is the base of the second. */
function fromBase(text: string, previous: Quantity | undefined, quantity: Quantity, language: Language): Span | undefined {
  if (!previous || quantity.start - previous.end > 14 || previous.type !== quantity.type) return undefined
  const before = text.slice(Math.max(0, previous.start - 14), previous.start)
  const between = text.slice(previous.end, quantity.start)
  const is =
    language === 'en'
      ? /\bfrom (?:about |around |some |nearly )?$/.test(before) && / to /.test(between)
      : /(?:由|从)[^，。；]{0,10}$/.test(before) && /(?:到|至|为)[^，。；]{0,3}$/.test(between)
  return is ? {start: previous.start, end: previous.end} : undefined
}

/** The date the change is reported for: the last one before it in the sentence that is not its base. */
function periodOf(text: string, times: readonly Time[], index: number, quantity: Quantity, base: Span | undefined): Span | undefined {
  for (let at = index; at >= 0 && at > index - 3; at--) {
    const time = times[at] as Time
    if (quantity.start - time.end > 80 || time.type !== 'date') continue
    if (base && time.start < base.end && base.start < time.end) continue
    return /[。！？\n]|[.!?] [A-Z]/.test(text.slice(time.end, quantity.start)) ? undefined : {start: time.start, end: time.end}
  }

  return undefined
}

const upWords =
  'rose|rises?|rising|risen|up|increas(?:e|ed|es|ing)|grew|grown|grows?|growing|gain(?:ed|s)?|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:ed|es)|soar(?:ed|s)?|advanced|expand(?:ed|s)?|higher|added|growth|rise|jump|gain'
const downWords =
  'fell|falls?|fallen|falling|down|dropp?(?:ed|s)?|declin(?:ed|es|e|ing)|decreas(?:ed|es|e|ing)|cut|lost|slid|slipp?(?:ed|s)?|plung(?:ed|es)|shrank|shrunk|tumbl(?:ed|es)|sank|lower|reduc(?:ed|tion)|contracted|shed'
const englishBefore = new RegExp(
  `(?:^|[\\s(])(?:(${upWords})|(${downWords})|(unchanged|flat|steady))(?: (?:by|of|to|about|around|nearly|almost|over|more than|less than|some|just|a|another|an estimated|approximately|roughly|at)){0,3} ?$`,
)
const englishAfter =
  /^ ?(?:year-on-year |annual |monthly |quarterly |overall |net |sharp |steep |slight )?(?:(increase|rise|growth|jump|gain|hike|surge|more|higher|up|upturn)|(decrease|fall|decline|drop|cut|reduction|less|fewer|lower|down|slump|dip))(?![a-z])/
const englishBase =
  /^[^.;:\n]{0,24}?\b(?:from|than|over|compared with|compared to|against|on) ((?:a |an |the |one )?(?:year|month|quarter|week|day|previous|prior|last|same|corresponding|earlier|yesterday)[a-z -]{0,30})|^ (year-on-year|year on year|month-on-month|quarter-on-quarter|annually|yoy)/

function englishChange(text: string, quantity: Quantity): Change | undefined {
  const before = englishBefore.exec(text.slice(Math.max(0, quantity.start - 44), quantity.start))
  const tail = text.slice(quantity.end, quantity.end + 70)
  const upTo = before?.[1] === 'up' && /up to (?:a |an )?$|(?:mak|mad|tak)(?:e|es|ing) up /.test(text.slice(Math.max(0, quantity.start - 24), quantity.start))
  if (upTo) return undefined
  const after = before ? null : englishAfter.exec(tail)
  if (!before && !after) return undefined

  const up = before ? before[1] : after?.[1]
  const down = before ? before[2] : after?.[2]
  const base = englishBase.exec(tail)
  const what = base?.[1] ?? base?.[2]
  const at = base && what ? quantity.end + base.index + base[0].lastIndexOf(what) : 0
  return {direction: up ? 'up' : down ? 'down' : 'same', ...(what ? {base: {start: at, end: at + what.trimEnd().length}} : {})}
}
