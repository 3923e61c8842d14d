import {addDays, dayNumber, dayOfNumber, formatDay, nthWeekday} from './calendar-days.ts'
import {lunarNewYearsEve, lunarToGregorian} from './calendar-lunar.ts'
import {solarTermDate, solarTerms} from './calendar-terms.ts'

/** How the day of a festival is found: fixed month and day; Chinese month and day; a solar term; nth weekday of a month; days after Easter. */
type FestivalRule =
  | {fixed: readonly [month: number, day: number]}
  | {lunar: readonly [month: number, day: number]}
  | {eve: true}
  | {term: string}
  | {nth: readonly [month: number, weekday: number, n: number]}
  | {easter: number}
  | {before: readonly [month: number, day: number, weekday: number]}

// Each line: names in Simplified Chinese and lower-case English, then the rule; several rules where countries differ.
const table: readonly (readonly [string, ...FestivalRule[]])[] = [
  ["元旦 元旦节|new year's day", {fixed: [1, 1]}],
  ["情人节|valentine's day", {fixed: [2, 14]}],
  ["妇女节 三八妇女节 三八国际妇女节 国际妇女节 三八节|international women's day|women's day", {fixed: [3, 8]}],
  ['植树节|arbor day in china', {fixed: [3, 12]}],
  ['消费者权益日 国际消费者权益日|consumer rights day|world consumer rights day', {fixed: [3, 15]}],
  ["圣帕特里克节|st patrick's day|st. patrick's day", {fixed: [3, 17]}],
  ['世界水日|world water day', {fixed: [3, 22]}],
  ["愚人节|april fools' day|april fool's day", {fixed: [4, 1]}],
  ['世界地球日|earth day', {fixed: [4, 22]}],
  ['世界读书日|world book day', {fixed: [4, 23]}],
  ['澳新军团日|anzac day', {fixed: [4, 25]}],
  ["劳动节 五一劳动节 五一国际劳动节 国际劳动节|may day|international workers' day", {fixed: [5, 1]}],
  ['青年节 五四青年节', {fixed: [5, 4]}],
  ['护士节 国际护士节|international nurses day', {fixed: [5, 12]}],
  ["儿童节 六一儿童节 六一国际儿童节 国际儿童节|children's day", {fixed: [6, 1]}, {fixed: [4, 4]}],
  ['世界环境日|world environment day', {fixed: [6, 5]}],
  ['六月节|juneteenth', {fixed: [6, 19]}],
  ['国际禁毒日', {fixed: [6, 26]}],
  ['建党节 七一建党节', {fixed: [7, 1]}],
  ['香港回归纪念日|canada day', {fixed: [7, 1]}],
  ['美国独立日|independence day|fourth of july|the fourth of july', {fixed: [7, 4]}],
  ['巴士底日|bastille day', {fixed: [7, 14]}],
  ['建军节 八一建军节|army day', {fixed: [8, 1]}],
  ["教师节|teachers' day|teacher's day", {fixed: [9, 10]}, {fixed: [9, 28]}],
  ['国庆节 十一国庆节|national day', {fixed: [10, 1]}, {fixed: [10, 10]}],
  ['双十节|double tenth day|double ten day', {fixed: [10, 10]}],
  ['万圣节|halloween', {fixed: [10, 31]}],
  ["双十一 双11|singles day|singles' day", {fixed: [11, 11]}],
  ['记者节 中国记者节', {fixed: [11, 8]}],
  ['|veterans day|remembrance day|armistice day', {fixed: [11, 11]}],
  ['世界艾滋病日|world aids day', {fixed: [12, 1]}],
  ['国家宪法日', {fixed: [12, 4]}],
  ['国家公祭日', {fixed: [12, 13]}],
  ['澳门回归纪念日', {fixed: [12, 20]}],
  ['平安夜 圣诞夜 圣诞前夕|christmas eve', {fixed: [12, 24]}],
  ['圣诞节 圣诞|christmas|christmas day|xmas', {fixed: [12, 25]}],
  ['节礼日|boxing day', {fixed: [12, 26]}],
  ["跨年夜|new year's eve", {fixed: [12, 31]}],
  ['春节 农历新年 大年初一|spring festival|chinese new year|lunar new year|chinese lunar new year', {lunar: [1, 1]}],
  ['元宵节 上元节|lantern festival', {lunar: [1, 15]}],
  ['龙抬头', {lunar: [2, 2]}],
  ['上巳节', {lunar: [3, 3]}],
  ['佛诞 佛诞节 浴佛节', {lunar: [4, 8]}],
  ['端午节 端午|dragon boat festival', {lunar: [5, 5]}],
  ['七夕节 七夕|qixi festival', {lunar: [7, 7]}],
  ['中元节|hungry ghost festival|ghost festival', {lunar: [7, 15]}],
  ['中秋节 中秋|mid-autumn festival|moon festival', {lunar: [8, 15]}],
  ['重阳节 重阳|double ninth festival|chongyang festival', {lunar: [9, 9]}],
  ['寒衣节', {lunar: [10, 1]}],
  ['下元节', {lunar: [10, 15]}],
  ['腊八节 腊八|laba festival', {lunar: [12, 8]}],
  ["除夕 大年夜 年三十 大年三十 除夕夜|chinese new year's eve|lunar new year's eve", {eve: true}],
  ['清明节|qingming festival|tomb-sweeping day|tomb sweeping day|ching ming festival', {term: '清明'}],
  ['冬至节|winter solstice festival', {term: '冬至'}],
  ["母亲节|mother's day", {nth: [5, 0, 2]}, {easter: -21}],
  ["父亲节|father's day", {nth: [6, 0, 3]}, {fixed: [8, 8]}],
  ['感恩节|thanksgiving|thanksgiving day', {nth: [11, 4, 4]}, {nth: [10, 1, 2]}],
  ['黑色星期五|black friday', {nth: [11, 4, 4]}],
  ['马丁路德金日|martin luther king day|martin luther king jr. day|mlk day', {nth: [1, 1, 3]}],
  ["总统日|presidents' day|presidents day|president's day", {nth: [2, 1, 3]}],
  ['阵亡将士纪念日|memorial day', {nth: [5, 1, -1]}],
  ['美国劳工节 劳工节|labor day|labour day', {nth: [9, 1, 1]}, {fixed: [5, 1]}],
  ["哥伦布日|columbus day|indigenous peoples' day", {nth: [10, 1, 2]}],
  ['全民国防教育日', {nth: [9, 6, 3]}],
  ['全国助残日', {nth: [5, 0, 3]}],
  ['维多利亚日|victoria day', {before: [5, 25, 1]}],
  ['耶稣受难日 圣周五|good friday', {easter: -2}],
  ['复活节|easter|easter sunday', {easter: 0}],
  ['复活节星期一|easter monday', {easter: 1}],
  ['圣灰星期三|ash wednesday', {easter: -46}],
  ['棕枝主日|palm sunday', {easter: -7}],
  ['圣灵降临节|pentecost|whit sunday', {easter: 49}],
]

