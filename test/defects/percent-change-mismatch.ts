import {type Defect, type Draw, plantSentence} from './defect.ts'

interface Values {
  old: number
  now: number
  rate: string
  wrong: string
}

/** Two counts and the growth between them, right and wrong by at least four points. */
function drawGrowth(draw: Draw, direction: 'up' | 'down'): Values {
  const old = draw.number(120, 980) * 10
  const share = draw.number(6, 60)
  const now = Math.round(direction === 'up' ? old * (1 + share / 100) : old * (1 - share / 100))
  const rate = Math.abs((now / old - 1) * 100)
  const wrong = rate + draw.number(4, 20) * (draw.number(0, 1) === 0 && rate > 26 ? -1 : 1)
  return {old, now, rate: rate.toFixed(1), wrong: wrong.toFixed(1)}
}

type Write = (old: string, now: string, rate: string) => string
const grow = (form: string, language: Defect['language'], write: Write, direction: 'up' | 'down' = 'up') =>
  plantSentence(form, language, (draw) => {
    const {old, now, rate, wrong} = drawGrowth(draw, direction)
    const say = (value: number) => (language === 'en' ? value.toLocaleString('en-US') : String(value))
    return {wrong: write(say(old), say(now), wrong), right: write(say(old), say(now), rate)}
  })

type WriteShare = (whole: string, part: string, share: string) => string
const share = (form: string, language: Defect['language'], write: WriteShare) =>
  plantSentence(form, language, (draw) => {
    const whole = draw.number(20, 90) * 10
    const part = Math.round((whole * draw.number(15, 85)) / 100)
    const rate = (part / whole) * 100
    const wrong = rate + (rate > 50 ? -1 : 1) * draw.number(4, 12)
    return {wrong: write(String(whole), String(part), wrong.toFixed(1)), right: write(String(whole), String(part), rate.toFixed(1))}
  })

type WriteProduct = (count: string, each: string, total: string) => string
const multiply = (form: string, language: Defect['language'], write: WriteProduct, scale = 1) =>
  plantSentence(form, language, (draw) => {
    const [count, each] = [draw.number(12, 98), draw.number(12, 98) * 10]
    const total = (count * each) / scale
    const say = (value: number) => (language === 'en' ? value.toLocaleString('en-US') : String(value))
    return {wrong: write(say(count), say(each), say(total * (draw.number(0, 1) === 0 ? 10 : 2))), right: write(say(count), say(each), say(total))}
  })

