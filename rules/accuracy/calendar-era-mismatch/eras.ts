import {readNumeral} from '../../../src/facts/times-numerals.ts'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪'

/** First years of the reigns and eras that years are still counted by. */
const firstYears: Record<string, number> = {
  洪武: 1368,
  永乐: 1403,
  宣德: 1426,
  正统: 1436,
  景泰: 1450,
  成化: 1465,
  弘治: 1488,
  正德: 1506,
  嘉靖: 1522,
  隆庆: 1567,
  万历: 1573,
  天启: 1621,
  崇祯: 1628,
  顺治: 1644,
  康熙: 1662,
  雍正: 1723,
  乾隆: 1736,
  嘉庆: 1796,
  道光: 1821,
  咸丰: 1851,
  同治: 1862,
  光绪: 1875,
  宣统: 1909,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
}
const numeral = '元|\\d{1,3}|[一二三四五六七八九十百〇零]{1,5}'
const sexagenary = `[${stems}][${branches}](?:[${animals}])?年|[${stems}][${branches}][${animals}]年`
const parts = {
  roc: `(?:中华)?民国(?:${numeral})年`,
  reign: `(?:清|明|日本)?(?:朝|代)?(?:${Object.keys(firstYears).join('|')})(?:${numeral})年`,
  cycle: `(?:农历|岁次|夏历)?(?:${sexagenary})`,
  zodiac: `(?:农历|生肖)?[${animals}]年`,
  century: '(?:公元)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})世纪(?:(?:[1-9]0|[一二三四五六七八九]十)年代)?(?:初|末|中叶|初期|末期|中期)?',
}
const ad = '(?:公元|西元)?(\\d{4}|[一二][〇零○一二三四五六七八九]{3})年?(?:(\\d{1,2})月(?:\\d{1,2}日)?)?'
const era = `(${Object.values(parts).join('|')})`
const monthDay = '(?:[正腊冬一二三四五六七八九十]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3}日?)?|\\d{1,2}月(?:\\d{1,2}日)?)?'
/** 民国115年（2026年）, 2026年（丙午马年）, 丙午马年即2026年, 2026年是马年, 2026丙午马年. */
const beside = new RegExp(`${era}(${monthDay})(?:[（(](?:即|公历|约)?|，?即|是|为|，也就是|/)\\s?${ad}(?=[）)年/，。；、]|$|[^\\d])`, 'g')
const link = '(?:[（(](?:即|农历|岁次)?|，?(?:即|是|为|正值|恰逢|适逢)(?:农历|中国农历|传统|我国农历|中国的?|农历的)?|，也就是|/|农历)'
const besideAfter = new RegExp(`${ad}(?:${link}${era}|(${parts.cycle}|${parts.zodiac}))`, 'g')
/** 19世纪80年代的1985年. */
const within = new RegExp(`(${parts.century})的${ad}`, 'g')

const number = (text: string): number => (text === '元' ? 1 : /^\d/.test(text) ? Number(text) : readNumeral(text, 0).value)

/** The years an era name may stand for: first and last; undefined where it says none. */
function yearsOf(name: string): {matches: (year: number) => boolean; near: (year: number) => number | undefined} | undefined {
  const roc = new RegExp(`民国(${numeral})年`).exec(name)
  const reign = new RegExp(`(${Object.keys(firstYears).join('|')})(${numeral})年`).exec(name)
  if (roc || reign) {
    const year = roc ? 1911 + number(roc[1] as string) : (firstYears[reign?.[1] as string] as number) + number(reign?.[2] as string) - 1
    return {matches: (other) => other === year, near: () => year}
  }
  const century = /(\d{1,2}|[一二三四五六七八九十]{1,3})世纪(?:([1-9]0|[一二三四五六七八九]十)年代)?/.exec(name)
  if (century) {
    const first = (number(century[1] as string) - 1) * 100 + (century[2] ? number(century[2]) : 0)
    const last = first + (century[2] ? 9 : 100)
    return {matches: (year) => year >= first && year <= last, near: () => undefined}
  }
  const [stem, branch] = [
    stems.indexOf(name.replace(/^(?:农历|岁次|夏历|生肖)/, '')[0] as string),
    branches.indexOf(/[子丑寅卯辰巳午未申酉戌亥]/.exec(name)?.[0] ?? '?'),
  ]
  const animal = animals.indexOf(/[鼠牛虎兔龙蛇马羊猴鸡狗猪]/.exec(name)?.[0] ?? '?')
  const fits = (year: number) =>
    (stem < 0 || (year - 4) % 10 === stem) && (branch < 0 || (year - 4) % 12 === branch) && (animal < 0 || (year - 4) % 12 === animal)
  return {matches: fits, near: (year) => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map((shift) => year + shift).find(fits)}
}

