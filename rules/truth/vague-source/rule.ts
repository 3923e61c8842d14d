import type {Item, SourceCue, Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {hasNoSource, isSourced} from '../../../src/facts/evidence.ts'
import {matchedText} from '../../../src/facts/matched-text.ts'
import {startingWithin} from '../../../src/facts/within.ts'
import {termsOf} from '../../../src/lexicon/word-tables.ts'
import {findEsteemEn, findOpinionsEn} from './frames-en.ts'
import {attributionsEn, looseEn} from './words-en.ts'
import {attributionsZh, findOpinionsZh, looseZh} from './words-zh.ts'

const id = 'vague-source'
const loose: {zh?: ReadonlySet<string>; en?: ReadonlySet<string>} = {}

/** Who cannot be found again. Police, residents, a ministry or the data of a study can, even where they have no name in the sentence. */
const vague =
  /据悉|据了解|据介绍|据透露|据称|据说|听说|据传|有消息|网传|坊间|(?:有关|相关)(?:部门|人士|方面|负责人|专家|单位|人员)|知情|业[内界]人士|圈内|内部人士|消息人士|消息灵通|分析(?:人士|师)|观察(?:人士|家)|(?:^|[有些多位])(?:专家|学者|人士|媒体)|网友|网民|有人|\b(?:sources?|insiders?|officials?|experts?|analysts?|observers?|critics|commentators|people familiar|some|many|reportedly|allegedly|rumou?rs?|speculation)\b|^it (?:is|was|has been) /i

/** Index of the sentence that holds each span; both lists are in order, so one walk serves all. */
function sentenceIndexes(spans: readonly Span[], {facts: {sentences}}: Item): number[] {
  let index = 0
  return spans.map(({start}) => {
    while (index < sentences.length - 1 && (sentences[index] as Span).end <= start) index++
    return index
  })
}

/** Whether somebody who could have told it stands in the sentence before 据介绍. */
function hasTeller(item: Item, sentence: number): boolean {
  const {start, end} = item.facts.sentences[sentence] ?? {start: 0, end: 0}
  return (
    startingWithin(item.facts.names, {start, end}).some((name) => name.type !== 'place' && name.end <= end) ||
    /发布会|吹风会|记者会|通报会/.test(item.prose.folded.slice(start, end))
  )
}

/** Sources that the reader of sources found, and nobody could find again. */
function* findCues(item: Item): Iterable<Problem & {at: SourceCue}> {
  const {sources} = item.facts
  const indexes = sentenceIndexes(sources, item)
  const named = new Set(indexes.filter((_, at) => sources[at]?.type === 'named'))
  // A lead sums up whom the body names.
  const isLed = [2, 3, 4, 5, 6].some((index) => named.has(index))
  for (const [at, source] of sources.entries()) {
    const index = indexes[at] as number
    // A harmless opening where the same or the next sentence says who knows.
    if (source.type === 'named' || named.has(index) || named.has(index + 1) || (isLed && index <= 1 && source.type === 'generic')) continue
    const words = matchedText(item).slice(source.start, source.end)
    // 据介绍 goes on with what the one before it said.
    if (words.startsWith('据介绍') && (named.has(index - 1) || hasTeller(item, index - 1))) continue

    if (vague.test(words)) yield {at: source, actual: item.text(source)}
  }
}

/** Opinions of nobody; and esteem and amounts without a figure, where the item names no source at all and half of its sentences have them. */
function* findWords(item: Item): Iterable<Problem & {at: Span}> {
  const isEnglish = item.language === 'en'
  const isLoose = isEnglish ? (loose.en ??= termsOf(looseEn())) : (loose.zh ??= termsOf(looseZh()))
  const opinions = isEnglish ? findOpinionsEn(item.prose.lower) : findOpinionsZh(item.prose.folded)
  const others: Span[] = []
  for (const hit of item.facts.mentions) if (hit.list === id) (isLoose.has(hit.term) ? others : opinions).push(hit)
  for (const {start, end} of opinions) if (!isSourced(item, {start, end}, 'neighbours')) yield {at: {start, end}, actual: item.text({start, end})}
  if (!hasNoSource(item)) return

  if (isEnglish) others.push(...findEsteemEn(item.prose.lower))
  if (others.length * 2 < item.facts.sentences.length) return
  for (const {start, end} of others) yield {at: {start, end}, actual: item.text({start, end}), message: 'loose'}
}

export default defineRule({
  id,
  dimension: 'truth',
  attributes: ['truthful', 'targeted'],
  severity: 'warning',
  weight: 15,
  cap: 60,
  exempt: ['speech', 'title', 'furniture'],
  words: {zh: () => [...attributionsZh(), ...looseZh()], en: () => [...attributionsEn(), ...looseEn()]},
  text: {
    en: {
      summary: 'A statement rests on a source that nobody can identify',
      message: {
        source: 'Unexpected source `{actual}`, expected a named person or body',
        loose: 'Unexpected `{actual}` in an item without a source, expected a figure or who says so',
      },
      why: 'Anonymous sources are the weakest: the reader cannot weigh them, and nobody answers for the statement.',
      advice: 'Name the person or body that said it, or leave the cue out where the item itself reports the fact.',
    },
    'zh-Hans': {
      summary: '消息来源含糊，无从查证',
      message: {source: '消息来源“{actual}”含糊，应写明具体的人或单位', loose: '全文没有出处，“{actual}”含糊，应写明数字或是谁说的'},
      why: '匿名来源最弱：读者无从判断，也没有人对这句话负责。',
      advice: '请写明是谁说的；本来就是自己采写的，删去这几个字即可。',
    },
    'zh-Hant': {
      summary: '消息來源含糊，無從查證',
      message: {source: '消息來源「{actual}」含糊，應寫明具體的人或機構', loose: '全文沒有出處，「{actual}」含糊，應寫明數字或是誰說的'},
      why: '匿名來源最弱：讀者無從判斷，也沒有人對這句話負責。',
      advice: '請寫明是誰說的；本來就是自己採訪所得的，刪去這幾個字即可。',
    },
  },
  check: {
    // Met below, together with what the reader of sources found: one place, one message.
    mention: () => undefined,
    *item(item) {
      let reached = -1
      for (const problem of [...findCues(item), ...findWords(item)].sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)) {
        const {start, end} = problem.at
        if (start < reached) continue

        reached = end
        yield {message: 'source', ...problem, at: {start, end}}
      }
    },
  },
})
