import type {Item, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {startingWithin} from '../../../src/facts/within.ts'

/** 会议指出, 他强调: how a report of a meeting strings its sentences. */
const marker =
  /^[\u3000\s]*(?:会议|全会|大会|座谈会|推进会|动员会|部署会|例会|会上|与会[者人员]{1,2}|[他她])(?:还|又|同时|并|最后|特别|进一步|一致){0,2}(?:指出|强调|要求|认为|提出|号召|希望|充分肯定|传达|学习|听取)(?!的)/
/** A chain shorter than this is a report. */
const least = 3
const attendance =
  /(?:出席|参加|列席|陪同)[^。！？\n]{0,12}(?:会议|活动|仪式|调研|座谈|考察)?[^。！？\n]{0,4}[。！？\n]|(?:出席|参加|列席|陪同|出席会议的[^。]{0,6}有)/
const mostNames = 8

/** 王强指出, 王强强调: a person who opens one paragraph after another. */
const says = /^(?:还|又|同时|并|最后|特别|进一步)?(?:指出|强调|要求|提出|号召)(?!的)/
/** 会议认为…；会议指出…: strung in one sentence. */
const strung = /[；;](?:会议|全会|大会|会上|他|她)(?:还|又|同时|并|最后)?(?:指出|强调|要求|认为|提出|号召)(?!的)/g

function findChain(item: Item): Span[] {
  const {folded} = item.prose
  const places: Span[] = []
  const opening = new Set(item.prose.blocks.map(({start}) => start))
  // What heads of state say to one another is reported in this form.
  if (!/总书记|国家主席|总理|委员长|主席国/.test(folded))
    for (const {start, end, type} of item.facts.names) {
      if (type !== 'person' || !opening.has(start)) continue
      const match = says.exec(folded.slice(end, end + 12))
      if (match && !item.within({start, end}, 'speech')) places.push({start, end: end + match[0].length})
    }
  for (const {index, 0: text} of folded.matchAll(strung))
    if (!item.within({start: index, end: index + 1}, 'speech')) places.push({start: index + 1, end: index + text.length})
  for (const {start, end} of item.facts.sentences) {
    const text = folded.slice(start, Math.min(end, start + 60))
    const match = marker.exec(text)
    if (match && !item.within({start, end: start + 1}, 'speech'))
      places.push({start: start + (match[0].length - match[0].trimStart().length), end: start + match[0].length})
  }
  return places.sort((a, b) => a.start - b.start)
}

/** Whether the sentences of the chain say anything in figures or dates. */
function saysNothing(places: readonly Span[], item: Item): boolean {
  const sentences = places.flatMap((place) => item.sentenceOf(place) ?? [])
  const isIn = ({start}: Span) => sentences.some((sentence) => start >= sentence.start && start < sentence.end)
  const {facts} = item
  const figures = facts.quantities.filter(({type, value}) => type !== 'vague' && type !== 'ordinal' && value !== undefined)
  return ![...figures, ...facts.times.filter(({anchor, type}) => anchor === 'absolute' && type === 'date')].some(isIn)
}

export default defineRule({
  id: 'meeting-formula',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 8,
  cap: 32,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['speech', 'title', 'furniture'],
  when: {zh: /指出|强调|要求|出席|参加|陪同/},
  text: {
    en: {
      summary: 'A meeting is told by its formulas, not by what it decided',
      message: {
        chain: 'Unexpected chain of {count} formulas like `{actual}`, expected what was decided',
        names: 'Unexpected list of {count} who attended, expected at most {limit}',
      },
      why: 'The reader wants the decision, its figure and its date, not the order of speeches.',
      advice: 'Lead with the decision; keep one formula at most, and name those who matter.',
      related: {again: 'again'},
    },
    'zh-Hans': {
      summary: '会议报道套用程式，没有写决定了什么',
      message: {chain: '连用{count}处“{actual}”之类的程式，应写明会议决定了什么', names: '出席名单列{count}人，应不超过{limit}人'},
      why: '读者要知道决定了什么、数字和期限是多少，而不是发言的次序。',
      advice: '先写决定；程式至多留一处，名单只留必要的人。',
      related: {again: '又一处'},
    },
    'zh-Hant': {
      summary: '會議報道套用程式，沒有寫決定了甚麼',
      message: {chain: '連用{count}處「{actual}」之類的程式，應寫明會議決定了甚麼', names: '出席名單列{count}人，應不超過{limit}人'},
      why: '讀者要知道決定了甚麼、數字和期限是多少，而不是發言的次序。',
      advice: '先寫決定；程式至多留一處，名單只留必要的人。',
      related: {again: '又一處'},
    },
  },
  check: {
    *item(item): Iterable<Problem> {
      if (item.profile.kind === 'speech' || item.profile.kind === 'interview') return

      const places = findChain(item)
      const [first, ...rest] = places
      if (first && places.length >= least) {
        const severity = saysNothing(places, item) ? 'warning' : 'info'
        yield {
          at: first,
          message: 'chain',
          severity,
          actual: item.text(first),
          data: {count: places.length},
          related: rest.slice(0, 5).map((place) => ({...place, message: 'again'})),
        }
      }

      for (const sentence of item.facts.sentences) {
        const text = item.prose.folded.slice(sentence.start, sentence.end)
        if (!attendance.test(text)) continue
        const people = startingWithin(item.facts.names, sentence).filter(({type, end}) => type === 'person' && end <= sentence.end)
        const [one, last] = [people[0], people.at(-1)]
        if (one && last && people.length > mostNames)
          yield {at: {start: one.start, end: last.end}, message: 'names', severity: 'info', data: {count: people.length, limit: mostNames}}
      }
    },
  },
})
