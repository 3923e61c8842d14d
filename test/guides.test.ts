import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readArguments} from '../src/cli/arguments.ts'
import {readSettings} from '../src/cli/settings.ts'
import {wordsOf} from '../src/cli/words.ts'
import {type Language, languages} from '../src/item.ts'

const folder = new URL('../docs/', import.meta.url)
const read = (name: string, language: Language) => readFileSync(new URL(`${name}.${language}.md`, folder), 'utf8')

describe.each(['library', 'many-files'])('docs/%s', (name) => {
  test('says the same in three languages: headings, code, options, examples', () => {
    const shape = (language: Language) => {
      const text = read(name, language)
      return [
        text.match(/^(?:#+|-|\|) /gm)?.join(''),
        // What a comment says is in the language of the reader.
        [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, code = '']) => code.replace(/[ \t]*(?:\/\/|(?<=^|[ \t])#(?!!|SBATCH))[^\n]*/gm, '')),
        text.match(/--[a-z][a-z-]+|`[a-z][\w.]*`/gi)?.sort(),
        text.match(/\.\.\/examples\/[\w-]+/g),
      ]
    }
    const [one, ...others] = languages.map(shape)
    for (const other of others) expect(other).toEqual(one)
  })

  test.each(languages)('each command it shows in %s can be read, and each link leads somewhere', (language) => {
    const text = read(name, language)
    const shown = [...text.matchAll(/^newslint ([^\n#>]+)/gm)]
      .map(([, argv = '']) => argv.trim().split(/\s+/))
      .filter((argv) => !argv.some((word) => word.includes('$')))
    for (const argv of shown) {
      const {flags} = readArguments(argv, wordsOf.en)
      expect(() => readSettings(flags, wordsOf.en), argv.join(' ')).not.toThrow()
    }
    for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)\)/g)) expect(existsSync(new URL(target, folder)), target).toBe(true)
  })
})

test.each([
  ['README.md', 'en'],
  ['README.zh-Hans.md', 'zh-Hans'],
  ['README.zh-Hant.md', 'zh-Hant'],
])('%s leads to each document', (name, language) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  for (const document of ['ci', 'library', 'many-files', 'writers', 'rules']) expect(text).toContain(`docs/${document}.${language}.md`)
  for (const command of ['page', 'lsp', 'mcp', 'notice']) expect(text).toContain(`newslint ${command}`)
  for (const [, target = ''] of text.matchAll(/\]\(((?:docs|editors|examples|rules|fixtures|templates)[^)#:]*)\)/g))
    expect(existsSync(new URL(`../${target}`, import.meta.url)), target).toBe(true)
})
