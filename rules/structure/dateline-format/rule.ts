import {defineRule, type Problem} from '#rule'

interface Form {
  message: 'telegram' | 'bracket' | 'comma' | 'dash'
  pattern: RegExp
  /** What stands there should read. */
  mend(found: RegExpExecArray): string
}

/** Agencies whose reports open with place and day and close with 电. */
const agencies = '(?:新华社|中新社|中新网|中央社|人民网|路透社|法新社|美联社|共同社|韩联社|塔斯社|俄新社)'
const day = '(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日'
const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
const wires = '(?:Xinhua|Reuters|AP|AFP|CNA|UPI|dpa|Kyodo|Yonhap|PA)'

/** Datelines of which one mark is missing, at the head of the text; written so that nothing else can be meant. */
const chinese: Form[] = [
  // 新华社北京3月3日，市房管局…: the word that ends a dateline is missing.
  {message: 'telegram', pattern: new RegExp(`^${agencies}[\\u3400-\\u9fff]{2,8}?${day}(?=[，,：:\\s])`), mend: ([text]) => `${text}电`},
  {
    message: 'bracket',
    pattern: new RegExp(`^[（(](?:${agencies}|本报|本台|本社)记者[\\u3400-\\u9fff]{2,10}${day}(?:电|报道)(?![^\\n）)]{0,20}[）)])`),
    mend: ([text]) => `${text}${text.startsWith('（') ? '）' : ')'}`,
  },
]
const english: Form[] = [
  // BEIJING March 3 (Xinhua) --
  {
    message: 'comma',
    pattern: new RegExp(`^([A-Z][A-Z. -]{2,24}) (${months} \\d{1,2} \\(${wires}\\))`),
    mend: ([, place = '', rest = '']) => `${place}, ${rest}`,
  },
  // LONDON, March 3 (Reuters) The council
  {message: 'dash', pattern: new RegExp(`^[A-Z][A-Za-z. ,-]{2,30}, (?:${months} \\d{1,2} )?\\(${wires}\\)(?= [A-Z])`), mend: ([text]) => `${text} -`},
]

export default defineRule({
  id: 'dateline-format',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 4,
  cap: 4,
  exempt: ['furniture'],
  text: {
    en: {
      summary: 'The dateline lacks one of its marks',
      message: {
        telegram: 'Missing 电 at the end of the dateline, expected `{expected}`',
        bracket: 'Missing bracket at the end of the dateline, expected `{expected}`',
        comma: 'Missing comma behind the place in the dateline, expected `{expected}`',
        dash: 'Missing dash behind the dateline, expected `{expected}`',
      },
      why: 'Readers and machines take place, day and agency from it; broken, it runs into the sentence.',
      advice: 'Write the dateline in the form of the agency or of the house.',
    },
    'zh-Hans': {
      summary: '电头不完整',
      message: {
        telegram: '电头缺“电”字，应为“{expected}”',
        bracket: '电头缺右括号，应为“{expected}”',
        comma: '电头地名后缺逗号，应为“{expected}”',
        dash: '电头后缺连接号，应为“{expected}”',
      },
      why: '读者和系统都从电头看地点、日期和供稿社；缺了字，电头就与正文混在一起。',
      advice: '请按供稿社或本单位的格式写全电头。',
    },
    'zh-Hant': {
      summary: '電頭不完整',
      message: {
        telegram: '電頭欠「電」字，應為「{expected}」',
        bracket: '電頭欠右括號，應為「{expected}」',
        comma: '電頭地名後欠逗號，應為「{expected}」',
        dash: '電頭後欠連接號，應為「{expected}」',
      },
      why: '讀者和系統都從電頭看地點、日期和供稿社；少了字，電頭便與內文混在一起。',
      advice: '請按供稿社或機構的格式寫齊電頭。',
    },
  },
  check: {
    item({facts, prose, language}): Problem | undefined {
      const lead = facts.parts.find(({kind}) => kind === 'lead' || kind === 'paragraph' || kind === 'dateline')
      if (!lead) return undefined

      const isEnglish = language === 'en'
      const text = (isEnglish ? prose.text : prose.folded).slice(lead.start, lead.start + 120)
      for (const {message, pattern, mend} of isEnglish ? english : chinese) {
        const found = pattern.exec(text)
        if (!found) continue

        const at = {start: lead.start, end: lead.start + found[0].length}
        const actual = prose.text.slice(at.start, at.end)
        const expected = isEnglish ? mend(found) : `${actual}${mend(found).slice(found[0].length)}`
        return {at, message, actual, expected: [language === 'zh-Hant' ? expected.replace(/电$/, '電') : expected]}
      }
      return undefined
    },
  },
})
