import {type Defect, type Draw, plantSentence} from './defect.ts'

const han = ['日', '一', '二', '三', '四', '五', '六']
const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A date with its weekday and another. */
function drawDay(draw: Draw) {
  const [year, month, day] = [draw.number(2024, 2027), draw.number(1, 12), draw.number(1, 28)]
  const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  return {year, month, day, right, wrong: (right + draw.number(1, 6)) % 7}
}

const chinese = (form: string, language: 'zh-Hans' | 'zh-Hant', write: (day: ReturnType<typeof drawDay>, weekday: string) => string) =>
  plantSentence(form, language, (draw) => {
    const day = drawDay(draw)
    return {wrong: write(day, han[day.wrong] as string), right: write(day, han[day.right] as string)}
  })
const latin = (form: string, write: (day: ReturnType<typeof drawDay> & {name: string}, weekday: string) => string) =>
  plantSentence(form, 'en', (draw) => {
    const day = drawDay(draw)
    const named = {...day, name: months[day.month - 1] as string}
    return {wrong: write(named, english[day.wrong] as string), right: write(named, english[day.right] as string)}
  })

const defects: Defect[] = [
  chinese('weekday in brackets', 'zh-Hans', ({year, month, day}, weekday) => `档案记载为${year}年${month}月${day}日（星期${weekday}）。`),
  chinese('short weekday in brackets', 'zh-Hans', ({year, month, day}, weekday) => `档案记载为${year}年${month}月${day}日（周${weekday}）上午。`),
  chinese('weekday behind the date', 'zh-Hans', ({year, month, day}, weekday) => `${year}年${month}月${day}日星期${weekday}的档案有记载。`),
  chinese('weekday behind a comma', 'zh-Hans', ({year, month, day}, weekday) => `档案记载的日子是${year}年${month}月${day}日，星期${weekday}。`),
  chinese('weekday between commas', 'zh-Hans', ({year, month, day}, weekday) => `${year}年${month}月${day}日，周${weekday}，档案有记载。`),
  chinese('weekday of one character', 'zh-Hans', ({year, month, day}, weekday) => `档案记载为${year}年${month}月${day}日（${weekday}）。`),
  chinese('weekday behind a comma', 'zh-Hant', ({year, month, day}, weekday) => `檔案記載的日子是${year}年${month}月${day}日，星期${weekday}。`),
  chinese('weekday between commas', 'zh-Hant', ({year, month, day}, weekday) => `${year}年${month}月${day}日，週${weekday}，檔案有記載。`),
  chinese('weekday of one character', 'zh-Hant', ({year, month, day}, weekday) => `檔案記載為${year}年${month}月${day}日（${weekday}）下午。`),
  chinese('weekday in brackets', 'zh-Hant', ({year, month, day}, weekday) => `檔案記載為${year}年${month}月${day}日（星期${weekday}）。`),
  chinese('year of the Republic', 'zh-Hant', ({year, month, day}, weekday) => `檔案記載為民國${year - 1911}年${month}月${day}日（星期${weekday}）。`),
  chinese('week as 週', 'zh-Hant', ({year, month, day}, weekday) => `檔案記載為${year}年${month}月${day}日（週${weekday}）下午。`),
  chinese('weekday behind the part of the day', 'zh-Hans', ({year, month, day}, weekday) => `档案记载为${year}年${month}月${day}日下午（星期${weekday}）。`),
  plantSentence('weekday behind yesterday', 'zh-Hans', (draw) => ({
    wrong: `首批住户昨天（周${draw.pick(['一', '三', '四', '五', '六'])}）签字。`,
    right: '首批住户昨天（周二）签字。',
  })),
  plantSentence('weekday behind yesterday', 'zh-Hant', (draw) => ({
    wrong: `代表昨日（星期${draw.pick(['一', '三', '四', '五', '六'])}）到場。`,
    right: '代表昨日（星期二）到場。',
  })),
  plantSentence('weekday behind yesterday', 'en', (draw) => ({
    wrong: `Inspectors came yesterday (${draw.pick(['Monday', 'Thursday', 'Friday'])}).`,
    right: 'Inspectors came yesterday (Tuesday).',
  })),
  plantSentence('weekday in the bracket of the date', 'zh-Hans', (draw) => ({
    wrong: `名单明天（3月5日，星期${draw.pick(['三', '五', '六'])}）张榜。`,
    right: '名单明天（3月5日，星期四）张榜。',
  })),
  latin('weekday before the date', ({year, day, name}, weekday) => `The register gives ${weekday}, ${name} ${day}, ${year}, as the day.`),
  latin('British order', ({year, day, name}, weekday) => `The register gives ${weekday} ${day} ${name} ${year} as the day.`),
  latin('weekday in brackets', ({year, day, name}, weekday) => `The register gives ${name} ${day}, ${year} (${weekday}) as the day.`),
]

export default defects
