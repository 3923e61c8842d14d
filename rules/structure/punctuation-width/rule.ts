import {defineRule, type Problem} from '#rule'

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
  when: {zh: /[,;?!:]|[\u3400-\u9fff]\.(?!\d)|\.{3}|。{3}|--/},
  text: {
    en: {
      summary: 'A half-width mark in Chinese text, or an ellipsis or dash put together from others',
      message: 'Unexpected `{actual}` between Chinese characters, expected `{expected}`',
      why: 'Chinese text takes full-width marks: half-width ones break its rhythm and its lines.',
      advice: 'Switch the input method to full-width punctuation; all of these can be mended at once.',
    },
    'zh-Hans': {
      summary: '中文里用了半角标点，或用别的符号拼成省略号、破折号',
      message: '汉字之间出现“{actual}”，应为“{expected}”',
      why: '中文标点占一个字的位置，半角标点会打乱行文和换行。',
      advice: '请把输入法切换为全角标点；这些可以一次改好。',
    },
    'zh-Hant': {
      summary: '中文裡用了半形標點，或用別的符號拼成刪節號、破折號',
      message: '漢字之間出現「{actual}」，應為「{expected}」',
      why: '中文標點佔一個字的位置，半形標點會打亂行文和換行。',
      advice: '請把輸入法切換為全形標點；這些可以一次改好。',
    },
  },
  check: {
    *item({prose}) {
      for (const {start, end} of prose.blocks) {
        const text = prose.text.slice(start, end)
        for (const pattern of [narrow, runs]) {
          for (const {index, 0: actual} of text.matchAll(pattern)) {
            const at = {start: start + index, end: start + index + actual.length}
            const expected = mend(actual)
            yield {at, actual, expected: [expected], fix: [{...at, text: expected}]} satisfies Problem
          }
        }
      }
    },
  },
})
