import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {kinds, lint} from '../src/index.ts'

const zh = '3月3日，市住房和城乡建设局在政务服务中心召开会议，确定今年更换老旧电梯120部，6月30日前完工。'
const hant = '區公所3月3日在禮堂舉行會議，決定今年更換舊電梯120部，6月30日前完工。'
const en = 'The council met on Tuesday, March 3, and agreed to replace 120 lifts by the end of June.'
const kindOf = (text: string, options = {}) => {
  const {kind, kindReason, kindCue} = lint(text, options)
  return {kind, kindReason, ...(kindCue === undefined ? {} : {kindCue})}
}

describe('a kind is told by headline and layout', () => {
  test.each<[string, string]>([
    ['public-notice', `清河县2026年拟享受公益性岗位补贴人员名单公示\n\n${zh}`],
    ['public-notice', `关于张立明等三名同志任前公示的公示\n\n${zh}`],
    ['public-notice', `公示\n\n根据有关规定，现将拟推荐名单公示如下。\n\n${zh}`],
    ['notice', `关于调整公交线路的通告\n\n${zh}`],
    ['notice', `通知\n\n全体业主：\n\n${zh}`],
    ['notice', `青山镇卫生院公开招聘启事\n\n因工作需要，现面向社会招聘护士，有关事项公告如下。\n\n${zh}`],
    ['notice', `關於暫停供水的公告\n\n${hant}`],
    ['notice', `Dear parents,\n\n${en}\n\n${en}\n\nYours sincerely,\nJane Doe`],
    ['notice', `Notice of road closure\n\n${en}`],
    ['speech', `在开馆仪式上的讲话\n\n同志们：\n\n${zh}`],
    ['speech', `局长在开馆仪式上的致辞\n各位来宾、各位朋友：\n${zh}`],
    ['speech', `圖書館館長開幕禮致辭（只有中文）\n\n以下為圖書館館長今日（三月三日）在開幕禮的致辭全文：\n\n${hant}`],
    ['speech', `Speech by the mayor at the opening\n\nLadies and gentlemen,\n\n${en}`],
    ['service-info', `临江市居住证办理指南\n\n${zh}`],
    ['service-info', `自修室租用須知\n\n${hant}`],
    ['service-info', `How to apply for a parking permit\n\nYou can apply at the council office. ${en}`],
    ['correction', `更正\n\n本报3月4日第2版一文中，“8万元”应为“6万元”。`],
    ['correction', `更正：图书馆开放时间\n\n本报3月4日第2版一文中，“8时”应为“9时”。`],
    ['correction', `Correction: library hours\n\nAn article on March 3 gave the wrong hours. The library opens at 9 a.m.`],
    ['commentary', `社論：圖書館不能只有週末\n\n${hant}`],
    ['commentary', `【短评】让图书馆的灯亮得久一点\n\n${zh}`],
    ['commentary', `Editorial: The bridge must stay free\n\n${en}`],
    ['interview', `市图书馆馆长就延长开放时间答记者问\n\n${zh}`],
    ['interview', `走进市图书馆\n\n问：为什么延长开放时间？\n\n答：读者有需要。\n\n问：夜间有多少人？\n\n答：每天三百人。`],
    ['preview', `【预告】周末图书馆有三场讲座\n\n${zh}`],
    ['press-release', `FOR IMMEDIATE RELEASE\n\nHarbour library opens late\n\n${en}`],
    ['press-release', `新聞稿\n\n圖書館延長開放時間\n\n${hant}`],
    ['press-release', `Harbour library opens late\n\n${en}\n\nMedia contact: Jane Doe, 01632 960100\n\n###`],
    ['policy-explainer', `《临江市图书馆条例》解读\n\n${zh}`],
    ['emergency', `警情通报\n\n3月3日16时许，临江市人民路发生一起交通事故，两人受伤。`],
    ['statistics', `临江市2025年国民经济和社会发展统计公报\n\n${zh}`],
    ['experience', `城东区推行“一楼一策”加装电梯的做法\n\n${zh}`],
  ])('%s: %s', (kind, text) => {
    expect(kindOf(text)).toMatchObject({kind, kindReason: 'detected', kindCue: expect.stringMatching(/./)})
  })
})

describe('news about documents, speeches and notices is news', () => {
  test.each([
    `国务院办公厅印发关于加强图书馆建设的通知\n\n${zh}`,
    `三部门联合发布安全生产公告\n\n${zh}`,
    `市长在全市大会上发表讲话\n\n${zh}`,
    `图书馆发出寻物启事后两小时找到失主\n\n${zh}`,
    `住建局公示首批保障房名单\n\n${zh}`,
    `拟任干部名单开始公示\n\n${zh}`,
    `法院发布公告 悬赏征集线索\n\n${zh}`,
    `記者問：誰來修這條路\n\n${hant}`,
    `當局更正統計數字 失業率微升\n\n${hant}`,
    `評論員指股市短期反覆\n\n${hant}`,
    `央行公布統計公報修訂安排\n\n${hant}`,
    `How to save a village library\n\n${en}`,
    `Correction in share prices wipes out gains\n\n${en}`,
    `Opinion divided over flood wall\n\n${en}`,
    `Notice period for tenants to double\n\n${en}`,
    `Mayor's speech draws protests\n\n${en}`,
    `Dear or cheap? The price of bread\n\n${en}`,
    `Preview of budget shows rise in spending\n\n${en}`,
  ])('%s', (text) => {
    expect(kindOf(text)).toEqual({kind: 'news', kindReason: 'default'})
  })
})

