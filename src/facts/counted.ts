import type {Span} from '../item.ts'
import {CharacterSet, isHan, WordsAt} from '../prose/characters.ts'

/** Characters that end a noun phrase after a classifier. */
const stops = new CharacterSet(
  '的了是在和与及或等将已被把对从到由为向于有也都就并而且因以但其这那不未共均各每之又再还才只可能会要应该曾让使给跟同比较占达增减分别至前后中内上下里外时间着过来去进出起该此',
)
/** Nouns (and parts of nouns) that hold a character which elsewhere ends the phrase. */
const nouns = new WordsAt(
  '要求 要素 要点 要件 要务 重要 主要 首要 纪要 需要 原因 因素 成因 内容 内涵 室内 国内 中心 中学 中队 中药 中小 中国 外商 外资 外国 国外 海外 上市 上游 下游 线上 线下 地下 前沿 前提 会议 会员 会场 会展 会谈 大会 社会 机会 协会 全会 峰会 晚会 员会 议会 应用 应急 对象 对策 时代 时段 房间 车间 空间 区间 民间 过程 来源 来信 出口 进口 进展 起点 以上 后续 后备 都市 首都 成都 将军 可能 进士 共识 共同 公共 各类 各种 向导 方向 去向 增长 增量 减排 平均 占地 分别 为民 行为 作为 以色 不同 未来 与会 有机 国有 有限 有关 从业 从事 其他 其它 此类 被告 和平 和解 共和 及时 等级 高等 同等 平等 这类 那些 者们 并购 而立 使馆 大使 使用 使命 同学 同志 同伴 合同 比例 比赛 给水 超市 才能 人才 只数 还款 再生 又一 曾孙 让利 着装'.split(
    ' ',
  ),
  2,
)
/** Verbs of two characters that follow the thing counted in news. */
const verbs = new WordsAt(
  '开工 竣工 完成 获得 获评 获批 参加 参与 签约 落地 实施 受伤 死亡 遇难 失踪 被困 受灾 通过 启动 开展 举行 举办 召开 完工 投产 投入 建成 组成 出席 入选 当选 荣获 提供 进行 发布 公布 发生 发现 成为 接受 感染 确诊 出院 登记 申请 报名 毕业 就业 脱贫 搬迁 入住 办理 解决 落实 整改 纳入 涉及 覆盖 包括 惠及 受益 生产 销售 出口 进口 运营 运行 通车 开通 开放 开业 开始 结束 停止 取消 增加 减少 下降 上升 提高 支持 反对 赞成 表示 认为 希望 要求 围绕 聚焦 面向 负责 来自 位于 用于 属于 作为 实现 达到 超过 引发 造成 导致 带动 推动 促进 保障 服务 检查 查处 查获 缴获 逮捕 拘捕 起诉 判处 违法 违规 送往 送院 获救 撤离 疏散 转移 出动 赶赴 到场 列为 评为 授予 颁发 签署 签订 达成 涌入 前往 抵达 离开 返回 出发 展出 亮相 上线 上市 挂牌 揭牌 立案 结案 受理 审理 宣判 维修 改造 新建 扩建 安置 分配 发放 拨付 下达 集中 联合 共同 一起 同时'.split(
    ' ',
  ),
  2,
)
const longest = 8

/** The noun after a Chinese classifier: up to eight characters, ended by punctuation, a function word or a verb. */
export function countedAfter(folded: string, from: number): Span | undefined {
  const start = folded[from] === ' ' ? from + 1 : from
  return phraseFrom(folded, start, true)
}

function phraseFrom(folded: string, start: number, mayRestart: boolean): Span | undefined {
  let end = start
  while (end - start < longest && end < folded.length) {
    const code = folded.charCodeAt(end)
    if (stops.hasCode(code)) {
      // 一位年轻的代表: the noun stands behind 的.
      if (mayRestart && end > start && folded[end] === '的') return phraseFrom(folded, end + 1, false) ?? {start, end}
      if (nouns.standsAt(folded, end)) end += 2
      else if (end > start && nouns.standsAt(folded, end - 1)) end++
      else break
    } else if (!isHan(code) || verbs.standsAt(folded, end)) break
    else end++
  }

  return end > start ? {start, end} : undefined
}

const englishStops = new Set(
  'a about across after against ago all also although am among an and any are as at away back be because been before being below between but by came can compared could did do does down during each earlier either ever every fell for from gained gave get got had has have he her here him his how however i if in into is it its just last later left less lost made may might mine more most much must my near next no nor not now of off on once one only or other our out over own past per played rose said same say says scored shall she should since so some still such than that the their them then there these they this those though through to today together too took toward towards under until up upon us via voted was we week were what when where whether which while who whom whose will win with within without won would yesterday yet you your'.split(
    ' ',
  ),
)
const word = / ?([a-z][a-z'-]{0,24})(?![a-z\d])/y

/** The noun phrase after an English number: up to four words, ended by punctuation, a function word or an ending that only verbs have there. */
export function countedAfterEnglish(lower: string, from: number): Span | undefined {
  let end = from
  let start = from
  for (let words = 0; words < 4; words++) {
    word.lastIndex = end
    const match = word.exec(lower)
    if (!match || englishStops.has(match[1] as string)) break
    if (words > 0 && /(?:ed|ly)$/.test(match[1] as string)) break
    if (words === 0) start = word.lastIndex - (match[1] as string).length
    end = word.lastIndex
    // A plural closes the phrase: what follows is a verb or a preposition.
    if (/[^su]s$|men$|people$|children$/.test(match[1] as string)) break
  }

  return end > start ? {start, end} : undefined
}
