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

/** The command: one file with all it needs, so that it starts fast. */
export const command: Options = {
  entry: {cli: 'src/cli/cli.ts'},
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  removeNodeProtocol: false,
  noExternal: [/./],
  // Commander is CommonJS and asks for Node's own modules.
  banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
}

export default defineConfig(() => {
  // Both builds write here at the same time: neither may clean what the other has written.
  rmSync('dist', {recursive: true, force: true})
  return [library, command]
})
