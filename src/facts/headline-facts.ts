import type {Item, Quantity, SourceSpan, Span, Time} from '../item.ts'
import {foldText, lowerText} from '../prose/fold.ts'
import type {ReadableText} from '../prose/prose.ts'
import {readQuantities} from './quantities.ts'
import {readTimes} from './times.ts'

/** The headline with its figures and dates, wherever it stands: in the text or in a field. Spans are offsets into `text`. */
export interface Headline extends ReadableText {
  quantities: Quantity[]
  times: Time[]
  /** Where a stretch of it can be pointed at; undefined where the headline came from outside. */
  place(span: Span): Span | SourceSpan | undefined
  /** Its own span in the prose, if it stands there. */
  part?: Span
}

/** Reads the headline of an item; undefined where it has none. */
export function readHeadline(item: Item): Headline | undefined {
  const part = item.facts.parts.find(({kind}) => kind === 'headline')
  const field = part ? undefined : item.field('headline')
  const text = part ? item.text(part) : field ? String(field.value) : ''
  if (text.trim() === '') return undefined

  const folded = foldText(text)
  const readable = {text, folded, lower: lowerText(folded)}
  const times = readTimes(readable, {language: item.language, ...(item.anchor === undefined ? {} : {anchor: item.anchor})})
  const clear = times.filter(({type}) => type !== 'duration')
  const inField = field?.place ? item.source.slice(field.place.start, field.place.end).indexOf(text) : -1
  return {
    ...readable,
    times,
    quantities: readQuantities(readable, clear, item.language),
    ...(part ? {part} : {}),
    place({start, end}) {
      if (part) return {start: part.start + start, end: part.start + end}
      if (!field?.place) return undefined

      // A value that its syntax has changed (escapes, folded lines) is pointed at as a whole.
      const from = field.place.start + inField
      return inField < 0 ? field.place : {inSource: true, start: from + start, end: from + end}
    },
  }
}
