import {defineRule, type Problem} from '#rule'
import {findCollisions} from './collisions.ts'

export default defineRule({
  id: 'collocation-error',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 4,
  cap: 20,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['title', 'furniture'],
  when: {zh: /力度|步伐|水平|规模|制度|质量|速度|面积|范围|效率|素质|进程|层次|意识|觉悟|作用|贡献|成果|成绩|价格|成本|人数|数量|进度|效益|强度|深度/},
  text: {
    en: {
      summary: 'A verb with an object it cannot take',
      message: 'Unexpected `{actual}` with `{noun}`, expected `{expected}`',
      why: 'The two do not go together in Chinese: something was lost between them when the sentence was written.',
      advice: 'Take the verb that goes with the head noun, or give each noun its own verb.',
    },
    'zh-Hans': {
      summary: '动词与宾语搭配不当',
      message: '“{actual}”与“{noun}”搭配不当，可用“{expected}”',
      why: '动词和宾语中心语不能搭配，多半是句子写长后顾此失彼。',
      advice: '请按宾语中心语选用动词，或让每个名词各有自己的动词。',
    },
    'zh-Hant': {
      summary: '動詞與賓語搭配不當',
      message: '「{actual}」與「{noun}」搭配不當，可用「{expected}」',
      why: '動詞和賓語中心語不能搭配，多半是句子寫長後顧此失彼。',
      advice: '請按賓語中心語選用動詞，或讓每個名詞各有自己的動詞。',
    },
  },
  check: {
    *item(item) {
      for (const {start, end} of item.prose.blocks) {
        for (const {verb, noun, instead} of findCollisions(item.prose.folded.slice(start, end))) {
          const at = {start: start + verb.start, end: start + verb.end}
          const data = {noun: item.text({start: start + noun.start, end: start + noun.end})}
          // All verbs of the table that are offered are alike in both scripts, 扩大 and 缩小 and 减少 excepted.
          const expected = item.language === 'zh-Hant' ? instead.map((verb) => traditional[verb] ?? verb) : instead
          yield {at, actual: item.text(at), expected, data} satisfies Problem
        }
      }
    },
  },
})

const traditional: Record<string, string> = {扩大: '擴大', 缩小: '縮小', 减少: '減少', 发挥: '發揮', 承担: '承擔', 作出: '作出'}
