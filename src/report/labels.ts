import type {Attribute, Dimension, Language, Severity} from '../item.ts'
import {evenWeights} from '../profile/channels.ts'
import {htmlWordsOf} from './html-words.ts'
import {plural} from './plural.ts'
import type {Score} from './report.ts'

/** What the dimensions are called; in Chinese with the character that stands for each. */
export const dimensionNames: Record<Language, Record<Dimension, string>> = {
  en: {timeliness: 'timeliness', truth: 'truth', accuracy: 'accuracy', concision: 'concision', structure: 'structure'},
  'zh-Hans': {timeliness: '快 时效', truth: '真 真实', accuracy: '准 准确', concision: '简 简练', structure: '构 结构'},
  'zh-Hant': {timeliness: '快 時效', truth: '真 真實', accuracy: '準 準確', concision: '簡 簡練', structure: '構 結構'},
}

/** What the attributes are called. */
export const attributeNames = (language: Language): Record<Attribute, string> => htmlWordsOf[language].attributes

/** What the dimensions weigh where no channel says otherwise; together 100. */
export const dimensionWeights: Record<Dimension, number> = evenWeights

/** What the severities are called. */
export const severityNames: Record<Language, Record<Severity, string>> = {
  en: {error: 'error', warning: 'warning', info: 'info'},
  'zh-Hans': {error: '错误', warning: '警告', info: '提示'},
  'zh-Hant': {error: '錯誤', warning: '警告', info: '提示'},
}

/** The words of the report for people, in one language. */
export interface Labels {
  overall: string
  grades: Record<Score['grade'], string>
  /** Why the overall score cannot be higher; `reason` is one of `ceilings`, else empty. */
  held: (limit: number, rules: string, reason: string) => string
  ceilings: Record<number, string>
  costly: string
  more: (count: number, rule: string) => string
  /** The line below all items. */
  items: (count: number) => string
  counts: Record<Severity, (count: number) => string>
  median: (score: string) => string
  suppressed: (count: number) => string
  mendable: (count: number) => string
}

const english: Labels = {
  overall: 'overall',
  grades: {A: 'A', B: 'B', C: 'C', D: 'D'},
  held: (limit, rules, reason) => `at most ${limit} because of ${rules}${reason && `: ${reason}`}`,
  ceilings: {59: 'must not go out as it stands', 79: 'mend this before publication', 89: 'an error of truth or accuracy'},
  costly: 'costs most',
  more: (count, rule) => `… and ${count} more of ${rule} (use --format json for all)`,
  items: (count) => plural(count, 'item'),
  counts: {error: (count) => plural(count, 'error'), warning: (count) => plural(count, 'warning'), info: (count) => `${count} info`},
  median: (score) => `median score ${score}`,
  suppressed: (count) => `${count} suppressed`,
  mendable: (count) => `${count} can be mended with --fix`,
}

const simplified: Labels = {
  overall: '总分',
  grades: {A: 'A 优秀', B: 'B 良好', C: 'C 合格', D: 'D 不合格'},
  held: (limit, rules, reason) => `因 ${rules} 最高 ${limit} 分${reason && `：${reason}`}`,
  ceilings: {59: '现状不得发布', 79: '改正后方可发布', 89: '存在真实性或准确性错误'},
  costly: '扣分最多',
  more: (count, rule) => `…… ${rule} 另有 ${count} 处（全部见 --format json）`,
  items: (count) => `${count} 篇`,
  counts: {error: (count) => `${count} 处错误`, warning: (count) => `${count} 处警告`, info: (count) => `${count} 处提示`},
  median: (score) => `中位分 ${score}`,
  suppressed: (count) => `已屏蔽 ${count} 处`,
  mendable: (count) => `可用 --fix 改正 ${count} 处`,
}

const traditional: Labels = {
  overall: '總分',
  grades: {A: 'A 優秀', B: 'B 良好', C: 'C 合格', D: 'D 不合格'},
  held: (limit, rules, reason) => `因 ${rules} 最高 ${limit} 分${reason && `：${reason}`}`,
  ceilings: {59: '現狀不得發布', 79: '改正後方可發布', 89: '存在真實性或準確性錯誤'},
  costly: '扣分最多',
  more: (count, rule) => `…… ${rule} 另有 ${count} 處（全部見 --format json）`,
  items: (count) => `${count} 篇`,
  counts: {error: (count) => `${count} 處錯誤`, warning: (count) => `${count} 處警告`, info: (count) => `${count} 處提示`},
  median: (score) => `中位分 ${score}`,
  suppressed: (count) => `已屏蔽 ${count} 處`,
  mendable: (count) => `可用 --fix 改正 ${count} 處`,
}

/** The words of the report for people, by language. */
export const labelsOf: Record<Language, Labels> = {en: english, 'zh-Hans': simplified, 'zh-Hant': traditional}
