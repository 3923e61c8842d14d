import {type Carrier, type Defect, type Draw, plantItem, plantSentence} from './defect.ts'

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh']
const tasksZh = ['摸清底数', '落实经费', '明确责任', '加强检查', '公开结果']
const tasksHant = ['摸清情況', '落實經費', '明確責任', '加強檢查', '公開結果']
const tasksEn = ['count the lifts', 'set aside the money', 'name those in charge', 'inspect the works', 'publish the results']

/** Numbers in order, and with one skipped, repeated or exchanged. */
function drawNumbers(draw: Draw, count: number): {wrong: number[]; right: number[]} {
  const right = Array.from({length: count}, (_, index) => index + 1)
  const at = draw.number(1, count - 1)
  const kind = draw.number(0, 1)
  const wrong =
    kind === 0 ? right.map((number, index) => (index >= at ? number + 1 : number)) : right.map((number, index) => (index >= at ? number - 1 : number))
  return {wrong, right}
}
const number = (form: string, language: Defect['language'], write: (numbers: number[]) => string) =>
  plantSentence(form, language, (draw) => {
    const {wrong, right} = drawNumbers(draw, draw.number(3, 5))
    return {wrong: write(wrong), right: write(right)}
  })
/** Paragraphs with numbers of their own, put before the last. */
const head = (form: string, language: Defect['language'], mark: (n: number) => string, tasks: readonly string[]) =>
  plantItem(form, language, (draw, carrier) => {
    const {wrong, right} = drawNumbers(draw, draw.number(3, 5))
    const plant = (numbers: number[]): Carrier => {
      const points = numbers.map((n, index) => `${mark(n)}${tasks[index]}${language === 'en' ? '.' : '。'}`)
      return {...carrier, paragraphs: [...carrier.paragraphs.slice(0, -1), ...points, ...carrier.paragraphs.slice(-1)]}
    }
    return {wrong: plant(wrong), right: plant(right)}
  })
const say = (n: number) => han[n] as string

const defects: Defect[] = [
  number('一是', 'zh-Hans', (all) => `会议要求：${all.map((n, i) => `${say(n)}是${tasksZh[i]}`).join('；')}。`),
  number('第一', 'zh-Hans', (all) => `他建议：${all.map((n, i) => `第${say(n)}，${tasksZh[i]}`).join('；')}。`),
  number('（一）', 'zh-Hans', (all) => `措施包括：${all.map((n, i) => `（${say(n)}）${tasksZh[i]}`).join('；')}。`),
  number('1.', 'zh-Hans', (all) => `手续如下：${all.map((n, i) => `${n}.${tasksZh[i]}`).join('；')}。`),
  number('①', 'zh-Hans', (all) => `手续如下：${all.map((n, i) => `${'①②③④⑤⑥'[n - 1]}${tasksZh[i]}`).join('；')}。`),
  head('一、', 'zh-Hans', (n) => `${say(n)}、`, tasksZh),
  head('（一）', 'zh-Hans', (n) => `（${say(n)}）`, tasksZh),
  number('一是', 'zh-Hant', (all) => `會議要求：${all.map((n, i) => `${say(n)}是${tasksHant[i]}`).join('；')}。`),
  number('第一', 'zh-Hant', (all) => `他建議：${all.map((n, i) => `第${say(n)}，${tasksHant[i]}`).join('；')}。`),
  head('一、', 'zh-Hant', (n) => `${say(n)}、`, tasksHant),
  number('First', 'en', (all) => `There are several reasons. ${all.map((n, i) => `${ordinals[n - 1]}, ${tasksEn[i]}.`).join(' ')}`),
  number('(1)', 'en', (all) => `The council agreed to ${all.map((n, i) => `(${n}) ${tasksEn[i]}`).join('; ')}.`),
  number('1)', 'en', (all) => `The council agreed to do the following: ${all.map((n, i) => `${n}) ${tasksEn[i]}`).join('; ')}.`),
]

export default defects
