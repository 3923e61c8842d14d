import {readNumeral} from '../../../src/facts/times-numerals.ts'
import type {Clock} from './clock.ts'

const hour = '\\d{1,2}|[一二三四五六七八九十两零〇]{1,3}'
const spoken = new RegExp(
  `(凌晨|清晨|清早|早晨|早上|[今明次翌昨][早晨]|[日号]早|上午|中午|正午|下午|午后|[日号天]晚上?|[昨今明当前次翌是周]晚上?|晚上|晚间|周[一二三四五六日]晚|(?:^|[，。；：、于在至到\\s])晚)[ ]?(${hour})(?:[时点](?!间|代|期|刻|速|长|段|装|名|评|赞|子|燃|击|球)(?:(半|整)|(\\d{1,2}|[一二三四五六七八九十零〇]{1,3})分(?!之|钟))?|[:：]([0-5]\\d)(?![:：\\d]))`,
  'g',
)

/** How a part of the day and an hour go together; undefined where they do. */
function judge(part: string, hour: number): Clock['fault'] | undefined {
  const night = /晚/.test(part)
  if (/凌晨|清|早|晨|上午/.test(part)) return hour > 12 && hour < 24 ? 'contradiction' : undefined
  if (/[中正]午/.test(part)) return hour > 14 && hour < 24 ? 'contradiction' : hour > 3 && hour < 10 ? 'unlikely' : undefined
  if (hour > 12 && hour < 24) return night ? (hour < 17 ? 'unlikely' : 'double') : hour > 18 ? 'unlikely' : 'double'
  return night && hour < 4 ? 'night' : undefined
}

/** The clock times of a folded text whose part of the day and hour do not go together: 下午20时, 上午15时, 昨晚1时. */
export function* readClocks(text: string): Iterable<Clock> {
  for (const found of text.matchAll(spoken)) {
    const [whole, part = '', written = '', half, minutes, digital] = found
    const hour = /\d/.test(written) ? Number(written) : readNumeral(written, 0).value
    const fault = judge(part, hour)
    const start = found.index + (/^[，。；：、于在至到\s日号天]/.test(whole) ? 1 : 0)
    // 早晚8时 is twice a day, 比去年晚2时 later.
    if (!fault || /[早比较或迟推]$/.test(text.slice(Math.max(0, start - 1), start))) continue

    const rest = half ?? (minutes ? `${minutes}分` : '')
    const say = (n: number) => (digital ? `${n}:${digital}` : `${n}${/点/.test(whole) ? '点' : '时'}${rest}`)
    const word = part.replace(/^[日号天，。；：、于在至到\s]/, '')
    const twelve = digital ? `${hour - 12}:${digital}` : say(hour - 12)
    yield {
      start,
      end: found.index + whole.length,
      fault,
      expected: fault === 'double' ? (/^[晚下午后]/.test(word) ? [say(hour), `${word}${twelve}`] : [`${word}${twelve}`]) : [],
    }
  }
}
