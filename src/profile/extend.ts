import {
  array,
  boolean,
  type GenericSchema,
  literal,
  minValue,
  number,
  object,
  optional,
  partial,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union,
} from 'valibot'
import {dimensions, type FieldName, languages, severities} from '../item.ts'
import {fieldNames} from '../lexicon/field-names.ts'
import type {Localised} from '../rule.ts'
import {type Channel, evenWeights} from './channels.ts'
import type {Kind} from './kinds.ts'
import {type Section, slotFacts} from './sections.ts'

const count = pipe(number(), minValue(0))
const fields = array(picklist(Object.keys(fieldNames).filter((key) => key !== 'body') as FieldName[]))
const switches = record(string(), union([picklist(severities), literal('off')]))
const range = partial(strictObject({min: count, max: count}))
const headline = partial(strictObject({min: count, warn: count, max: count}))
const localised = union([string(), object({en: string(), 'zh-Hans': string(), 'zh-Hant': string()})])

const section = strictObject({
  id: string(),
  name: localised,
  need: optional(picklist(['required', 'expected', 'welcome']), 'expected'),
  /** Words that tell it, in a heading or in the text; Chinese in Simplified characters, English in lower case. */
  words: optional(array(string()), []),
  fields: optional(fields),
  facts: optional(array(picklist(slotFacts))),
  languages: optional(array(picklist(languages))),
})

/** What a house may say of a kind. */
export const kindSchema = partial(
  strictObject({
    /** The kind it is like in all it leaves out. */
    extends: string(),
    refLength: pipe(number(), minValue(1)),
    headline,
    body: range,
    images: range,
    lag: strictObject({value: pipe(number(), minValue(1)), unit: picklist(['hour', 'day', 'workday'])}),
    required: fields,
    byline: boolean(),
    lead: array(picklist(['who', 'when', 'where', 'what'])),
    sections: array(section),
    switches,
    signOffSteps: count,
    requiredOn: record(string(), fields),
  }),
)

/** What a house may say of a channel. */
export const channelSchema = partial(
  strictObject({
    extends: string(),
    required: fields,
    headline,
    body: range,
    images: range,
    signOff: strictObject({steps: count, approver: boolean()}),
    switches,
    weights: strictObject(Object.fromEntries(dimensions.map((dimension) => [dimension, count])) as Record<(typeof dimensions)[number], typeof count>),
  }),
)

/** A section as a house writes it: words, no expressions. */
interface OwnSection {
  id: string
  name: string | Localised
  need?: Section['need']
  words?: string[]
  fields?: FieldName[]
  facts?: NonNullable<Section['facts']>
  languages?: NonNullable<Section['languages']>
}
/** A kind as a house writes it; what it leaves out is as in the kind of that name, in the one it extends, or in `news`. */
export type OwnKind = Omit<Partial<Kind>, 'sections' | 'headline' | 'body'> & {
  extends?: string
  sections?: OwnSection[]
  headline?: Partial<NonNullable<Kind['headline']>>
  body?: Partial<NonNullable<Kind['body']>>
}
/** A channel as a house writes it. */
export type OwnChannel = Partial<Channel> & {extends?: string}

function parse<T>(schema: GenericSchema, what: string, given: unknown): T {
  const {success, issues, output} = safeParse(schema, given)
  if (success) return output as T

  const [issue] = issues
  const path = issue.path?.map(({key}) => String(key)).join('.')
  throw new TypeError(`${what}${path ? `.${path}` : ''}: ${issue.message}`)
}

const quoteWord = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function readSection({name, words = [], ...rest}: OwnSection): Section {
  const pattern = words.length > 0 ? new RegExp(words.map(quoteWord).join('|')) : undefined
  return {
    need: 'expected',
    ...rest,
    name: typeof name === 'string' ? {en: name, 'zh-Hans': name, 'zh-Hant': name} : name,
    ...(pattern ? {heading: {zh: pattern, en: pattern}, cue: {zh: pattern, en: pattern}} : {}),
  }
}

function baseOf<T>(what: string, name: string, parent: string | undefined, known: Record<string, T>): T | undefined {
  const from = parent ?? name
  if (parent !== undefined && !Object.hasOwn(known, parent)) throw new TypeError(`${what}.${name}.extends: there is no \`${parent}\``)
  return Object.hasOwn(known, from) ? known[from] : undefined
}

/** Merges kinds of a house over known ones. */
export function extendKinds(known: Record<string, Kind>, own: Record<string, OwnKind>): Record<string, Kind> {
  const merged = {...known}
  for (const [name, given] of Object.entries(own)) {
    const {extends: parent, sections, ...data} = parse<OwnKind>(kindSchema, `kinds.${name}`, given)
    const base = baseOf('kinds', name, parent, merged) ?? {}
    merged[name] = {
      ...base,
      ...(data as Kind),
      ...(data.headline ? {headline: {min: 6, warn: 25, max: 30, ...base.headline, ...data.headline}} : {}),
      ...(data.body ? {body: {min: 60, max: 1000, ...base.body, ...data.body}} : {}),
      ...(data.switches ? {switches: {...base.switches, ...data.switches}} : {}),
      ...(sections ? {sections: sections.map(readSection)} : {}),
    }
  }
  return merged
}

/** Merges channels of a house over known ones. The weights of the dimensions must add up to 100. */
export function extendChannels(known: Record<string, Channel>, own: Record<string, OwnChannel>): Record<string, Channel> {
  const merged = {...known}
  for (const [name, given] of Object.entries(own)) {
    const {extends: parent, ...data} = parse<OwnChannel>(channelSchema, `channels.${name}`, given)
    const channel: Channel = {required: [], weights: evenWeights, ...baseOf('channels', name, parent, merged), ...data}
    const sum = Object.values(channel.weights).reduce((all, weight) => all + weight, 0)
    if (Math.abs(sum - 100) > 1e-9) throw new TypeError(`channels.${name}.weights: they add up to ${sum}, not to 100`)
    merged[name] = channel
  }
  return merged
}
