import type {Language} from '../item.ts'
import {wordsEn} from './words-en.ts'
import {wordsHans} from './words-zh-hans.ts'
import {wordsHant} from './words-zh-hant.ts'

/** What a notice says, in one language. */
export interface NoticeWords {
  title: (period: string) => string
  history: (name: string, period: string) => string
  sections: Record<
    | 'overall'
    | 'ranking'
    | 'unranked'
    | 'short'
    | 'units'
    | 'late'
    | 'duplicates'
    | 'vetoes'
    | 'problems'
    | 'excellent'
    | 'weak'
    | 'unplaced'
    | 'columns'
    | 'topics'
    | 'method'
    | 'own',
    string
  >
  columns: Record<
    | 'rank'
    | 'unit'
    | 'class'
    | 'quota'
    | 'filed'
    | 'valid'
    | 'onTime'
    | 'late'
    | 'missing'
    | 'completion'
    | 'uncapped'
    | 'mean'
    | 'median'
    | 'grades'
    | 'vetoes'
    | 'points'
    | 'change'
    | 'item'
    | 'days'
    | 'event'
    | 'first'
    | 'rule'
    | 'errors'
    | 'warnings'
    | 'items'
    | 'example'
    | 'score'
    | 'column'
    | 'latest'
    | 'topic'
    | 'what'
    | 'where'
    | 'finding'
    | 'state'
    | 'key'
    | 'kind'
    | 'rules'
    | 'best'
    | 'weakest'
    | 'duplicates'
    | 'suppressed'
    | 'leader'
    | 'officer'
    | 'units'
    | 'perThousand'
    | 'date'
    | 'period',
    string
  >
  charts: Record<'scores' | 'dimensions' | 'trend' | 'distribution' | 'completion', string>
  readings: Record<'found' | 'reviewed' | 'confirmed', string>
  judged: (confirmed: number, rejected: number, unmatched: number) => string
  summary: {
    /** `units` left out: nobody gave a registry. */
    filed: (filed: number, units: number | undefined, valid: number) => string
    quota: (quota: number, missing: number, completion: string) => string
    quality: (mean: string, median: string, onTime: number, late: number) => string
    vetoes: (count: number) => string
    suppressed: (count: number) => string
    before: (period: string, filed: string, mean: string) => string
    noBefore: (period: string) => string
    empty: (period: string) => string
    outside: (count: number) => string
    others: (count: number) => string
  }
  small: string
  shrunk: (mean: string) => string
  noOfficer: string
  noItems: string
  nothing: string
  more: (count: number) => string
  days: (count: number) => string
  stale: string
  anyKind: string
  unclassed: string
  states: Record<'open' | 'confirmed' | 'rejected', string>
  unplaced: Record<'unit' | 'noUnit' | 'kind' | 'channel' | 'date' | 'quotaKind' | 'unreadable', string>
  nearest: (name: string) => string
  judgedAs: (kind: string) => string
  noChannel: string
  others: string
  total: string
  /** The line of all units in a chart. */
  all: string
  method: (facts: {passMark: number; countsLate: boolean; model: string}) => string[]
  historyIntro: (count: number, mean: string, median: string, late: number) => string
  noAuthor: (name: string) => string
  undated: (count: number) => string
  comma: string
  space: string
}

/** What a notice says, by language. */
export const noticeWordsOf: Record<Language, NoticeWords> = {en: wordsEn, 'zh-Hans': wordsHans, 'zh-Hant': wordsHant}
