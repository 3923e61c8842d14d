import type {FieldName, Severity} from '../item.ts'
import type {LeadElement, Profile} from './profile.ts'

/** What a kind asks for; what it leaves out is as in `news`. */
export interface Kind extends Partial<Omit<Profile, 'kind' | 'channel' | 'weights' | 'switches'>> {
  switches?: Record<string, Severity | 'off'>
}

const all: LeadElement[] = ['who', 'when', 'where', 'what']
const common: FieldName[] = ['unit', 'author', 'datePublished']
const off = (...rules: string[]): Record<string, 'off'> => Object.fromEntries(rules.map((rule) => [rule, 'off']))
const noEvent = off('missing-event-date', 'lead-elements', 'reporting-lag')

/** Where a kind says nothing, this holds. Lengths in Han characters; sources of the norms are named in the README of the rules that use them. */
export const defaultKind: Required<Omit<Profile, 'kind' | 'channel' | 'weights' | 'lag'>> & Pick<Profile, 'lag'> = {
  refLength: 800,
  headline: {min: 6, warn: 25, max: 30},
  body: {min: 60, max: 1000},
  lag: {value: 2, unit: 'workday'},
  required: [...common, 'source'],
  lead: all,
  switches: {},
}

export const kinds: Record<string, Kind> = {
  news: {},
  brief: {refLength: 400, body: {min: 40, max: 500}, lag: {value: 1, unit: 'workday'}},
  'policy-explainer': {
    refLength: 1200,
    body: {min: 300, max: 2000},
    lag: {value: 3, unit: 'workday'},
    required: [...common, 'policyTitle', 'effectiveDate'],
    switches: {...off('missing-event-date', 'lead-elements')},
  },
  'service-info': {body: {min: 200, max: 1500}, required: [...common, 'effectiveDate', 'contact'], switches: noEvent},
  'good-deed': {refLength: 700, lag: {value: 5, unit: 'workday'}, required: [...common, 'person']},
  experience: {
    refLength: 800,
    body: {min: 300, max: 1500},
    lag: {value: 30, unit: 'day'},
    switches: off('vague-time-reference', 'missing-event-date', 'lead-elements'),
  },
  emergency: {
    refLength: 300,
    body: {min: 60, max: 600},
    lag: {value: 5, unit: 'hour'},
    required: [...common, 'place', 'reportStage'],
    switches: {'vague-source': 'error'},
  },
  notice: {headline: {min: 4, warn: 35, max: 40}, body: {min: 60, max: 1500}, switches: noEvent},
  feature: {refLength: 2000, body: {min: 500, max: 4000}, lag: {value: 30, unit: 'day'}, switches: off('missing-event-date', 'lead-elements')},
  commentary: {refLength: 1200, body: {min: 300, max: 2000}, required: [...common], switches: {...noEvent}},
  speech: {refLength: 3000, body: {min: 500, max: 5000}, lag: {value: 5, unit: 'day'}, required: ['speaker', 'eventDate', 'occasion']},
  'press-release': {refLength: 800, body: {min: 200, max: 1000}, required: ['datePublished', 'contact']},
  reprint: {
    required: ['source', 'originalHeadline', 'originalAuthor', 'originalUrl', 'editor'],
    switches: {...noEvent, ...off('filler-phrase', 'pleonasm', 'sentence-length', 'headline-length')},
  },
  correction: {refLength: 300, body: {min: 20, max: 300}, lag: {value: 1, unit: 'workday'}, required: [...common, 'corrects'], switches: noEvent},
  preview: {lead: all, switches: off('reporting-lag')},
  statistics: {lag: {value: 5, unit: 'workday'}, switches: off('missing-event-date', 'reporting-lag')},
  response: {switches: off('missing-event-date', 'reporting-lag')},
  interview: {refLength: 2000, body: {min: 300, max: 5000}, switches: {...noEvent}},
  'public-notice': {headline: {min: 4, warn: 35, max: 40}, body: {min: 40, max: 5000}, required: ['unit', 'datePublished', 'contact'], switches: noEvent},
}
