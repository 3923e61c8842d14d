import type {Quantity} from '../item.ts'

type Casualty = 'dead' | 'injured'

const deadZh = /^(?:[人名个位]{0,2}[，、]?)?(?:不幸|当场|全部|先后|中毒|溺水|触电)?(?:死(?![因者伤刑里路])|亡(?![者])|遇难(?!者)|丧生|身亡|罹难(?!者)|丧命)/
const injuredZh = /^(?:[人名个位]{0,2})?(?:轻|重|受|负|不同程度受)?伤(?![者亡])/
const deadEn =
  /^(?: (?:people|others|men|women|children|workers|soldiers|students|passengers|miners|police officers|villagers))?,? (?:were |was |are |have )?(?:killed|dead|died|die)\b/
const injuredEn =
  /^(?: (?:people|others|men|women|children|workers|soldiers|students|passengers|miners|police officers|villagers))?,? (?:were |was |are )?(?:injured|hurt|wounded)\b/
const killsEn = /\b(?:kills?|killed|killing|claim(?:s|ed) the lives of|leaves .{0,3}dead) (?:at least )?$/
const injuresEn = /\b(?:injur(?:es?|ed|ing)|wound(?:s|ed|ing)|hurts?) (?:at least )?$/
/** 死3伤: the word stands before the figure. */
const deadBefore = /(?:死亡|遇难|死者|罹难)(?:人数)?(?:为|达|共|有)?$/

/** Whether a figure counts the dead or the injured of an accident, by the words beside it; undefined where it counts neither, or not exactly. */
export function casualtyOf({start, end, text: figure, type, approximate, range, value}: Quantity, text: string, isEnglish: boolean): Casualty | undefined {
  if (type !== 'cardinal' || approximate || range || value === undefined || !Number.isInteger(value)) return undefined

  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 40)]
  if (isEnglish) {
    if (/^ (?:million|thousand|percent|per cent|more|times|of)\b/.test(after)) return undefined
    if (deadEn.test(after) || killsEn.test(before)) return 'dead'
    return injuredEn.test(after) || injuresEn.test(before) ? 'injured' : undefined
  }
  if (!/^[\d一二三四五六七八九十两百千〇零,，]+[人名个位]?$/.test(figure)) return undefined
  if (deadZh.test(after) || deadBefore.test(before)) return 'dead'
  return injuredZh.test(after) ? 'injured' : undefined
}
