import type {Item, Span} from '#item'
import {defineRule} from '#rule'

/** Index of the sentence that holds each span; both lists are in order, so one walk serves all. */
function sentenceIndexes(spans: readonly Span[], {facts: {sentences}}: Item): number[] {
  let index = 0
  return spans.map(({start}) => {
    while (index < sentences.length - 1 && (sentences[index] as Span).end <= start) index++
    return index
  })
}

/** Who cannot be found again. Police, residents, a ministry or the data of a study can, even where they have no name in the sentence. */
const vague =
  /据悉|据了解|据介绍|据透露|据称|据说|听说|据传|有消息|网传|坊间|(?:有关|相关)(?:部门|人士|方面|负责人|专家|单位|人员)|知情|业[内界]人士|圈内|内部人士|消息人士|消息灵通|分析(?:人士|师)|观察(?:人士|家)|(?:^|[有些多位])(?:专家|学者|人士|媒体)|网友|网民|有人|\b(?:sources?|insiders?|officials?|experts?|analysts?|observers?|critics|commentators|people familiar|some|many|reportedly|allegedly|rumou?rs?|speculation)\b|^it (?:is|was|has been) /i

export default defineRule({
  id: 'vague-source',
  dimension: 'truth',
  attributes: ['truthful', 'targeted'],
  severity: 'warning',
  weight: 5,
  cap: 25,
  exempt: ['speech', 'title', 'furniture'],
  when: {zh: vague, en: vague},
  text: {
    en: {
      summary: 'A statement rests on a source that nobody can identify',
      message: 'Unexpected source `{actual}`, expected a named person or body',
      why: 'Anonymous sources are the weakest: the reader cannot weigh them, and nobody answers for the statement.',
      advice: 'Name the person or body that said it, or leave the cue out where the item itself reports the fact.',
    },
    'zh-Hans': {
      summary: '消息来源含糊，无从查证',
      message: '消息来源“{actual}”含糊，应写明具体的人或单位',
      why: '匿名来源最弱：读者无从判断，也没有人对这句话负责。',
      advice: '请写明是谁说的；本来就是自己采写的，删去这几个字即可。',
    },
    'zh-Hant': {
      summary: '消息來源含糊，無從查證',
      message: '消息來源「{actual}」含糊，應寫明具體的人或機構',
      why: '匿名來源最弱：讀者無從判斷，也沒有人對這句話負責。',
      advice: '請寫明是誰說的；本來就是自己採訪所得的，刪去這幾個字即可。',
    },
  },
  check: {
    *item(item) {
      const {sources} = item.facts
      const indexes = sentenceIndexes(sources, item)
      const named = new Set(indexes.filter((_, at) => sources[at]?.type === 'named'))
      for (const [at, source] of sources.entries()) {
        const index = indexes[at] as number
        // A harmless opening where the same or the next sentence says who knows.
        if (source.type === 'named' || named.has(index) || named.has(index + 1)) continue
        const words = (item.language === 'en' ? item.prose.lower : item.prose.folded).slice(source.start, source.end)
        // 据介绍 goes on with what the one before it said.
        if (words.startsWith('据介绍') && named.has(index - 1)) continue

        if (vague.test(words)) yield {at: {start: source.start, end: source.end}, actual: item.text(source)}
      }
    },
  },
})