const rules = new Map<string, readonly FestivalRule[]>(solarTerms.map((term) => [term, [{term}]]))
rules.set('winter solstice', [{term: '冬至'}]).set('summer solstice', [{term: '夏至'}])
for (const [names, ...found] of table) {
  const [chinese = '', ...english] = names.split('|')
  for (const name of [...chinese.split(' '), ...english]) if (name) rules.set(name, found)
}

/** Every name {@link festivalDates} knows: Simplified Chinese and lower-case English. */
export const festivalNames: readonly string[] = [...rules.keys()]

/** Easter Sunday of the Western churches (Meeus, Jones, Butcher), as days since 1970-01-01. */
function easterOf(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const full = epact - Math.floor(epact / 28) * (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const offset = full - ((year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7)
  const month = 3 + Math.floor((offset + 40) / 44)
  return dayNumber(year, month, offset + 28 - 31 * Math.floor(month / 4))
}

function datesOf(rule: FestivalRule, year: number): (string | undefined)[] {
  if ('fixed' in rule) return [formatDay({year, month: rule.fixed[0], day: rule.fixed[1]})]
  if ('eve' in rule) return [lunarNewYearsEve(year)]
  if ('term' in rule) return [solarTermDate(rule.term, year)]
  if ('nth' in rule) return [nthWeekday(year, ...rule.nth)]
  if ('easter' in rule) return [formatDay(dayOfNumber(easterOf(year) + rule.easter))]
  if ('before' in rule) {
    const [month, day, weekday] = rule.before
    const days = dayNumber(year, month, day) - 1
    return [formatDay(dayOfNumber(days - ((((days + 4 - weekday) % 7) + 7) % 7)))]
  }

  // The twelfth Chinese month ends in the next Gregorian year.
  const [month, day] = rule.lunar
  return [year - 1, year].map((lunarYear) => lunarToGregorian({year: lunarYear, month, day, leap: false}))
}

const known = new Map<string, readonly string[]>()

/** The ISO days of a festival or solar term in a Gregorian year, the most usual first; several where countries differ, none where the name is unknown. Names in Simplified Chinese or English. */
export function festivalDates(name: string, year: number): string[] {
  const found = known.get(`${name} ${year}`) ?? findDates(name, year)
  if (rules.has(name)) known.set(`${name} ${year}`, found)
  return [...found]
}

function findDates(name: string, year: number): string[] {
  const key = name.toLowerCase().replaceAll('’', "'")
  const dates = (rules.get(key) ?? []).flatMap((rule) => datesOf(rule, year))
  const shift = key === '黑色星期五' || key === 'black friday' ? 1 : 0
  return dates.flatMap((date) => (date?.startsWith(String(year)) ? [addDays(date, shift) ?? date] : []))
}
