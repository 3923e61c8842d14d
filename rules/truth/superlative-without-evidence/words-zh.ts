import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'

const aims = split(
  '建设~ 建成~ 打造~ 创建~ 争创~ 争~ 创~ 迈向~ 迈进~ 对标~ 瞄准~ 冲击~ 力争~ 成为~ 培育~ 向~ 朝着~ 追求~ 达到~ 奋力~ 跻身~ 加快~ 全力~ 迈入~ 进入~ 步入~ 目标是~',
)
/** Names of programmes and honours, in which the words are no claim. */
const titles = split('~大学 ~学科 ~高校 ~专业建设 ~企业 ~强国 ~湾区 ~军队 ~营商环境 ~课程 ~本科 ~期刊')

const all = (list: string, shared: Omit<Word, 'term'> = {}): Word[] => split(list).map((term) => ({term, ...shared}))
const cross = (heads: string, tails: string): string[] => split(heads).flatMap((head) => split(tails).map((tail) => head + tail))

/** Rank that nobody awarded. */
const ranks: Word[] = [
  ...cross('国内 世界 国际 全国 全省 全市 省内 市内 行业 业内 业界 亚洲 全球 同行业 区域 西部 华东 华南', '一流 顶尖 顶级').map((term) => ({
    term,
    not: [...aims, ...titles, '双~'],
  })),
  ...cross('国内 国际 世界 全国 全省 全市 全区 全县 省内 行业 业内 业界 全球 亚洲 同行业 同类 遥遥', '领先').map((term) => ({
    term,
    not: [...aims, ...split('~优势扩大 ~地提出 不~')],
  })),
  ...cross('走在 位居 位列 名列 稳居 居于 处于 排在', '全国前列 全省前列 全市前列 全区前列 世界前列 行业前列 国内前列 国际前列 同行前列').map((term) => ({
    term,
    not: split('要~ 应~ 力争~ 争取~ 努力~ 继续~ 率先~ 勇~ 始终~'),
  })),
  ...all(
    '处于领先地位 居领先地位 占据领先地位 居国内领先水平 达国内领先水平 达到国内领先水平 达到国际领先水平 达到世界领先水平 达国际领先水平 处于国内领先水平 处于国际领先水平 居世界领先水平 具有国际领先水平',
  ),
  ...all(
    '首屈一指 独占鳌头 独一无二 无与伦比 举世无双 无可比拟 无人能及 无出其右 盖世无双 天下第一 独步天下 数一数二 出类拔萃 傲视群雄 领跑全国 领跑全省 领跑全球 领跑行业 冠绝全国 冠绝全球 独领风骚',
    {
      not: ['不是~', '并非~', '“~'],
    },
  ),
  ...all(
    '闻名遐迩 闻名中外 驰名中外 享誉海内外 享誉中外 享誉全国 享誉世界 享誉全球 誉满全球 誉满天下 名扬四海 名扬海内外 名扬天下 蜚声海内外 蜚声中外 蜚声国际 家喻户晓 声名远播 名闻天下',
  ),
]

/** Praise in the highest degree. */
const praise: Word[] = [
  ...cross(
    '最',
    '优质 完美 权威 顶尖 顶级 豪华 专业 著名 有名 知名 负盛名 具盛名 具权威 具影响力 有影响力 具实力 有实力 具规模 具特色 具竞争力 具创新力 具公信力 受欢迎 受好评 受信赖 值得信赖 值得信任 优秀 出色 杰出 卓越 成功 先进 领先 一流 齐全 完善 正宗 地道 高端 高档 尖端 时尚 具魅力 具活力 具潜力 满意',
  ).map((term) => ({
    term,
    not: split(
      '~奖 ~影片 ~人气奖 ~称号 评选~ 评为~ 获评~ 荣获~ 获得~ 获~ “~ 不是~ 并非~ ~地区 ~的时期 ~的办法 成为~ 打造~ 之一~ 选出~ ~动力 ~状态 追求~ 以~ 用~ 让~ 把~ 将~ ~企业排行 ~品牌榜 ~的人 ~年度 评出~ 寻找~ ~教师奖 是否~',
    ),
  })),
  ...all('史无前例 前所未有 前无古人 空前绝后 旷古未有 亘古未有 世所罕见 举世罕见 举世瞩目 绝无仅有', {
    not: split(
      '~的大变局 ~的挑战 ~的机遇 ~的压力 ~的困难 ~之大变局 ~的危机 ~的疫情 ~的灾难 ~的干旱 ~的高温 ~的洪水 并非~ 不是~ ~的方式 面临~ 面临着~ 面对着~ 迎来~ 遭遇~ ~的打击 面对~ ~地面临 ~的考验',
    ),
  }),
]

