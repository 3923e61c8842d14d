import {type Defect, plantSentence} from './defect.ts'

type Write = (from: string, to: string, multiple: string) => string
const han = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九']

/** From a value to so many times the value; `said` tells the multiple to write for a ratio. */
const multiply = (form: string, language: Defect['language'], said: (ratio: number) => string, write: Write, wrongBy = 1) =>
  plantSentence(form, language, (draw) => {
    const from = draw.number(12, 98) * 10
    const ratio = draw.number(3, 6)
    const say = (value: number) => (language === 'en' ? value.toLocaleString('en-US') : String(value))
    return {wrong: write(say(from), say(from * ratio), said(ratio + wrongBy)), right: write(say(from), say(from * ratio), said(ratio))}
  })
/** 翻番: to twice, four times, eight times. */
const redouble = (form: string, language: Defect['language'], write: Write) =>
  plantSentence(form, language, (draw) => {
    const from = draw.number(12, 98) * 10
    const times = draw.number(1, 2)
    const to = from * 2 ** times
    return {wrong: write(String(from), String(to), han[times + 1] as string), right: write(String(from), String(to), han[times] as string)}
  })
const double = (form: string, write: (from: string, to: string, verb: string) => string) =>
  plantSentence(form, 'en', (draw) => {
    const from = draw.number(12, 98) * 10
    const [right, wrong, ratio] = draw.number(0, 1) === 0 ? ['doubled', 'tripled', 2] : ['tripled', 'doubled', 3]
    const say = (verb: string) => write(from.toLocaleString('en-US'), (from * (ratio as number)).toLocaleString('en-US'), verb)
    return {wrong: say(wrong as string), right: say(right as string)}
  })

const defects: Defect[] = [
  multiply(
    '增加…倍',
    'zh-Hans',
    (ratio) => String(ratio - 1),
    (a, b, n) => `藏书由${a}册增加到${b}册，增加${n}倍。`,
  ),
  multiply(
    '增长了…倍',
    'zh-Hans',
    (ratio) => han[ratio - 1] as string,
    (a, b, n) => `读者从${a}人增至${b}人，增长了${n}倍。`,
  ),
  multiply('是…的…倍', 'zh-Hans', String, (a, b, n) => `座位由${a}个增加到${b}个，是原来的${n}倍。`),
  multiply('增至…倍', 'zh-Hans', String, (a, b, n) => `产量从${a}吨提高到${b}吨，增至原来的${n}倍。`),
  multiply(
    '比去年增加',
    'zh-Hans',
    (ratio) => String(ratio - 1),
    (a, b, n) => `今年接待${b}人次，比去年的${a}人次增加${n}倍。`,
  ),
  redouble('翻番', 'zh-Hans', (a, b, n) => `产量由${a}吨增加到${b}吨，翻了${n}番。`),
  redouble('翻番', 'zh-Hant', (a, b, n) => `座位由${a}個增至${b}個，翻了${n}番。`),
  multiply(
    '增加…倍',
    'zh-Hant',
    (ratio) => String(ratio - 1),
    (a, b, n) => `乘客由${a}人次增至${b}人次，增加${n}倍。`,
  ),
  double('doubled from', (a, b, verb) => `The number of readers ${verb} from ${a} to ${b}.`),
  double('doubled to…from', (a, b, verb) => `Membership ${verb} to ${b} from ${a} a year earlier.`),
  multiply('times as many', 'en', String, (a, b, n) => `There were ${b} loans, ${n} times as many as the ${a} made last year.`),
]

export default defects
