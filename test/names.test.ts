import {describe, expect, it} from 'vitest'
import {readNames} from '../src/facts/names.ts'
import type {Language, Registry} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'

function proseOf(text: string): Prose {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => ({kind: 'paragraph' as const, start: index, end: index + line.length}))
  return new Prose({text, blocks, map: new SourceMap()})
}

function namesOf(text: string, language: Language, registry: Registry = {}) {
  return readNames(proseOf(text), language, registry, [])
}

/** `p` person, `l` place, `o` organisation, in order of the text. */
function shown(text: string, language: Language, registry: Registry = {}): string {
  const letter = {person: 'p', place: 'l', organisation: 'o'}
  return namesOf(text, language, registry)
    .map((name) => `${letter[name.type]}:${name.text}`)
    .join(' ')
}

const chinese: [text: string, names: string][] = [
  // People: a title before, a title after, a verb, an edge.
  ['局长王强出席会议。', 'p:王强'],
  ['王强局长出席会议。', 'p:王强'],
  ['市长李建国表示，工程进展顺利。', 'p:李建国'],
  ['王局长随后离开。', 'p:王'],
  ['市民李女士前来咨询。', 'p:李'],
  ['村民何建军种了二十亩梨。', 'p:何建军'],
  ['记者孙晓梅报道', 'p:孙晓梅'],
  ['（记者陈晓峰、刘畅）', 'p:陈晓峰 p:刘畅'],
  ['项目负责人周海涛告诉记者，工期一年。', 'p:周海涛'],
  ['欧阳志远教授主持讲座。', 'p:欧阳志远'],
  ['诸葛明华说，道路已通。', 'p:诸葛明华'],
  ['李某某、王某被刑事拘留。', 'p:李某某 p:王某'],
  ['被告人张某某犯盗窃罪。', 'p:张某某'],
  ['田中一郎表示，合作顺利。', 'p:田中一郎'],
  ['安德烈·彼得罗夫说，前景广阔。', 'p:安德烈·彼得罗夫'],
  ['外长萨瓦托夫表示欢迎。', 'p:萨瓦托夫'],
  ['马志刚、高丽娟、方文博等参加座谈。', 'p:马志刚 p:高丽娟 p:方文博'],
  ['张大爷说，路好走了。', 'p:张'],
  ['会长万国强主持座谈会。', 'p:万国强'],
  ['教练林小勇带队训练。', 'p:林小勇'],
  // No people: everyday words with a surname in front, inside or behind.
  ['高度重视安全生产。', ''],
  ['金融市场平稳，周期延长。', ''],
  ['有关方面正在处理。', ''],
  ['马上行动，全力以赴。', ''],
  ['许多群众前来参观。', ''],
  ['应该坚持绿色发展。', ''],
  ['成立工作专班，明确任务。', ''],
  ['时间紧，任务重。', ''],
  ['石油价格上涨，黄金回落。', ''],
  ['双方签订了协议。', ''],
  ['任副局长期间，他完成了调查。', ''],
  ['单位和个人都应当遵守。', ''],
  ['何时通车，尚无消息。', ''],
  ['白天气温升高，夏季来临。', ''],
  ['文明城市创建工作启动。', ''],
  ['常务会议研究了三个议题。', ''],
  ['水平不断提高，路面已经修好。', ''],
  // Places.
  ['江苏省常熟市虞山街道召开会议。', 'l:江苏省 l:常熟市 l:虞山街道'],
  ['代表团抵达维也纳。', 'l:维也纳'],
  ['石桥镇柳林村正在修路。', 'l:石桥镇 l:柳林村'],
  ['广西壮族自治区和凉山彝族自治州', 'l:广西壮族自治区 l:凉山彝族自治州'],
  ['延边朝鲜族自治州举办冰雪节。', 'l:延边朝鲜族自治州'],
  ['新疆维吾尔自治区出台办法。', 'l:新疆维吾尔自治区'],
  ['他来自沛县。', 'l:沛县'],
  ['上海、深圳与重庆三地合作。', 'l:上海 l:深圳 l:重庆'],
  ['从巴黎飞往东京。', 'l:巴黎 l:东京'],
  ['浦东新区开工。', 'l:浦东新区'],
  ['广州市民踊跃参加。', 'l:广州'],
  ['北京市场供应充足。', 'l:北京'],
  ['长江流域普降大雨。', 'l:长江'],
  // No places.
  ['我市各区县正在排查。', ''],
  ['城市建设和农村改革同步推进。', ''],
  ['山区、灾区和社区都要照顾到。', ''],
  ['全省上下齐心协力。', ''],
  ['沿海地区风力较大。', ''],
  ['双方观点大同小异。', ''],
  ['距出口约二公里加一百米。', ''],
  ['评选文明村和重点镇。', ''],
  ['股市、楼市和夜市', ''],
  // Organisations.
  ['临江市住建局发布通知。', 'o:临江市住建局'],
  ['市教育局召开会议。', 'o:市教育局'],
  ['县住房和城乡建设局负责实施。', 'o:县住房和城乡建设局'],
  ['宏远公司董事长赵国栋出席。', 'o:宏远公司 p:赵国栋'],
  ['西溪第三中学校长周敏致辞。', 'o:西溪第三中学 p:周敏'],
  ['方正集团与江南大学签署协议。', 'o:方正集团 o:江南大学'],
  ['国务院印发通知。', 'o:国务院'],
  ['教育部和公安部联合发文。', 'o:教育部 o:公安部'],
  ['江苏省委召开会议。', 'o:江苏省委'],
  ['临江县公安局青山派出所民警赶到现场。', 'o:临江县公安局青山派出所'],
  ['浙江大学医学院附属第一医院收治三人。', 'o:浙江大学医学院附属第一医院'],
  ['欧盟与东盟举行对话。', 'o:欧盟 o:东盟'],
  ['据新华社报道', 'o:新华社'],
  ['中国驻法国大使馆提醒公民注意安全。', 'o:中国驻法国大使馆'],
  ['江南宏远（集团）有限公司成立。', 'o:江南宏远（集团）有限公司'],
  // No organisations.
  ['有关部门正在调查。', ''],
  ['保险公司和上市公司都要遵守。', ''],
  ['这家公司没有回应。', ''],
  ['地方政府要负起责任。', ''],
  ['大学生踊跃报名。', ''],
  ['局面逐步好转，部分地段恢复通行。', ''],
  ['他学会了开车。', ''],
  ['各级党委和政府高度重视。', ''],
]

