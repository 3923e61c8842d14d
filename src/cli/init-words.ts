import type {Language} from './library.ts'

/** What `newslint init` writes and says, in one language. `{…}` is filled in. */
export interface InitWords {
  plain: string
  found: string
  written: string
  there: string
  next: string
  /** What each of the commands that come next is for, in order. */
  steps: readonly [string, string, string]
  /** Comments of the configuration, by what they stand above. */
  config: Record<'head' | 'extends' | 'language' | 'timeZone' | 'overrides' | 'ignore' | 'minScore' | 'rules' | 'registry', readonly string[]>
  /** A word for a rule that many change. */
  sample: {headline: string; source: string; author: string; body: string}
}

const en: InitWords = {
  plain: 'a plain folder',
  found: 'Found: {what}, items in {folder}',
  written: 'Written: {path}',
  there: '{path}  Already there, left as it is',
  next: 'Next:',
  steps: ['how a good item looks: spoil it, and look again', 'all items', 'many old findings? From now on only new ones are told'],
  config: {
    head: [
      'What newslint asks of the items here ({what}). This is data: nothing in it is executed.',
      '`newslint rules` lists the rules, `newslint explain <rule>` says why each is there.',
    ],
    extends: [
      'Where to begin: newslint:recommended, newslint:strict (warnings fail too, and the score counts)',
      'or newslint:integrity (times, truth and figures only, no word about style).',
    ],
    language: ['Language of messages; left out: that of each item.'],
    timeZone: ['For dates without a time zone.'],
    overrides: [
      'What holds for some items only: rules, kind, channel, language, fields.',
      'Kinds tell what an item must have (news, brief, notice, feature, press-release …);',
      'channels add to it (website, bulletin, periodical, wechat, internal, press).',
    ],
    ignore: ['Not to be checked: patterns as in .gitignore.'],
    minScore: ['The command exits with 1 for errors; for these scores too, where they are set.'],
    rules: ['A rule may be off, info, warning or error, and take options of its own.'],
    registry: ['People, organisations, places, units and terms of the house.'],
  },
  sample: {
    headline: 'West County replaces lifts in 120 old blocks',
    source: 'West County Housing Office',
    author: 'Mary Stone',
    body: 'The West County Housing Office replaced the lifts of 120 old blocks by Tuesday, March 3, 2026, said its director, Paul Reed.\n\nThe work began on September 1, 2025 and cost £1.5 million. Reed said 4,300 residents had gone without a lift for up to two weeks.\n\nThe office will inspect the new lifts on April 10, 2026.',
  },
}

const zhHans: InitWords = {
  plain: '普通文件夹',
  found: '识别为：{what}，稿件在 {folder}',
  written: '已写入：{path}',
  there: '{path}  已存在，未作改动',
  next: '接下来：',
  steps: ['看看合格的稿件是什么样；改错一处，再看一遍', '检查全部稿件', '旧问题太多？此后只提示新问题'],
  config: {
    head: [
      'newslint 对本仓库稿件的要求（{what}）。本文件只是数据，其中内容不会被执行。',
      '`newslint rules` 列出全部规则，`newslint explain <规则>` 说明规则为何而设。',
    ],
    extends: ['起点：newslint:recommended；newslint:strict（警告也算不通过，并看分数）；', 'newslint:integrity（只查时间、真实性和数字，不论文风）。'],
    language: ['提示语言；不写则随每篇稿件。'],
    timeZone: ['未注明时区的日期所用的时区。'],
    overrides: [
      '只对部分稿件生效：规则、体裁、渠道、语言、元数据。',
      '体裁决定稿件应有什么（news 消息、brief 简讯、notice 通知、feature 特写、press-release 新闻稿……），',
      '渠道另有要求（website 网站、bulletin 信息简报、periodical 期刊、wechat 公众号、internal 内部、press 报送媒体）。',
    ],
    ignore: ['不检查的稿件，写法同 .gitignore。'],
    minScore: ['有错误时退出码为 1；设了最低分的，低于此分也为 1。'],
    rules: ['规则可设为 off、info、warning、error，也可带选项。'],
    registry: ['本单位的人名、机构、地名、部门和用语。'],
  },
  sample: {
    headline: '临江市更换老旧电梯120部',
    source: '临江市住房和城乡建设局',
    author: '李梅',
    body: '截至2026年3月3日（星期二），临江市住房和城乡建设局已更换老旧电梯120部。该局局长周宁介绍，更换工作自2025年9月1日开始，共投入1500万元。\n\n周宁说，施工期间有4300名居民最长两周无电梯可用。\n\n该局将于2026年4月10日验收新电梯。',
  },
}

const zhHant: InitWords = {
  plain: '一般資料夾',
  found: '辨識為：{what}，稿件在 {folder}',
  written: '已寫入：{path}',
  there: '{path}  已存在，未作更動',
  next: '接下來：',
  steps: ['看看合格的稿件是甚麼樣子；改錯一處，再看一次', '檢查全部稿件', '舊問題太多？此後只提示新問題'],
  config: {
    head: [
      'newslint 對此處稿件的要求（{what}）。本檔只是資料，其中內容不會被執行。',
      '`newslint rules` 列出全部規則，`newslint explain <規則>` 說明規則為何而設。',
    ],
    extends: ['起點：newslint:recommended；newslint:strict（警告也算不通過，並看分數）；', 'newslint:integrity（只查時間、真實性和數字，不論文風）。'],
    language: ['提示語言；不寫則隨每篇稿件。'],
    timeZone: ['未註明時區的日期所用的時區。'],
    overrides: [
      '只對部分稿件生效：規則、體裁、渠道、語言、後設資料。',
      '體裁決定稿件應有甚麼（news 消息、brief 簡訊、notice 通告、feature 特寫、press-release 新聞稿……），',
      '渠道另有要求（website 網站、bulletin 簡報、periodical 期刊、wechat 公眾號、internal 內部、press 發給媒體）。',
    ],
    ignore: ['不檢查的稿件，寫法同 .gitignore。'],
    minScore: ['有錯誤時結束碼為 1；設了最低分的，低於此分也為 1。'],
    rules: ['規則可設為 off、info、warning、error，也可帶選項。'],
    registry: ['本單位的人名、機構、地名、部門和用語。'],
  },
  sample: {
    headline: '青葉區更換老舊升降機120部',
    source: '青葉區房屋處',
    author: '李梅',
    body: '截至2026年3月3日（星期二），青葉區房屋處已更換老舊升降機120部。處長周寧表示，更換工程於2025年9月1日展開，共耗資1500萬元。\n\n周寧說，施工期間有4300名居民最長兩週沒有升降機可用。\n\n房屋處將於2026年4月10日驗收新升降機。',
  },
}

/** By language. */
export const initWordsOf: Record<Language, InitWords> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}

/** What the help says of the command. */
export const initCommandOf: Record<Language, string> = {
  en: 'write a commented configuration for this repository, and a sample item',
  'zh-Hans': '为本仓库写一份带注释的配置和一篇示例稿件',
  'zh-Hant': '為此處寫一份附註解的設定和一篇範例稿件',
}
