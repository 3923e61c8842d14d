import type {Dimension, FieldName} from '../item.ts'
import type {Profile} from './profile.ts'

/** What a channel adds to the kind. */
export interface Channel {
  required: FieldName[]
  headline?: Partial<Profile['headline']>
  body?: Partial<Profile['body']>
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

export const channels: Record<string, Channel> = {
  website: {required: ['source', 'editor', 'description'], headline: {warn: 25, max: 30}, weights: weigh(25, 20, 25, 15, 15)},
  bulletin: {required: ['submittedAt', 'approver', 'contact'], body: {max: 500}, weights: weigh(35, 20, 25, 15, 5)},
  periodical: {required: ['author'], headline: {warn: 18, max: 20}, body: {min: 800, max: 4000}, weights: weigh(5, 25, 30, 15, 25)},
  wechat: {required: ['images', 'editor'], weights: weigh(20, 20, 25, 20, 15)},
  internal: {required: ['author', 'approver', 'contact'], weights: weigh(30, 25, 25, 15, 5)},
  press: {required: ['contact'], weights: weigh(25, 25, 20, 15, 15)},
}
