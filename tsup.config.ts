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
  esbuildOptions,
}

/**
 * Plain text needs none of the parsers of markup, which are a third of the command: they go to a file of their own, and each function of theirs loads it when it
 * is called.
 */
const parsersApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'parsers-apart',
  setup({onLoad, onResolve}) {
    const names = ['parseDocument', 'parseFragment', 'parseMarkdown', 'parseYaml']
    const contents = [
      'let parsers',
      "const load = () => (parsers ??= require('./parsers.cjs'))",
      ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given)`),
    ]
    onResolve({filter: /^\.\/parsers\.cjs$/}, ({path}) => ({path, external: true}))
    onLoad({filter: /[/\\]src[/\\]read[/\\]parsers\.ts$/}, () => ({contents: contents.join('\n'), loader: 'js'}))
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
  esbuildPlugins: [parsersApart],
  esbuildOptions,
}

/** What the command leaves out at first. */
export const parsers: Options = {
  entry: {parsers: 'src/read/parsers.ts'},
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  noExternal: [/./],
  esbuildOptions,
}

export default defineConfig(() => {
  // All builds write here at the same time: none may clean what another has written.
  rmSync('dist', {recursive: true, force: true})
  return [library, command, parsers]
})