const traditional: [text: string, names: string][] = [
  ['臨江市衛生局局長陳志明表示，醫院已恢復。', 'o:臨江市衛生局 p:陳志明'],
  ['記者王怡君報導', 'p:王怡君'],
  ['香港大學教授黃志偉認為，數據可靠。', 'o:香港大學 p:黃志偉'],
  ['台北市長林佳龍說', 'l:台北 p:林佳龍'],
  ['據中央社報導，立法院三讀通過。', 'o:中央社 o:立法院'],
  ['廣西壯族自治區', 'l:廣西壯族自治區'],
  ['高度重視安全生產，周期延長。', ''],
  ['有關部門正在調查。', ''],
]

const english: [text: string, names: string][] = [
  ['Mayor Ann Fletcher said the bridge would open in May.', 'p:Ann Fletcher'],
  ['According to the Ministry of Transport, 300 buses were replaced.', 'o:Ministry of Transport'],
  ['Tom Bradley, a farmer, lost two barns in the storm.', 'p:Tom Bradley'],
  ['Dr Li Mei told reporters that the trial had ended.', 'p:Li Mei'],
  ['Carter Holdings Ltd signed the agreement in Geneva.', 'o:Carter Holdings Ltd l:Geneva'],
  ['The University of Leeds published the figures.', 'o:University of Leeds'],
  ['Police in London and Manchester made three arrests.', 'l:London l:Manchester'],
  ['Prime Minister Helen Marsh flew to New Zealand.', 'p:Helen Marsh l:New Zealand'],
  ['Harrow County Council approved the budget.', 'o:Harrow County Council'],
  ['The United Nations urged both sides to talk.', 'o:United Nations'],
  ["Sarah O'Neill joined the board of Westfield Bank.", "p:Sarah O'Neill o:Westfield Bank"],
  ['Mr Brown resigned on Friday.', 'p:Brown'],
  ['Sen. David Cole voted against the bill.', 'p:David Cole'],
  ['Flooding closed roads in Lower Wick.', 'l:Lower Wick'],
  ['The Department of Health issued a warning.', 'o:Department of Health'],
  ['Farmers in France and Spain blocked motorways.', 'l:France l:Spain'],
  ['George W. Harris won the seat.', 'p:George W. Harris'],
  ['Wong Kar Ming, 34, was taken to hospital.', 'p:Wong Kar Ming'],
  ['The European Commission rejected the plan.', 'o:European Commission'],
  ['Boston Mayor Thomas Ames opened the fair.', 'l:Boston p:Thomas Ames'],
  ['Shares in Northgate Airlines fell 4%.', 'o:Northgate Airlines'],
  ['The talks in Beijing ended without a statement.', 'l:Beijing'],
  ['Chancellor Peter Grey will speak on Monday.', 'p:Peter Grey'],
  ['Officials from the World Health Organization arrived.', 'o:World Health Organization'],
  ['Kate Morgan and Paul Ford share the prize.', 'p:Kate Morgan p:Paul Ford'],
  ['The Bank of England kept rates at 4%.', 'o:Bank of England'],
  ['Students at Ridley College planted trees.', 'o:Ridley College'],
  ['Prof Alan Reid of the Institute of Physics disagreed.', 'p:Alan Reid o:Institute of Physics'],
  ['South Korea and Japan agreed on quotas.', 'l:South Korea l:Japan'],
  ['Captain James Holt steered the ferry to Dublin.', 'p:James Holt l:Dublin'],
  ['Rescue teams reached Kathmandu on Tuesday.', 'l:Kathmandu'],
  ['Ms Lopez thanked the Red Cross.', 'p:Lopez o:Red Cross'],
  ['President Maria Costa met Chancellor Otto Weber in Vienna.', 'p:Maria Costa p:Otto Weber l:Vienna'],
  ['The River Trust cleared 40 tonnes of waste.', 'o:River Trust'],
  ['Attorney General Susan Lake appealed.', 'p:Susan Lake'],
  ['Sun Wei won the 200m final in Sydney.', 'p:Sun Wei l:Sydney'],
  ['Inspector Mark Hale of Kent Police led the search.', 'p:Mark Hale o:Kent Police'],
  ['A spokesman for Delta Motors declined to comment.', 'o:Delta Motors'],
  // Capitals that are no names.
  ['The festival opens on Monday.', ''],
  ['However, prices fell again in March.', ''],
  ['Many residents welcomed the change.', ''],
  ['British officials were surprised.', ''],
  ['It was the best Christmas in years.', ''],
  ['Three days later, the road reopened.', ''],
  ['Officials said the dam was safe.', ''],
  ['Nobody was hurt. Two cars were damaged.', ''],
]

