import {
  array,
  type InferOutput,
  literal,
  maxValue,
  minValue,
  number,
  optional,
  partial,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
} from 'valibot'
import {dimensions, type FieldName, languages, severities} from '../item.ts'
import {fieldNames} from '../lexicon/field-names.ts'
import {channelSchema, kindSchema} from '../profile/extend.ts'

const language = picklist(languages)
const score = pipe(number(), minValue(0), maxValue(100))
const setting = union([literal('off'), picklist(severities)])
const strings = union([string(), array(string())])
const names = Object.keys(fieldNames).filter((name) => name !== 'body') as FieldName[]
const value = union([string(), array(string())])

/** What may be set for all items, and for some of them. */
const perItem = {
  /** Language the items are written in; left out: declared in each, else detected. */
  language: optional(language),
  /** Language of messages; left out: that of each item. */
  messages: optional(language),
  /** IANA name, for dates without one. */
  timeZone: optional(string()),
  /** Kind and channel of the items that do not say. */
  kind: optional(string()),
  channel: optional(string()),
  /** Metadata of the items that do not say, by canonical name. */
  fields: optional(partial(strictObject(Object.fromEntries(names.map((name) => [name, value])) as Record<FieldName, typeof value>))),
  /** By rule: off, or a severity, or a severity and the rule's own options. */
  rules: optional(record(string(), union([setting, tuple([setting, record(string(), unknown())])]))),
}

/** What a configuration file may say. Data: nothing in it is executed. */
export const configSchema = strictObject({
  /** For editors: where the schema is. */
  $schema: optional(string()),
  /** Built-in presets (`newslint:strict`) and files, in order; what is said here goes before. */
  extends: optional(strings),
  ...perItem,
  /** Items not to check: patterns as in .gitignore, relative to this file. */
  ignore: optional(array(string())),
  /** Files of people, organisations, places, units and terms, relative to this file; they join those of what is extended. */
  registry: optional(strings),
  /** Kinds and channels of the house, over those of newslint. */
  kinds: optional(record(string(), kindSchema)),
  channels: optional(record(string(), channelSchema)),
  /** What the command exits with 1 for. */
  failOn: optional(picklist(['error', 'warning', 'never'])),
  /** The least score: of the whole, or by dimension too. */
  minScore: optional(
    union([
      score,
      partial(
        strictObject(
          Object.fromEntries([['overall', score], ...dimensions.map((name) => [name, score])]) as Record<'overall' | (typeof dimensions)[number], typeof score>,
        ),
      ),
    ]),
  ),
  /** For the items whose path matches: later ones go before earlier ones. */
  overrides: optional(array(strictObject({files: strings, exclude: optional(strings), ...perItem}))),
})

export type Config = InferOutput<typeof configSchema>
export type Override = NonNullable<Config['overrides']>[number]
