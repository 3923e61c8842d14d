// What a CMS calls before an item is saved or published. Pure: the text is what is in the editor, saved or not.
import {readFileSync} from 'node:fs'
import {defineRule, lint, parseRegistry} from 'newslint'

const {registry} = parseRegistry(readFileSync(new URL('house.yaml', import.meta.url), 'utf8'), 'yaml')

/** A rule of the house: an item of ours never says “our city”, it names it. */
const ourCity = defineRule({
  id: 'house-our-city',
  dimension: 'accuracy',
  attributes: ['targeted'],
  severity: 'error',
  weight: 10,
  cap: 20,
  text: {
    en: {
      summary: 'The city is named',
      message: 'Unexpected `{actual}`, expected the name of the city',
      why: 'Readers elsewhere do not know which city is ours.',
      advice: 'Name the city.',
    },
    'zh-Hans': {summary: '写明城市名称', message: '“{actual}”应写明城市名称', why: '外地读者不知道“我市”是哪里。', advice: '请写明城市名称。'},
    'zh-Hant': {summary: '寫明城市名稱', message: '「{actual}」應寫明城市名稱', why: '外地讀者不知道「我市」是哪裏。', advice: '請寫明城市名稱。'},
  },
  check: {
    sentence: (sentence, item) => {
      const at = item.prose.text.slice(sentence.start, sentence.end).indexOf('我市')
      return at < 0 ? undefined : {at: {start: sentence.start + at, end: sentence.start + at + 2}, actual: '我市'}
    },
  },
})

// The same array every time: word lists are compiled once for it.
const use = [ourCity]

/** Decides about an item: may it be saved, may it be published, and what is to be said to the writer. `entry`: what the CMS holds of it. */
export function beforeSave(entry, now) {
  const report = lint(entry.body, {
    path: entry.format === 'markdown' ? 'item.md' : entry.format === 'html' ? 'item.html' : 'item.txt',
    now,
    use,
    registry,
    // What the form holds goes before what the text says of itself.
    fields: {headline: entry.title, author: entry.authors, unit: entry.desk, datePublished: entry.publishAt, kind: entry.type},
  })
  return {
    mayPublish: report.score.overall >= 80 && report.findings.every(({severity}) => severity !== 'error'),
    score: report.score.overall,
    // Offsets are UTF-16 code units into `entry.body`, as the editor's own are.
    marks: report.findings.map(({start, end, severity, message, ruleId}) => ({from: start, to: end, severity, message, ruleId})),
  }
}
