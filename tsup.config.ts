import {rmSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

/** Chinese as it is written: shorter, and quicker to compile than escapes. */
const esbuildOptions: Options['esbuildOptions'] = (options) => {
  options.charset = 'utf8'
}

/** The library: for Node and browsers, its dependencies left to the package manager. */
export const library: Options = {
  entry: {index: 'src/index.ts'},
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  // The whole package is to stay below 15 MB with all it brings along; the source is there to be read.
  minify: true,
  esbuildOptions,
}

/** What reads documents of Word, with types of its own: it takes two packages that not everybody has. */
export const documents: Options = {
  entry: {docx: 'src/docx/docx.ts', 'docx-documents': 'src/docx/documents.ts'},
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: {entry: {docx: 'src/docx/docx.ts'}},
  splitting: true,
  minify: true,
  esbuildOptions(options) {
    options.charset = 'utf8'
    // What both share: one file, whose name is the same each time.
    options.chunkNames = 'docx-shared'
  },
}

/** What the command loads when it is first called: by source file, the functions it exports. Each goes to a file of its own, dist/<chunk>.cjs. */
const chunks = {
  // Plain text needs none of the parsers of markup, which are a third of the command.
  parsers: {source: 'src/read/parsers.ts', names: ['parseDocument', 'parseFragment', 'parseMarkdown', 'parseYaml']},
  // Only a notice needs its wording and its charts.
  notice: {source: 'src/notice/write.ts', names: ['writeNotice', 'formatHistory']},
  // Chinese text needs none of the readers of English.
  english: {
    source: 'src/facts/english.ts',
    names: ['findEnglishNeighbour', 'findEnglishSpeaker', 'readEnPieces', 'readEnglishNames', 'readEnglishQuantities', 'readEnglishSources'],
  },
  // One file needs neither threads nor a cache, and Node starts without what they use.
  many: {source: 'src/cli/many.ts', names: ['countCores', 'openCache', 'openPool']},
  // Who lints a file needs no protocol.
  lsp: {source: 'src/language-server/serve.ts', names: ['serve']},
  // Most items are no documents of Word.
  documents: {source: 'src/docx/documents.ts', names: ['annotateDocument', 'readDocument']},
}

const chunksApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'chunks-apart',
  setup({onLoad, onResolve}) {
    for (const [chunk, {source, names}] of Object.entries(chunks)) {
      const contents = [
        'let loaded',
        `const load = () => (loaded ??= require('./${chunk}.cjs'))`,
        ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given)`),
      ]
      onResolve({filter: new RegExp(`^\\./${chunk}\\.cjs$`)}, ({path}) => ({path, external: true}))
      onLoad({filter: new RegExp(`${source.replaceAll('/', '[/\\\\]').replace('.', '\\.')}$`)}, () => ({contents: contents.join('\n'), loader: 'js'}))
    }
  },
}

/** The language server shares the library of the command that loads it. */
const libraryOfCommand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-of-command',
  setup({onResolve}) {
    onResolve({filter: /^\.\/library\.ts$/}, ({importer}) => (/[/\\]language-server[/\\]/.test(importer) ? {path: './cli.cjs', external: true} : undefined))
  },
}

/** The command, with all it needs; CommonJS, which Node starts faster. */
export const command: Options = {
  entry: {cli: 'src/cli/cli.ts'},
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  removeNodeProtocol: false,
  noExternal: [/./],
  esbuildPlugins: [chunksApart],
  esbuildOptions,
}

/** What the command leaves out at first, and the script of its threads, which load the command. */
export const apart: Options = {
  entry: {...Object.fromEntries(Object.entries(chunks).map(([chunk, {source}]) => [chunk, source])), worker: 'src/cli/worker.ts'},
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  noExternal: [/./],
  splitting: false,
  esbuildPlugins: [libraryOfCommand],
  esbuildOptions,
}

export default defineConfig(() => {
  // All builds write here at the same time: none may clean what another has written.
  rmSync('dist', {recursive: true, force: true})
  return [library, documents, command, apart]
})
