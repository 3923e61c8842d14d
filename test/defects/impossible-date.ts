import {type Defect, type Draw, plantSentence} from './defect.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const short = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
/** A month and the day behind its last. */
function drawDay(draw: Draw): {month: number; wrong: number; right: number} {
  const month = draw.pick([2, 4, 6, 9, 11])
  return {month, wrong: month === 2 ? draw.pick([30, 31]) : 31, right: draw.number(1, 28)}
}
const plant = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', write: (month: number, day: number) => string) =>
  plantSentence(form, language, (draw) => {
    const {month, wrong, right} = drawDay(draw)
    return {wrong: write(month, wrong), right: write(month, right)}
  })
const han = (number: number) => {
  const digits = '〇一二三四五六七八九十'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}

const defects: Defect[] = [
  plant('day behind the month', 'zh-Hans', (month, day) => `档案写明验收日为${month}月${day}日。`),
  plant('with the year', 'zh-Hans', (month, day) => `档案写明2025年${month}月${day}日验收。`),
  plant('in Chinese figures', 'zh-Hans', (month, day) => `档案写明二〇二五年${han(month)}月${han(day)}日验收。`),
  plant('iso', 'zh-Hans', (month, day) => `档案写明验收日期为2025-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}。`),
  plantSentence('leap day', 'zh-Hans', (draw) => {
    const year = draw.pick([2019, 2021, 2022, 2023, 2025, 2026])
    return {wrong: `档案写明${year}年2月29日验收。`, right: `档案写明${year}年2月28日验收。`}
  }),
  plantSentence('hour', 'zh-Hans', (draw) => ({
    wrong: `机房${draw.number(25, 29)}时${draw.number(10, 50)}分断电。`,
    right: `机房${draw.number(13, 23)}时${draw.number(10, 50)}分断电。`,
  })),
  plantSentence('minutes', 'zh-Hans', (draw) => ({wrong: `机房10时${draw.number(60, 90)}分断电。`, right: `机房10时${draw.number(10, 59)}分断电。`})),
  plantSentence('month', 'zh-Hans', (draw) => ({
    wrong: `档案写明2025年${draw.number(13, 19)}月${draw.number(1, 28)}日验收。`,
    right: `档案写明2025年${draw.number(1, 12)}月${draw.number(1, 28)}日验收。`,
  })),
  plant('day behind the month', 'zh-Hant', (month, day) => `檔案註明啟用日為${month}月${day}日。`),
  plant('year of the Republic', 'zh-Hant', (month, day) => `檔案註明民國114年${month}月${day}日啟用。`),
  plant('day as 號', 'zh-Hant', (month, day) => `檔案註明${month}月${day}號啟用。`),
  plant('month first', 'en', (month, day) => `The register gives ${months[month - 1]} ${day} as the day.`),
  plant('abbreviated', 'en', (month, day) => `The register gives ${short[month - 1]} ${day}, 2025, as the day.`),
  plant('day first', 'en', (month, day) => `The register gives ${day} ${months[month - 1]} 2025 as the day.`),
  plant(
    'ordinal',
    'en',
    (month, day) =>
      `The register gives the ${day}${day === 31 || day === 1 || day === 21 ? 'st' : day === 2 || day === 22 ? 'nd' : day === 3 || day === 23 ? 'rd' : 'th'} of ${months[month - 1]} as the day.`,
  ),
  plantSentence('hour', 'en', (draw) => ({
    wrong: `The power failed at 25:${draw.number(10, 50)} on March 2.`,
    right: `The power failed at ${draw.number(13, 23)}:${draw.number(10, 50)} on March 2.`,
  })),
]

export default defects
