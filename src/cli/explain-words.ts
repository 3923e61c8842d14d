import type {Language} from './library.ts'

/** What `newslint explain` says, in one language. `{…}` is filled in. */
export interface ExplainWords {
  command: string
  why: string
  advice: string
  wrong: string
  right: string
  more: string
  dimension: string
  severity: string
  weight: string
  languages: string
  atMost: string
}

/** The same by language. */
export const explainWordsOf: Record<Language, ExplainWords> = {
  en: {
    command: 'why a rule is there, and how to mend',
    why: 'Why',
    advice: 'How to mend',
    wrong: 'Is found',
    right: 'Is left alone',
    more: 'All examples, and where the norm comes from: {path}',
    dimension: 'Dimension',
    severity: 'Severity',
    weight: 'Weight',
    languages: 'Languages',
    atMost: '{weight} (at most {cap})',
  },
  'zh-Hans': {
    command: '规则为何而设，如何修改',
    why: '缘由',
    advice: '修改',
    wrong: '会提示',
    right: '不提示',
    more: '全部示例与规范出处：{path}',
    dimension: '维度',
    severity: '级别',
    weight: '权重',
    languages: '语言',
    atMost: '{weight}（至多 {cap}）',
  },
  'zh-Hant': {
    command: '規則為何而設，如何修改',
    why: '緣由',
    advice: '修改',
    wrong: '會提示',
    right: '不提示',
    more: '全部示例與規範出處：{path}',
    dimension: '維度',
    severity: '級別',
    weight: '權重',
    languages: '語言',
    atMost: '{weight}（至多 {cap}）',
  },
}
