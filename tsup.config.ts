import {rmSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

/** The library: for Node and browsers, its dependencies left to the package manager. */
export const library: Options = {
  entry: {index: 'src/index.ts'},
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
}

/**
 * Plain text needs none of the parsers of markup, which are a third of the command: they go to a file of their own, and each function of theirs loads it when it
 * is called.
 */
const parsersApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'parsers-apart',
  setup({onLoad}) {
    const names = ['parseDocument', 'parseFragment', 'parseMarkdown', 'parseYaml']
    const contents = [
      "import {createRequire} from 'node:module'",
      'let parsers',
      "const load = () => (parsers ??= createRequire(import.meta.url)('./parsers.cjs'))",
      ...names.map((name) => `export const ${name} = (...given) => load().${name}(...given)`),
    ]
    onLoad({filter: /[/\\]src[/\\]read[/\\]parsers\.ts$/}, () => ({contents: contents.join('\n'), loader: 'js'}))
  },
}

/** The command, with all it needs, so that it starts fast. */
export const command: Options = {
  entry: {cli: 'src/cli/cli.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  removeNodeProtocol: false,
  noExternal: [/./],
  esbuildPlugins: [parsersApart],
}

/** What the command leaves out at first. */
export const parsers: Options = {
  entry: {parsers: 'src/read/parsers.ts'},
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  noExternal: [/./],
}

export default defineConfig(() => {
  // All builds write here at the same time: none may clean what another has written.
  rmSync('dist', {recursive: true, force: true})
  return [library, command, parsers]
})
