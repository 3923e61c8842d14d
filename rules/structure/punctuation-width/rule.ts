import {defineRule, type Problem} from '#rule'
import {findSpacing} from './spacing.ts'

const wide: Record<string, string> = {',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。'}
const han = '\\u3400-\\u9fff'
/**
 * A half-width mark after a Han character or a closing mark, and before more Chinese, a digit, a quotation mark or the end of the line. What stands before the
 * mark is looked at last, for most characters are no marks.
 */
const narrow = new RegExp(
  `[,;?!:.](?:(?<=[${han}”’」』》）%％].)(?=[${han}“‘「『《（\\d"'　]|\\s*$|\\s+[${han}“「])|(?<=[${han}]["'].)(?=[${han}“‘「『《（])|(?<=["'][${han}]{0,8}[,;?!])(?=["']))`,
  'gm',
)
/** Runs of full stops for an ellipsis, of hyphens for a dash. */
const runs = new RegExp(`(?:\\.(?<=[${han}”」』].)\\.{2,5}|。(?<=[${han}”」』].)。{2,5}|-(?<=[${han}”」』].)-)(?=[${han}“「『”」』]|$)`, 'gm')

function mend(mark: string): string {
  if (mark === '--') return '——'
  return mark.length > 1 ? '……' : (wide[mark] ?? mark)
}

export default defineRule({
  id: 'punctuation-width',
  dimension: 'structure',
  attributes: [],
  severity: 'warning',
  weight: 0.3,
  cap: 10,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['furniture'],
  when: {zh: /[,;?!:]|[\u3400-\u9fff]\.(?!\d)|\.{3}|。{3}|--|[\u3400-\u9fff][ \u00a0\u3000]{1,3}[\u3400-\u9fff]|\d\d/},
  text: {
    en: {
      summary: 'A half-width mark, a stray space or digits of two widths in Chinese text, or an ellipsis put together from others',
      message: {
        mark: 'Unexpected `{actual}` between Chinese characters, expected `{expected}`',
        spread: 'Unexpected spaces in `{actual}`, expected `{expected}`',
        gaps: 'Unexpected spaces between Chinese characters, {count} in this sentence',
        digits: 'Unexpected digits of two widths `{actual}`, expected `{expected}`',
      },
      why: 'Chinese text takes full-width marks: half-width ones break its rhythm and its lines.',
      advice: 'Switch the input method to full-width punctuation; all of these can be mended at once.',
    },
    'zh-Hans': {
      summary: '中文里用了半角标点、多余空格或全半角混用的数字，或用别的符号拼成省略号、破折号',
      message: {
        mark: '汉字之间出现“{actual}”，应为“{expected}”',
        spread: '“{actual}”字间有空格，应为“{expected}”',
        gaps: '本句汉字之间有{count}处多余的空格',
        digits: '数字“{actual}”全角半角混用，应为“{expected}”',
      },
      why: '中文标点占一个字的位置，半角标点会打乱行文和换行。',
      advice: '请把输入法切换为全角标点；这些可以一次改好。',
    },
    'zh-Hant': {
      summary: '中文裡用了半形標點、多餘空格或全半形混用的數字，或用別的符號拼成刪節號、破折號',
      message: {
        mark: '漢字之間出現「{actual}」，應為「{expected}」',
        spread: '「{actual}」字間有空格，應為「{expected}」',
        gaps: '本句漢字之間有{count}處多餘的空格',
        digits: '數字「{actual}」全形半形混用，應為「{expected}」',
      },
      why: '中文標點佔一個字的位置，半形標點會打亂行文和換行。',
      advice: '請把輸入法切換為全形標點；這些可以一次改好。',
    },
  },
  check: {
    *item({prose, language}) {
      for (const {start, end} of prose.blocks) {
        const text = prose.text.slice(start, end)
        yield* findSpacing(text, start, language)
        for (const pattern of [narrow, runs]) {
          for (const {index, 0: actual} of text.matchAll(pattern)) {
            const at = {start: start + index, end: start + index + actual.length}
            const expected = mend(actual)
            yield {at, message: 'mark', actual, expected: [expected], fix: [{...at, text: expected}]} satisfies Problem
          }
        }
      }
    },
  },
})
