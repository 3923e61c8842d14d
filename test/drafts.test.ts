import {describe, expect, test} from 'vitest'
import {orderFindings} from '../editors/page/order.ts'
import {lint} from '../src/index.ts'

/** A draft as an officer would paste it, with what an editor would name first, second and third, and why. */
interface Draft {
  from: string
  text: string
  first: [ruleId: string, why: string][]
  /** What else must be found. */
  also: string[]
}

const drafts: Draft[] = [
  {
    from: 'a web page, with its furniture',
    text: `首页 > 新闻中心 > 工作动态
临江市公交集团新增夜间线路方便市民出行
发布时间：2026-03-05 09:12  来源：本站  浏览次数：1024  字号：[大] [中] [小]
分享到： 微信 微博
3月3日（星期三），临江市公交集团召开新闻发布会，宣布自3月10日起新开夜间公交线路4条。据了解，此次调整是为了进一步方便广大市民夜间出行。
集团运营部经理赵明介绍，4条线路中，东城2条、西城1条、南城2条，末班车时间由21时延长至23时30分。
去年，全市夜间客流由每日120人次增加到150人次，增长40%。
上一篇：公交集团开展春季车辆检修
下一篇：没有了
【打印本页】 【关闭窗口】
版权所有：临江市公交集团 京ICP备00000000号`,
    first: [
      ['scraped-boilerplate', 'it holds publication, and six lines of it say that nobody has read the text since it was copied'],
      ['date-weekday-mismatch', 'readers come on the wrong day: 3 March 2026 is a Tuesday'],
      [
        'sum-mismatch',
        'four lines are announced and five are listed, in the news itself; the growth from 120 to 150, no 40 percent, is background and comes next',
      ],
    ],
    also: ['percent-change-mismatch', 'generic-source-value'],
  },
  {
    from: 'Word, with stray spaces and full-width digits',
    text: `关 于 开 展 春 季 义 务 植 树 活 动 的 情 况

３月１2日，区园林局 组织 机关干部 在滨河公园 开展义务植树 活动，共有１５６名 干部参加 ,其中党员９８名，非党员48名。
活动当天，共栽植樟树２００株 、桂花１５0株，合计栽植３６０株。
区园林局局长王海生强调，要做好以下三点工作：一是加强养护；二是落实责任；三是及时补植；四是做好宣传。
以上三点，请各科室抓好落实。
苗木成活率 预计达到９5％以上，活动取得圆满成功。`,
    first: [
      ['sum-mismatch', '98 and 48 are not 156, 200 and 150 are not 360: both figures of the item are wrong'],
      ['enumeration-count-mismatch', 'three points are announced, four are made, and three are counted again behind them'],
      ['required-field', 'nobody knows whose draft this is, and of which day'],
    ],
    also: ['punctuation-width', 'statistic-without-source'],
  },
  {
    from: 'a chat, without a headline',
    text: `在吗
小王 10:32
昨天那个稿子发你了
[图片]
3月8日，青山镇妇联在文化广场举办"巾帼志愿服务"活动，镇妇联主席陈秀英出席并讲话。
活动设义诊、理发、法律咨询三个摊位，共服务群众95人次，其中义诊48人次、理发32人次、法律咨询15人次。
问卷显示，62%的群众表示满意，28%表示基本满意，15%表示一般。
收到`,
    first: [
      ['placeholder-text', 'a picture was to stand here: this cannot go out'],
      ['required-field', 'there is no headline, and no unit, author or date: the first thing to ask back for'],
      ['draft-leak', 'four lines of a conversation stand before and behind the text; the answers that make 105 percent come next'],
    ],
    also: ['impossible-share', 'quote-style'],
  },
]

describe('three drafts as they are pasted: the first three findings are those an editor would name first', () => {
  test.each(drafts)('from $from', ({text, first, also}) => {
    const report = lint(text, {now: '2026-03-13', messages: 'zh-Hans'})
    const shown = orderFindings(report).map(({ruleId}) => ruleId)
    expect(shown.slice(0, 3)).toEqual(first.map(([ruleId]) => ruleId))
    expect(also.filter((ruleId) => !shown.includes(ruleId))).toEqual([])
  })

  test('no line of the chat is taken for a headline', () => {
    const {findings, fields} = lint(drafts[2]?.text ?? '', {messages: 'zh-Hans'})
    expect(fields.headline).toBeUndefined()
    expect(findings.find(({ruleId}) => ruleId === 'required-field')?.message).toContain('标题')
  })
})
