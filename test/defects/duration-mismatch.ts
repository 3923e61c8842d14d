import {type Defect, type Draw, plantSentence} from './defect.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

interface Days {
  month: number
  from: number
  to: number
}
const run = (form: string, language: Defect['language'], write: (days: Days, count: number) => string) =>
  plantSentence(form, language, (draw) => {
    const days = {month: draw.number(1, 12), from: draw.number(1, 15), to: 0}
    const length = draw.number(3, 9)
    days.to = days.from + length - 1
    return {wrong: write(days, length + draw.number(1, 3)), right: write(days, length)}
  })

const acrossMonths = (form: string, language: Defect['language'], write: (a: Date, b: Date, count: number) => string) =>
  plantSentence(form, language, (draw) => {
    const from = new Date(Date.UTC(2026, draw.number(3, 9), draw.number(24, 27)))
    const length = draw.number(9, 20)
    const to = new Date(from.getTime() + (length - 1) * 86400000)
    return {wrong: write(from, to, length + draw.number(2, 6)), right: write(from, to, length)}
  })

const clock = (form: string, language: Defect['language'], write: (from: number, to: number, count: number) => string) =>
  plantSentence(form, language, (draw) => {
    const [from, length] = [draw.number(8, 14), draw.number(2, 5)]
    return {wrong: write(from, from + length, length + draw.number(1, 3)), right: write(from, from + length, length)}
  })

const years = (form: string, language: Defect['language'], write: (year: number, count: number) => string, least: number, most: number) =>
  plantSentence(form, language, (draw: Draw) => {
    const year = draw.number(least, most)
    const right = 2026 - year
    return {wrong: write(year, right + draw.pick([-10, -7, -5, 5, 10])), right: write(year, right)}
  })

const date = (day: Date) => `${months[day.getUTCMonth()]} ${day.getUTCDate()}`
const zhDate = (day: Date) => `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`

const defects: Defect[] = [
  run('为期', 'zh-Hans', ({month, from, to}, n) => `展览${month}月${from}日至${to}日举行，为期${n}天。`),
  run('共', 'zh-Hans', ({month, from, to}, n) => `培训班于${month}月${from}日至${to}日举办，共${n}天。`),
  run('为期…的', 'zh-Hans', ({month, from, to}, n) => `为期${n}天的书展将于${month}月${from}日至${to}日在县城举行。`),
  run('破折号', 'zh-Hans', ({month, from, to}, n) => `活动时间为${month}月${from}日—${to}日，历时${n}天。`),
  run('假期', 'zh-Hans', ({month, from, to}, n) => `${month}月${from}日至${to}日放假，共${n}天。`),
  acrossMonths('跨月', 'zh-Hans', (a, b, n) => `展览从${zhDate(a)}持续到${zhDate(b)}，为期${n}天。`),
  clock('小时', 'zh-Hans', (a, b, n) => `停水时间为${a}:00至${b}:00，持续${n}小时。`),
  years('现年', 'zh-Hans', (year, n) => `馆长赵国华（${year}年出生），现年${n}岁。`, 1955, 1990),
  years('生于…今年', 'zh-Hans', (year, n) => `老馆长生于${year}年，今年${n}岁。`, 1935, 1970),
  years('成立于…周年', 'zh-Hans', (year, n) => `图书馆成立于${year}年，今年迎来建馆${n}周年。`, 1930, 2000),
  years('创建…周年', 'zh-Hans', (year, n) => `这所学校创建于${year}年，3月将举行${n}周年校庆。`, 1930, 2000),
  run('為期', 'zh-Hant', ({month, from, to}, n) => `展覽${month}月${from}日至${to}日舉行，為期${n}日。`),
  run('一連', 'zh-Hant', ({month, from, to}, n) => `活動於${month}月${from}日至${to}日舉行，一連${n}天。`),
  years('今年歲', 'zh-Hant', (year, n) => `館長陳志強${year}年出生，今年${n}歲。`, 1955, 1990),
  years('成立周年', 'zh-Hant', (year, n) => `中心於${year}年成立，今年慶祝成立${n}周年。`, 1930, 2000),
  run('a five-day event', 'en', ({month, from, to}, n) => `The book fair runs from ${months[month - 1]} ${from} to ${to}, a ${words[n]}-day event.`),
  run(
    'for five days',
    'en',
    ({month, from, to}, n) => `The exhibition will be open for ${words[n]} days, from ${months[month - 1]} ${from} to ${months[month - 1]} ${to}.`,
  ),
  run('the five-day fair', 'en', ({month, from, to}, n) => `The ${words[n]}-day fair takes place on ${months[month - 1]} ${from}-${to}.`),
  run('lasting', 'en', ({month, from, to}, n) => `The course was held from ${from} to ${to} ${months[month - 1]}, lasting ${n} days.`),
  acrossMonths('across months', 'en', (a, b, n) => `The ${n}-day festival runs from ${date(a)} to ${date(b)}.`),
  clock('hours', 'en', (a, b, n) => `Water will be cut off for ${words[n]} hours, from ${a}:00 to ${b}:00.`),
  years('born in', 'en', (year, n) => `Gray, who was born in ${year}, is now ${n}.`, 1955, 1990),
  years('year-old', 'en', (year, n) => `The ${n}-year-old director was born in ${year} in Millport.`, 1955, 1990),
  years(
    'anniversary',
    'en',
    (year, n) =>
      `The library, founded in ${year}, celebrates its ${n}${n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')} anniversary this year.`,
    1930,
    2000,
  ),
]

export default defects
