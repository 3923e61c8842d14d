import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

/** The headline says one value and the body another; the twin says the same in both. `write` gets the body's value. */
const contradict = (
  form: string,
  language: Defect['language'],
  draw: (draw: Draw) => {headline: string; body: string},
  write: (headline: string, body: string) => {headline: string; body: string},
) =>
  plantItem(form, language, (drawn, carrier) => {
    const {headline, body} = draw(drawn)
    const plant = (head: string): Carrier => {
      const written = write(head, body)
      const [first, ...rest] = carrier.paragraphs
      return {
        ...carrier,
        fields: {...carrier.fields, headline: written.headline},
        paragraphs: [`${written.body}${language === 'en' ? ' ' : ''}${first}`, ...rest],
      }
    }
    return {wrong: plant(headline), right: plant(body)}
  })

/** Two digits of a number exchanged. */
function exchange(value: number): number {
  const digits = [...String(value)]
  const at = digits.findIndex((digit, index) => index + 1 < digits.length && digit !== digits[index + 1] && !(index === 0 && digits[1] === '0'))
  if (at < 0) return value + 1
  ;[digits[at], digits[at + 1]] = [digits[at + 1] as string, digits[at] as string]
  return Number(digits.join(''))
}
const exchanged = (least: number, most: number) => (draw: Draw) => {
  const value = draw.number(least, most)
  return {headline: String(exchange(value)), body: String(value)}
}
const changed = (least: number, most: number) => (draw: Draw) => {
  const value = draw.number(least, most)
  return {headline: String(value + Math.max(1, Math.round((value * draw.number(8, 40)) / 100))), body: String(value)}
}
const decimals = (draw: Draw) => {
  const value = draw.number(110, 980) / 10 + 0.1
  return {headline: (value + draw.number(11, 60) / 10).toFixed(1), body: value.toFixed(1)}
}

const defects: Defect[] = [
  contradict('digits exchanged', 'zh-Hans', exchanged(1000, 9000), (a, b) => ({
    headline: `今年新增公租房${a}套`,
    body: `今年全市新增公租房${b}套，全部配租到户。`,
  })),
  contradict('a count', 'zh-Hans', changed(20, 400), (a, b) => ({
    headline: `临江市改造老旧小区${a}个`,
    body: `截至上月底，临江市已经改造老旧小区${b}个，惠及居民众多。`,
  })),
  contradict('a percentage', 'zh-Hans', decimals, (a, b) => ({
    headline: `前两月全市电梯投诉量下降${a}%`,
    body: `记者从市住建局获悉，前两月全市电梯投诉量同比下降${b}%。`,
  })),
  contradict('money', 'zh-Hans', decimals, (a, b) => ({headline: `北岸小区改造投入${a}万元`, body: `北岸小区改造共投入${b}万元，资金由市财政承担。`})),
  contradict(
    '万 lost',
    'zh-Hans',
    (draw) => {
      const v = draw.number(12, 98)
      return {headline: `${v}人次`, body: `${v}万人次`}
    },
    (a, b) => ({headline: `图书馆去年接待读者${a}`, body: `县图书馆去年共接待读者${b}，比前年有所增加。`}),
  ),
  contradict('people', 'zh-Hans', changed(100, 900), (a, b) => ({
    headline: `清河县${a}名教师参加培训`,
    body: `清河县教育局组织的培训昨天开班，来自各乡镇的${b}名教师参加培训。`,
  })),
  contradict(
    'a date',
    'zh-Hans',
    (draw) => {
      const d = draw.number(10, 19)
      return {headline: String(d + draw.number(1, 9)), body: String(d)}
    },
    (a, b) => ({headline: `临江市图书馆新馆3月${a}日开放`, body: `记者获悉，临江市图书馆新馆将于3月${b}日开放。`}),
  ),
  contradict('a count', 'zh-Hant', changed(20, 400), (a, b) => ({
    headline: `東灣區增設自修座位${a}個`,
    body: `東灣區民政事務處公布，區內增設自修座位${b}個，下月啟用。`,
  })),
  contradict('people', 'zh-Hant', changed(30, 300), (a, b) => ({headline: `${a}名學生獲發獎學金`, body: `青山鎮公所表示，今年共有${b}名學生獲發獎學金。`})),
  contradict('a percentage', 'zh-Hant', decimals, (a, b) => ({headline: `接駁巴士乘客量上升${a}%`, body: `公所的數字顯示，接駁巴士上月乘客量按年上升${b}%。`})),
  contradict('money', 'zh-Hant', exchanged(120, 980), (a, b) => ({headline: `翻新自修室撥款${a}萬元`, body: `政府為翻新自修室撥款${b}萬元，工程分兩期進行。`})),
  contradict('a count', 'en', changed(20, 400), (a, b) => ({
    headline: `Council to plant ${a} trees along the river`,
    body: `The council said it would plant ${b} trees along the river before winter.`,
  })),
  contradict('money', 'en', decimals, (a, b) => ({
    headline: `Bridge repairs cost county $${a}m`,
    body: `Repairs to the bridge cost the county $${b} million, the auditor found.`,
  })),
  contradict('a percentage', 'en', changed(10, 60), (a, b) => ({
    headline: `Library loans rise ${a} percent`,
    body: `Library loans rose ${b} percent last year as opening hours were extended.`,
  })),
  contradict('people', 'en', changed(12, 90), (a, b) => ({
    headline: `${a} workers lose jobs at Millport mill`,
    body: `The owners of the Millport mill told staff that ${b} workers would lose their jobs.`,
  })),
  contradict('the dead', 'zh-Hans', changed(2, 9), (a, b) => ({headline: `客车侧翻致${a}人死亡`, body: `昨天清晨，一辆客车在山路侧翻，造成${b}人死亡。`})),
  contradict('the injured', 'zh-Hant', changed(2, 9), (a, b) => ({headline: `北角火警${a}人受傷`, body: `北角一個住宅單位昨晚起火，${b}人受傷送院。`})),
  contradict('the dead', 'en', changed(2, 9), (a, b) => ({
    headline: `Fire kills ${a} in Millport`,
    body: `A fire killed ${b} people in a Millport home, police said.`,
  })),
]

export default defects
