import type {Dimension, Language, Report, Score, Severity} from './library.ts'
import {english} from './words-en.ts'
import {simplified} from './words-zh-Hans.ts'
import {traditional} from './words-zh-Hant.ts'

/** Words that stand in the page as they are, by `data-word` of their element. */
export type PlainWord =
  | 'title'
  | 'promise'
  | 'language'
  | 'skip'
  | 'draft'
  | 'findings'
  | 'open'
  | 'fresh'
  | 'undo'
  | 'redo'
  | 'copy'
  | 'save'
  | 'saveReport'
  | 'printReport'
  | 'dropHere'
  | 'details'
  | 'detailsNote'
  | 'kind'
  | 'channel'
  | 'eventDate'
  | 'unit'
  | 'author'
  | 'score'
  | 'outOf'
  | 'next'

/** All that the page says itself, in one language. */
export interface Words extends Record<PlainWord, string> {
  paste: string
  mendSafely: string
  mendAll: (count: number) => string
  copied: string
  mended: (count: number, before: string, after: string) => string
  /** The same where a ceiling holds the score and nothing would be seen to rise. */
  mendedHeld: (count: number, before: string, after: string, held: number) => string
  opened: (name: string) => string
  kindAuto: (name: string) => string
  kindReasons: Record<Report['kindReason'], (cue: string) => string>
  channelNone: string
  unitExample: string
  authorExample: string
  noDraft: string
  checking: string
  grades: Record<Score['grade'], string>
  heldBy: Record<number, string>
  held: (limit: number, why: string, otherwise: string) => string
  dimensions: Record<Dimension, string>
  severities: Record<Severity, string>
  summary: (findings: number, places: number, score: string) => string
  none: string
  costs: (points: string) => string
  free: string
  places: (count: number) => string
  why: string
  how: string
  line: (number: number) => string
  mend: string
  mendTo: (text: string) => string
  /** What opens the reasons of a card. */
  reasons: string
  mendThese: (count: number) => string
  morePlaces: (count: number) => string
  missingTitle: string
  fillIn: string
  disagree: string
  disagreeWhy: string
  disagreeDone: string
  cancel: string
  aside: (count: number) => string
  takeBack: string
  close: string
  unreadable: string
  tooLarge: string
  notOpened: (ending: string) => string
  saveAsDocx: string
  noDocx: string
  unsaved: string
  failed: (reason: string) => string
  /** Names of the files that are saved. */
  file: string
  report: string
  changed: string
}

/** What the page says, by language. */
export const wordsOf: Record<Language, Words> = {en: english, 'zh-Hans': simplified, 'zh-Hant': traditional}
