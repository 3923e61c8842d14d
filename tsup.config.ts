import {rmSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'
import {setApart} from './build/chunks.mjs'
import {languages, setTextsApart} from './build/texts.mjs'

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

/** What the command loads when it is first called: each chunk goes to a file of its own, dist/<chunk>.cjs, and the texts of the rules to one for each language. */
const chunks = ['parsers', 'notice', 'english', 'many', 'lsp', 'documents']
const load = (chunk: string) => `require('./${chunk}.cjs')`

const chunksAsFiles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'chunks-as-files',
  setup({onResolve}) {
    onResolve({filter: new RegExp(`^\\./(?:${chunks.join('|')}|texts-[\\w-]+)\\.cjs$`)}, ({path}) => ({path, external: true}))
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
  esbuildPlugins: [chunksAsFiles, setApart('.', chunks, load), setTextsApart('.', load)],
  esbuildOptions,
}

/** The entries of what the command leaves out at first. */
const entriesOfChunks: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'entries-of-chunks',
  setup({initialOptions}) {
    const texts = Object.fromEntries(languages.map((language) => [`texts-${language}`, `texts:${language}`]))
    initialOptions.entryPoints = {...(initialOptions.entryPoints as object), ...Object.fromEntries(chunks.map((chunk) => [chunk, `chunk:${chunk}`])), ...texts}
  },
}

/** What the command leaves out at first, and the script of its threads, which load the command. */
export const apart: Options = {
  entry: {worker: 'src/cli/worker.ts'},
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  noExternal: [/./],
  splitting: false,
  esbuildPlugins: [entriesOfChunks, libraryOfCommand, chunksAsFiles, setApart('.', chunks, load), setTextsApart('.', load)],
  esbuildOptions,
}

export default defineConfig(() => {
  // All builds write here at the same time: none may clean what another has written.
  rmSync('dist', {recursive: true, force: true})
  return [library, documents, command, apart]
})
