import {type Defect, plantSentence} from './defect.ts'

type Write = (from: string, to: string, points: string, isPoints: boolean) => string

/** Two percentages and their difference, called per cent or points. */
const differ = (form: string, language: Defect['language'], write: Write, down = false) =>
  plantSentence(form, language, (draw) => {
    const low = draw.number(200, 600) / 10
    const points = draw.number(31, 240) / 10
    const [from, to] = down ? [low + points, low] : [low, low + points]
    const say = (isPoints: boolean) => write(from.toFixed(1), to.toFixed(1), points.toFixed(1), isPoints)
    return {wrong: say(false), right: say(true)}
  })
const zh = (isPoints: boolean) => (isPoints ? '个百分点' : '%')
const hant = (isPoints: boolean) => (isPoints ? '個百分點' : '%')
const en = (isPoints: boolean) => (isPoints ? 'percentage points' : 'percent')

const defects: Defect[] = [
  differ('由…上升到', 'zh-Hans', (a, b, n, ok) => `合格率由${a}%上升到${b}%，上升${n}${zh(ok)}。`),
  differ('从…提高到', 'zh-Hans', (a, b, n, ok) => `签约率从${a}%提高到${b}%，提高了${n}${zh(ok)}。`),
  differ('从…降至', 'zh-Hans', (a, b, n, ok) => `空置率从${a}%降至${b}%，下降${n}${zh(ok)}。`, true),
  differ('比去年的', 'zh-Hans', (a, b, n, ok) => `今年满意率为${b}%，比去年的${a}%提高${n}${zh(ok)}。`),
  differ('上年同期', 'zh-Hans', (a, b, n, ok) => `满意率为${b}%，上年同期为${a}%，增长${n}${zh(ok)}。`),
  differ('由…升至', 'zh-Hant', (a, b, n, ok) => `使用率由${a}%升至${b}%，上升${n}${hant(ok)}。`),
  differ('較去年', 'zh-Hant', (a, b, n, ok) => `今年滿意率為${b}%，較去年的${a}%上升${n}${hant(ok)}。`),
  differ('from…to', 'en', (a, b, n, ok) => `The pass rate rose from ${a} percent to ${b} percent, an increase of ${n} ${en(ok)}.`),
  differ('up', 'en', (a, b, n, ok) => `Turnout climbed from ${a}% to ${b}%, up ${n}${ok ? ' percentage points' : '%'}.`),
  differ('fell by', 'en', (a, b, n, ok) => `The vacancy rate fell by ${n} ${en(ok)}, from ${a} percent to ${b} percent.`, true),
  differ('compared with', 'en', (a, b, n, ok) => `The pass rate was ${b} percent, compared with ${a} percent last year, a rise of ${n} ${en(ok)}.`),
]

export default defects
