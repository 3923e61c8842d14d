import type {Language} from '../item.ts'
import {channelNames, kindNames} from '../report/kind-names.ts'
import {labelsOf} from '../report/labels.ts'
import type {Rule} from '../rule.ts'
import type {ListedItem, RuleCount} from './notice.ts'
import {type NoticeWords, noticeWordsOf} from './words.ts'

/** A column of a table; numbers stand to the right. */
export interface Column {
  name: string
  isNumber?: boolean
}

/** What a notice is made of, whatever the format. All texts are plain. */
export type Block =
  | {type: 'text'; text: string; tone?: 'note' | 'strong'}
  | {type: 'list'; items: string[]}
  | {type: 'table'; columns: Column[]; rows: string[][]}
  /** Drawn where there can be pictures. */
  | {type: 'chart'; chart: 'scores' | 'dimensions' | 'trend' | 'distribution' | 'completion'}

export interface Section {
  title: string
  blocks: Block[]
}

export interface NoticeDocument {
  title: string
  sections: Section[]
}

/** How a notice is put into words. */
export interface Phrasing {
  language: Language
  words: NoticeWords
  rules: readonly Rule[]
}

/** Rows of a list that people read; programs get all of them. */
const mostRows = 50

export const makePhrasing = (language: Language, rules: readonly Rule[]): Phrasing => ({language, words: noticeWordsOf[language], rules})

/** A score as it is shown, with one decimal. */
export const sayScore = (score: number | undefined) => (score === undefined ? '—' : score.toFixed(1))
export const sayShare = (share: number | undefined) => (share === undefined ? '—' : `${(Math.floor(share * 1000 + 1e-6) / 10).toFixed(1)}%`)
export const sayChange = (change: number | undefined, digits = 0) =>
  change === undefined ? '—' : change === 0 ? '±0' : `${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(digits)}`
export const sayItem = ({headline, path}: Pick<ListedItem, 'headline' | 'path'>) => headline ?? path
export const sayDay = (moment: string | undefined) => moment?.slice(0, 10) ?? '—'
/** A kind or channel as people call it; one of the house by its own name. */
export const sayKind = (kind: string, {language}: Phrasing) => (Object.hasOwn(kindNames, kind) ? kindNames[kind]?.[language] : undefined) ?? kind
export const sayChannel = (channel: string, {language}: Phrasing) =>
  (Object.hasOwn(channelNames, channel) ? channelNames[channel]?.[language] : undefined) ?? channel
export const sayRule = (ruleId: string, {rules, language}: Phrasing) => rules.find(({id}) => id === ruleId)?.text[language].summary ?? ruleId

/** Rules in one cell, each with how often it was met. */
export const sayRules = (counts: readonly RuleCount[], phrasing: Phrasing) =>
  counts.map(({ruleId, errors, warnings}) => `${sayRule(ruleId, phrasing)} ×${errors + warnings}`).join(phrasing.language === 'en' ? '; ' : '；') || '—'

/** A table cut to what people read, with a line that says how many rows more there are. */
export function makeTable(columns: Column[], rows: string[][], {words}: Phrasing, most = mostRows): Block[] {
  if (rows.length === 0) return [{type: 'text', text: words.nothing, tone: 'note'}]
  const more = rows.length - most
  return [{type: 'table', columns, rows: rows.slice(0, most)}, ...(more > 0 ? [{type: 'text' as const, text: words.more(more), tone: 'note' as const}] : [])]
}

/** The grade of a listed item in words. */
export const sayGrade = ({score, grade}: ListedItem, {language}: Phrasing) => `${sayScore(score)} ${labelsOf[language].grades[grade]}`
