// Bundles what the page runs: scripts that suffice for a Chinese draft, and others that are run after them when they are needed.
import {basename, join} from 'node:path'
import {build} from 'esbuild'
import {setApart} from '../../build/chunks.mjs'
import {languages, setTextsApart} from '../../build/texts.mjs'

/** What every script of a page is built with. The parser of Markdown asks a page for the names of characters, but brings its own list where there is none. */
export const options = {
  bundle: true,
  write: false,
  minify: true,
  platform: 'browser',
  conditions: ['worker'],
  charset: 'utf8',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
}

/** Names that minified modules are imported and exported by: `a as b, c`. */
const pairsOf = (list) =>
  list
    .split(',')
    .map((pair) => pair.trim().split(/\s+as\s+/))
    .map(([from, to = from]) => [from, to])

/** A module among several that esbuild split, as a script that hands what it exports to those that come after it: `parts` is the global that holds it. */
function link(name, code, parts) {
  let body = code
  let bindings = ''
  for (;;) {
    const [whole, list, from] = /^\s*import\s*(?:\{([^}]*)\}\s*from)?\s*"\.\/([^"]+)";?/.exec(body) ?? []
    if (whole === undefined) break
    body = body.slice(whole.length)
    if (list) bindings += `const{${pairsOf(list).map(([there, here]) => `${there}:${here}`)}}=${parts}[${JSON.stringify(from)}];`
  }
  const exported = /export\s*\{([^}]*)\};?\s*$/.exec(body)
  if (exported) body = `${body.slice(0, exported.index)}${parts}[${JSON.stringify(name)}]={${pairsOf(exported[1]).map(([here, there]) => `${there}:${here}`)}};`
  return `(()=>{"use strict";${bindings}${body.trim()}})();`
}

/** Modules in the order in which they can be run, each after those it imports. */
function order(outputs, entry, done = new Set()) {
  if (done.has(entry)) return done
  for (const {path} of outputs[entry].imports) order(outputs, path, done)
  return done.add(entry)
}

/**
 * Bundles entries that share modules into scripts by name. The first goes before all others, which are run in any order and need none but the first:
 * what two of them share goes with it.
 */
async function bundleApart(root, parts, entryPoints, plugins = []) {
  const {outputFiles, metafile} = await build({
    ...options,
    absWorkingDir: root,
    entryPoints,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    metafile: true,
    plugins,
  })
  const {outputs} = metafile
  const codes = new Map(outputFiles.map(({text}, at) => [Object.keys(outputs)[at], text]))
  const scriptOf = (paths) => [...paths].map((path) => link(basename(path), codes.get(path), parts)).join('\n')

  const [first, ...others] = Object.keys(entryPoints)
  const ofFirst = order(outputs, `out/${first}.js`)
  const beside = others.map((name) => [name, [...order(outputs, `out/${name}.js`)].filter((path) => !ofFirst.has(path))])
  const met = beside.flatMap(([, paths]) => paths)
  const shared = new Set(met.filter((path, at) => met.indexOf(path) !== at))
  const last = `out/${first}.js`
  return {
    [first]: `globalThis.${parts}={};${scriptOf([...[...ofFirst].filter((path) => path !== last), ...shared, last])}`,
    ...Object.fromEntries(beside.map(([name, paths]) => [name, scriptOf(paths.filter((path) => !shared.has(path)))])),
  }
}

const chunks = ['alike', 'english', 'markup', 'report']
const load = (chunk) => `newslintPack(${JSON.stringify(chunk)})`
/** How the library asks for a pack; the error names the one that has to be run first. */
const defineLoad = 'globalThis.newslintPack=(pack)=>{const part=newslintParts[`${pack}.js`];if(!part)throw Object.assign(new Error(pack),{pack});return part};'

/** The scripts of the library by name: `library` goes first, the packs in any order. */
export async function bundleLibrary(root) {
  const entries = {
    library: join(root, 'editors/page/worker.ts'),
    ...Object.fromEntries(chunks.map((chunk) => [chunk, `chunk:${chunk}`])),
    ...Object.fromEntries(languages.map((language) => [`texts-${language}`, `texts:${language}`])),
  }
  const {library, ...packs} = await bundleApart(root, 'newslintParts', entries, [setApart(root, chunks, load), setTextsApart(root, load)])
  return {library: defineLoad + library, ...packs}
}

/** The script of the page itself, and that of the editor, which a draft can be begun without. */
export function bundlePage(root) {
  const here = join(root, 'editors/page')
  return bundleApart(root, 'newslintPage', {page: join(here, 'page.ts'), editor: join(here, 'marked.ts')})
}
