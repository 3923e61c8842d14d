import type {Item, Quantity} from '#item'
import {matchedText} from '../../../src/facts/matched-text.ts'

/** A new count greater than the running total, or a running total that falls. */
export interface WrongCount {
  at: Quantity
  other: Quantity
  message: 'new' | 'falling'
}

type Kind = 'dead' | 'injured' | 'case' | 'missing' | 'cured'
const kindsZh: [RegExp, Kind][] = [
  [/死亡|遇难|丧生|身亡|罹难/, 'dead'],
  [/受伤|伤者|负伤/, 'injured'],
  [/确诊|病例|感染/, 'case'],
  [/失踪|失联/, 'missing'],
  [/治愈|出院/, 'cured'],
]
const kindsEn: [RegExp, Kind][] = [
  [/\b(?:deaths?|dead|killed|died|fatalities)\b/, 'dead'],
  [/\b(?:injured|hurt|wounded|injuries)\b/, 'injured'],
  [/\b(?:cases|infections)\b/, 'case'],
  [/\bmissing\b/, 'missing'],
]
const newZh = /(?:新增|新发|再增|又有|当日新增)[^，。；\d]{0,12}$/
const totalZh = /(?:累计|累計|共计|总计|总数|合计|累积)[^，。；\d]{0,14}$/
const newEn = /\b(?:new|further|another|additional|more)\b|\badding\b/
const totalEn = /\b(?:cumulative|total|so far|to date|overall|in all|tally|toll)\b/

interface Count {
  quantity: Quantity
  kind: Kind
  scope: 'new' | 'total'
}

/** New and running counts of one kind in a stretch of text, each told by the words of its own clause. */
function readCounts(item: Item): Count[] {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  return item.facts.quantities.flatMap((quantity, index): Count[] => {
    if (quantity.type !== 'cardinal' || quantity.value === undefined || quantity.range || quantity.approximate) return []

    const from = Math.max(item.facts.quantities[index - 1]?.end ?? 0, quantity.start - 40)
    const before = text
      .slice(from, quantity.start)
      .split(isEnglish ? /[.;,]\s/ : /[。；，：]/)
      .at(-1) as string
    const tail = text.slice(quantity.end, quantity.end + (isEnglish ? 30 : 8)).split(isEnglish ? /[.;,]/ : /[。；，、]/)[0] as string
    const near = before + tail
    const kinds = (isEnglish ? kindsEn : kindsZh).filter(([pattern]) => pattern.test(near))
    const isNew = isEnglish ? newEn.test(`${before.slice(-14)}${tail.slice(0, 12)}`) : newZh.test(before)
    const isTotal = isEnglish ? totalEn.test(near) : totalZh.test(before)
    if (kinds.length !== 1 || isNew === isTotal) return []
    return [{quantity, kind: kinds[0]?.[1] as Kind, scope: isNew ? 'new' : 'total'}]
  })
}

/** Within a paragraph: a new count and the running total told with it. */
export function* findWrongCounts(item: Item): Iterable<WrongCount> {
  const counts = readCounts(item)
  for (const [index, count] of counts.entries()) {
    const next = counts[index + 1]
    if (!next || next.kind !== count.kind || next.scope === count.scope || item.partOf(next.quantity) !== item.partOf(count.quantity)) continue

    const between = item.prose.text.slice(count.quantity.end, next.quantity.start)
    const [fresh, total] = count.scope === 'new' ? [count, next] : [next, count]
    if (between.length > 60 || /其中|of which|of whom|[省市县区州镇乡村]|国(?!内)/.test(between)) continue
    if ((fresh.quantity.value as number) > (total.quantity.value as number)) yield {at: fresh.quantity, other: total.quantity, message: 'new'}
  }
  yield* findFallingTolls(item)
}

const rises =
  /(?:死亡|遇难|死者|受伤|伤亡|失踪|确诊)[^，。；\d]{0,8}(?:从|由)[^，。；\d]{0,8}$|\b(?:toll|deaths|dead|injured|cases)\b[^.;\d]{0,30}\b(?:rose|rises|climbed|increased|risen|up)\b[^.;\d]{0,10}\bfrom (?:about )?$/
const to = /^[^，。；\d]{0,10}(?:升|增|涨|上升|增加|攀升)[^，。；\d]{0,4}(?:到|至)$|^[^.;\d]{0,12} to $/

/** 遇难人数升至10人, the toll rose to 10: a kind of casualty that is said to have risen to a figure. */
const risenTo =
  /(死亡|遇难|死者|受伤|伤者|失踪|确诊)(?:人数|总数|者)?[^，。；\d]{0,4}(?:升|增|涨|上升|增加|攀升)[^，。；\d]{0,3}[到至]$|\b(?:death toll|toll|(?:number of )?(?:dead|deaths|injured|missing))\b[^.;\d]{0,16}\b(?:rose|rises|risen|climbed|increased|rising) to (?:at least )?$/
const fromBefore = /^[^.;\d]{0,40},? (?:up )?from (?:an? earlier |the )?$/

/** The same kind told shortly before with more: 已造成12人遇难。……遇难人数升至10人. */
function findEarlier(item: Item, text: string, index: number, kind: string): Quantity | undefined {
  const later = item.facts.quantities[index] as Quantity
  for (const earlier of item.facts.quantities.slice(Math.max(0, index - 3), index).reverse()) {
    const isNear = later.start - earlier.end <= 60 && item.partOf(earlier) === item.partOf(later)
    if (!isNear || /另|其中|[省市县州镇乡村]/.test(text.slice(earlier.end, later.start))) return undefined
    if (earlier.type !== 'cardinal' || earlier.range || earlier.approximate) continue
    if (text.slice(earlier.end, earlier.end + 4).startsWith(kind)) return earlier
  }
  return undefined
}

/** 死亡人数由15人升至12人: a toll that is said to rise and falls. */
function* findFallingTolls(item: Item): Iterable<WrongCount> {
  const text = matchedText(item)
  for (const [index, later] of item.facts.quantities.entries()) {
    const risen = later.type === 'cardinal' && !later.range ? risenTo.exec(text.slice(Math.max(0, later.start - 44), later.start)) : null
    const next = item.facts.quantities[index + 1]
    const before = !risen
      ? undefined
      : risen[1]
        ? findEarlier(item, text, index, risen[1])
        : next && fromBefore.test(text.slice(later.end, next.start))
          ? next
          : undefined
    if (before?.type === 'cardinal' && before.value !== undefined && later.value !== undefined && before.value > later.value)
      yield {at: later, other: before, message: 'falling'}
    const earlier = item.facts.quantities[index - 1]
    if (!earlier || earlier.value === undefined || later.value === undefined || earlier.value <= later.value || earlier.type !== 'cardinal') continue
    if (rises.test(text.slice(Math.max(0, earlier.start - 60), earlier.start)) && to.test(text.slice(earlier.end, later.start)))
      yield {at: later, other: earlier, message: 'falling'}
  }
}
