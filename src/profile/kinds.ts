import type {FieldName, Severity} from '../item.ts'
import type {LeadElement, Profile} from './profile.ts'
import {sections} from './sections.ts'

/** What a kind asks for; what it leaves out is as in `news`. */
export interface Kind extends Partial<Omit<Profile, 'kind' | 'channel' | 'weights' | 'switches' | 'signOff' | 'images'>> {
  switches?: Record<string, Severity | 'off'>
  /** The most steps of sign-off that are asked for, whatever the channel: what is urgent is not held up. */
  signOffSteps?: number
  /** Fields required on one channel only. */
  requiredOn?: Record<string, FieldName[]>
}

const all: LeadElement[] = ['who', 'when', 'where', 'what']
const common: FieldName[] = ['unit', 'author', 'datePublished', 'source']
const unsigned: FieldName[] = ['unit', 'datePublished', 'source']
const off = (...rules: string[]): Record<string, 'off'> => Object.fromEntries(rules.map((rule) => [rule, 'off']))
const noEvent = off('missing-event-date', 'lead-elements', 'reporting-lag')
/** A document speaks in its own form: its lead tells no event, its headline is a title. */
const document = {...noEvent, ...off('buried-lead', 'vague-source')}

/** Where a kind says nothing, this holds. Lengths in Han characters; sources of the norms are named in the README of the rules that use them. */
export const defaultKind: Required<Omit<Profile, 'kind' | 'channel' | 'weights' | 'lag' | 'signOff'>> & Pick<Profile, 'lag'> = {
  refLength: 800,
  headline: {min: 6, warn: 25, max: 30},
  body: {min: 60, max: 1000},
  lag: {value: 2, unit: 'workday'},
  required: common,
  byline: true,
  lead: all,
  sections: [],
  images: {min: 0, max: 20},
  switches: {},
}

const kindData: Record<string, Kind> = {
  news: {},
  brief: {refLength: 400, body: {min: 40, max: 500}, lag: {value: 1, unit: 'workday'}},
  'policy-explainer': {
    refLength: 1200,
    body: {min: 300, max: 2000},
    // Counted from the document it explains.
    lag: {value: 3, unit: 'workday'},
    byline: false,
    required: unsigned,
    switches: {...off('missing-event-date', 'lead-elements', 'buried-lead')},
  },
  'service-info': {
    body: {min: 200, max: 1500},
    byline: false,
    required: unsigned,
    switches: {...document, ...off('quote-without-speaker', 'statistic-without-source')},
  },
  'good-deed': {refLength: 700, lag: {value: 5, unit: 'workday'}},
  experience: {
    refLength: 800,
    body: {min: 300, max: 1500},
    lag: {value: 30, unit: 'day'},
    switches: off('vague-time-reference', 'missing-event-date', 'lead-elements', 'buried-lead'),
  },
  emergency: {
    refLength: 300,
    body: {min: 60, max: 600},
    lag: {value: 5, unit: 'hour'},
    byline: false,
    required: unsigned,
    requiredOn: {internal: ['reportStage'], bulletin: ['reportStage']},
    signOffSteps: 2,
    switches: {'vague-source': 'error'},
  },
  notice: {headline: {min: 2, warn: 35, max: 40}, body: {min: 60, max: 1500}, byline: false, required: unsigned, switches: document},
  feature: {refLength: 2000, body: {min: 500, max: 4000}, lag: {value: 30, unit: 'day'}, switches: off('missing-event-date', 'lead-elements', 'buried-lead')},
  commentary: {refLength: 1200, body: {min: 300, max: 2000}, lag: {value: 7, unit: 'day'}, switches: off('missing-event-date', 'lead-elements', 'buried-lead')},
  speech: {
    refLength: 3000,
    body: {min: 500, max: 5000},
    lag: {value: 5, unit: 'day'},
    required: ['unit', 'speaker', 'eventDate', 'occasion'],
    byline: false,
  },
  'press-release': {refLength: 800, body: {min: 200, max: 1000}, byline: false, required: ['datePublished']},
  reprint: {
    required: ['source', 'originalHeadline', 'originalAuthor', 'originalUrl', 'editor'],
    byline: false,
    // Another's words are not ours to mend: only what touches integrity is looked at.
    switches: {
      ...document,
      ...off(
        'filler-phrase',
        'pleonasm',
        'sentence-length',
        'headline-length',
        'body-length',
        'lead-length',
        'quote-style',
        'headline-form',
        'punctuation-misuse',
      ),
    },
  },
  correction: {
    refLength: 300,
    headline: {min: 2, warn: 25, max: 30},
    body: {min: 20, max: 300},
    lag: {value: 1, unit: 'workday'},
    byline: false,
    required: ['unit', 'datePublished'],
    // What it quotes is what was wrong.
    switches: {...document, ...off('headline-form')},
  },
  preview: {switches: off('reporting-lag')},
  statistics: {lag: {value: 5, unit: 'workday'}, byline: false, required: unsigned, switches: off('missing-event-date', 'reporting-lag')},
  response: {byline: false, required: unsigned, switches: off('missing-event-date', 'reporting-lag')},
  interview: {refLength: 2000, body: {min: 300, max: 5000}, byline: false, required: unsigned, switches: {...noEvent, ...off('buried-lead')}},
  'public-notice': {
    headline: {min: 2, warn: 35, max: 40},
    body: {min: 40, max: 5000},
    byline: false,
    required: ['unit', 'datePublished'],
    switches: {...document, ...off('sentence-length')},
  },
}

/** The kinds by name, each with what its text must tell. */
export const kinds: Record<string, Kind> = Object.fromEntries(
  Object.entries(kindData).map(([kind, data]) => [kind, {...data, ...(sections[kind] ? {sections: sections[kind]} : {})}]),
)
