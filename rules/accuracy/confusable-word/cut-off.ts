import type {Item, Span} from '#item'

/** What ends on a day: 报名3月28日截止, 投稿截止3月底. */
const closing = /(?:报名|申请|申报|申领|投稿|征集|征稿|登记|预约|投票|缴费|受理|办理|提交|活动|优惠|时间|日期|期限|集中|延期|延长|[期定])$/
/** A report of how things stand: 截止3月底，全市已建成30家. */
const standing = /^[^，。；\n]{0,6}[，,][^。；\n]{0,24}(?:已|共|累计|总计|现有|完成|实现|达到|建成|收到|办理|检查|发放|投入|新增|接待|确诊|报告|注册|拥有)/

/** 截止 before a date and a report of state, where 截至 is meant. */
export function* findCutOffs({prose: {folded}, facts: {times}}: Item): Iterable<Span> {
  for (const {start, end, type} of times) {
    if (type === 'duration' || !folded.startsWith('截止', start - 2)) continue
    if (closing.test(folded.slice(Math.max(0, start - 8), start - 2)) || !standing.test(folded.slice(end, end + 48))) continue

    yield {start: start - 2, end: start}
  }
}
