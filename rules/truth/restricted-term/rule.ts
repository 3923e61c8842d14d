import {array, object, optional, picklist, string} from 'valibot'
import type {Mention} from '#item'
import {defineRule, type Problem, type Word} from '#rule'
import type {Hit} from '../../../src/lexicon/match.ts'
import {type Category, categories, categoriesEn} from './words.ts'

const names = Object.keys(categories) as Category[]
const grade = optional(picklist(['off', 'info', 'warning', 'error']))
/** What is found without settings: advertising is for advertisements, politics for each house. */
const grades: Record<Category, 'off' | 'info' | 'warning' | 'error'> = {
  derogatory: 'warning',
  medical: 'warning',
  'before-verdict': 'warning',
  vulgar: 'warning',
  advertising: 'off',
  political: 'off',
}

const all = (lists: Partial<Record<Category, readonly Word[]>>): readonly Word[] => Object.values(lists).flat()
const byWord = new Map<Word, Category>()

function categoryOf({word}: Hit): Category | undefined {
  if (byWord.size === 0)
    for (const lists of [categories, categoriesEn] as Partial<Record<Category, readonly Word[]>>[])
      for (const name of names) for (const one of lists[name] ?? []) byWord.set(one, name)
  return byWord.get(word)
}

export default defineRule({
  id: 'restricted-term',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 25,
  exempt: ['quotation', 'title'],
  options: object({
    categories: optional(object({derogatory: grade, medical: grade, 'before-verdict': grade, vulgar: grade, advertising: grade, political: grade}), {}),
    allow: optional(array(string()), []),
  }),
  words: {zh: () => all(categories), en: () => all(categoriesEn)},
  text: {
    en: {
      summary: 'A word that newsrooms have laid aside',
      message: {remove: 'Unexpected `{actual}`, expected another word', replace: 'Unexpected `{actual}`, expected `{expected}`'},
      why: 'It hurts the people it is said of, promises what nobody can promise, or judges before the court has.',
      advice: 'Use the plain word of today, or leave it out.',
    },
    'zh-Hans': {
      summary: '新闻中不宜使用的词语',
      message: {remove: '“{actual}”不宜使用，请换一种说法', replace: '“{actual}”不宜使用，应为“{expected}”'},
      why: '或伤害被说的人，或许诺无人能保证的疗效，或在法院判决之前定罪。',
      advice: '请换用现在通行的说法，或删去。',
    },
    'zh-Hant': {
      summary: '新聞中不宜使用的詞語',
      message: {remove: '「{actual}」不宜使用，請換另一種說法', replace: '「{actual}」不宜使用，應為「{expected}」'},
      why: '或傷害被說的人，或承諾無人能保證的療效，或在法院判決之前定罪。',
      advice: '請換用現時通行的說法，或刪去。',
    },
  },
  check: {
    mention(mention: Mention, _item, options): Problem | undefined {
      const category = categoryOf(mention as Hit)
      if (!category || options.allow.includes(mention.term)) return
      const severity = options.categories[category] ?? grades[category]
      return severity === 'off' ? undefined : {severity}
    },
  },
})
