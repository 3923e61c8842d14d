import {shapes} from './alike-shapes.ts'
import {sounds} from './alike-sounds.ts'
import {split} from './phrases.ts'

let readings: Map<string, string[]> | undefined
let lookalikes: Map<string, string> | undefined

/** Syllables of a character (Simplified), without tone; none for a rare one. */
function readingsOf(character: string): readonly string[] {
  if (!readings) {
    readings = new Map()
    for (const entry of split(sounds)) {
      const syllable = /^[a-z]+/.exec(entry)?.[0] ?? ''
      for (const one of entry.slice(syllable.length)) {
        const known = readings.get(one)
        if (known) known.push(syllable)
        else readings.set(one, [syllable])
      }
    }
  }

  return readings.get(character) ?? []
}

/** What a careless speaker does not tell apart: zh and z, ng and n after i or e. */
function slur(syllable: string): string {
  return syllable.replace(/^([zcs])h/, '$1').replace(/([ie])ng$/, '$1n')
}

/** Whether two characters can be said alike, tones aside; `slurred`: also as many speakers of Chinese confuse them (zhi and zi, ying and yin). */
export function soundAlike(one: string, other: string, slurred = false): boolean {
  const theirs = readingsOf(other)
  if (!slurred) return readingsOf(one).some((syllable) => theirs.includes(syllable))

  return readingsOf(one).some((syllable) => theirs.some((their) => slur(their) === slur(syllable)))
}

/** Whether two characters (Simplified) are easily taken for each other by shape. */
export function lookAlike(one: string, other: string): boolean {
  if (!lookalikes) {
    lookalikes = new Map()
    for (const group of split(shapes)) for (const character of group) lookalikes.set(character, (lookalikes.get(character) ?? '') + group)
  }

  return lookalikes.get(one)?.includes(other) === true
}

/** Whether one may stand for the other by a slip of hand, eye or input method. */
export function isAlike(one: string, other: string): boolean {
  return one !== other && (soundAlike(one, other) || lookAlike(one, other))
}
