const newswire = new Set(
  'very|really|quite|in the absence of|a number of|whilst|the majority of|in a bid to|in an attempt to|in an effort to|in the process of|taken into account|whether or not|therefore|in light of|in view of|as to whether|as well as|at the same time|in the future|in the past|in recent years|one of the most|a series of|a range of|a wide range of|a large number of|due to|the use of'.split(
    '|',
  ),
)

/** Whether good newswire uses the phrase all the time: then it is only worth knowing. */
export function isNewswire(term: string): boolean {
  return newswire.has(term)
}
