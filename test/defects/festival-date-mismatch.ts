import {type Defect, plantSentence} from './defect.ts'

/** Festivals of 2026 with their days, as the calendars of that year print them. */
const zh: [name: string, month: number, day: number][] = [
  ['元宵节', 3, 3],
  ['清明节', 4, 5],
  ['端午节', 6, 19],
  ['中秋节', 9, 25],
  ['重阳节', 10, 18],
  ['冬至', 12, 22],
  ['国庆节', 10, 1],
  ['除夕', 2, 16],
]
const hant: Record<string, string> = {元宵节: '元宵節', 清明节: '清明節', 端午节: '端午節', 中秋节: '中秋節', 重阳节: '重陽節', 国庆节: '國慶節'}
const en: [string, string, number][] = [
  ['the Mid-Autumn Festival', 'September', 25],
  ['Christmas Day', 'December', 25],
  ['Easter Sunday', 'April', 5],
  ['Good Friday', 'April', 3],
  ['the Dragon Boat Festival', 'June', 19],
]

const chinese = (form: string, language: 'zh-Hans' | 'zh-Hant', write: (name: string, day: string) => string) =>
  plantSentence(form, language, (draw) => {
    const [name, month, day] = draw.pick(zh)
    const other = day > 14 ? day - draw.pick([1, 2, 5]) : day + draw.pick([1, 2, 5])
    const said = language === 'zh-Hant' ? (hant[name] ?? name) : name
    return {wrong: write(said, `${month}月${other}日`), right: write(said, `${month}月${day}日`)}
  })
const english = (form: string, write: (name: string, day: string) => string) =>
  plantSentence(form, 'en', (draw) => {
    const [name, month, day] = draw.pick(en)
    const other = day > 14 ? day - draw.pick([1, 2, 5]) : day + draw.pick([1, 2, 5])
    return {wrong: write(name, `${month} ${other}`), right: write(name, `${month} ${day}`)}
  })

const defects: Defect[] = [
  chinese('behind the date', 'zh-Hans', (name, day) => `2026年${day}是${name}，阅览室照常开放。`),
  chinese('right behind it', 'zh-Hans', (name, day) => `2026年${day}${name}当天，阅览室照常开放。`),
  chinese('in brackets', 'zh-Hans', (name, day) => `${name}（2026年${day}）当天，阅览室照常开放。`),
  chinese('date in brackets', 'zh-Hans', (name, day) => `2026年${day}（${name}），阅览室照常开放。`),
  chinese('feast first', 'zh-Hans', (name, day) => `今年${name}是${day}，阅览室照常开放。`),
  plantSentence('lunar date', 'zh-Hans', (draw) => {
    const day = draw.number(1, 9)
    const write = (gregorian: number) => `2026年2月${gregorian}日（农历正月初${'一二三四五六七八九'[day - 1]}），阅览室照常开放。`
    return {wrong: write(16 + day + draw.pick([1, 2])), right: write(16 + day)}
  }),
  chinese('in brackets', 'zh-Hant', (name, day) => `${name}（2026年${day}）當日照常開放。`),
  chinese('behind the date', 'zh-Hant', (name, day) => `2026年${day}是${name}，照常開放。`),
  chinese('that day', 'zh-Hant', (name, day) => `2026年${day}有燈飾，當日正值${name}。`),
  english('falls on', (name, day) => `This year ${name} falls on ${day}, and the office is closed.`),
  english('comma', (name, day) => `The office is closed on ${day}, ${name}.`),
  english('brackets', (name, day) => `The office is closed for ${name} (${day}).`),
]

export default defects
