/**
 * Long texts of one shape each, in which one kind of thing stands thousands of times: what a rule does to every pair of them, or to all the text from each, shows as a slope.
 * All are invented; no two lines are quite the same.
 */
import {writeText} from './text.mjs'

const units = ['户', '公里', '吨', '个项目', '名学生', '万元', '亩', '座桥梁']
const surnames = [...'陈周吴何郑林孙赵黄徐李王张刘杨']
const given = ['立文', '晓岚', '启明', '佩珊', '国栋', '若溪', '一鸣', '海燕', '志远', '静宜', '子安']
const towns = ['清河', '云岭', '东港', '长滩', '白石', '南屏', '望江', '青禾', '柳溪', '金沙']
const first = ['Ellen', 'David', 'Priya', 'Tom', 'Grace', 'Samuel', 'Hannah', 'Peter', 'Olga', 'Martin']
const last = ['Marsh', 'Okoro', 'Nair', 'Lindqvist', 'Holloway', 'Reyes', 'Cole', 'Novak', 'Barnes', 'Whitfield', 'Ames']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July']
const pick = (list, index) => list[index % list.length]
const personOf = (n) => `${pick(surnames, n)}${pick(given, n * 7 + (n >> 3))}`
const englishOf = (n) => `${pick(first, n)} ${pick(last, n * 7 + (n >> 3))}`

/** A line of each shape by its number. */
const lines = {
  'zh-sentences': (n) => `第${n}批物资到了。大家都很高兴。`,
  'zh-quantities': (n) => `${pick(towns, n)}市完成${n * 3 + 7}${pick(units, n)}，增长${(n % 90) + 1}.${n % 10}%，占总数的${n % 100}%；`,
  'zh-dates': (n) =>
    `${2000 + (n % 27)}年${(n % 12) + 1}月${(n % 28) + 1}日上午${(n % 12) + 1}时，星期${pick([...'一二三四五六日'], n)}开工，截至${(n % 12) + 1}月底；`,
  'zh-names': (n) => `${pick(towns, n)}市${pick(towns, n >> 2)}局局长${personOf(n)}、副局长${personOf(n + 5)}，`,
  'zh-quotes': (n) => `${personOf(n)}说：“第${n}号提案可以再议。”他称“${pick(towns, n)}工程”不能停。`,
  'zh-lists': (n) => `会议要求：一是完成第${n}项任务；二是查清${n}个问题；三是上报《第${n}号方案》。`,
  'zh-repeated': () => '会议强调要进一步提高认识，加强领导，狠抓落实。',
  'zh-no-marks': (n) => `${pick(towns, n)}市${pick(surnames, n)}某工程进展顺利各单位积极配合${n}`,
  'en-sentences': (n) => `Batch ${n} arrived. Everybody was glad. `,
  'en-quantities': (n) => `${pick(first, n)} counted ${(n * 37 + 11).toLocaleString('en-US')} homes, up ${(n % 90) + 1}.${n % 10}% or $${n}.5 million; `,
  'en-dates': (n) => `on Monday, ${pick(months, n)} ${(n % 28) + 1}, ${2000 + (n % 27)} at ${(n % 12) + 1} p.m. and again last week, `,
  'en-names': (n) => `Mayor ${englishOf(n)} of ${pick(last, n >> 2)} County and Dr. ${englishOf(n + 5)}, `,
  'en-quotes': (n) => `"Item ${n} can wait," ${englishOf(n)} said. She called it "the ${n} plan". `,
  'en-repeated': () => 'The council said it was committed to the plan. ',
  'en-no-marks': (n) => `the council and the ${pick(last, n)} board said that batch ${n} would go ahead as it had been told `,
}

const oneBlock = (text, by) => text.replaceAll(/\n+/g, by)
const byLine = new Set(['zh-lists', 'zh-repeated', 'en-repeated'])

/** Names of the shapes. */
export const shapes = {
  'zh-news': (bytes) => writeText('zh-Hans', bytes),
  'zh-Hant-news': (bytes) => writeText('zh-Hant', bytes),
  'en-news': (bytes) => writeText('en', bytes),
  'zh-block': (bytes) => oneBlock(writeText('zh-Hans', bytes), ''),
  'en-block': (bytes) => oneBlock(writeText('en', bytes), ' '),
  ...Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, (bytes) => writeLines(line, byLine.has(name) ? '\n' : '', bytes)])),
}

function writeLines(line, between, bytes) {
  const written = []
  for (let size = 0, n = 1; size < bytes; n++) {
    const text = line(n)
    written.push(text)
    size += Buffer.byteLength(text) + between.length
  }
  return written.join(between)
}

/** About so many bytes of UTF-8 of a shape. */
export function writeShape(name, bytes) {
  return shapes[name](bytes)
}
