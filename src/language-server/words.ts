import type {Language, PartKind} from './library.ts'

/** What the language server itself says, in one language. `{…}` is filled in. */
export interface ServerWords {
  mend: string
  mendAll: string
  suppress: string
  reason: string
  howToMend: string
  costs: string
  page: string
  found: string
  leftAlone: string
  parts: Record<PartKind, string>
  field: string
  kind: string
  channel: string
  registry: string
  linting: string
  noRule: string
  noKind: string
}

/** What the language server says, by language. */
export const serverWordsOf: Record<Language, ServerWords> = {
  en: {
    mend: 'Mend: {message}',
    mendAll: 'Mend all that is safe to mend',
    suppress: 'Suppress {rule} here, with a reason',
    reason: 'reason',
    howToMend: 'How to mend: ',
    costs: '−{points} points',
    page: 'About this rule',
    found: 'Is found',
    leftAlone: 'Is left alone',
    parts: {
      headline: 'headline',
      dateline: 'dateline',
      byline: 'byline',
      lead: 'lead',
      paragraph: 'paragraph',
      heading: 'heading',
      listItem: 'list item',
      quote: 'quotation',
      caption: 'caption',
      signOff: 'sign-off',
      furniture: 'page furniture',
    },
    field: 'field',
    kind: 'kind of item',
    channel: 'channel',
    registry: 'registry',
    linting: 'Checking news items',
    noRule: 'There is no rule `{name}`',
    noKind: 'There is no kind `{name}`, expected one of {known}',
  },
  'zh-Hans': {
    mend: '改正：{message}',
    mendAll: '改正全部可安全改正之处',
    suppress: '在此屏蔽 {rule}，并说明理由',
    reason: '理由',
    howToMend: '修改：',
    costs: '扣 {points} 分',
    page: '规则说明',
    found: '会提示',
    leftAlone: '不提示',
    parts: {
      headline: '标题',
      dateline: '电头',
      byline: '署名',
      lead: '导语',
      paragraph: '段落',
      heading: '小标题',
      listItem: '列表项',
      quote: '引文',
      caption: '图片说明',
      signOff: '文末署名',
      furniture: '页面杂项',
    },
    field: '字段',
    kind: '体裁',
    channel: '渠道',
    registry: '名册',
    linting: '正在检查稿件',
    noRule: '没有规则 `{name}`',
    noKind: '没有体裁 `{name}`，应为 {known} 之一',
  },
  'zh-Hant': {
    mend: '改正：{message}',
    mendAll: '改正全部可安全改正之處',
    suppress: '在此屏蔽 {rule}，並說明理由',
    reason: '理由',
    howToMend: '修改：',
    costs: '扣 {points} 分',
    page: '規則說明',
    found: '會提示',
    leftAlone: '不提示',
    parts: {
      headline: '標題',
      dateline: '電頭',
      byline: '署名',
      lead: '導語',
      paragraph: '段落',
      heading: '小標題',
      listItem: '清單項目',
      quote: '引文',
      caption: '圖片說明',
      signOff: '文末署名',
      furniture: '頁面雜項',
    },
    field: '欄位',
    kind: '體裁',
    channel: '渠道',
    registry: '名冊',
    linting: '正在檢查稿件',
    noRule: '沒有規則 `{name}`',
    noKind: '沒有體裁 `{name}`，應為 {known} 之一',
  },
}
