// Builds the page into dist/page/index.html: one file that holds all its script and style, so that it can be handed on and opened as it is.
// Called with --sizes, says what it weighs.
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, transform} from 'esbuild'
import {bundleLibrary, bundlePage, options} from './bundle.mjs'
import {sayWeights} from './weights.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')

/** Script as it may stand in a page: nothing in it ends the element or opens a comment. */
const inPage = (code) => code.replaceAll('<!--', '\\x3c!--').replace(/<(\/?script)/gi, '\\x3c$1')

const docxWorker = `import {openDocument} from './src/docx/document.ts'
import {DocxError, sayFault} from './src/docx/docx.ts'
globalThis.onmessage = ({data: {bytes, language}}) => {
  try {
    const {source, text, stretches} = openDocument(bytes).web
    globalThis.postMessage({read: {source, text, stretches}})
  } catch (error) {
    globalThis.postMessage({failure: error instanceof DocxError ? sayFault(error.fault, language, error.reason) : String(error)})
  }
}`

const {outputFiles} = await build({...options, format: 'iife', stdin: {contents: docxWorker, resolveDir: root}})
const scripts = {...(await bundleLibrary(root)), ...(await bundlePage(root)), docx: outputFiles[0].text.trim()}
for (const [name, code] of Object.entries(scripts)) scripts[name] = inPage(code)
// In the order in which they are likely to be needed: the page begins before the rest of it has come.
const order = ['texts-zh-Hans', 'texts-zh-Hant', 'alike', 'editor', 'texts-en', 'english', 'markup', 'report', 'docx']
const {code: style} = await transform(readFileSync(join(here, 'style.css'), 'utf8'), {loader: 'css', minify: true, charset: 'utf8'})

const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
// No request can be sent; scripts are these only: those of the page, and those of the library where a worker is refused. The editor and the report bring styles of their own.
const policy = [
  "default-src 'none'",
  `script-src ${Object.values(scripts).map(hash).join(' ')}`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What follows a block tells the page that all of it is there. */
const blockOf = (name) => `<script type="text/plain" id="${name}">${scripts[name]}</script><template></template>`
const restOf = (name) => (name === 'editor' ? `<script>${scripts.editor}</script>` : blockOf(name))
const parts = {csp: policy, style: style.trim(), library: scripts.library, page: scripts.page, rest: order.map(restOf).join('\n')}
const html = readFileSync(join(here, 'page.html'), 'utf8').replace(/\{(csp|style|library|rest|page)\}/g, (_, name) => parts[name])
mkdirSync(join(root, 'dist/page'), {recursive: true})
writeFileSync(join(root, 'dist/page/index.html'), html)

if (process.argv.includes('--sizes')) sayWeights(html, {...scripts, style})
