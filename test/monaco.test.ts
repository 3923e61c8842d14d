import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'

vi.setConfig({testTimeout: 60_000, hookTimeout: 120_000})

const folder = fileURLToPath(new URL('../editors/monaco/', import.meta.url))
const executablePath = '/usr/bin/chromium'
const isReady = existsSync(join(folder, 'node_modules/monaco-editor')) && existsSync(executablePath)
if (!isReady) console.warn('Monaco is not tested: npm ci --prefix editors/monaco, apt-get install chromium.')

let out: string
let browser: Browser
let page: Page
let faults: string[]

// biome-ignore lint/suspicious/noExplicitAny: what the page made global.
declare const monaco: any

beforeAll(async () => {
  if (!isReady) return
  out = mkdtempSync(join(tmpdir(), 'newslint-monaco-'))
  const alias = {newslint: fileURLToPath(new URL('../src/index.ts', import.meta.url))}
  const contents = `import './example.ts'
    import * as monaco from 'monaco-editor/editor/editor.api'
    window.monaco = monaco`
  const stdin = {contents, resolveDir: folder, loader: 'ts' as const}
  await build({stdin, bundle: true, alias, loader: {'.ttf': 'dataurl'}, outfile: join(out, 'page.js'), logLevel: 'silent', charset: 'utf8'})
  const body = '<output id="score"></output><div id="editor" style="height: 400px; width: 900px"></div><script src="page.js"></script>'
  writeFileSync(join(out, 'page.html'), `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">${body}`)
  browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']})
})
afterAll(async () => {
  await browser?.close()
  if (out) rmSync(out, {recursive: true, force: true, maxRetries: 5})
})
beforeEach(async () => {
  if (!isReady) return
  await page?.close()
  page = await browser.newPage({viewport: {width: 1000, height: 500}, locale: 'zh-CN'})
  faults = []
  page.on('pageerror', ({message}) => faults.push(message))
  await page.goto(pathToFileURL(join(out, 'page.html')).href)
  await page.waitForSelector('.squiggly-error')
})

/** The words each rule marks. */
const marked = () =>
  page.evaluate(() => {
    const [model] = monaco.editor.getModels()
    return monaco.editor.getModelMarkers({owner: 'newslint'}).map((marker: {code: string}) => `${marker.code}: ${model.getValueInRange(marker)}`) as string[]
  })
const text = () => page.evaluate(() => monaco.editor.getModels()[0].getValue() as string)
const put = (value: string) => page.evaluate((given) => monaco.editor.getModels()[0].setValue(given), value)
const weekday = 'date-weekday-mismatch: 星期五'

describe.skipIf(!isReady)('the adapter of Monaco', () => {
  test('marks the right words, tells the score, and says why and how on hovering', async () => {
    expect(await marked()).toContain(weekday)
    expect(await page.locator('#score').innerText()).toMatch(/^\d+ [A-D]$/)
    await page.locator('.squiggly-error').hover({force: true})
    const box = page.locator('.monaco-hover:visible').first()
    await expect.poll(() => box.innerText()).toContain('跑错日子')
    const said = await box.innerText()
    expect(said).toContain('请核对日历')
    expect(said.split('应为“星期二”')).toHaveLength(2)
    expect(faults).toEqual([])
  })

  test('mends by a quick fix, and the mark goes', async () => {
    const {x = 0, y = 0, width = 0, height = 0} = (await page.locator('.squiggly-error').boundingBox()) ?? {}
    await page.mouse.click(x + width / 2, y + height / 2)
    await page.waitForTimeout(300)
    await page.keyboard.press('Control+.')
    const first = page.locator('.action-widget .monaco-list-row.action').first()
    await first.waitFor()
    expect(await first.innerText()).toContain('星期二')
    await page.keyboard.press('Enter')
    await expect.poll(text).toContain('2026年3月3日（星期二）')
    await expect.poll(marked).not.toContain(weekday)
    expect(await page.locator('.squiggly-error').count()).toBe(0)
    // One step back, and it is there again.
    await page.keyboard.press('Control+z')
    await expect.poll(marked).toContain(weekday)
    expect(faults).toEqual([])
  })

  test('checks anew after typing, once the writer rests', async () => {
    await page.locator('.view-lines').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('2026年3月2日（星期四），')
    await expect.poll(marked).toContain('date-weekday-mismatch: 星期四')
    expect((await marked()).filter((one) => one.startsWith('date-weekday-mismatch'))).toHaveLength(2)
    expect(faults).toEqual([])
  })

  test.each([
    ['line breaks of two characters', '\r\n'],
    ['line breaks of one', '\n'],
  ])('keeps the places with characters of two units and %s', async (_, end) => {
    await put(`😀𠮷野家开业${end}${end}😀市住建局2026年3月3日（星期五）开会。${end}${end}下次2026年3月4日（星期一）。${end}`)
    await expect.poll(marked).toEqual(expect.arrayContaining([weekday, 'date-weekday-mismatch: 星期一']))
  })

  test('ends with the model', async () => {
    await page.evaluate(() => monaco.editor.getModels()[0].dispose())
    expect(await page.evaluate(() => monaco.editor.getModelMarkers({owner: 'newslint'}))).toEqual([])
    await page.waitForTimeout(400)
    expect(faults).toEqual([])
  })
})
