/**
 * Proves that regular expressions are linear: every literal of src and rules, and every one that is put together when the library is loaded, by recheck's automaton checker.
 *
 *   npm install --no-save recheck && node test/heavy/regexes.mjs [--only src/facts] [--lib dist/index.js]
 *
 * recheck is no dependency of the project: with its binaries it weighs 57 MB. Ends with 1 where one is neither proved nor among the exceptions.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))
const {values} = parseArgs({
  options: {only: {type: 'string', default: ''}, recheck: {type: 'string', default: root}, lib: {type: 'string', default: join(root, 'dist/index.js')}},
})

/** Built from the source, so that nothing has to be started beside Node. */
process.env.RECHECK_BACKEND = 'pure'
const {checkSync} = createRequire(join(resolve(values.recheck), 'package.json'))('recheck')

/** Not proved, and why they may stay: by source. Three at most. */
const exceptions = new Map()

function* readFiles(folder) {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* readFiles(path)
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')) yield path
  }
}

/** All literals of a file, with the place of each. */
function readLiterals(path) {
  const found = []
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest)
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(node.text)
      found.push({source, flags, place: `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** What is put together when the library is loaded and reads a text of each language. */
async function readBuilt() {
  const built = []
  const Original = RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given) {
      const made = Reflect.construct(target, given)
      built.push({source: made.source, flags: made.flags, place: 'built'})
      return made
    },
  })
  const {lint} = await import(pathToFileURL(resolve(values.lib)).href)
  for (const text of ['清河市水务局3月5日召开会议，局长陈立文说：“完成120户。”', 'The mayor said on Monday that 120 homes were finished on June 3, up 5%.'])
    lint(text, {now: '2026-06-01'})
  globalThis.RegExp = Original
  return built
}

const literals = ['src', 'rules'].flatMap((folder) => [...readFiles(join(root, folder))].flatMap(readLiterals))
const all = [...literals, ...(values.only === '' ? await readBuilt() : [])].filter(({place}) => place.startsWith(values.only) || place === 'built')
const bySource = new Map()
for (const {source, flags, place} of all) {
  const key = `/${source}/${flags.replace(/[dgy]/g, '')}`
  bySource.set(key, {source, flags: flags.replace(/[dgy]/g, ''), places: [...(bySource.get(key)?.places ?? []), place]})
}

const counts = {proved: 0, excepted: 0, open: 0}
for (const [key, {source, flags, places}] of bySource) {
  const {status, complexity, checker, error} = checkSync(source, flags, {checker: 'automaton', timeout: 20_000})
  if (status === 'safe') counts.proved++
  else if (exceptions.has(key)) counts.excepted++
  else {
    counts.open++
    console.log(`${status === 'vulnerable' ? complexity.type : `${status} (${error?.kind ?? checker})`} ${places[0]} ${key.slice(0, 200)}`)
  }
}
console.log(`${bySource.size} expressions (${literals.length} literals): ${counts.proved} proved linear, ${counts.excepted} exceptions, ${counts.open} open`)
process.exitCode = counts.open > 0 ? 1 : 0
