// Builds the page into dist/page/index.html: one file that holds all its script and style, so that it can be handed on and opened as it is.
// Called with --sizes, says what it weighs.
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, transform} from 'esbuild'
import {bundleLibrary, options} from './bundle.mjs'
import {sayWeights} from './weights.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

/** Script as it may stand in a page: nothing in it ends the element or opens a comment. */
const inPage = (code) => code.replaceAll('<!--', '\\x3c!--').replace(/<(\/?script)/gi, '\\x3c$1')

async function bundle(entry) {
  const {outputFiles} = await build({...options, format: 'iife', ...entry})
  return inPage(outputFiles[0].text.trim())
}

const docxWorker = `import {DocxError, readDocx, sayFault} from './src/docx/docx.ts'
globalThis.onmessage = ({data: {bytes, language}}) => readDocx(bytes).then(
  ({text}) => globalThis.postMessage({read: {text, syntax: 'text'}}),
  (error) => globalThis.postMessage({failure: error instanceof DocxError ? sayFault(error.fault, language, error.reason) : String(error)}),
)`

const bundled = await bundleLibrary(root)
const library = inPage(bundled.library)
const page = await bundle({entryPoints: [join(here, 'page.ts')]})
// In the order in which they are likely to be needed: the page begins before the rest of it has come.
const order = ['texts-zh-Hans', 'texts-zh-Hant', 'texts-en', 'english', 'parsers', 'report']
const packs = order.map((name) => ({name, code: inPage(bundled.packs[name])}))
const docx = {name: 'docx', code: await bundle({stdin: {contents: docxWorker, resolveDir: root}})}
const {code: style} = await transform(readFileSync(join(here, 'style.css'), 'utf8'), {loader: 'css', minify: true, charset: 'utf8'})

const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
// No request can be sent; scripts are these only, all but the first where a worker is refused. The editor and the report bring styles of their own.
const policy = [
  "default-src 'none'",
  `script-src ${[page, library, ...packs.map(({code}) => code)].map(hash).join(' ')}`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const blocks = [...packs, docx].map(({name, code}) => `<script type="text/plain" id="${name}">${code}</script>`)
const parts = {csp: policy, style: style.trim(), library, page, packs: blocks.join('\n')}
const html = readFileSync(join(here, 'page.html'), 'utf8').replace(/\{(csp|style|library|packs|page)\}/g, (_, name) => parts[name])
mkdirSync(join(root, 'dist/page'), {recursive: true})
writeFileSync(join(root, 'dist/page/index.html'), html)

if (process.argv.includes('--sizes')) sayWeights(html, {library, page, style, ...Object.fromEntries([...packs, docx].map(({name, code}) => [name, code]))})
