const readSet = (list: string) => new Set(list.split('|'))

const newswire = readSet(
  'very|really|quite|in the absence of|a number of|whilst|the majority of|in a bid to|in an attempt to|in an effort to|in the process of|taken into account|whether or not|therefore|in light of|in view of|as to whether|as well as|at the same time|in the future|in the past|in recent years|one of the most|a series of|a range of|a wide range of|a large number of|due to|the use of',
)

/** Words that good newswire uses here and there, and a padded text at every turn. */
const loose = readSet(
  'however|currently|current|also|presently|previously|initially|subsequently|generally|thus|numerous|went on to|goes on to|went on to become|along with|in total|a total of|served as|serving as|as a result of|in terms of|all of the|each of the|at the age of|since the age of|, which was|, which is|, which were|, who was|, who is|which is|which are|which was|which were|in the midst of|unfortunately|in existence|it was not until|the city of|up until',
)
/** One loose word in so many words of the item is nobody's habit. */
const spacing = 100

/** Whether good newswire uses the phrase all the time: then it is only worth knowing. */
export function isNewswire(term: string): boolean {
  return newswire.has(term)
}

/** Whether the phrase counts only where its like stand thick. */
export function isLoose(term: string): boolean {
  return loose.has(term)
}

/** Whether so many loose words are thick in a text of this length, in characters. */
export function isThick(count: number, length: number): boolean {
  return count * spacing * 6 >= length
}
