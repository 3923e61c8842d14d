import type {Span} from '#item'

/** A clock time that is at odds with itself: `contradiction`: 上午15时; `unlikely`: 下午20时; `double`: 下午14时, 13:00 p.m.; `night`: 昨晚1时; `noon`: 12 a.m.; `zero`: 0:30 p.m. */
export interface Clock extends Span {
  fault: 'contradiction' | 'unlikely' | 'double' | 'night' | 'noon' | 'zero'
  /** How it may be written instead; several, or none where only the writer knows. */
  expected: string[]
}
