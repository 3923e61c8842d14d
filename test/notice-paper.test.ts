import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import type {Language, Registry} from '../src/item.ts'
import {assess} from '../src/notice/assess.ts'
import {Collection} from '../src/notice/collect.ts'
import {type Period, readPeriod} from '../src/notice/period.ts'
import {writeNotice} from '../src/notice/write.ts'
import {parseRegistry} from '../src/registry/registry.ts'

// The notice as people read it: in a browser, and printed. .ci/run installs Chromium and a Chinese font where they are missing.
const executablePath = '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`Skipped: the notice is opened in Chromium, and there is none at ${executablePath}`)

const office = new URL('../fixtures/office/', import.meta.url).pathname
const {registry} = parseRegistry(readFileSync(join(office, 'registry.yaml'), 'utf8'), 'yaml') as {registry: Registry}
const march = readPeriod('2026-03') as Period
const folder = mkdtempSync(join(tmpdir(), 'newslint-'))
let browser: Browser
beforeAll(async () => {
  if (isThere) browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']})
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, {recursive: true, force: true})
})

/** Paper: A4 across, less its margins of 12 mm, in pixels of CSS. */
const paper = Math.floor(((297 - 24) * 96) / 25.4)

async function open(html: string, name: string): Promise<{page: Page; faults: string[]}> {
  const path = join(folder, name)
  writeFileSync(path, html)
  const faults: string[] = []
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  page.on('console', (message) => faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(path).href) faults.push(request.url())
  })
  await page.goto(pathToFileURL(path).href)
  return {page, faults}
}

function collect(language: Language): Collection {
  const collection = new Collection(rules, {registry, period: march})
  for (const path of readdirSync(office, {recursive: true, encoding: 'utf8'}).filter((one) => one.endsWith('.md')))
    collection.add(path, readFileSync(join(office, path), 'utf8'), {path, messages: language})
  return collection
}

describe.runIf(isThere)('the notice in a browser', () => {
  test.each<Language>(['en', 'zh-Hans', 'zh-Hant'])(
    'in %s: tables and charts on a screen, a telephone and paper, without an error or a request',
    async (language) => {
      const {page, faults} = await open(writeNotice(assess(collect(language), march), 'html', language, rules), `${language}.html`)
      expect(await page.locator('svg.chart').count()).toBe(5)
      expect(await page.locator('table').count()).toBeGreaterThan(9)
      const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
      for (const width of [390, 1280]) {
        await page.setViewportSize({width, height: 900})
        expect(await widest()).toBeLessThanOrEqual(width)
      }
      // On a desk the table of units is seen whole.
      const spill = () => page.evaluate(() => Math.max(...Array.from(document.querySelectorAll('.scroll'), (one) => one.scrollWidth - one.clientWidth)))
      expect(await spill()).toBeLessThanOrEqual(0)

      await page.setViewportSize({width: paper, height: 700})
      await page.emulateMedia({media: 'print'})
      expect(await widest()).toBeLessThanOrEqual(paper)
      const cut = await page.evaluate(
        (width) => Array.from(document.querySelectorAll('table, svg.chart')).filter((one) => one.getBoundingClientRect().right > width + 1).length,
        paper,
      )
      expect(cut).toBe(0)
      const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(8)
      // Across: 842 by 595 points.
      expect(pdf).toMatch(/\/MediaBox\s*\[0 0 84[12][.\d]* 59[45]/)
      expect(faults).toEqual([])
      await page.close()
    },
    60_000,
  )

  test('what an item or a registry says runs nothing and asks for nothing', async () => {
    const evil = '"><script>alert(1)</script><img src="https://example.com/x.png" onerror="alert(2)"><svg onload=alert(3)>'
    const house: Registry = {units: [{name: evil, class: evil, quota: {month: {any: 1, [evil]: 1}}}], topics: [{name: evil}]}
    const collection = new Collection(rules, {registry: house, period: march})
    const source = `---\nheadline: ${JSON.stringify(evil)}\nunit: ${JSON.stringify(evil)}\nkind: ${JSON.stringify(evil)}\nchannel: ${JSON.stringify(evil)}\nsubmittedAt: 2026-03-04\n---\n\n3月3日（星期五），市图书馆${evil}公布。TODO\n`
    collection.add(evil, source, {path: 'x.md'})
    const {page, faults} = await open(writeNotice(assess(collection, march), 'html', 'en', rules), 'evil.html')
    await page.waitForTimeout(300)
    expect(await page.locator('script, img').count()).toBe(0)
    expect(await page.textContent('body')).toContain('alert(1)')
    expect(faults).toEqual([])
    await page.close()
  })
})