describe('names', () => {
  it.each(chinese)('zh-Hans %s', (text, names) => expect(shown(text, 'zh-Hans')).toBe(names))
  it.each(traditional)('zh-Hant %s', (text, names) => expect(shown(text, 'zh-Hant')).toBe(names))
  it.each(english)('en %s', (text, names) => expect(shown(text, 'en')).toBe(names))

  it('keeps the title beside the name', () => {
    const text = '局长王强与李明教授会谈。'
    const [first, second] = namesOf(text, 'zh-Hans')
    expect(first?.title && text.slice(first.title.start, first.title.end)).toBe('局长')
    expect(second?.title && text.slice(second.title.start, second.title.end)).toBe('教授')
  })

  it('knows the level of places', () => {
    const levels = namesOf('法国、江苏省、常熟市、沛县、虞山街道、柳林村', 'zh-Hans').map((name) => name.level)
    expect(levels).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each<[string, Language, number[]]>([
    ['局长王强说：“好。”王局长随后离开。', 'zh-Hans', [0, 0]],
    ['临江市住房和城乡建设局发布通知。住建局要求落实。', 'zh-Hans', [0, 0]],
    ['王强、李明出席。王强讲话。', 'zh-Hans', [0, 1, 0]],
    ['局长王强与主任王刚会谈。王主任介绍情况。', 'zh-Hans', [0, 1, 1]],
    ['安德烈·彼得罗夫说，会再来。总统彼得罗夫表示感谢。', 'zh-Hans', [0, 0]],
    ['Mayor Ann Fletcher spoke first. Fletcher left early.', 'en', [0, 0]],
    ['Tom Bradley met Kate Bradley. Tom Bradley smiled.', 'en', [0, 1, 0]],
  ])('joins mentions: %s', (text, language, entities) => expect(namesOf(text, language).map((name) => name.entity)).toEqual(entities))

  it('believes the registry first', () => {
    const registry: Registry = {
      people: [{name: '时光', aliases: ['老时']}],
      organisations: [{name: '小蜜蜂读书会'}],
      places: [{name: '北岭'}],
    }
    expect(shown('时光在北岭创办小蜜蜂读书会，大家叫他老时。', 'zh-Hans', registry)).toBe('p:时光 l:北岭 o:小蜜蜂读书会 p:老时')
    const entities = namesOf('时光来了，老时走了。', 'zh-Hans', registry).map((name) => name.entity)
    expect(entities).toEqual([0, 0])
    expect(shown('時光在北嶺', 'zh-Hant', registry)).toBe('p:時光 l:北嶺')
  })

  it('reads nothing inside times', () => {
    const text = '周六明天开会。'
    expect(readNames(proseOf(text), 'zh-Hans', {}, [{start: 0, end: 4, text: '周六明天', type: 'date', anchor: 'deictic'}])).toEqual([])
  })

  it('is sorted, does not overlap and slices back, whatever the text', () => {
    const texts = [
      '',
      '王',
      '\ud800王强\udc00说',
      '王强'.repeat(500),
      '省市县区'.repeat(300),
      '·'.repeat(400),
      'A. '.repeat(400),
      'Of The And '.repeat(200),
      '克'.repeat(3000),
      '\0\0公司',
      '，公司公司公司',
    ]
    for (const text of texts) {
      for (const language of ['zh-Hans', 'en'] as const) {
        let last = 0
        for (const name of namesOf(text, language)) {
          expect(name.start).toBeGreaterThanOrEqual(last)
          expect(name.end).toBeGreaterThan(name.start)
          expect(text.slice(name.start, name.end)).toBe(name.text)
          last = name.end
        }
      }
    }
  })
})
