import type {Item, Language} from '#item'
import {defineRule, type Problem} from '#rule'

/** Something written in a wrong way, and how it is written. */
interface Slip {
  message: 'write' | 'double' | 'comma'
  pattern: RegExp
  /** What to write; empty: leave it out. Left out: nothing is certain enough to propose. */
  instead?: (found: string) => string
  severity?: 'info'
  languages?: Language[]
  safe?: true
}

const slips: Slip[] = [
  // 。。 and ，， are slips of the finger; 。。。 is an ellipsis, for punctuation-width.
  {message: 'double', pattern: /(?<![，、；：])(?:，，|、、|；；|：：)(?![，、；：])|(?<!。)。。(?!。)/g, instead: (found) => found.charAt(0), safe: true},
  {message: 'double', pattern: /[，、；][。]|，、|、，/g},
  {message: 'write', pattern: /等等?……|……等等?(?=[，。；、])/g},
  {message: 'comma', pattern: /、等(?=[，。；\d]|[\u3400-\u9fff])(?!等|[高中级次待候])/g, instead: () => '等'},
  {message: 'write', pattern: /》、(?=《)/g, instead: () => '》', languages: ['zh-Hans'], severity: 'info'},
  {message: 'write', pattern: /[省市县区州镇]委(?=[省市县区州镇]政府)/g, instead: (found) => `${found}、`, severity: 'info'},
]

function* findSlips(item: Item): Generator<Problem> {
  const {folded} = item.prose
  for (const {message, pattern, instead, severity, languages, safe} of slips) {
    if (languages && !languages.includes(item.language)) continue
    for (const match of folded.matchAll(pattern)) {
      const at = {start: match.index, end: match.index + match[0].length}
      const actual = item.text(at)
      const text = instead?.(actual)
      yield {
        at,
        message: text === undefined ? 'odd' : message,
        actual,
        ...(severity ? {severity} : {}),
        ...(text === undefined ? {} : {expected: [text]}),
        ...(text !== undefined && safe ? {fix: [{...at, text}]} : {}),
      }
    }
  }
}

export default defineRule({
  id: 'punctuation-misuse',
  dimension: 'structure',
  attributes: [],
  severity: 'warning',
  weight: 1,
  cap: 8,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['furniture'],
  when: {zh: /[，、；：。][，、；：。]|等……|……等|、等|》、《|委[省市县区州镇]政府/},
  text: {
    en: {
      summary: 'A mark of punctuation is doubled or in the wrong place',
      message: {
        double: 'Unexpected `{actual}`, expected `{expected}`',
        comma: 'Unexpected `{actual}`, expected `{expected}`',
        write: 'Unexpected `{actual}`, expected `{expected}`',
        odd: 'Unexpected `{actual}`',
      },
      why: 'The reader stumbles, and takes it that nobody read it through.',
      advice: 'Keep one of the two marks.',
    },
    'zh-Hans': {
      summary: '标点重复或误用',
      message: {
        double: '出现“{actual}”，应为“{expected}”',
        comma: '出现“{actual}”，应为“{expected}”',
        write: '出现“{actual}”，应为“{expected}”',
        odd: '标点“{actual}”使用不当',
      },
      why: '读者会停顿，也会觉得稿件没人通读过。',
      advice: '两个标点只留一个。',
    },
    'zh-Hant': {
      summary: '標點重複或誤用',
      message: {
        double: '出現「{actual}」，應為「{expected}」',
        comma: '出現「{actual}」，應為「{expected}」',
        write: '出現「{actual}」，應為「{expected}」',
        odd: '標點「{actual}」使用不當',
      },
      why: '讀者會停頓，也會覺得稿件沒有人通讀過。',
      advice: '兩個標點只留一個。',
    },
  },
  check: {
    *item(item) {
      yield* findSlips(item)
    },
  },
})
