/**
 * Tries the extension in VS Code itself: code-server in Chromium, driven by keys and mouse.
 *
 *   node editors/vscode/e2e.mjs [--server DIR] [--shots DIR] [--guide | --all]
 *
 * --server  where code-server is, or is to be installed (321 MB, kept; without it, a new folder that goes again)
 * --shots   where to leave pictures of each step
 * --guide   only the way of the guide (docs/editors.*.md) in three languages, whose pictures are taken anew
 * --all     both
 *
 * Needs `npm ci` in the root and `npm ci --ignore-scripts` here. Says a line for each step, and ends with 1 where one fails.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {chromium} from 'playwright-core'
import {install, start, versionOf} from './e2e/code-server.mjs'
import {commands} from './e2e/commands.mjs'
import {guideOf, size} from './e2e/guide.mjs'
import {putLanguage} from './e2e/language-pack.mjs'
import {untrusted, writing} from './e2e/steps.mjs'
import {Workbench} from './e2e/workbench.mjs'
import {writeWorkspace} from './e2e/workspace.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({options: {server: {type: 'string'}, shots: {type: 'string'}, guide: {type: 'boolean'}, all: {type: 'boolean'}}})

const settings = {
  'editor.fontFamily': 'DejaVu Sans Mono, WenQuanYi Zen Hei, monospace',
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'window.menuBarVisibility': 'compact',
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.commandCenter.enabled': false,
}

/** For pictures, without what one does not look at. */
const plain = {
  'editor.cursorBlinking': 'solid',
  'security.workspace.trust.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
}

const home = mkdtempSync(join(tmpdir(), 'newslint-vscode-'))
const folder = resolve(values.server ?? join(home, 'code-server'))
const pictures = values.shots ? resolve(values.shots) : undefined
if (pictures) mkdirSync(pictures, {recursive: true})
let failures = 0
let passed = 0

async function run(steps, around) {
  for (const [name, step] of steps) {
    const since = performance.now()
    try {
      const seen = await step(around)
      passed++
      console.log(`ok      ${name}: ${seen} (${Math.round(performance.now() - since)} ms)`)
    } catch (error) {
      failures++
      console.log(`FAILED  ${name}: ${String(error.message).slice(0, 1500)}`)
      await around.bench.picture(`failed-${failures}`)
      await around.bench.escape()
    }
  }
}

/** A workspace in a window of its own. */
async function withWindow(browser, address, workspace, viewport, use) {
  const context = await browser.newContext({viewport, locale: 'en-GB'})
  const bench = new Workbench(await context.newPage(), pictures)
  await bench.open(address, workspace)
  await use(bench)
  await context.close()
}

/** Everything, in English. */
async function tryAll(browser, vsix) {
  const server = await start({folder, home: join(home, 'home'), extensions: [vsix], settings})
  try {
    for (const [name, isHostile, steps] of [
      ['foreign', true, untrusted],
      ['desk', false, [...writing, ...commands]],
    ]) {
      const workspace = join(home, name)
      writeWorkspace(workspace, {isHostile})
      await withWindow(browser, server.address, workspace, {width: 1200, height: 760}, (bench) => run(steps, {bench, server, folder: workspace}))
    }
  } finally {
    server.stop()
  }
}

/** The way of the guide, in an editor that speaks the language. */
async function goTheWay(browser, vsix, language) {
  const own = join(home, language)
  const locale = language === 'en' ? undefined : putLanguage(folder, language, join(own, 'user'))
  const server = await start({folder, home: own, extensions: [vsix], settings: {...settings, ...plain}, locale})
  try {
    const workspace = join(own, 'news')
    writeWorkspace(workspace)
    await withWindow(browser, server.address, workspace, size, (bench) => run(guideOf(language, join(here, '../../docs/pictures')), {bench}))
  } finally {
    server.stop()
  }
}

let browser
try {
  install(folder)
  execFileSync(process.execPath, [join(here, 'build.mjs')], {stdio: ['ignore', 'ignore', 'inherit']})
  const vsix = join(
    here,
    'dist',
    readdirSync(join(here, 'dist')).find((file) => file.endsWith('.vsix')),
  )
  browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text']})
  console.log(`VS Code ${versionOf(folder)}`)
  if (!values.guide) await tryAll(browser, vsix)
  if (values.guide || values.all) for (const language of ['en', 'zh-Hans', 'zh-Hant']) await goTheWay(browser, vsix, language)
} finally {
  await browser?.close()
  rmSync(home, {recursive: true, force: true, maxRetries: 10, retryDelay: 200})
}
console.log(`${passed} passed, ${failures} failed`)
process.exitCode = failures > 0 ? 1 : 0
