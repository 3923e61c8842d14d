import type {Span} from '#item'
import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'

const amounts = '有 一些 不少 部分 很多 许多 众多 多数 大多数 有些 某些 个别 有的 多位 几位'
const everybody =
  '人 专家 学者 业内人士 业者 网友 网民 分析人士 市场人士 党内人士 官员 高层 高管 主管 立委 议员 评论人士 观察人士 专业人士 媒体 观点 声音 意见 评论 分析 说法 知情者 内部人士'
const opine = '认为 表示 指出 称 觉得 质疑 批评 担心 担忧 猜测 推测 爆料 传出 感叹 直言 坦言 建议 呼吁 反映 透露 评价 说'
const circles = '社会 业内 业界 外界 舆论 坊间 市场 学界 学术界 各界 民间 大家 人们 医学界 教育界 史学界 普罗大众 圈内'
const hum =
  '普遍认为 一般认为 普遍预期 普遍猜测 普遍担心 公认 盛传 流传 传言 猜测 有传言 有说法 有声音 质疑声不断 议论纷纷 纷纷猜测 纷纷质疑 多认为 大多认为 都认为 都说 都知道'

const any = (list: string): string =>
  split(list)
    .sort((a, b) => b.length - a.length)
    .join('|')

let opinions: RegExp | undefined

/** 有人认为, 一些专家指出, 外界普遍认为: opinions of people whom nobody could ask. In 没有人 and 如果有人 there is none. */
export function findOpinionsZh(folded: string): Span[] {
  opinions ??= new RegExp(`(?<![没如若])(?:(?:${any(amounts)})(?:${any(everybody)})(?:${any(opine)})(?!明|服|不清|法)|(?:${any(circles)})(?:${any(hum)}))`, 'g')
  return Array.from(folded.matchAll(opinions), ({index, 0: text}) => ({start: index, end: index + text.length}))
}

/** Attributions to nobody in other words; Simplified. */
export const attributionsZh = (): readonly Word[] =>
  split(
    '普遍认为 一般认为 通常认为 广泛认为 多数观点认为 主流观点认为 有种说法 有一种说法 有一种观点 有一种声音 有说法称 有传言称 传言称 传闻称 盛传 据信 据传闻 据小道消息 据可靠消息 据内部消息 据不愿透露姓名 据知情人 据坊间传闻 据网上流传 据网传 网上流传 网上盛传 网络流传 网络盛传 众所周知 人所共知 人尽皆知 尽人皆知 大家都知道 谁都知道 不言而喻 毋庸讳言 有道是 俗话说得好 有关专家指出 有研究表明 有研究指出 有研究显示 有调查显示 有数据显示 有资料显示 有报道称 有报道指 有消息称 有消息指 有消息说 有媒体称 有媒体报道 有分析指出 多方消息显示 多方消息称 各方消息显示 种种迹象表明 种种迹象显示 有迹象显示 有传闻指 传闻指出 传言指出 据可靠消息 市场传闻 坊间传闻 坊间传言 江湖传闻 市场人士分析 市场人士认为 市场人士指出 不具名官员 不具名人士 不具名主管 不愿具名官员 匿名官员 有关人士透露 相关人士透露 有关方面透露 圈内人透露 内部人士透露 一位不愿具名 不愿具名的 不愿透露姓名的 不具名的 匿名人士',
  ).map((term) => ({term, not: split('没~ 没有~ 如果~ 若~ 假如~')}))

/** What only a text without any source may not say. */
export const looseZh = (): readonly Word[] =>
  split(
    '被认为是 被普遍认为 被广泛认为 被公认为 被誉为 被称为是 被视为 被看作 被看成 堪称 号称 素有 可谓 可以说 在某种程度上 一定程度上 很大程度上 一些地方 一些单位 一些部门 一些人 某些人 某些地方 某些部门 有些人 有的人 不少人 很多人 许多人 相当一部分 相当多的 各种各样 方方面面 若干 诸多',
  ).map((term) => ({term}))
