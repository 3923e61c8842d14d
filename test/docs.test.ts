import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {lint} from '../src/index.ts'
import {dimensions, type Language} from '../src/item.ts'
import {dimensionNames, severityNames} from '../src/report/labels.ts'
import {formatStylish} from '../src/report/stylish.ts'

const columns: Record<Language, [string, string, string]> = {
  en: ['rule', 'what it finds', 'severity'],
  'zh-Hans': ['规则', '查什么', '级别'],
  'zh-Hant': ['規則', '查什麼', '級別'],
}

/** Entries of the rule catalogue that have no rule, and why. */
const notBuilt: readonly [id: string, why: Record<Language, string>][] = [
  [
    'duplicate-filing',
    {
      en: 'One story filed twice can only be seen over many items: it belongs to `newslint notice`, where circulated copy and one unit on several channels are told apart from it.',
      'zh-Hans': '一稿重报要放在多篇稿件里才看得出，归 `newslint notice` 管；通稿和同一单位多渠道发布，也在那里区分。',
      'zh-Hant': '一稿重報要放在多則稿件中才看得出，歸 `newslint notice` 處理；通稿和同一單位多渠道發布，也在那裡區分。',
    },
  ],
  [
    'regional-term',
    {
      en: 'Words of one region (信息/資訊, lorry/truck) are right in it, and who writes for whom is for the house to say: it lists them as terms, and `house-term` finds them.',
      'zh-Hans': '各地用词（信息/資訊、lorry/truck）在当地都对，写给谁看由单位决定：列入用语表，由 `house-term` 来查。',
      'zh-Hant': '各地用詞（信息/資訊、lorry/truck）在當地都對，寫給誰看由機構決定：列入用語表，由 `house-term` 來查。',
    },
  ],
]

const words: Record<Language, {title: string; intro: string; notBuilt: string; entry: string; why: string}> = {
  en: {
    title: 'The rules',
    intro:
      'Written by `test/docs.test.ts`. An error must be mended, a warning should be, an info never costs a point; a rule may speak softer than its level where the case is less certain. Each page says where the norm comes from and what stays silent, and its examples are run as tests.',
    notBuilt: 'What has no rule, and why',
    entry: 'entry',
    why: 'why',
  },
  'zh-Hans': {
    title: '规则一览',
    intro:
      '本页由 `test/docs.test.ts` 生成。“错误”必须改，“警告”应当改，“提示”不扣分；把握不大时，规则会降一级说话。各规则页写明规范出处和不报的情形，页上的例子都作为测试运行。',
    notBuilt: '没有做成规则的条目及原因',
    entry: '条目',
    why: '原因',
  },
  'zh-Hant': {
    title: '規則一覽',
    intro:
      '本頁由 `test/docs.test.ts` 產生。「錯誤」必須改，「警告」應當改，「提示」不扣分；把握不大時，規則會降一級說話。各規則頁載明規範出處和不報的情況，頁上的例子都當作測試執行。',
    notBuilt: '沒有做成規則的條目及原因',
    entry: '條目',
    why: '原因',
  },
}

/** All rules by dimension and name. */
function writeRules(language: Language): string {
  const {title, intro, ...rest} = words[language]
  const sections = dimensions.map((dimension) => {
    const own = rules.filter((rule) => rule.dimension === dimension).sort((a, b) => (a.id < b.id ? -1 : 1))
    const rows = own.map(
      ({id, text, severity}) => `| [${id}](../rules/${dimension}/${id}/README.md) | ${text[language].summary} | ${severityNames[language][severity]} |`,
    )
    return `## ${dimensionNames[language][dimension]}\n\n| ${columns[language].join(' | ')} |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  const open = notBuilt.map(([id, why]) => `| ${id} | ${why[language]} |`)
  return `# ${title}\n\n${intro}\n\n${sections.join('\n')}\n## ${rest.notBuilt}\n\n| ${rest.entry} | ${rest.why} |\n|---|---|\n${open.join('\n')}\n`
}

test.each<Language>(['en', 'zh-Hans', 'zh-Hant'])('the %s page lists all rules', async (language) => {
  await expect(writeRules(language)).toMatchFileSnapshot(new URL(`../docs/rules.${language}.md`, import.meta.url).pathname)
})

test('every rule the READMEs name is there', () => {
  for (const name of ['README.md', 'README.zh-Hans.md', 'README.zh-Hant.md']) {
    const readme = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    const named = Array.from(readme.matchAll(/\]\(rules\/(\w+)\/([\w-]+)\/README\.md\)/g), ([, dimension, id]) => `${dimension}/${id}`)
    const known = new Set(rules.map(({dimension, id}) => `${dimension}/${id}`))
    expect(named.filter((one) => !known.has(one))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  }
})

test.each<[Language, string]>([
  ['en', 'README.md'],
  ['zh-Hans', 'README.zh-Hans.md'],
  ['zh-Hant', 'README.zh-Hant.md'],
])('the %s README shows a real report', async (language, name) => {
  const file = new URL(`../${name}`, import.meta.url)
  const item = language === 'en' ? 'en-news-bad.md' : language === 'zh-Hans' ? 'zh-Hans-brief-bad.md' : 'zh-Hant-news-bad.txt'
  const source = readFileSync(new URL(`../fixtures/${item}`, import.meta.url), 'utf8')
  const report = formatStylish([{path: `fixtures/${item}`, source, report: lint(source, {path: item})}], {color: false, width: 100}).trimEnd()
  const readme = readFileSync(file, 'utf8').replace(/(```text\n)(?:REPORT|fixtures\/)[\s\S]*?\n```/, (_, start: string) => `${start}${report}\n\`\`\``)
  await expect(readme).toMatchFileSnapshot(file.pathname)
})
