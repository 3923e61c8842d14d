import {readFileSync} from 'node:fs'
import {toJsonSchema} from '@valibot/to-json-schema'
import type {GenericSchema} from 'valibot'
import {expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {configSchema} from '../src/config/config.ts'
import {presetNames} from '../src/config/presets.ts'
import {channels, kinds} from '../src/index.ts'
import {sharedOptions} from '../src/plan.ts'

type Json = {[key: string]: Json | Json[] | string | string[] | number | boolean}

const file = new URL('../schema/newslint.config.schema.json', import.meta.url)
const convert = (schema: GenericSchema) => {
  const {$schema: _, ...converted} = toJsonSchema(schema, {typeMode: 'input', target: 'draft-07', errorMode: 'ignore'}) as Json
  return converted
}

/** What is said of the keys while they are typed. */
const texts: Record<string, string> = {
  extends: 'Presets and configuration files to begin with, in order; what is said here goes before.',
  language: 'Language the items are written in; left out: declared in each, else detected.',
  messages: 'Language of messages; left out: that of each item.',
  timeZone: 'IANA name, for dates without a time zone.',
  kind: 'Kind of the items that do not say.',
  channel: 'Channel of the items that do not say.',
  fields: 'Metadata of the items that do not say.',
  rules: 'By rule: off, or a severity, or a severity and the options of the rule.',
  ignore: 'Items not to check: patterns as in .gitignore, relative to this file.',
  registry: 'Files of people, organisations, places, units and terms, relative to this file.',
  kinds: 'Kinds of the house, over those of newslint.',
  channels: 'Channels of the house, over those of newslint.',
  failOn: 'What the command exits with 1 for.',
  minScore: 'The least score: of the whole, or by dimension too.',
  overrides: 'What holds for the items whose path matches; later ones go before earlier ones.',
}

/** A rule with its options, for completion. */
function writeRule({text, options}: (typeof rules)[number]): Json {
  const setting = {enum: ['off', 'info', 'warning', 'error']}
  const own = options ? convert(options) : {properties: {}}
  const properties = {...(own.properties as Json), ...(convert(sharedOptions).properties as Json)}
  const withOptions = {type: 'array', items: [setting, {type: 'object', properties, additionalProperties: false}], minItems: 2, maxItems: 2}
  return {description: `${text.en.summary}. ${text.en.why}`, anyOf: [setting, withOptions] as unknown as Json[]}
}

function describe(properties: Json, all: Json): Json {
  const suggestions: Record<string, string[]> = {kind: kinds, channel: channels}
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      const known = suggestions[key]
      const schema = key === 'rules' ? all : known ? {anyOf: [{enum: known}, {type: 'string'}]} : value
      return [key, {...(texts[key] ? {description: texts[key]} : {}), ...(schema as Json)}]
    }),
  ) as Json
}

function writeSchema(): string {
  const schema = convert(configSchema)
  const properties = schema.properties as Json
  const ruleSettings: Json = {$ref: '#/definitions/rules'}
  const override = (properties.overrides as {items: Json}).items
  const written = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of newslint',
    ...schema,
    properties: {
      ...describe(properties, ruleSettings),
      extends: {
        description: texts.extends,
        anyOf: [{enum: presetNames}, {type: 'string'}, {type: 'array', items: {anyOf: [{enum: presetNames}, {type: 'string'}]}}],
      },
      overrides: {description: texts.overrides, type: 'array', items: {...override, properties: describe(override.properties as Json, ruleSettings)}},
    },
    definitions: {
      rules: {type: 'object', properties: Object.fromEntries(rules.map((rule) => [rule.id, writeRule(rule)])), additionalProperties: false},
    },
  }
  return `${JSON.stringify(written)}\n`
}

test('the schema for editors is that of the configuration', async () => {
  await expect(writeSchema()).toMatchFileSnapshot(file.pathname)
})

test('it knows every rule, every option and every key', () => {
  const schema = JSON.parse(readFileSync(file, 'utf8'))
  expect(Object.keys(schema.definitions.rules.properties)).toEqual(rules.map(({id}) => id))
  expect(schema.definitions.rules.properties['single-source'].anyOf[1].items[1].properties).toMatchObject({min: {type: 'number'}, exempt: {type: 'array'}})
  expect(Object.keys(schema.properties)).toEqual(Object.keys(configSchema.entries))
  for (const key of Object.keys(schema.properties)) expect(key === '$schema' || schema.properties[key].description, key).toBeTruthy()
})
