import {roundShare} from './tally.ts'

interface Compared {
  filed: number
  mean?: number
  completion?: number
}

/** How filings, mean and completion have moved; what is not known of both is left out. */
export function compareTo(now: Compared, then: Compared): {filed: number; mean?: number; completion?: number} {
  return {
    filed: now.filed - then.filed,
    ...(now.mean === undefined || then.mean === undefined ? {} : {mean: Math.round((now.mean - then.mean) * 10) / 10}),
    ...(now.completion === undefined || then.completion === undefined ? {} : {completion: roundShare(now.completion - then.completion)}),
  }
}
