import type {FieldName} from '../item.ts'
import type {Localised} from '../rule.ts'
import {emergency, goodDeed, interview, preview} from './sections-events.ts'
import {policyExplainer, serviceInfo} from './sections-guides.ts'
import {notice, publicNotice} from './sections-notices.ts'
import {experience, response, statistics} from './sections-reports.ts'

/** A fact that fills a section though no word tells of it. */
export const slotFacts = [
  'phone',
  'contact',
  'address',
  'link',
  'date',
  'time',
  'period',
  'figure',
  'figures',
  'money',
  'person',
  'place',
  'organisation',
  'source',
  'speech',
  'list',
  'issuer',
] as const
type SlotFact = (typeof slotFacts)[number]

/** Something a kind of item must tell. It is told by a field, by a heading or label, by words in a sentence, or by a fact. */
export interface Section {
  id: string
  name: Localised
  /** An item is no use without what is required; what is expected should be there; what is welcome is only worth knowing. */
  need: 'required' | 'expected' | 'welcome'
  fields?: FieldName[]
  /** Headings, and labels before a colon. Chinese in Simplified characters, English in lower case. */
  heading?: {zh?: RegExp; en?: RegExp}
  /** Words in a sentence. */
  cue?: {zh?: RegExp; en?: RegExp}
  facts?: SlotFact[]
  /** A page that tells it, linked with 详见 or `details`, will do. */
  link?: true
  languages?: ('zh-Hans' | 'zh-Hant' | 'en')[]
}

/** What each kind of item must tell, by kind. */
export const sections: Record<string, Section[]> = {
  'service-info': serviceInfo,
  'policy-explainer': policyExplainer,
  emergency,
  experience,
  'public-notice': publicNotice,
  notice,
  statistics,
  response,
  'good-deed': goodDeed,
  preview,
  interview,
}
