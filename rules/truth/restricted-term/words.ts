import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'

const pairs = (list: string): Word[] =>
  split(list).map((entry) => {
    const [term = '', instead = ''] = entry.split('→')
    return {term, ...(instead ? {instead: instead.split('|')} : {})}
  })

/** Names that hurt people with disabilities and illnesses, and what they are called today. Contested words are left out. */
const derogatory: Word[] = [
  ...pairs(
    '残废人→残疾人 残废者→残疾人 伤残废人→残疾人 白痴儿→智力障碍儿童 弱智儿童→智力障碍儿童 弱智人士→智力障碍人士 弱智者→智力障碍者 低能儿→智力障碍儿童 傻瓜儿→智力障碍儿童 精神病人犯→患精神疾病的嫌疑人 哑巴学校→特殊教育学校 聋哑学校→特殊教育学校 聋哑儿童→听障儿童|听力障碍儿童 聋哑学生→听障学生 聋哑人士→听障人士|听力障碍人士 瘸腿老人→腿部残疾的老人 瞎眼老人→视障老人 瞎眼老太→视障老人 独眼龙→一目失明的人 侏儒症患者→矮小症患者 麻风病佬→麻风病患者 疯人院→精神专科医院 精神病院里的疯子→精神障碍患者 艾滋佬→艾滋病感染者 艾滋病患→艾滋病患者',
  ),
  {term: '瞎子', instead: ['盲人', '视障人士'], not: split('~阿炳 ~摸象 睁眼~ ~点灯 《~ ~算命 ~都 ~也')},
  {term: '聋子', instead: ['听障人士'], not: split('~的耳朵 装~ ~都 ~也')},
  {term: '哑巴', instead: ['言语障碍人士'], not: split('~吃黄连 ~亏 装~ ~英语 成了~ ~都')},
  {term: '瘸子', instead: ['肢体残疾人'], not: split('卖拐~ ~都')},
  {term: '傻子', instead: ['智力障碍人士'], not: split('~都 当~ ~才 像~ 做~ 是~ 个~ ~瓜子')},
]

/** Words for groups of people that newsrooms have laid aside. */
const groups: Word[] = pairs(
  '农民工兄弟姐妹→农民工 打工仔→务工人员 打工妹→务工人员 外来妹→外来务工人员 老外佬→外国人 鬼佬→外国人 洋鬼子→外国人 阿三→印度人 棒子国→韩国 黑鬼→黑人 小日本→日本 乡巴佬→农村居民 土包子→农村居民 盲流→流动人口 剩女→单身女性 二奶→婚外伴侣 小三→第三者 失足妇女→卖淫人员',
).filter(({term}) =>
  // Of these only the ones nobody defends.
  ['老外佬', '鬼佬', '洋鬼子', '黑鬼', '小日本', '乡巴佬', '盲流'].includes(term),
)

/** Claims for medicines and foods that no paper may make of its own. */
const medical: Word[] = [
  ...pairs(
    '药到病除 包治百病 包治愈 包医百病 永不复发 绝不复发 无毒副作用 无任何副作用 零副作用 没有任何副作用 安全无副作用 彻底根治 保证治愈 百分之百治愈 治愈率100% 一次根治 根治糖尿病 根治高血压 根治癌症 祖传秘方 宫廷秘方 神医 特效药酒 立竿见影的疗效 三天见效 七天见效 一个疗程见效',
  ),
].map((word) => ({
  ...word,
  not: split('没有~ 所谓~ 声称~ 宣称~ 谎称~ 吹嘘~ 号称~ 不存在~ “~ 不能~ 难以~ 无法~ 自称~ 能“~ 宣传~ ~的骗局 ~骗 ~的谎言 冒充~ 假~ 不是~ 不得~ 夸大~'),
}))

/** Somebody is a suspect until a court has spoken. */
const beforeVerdict: Word[] = [
  ...['抓获', '抓捕', '逮捕', '刑拘', '拘留', '传唤', '审讯', '讯问', '追捕'].map((verb) => ({
    term: `${verb}罪犯`,
    instead: `${verb}犯罪嫌疑人`,
    not: split('~被判 ~越狱 ~脱逃 在逃~ ~（已判'),
  })),
  ...['抓获', '抓捕', '逮捕', '刑拘', '讯问'].flatMap((verb) =>
    ['杀人犯', '强奸犯', '盗窃犯', '抢劫犯', '诈骗犯', '贩毒犯', '凶犯'].map((noun) => ({term: `${verb}${noun}`, not: split('~越狱 ~脱逃')})),
  ),
]

/** Vulgar words of the net. */
const vulgar: Word[] = pairs(
  '装逼 牛逼 傻逼 逼格 撕逼 苦逼 二逼 屌丝 草泥马 尼玛 卧槽 我靠 特么的 他妈的 你妹 蛋疼 蛋碎 碉堡了 绿茶婊 心机婊 婊砸 狗带 TMD 艹',
).map((word) => ({...word, not: ['“~', '「~']}))

/** Superlatives that the advertising law forbids to sellers. */
const advertising: Word[] = split(
  '国家级产品 最高级 最佳选择 全网最低价 全网第一 史上最低价 销量第一 绝对第一 顶级品质 极品 万能 独家秘方 永久有效 100%有效 百分百有效 零风险 稳赚不赔 保本保收益 无效退款 抢爆 疯抢 不买后悔',
).map((term) => ({term}))

/** Lists by name: small, and nobody contests them. Those of politics are empty: they belong to the house that uses them. */
export const categories = {
  derogatory: [...derogatory, ...groups],
  medical,
  'before-verdict': beforeVerdict,
  vulgar,
  advertising,
  political: [] as Word[],
} as const
export type Category = keyof typeof categories

/** English terms of the same sort. */
export const categoriesEn: Partial<Record<Category, readonly Word[]>> = {
  derogatory: (
    [
      ['mentally retarded', 'with an intellectual disability'],
      ['the mentally retarded', 'people with intellectual disabilities'],
      ['the handicapped', 'people with disabilities'],
      ['handicapped people', 'disabled people'],
      ['wheelchair-bound', 'who uses a wheelchair'],
      ['confined to a wheelchair', 'who uses a wheelchair'],
      ['deaf and dumb', 'deaf'],
      ['deaf-mute', 'deaf'],
      ['deaf mute', 'deaf'],
      ['suffers from dwarfism', 'has dwarfism'],
      ['midgets', 'people of short stature'],
      ['spastics', 'people with cerebral palsy'],
      ['cripples', 'disabled people'],
      ['lunatic asylum', 'psychiatric hospital'],
      ['mental asylum', 'psychiatric hospital'],
      ['mongoloid', 'with Down’s syndrome'],
      ['aids victims', 'people with AIDS'],
      ['aids sufferers', 'people with AIDS'],
    ] as const
  ).map(([term, instead]) => ({term, instead})),
  medical: [
    'miracle cure',
    'cures all diseases',
    'no side effects whatsoever',
    'guaranteed cure',
    '100% cure',
    'cures cancer',
    'clinically proven to cure',
  ].map((term) => ({term, not: ['no ~', 'not a ~', 'so-called ~', 'claimed ~']})),
}
