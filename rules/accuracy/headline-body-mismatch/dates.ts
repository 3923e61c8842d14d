import type {Item, Span, Time} from '#item'
import {shareIn, topicsOf} from '../../../src/facts/figure-context.ts'
import type {Headline} from '../../../src/facts/headline-facts.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'

export interface DateMismatch {
  time: Time
  said: Time
}

/** Month and day of a time that names a day, of whatever year. */
function monthDay({value, type, anchor, range}: Time): {month: string; day: string} | undefined {
  const match = /^(?:\d{4}|XXXX)-(\d\d)-(\d\d)/.exec(value ?? '')
  return match && type === 'date' && anchor === 'absolute' && !range ? {month: match[1] as string, day: match[2] as string} : undefined
}

/** A day named by the headline that the body nowhere names, where a sentence that says the same thing has another day of that month, or that day of another month. */
export function* findDateMismatches(headline: Headline, item: Item): Iterable<DateMismatch> {
  const isBody = ({start}: Span) => !headline.part || start >= headline.part.end || start < headline.part.start
  const text = matchedText(item)
  const head = item.language === 'en' ? headline.lower : headline.folded
  const body = item.facts.times.filter((time) => isBody(time) && time.type !== 'duration')
  for (const time of headline.times) {
    const day = monthDay(time)
    if (!day || body.some((one) => one.value?.slice(5, 10) === time.value?.slice(5, 10))) continue

    const topics = topicsOf(head.replace(head.slice(time.start, time.end), ' '), item.language)
    const said = body.find((one) => {
      const other = monthDay(one)
      const sentence = other ? item.sentenceOf(one) : undefined
      if (!other || !sentence || (other.month === day.month) === (other.day === day.day)) return false

      return shareIn(topics, topicsOf(text.slice(sentence.start, sentence.end), item.language)) >= 0.5
    })
    if (said) yield {time, said}
  }
}
