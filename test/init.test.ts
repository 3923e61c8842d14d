import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {readConfig} from '../src/config/read.ts'
import {languages} from '../src/item.ts'
import {usePlaces} from './command.ts'

const place = usePlaces()

const read = (name: string) => readFileSync(join(place.cwd, name), 'utf8')
const item = '---\ntitle: The wall is long\n---\n\nThe wall is long.\n'

const repositories: [generator: string, files: Record<string, string>, folder: string, override: string][] = [
  ['Hugo', {'hugo.toml': '', 'content/posts/a.md': item, 'content/_index.md': item, 'public/index.html': '<p>x'}, 'content/', 'content/**'],
  ['Hugo', {'config.toml': '', 'archetypes/default.md': item, 'content/a.md': item}, 'content/', 'content/**'],
  ['Hexo', {'package.json': '{"dependencies": {"hexo": "^7.0.0"}}', '_config.yml': '', 'source/_posts/a.md': item}, 'source/_posts/', 'source/_posts/**'],
  ['Jekyll', {'_config.yml': '', '_posts/2026-03-04-a.md': item, '_layouts/default.html': '<p>x'}, '_posts/', '_posts/**'],
  ['Astro', {'astro.config.mjs': '', 'src/content/news/a.md': item}, 'src/content/', 'src/content/**'],
  ['Pelican', {'pelicanconf.py': '', 'content/a.md': 'Title: The wall is long\n\nThe wall is long.\n'}, 'content/', 'content/**'],
  ['a plain folder', {'a.md': item}, './', 'news/**'],
  ['a plain folder', {'package.json': '{"dependencies": {"react": "1"}}', 'config.yaml': '', '_config.yml': '', 'a.md': item}, './', 'news/**'],
]

describe('init finds what makes the site', () => {
  test.each(repositories)('%s', async (generator, files, folder, override) => {
    for (const [name, content] of Object.entries(files)) place.put(name, content)
    const {code, out, err} = await place.call('init')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.split('\n').slice(0, 3)).toEqual([
      `Found: ${generator}, items in ${folder === './' ? '.' : folder}`,
      'Written: newslint.config.yaml',
      'Written: sample-item.md',
    ])
    const {value, problems} = readConfig(read('newslint.config.yaml'), 'yaml', rules, 'en')
    expect(problems).toEqual([])
    expect(value).toMatchObject({extends: 'newslint:recommended'})
    expect(read('newslint.config.yaml')).toContain(`#   - files: ${override}\n`)
    // It does not complain of itself, and what is left out is left out.
    const run = await place.call('.', '--format', 'json', '--fail-on', 'never')
    expect({code: run.code, err: run.err}).toEqual({code: 0, err: ''})
    expect(
      JSON.parse(run.out)
        .map(({path}: {path: string}) => path)
        .sort(),
    ).toEqual([...Object.keys(files).filter((name) => /\/?[\w-]*a\.md$/.test(name)), 'sample-item.md'].sort())
    for (const [name, content] of Object.entries(files)) expect(read(name)).toBe(content)
  })

  test('each step it names runs', async () => {
    place.put('hugo.toml', '')
    place.put('content/a.md', item)
    const {out} = await place.call('init')
    const steps = [...out.matchAll(/^ {2}npx newslint (.*?) +#/gm)].map(([, step = '']) => step.split(' '))
    expect(steps).toHaveLength(3)
    for (const step of steps) expect((await place.call(...step, '--fail-on', 'never')).code, step.join(' ')).toBe(0)
    expect(readdirSync(place.cwd)).toContain('newslint.baseline.json')
  })
})

describe.each(languages)('in %s', (language) => {
  test('the configuration can be read with every comment taken as said, and the sample is without a finding', async () => {
    await place.call('init', '--lang', language)
    const text = read('newslint.config.yaml')
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/node_modules\/newslint\/schema\/newslint\.config\.schema\.json\n/)
    const said = text.replace(/^# (?!yaml-)(?=(?: *- | *[\w-]+: | *[\w-]+:$))/gmu, '')
    const {value, problems} = readConfig(said, 'yaml', rules, 'en')
    expect(problems).toEqual([])
    expect(value).toMatchObject({minScore: {overall: 60}, ignore: ['drafts/'], registry: 'house.yaml', messages: language, rules: {'lead-length': 'off'}})
    const {code, out} = await place.call('sample-item.md', '--format', 'json', '--now', '2026-03-04')
    expect(code).toBe(0)
    expect(JSON.parse(out)[0].report).toMatchObject({language, findings: [], score: {overall: 100}})
  })
})

test.each(['newslint.config.yaml', 'newslint.config.yml', 'newslint.config.json'])('nothing is written beside %s', async (name) => {
  place.put(name, '')
  expect(await place.call('init')).toEqual({code: 2, out: '', err: `${name}  Already there, left as it is\n`})
  expect(readdirSync(place.cwd).sort()).toEqual(['.git', name])
})

test('a sample that is there stays', async () => {
  place.put('sample-item.md', 'mine')
  expect((await place.call('init')).out).toContain('sample-item.md  Already there, left as it is')
  expect(read('sample-item.md')).toBe('mine')
})