/** Two ways to name a year that name two years. */
export interface EraConflict {
  era: {start: number; end: number}
  year: {start: number; end: number}
  /** The year the era name stands for, where it is one. */
  expected?: number
}

function compare(name: string, written: string, month: string | undefined, lunarMonth: string): {expected?: number} | undefined {
  const years = yearsOf(name)
  const year = /^\d/.test(written)
    ? Number(written)
    : Number([...written.replace(/[零○]/g, '〇')].map((digit) => '〇一二三四五六七八九'.indexOf(digit)).join(''))
  if (!years || year < 1000 || years.matches(year)) return
  // Before the Chinese New Year, and in the last months of a reign's year, both are right.
  // 丙午蛇年 is at odds with itself.
  if (/[子丑寅卯辰巳午未申酉戌亥][鼠牛虎兔龙蛇马羊猴鸡狗猪]/.test(name) && years.near(year) === undefined) return
  const isChinese = /[甲乙丙丁戊己庚辛壬癸鼠牛虎兔龙蛇马羊猴鸡狗猪]/.test(name)
  if (isChinese && (month === undefined ? false : Number(month) <= 2) && years.matches(year - 1)) return
  if (/[腊冬]月|十[一二]月/.test(lunarMonth) && years.matches(year - 1)) return
  const expected = years.near(year)
  return expected === undefined ? {} : {expected}
}

/** The years of a folded text that stand beside another name of the year and disagree with it. */
export function* findEraConflicts(text: string): Iterable<EraConflict> {
  for (const [pattern, order] of [
    [beside, 'era'],
    [besideAfter, 'year'],
    [within, 'century'],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
      const [whole] = found
      const [name = '', written = '', month, lunarMonth = ''] =
        order === 'era'
          ? [found[1], found[3], found[4], found[2]]
          : order === 'year'
            ? [found[3] ?? found[4], found[1], found[2], '']
            : [found[1], found[2], found[3], '']
      // 12026年 is a figure, 1929年至1933年 a period.
      if (/\d/.test(text[found.index - 1] ?? '') || /^[年月日]?[至到—–～~-]/.test(text.slice(found.index + whole.length))) continue
      const conflict = compare(name, written, month, lunarMonth)
      if (!conflict) continue

      const eraAt = found.index + whole.indexOf(name)
      const yearAt = found.index + (order === 'year' ? whole.indexOf(written) : whole.lastIndexOf(written))
      yield {era: {start: eraAt, end: eraAt + name.length}, year: {start: yearAt, end: yearAt + 4}, ...conflict}
    }
  }
}

/** 丙午蛇年: stem and branch of one year, animal of another. */
export function* findCycleConflicts(text: string): Iterable<{start: number; end: number}> {
  for (const {index, 0: whole, 1: branch, 2: animal} of text.matchAll(/[甲乙丙丁戊己庚辛壬癸]([子丑寅卯辰巳午未申酉戌亥])([鼠牛虎兔龙蛇马羊猴鸡狗猪])年/g))
    if (branches.indexOf(branch as string) !== animals.indexOf(animal as string)) yield {start: index + 2, end: index + whole.length}
}
