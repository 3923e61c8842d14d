// Builds the page into dist/page/index.html: one file that holds all its script and style, so that it can be handed on and opened as it is.
// Called with --sizes, says what it weighs.
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {build, transform} from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const docxReader = join(root, 'src/docx/docx.ts')
// The parser of Markdown asks a page for the names of characters, but brings its own list where there is none.
const options = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  conditions: ['worker'],
  charset: 'utf8',
  target: 'es2022',
  logLevel: 'error',
}

/** Script as it may stand in a page: nothing in it ends the element or opens a comment. */
const inPage = (code) => code.replaceAll('<!--', '\\x3c!--').replace(/<(\/?script)/gi, '\\x3c$1')

async function bundle(entry) {
  const {outputFiles} = await build({...options, ...entry})
  return inPage(outputFiles[0].text.trim())
}

const docxWorker = `import {DocxError, readDocx, sayFault} from './src/docx/docx.ts'
globalThis.onmessage = ({data: {bytes, language}}) => readDocx(bytes).then(
  ({text}) => globalThis.postMessage({read: {text, syntax: 'text'}}),
  (error) => globalThis.postMessage({failure: error instanceof DocxError ? sayFault(error.fault, language, error.reason) : String(error)}),
)`

const library = await bundle({entryPoints: [join(here, 'worker.ts')]})
const page = await bundle({entryPoints: [join(here, 'page.ts')]})
const docx = existsSync(docxReader) ? await bundle({stdin: {contents: docxWorker, resolveDir: root}}) : undefined
const {code: style} = await transform(readFileSync(join(here, 'style.css'), 'utf8'), {loader: 'css', minify: true, charset: 'utf8'})

const hash = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`
// No request can be sent; scripts are these two only, the second where a worker is refused. The editor and the report bring styles of their own.
const policy = [
  "default-src 'none'",
  `script-src ${hash(page)} ${hash(library)}`,
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const parts = {csp: policy, style: style.trim(), library, page, docx: docx === undefined ? '' : `<script type="text/plain" id="docx">${docx}</script>\n`}
const html = readFileSync(join(here, 'page.html'), 'utf8').replace(/\{(csp|style|library|docx|page)\}/g, (_, name) => parts[name])
mkdirSync(join(root, 'dist/page'), {recursive: true})
writeFileSync(join(root, 'dist/page/index.html'), html)

if (process.argv.includes('--sizes')) {
  const weigh = (name, text) =>
    console.log(name.padEnd(8), Buffer.byteLength(text), 'gzip', gzipSync(text, {level: 9}).length, 'brotli', brotliCompressSync(text).length)
  for (const [name, text] of Object.entries({library, page, style, docx: docx ?? '', all: html})) weigh(name, text)
}
