import type {Item, Part, Time} from '#item'
import {defineRule, type Problem} from '#rule'

/** How many events a brief may report before it is several. */
const most = 2
/** How far into its paragraph the day of an event stands. */
const reach = 12

interface Event {
  time: Time
  day: string
  names: Set<string>
}

/** The event a paragraph opens with: its day, and the bodies and people of its first sentence. */
function readEvent(part: Part, {facts, prose}: Item): Event | undefined {
  const time = facts.times.find(
    ({start, anchor, value}) => start >= part.start && start < part.end && anchor === 'absolute' && /^\d{4}-\d\d-\d\d/.test(value ?? ''),
  )
  if (!time || time.start - part.start > reach) return undefined

  const stop = /[。.!?！？]/.exec(prose.text.slice(time.end, part.end))
  const end = stop ? time.end + stop.index : part.end
  const names = facts.names.filter((name) => name.type !== 'place' && name.start >= part.start && name.end <= end).map(({text}) => text)
  return {time, day: (time.value as string).slice(0, 10), names: new Set(names)}
}

export default defineRule({
  id: 'one-topic',
  dimension: 'structure',
  attributes: ['targeted'],
  severity: 'info',
  weight: 0,
  cap: 0,
  text: {
    en: {
      summary: 'A brief tells several events',
      message: 'Unexpected third event in a brief, on `{actual}`, expected one item for each',
      why: 'A brief is found, counted and passed on by its one event.',
      advice: 'Make an item of each, or call it a round-up.',
    },
    'zh-Hans': {
      summary: '一篇简讯讲了几件事',
      message: '简讯中又讲“{actual}”的另一件事，宜一事一报',
      why: '简讯凭一件事检索、计数、转报，几件事混在一起，哪件都找不到。',
      advice: '请一事一报，或改作综述。',
    },
    'zh-Hant': {
      summary: '一則簡訊講了幾件事',
      message: '簡訊中又講「{actual}」的另一件事，宜一事一報',
      why: '簡訊憑一件事檢索、計數和轉報，幾件事混在一起，哪件都找不到。',
      advice: '請一事一報，或改作綜述。',
    },
  },
  check: {
    item(item): Problem | undefined {
      const {kind, channel} = item.profile
      if (kind !== 'brief' && channel !== 'bulletin') return undefined

      const paragraphs = item.facts.parts.filter((part) => part.kind === 'lead' || part.kind === 'paragraph' || part.kind === 'listItem')
      const events: Event[] = []
      for (const part of paragraphs) {
        const event = readEvent(part, item)
        // Another day alone is the next step of one event; other people and bodies make it another.
        const isOther = event && event.names.size > 0 && events.every(({day, names}) => day !== event.day && ![...event.names].some((name) => names.has(name)))
        if (event && isOther) events.push(event)
      }
      const third = events[most]
      return third ? {at: {start: third.time.start, end: third.time.end}, actual: third.time.text, suggestions: []} : undefined
    },
  },
})
