import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {describe, expect, test} from 'vitest'
import {readArguments} from '../src/cli/arguments.ts'
import {readSettings} from '../src/cli/settings.ts'
import {wordsOf} from '../src/cli/words.ts'
import {type Language, languages} from '../src/item.ts'
import {usePlaces} from './command.ts'
import {mistakes} from './mistakes.ts'

const place = usePlaces()

const fileOf = (language: Language) => new URL(`../docs/ci.${language}.md`, import.meta.url)
const heads: Record<Language, string> = {
  en: '| mistake | written | what newslint says |',
  'zh-Hans': '| 错误 | 写法 | newslint 的提示 |',
  'zh-Hant': '| 錯誤 | 寫法 | newslint 的提示 |',
}
/** A cell of code: a line each, the vertical bar as it must be written in a table. */
const code = (text: string) =>
  text
    .split('\n')
    .map((line) => `\`\` ${line.replaceAll('\t', '⇥').replaceAll('|', '\\|')} \`\``)
    .join('<br>')

describe.each(languages)('docs/ci in %s', (language) => {
  const text = readFileSync(fileOf(language), 'utf8')

  test('each mistake says what the table says', async () => {
    const rows: string[] = []
    for (const {name, config} of mistakes) {
      place.put('newslint.config.yaml', `${config}\n`)
      place.put('news/a.md', '---\ntitle: The wall is long\n---\n\nThe wall is long.\n')
      const {err} = await place.call('.', '--lang', language, '--fail-on', 'never')
      expect(err.trimEnd().split('\n'), config).toHaveLength(1)
      rows.push(`| ${name[language]} | ${code(config)} | ${code(err.trimEnd())} |`)
      rmSync(join(place.cwd, 'newslint.config.yaml'))
    }
    const table = [heads[language], '|---|---|---|', ...rows].join('\n')
    const written = text.replace(/(<!-- mistakes -->\n)[\s\S]*?(<!-- \/mistakes -->)/, (_, start: string, end: string) => `${start}${table}\n${end}`)
    await expect(written).toMatchFileSnapshot(fileOf(language).pathname)
  })

  test('each command it shows can be read', () => {
    const shown = [...text.matchAll(/(?:^|["'`\s])(?:npx )?newslint ([^\n#"'`]+)/gm)].map(([, argv = '']) => argv.trim().split(/\s+/))
    expect(shown.length).toBeGreaterThan(8)
    for (const argv of shown) {
      const read = readArguments(argv, wordsOf.en)
      expect(() => readSettings(read.flags, wordsOf.en), argv.join(' ')).not.toThrow()
    }
  })

  test('each configuration it shows can be read', async () => {
    const blocks = [...text.matchAll(/```yaml newslint\.config\.yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block)
    expect(blocks.length).toBeGreaterThan(0)
    place.put('house.yaml', 'units:\n  - name: West County\n')
    place.put('a.md', 'x')
    for (const block of blocks) {
      place.put('newslint.config.yaml', block)
      expect((await place.call('a.md', '--fail-on', 'never', '--min-score', '0')).err).toBe('')
    }
    for (const [, block = ''] of text.matchAll(/```yaml(?: [\w./-]+)?\n([\s\S]*?)```/g)) expect(() => load(block)).not.toThrow()
    for (const [, block = ''] of text.matchAll(/```json\n([\s\S]*?)```/g)) expect(() => JSON.parse(block)).not.toThrow()
  })

  test('each suppression it shows works', async () => {
    const [, comment = ''] = /```markdown\n([\s\S]*?)```/.exec(text) ?? []
    place.put('a.md', comment)
    const report = JSON.parse((await place.call('a.md', '--format', 'json', '--now', '2026-03-04')).out)[0].report
    expect(report.suppressed.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual(['vague-source'])
    expect(report.findings.filter(({ruleId}: {ruleId: string}) => ruleId.includes('suppression'))).toEqual([])
  })
})

test('the three say the same: as many headings, commands and blocks', () => {
  const shape = (language: Language) => {
    const text = readFileSync(fileOf(language), 'utf8')
    return [
      text.match(/^#+ /gm)?.join(''),
      text.match(/^```\S*/gm)?.join(''),
      text
        .match(/--[a-z][a-z-]+/g)
        ?.sort()
        .join(' '),
    ]
  }
  const [one, ...others] = languages.map(shape)
  for (const other of others) expect(other).toEqual(one)
})