test('what is said goes before what is seen, and an unknown kind is no kind', () => {
  const text = `通知\n\n全体业主：\n\n${zh}`
  expect(kindOf(text, {fields: {kind: 'brief'}})).toEqual({kind: 'brief', kindReason: 'given'})
  expect(kindOf(`---\nkind: 动态\n---\n\n${text}`, {path: 'a.md'})).toEqual({kind: 'brief', kindReason: 'declared'})
  expect(kindOf(text, {fields: {kind: 'memo'}})).toMatchObject({kind: 'notice', kindReason: 'detected'})
})

describe('a house has kinds and channels of its own', () => {
  const item = `---\ntitle: 临江市更换老旧电梯120部\nkind: weekly\nchannel: radio\nunit: 市住建局\nauthor: 李梅\nsource: 市住建局\ndate: 2026-03-04\n---\n\n${zh}`
  const weights = {timeliness: 40, truth: 30, accuracy: 10, concision: 10, structure: 10}

  test('as data, over ours', () => {
    const options = {
      path: 'a.md',
      kinds: {weekly: {extends: 'brief', required: ['period' as const]}},
      channels: {radio: {required: ['editor' as const], weights}},
    }
    const report = lint(item, options)
    expect(report).toMatchObject({kind: 'weekly', kindReason: 'declared', channel: 'radio'})
    expect(report.findings.filter(({ruleId}) => ruleId === 'required-field').map(({message}) => message)).toEqual(['缺少期间、责任编辑'])
  })

  test.each<[string, object]>([
    ['kinds.weekly.lenght', {kinds: {weekly: {lenght: 3}}}],
    ['kinds.weekly.required.0', {kinds: {weekly: {required: ['bogus']}}}],
    ['kinds.weekly.extends', {kinds: {weekly: {extends: 'weakly'}}}],
    ['channels.radio.weights', {channels: {radio: {weights: {...weights, truth: 31}}}}],
  ])('checked: %s', (message, options) => {
    expect(() => lint(item, options)).toThrow(message)
  })
})

describe('a slip in the name of a kind or channel', () => {
  const write = (kind: string, body: string, more = '') =>
    `---\nheadline: 图书馆延长开放时间\nkind: ${kind}\nunit: 市图书馆\nsubmittedAt: 2026-03-04\n${more}---\n\n${body}\n`
  const bodies = [zh, '据了解，近日有关部门高度重视，3月2日16时许人民路发生一起火灾。', `${zh}\n\n同志们，我们要深入贯彻落实，不断提高认识。`]

  test('changes nothing an item is judged by, so that it never scores above the one rightly named', () => {
    const names = [...kinds]
    const letters = 'abcdefghijklmnopqrstuvwxyz-'.split('')
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(),
        fc.constantFrom(...letters),
        fc.constantFrom(0, 1),
        fc.constantFrom(...bodies),
        (kind, seed, letter, cut, body) => {
          const at = seed % kind.length
          const slip = kind.slice(0, at) + letter + kind.slice(at + cut)
          fc.pre(!names.includes(slip) && slip !== '' && !slip.startsWith('-'))
          const [right, wrong] = [lint(write(kind, body), {path: 'x.md'}), lint(write(slip, body), {path: 'x.md'})]
          expect(wrong.findings.map(({ruleId}) => ruleId)).toContain('unknown-registry-value')
          expect(wrong.kind).toBe(kind)
          expect(wrong.score.overall).toBeLessThan(right.score.overall)
        },
      ),
      {numRuns: 300, seed: 4},
    )
  }, 60_000)

  test.each([
    ['好人好亊', 'good-deed'],
    ['突发事牛', 'emergency'],
    ['政策解毒', 'policy-explainer'],
    ['speach', 'speech'],
  ])('%s is judged as %s', (slip, kind) => {
    expect(lint(write(slip, zh), {path: 'x.md'})).toMatchObject({kind, fields: {kind: slip}})
    expect(lint(zh, {fields: {kind: slip}})).toMatchObject({kind})
  })

  test('a channel within a slip asks for what the channel asks for', () => {
    const [right, wrong] = ['website', 'websit'].map((channel) => lint(write('news', zh, `channel: ${channel}\n`), {path: 'x.md'}))
    expect(wrong?.channel).toBe('website')
    expect(wrong?.score.overall).toBeLessThan(right?.score.overall ?? 0)
  })

  test('a kind of a content system is none of ours', () => {
    expect(lint(write('x', zh).replace('kind: x', 'type: briefs'), {path: 'x.md'}).kind).toBe('news')
  })
})
