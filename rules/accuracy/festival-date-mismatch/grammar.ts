import {festivalNames} from '../../../src/facts/calendar.ts'

/** A festival, or a date of the Chinese calendar, said of a day. Offsets count from the start of the text it was looked for in. */
export interface Naming {
  start: number
  end: number
  name: string
  /** The year written with the festival: 2026年中秋节. */
  year?: number
  /** The year counted from the item: 今年 0, 明年 1. */
  yearShift?: number
}

const byLength = (names: string[]): string => names.sort((a, b) => b.length - a.length).join('|')
// Each country has its own: the day cannot be told from the name.
const national = /^(?:national day|independence day|army day|children's day|teacher'?s'? day|memorial day|labou?r day|arbor day in china)$/
const zhNames = byLength(festivalNames.filter((name) => /^[一-鿿]/.test(name)))
const enNames = byLength(
  festivalNames.filter((name) => /^[a-z]/.test(name) && !national.test(name)).map((name) => name.replaceAll('.', '\\.').replaceAll("'", "['’]")),
)

/** What a text must hold for any of the expressions below to match: they are long, and most texts name no festival. */
export const anyNaming = {zh: new RegExp(`${zhNames}|年初|[农阴旧夏]历|[（(]闰?[正冬腊一二三四五六七八九十]`), en: new RegExp(`\\b(?:${enNames})`)}

const lunarMonth = '闰?(?:正|[一二三四五六七八九十]|十[一二]|冬|腊)月'
const lunarDay = '(?:初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?![日号天一-九])'
const lunar = `(?:农历|阴历|旧历|夏历)${lunarMonth}${lunarDay}`
const named = `(?<name>${zhNames}|大?年初[一二三四五六七八九十]|${lunar})`
const weekday = '(?:[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?)?'
const being = '(?:也|又|恰|正|适|刚好|正好|恰好|就|便|乃|即|欣|喜|时)?(?:是|为|系|值|逢|遇|当|即)'
const epithet = '(?:第[一二三四五六七八九十百0-9]{1,4}个|一年一度的?|(?:我国|中国|中华民族)?的?(?:民间)?传统(?:的|节日|佳节)?|今年的?|[全中]国|国际){0,2}'
const ends =
  '(?=$|[\\s，。；、！：）)」』”"]|当[天日晚]|这天|这一天|佳节(?=[，。；、])|(?:上午|下午|早上|晚上|清晨|凌晨|社区|市民|居民|群众|各地|全国|我[市县区省国]|本[市港澳]|[在于]))'

const zhAfter = new RegExp(`^${weekday}(?:[，,]? ?(?:当天|当日|是日|这天|这一天)?${being}${epithet}|[（(]|[，,]? ?(?:是日|当天是|当日是)?)${named}${ends}`)
const zhBracketed = new RegExp(`^${weekday}[（(](?<name>${lunarMonth}${lunarDay})`)
const zhClause = new RegExp(
  `[，,；;] ?(?:(?:当天|当日|是日|同日|这天|这一天|那天|该日)(?:${being}|刚好)|(?:恰|适|正|时|欣|喜)(?:逢|值))${epithet}${named}${ends}`,
)
const zhBefore = new RegExp(
  `(?:^|[^一-鿿]|[是为逢值在过度庆迎与和]|(?<year>[0-9]{4}|[今明去])年的?)${named}(?:当天|当日|这天|这一天)?(?<link>[（(]|[，,]?(?:即|也就是)|今?年?(?:是|为|在|落在|于|[适恰正]?逢|正值)(?:公历|阳历|新历|西历)?|)$`,
)
/** 图书馆端午节6月18日当天休馆: a feast of three characters or more is one behind any word, where the day itself is meant. */
const zhBehindWord = new RegExp(`(?<name>${byLength(festivalNames.filter((name) => /^[一-鿿]{2,}节$/.test(name)))})$`)
const enAfter = new RegExp(
  `^(?:,? (?:which |and )?(?:is|was|marks|marked|falls on|is also|was also)(?: the| this year['’]s)?|,? ?\\(|,(?: on)?(?: the)?) ?(?<name>${enNames})(?=$|[.,;:)!?]| this year| in [0-9]{4})`,
)
const enBefore = new RegExp(
  `(?<before>(?:[a-z’'.-]{1,20} ){0,2})\\b(?<name>${enNames})(?: day)?(?:,? (?:which )?(?:this year |next year )?(?:is|was|falls?|fell|falling|will fall|lands)(?: this year| next year)?(?: on)?|,(?: on)?| on|,? \\(| \\() ?$`,
)
const held =
  /(?:^| )(?:celebrat\w{1,4}|mark(?:s|ed|ing)?|host\w{0,3}|h[eo]ld(?:s|ing)?|stag\w{1,3}|organi[sz]\w{1,3}|annual|its|their|an?|orthodox|chinese|holocaust)(?: the)? $/

function name(found: RegExpExecArray | null, from: number): Naming | undefined {
  const word = found?.groups?.name
  if (!found || word === undefined) return

  const start = from + found.index + found[0].lastIndexOf(word)
  const year = Number(found.groups?.year)
  const shift = '去今明'.indexOf(found.groups?.year ?? '?') - 1
  return {start, end: start + word.length, name: word, ...(year > 0 ? {year} : {}), ...(shift > -2 ? {yearShift: shift} : {})}
}

/** What the words after a day say it is: 6月19日端午节, 6月19日（农历五月初五）, 6月19日……，当日正值端午节; Sept. 25, Mid-Autumn Festival. */
export function findAfter(text: string, english: boolean): Naming | undefined {
  if (english) return name(enAfter.exec(text), 0)

  const beside = zhAfter.exec(text) ?? zhBracketed.exec(text)
  if (beside) return name(beside, 0)
  const clause = zhClause.exec(text)
  // Another day in between is nearer.
  return clause && !/[。！？\n]|[0-9一二三四五六七八九十][日号]|[今昨明次翌][天日]/.test(text.slice(0, clause.index)) ? name(clause, 0) : undefined
}

/** What the words before a day say it is: 端午节（6月19日）, 今年中秋节是9月25日; Mid-Autumn Festival falls on Sept. 25. */
export function findBefore(text: string, following: string, english: boolean): Naming | undefined {
  if (english) {
    const found = enBefore.exec(text)
    return found && !held.test(found.groups?.before ?? '') && !/^ ?(?:to|-|–|and)\b/.test(following) ? name(found, 0) : undefined
  }

  const behind = /^(?:当天|当日|这天|这一天)/.test(following) ? zhBehindWord.exec(text) : null
  if (behind) return name(behind, 0)

  const found = zhBefore.exec(text)
  if (!found || /^(?:起|至|到|前|后|之|以|[—–~～、-]|和|开始|放假|连|的)/.test(following)) return
  // 中秋节9月25日 and 中秋节在9月25日 only where the clause ends there.
  if (/^(?:|在|于)$/.test(found.groups?.link ?? '') && !/^[，。；！）)」”\s]|^$/.test(following)) return
  return name(found, 0)
}
