import {type Defect, type Draw, plantSentence} from './defect.ts'

const han = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九']
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A fall by a multiple, and the same fall as a fraction. */
const fall = (form: string, language: Defect['language'], write: (multiple: string, right: boolean) => string, words: string[] = han) =>
  plantSentence(form, language, (draw: Draw) => {
    const count = draw.number(2, 9)
    const multiple = words === han && draw.number(0, 1) === 0 ? String(count) : (words[count] as string)
    return {wrong: write(multiple, false), right: write(multiple, true)}
  })
const one = (form: string, language: Defect['language'], wrong: string, right: string) => plantSentence(form, language, () => ({wrong, right}))

const defects: Defect[] = [
  fall('减少…倍', 'zh-Hans', (n, ok) => (ok ? `投诉减少到原来的${n}分之一。` : `投诉减少${n}倍。`)),
  fall('降低了…倍', 'zh-Hans', (n, ok) => (ok ? `能耗降低到原来的${n}分之一。` : `能耗降低了${n}倍。`)),
  fall('下降近…倍', 'zh-Hans', (n, ok) => (ok ? `事故率上升近${n}倍。` : `事故率下降近${n}倍。`)),
  fall('比…少…倍', 'zh-Hans', (n, ok) => (ok ? `今年的投诉比去年多${n}倍。` : `今年的投诉比去年少${n}倍。`)),
  fall('缩短', 'zh-Hans', (n, ok) => (ok ? `候梯时间延长了${n}倍。` : `候梯时间缩短了${n}倍。`)),
  fall('便宜', 'zh-Hans', (n, ok) => (ok ? `新线路的票价比原来贵${n}倍。` : `新线路的票价比原来便宜${n}倍。`)),
  one('一倍', 'zh-Hans', '差错减少了一倍。', '差错减少了一半。'),
  fall('下跌', 'zh-Hans', (n, ok) => (ok ? `菜价上涨了${n}倍。` : `菜价下跌了${n}倍。`)),
  fall('减少超过', 'zh-Hans', (n, ok) => (ok ? `排队人数增加超过${n}倍。` : `排队人数减少超过${n}倍。`)),
  fall('缩小', 'zh-Hans', (n, ok) => (ok ? `体积缩小到原来的${n}分之一。` : `体积缩小了${n}倍以上。`)),
  fall('減少', 'zh-Hant', (n, ok) => (ok ? `投訴增加${n.replace('两', '兩')}倍。` : `投訴減少${n.replace('两', '兩')}倍。`)),
  fall('縮短', 'zh-Hant', (n, ok) => (ok ? `候車時間延長${n.replace('两', '兩')}倍。` : `候車時間縮短${n.replace('两', '兩')}倍。`)),
  one('一倍', 'zh-Hant', '意外減少一倍。', '意外減少一半。'),
  fall('times fewer', 'en', (n, ok) => (ok ? `There were ${n} times as many complaints.` : `There were ${n} times fewer complaints.`), english),
  fall(
    'times less',
    'en',
    (n, ok) => (ok ? `The new lamps use one ${n === 'two' ? 'half' : 'third'} of the power.` : `The new lamps use ${n} times less power.`),
    english,
  ),
  fall('times lower', 'en', (n, ok) => (ok ? `The rate is ${n} times what it was.` : `The rate is ${n} times lower than it was.`), english),
  fall('times cheaper', 'en', (n, ok) => (ok ? `The old ticket cost ${n} times as much.` : `The new ticket is ${n} times cheaper.`), english),
  fall('fell fold', 'en', (n, ok) => (ok ? `Complaints rose ${n}fold last year.` : `Complaints fell ${n}fold last year.`), english),
]

export default defects
