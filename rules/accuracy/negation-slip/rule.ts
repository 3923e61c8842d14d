import {defineRule} from '#rule'
import {findSlips} from './slips.ts'

export default defineRule({
  id: 'negation-slip',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  exempt: ['title'],
  when: {
    zh: /[防避杜免省阻遏止禁忌勿准许绝别要]/,
    en: /\b(?:not|never|no longer|hardly|scarcely|barely|rarely|seldom)\b|n't/,
  },
  text: {
    en: {
      summary: 'One negation too many turns the sentence into its opposite',
      message: 'Unexpected negation in `{actual}`, expected `{expected}`',
      why: 'The verb forbids the mishap already; with the second negation the sentence asks for it.',
      advice: 'Take one of the two negations out.',
    },
    'zh-Hans': {
      summary: '多了一重否定，意思正好相反',
      message: '“{actual}”多了一重否定，应为“{expected}”',
      why: '动词本身已含否定，再加一重，就成了希望它发生。',
      advice: '两重否定请删去一重。',
    },
    'zh-Hant': {
      summary: '多了一重否定，意思正好相反',
      message: '「{actual}」多了一重否定，應為「{expected}」',
      why: '動詞本身已含否定，再加一重，就變成希望它發生。',
      advice: '兩重否定請刪去一重。',
    },
  },
  check: {
    *item(item) {
      const isEnglish = item.language === 'en'
      let reached = -1
      for (const {start, end, drop} of findSlips(isEnglish ? item.prose.lower : item.prose.folded, isEnglish)) {
        // People who are quoted in English say it that way.
        if (start < reached || (isEnglish && item.within({start, end}, 'speech'))) continue

        reached = end
        const expected = item.text({start, end: drop.start}) + drop.keep + item.text({start: drop.end, end})
        yield {at: {start, end}, actual: item.text({start, end}), expected: [expected.trimEnd()]}
      }
    },
  },
})
