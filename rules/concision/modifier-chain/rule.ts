import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'

/** A clause: up to the next comma or stop. */
const clause = /[^，。；：！？、\n（）《》“”「」]{16,200}/g
/** 的 that joins, not 目的, 的确 or the end of a clause. */
const joins = /(?<![目的有])的(?![确士的话]|$)/g
const mostJoins = 3
/** Four-character phrases in a row, from stop to stop: what is cut out of longer clauses, or lists fields before 等, is none. */
const row = /(?<=^|[，。；：！？\n]|大家|人员|干部|队伍|战士|队员|群众|他们|我们|同志们|始终)(?:[\u4e00-\u9fff]{4}[、，]){3}[\u4e00-\u9fff]{4}(?=[，。；！？])/g

export default defineRule({
  id: 'modifier-chain',
  dimension: 'concision',
  attributes: [],
  severity: 'info',
  weight: 0,
  cap: 0,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['quotation', 'title', 'furniture'],
  when: {zh: /的[^，。；：！？\n]{1,40}的[^，。；：！？\n]{1,40}的|[\u4e00-\u9fff]{4}[、，][\u4e00-\u9fff]{4}[、，][\u4e00-\u9fff]{4}[、，]/},
  text: {
    en: {
      summary: 'Modifiers are piled up before one word',
      message: {joins: 'Unexpected {count} 的 in one clause', row: 'Unexpected row of {count} four-character phrases'},
      why: 'The reader has to hold all of them until the noun comes.',
      advice: 'Make two clauses of it, or keep the one that distinguishes.',
    },
    'zh-Hans': {
      summary: '定语层层堆叠',
      message: {joins: '一个分句用了{count}个“的”', row: '连用{count}个四字格'},
      why: '读者要记住所有定语，才等到中心词。',
      advice: '拆成两个分句，或只留最能区别的一个。',
    },
    'zh-Hant': {
      summary: '定語層層堆疊',
      message: {joins: '一個分句用了{count}個「的」', row: '連用{count}個四字格'},
      why: '讀者要記住所有定語，才等到中心詞。',
      advice: '拆成兩個分句，或只留最能區別的一個。',
    },
  },
  check: {
    *item({prose: {folded}}: Item): Iterable<Problem> {
      for (const {index, 0: text} of folded.matchAll(clause)) {
        const places = Array.from(text.matchAll(joins), (match) => match.index)
        const [first, last] = [places[0], places.at(-1)]
        if (first === undefined || last === undefined || places.length <= mostJoins) continue
        yield {at: {start: index + first, end: index + last + 1}, message: 'joins', severity: 'info', data: {count: places.length}}
      }
      for (const {index, 0: text} of folded.matchAll(row))
        yield {at: {start: index, end: index + text.length}, message: 'row', severity: 'info', data: {count: 4}}
    },
  },
})
