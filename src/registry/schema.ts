import {
  array,
  boolean,
  type GenericSchema,
  integer,
  minValue,
  nonEmpty,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  transform,
  trim,
  unknown,
} from 'valibot'

const text = pipe(string(), trim(), nonEmpty('empty'))
const date = pipe(string(), trim(), regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'date'))
const domain = pipe(string(), trim(), regex(/^(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}\p{N}-]{2,63}$/u, 'domain'))
// Text of YAML and tables counts and answers, too.
const count = pipe(
  unknown(),
  transform((value) => (typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value)),
  number(),
  integer(),
  minValue(0),
)
const yes = new Set(['true', 'yes', 'y', '是', '1', '√', '✓'])
const no = new Set(['false', 'no', 'n', '否', '0', ''])
const answer = pipe(
  unknown(),
  transform((value) => (yes.has(String(value).trim().toLowerCase()) ? true : no.has(String(value).trim().toLowerCase()) ? false : value)),
  boolean(),
)

/** A list; one value may stand without its list. */
const list = <T extends GenericSchema>(item: T) =>
  pipe(
    unknown(),
    transform((value) => (Array.isArray(value) || value === undefined ? value : [value])),
    array(item),
  )

const texts = list(text)
const domains = list(domain)
const post = object({title: text, unit: optional(text), since: optional(date), until: optional(date)})

/** What an entry of each list is. Keys that are not here are unknown; the types are those of `Registry`. */
export const registrySchema = object({
  people: optional(list(object({name: text, titles: optional(texts), posts: optional(list(post)), aliases: optional(texts), order: optional(count)}))),
  organisations: optional(list(object({name: text, aliases: optional(texts), domains: optional(domains)}))),
  places: optional(list(object({name: text, aliases: optional(texts)}))),
  units: optional(
    list(
      object({
        id: optional(text),
        name: text,
        aliases: optional(texts),
        class: optional(text),
        quota: optional(record(picklist(['week', 'month', 'quarter', 'year'], 'period'), record(text, count))),
        leader: optional(text),
        deputy: optional(text),
        officer: optional(text),
        places: optional(texts),
      }),
    ),
  ),
  terms: optional(list(object({term: text, instead: optional(texts), forbidden: optional(answer), why: optional(text), aliases: optional(texts)}))),
  topics: optional(list(object({name: text, aliases: optional(texts), since: optional(date), until: optional(date)}))),
  domains: optional(domains),
})

interface Wrapped {
  type: string
  wrapped?: GenericSchema
  item?: GenericSchema
  value?: GenericSchema
  key?: {options?: readonly string[]}
  entries?: Record<string, GenericSchema>
  pipe?: readonly GenericSchema[]
}

/** What a schema asks for at heart: keys of an object, the item of a list, or a plain value. */
export function lookInto(schema: GenericSchema | undefined): {
  entries?: Record<string, GenericSchema>
  item?: GenericSchema
  value?: GenericSchema
  periods?: readonly string[]
} {
  let inner = schema as Wrapped | undefined
  while (inner && (inner.type === 'optional' || inner.pipe)) {
    if (inner.type === 'optional') inner = inner.wrapped as Wrapped | undefined
    else {
      const part = inner.pipe?.find((step) => ['array', 'object', 'record'].includes((step as Wrapped).type)) as Wrapped | undefined
      if (!part || part === inner) break
      inner = part.pipe ? {...part, pipe: undefined as never} : part
      if (inner.pipe === undefined) break
    }
  }
  if (inner?.type === 'object' && inner.entries) return {entries: inner.entries}
  if (inner?.type === 'array' && inner.item) return {item: inner.item}
  if (inner?.type === 'record' && inner.value) return {value: inner.value, ...(inner.key?.options ? {periods: inner.key.options} : {})}
  return {}
}
