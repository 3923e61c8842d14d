import {EVENT_ALIAS, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, type Event, getScalarValue, parseEvents, YAMLException} from 'js-yaml'
import {limits} from './limits.ts'

/** What the parser of YAML met, in order; offsets into the YAML. `end` closes a mapping or a list. */
export type YamlEvent =
  | {type: 'scalar'; text: string; plain: boolean; start: number; end: number}
  | {type: 'mapping' | 'list'; start: number}
  | {type: 'alias'; start: number}
  | {type: 'document' | 'end'}

/** The events of a YAML text as it was mended; or why, and where, it could not be read. */
export type YamlReading = {yaml: string; events: YamlEvent[]} | {reason: string; at: number}

/** How many wrapped lines are mended before the header is given up. */
const mendings = 40

/**
 * Parses YAML into events. What other parsers of YAML let pass is mended first, without changing any offset: a quoted text or a list that goes on at the margin
 * is what editors wrap by themselves, and its line end is read as a space.
 */
export function parseYaml(source: string): YamlReading {
  let yaml = source
  for (let round = 0; ; round++) {
    try {
      const events = parseEvents(yaml, {maxDepth: limits.depth}).map((event) => eventOf(event, yaml))
      return {yaml, events}
    } catch (error) {
      const at = error instanceof YAMLException && error.reason === 'deficient indentation' ? error.mark?.position : undefined
      let start = at ?? 0
      while (start > 0 && /\s/.test(yaml[start - 1] as string)) start--
      if (at === undefined || start === at || round === mendings) return problemOf(error)
      yaml = yaml.slice(0, start) + ' '.repeat(at - start) + yaml.slice(at)
    }
  }
}

function problemOf(error: unknown): {reason: string; at: number} {
  return error instanceof YAMLException ? {reason: error.reason, at: error.mark?.position ?? 0} : {reason: 'unreadable', at: 0}
}

function eventOf(event: Event, yaml: string): YamlEvent {
  switch (event.type) {
    case EVENT_SCALAR:
      return {
        type: 'scalar',
        text: event.valueStart < 0 ? '' : getScalarValue(yaml, event),
        plain: event.style === 1,
        start: event.valueStart,
        end: event.valueEnd,
      }
    case EVENT_MAPPING:
      return {type: 'mapping', start: event.start}
    case EVENT_SEQUENCE:
      return {type: 'list', start: event.start}
    case EVENT_ALIAS:
      return {type: 'alias', start: event.anchorStart - 1}
    case EVENT_POP:
      return {type: 'end'}
    default:
      return {type: 'document'}
  }
}
