import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

const people = {
  'zh-Hans': ['王强', '赵敏', '陈立新', '欧阳静', '郑洁', '马骏', '石磊', '郭文斌', '叶青', '彭飞'],
  'zh-Hant': ['葉偉文', '程思敏', '馮樂怡', '梁美儀', '劉育誠', '謝文彬', '張雅婷', '葉青', '游宗翰'],
  en: ['Peter Lowe', 'Anna Moor', 'Helen Marsh', 'Alan Pryce', 'Owen Blake', 'Ruth Hale', 'Mark Ellis', 'Fiona Hart'],
}
const channels = ['website', 'wechat', 'periodical']

/** Four different people who are not the author. */
function drawPeople(draw: Draw, {language, fields}: Carrier): [string, string, string, string] {
  const all = people[language].filter((name) => !fields.author?.includes(name))
  const from = draw.number(0, all.length - 1)
  return [0, 1, 2, 3].map((step) => all[(from + step) % all.length]) as [string, string, string, string]
}

type Signs = {editor?: string[]; reviewer?: string[]; approver?: string[]}
const declare = (carrier: Carrier, channel: string, signs: Signs): Carrier => ({...carrier, fields: {...carrier.fields, channel, ...signs}})
const sign = (carrier: Carrier, channel: string, line: string): Carrier => ({
  ...declare(carrier, channel, {}),
  paragraphs: [...carrier.paragraphs, line],
})

const inFields = (form: string, change: (names: [string, string, string, string], author: string) => {wrong: Signs; right: Signs}, on = channels): Defect[] =>
  (['zh-Hans', 'zh-Hant', 'en'] as const).map((language) =>
    plantItem(form, language, (draw, carrier) => {
      const {wrong, right} = change(drawPeople(draw, carrier), carrier.fields.author?.[0] as string)
      const channel = draw.pick(on)
      return {wrong: declare(carrier, channel, wrong), right: declare(carrier, channel, right)}
    }),
  )
const inLine = (form: string, language: Carrier['language'], write: (names: string[], author: string) => {wrong: string; right: string}, on = channels) =>
  plantItem(form, language, (draw, carrier) => {
    const {wrong, right} = write(drawPeople(draw, carrier), carrier.fields.author?.[0] as string)
    const channel = draw.pick(on)
    return {wrong: sign(carrier, channel, wrong), right: sign(carrier, channel, right)}
  })

const defects: Defect[] = [
  ...inFields('nobody approved', ([a, b, c]) => ({wrong: {editor: [a], reviewer: [b]}, right: {editor: [a], reviewer: [b], approver: [c]}})),
  ...inFields('a review is missing', ([a, b, c]) => ({wrong: {editor: [a], approver: [c]}, right: {reviewer: [a, b], approver: [c]}})),
  ...inFields('the author approves', ([a, b, c], author) => ({
    wrong: {editor: [a], reviewer: [b], approver: [author]},
    right: {editor: [a], reviewer: [b], approver: [c]},
  })),
  ...inFields('reviewer and approver are one', ([a, b, c]) => ({
    wrong: {editor: [a], reviewer: [b], approver: [b]},
    right: {editor: [a], reviewer: [b], approver: [c]},
  })),
  ...inFields('nobody signed a report', ([a, b]) => ({wrong: {}, right: {reviewer: [a], approver: [b]}}), ['bulletin', 'internal']),
  inLine('one review in the foot line', 'zh-Hans', ([a, b, c]) => ({wrong: `初审：${a}　终审：${c}`, right: `初审：${a}　复审：${b}　终审：${c}`})),
  inLine('counted reviews', 'zh-Hans', ([a, b, c]) => ({wrong: `一审 ${a}  二审 ${b}`, right: `一审：${a} 二审：${b} 三审：${c}`})),
  inLine('proofs are no review', 'zh-Hans', ([a, b, c, d]) => ({
    wrong: `责任编辑：${a} 校对：${b} 签发：${c}`,
    right: `责任编辑：${a} 审核：${d} 校对：${b} 签发：${c}`,
  })),
  inLine('the author reviews', 'zh-Hans', ([a, , c], author) => ({wrong: `审核：${author}　签发：${c}`, right: `审核：${a}　签发：${c}`}), [
    'bulletin',
    'internal',
  ]),
  inLine('one person for two reviews', 'zh-Hans', ([a, b, c]) => ({wrong: `初审：${a} 复审：${a} 终审：${c}`, right: `初审：${a} 复审：${b} 终审：${c}`})),
  inLine('one review in the foot line', 'zh-Hant', ([a, b, c]) => ({wrong: `初審：${a}　終審：${c}`, right: `初審：${a}　複審：${b}　終審：${c}`})),
  inLine('not signed', 'zh-Hant', ([a, b]) => ({wrong: `責任編輯：${a}　審核：${b}`, right: `審核：${a}　簽發：${b}`}), ['bulletin', 'internal']),
  inLine('not approved', 'en', ([a, b, c]) => ({
    wrong: `Edited by: ${a} | Reviewed by: ${b}`,
    right: `Edited by: ${a} | Reviewed by: ${b} | Approved by: ${c}`,
  })),
]

export default defects
