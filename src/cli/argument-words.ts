import type {Language} from './library.ts'

/** What is said of a command line that cannot be obeyed, in one language. `{…}` is filled in. */
export interface ArgumentWords {
  /** What a name can be a name of. */
  things: Record<'format' | 'rule' | 'kind' | 'channel' | 'language' | 'setting' | 'level' | 'option' | 'encoding', string>
  seeRules: string
  badDate: string
  badScore: string
  badSetting: string
  badCount: string
  missingValue: string
  tooMany: string
  goesWith: string
}

/** The same by language. */
export const argumentWordsOf: Record<Language, ArgumentWords> = {
  en: {
    things: {
      format: 'format',
      rule: 'rule',
      kind: 'kind',
      channel: 'channel',
      language: 'language',
      setting: 'setting',
      level: 'level',
      option: 'option',
      encoding: 'encoding',
    },
    seeRules: ', see `newslint rules`',
    badDate: 'Unexpected date `{value}`, expected one like 2026-03-03 or 2026-03-03T09:30+08:00, or today',
    badScore: 'Unexpected score `{value}`, expected a number from 0 to 100',
    badSetting: 'Unexpected rule setting `{value}`, expected one like headline-length=off',
    badCount: 'Unexpected `{value}` for `{name}`, expected a whole number from {least}',
    missingValue: 'Missing value for `{name}`',
    tooMany: 'Too many arguments for `{name}`',
    goesWith: 'Option `{name}` goes with `newslint {command}`',
  },
  'zh-Hans': {
    things: {format: '格式', rule: '规则', kind: '体裁', channel: '渠道', language: '语言', setting: '设置', level: '级别', option: '选项', encoding: '编码'},
    seeRules: '，可用 `newslint rules` 查看全部',
    badDate: '日期 `{value}` 有误，应如 2026-03-03 或 2026-03-03T09:30+08:00，或写 today',
    badScore: '分数 `{value}` 有误，应为 0 至 100 的数',
    badSetting: '规则设置 `{value}` 有误，应如 headline-length=off',
    badCount: '`{name}` 的值 `{value}` 有误，应为不小于 {least} 的整数',
    missingValue: '`{name}` 缺少值',
    tooMany: '`{name}` 的参数过多',
    goesWith: '选项 `{name}` 用于 `newslint {command}`',
  },
  'zh-Hant': {
    things: {format: '格式', rule: '規則', kind: '體裁', channel: '渠道', language: '語言', setting: '設定', level: '級別', option: '選項', encoding: '編碼'},
    seeRules: '，可用 `newslint rules` 查看全部',
    badDate: '日期 `{value}` 有誤，應如 2026-03-03 或 2026-03-03T09:30+08:00，或寫 today',
    badScore: '分數 `{value}` 有誤，應為 0 至 100 的數',
    badSetting: '規則設定 `{value}` 有誤，應如 headline-length=off',
    badCount: '`{name}` 的值 `{value}` 有誤，應為不小於 {least} 的整數',
    missingValue: '`{name}` 缺少值',
    tooMany: '`{name}` 的參數過多',
    goesWith: '選項 `{name}` 用於 `newslint {command}`',
  },
}
