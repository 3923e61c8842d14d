import type {Language} from './library.ts'

/** What `newslint explain score` says. `{…}` is filled in from the example. */
export interface ScoreWords {
  title: string
  how: string[]
  dimensions: string
  weights: string
  example: string
  found: string
  cost: string
  rest: string
  before: string
  held: string
  overall: string
  other: string
}

export const scoreWordsOf: Record<Language, ScoreWords> = {
  en: {
    title: 'How a score comes about (model {model})',
    how: [
      'Every rule has a weight and a cap, in points of its dimension. An error loads its weight, a warning half of it, an info nothing.',
      'The first finding of a rule costs about what it loads, later ones less, all together never more than the cap: cap × (1 − e^(−load ÷ cap)).',
      'A dimension starts at 100, and each rule takes its share of what the others left. The overall is the weighted mean of the five dimensions.',
      'Ceilings: what must not go out holds the overall below 59, a missing headline or event date below 79, an error of truth or accuracy below 89. Below a ceiling all other losses still count.',
      'Warnings of style weigh less in kinds of greater length; a few long sentences or stock phrases cost nothing in an item of ordinary length. The length of the text itself never matters.',
      'Saying something pays: all warnings that figures draw (no source, no date, no base, form of numbers) together cost less than an item without facts loses.',
      'A score is cut to one decimal, never rounded up. A 90 and more, B 80, C 60, D below. Suppressed findings cost nothing and are counted.',
    ],
    dimensions: 'Dimensions, and what each weighs without a channel',
    weights: '{weight} %',
    example: 'An example, worked out',
    found: 'What is found',
    cost: 'without rule {rule} the score before ceilings would be {points} higher',
    rest: 'shared by rules of one dimension: {points}',
    before: '100 − {sum} = {before} before ceilings',
    held: '{before} × {limit} ÷ 100: held below {limit} by {rule}',
    overall: 'Overall {overall}, grade {grade}',
    other: 'The same findings by the five qualities',
  },
  'zh-Hans': {
    title: '分数怎样得来（模型 {model}）',
    how: [
      '每条规则有权重和上限，单位是所属维度的分。错误按权重计，警告减半，提示不计。',
      '同一规则的第一处问题约扣其权重，往后递减，合计不超过上限：上限 ×（1 − e^(−负荷 ÷ 上限)）。',
      '每个维度从 100 分起，各规则依次从余下的分数中按比例扣除；总分是五个维度的加权平均。',
      '封顶：不得发布的问题使总分低于 59，缺标题或缺事件日期低于 79，真实性、准确性错误低于 89。封顶之下，其他扣分照计。',
      '文风类警告在篇幅较长的体裁中减轻；普通篇幅内有少数长句、套话不扣分。稿件实际长短不影响分数。',
      '言之有物不吃亏：因数字而来的各种警告（无来源、无时点、无基数、数字写法）合计，不会多于通篇没有事实所失的分。',
      '分数只截取一位小数，不进位。90 分以上优秀，80 分以上良好，60 分以上合格，以下不合格。屏蔽的提示不扣分，但计数并列出。',
    ],
    dimensions: '五个维度及其权重（未注明渠道时）',
    weights: '{weight}%',
    example: '算一个例子',
    found: '检查结果',
    cost: '没有 {rule} 这一项，封顶前总分会高出 {points} 分',
    rest: '同一维度各项重叠的部分：{points}',
    before: '100 − {sum} ＝ {before}，即封顶前总分',
    held: '{before} × {limit} ÷ 100：因 {rule} 封在 {limit} 分之下',
    overall: '总分 {overall}，等级 {grade}',
    other: '同样的问题，按五性来看',
  },
  'zh-Hant': {
    title: '分數怎樣得來（模型 {model}）',
    how: [
      '每條規則有權重和上限，單位是所屬維度的分。錯誤按權重計，警告減半，提示不計。',
      '同一規則的第一處問題約扣其權重，往後遞減，合計不超過上限：上限 ×（1 − e^(−負荷 ÷ 上限)）。',
      '每個維度由 100 分開始，各規則依次從餘下的分數中按比例扣除；總分是五個維度的加權平均。',
      '封頂：不得發布的問題使總分低於 59，欠標題或事件日期低於 79，真實性、準確性錯誤低於 89。封頂之下，其他扣分照計。',
      '文風類警告在篇幅較長的體裁中減輕；一般篇幅內有少數長句、套話不扣分。稿件實際長短不影響分數。',
      '言之有物不吃虧：因數字而來的各種警告（沒有來源、時點、基數，數字寫法）合計，不會多於通篇沒有事實所失的分。',
      '分數只截取一位小數，不進位。90 分以上優秀，80 分以上良好，60 分以上合格，以下不合格。屏蔽的提示不扣分，但會計數並列出。',
    ],
    dimensions: '五個維度及其權重（沒有註明渠道時）',
    weights: '{weight}%',
    example: '算一個例子',
    found: '檢查結果',
    cost: '沒有 {rule} 這一項，封頂前總分會高出 {points} 分',
    rest: '同一維度各項重疊的部分：{points}',
    before: '100 − {sum} ＝ {before}，即封頂前總分',
    held: '{before} × {limit} ÷ 100：因 {rule} 封在 {limit} 分之下',
    overall: '總分 {overall}，等級 {grade}',
    other: '同樣的問題，按五性來看',
  },
}

/** The item of the example, by the reader's language. */
export const scoreExampleOf: Record<Language, string> = {
  en: `---
headline: Millport library opens late
unit: Millport Library
author: Tom Reed
source: Millport Gazette
eventDate: 2026-03-02
datePublished: 2026-03-04
---

The Millport Library in Mill Street opened until 9 p.m. on Tuesday, March 2, its director, Susan Gray, said.

Recently more readers have come. It is understood that the desk will stay open too.
`,
  'zh-Hans': `---
headline: 县图书馆延长开放时间
unit: 清河县文化和旅游局
author: 王立新
source: 清河县融媒体中心
eventDate: 2026-03-02
datePublished: 2026-03-04
---

3月2日（星期二），清河县图书馆在县城东街公布，阅览室每天开放到21时。

馆长赵国华说，近日夜间读者增多。据了解，借阅台也将延长服务。
`,
  'zh-Hant': `---
headline: 圖書館延長開放時間
unit: 青山鎮公所
author: 吳啟明
source: 青山週報
eventDate: 2026-03-02
datePublished: 2026-03-04
---

3月2日（星期二），青山鎮公所在鎮民大會堂公布，圖書館閱覽室每日開放至晚上9時。

館長周曉嵐表示，近日晚間讀者增多。據了解，借閱櫃檯亦將延長服務。
`,
}
