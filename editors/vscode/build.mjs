/**
 * Bundles the extension and packs it: node build.mjs [--bundle] → dist/newslint-VERSION.vsix; with --bundle only what goes into it.
 * Needs `npm ci` in the root and `npm install --ignore-scripts` here. Works without a network.
 */
import {cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const {build} = createRequire(join(root, 'package.json'))('esbuild')
const {createVSIX} = process.argv.includes('--bundle') ? {} : createRequire(join(here, 'package.json'))('@vscode/vsce')

const stage = join(here, 'dist/extension')
rmSync(join(here, 'dist'), {recursive: true, force: true})
mkdirSync(join(stage, 'dist'), {recursive: true})

const options = {bundle: true, platform: 'node', target: 'node20', format: 'cjs', minify: true, charset: 'utf8', logLevel: 'warning', absWorkingDir: here}
await build({...options, entryPoints: {extension: 'src/extension.ts'}, outdir: join(stage, 'dist'), outExtension: {'.js': '.cjs'}, external: ['vscode']})
await build({...options, entryPoints: {server: 'src/server.ts'}, outdir: join(stage, 'dist'), outExtension: {'.js': '.cjs'}})

for (const name of ['package.nls.json', 'package.nls.zh-cn.json', 'package.nls.zh-tw.json', 'README.md']) cpSync(join(here, name), join(stage, name))
// The pages of the rules, which findings link to.
cpSync(join(root, 'rules'), join(stage, 'rules'), {recursive: true, filter: (path) => statSync(path).isDirectory() || path.endsWith('README.md')})
const {devDependencies: _, scripts: __, private: ___, ...manifest} = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'))
writeFileSync(join(stage, 'package.json'), JSON.stringify(manifest, undefined, 2))

if (createVSIX) {
  const packagePath = join(here, 'dist', `newslint-${manifest.version}.vsix`)
  await createVSIX({cwd: stage, packagePath, dependencies: false, skipLicense: true, allowMissingRepository: true, rewriteRelativeLinks: false})
  console.log(`${packagePath} ${Math.round(statSync(packagePath).size / 1024)} KiB`)
}
