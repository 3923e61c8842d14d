// Bundles the library for the page: a script that suffices for Chinese text, and packs that are run before it is asked for what it lacks.
import {join} from 'node:path'
import {build} from 'esbuild'
import {setApart} from '../../build/chunks.mjs'
import {languages, setTextsApart} from '../../build/texts.mjs'

const chunks = ['english', 'parsers', 'report']
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

/** A module among several that esbuild split, as a script that hands what it exports to those that come after it. */
function link(name, code) {
  const held = JSON.stringify(name)
  let body = code
  let bindings = ''
  for (;;) {
    const [whole, list, from] = /^\s*import\s*(?:\{([^}]*)\}\s*from)?\s*"\.\/([^"]+)";?/.exec(body) ?? []
    if (whole === undefined) break
    body = body.slice(whole.length)
    if (list) bindings += `const{${pairsOf(list).map(([there, here]) => `${there}:${here}`)}}=newslintParts[${JSON.stringify(from)}];`
  }
  const exported = /export\s*\{([^}]*)\};?\s*$/.exec(body)
  if (exported) body = `${body.slice(0, exported.index)}newslintParts[${held}]={${pairsOf(exported[1]).map(([here, there]) => `${there}:${here}`)}};`
  return `(()=>{"use strict";${bindings}${body.trim()}})();`
}

/** Modules in the order in which they can be run, each after those it imports. */
function order(outputs, entry, done = new Set()) {
  if (done.has(entry)) return done
  for (const {path} of outputs[entry].imports) order(outputs, path, done)
  return done.add(entry)
}

/** Where the scripts of a page put what they hand on, and how one asks for a pack; the error names the pack that has to be run first. */
const begin = `globalThis.newslintParts={};globalThis.newslintPack=(pack)=>{const part=newslintParts[pack+".js"];if(!part)throw Object.assign(new Error(pack),{pack});return part};`

/** The scripts of the library by name: `library` goes first, the packs in any order. */
export async function bundleLibrary(root) {
  const load = (chunk) => `newslintPack(${JSON.stringify(chunk)})`
  const packs = [...chunks, ...languages.map((language) => `texts-${language}`)]
  const entryPoints = {
    library: join(root, 'editors/page/worker.ts'),
    ...Object.fromEntries(chunks.map((chunk) => [chunk, `chunk:${chunk}`])),
    ...Object.fromEntries(languages.map((language) => [`texts-${language}`, `texts:${language}`])),
  }
  const {outputFiles, metafile} = await build({
    ...options,
    absWorkingDir: root,
    entryPoints,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    metafile: true,
    plugins: [setApart(root, chunks, load), setTextsApart(root, load)],
  })
  const codes = new Map(outputFiles.map(({text}, at) => [Object.keys(metafile.outputs)[at], text]))
  const nameOf = (path) => path.replace(/^out\//, '')
  const scriptOf = (paths) => [...paths].map((path) => link(nameOf(path), codes.get(path))).join('\n')

  const first = order(metafile.outputs, 'out/library.js')
  // What two packs share and the library does not need goes with the library all the same: a pack must not need another.
  const shared = new Set()
  const met = new Map()
  for (const pack of packs) {
    for (const path of order(metafile.outputs, `out/${pack}.js`)) {
      if (first.has(path)) continue
      if (met.has(path)) shared.add(path)
      met.set(path, pack)
    }
  }
  const before = [...first].filter((path) => path !== 'out/library.js')
  const library = scriptOf([...before, ...shared, 'out/library.js'])
  const packScript = (pack) => scriptOf([...order(metafile.outputs, `out/${pack}.js`)].filter((path) => !first.has(path) && !shared.has(path)))
  return {library: begin + library, packs: Object.fromEntries(packs.map((pack) => [pack, packScript(pack)]))}
}
