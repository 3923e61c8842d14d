import {boolean, object, optional} from 'valibot'
import type {Span} from '#item'
import {defineRule, type Problem} from '#rule'

interface Form {
  pattern: RegExp
  /** The mark that is wrong: its place in the match, and what to write for it. */
  instead: string
  strict?: true
}

const han = '[一二三四五六七八九十]{1,3}'
const forms: Form[] = [
  // （一）、 （1）、: the brackets are mark enough.
  {pattern: new RegExp(`^[（(](?:${han}|\\d{1,2})[）)](、)`), instead: ''},
  // 一. is an Arabic habit.
  {pattern: new RegExp(`^${han}([.．])(?=[\\u3400-\\u9fff])`), instead: '、'},
  // 第一、 is an adverb with a comma, not a number.
  {pattern: new RegExp(`^第${han}(、)(?!第)`), instead: '，'},
  {pattern: /^(?:首先|其次|再次|最后)(、)/, instead: '，'},
  // 1、 is what most offices write, though the norm has 1.
  {pattern: /^\d{1,2}(、)(?!\d)/, instead: '.', strict: true},
]

function checkLine(line: string, start: number, strict: boolean): Problem | undefined {
  for (const {pattern, instead, strict: onlyStrict} of forms) {
    if (onlyStrict && !strict) continue
    const match = pattern.exec(line)
    if (!match) continue
    const mark = match[1] as string
    const at: Span = {start: start + match[0].length - mark.length, end: start + match[0].length}
    return {at, actual: match[0], expected: [match[0].slice(0, -mark.length) + instead], fix: [{...at, text: instead}], suggestions: []}
  }
  return undefined
}

export default defineRule({
  id: 'numbering-punctuation',
  dimension: 'structure',
  attributes: [],
  severity: 'warning',
  weight: 1,
  cap: 6,
  languages: ['zh-Hans'],
  when: {zh: /[）)]、|[一二三四五六七八九十][.．、]|\d、|[先次后]、/},
  options: object({
    /** Also asks for 1. instead of 1、, which most offices write. */
    strict: optional(boolean(), false),
  }),
  text: {
    en: {
      summary: 'The mark behind an ordinal is not the one that belongs to it',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'Each level of numbering has its own mark, by which the reader knows the level.',
      advice: 'Write 一、 （一） 1. （1） and 第一，',
    },
    'zh-Hans': {
      summary: '序号后的标点不合规范',
      message: '出现“{actual}”，应为“{expected}”',
      why: '各级序号各有标点，读者靠它分辨层次。',
      advice: '请写作“一、”“（一）”“1.”“（1）”“第一，”。',
    },
    'zh-Hant': {
      summary: '序號後的標點不合規範',
      message: '出現「{actual}」，應為「{expected}」',
      why: '各級序號各有標點，讀者靠它分辨層次。',
      advice: '請寫作「一、」「（一）」「1.」「（1）」「第一，」。',
    },
  },
  check: {
    *item({facts, prose}, {strict}) {
      for (const {kind, start, end} of facts.parts) {
        if (kind === 'furniture' || kind === 'signOff') continue
        const problem = checkLine(prose.text.slice(start, Math.min(end, start + 12)), start, strict)
        if (problem) yield problem
      }
    },
  },
})