/** Blanks filled and paths broken. */
const pioneers: Word[] = [
  ...cross(
    '填补 填补了',
    '空白 国内空白 国际空白 世界空白 全国空白 全省空白 全市空白 我省空白 我市空白 我县空白 行业空白 历史空白 技术空白 市场空白 领域空白 国内这一领域空白 多项空白 一项空白',
  ).map((term) => ({
    term,
    not: split('为~ 需要~ 亟待~ 有待~ 希望~ 以~ 可以~ 可~ 尽快~ 来~ 未能~ ~色 ~处 ~栏'),
  })),
  ...cross('开创 开创了 首开 开', '先河 全国先河 全省先河 全市先河 行业先河 历史先河 国内先河 我省先河 我市先河').map((term) => ({term, not: ['未~', '想~']})),
  ...cross(
    '尚属 均属 属 系 堪称',
    '全国首创 全省首创 全市首创 国内首创 世界首创 行业首创 全国首次 全省首次 全市首次 国内首次 世界首次 历史首次 我市首次 我省首次 全国首例 全省首例 全市首例 国内首例 世界首例 首创 首次 首例 第一家 国内独有 全国独有 全国第一 全省第一 史上首次',
  ).map((term) => ({term})),
  ...cross('在全国 在全省 在全市 在国内 在行业内 在业内 在世界', '首创 尚属首次 尚属首例 属首次 均属首次 独树一帜 首屈一指 绝无仅有 名列第一 排名第一').map(
    (term) => ({term}),
  ),
]

/** The house's own history. */
const histories: Word[] = cross(
  '建局以来 建市以来 建县以来 建区以来 建厂以来 建校以来 建院以来 建站以来 建馆以来 建社以来 建司以来 成立以来 组建以来 开办以来 开业以来 有史以来 历史上 史上 立县以来 设市以来',
  '首次 首个 首届 首例 首家 第一次 第一个 第一家 最大 最多 最好 最高 最大规模 规模最大 规格最高 人数最多 参与人数最多 唯一 唯一一次 最好成绩 最好水平 最高水平 最快',
).flatMap((term) => {
  // …以来，首次 and …以来的首次 are written as often.
  const at = term.search(/以来|上/) + (term.includes('以来') ? 2 : 1)
  return ['', '，', '的'].map((between) => ({term: term.slice(0, at) + between + term.slice(at), not: ['~罚单', '~高温', '~降雨']}))
})

/** First, only and largest in a wide field. */
const claims: Word[] = cross(
  '全国 全省 全市 全区 全县 国内 省内 市内 世界 全球 亚洲 东南亚 亚太 全行业 行业 业内 业界 全州 全疆 全国范围内 全省范围内 同行业',
  '首个 首家 首创 首条 首座 首套 首台 首款 首艘 首部 首例 首支 首档 首批 唯一 唯一一家 唯一一个 唯一的 第一家 第一个 第一条 第一座 第一例 第一支 规模最大 最大的 面积最大 数量最多 最早的 最全的 最快的 最强的 最好的 最美的',
).map((term) => ({
  term,
  not: split(
    '~发展中国家 ~经济体 ~城市群 ~贸易 ~进口 ~出口 ~消费 ~制造 ~市场 ~产油 ~生产国 ~石油 ~经济 ~国家 “~ ~碳市场 ~高铁 ~能源 ~投资国 ~货物 ~汽车 ~粮食 不是~ 并非~ 之一~ ~病例 ~死亡 ~感染 ~确诊',
  ),
}))

/** Superlatives that ask for a source, a scope in time, or a measure; Simplified. */
export const wordsZh = (): readonly Word[] => unique([...ranks, ...praise, ...pioneers, ...histories, ...claims])

function unique(words: readonly Word[]): Word[] {
  return [...new Map(words.map((word) => [word.term, word])).values()]
}
