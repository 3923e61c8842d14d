// What is set apart from a bundle and loaded when it is first called. The command has each chunk in a file beside it; the page holds each as a block that no browser runs.
import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {build} from 'esbuild'

/** Readers and word lists of English are told by their names. */
const isEnglish = (path) => /(?:[/\\]english|-en(?:-[a-z]+)?)\.ts$/.test(path)

/** The files of rules that are about English and say all they know through functions. */
function findEnglishOfRules(root) {
  const files = readdirSync(join(root, 'rules'), {recursive: true}).map((path) => `rules/${path.replaceAll('\\', '/')}`)
  return files.filter((path) => /\/(?:english|(?:words|phrases|frames|read)-en)\.ts$/.test(path)).sort()
}

/** Files by chunk. From outside only their functions are used. */
export const filesOf = {
  // Plain text needs none of the parsers of markup.
  parsers: () => ['src/read/parsers.ts'],
  // Chinese text needs none of the readers of English, nor its word lists.
  english: (root) => [
    'src/facts/english.ts',
    'src/facts/changes-en.ts',
    'src/facts/datelines-en.ts',
    'src/facts/times-en-dates.ts',
    'src/profile/detect-en.ts',
    ...findEnglishOfRules(root),
  ],
  // Only where a word is one character off another is it asked how the two are said and drawn.
  alike: () => ['src/lexicon/alike.ts'],
  // Only a notice needs its wording and its charts.
  notice: () => ['src/notice/write.ts'],
  // One file needs neither threads nor a cache, and Node starts without what they use.
  many: () => ['src/cli/many.ts'],
  // Who lints a file needs no protocol.
  lsp: () => ['src/language-server/serve.ts'],
  // Most items are no documents of Word.
  documents: () => ['src/docx/documents.ts'],
  // The page takes plain text; a file with markup is opened now and then.
  markup: () => ['html', 'json', 'markdown', 'yaml', 'parsers'].map((name) => `src/read/${name}.ts`),
  // The page shows findings in another form than the report that it saves.
  report: () => ['src/report/html.ts'],
}

/** Names of what a file exports, types left out. */
async function namesOf(path) {
  const {metafile} = await build({
    entryPoints: [path],
    write: false,
    bundle: true,
    external: ['*'],
    metafile: true,
    format: 'esm',
    outdir: 'out',
    logLevel: 'error',
  })
  return Object.values(metafile.outputs)[0].exports
}

async function describe(root, chunk) {
  const sources = filesOf[chunk](root)
  return await Promise.all(
    sources.map(async (source) => {
      const path = resolve(root, source)
      return {chunk, source, path, names: await namesOf(path)}
    }),
  )
}

/** The entry of a chunk: what it holds, by source file. */
function writeEntry(files) {
  const alias = (at, name) => `${name} as of${at}_${name}`
  const imports = files.map(({path, names}, at) => `import {${names.map((name) => alias(at, name))}} from ${JSON.stringify(path)}`)
  const held = files.map(({source, names}, at) => `${JSON.stringify(source)}: {${names.map((name) => `${name}: of${at}_${name}`)}}`)
  return `${imports.join('\n')}\nexport const held = {${held}}`
}

/** What stands for a file that is set apart: its functions, each of which loads the chunk when it is first called. */
function writeStandIn({chunk, source, names}, load) {
  const functions = names.map((name) => `export const ${name} = (...given) => load().${name}(...given)`)
  return [`let loaded`, `const load = () => (loaded ??= ${load(chunk)}.held[${JSON.stringify(source)}])`, ...functions].join('\n')
}

/** A plugin for esbuild that sets chunks apart. `load` gives the script that loads one; the entry of one is `chunk:<name>`. */
export function setApart(root, chunks, load) {
  const described = Promise.all(chunks.map((chunk) => describe(root, chunk))).then((files) => files.flat())
  return {
    name: 'set-apart',
    async setup({onLoad, onResolve}) {
      const files = await described
      const byPath = new Map(files.map((file) => [file.path, file]))
      onResolve({filter: /^chunk:/}, ({path}) => ({path: path.slice('chunk:'.length), namespace: 'chunk'}))
      onLoad({filter: /./, namespace: 'chunk'}, ({path}) => ({contents: writeEntry(files.filter(({chunk}) => chunk === path)), resolveDir: root}))
      onResolve({filter: /\.ts$/}, ({path, resolveDir, importer, namespace, kind}) => {
        if (namespace === 'chunk' || kind === 'entry-point') return undefined
        const file = byPath.get(resolve(resolveDir, path))
        // What is English knows each other.
        if (!file || (file.chunk === 'english' && isEnglish(importer))) return undefined
        return {path: file.path, namespace: 'stand-in'}
      })
      onLoad({filter: /./, namespace: 'stand-in'}, ({path}) => ({contents: writeStandIn(byPath.get(path), load), loader: 'js'}))
    },
  }
}