const defects: Defect[] = [
  grow('由…增加到', 'zh-Hans', (a, b, p) => `窗口办件量由${a}件增加到${b}件，增长${p}%。`),
  grow('从…上升至', 'zh-Hans', (a, b, p) => `阅览室座位从${a}个增至${b}个，增幅达${p}%。`),
  grow('从…降到', 'zh-Hans', (a, b, p) => `电梯故障从${a}起降到${b}起，下降了${p}%。`, 'down'),
  grow('由…减少至', 'zh-Hans', (a, b, p) => `投诉由上年的${a}件减少至${b}件，降幅为${p}%。`, 'down'),
  grow('上年同期', 'zh-Hans', (a, b, p) => `前两月共办理${b}件，上年同期${a}件，增长${p}%。`),
  grow('上年同期为', 'zh-Hans', (a, b, p) => `前两月办理业务${b}件，上年同期为${a}件，同比增长${p}%。`),
  grow('比去年的', 'zh-Hans', (a, b, p) => `今年借阅图书${b}册，比去年的${a}册增长${p}%。`),
  grow('去年…今年', 'zh-Hans', (a, b, p) => `去年接待读者${a}人次，今年接待${b}人次，增长${p}%。`),
  grow('年份', 'zh-Hans', (a, b, p) => `2024年接待读者${a}人次，2025年接待读者${b}人次，同比增长${p}%。`),
  grow('增长在前', 'zh-Hans', (a, b, p) => `借阅量同比增长${p}%，由${a}册增至${b}册。`),
  grow('增长居中', 'zh-Hans', (a, b, p) => `借阅量比上年的${a}册增长${p}%，达到${b}册。`),
  grow('百分之', 'zh-Hans', (a, b, p) => `借阅量从${a}册提高到${b}册，提高百分之${p}。`),
  grow('括号', 'zh-Hans', (a, b, p) => `借阅量达到${b}册（上年同期${a}册），增长${p}%。`),
  grow('由…增至', 'zh-Hant', (a, b, p) => `自修室座位由${a}個增至${b}個，增加${p}%。`),
  grow('由…減至', 'zh-Hant', (a, b, p) => `投訴由${a}宗減至${b}宗，跌幅${p}%。`, 'down'),
  grow('較去年', 'zh-Hant', (a, b, p) => `上月乘客${b}人次，較去年同期的${a}人次上升${p}%。`),
  grow('按年', 'zh-Hant', (a, b, p) => `乘客量按年上升${p}%，由${a}人次增加至${b}人次。`),
  share('其中…占', 'zh-Hans', (all, part, p) => `共检查商户${all}家，其中合格${part}家，占${p}%。`),
  share('合格率', 'zh-Hans', (all, part, p) => `抽检样品${all}批次，合格${part}批次，合格率${p}%。`),
  share('中有', 'zh-Hans', (all, part, p) => `${all}户居民中有${part}户已经签约，占总户数的${p}%。`),
  share('佔', 'zh-Hant', (all, part, p) => `受訪學生共${all}人，其中${part}人每天溫習，佔${p}%。`),
  multiply('亩产', 'zh-Hans', (n, e, t) => `村里种植小麦${n}亩，亩产${e}公斤，总产量${t}公斤。`),
  multiply('每套', 'zh-Hans', (n, e, t) => `采购桌椅${n}套，每套${e}元，总价${t}元。`),
  multiply('单价', 'zh-Hans', (n, e, t) => `采购电脑${n}台，单价${e}元，共计${t}元。`),
  multiply('万元', 'zh-Hans', (n, e, t) => `向${n}名学生每人发放补助${e}元，共${t}万元。`, 10000),
  multiply('每張', 'zh-Hant', (n, e, t) => `購置書桌${n}張，每張${e}元，總額${t}元。`),
  grow('from…to…, up', 'en', (a, b, p) => `Loans rose from ${a} to ${b}, up ${p} percent.`),
  grow('percent first', 'en', (a, b, p) => `Loans rose by ${p} percent from ${a} to ${b}.`),
  grow('to…from', 'en', (a, b, p) => `Loans climbed to ${b} from ${a}, an increase of ${p} percent.`),
  grow('a percent increase', 'en', (a, b, p) => `Loans went from ${a} to ${b}, a ${p} percent increase.`),
  grow('compared with', 'en', (a, b, p) => `The library made ${b} loans, compared with ${a} last year, a rise of ${p}%.`),
  grow('up from', 'en', (a, b, p) => `Loans reached ${b} last year, up ${p} percent from ${a} in 2024.`),
  grow('fell', 'en', (a, b, p) => `Complaints fell from ${a} to ${b}, a drop of ${p} percent.`, 'down'),
  grow('or percent', 'en', (a, b, p) => `Complaints dropped to ${b} from ${a}, or ${p} percent.`, 'down'),
  grow('years', 'en', (a, b, p) => `There were ${a} complaints in 2024 and ${b} in 2025, a ${p} percent decline.`, 'down'),
  share('of, or', 'en', (all, part, p) => `Inspectors passed ${part} of ${all} lifts, or ${p} percent.`),
  share('out of', 'en', (all, part, p) => `About half the street replied: ${part} out of ${all} households, or ${p} percent.`),
  share('percent first', 'en', (all, part, p) => `Some ${p} percent, or ${part} of ${all} households, replied.`),
  multiply('each, raising', 'en', (n, e, t) => `The council sold ${n} benches at $${e} each, raising $${t}.`),
  multiply('each, a total of', 'en', (n, e, t) => `The library bought ${n} tables at $${e} each, a total of $${t}.`),
]

export default defects
