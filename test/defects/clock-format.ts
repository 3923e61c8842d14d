import {type Defect, plantSentence} from './defect.ts'

const two = (minutes: number) => String(minutes).padStart(2, '0')
/** A clause with an hour, drawn from two ranges: hours that do not go with it, and hours that do. */
const plant = (
  form: string,
  language: 'zh-Hans' | 'zh-Hant' | 'en',
  wrong: [number, number],
  right: [number, number],
  write: (hour: number, minutes: string) => string,
) =>
  plantSentence(form, language, (draw) => {
    const minutes = two(draw.pick([10, 20, 30, 45]))
    return {wrong: write(draw.number(...wrong), minutes), right: write(draw.number(...right), minutes)}
  })

const defects: Defect[] = [
  plant('forenoon', 'zh-Hans', [13, 18], [8, 11], (hour) => `验收会上午${hour}时开始。`),
  plant('forenoon, digital', 'zh-Hans', [13, 18], [8, 11], (hour, minutes) => `验收会上午${hour}:${minutes}开始。`),
  plant('early morning', 'zh-Hans', [13, 20], [5, 9], (hour, minutes) => `工人早上${hour}点${minutes}分进场。`),
  plant('small hours', 'zh-Hans', [13, 22], [1, 5], (hour) => `抢修持续到凌晨${hour}时。`),
  plant('afternoon', 'zh-Hans', [19, 22], [2, 5], (hour) => `窗口下午${hour}时关闭。`),
  plant('afternoon, twenty-four hours', 'zh-Hans', [13, 17], [1, 5], (hour, minutes) => `窗口下午${hour}:${minutes}关闭。`),
  plant('evening after midnight', 'zh-Hans', [1, 3], [7, 11], (hour) => `巡查人员昨晚${hour}时才离开。`),
  plant('forenoon', 'zh-Hant', [13, 18], [8, 11], (hour) => `講座上午${hour}時開始。`),
  plant('evening', 'zh-Hant', [18, 23], [6, 11], (hour, minutes) => `講座晚上${hour}時${minutes}分結束。`),
  plant('this evening, after midnight', 'zh-Hant', [1, 3], [7, 11], (hour) => `最後一班車今晚${hour}時開出。`),
  plant('hour of twenty-four before p.m.', 'en', [13, 22], [1, 11], (hour, minutes) => `The doors open at ${hour}:${minutes} p.m. for residents.`),
  plant('hour of twenty-four before a.m.', 'en', [13, 22], [1, 11], (hour, minutes) => `The first bus leaves at ${hour}.${minutes}am from the quay.`),
  plantSentence('morning and p.m.', 'en', (draw) => {
    const hour = draw.number(5, 10)
    return {wrong: `Work begins at ${hour} p.m. in the morning.`, right: `Work begins at ${hour} a.m. in the morning.`}
  }),
  plantSentence('twelve', 'en', (draw) => {
    const half = draw.pick(['a.m.', 'p.m.'])
    return {wrong: `The lights go out at 12 ${half} sharp.`, right: `The lights go out at 12:30 ${half} sharp.`}
  }),
]

export default defects
