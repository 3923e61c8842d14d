import type {Dimension, FieldName, Severity} from '../item.ts'
import type {Profile, SignOff} from './profile.ts'

/** What a channel adds to the kind. */
export interface Channel {
  required: FieldName[]
  headline?: Partial<Profile['headline']>
  body?: Partial<Profile['body']>
  images?: Partial<Profile['images']>
  signOff?: SignOff
  switches?: Record<string, Severity | 'off'>
  weights: Record<Dimension, number>
}

const weigh = (timeliness: number, truth: number, accuracy: number, concision: number, structure: number) => ({
  timeliness,
  truth,
  accuracy,
  concision,
  structure,
})

/** Without a channel the five dimensions weigh the same. */
export const evenWeights = weigh(20, 20, 20, 20, 20)

/** 初审, 复审, 终审 beside the author, as public channels have it. */
const threeReviews: SignOff = {steps: 3, approver: true}

/** Who signs is asked for by sign-off-chain, all other fields by required-field. */
export const channels: Record<string, Channel> = {
  website: {
    required: ['source', 'editor', 'description'],
    headline: {warn: 25, max: 30},
    signOff: threeReviews,
    weights: weigh(25, 20, 25, 15, 15),
  },
  bulletin: {
    required: ['unit', 'submittedAt', 'contact'],
    body: {max: 500},
    signOff: {steps: 2, approver: true},
    weights: weigh(35, 20, 25, 15, 5),
  },
  periodical: {
    required: ['author'],
    headline: {warn: 18, max: 20},
    body: {min: 800, max: 4000},
    signOff: threeReviews,
    weights: weigh(5, 25, 30, 15, 25),
  },
  wechat: {required: ['images', 'editor'], body: {max: 1500}, signOff: threeReviews, weights: weigh(20, 20, 25, 20, 15)},
  internal: {
    required: ['unit', 'author', 'contact'],
    body: {max: 1500},
    signOff: {steps: 2, approver: true},
    switches: {'private-data': 'info'},
    weights: weigh(30, 25, 25, 15, 5),
  },
  press: {required: ['contact'], signOff: {steps: 2, approver: false}, weights: weigh(25, 25, 20, 15, 15)},
}
