import {type Defect, plantSentence} from './defect.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A range told backwards; the twin has its ends in order. */
const turn = (form: string, language: Defect['language'], least: number, most: number, write: (from: number, to: number, month: number) => string) =>
  plantSentence(form, language, (draw) => {
    const from = draw.number(least, most - 1)
    const to = from + draw.number(1, Math.max(1, Math.min(4, most - from)))
    const month = draw.number(1, 12)
    return {wrong: write(to, from, month), right: write(from, to, month)}
  })

const defects: Defect[] = [
  turn('日', 'zh-Hans', 1, 27, (a, b, m) => `展览时间为${m}月${a}日至${b}日。`),
  turn('日，破折号', 'zh-Hans', 1, 27, (a, b, m) => `报名时间：${m}月${a}日—${b}日。`),
  turn('月日', 'zh-Hans', 1, 27, (a, b, m) => `展览从${m}月${a}日到${m}月${b}日举行。`),
  turn('月', 'zh-Hans', 1, 6, (a, b) => `展览从${a}月8日至${b}月3日举行。`),
  turn('年', 'zh-Hans', 1990, 2025, (a, b) => `档案涵盖${a}年至${b}年。`),
  turn('时', 'zh-Hans', 7, 11, (a, b) => `服务时间为上午${a}:00至上午${b}:00。`),
  plantSentence('时刻', 'zh-Hans', (draw) => {
    const hour = draw.number(8, 17)
    return {wrong: `停水时间为${hour}:30—${hour}:00。`, right: `停水时间为${hour}:00—${hour}:30。`}
  }),
  turn('元', 'zh-Hans', 20, 400, (a, b) => `票价为${a}～${b}元。`),
  turn('万元', 'zh-Hans', 20, 400, (a, b) => `每户补贴${a}万元至${b}万元。`),
  turn('人', 'zh-Hans', 20, 400, (a, b) => `每场可容纳${a}—${b}人。`),
  turn('岁', 'zh-Hans', 6, 60, (a, b) => `报名者须年满${a}岁至${b}岁。`),
  turn('日', 'zh-Hant', 1, 27, (a, b, m) => `展覽日期為${m}月${a}日至${b}日。`),
  turn('元', 'zh-Hant', 20, 400, (a, b) => `票價為${a}至${b}元。`),
  turn('時', 'zh-Hant', 7, 11, (a, b) => `服務時間為上午${a}時至上午${b}時。`),
  turn('dates', 'en', 1, 27, (a, b, m) => `The fair runs from ${months[m - 1]} ${a} to ${b}.`),
  turn('dates with a dash', 'en', 1, 27, (a, b, m) => `The fair will be held on ${months[m - 1]} ${a}-${b}.`),
  turn('months', 'en', 1, 6, (a, b) => `The fair runs from ${months[a - 1]} 8 to ${months[b - 1]} 3.`),
  turn('prices', 'en', 20, 400, (a, b) => `Tickets cost $${a}-$${b}.`),
  turn('between', 'en', 20, 400, (a, b) => `Between ${a} and ${b} people are expected.`),
  turn('hours', 'en', 7, 11, (a, b) => `The desk is open from ${a} a.m. to ${b} a.m. on weekdays.`),
  turn('pages', 'en', 2, 60, (a, b) => `The report deals with it on pages ${a}-${b}.`),
  turn('ages', 'zh-Hans', 18, 60, (a, b) => `年龄在${a}岁至${b}岁之间的居民均可报名。`),
  turn('prizes', 'zh-Hant', 2, 9, (a, b) => `獎金由${a},000元至${b},000元不等。`),
  turn('ages', 'en', 5, 16, (a, b) => `Children aged ${a} to ${b} can join the club.`),
]

export default defects
