import {type Defect, type Draw, plantSentence} from './defect.ts'

/** The item is of 4 March 2026, a Wednesday; a day of that month, and one that is not it. */
function drawOther(draw: Draw, right: number): number {
  const other = right + draw.pick([-3, -2, -1, 1, 2, 3, 7])
  return other < 1 ? right + 4 : other
}

const plant = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', right: number, write: (day: number) => string) =>
  plantSentence(form, language, (draw) => ({wrong: write(drawOther(draw, right)), right: write(right)}))
/** The day behind a weekday of this week, 1 to 5. */
const weekday = (form: string, language: 'zh-Hans' | 'zh-Hant', write: (weekday: string, day: number) => string) =>
  plantSentence(form, language, (draw) => {
    const index = draw.number(1, 5)
    const name = '日一二三四五六'[index] as string
    return {wrong: write(name, drawOther(draw, index + 1)), right: write(name, index + 1)}
  })

const defects: Defect[] = [
  plant('yesterday with the date in brackets', 'zh-Hans', 3, (day) => `昨日（3月${day}日），首批住户签字验收。`),
  plant('yesterday with the day in brackets', 'zh-Hans', 3, (day) => `昨天（${day}日）下午，技术人员到场调试。`),
  plant('today behind the date', 'zh-Hans', 4, (day) => `验收报告3月${day}日（今天）在局网站公布。`),
  plant('tomorrow', 'zh-Hans', 5, (day) => `下一批名单明天（3月${day}日）张榜。`),
  plant('the day before yesterday', 'zh-Hans', 2, (day) => `前天（3月${day}日）的座谈会收到意见12条。`),
  plant('last night', 'zh-Hans', 3, (day) => `昨晚（3月${day}日），值班人员巡查了三个小区。`),
  weekday('this week', 'zh-Hans', (name, day) => `本周${name}（3月${day}日）的例会照常举行。`),
  plantSentence('last month', 'zh-Hans', (draw) => ({wrong: `上月（${draw.pick([1, 3, 12])}月）的报表已经归档。`, right: '上月（2月）的报表已经归档。'})),
  plantSentence('last year', 'zh-Hans', (draw) => ({
    wrong: `去年（${draw.pick([2024, 2023, 2026])}年）的经费已经结清。`,
    right: '去年（2025年）的经费已经结清。',
  })),
  plant('yesterday', 'zh-Hant', 3, (day) => `昨日（3月${day}日）有代表到場視察。`),
  plant('this morning', 'zh-Hant', 4, (day) => `今早（${day}日）已有市民排隊。`),
  weekday('this week', 'zh-Hant', (name, day) => `本週${name}（3月${day}日）照常開放。`),
  plant('yesterday in brackets', 'en', 3, (day) => `Inspectors came yesterday (March ${day}) and found no fault.`),
  plant('yesterday between commas', 'en', 3, (day) => `Inspectors came yesterday, March ${day}, and found no fault.`),
  plant('today', 'en', 4, (day) => `A second report is out today (${day} March).`),
  plant('tomorrow behind the date', 'en', 5, (day) => `The next visit is on March ${day} (tomorrow).`),
  plant('last night', 'en', 3, (day) => `The lights were switched on last night (March ${day}).`),
  plantSentence('last year', 'en', (draw) => ({
    wrong: `The fund was set up last year (${draw.pick([2023, 2024, 2026])}).`,
    right: 'The fund was set up last year (2025).',
  })),
]

export default defects
