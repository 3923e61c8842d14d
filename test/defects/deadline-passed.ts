import {type Defect, type Draw, plantSentence} from './defect.ts'

const months = ['January', 'February', 'March', 'April', 'May']
/** A day before the date of the item, and one after it; the items are of 4 March 2026. */
const drawDays = (draw: Draw): [[number, number], [number, number]] => [
  [2, draw.number(2, 28)],
  [draw.pick([3, 4]), draw.number(6, 30)],
]

const chinese = (form: string, language: 'zh-Hans' | 'zh-Hant', write: (day: string, number: number) => string) =>
  plantSentence(form, language, (draw) => {
    const [past, coming] = drawDays(draw)
    const number = draw.number(10, 90)
    const say = ([month, day]: [number, number]) => `${month}月${day}日`
    return {wrong: write(say(past), number), right: write(say(coming), number)}
  })
const english = (form: string, write: (day: string, number: number) => string, british = false) =>
  plantSentence(form, 'en', (draw) => {
    const [past, coming] = drawDays(draw)
    const number = draw.number(10, 90)
    const say = ([month, day]: [number, number]) => (british ? `${day} ${months[month - 1]}` : `${months[month - 1]} ${day}`)
    return {wrong: write(say(past), number), right: write(say(coming), number)}
  })

const defects: Defect[] = [
  chinese('named deadline', 'zh-Hans', (day) => `报名截止时间为${day}18时。`),
  chinese('deadline before the date', 'zh-Hans', (day) => `志愿者招募同步开始，报名截止${day}。`),
  chinese('deadline behind the date', 'zh-Hans', (day) => `第二批登记${day}截止，有意向的居民可到社区服务站填表。`),
  chinese('asked to hand in by', 'zh-Hans', (day, number) => `请有需要的业主在${day}前提交书面申请，名额${number}个。`),
  chinese('open until', 'zh-Hans', (day) => `网上预约通道开放至${day}，市民可以登录局网站办理。`),
  chinese('valid until', 'zh-Hans', (day, number) => `每户可领取${number}元代金券，有效期至${day}。`),
  chinese('too late is too late', 'zh-Hans', (day) => `意见征集至${day}止，逾期不再受理。`),
  chinese('a period', 'zh-Hans', (day) => `申请受理时间：2月1日至${day}。`),
  chinese('on or before', 'zh-Hant', (day) => `有意參加者請於${day}或之前遞交表格。`),
  chinese('named deadline', 'zh-Hant', (day) => `報名截止日期為${day}，名額先到先得。`),
  chinese('applications until', 'zh-Hant', (day) => `計劃現正接受申請，截止日期：${day}。`),
  chinese('to be handed in', 'zh-Hant', (day) => `申請人須於${day}下午5時前將文件交回辦事處。`),
  chinese('valid until', 'zh-Hant', (day, number) => `優惠券面值${number}元，有效期至${day}。`),
  english('apply by', (day) => `Residents who want a pass should apply by ${day}.`),
  english('the deadline is', (day) => `The deadline for applications is ${day}.`),
  english('closing date', (day) => `The closing date for comments is ${day}.`, true),
  english('until', (day, number) => `Readers have until ${day} to enter the draw for ${number} tickets.`),
  english('must be received', (day) => `Entries must be received by 5 p.m. on ${day}.`),
  english('open until', (day) => `Registration for the spring course remains open until ${day}.`, true),
  english('closes on', (day) => `The consultation closes on ${day}.`),
  english('valid', (day) => `Vouchers are valid until ${day}.`),
  english('no later than', (day) => `Please return the form no later than ${day}.`),
  chinese('send to', 'zh-Hans', (day) => `有意者请于${day}前将简历发至指定邮箱。`),
  chinese('until full', 'zh-Hant', (day) => `報名至${day}額滿為止，欲參加者請洽里辦公處。`),
]

export default defects
