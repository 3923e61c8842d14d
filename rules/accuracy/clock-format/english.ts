import type {Clock} from './clock.ts'

const spoken =
  /(?<![\d.:,$£€¥/-])(\d{1,2})(?:([:.])([0-5]\d))?[ ]?([ap])(\.?)[ ]?m\b\.?(?: ?,? ?(?:in the|this|yesterday|tomorrow) (morning|afternoon|evening))?/g
const morning = /(?<![\d.:$£€¥/-])(1[3-9]|2[0-3]):[0-5]\d (?:o['’]clock )?(?:in the|this) morning\b/g

function judge(hour: number, minutes: string | undefined, half: string, part: string | undefined): Clock['fault'] | undefined {
  if (hour > 23) return
  if (part && (half === 'a') !== (part === 'morning')) return 'contradiction'
  if (hour > 12) return half === 'a' ? 'contradiction' : 'double'
  if (hour === 0) return minutes === undefined ? undefined : 'zero'
  return hour === 12 && (minutes === undefined || minutes === '00') ? 'noon' : undefined
}

/** The clock times of a text in lower case that are at odds with themselves: 13:00 p.m., 14:00 a.m., 12 a.m. */
export function* readClocks(text: string): Iterable<Clock> {
  for (const found of text.matchAll(spoken)) {
    const [whole, written = '', mark = ':', minutes, half = '', dot = ''] = found
    const hour = Number(written)
    const fault = judge(hour, minutes, half, found[6])
    if (!fault) continue

    const rest = minutes ? `${mark}${minutes}` : ''
    const name = half === 'a' ? `a${dot}m${dot}` : `p${dot}m${dot}`
    const expected = {
      double: [`${hour - 12}${minutes === '00' ? '' : rest} ${name}`, `${hour}:${minutes ?? '00'}`],
      noon: [half === 'a' ? 'midnight' : 'noon'],
      zero: [`12${rest} ${name}`],
      contradiction: [],
      unlikely: [],
      night: [],
    }[fault]
    // The full stop behind the last one may end the sentence.
    yield {start: found.index, end: found.index + whole.length - (fault === 'noon' && whole.endsWith('.') && !dot ? 1 : 0), fault, expected}
  }
  for (const found of text.matchAll(morning)) yield {start: found.index, end: found.index + found[0].length, fault: 'contradiction', expected: []}
}
