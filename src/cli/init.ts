import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configNames} from '../node/configuration-files.ts'
import {Failure} from '../node/failure.ts'
import {reasonOf} from '../node/files.ts'
import {type InitWords, initWordsOf} from './init-words.ts'
import type {Io} from './io.ts'
import type {Language} from './library.ts'
import {fill, type Words} from './words.ts'

/** A program that makes a site of items, and how its repositories look. */
interface Generator {
  name: string
  /** Files, one of which such a repository has. */
  marks: readonly string[]
  /** What is in one of them where other programs have a file of that name, or a folder that stands beside it. */
  content?: RegExp
  beside?: readonly string[]
  /** Where the items are. */
  folder: string
  ignore: readonly string[]
  /** What keeps the sample item from being published. */
  draft: string
}

const generators: readonly Generator[] = [
  {
    name: 'Hugo',
    marks: ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config/_default/hugo.toml'],
    folder: 'content',
    ignore: ['public/', 'resources/', 'themes/', 'archetypes/', 'layouts/', '_index*.md'],
    draft: 'draft: true',
  },
  {
    name: 'Hugo',
    marks: ['config.toml', 'config.yaml', 'config.yml'],
    beside: ['content', 'archetypes'],
    folder: 'content',
    ignore: ['public/', 'resources/', 'themes/', 'archetypes/', 'layouts/', '_index*.md'],
    draft: 'draft: true',
  },
  {
    name: 'Astro',
    marks: ['astro.config.mjs', 'astro.config.ts', 'astro.config.js', 'astro.config.mts'],
    folder: 'src/content',
    ignore: ['dist/', 'public/'],
    draft: 'draft: true',
  },
  {name: 'Pelican', marks: ['pelicanconf.py'], folder: 'content', ignore: ['output/', 'themes/', 'content/pages/'], draft: 'status: draft'},
  {
    name: 'Hexo',
    marks: ['package.json'],
    content: /"hexo"/,
    folder: 'source/_posts',
    ignore: ['public/', 'themes/', 'scaffolds/', 'source/_drafts/'],
    draft: 'published: false',
  },
  {
    name: 'Jekyll',
    marks: ['_config.yml', '_config.yaml'],
    beside: ['_posts', '_layouts', '_includes', 'Gemfile'],
    folder: '_posts',
    ignore: ['_site/', '_drafts/', '_includes/', '_layouts/', 'vendor/'],
    draft: 'published: false',
  },
]

const largestMark = 256 * 1024
const sampleName = 'sample-item.md'
const baselineName = 'newslint.baseline.json'

function isLike({marks, content, beside}: Generator, cwd: string): boolean {
  const has = (name: string) => existsSync(join(cwd, name))
  return marks.some((name) => has(name) && (!content || holds(join(cwd, name), content))) && (!beside || beside.some(has))
}

function holds(path: string, content: RegExp): boolean {
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= largestMark && content.test(readFileSync(path, 'utf8'))
  } catch {
    return false
  }
}

/** The configuration as a person would write it: what is set, and what may be, as comments. */
function writeConfig(generator: Generator | undefined, words: InitWords, language: Language, io: Io): string {
  const said = (key: keyof InitWords['config']) => words.config[key].map((line) => `# ${fill(line, {what: generator?.name ?? words.plain})}`)
  const folder = generator?.folder ?? 'news'
  const patterns = (generator?.ignore ?? []).filter((pattern) => isThere(pattern, folder, io.cwd))
  const zone = language === 'zh-Hans' ? 'Asia/Shanghai' : language === 'zh-Hant' ? 'Asia/Hong_Kong' : 'Europe/London'
  return [
    '# yaml-language-server: $schema=./node_modules/newslint/schema/newslint.config.schema.json',
    ...said('head'),
    ...['', ...said('extends'), 'extends: newslint:recommended'],
    ...[
      '',
      ...said('ignore'),
      ...(patterns.length > 0 ? ['ignore:', ...patterns.map((pattern) => `  - ${JSON.stringify(pattern)}`)] : ['# ignore:', '#   - drafts/']),
    ],
    ...['', ...said('overrides'), '# overrides:', `#   - files: ${folder}/**`, '#     channel: website'],
    ...['', ...said('rules'), '# rules:', '#   lead-length: off', '#   single-source: [warning, {min: 2}]'],
    ...['', ...said('minScore'), '# minScore:', '#   overall: 60', '#   accuracy: 80'],
    ...['', ...said('registry'), '# registry: house.yaml'],
    ...['', ...said('language'), `# messages: ${language}`],
    ...['', ...said('timeZone'), `# timeZone: ${zone}`],
    '',
  ].join('\n')
}

/** Whether there is something for a pattern to leave out: a folder, or a file like `_index*.md` at the top of the items or one below. */
function isThere(pattern: string, folder: string, cwd: string): boolean {
  if (pattern.endsWith('/')) return existsSync(join(cwd, pattern))
  const list = (path: string) => (existsSync(path) ? readdirSync(path, {withFileTypes: true}) : [])
  const top = join(cwd, folder)
  const [start = ''] = pattern.split('*')
  return [top, ...list(top).flatMap((entry) => (entry.isDirectory() ? [join(top, entry.name)] : []))].some((path) =>
    list(path).some(({name}) => name.startsWith(start)),
  )
}

function writeSample(generator: Generator | undefined, {sample: {headline, source, author, body}}: InitWords): string {
  const fields = [
    `title: ${headline}`,
    'date: 2026-03-04',
    `author: ${author}`,
    `unit: ${source}`,
    `source: ${source}`,
    ...(generator ? [generator.draft] : []),
  ]
  return `---\n${fields.join('\n')}\n---\n\n${body}\n`
}

/** Writes a configuration for the repository it finds, and a sample item; nothing that is there is touched. Resolves to the exit code. */
export function initRepository(language: Language, io: Io, words: Words): number {
  const own = initWordsOf[language]
  const there = configNames.find((name) => existsSync(join(io.cwd, name)))
  if (there !== undefined) throw new Failure(fill(own.there, {path: there}))

  const generator = generators.find((one) => isLike(one, io.cwd))
  const folder = generator?.folder ?? '.'
  const lines = [fill(own.found, {what: generator?.name ?? own.plain, folder: `${folder}${folder === '.' ? '' : '/'}`})]
  const put = (name: string, text: string) => {
    try {
      // `wx`: not even one that came to be just now is overwritten.
      writeFileSync(join(io.cwd, name), text, {flag: 'wx'})
      lines.push(fill(own.written, {path: name}))
    } catch (error) {
      const reason = reasonOf(error)
      if (reason !== 'EEXIST') throw new Failure(`${name}  ${fill(words.cannotMake, {reason})}`)
      lines.push(fill(own.there, {path: name}))
    }
  }
  put(configNames[0] as string, writeConfig(generator, own, language, io))
  put(sampleName, writeSample(generator, own))

  const target = existsSync(join(io.cwd, folder)) ? folder : '.'
  const steps = [`npx newslint ${sampleName}`, `npx newslint ${target}`, `npx newslint ${target} --baseline ${baselineName} --update-baseline`]
  const width = Math.max(...steps.map((step) => step.length))
  lines.push('', own.next, ...steps.map((step, index) => `  ${step.padEnd(width)}  # ${own.steps[index]}`))
  io.stdout.write(`${lines.join('\n')}\n`)
  return 0
}
