import {spawn} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import axe from 'axe-core'
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {compress, cutFirstLoad} from '../editors/page/weights.mjs'
import {makeDocument, paragraph, run} from './docx-documents.ts'

vi.setConfig({testTimeout: 40_000, hookTimeout: 40_000})

// The page as it is built, in a browser as it is used. .ci/run installs Chromium and a Chinese font where they are missing.
const executablePath = '/usr/bin/chromium'
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`Skipped: the page is tested in Chromium, and there is none at ${executablePath}`)

const built = resolve('dist/page/index.html')
const url = pathToFileURL(built).href
const seed = readFileSync('fixtures/seed.txt', 'utf8')

let browser: Browser
let context: BrowserContext
/** What must stay empty: errors, and requests beside the page itself. */
let faults: string[] = []

beforeAll(async () => {
  if (isThere) browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']})
})
afterAll(() => browser?.close())
afterEach(async () => {
  await context?.close()
  expect(faults).toEqual([])
})

async function openPage(
  options: {
    locale?: string
    width?: number
    height?: number
    colorScheme?: 'light' | 'dark'
    address?: string
    init?: string
    waitUntil?: 'load' | 'commit'
  } = {},
): Promise<Page> {
  faults = []
  const {locale = 'zh-TW', width = 1280, height = 900, colorScheme = 'light', address = url, init, waitUntil = 'load'} = options
  context = await browser.newContext({
    viewport: {width, height},
    locale,
    colorScheme,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  if (init) await page.addInitScript(init)
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', ({message}) => faults.push(message))
  page.on('request', (request) => {
    if (request.url() !== address && !/^(?:data|blob):/.test(request.url())) faults.push(request.url())
  })
  await page.goto(address, {waitUntil})
  return page
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus()
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    document.querySelector('.cm-content')?.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}))
  }, text)
  await page.waitForSelector('#list .card')
}

const drop = (page: Page, name: string, content: string | number[]) =>
  page.evaluate(
    ([given, bytes]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes as number[])], given as string))
      const target = document.querySelector('.cm-content') as Element
      for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
    },
    [name, content] as const,
  )

const wordFile = makeDocument(
  [
    paragraph('某区召开会议', '<w:pStyle w:val="Title"/>'),
    paragraph(
      `${run('会议2026年3月3日（')}${run('星期三', '<w:b/>')}<w:del w:id="1" w:author="李"><w:r><w:delText>旧的</w:delText></w:r></w:del>${run('）召开。')}`,
    ),
  ].join(''),
)

const titles = (page: Page) => page.locator('#list .card h3').allTextContents()
const status = (page: Page) => page.locator('#status').textContent()
/** The text of the draft, through the clipboard: of a long one only what is in sight stands in the page. */
async function draftOf(page: Page): Promise<string> {
  await page.click('#copy')
  await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '')
  return await page.evaluate(() => navigator.clipboard.readText())
}
const dimensionScores = async (page: Page) => (await page.locator('.bars .number').allTextContents()).map(Number)

describe.runIf(isThere)('the page', () => {
  test('shows the findings of a draft, mends all that is safe, and takes it back', async () => {
    const page = await openPage()
    await paste(page, seed)
    expect((await titles(page)).slice(0, 3)).toEqual([
      '句中出現來歷不明的「(www.gymyzhishaji.com)」',
      '詞語中出現「**」，原字已丟失',
      '常用字後殘留帶括號的拼音',
    ])
    const before = await dimensionScores(page)
    await page.click('#mend-all')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.startsWith('已改正'))
    const [, from, to] = /由(\d+)升至(\d+)/.exec((await status(page)) ?? '') ?? []
    expect(Number(to)).toBeGreaterThan(Number(from))
    const after = await dimensionScores(page)
    expect(after[2]).toBeGreaterThan(before[2] as number)
    expect(await draftOf(page)).toContain('同志們：\n為了')
    await page.click('#undo')
    await page.waitForFunction((score) => document.querySelectorAll('.bars .number')[2]?.textContent === score, String(before[2]))
    expect(await draftOf(page)).toBe(seed)
    await page.click('#redo')
    await page.waitForFunction((score) => document.querySelectorAll('.bars .number')[2]?.textContent === score, String(after[2]))
  })

  test('lets the text be edited while the marks follow', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await paste(page, '某区召开会议\n会议2026年3月3日（星期三）召开。')
    const mark = page.locator('#editor mark.error', {hasText: '星期三'}).first()
    expect(await mark.textContent()).toBe('星期三')
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('新')
    // At once, before the next check.
    expect(await mark.textContent()).toBe('星期三')
    await page.waitForFunction(() => document.querySelector('#list')?.textContent?.includes('新某区'))
    await page.locator('#list .card.error').getByRole('button', {name: '星期二'}).first().click()
    await page.waitForFunction(() => !document.querySelector('#list')?.textContent?.includes('星期三'))
    expect(await draftOf(page)).toContain('新某区召开会议\n会议2026年3月3日（星期二）召开。')
  })

  test('tells of a mark where it stands, by mouse and by key', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await paste(page, '某区召开会议\n会议2026年3月3日（星期三）召开。')
    await page.locator('#editor mark.error', {hasText: '星期三'}).first().click()
    expect(await page.locator('.popover h3').textContent()).toContain('星期二')
    await page.keyboard.press('Escape')
    expect(await page.locator('.popover').count()).toBe(0)
    await page.keyboard.press('F8')
    expect(await page.locator('.popover').count()).toBe(1)
  })

  test('speaks three languages and remembers which', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await paste(page, '某区召开会议\n会议2026年3月3日（星期三）召开。')
    expect(await page.locator('h1').textContent()).toContain('新闻稿自查')
    await page.selectOption('#language', 'zh-Hant')
    await page.waitForFunction(() => document.querySelector('#list h3')?.textContent?.includes('旁出現'))
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant')
    await page.selectOption('#language', 'en')
    await page.waitForFunction(() => document.querySelector('#list h3')?.textContent?.includes('Unexpected'))
    expect(await page.locator('.promise').textContent()).toContain('Nothing you write leaves this device')
    await page.reload()
    expect(await page.locator('h1').textContent()).toContain('Check a news item')
  })

  test('asks what the draft does not say, names it once, and remembers', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await paste(page, '某区新自来水厂投入使用\n3月3日，某区新自来水厂投入使用，日供水5万吨。')
    const missing = page.locator('#list .card', {hasText: '稿件没有交代'})
    expect(await missing.count()).toBe(1)
    expect(await missing.textContent()).toContain('单位')
    await missing.getByRole('button', {name: '去填写'}).click()
    await page.keyboard.type('某区水务局')
    await page.fill('#author', '张明')
    await page.fill('#event-date', '2026-03-03')
    await page.waitForFunction(() => !document.querySelector('#list')?.textContent?.includes('缺少单位'))
    expect(await missing.count()).toBe(0)
    await page.reload()
    expect(await page.inputValue('#unit')).toBe('某区水务局')
  })

  test('takes a disagreement with its reason into the report', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await paste(page, '某区召开会议\n会议2026年3月3日（星期三）召开。')
    const card = page.locator('#list .card.error').first()
    await card.getByRole('button', {name: '我不同意'}).click()
    await card.locator('input').fill('按农历排印')
    await card.getByRole('button', {name: '搁置'}).click()
    await page.waitForSelector('#asides li')
    expect(await page.locator('#asides').textContent()).toContain('按农历排印')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-report')])
    const report = readFileSync(await download.path(), 'utf8')
    expect(report).toContain('按农历排印')
    expect(report).toContain("default-src 'none'")
    expect(await draftOf(page)).not.toContain('newslint')
  })

  test('opens files that are dropped', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await drop(page, 'item.md', '# 某区召开会议\n\n会议2026年3月3日（星期三）召开。')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('item.md'))
    expect(await titles(page)).toContain('“2026年3月3日”旁出现“星期三”，应为“星期二”')
    // GB 18030 of the same, as an old system saves it.
    await drop(page, 'old.txt', [0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xd0, 0xc2, 0xce, 0xc5])
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('old.txt'))
    expect(await draftOf(page)).toBe('中国的新闻')
    await drop(page, 'page.html', '<html><body><nav>首页</nav><h1>某区召开会议</h1><p>会议&amp;座谈今日召开。</p></body></html>')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('page.html'))
    expect(await draftOf(page)).toContain('会议&座谈今日召开。')
    await drop(page, 'old.wps', 'x')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('另存为'))
    await drop(page, 'photo.png', 'x')
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('.png'))
  })

  test('reads a Word file with what was left in it, while its text is written on', async () => {
    const page = await openPage({locale: 'zh-CN'})
    await drop(page, 'item.docx', [...wordFile])
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('docx'))
    expect(await draftOf(page)).toBe('某区召开会议\n会议2026年3月3日（星期三）召开。\n')
    expect(await page.locator('#editor .headline').textContent()).toBe('某区召开会议')
    const leak = page.locator('#list .card', {hasText: '修订'})
    expect(await leak.count()).toBe(1)
    await page.locator('.cm-content').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('新')
    await page.waitForFunction(() => document.querySelector('#editor .headline')?.textContent === '新某区召开会议')
    expect(await leak.count()).toBe(1)
    expect(await page.locator('#editor mark.error', {hasText: '星期三'}).first().textContent()).toBe('星期三')
    await page.locator('#list .card.error').getByRole('button', {name: '星期二'}).first().click()
    await page.waitForFunction(() => !document.querySelector('#list')?.textContent?.includes('星期三'))
    expect(await draftOf(page)).toBe('新某区召开会议\n会议2026年3月3日（星期二）召开。\n')
  })

  test('prints the whole draft and the whole report', async () => {
    const page = await openPage({locale: 'zh-CN', width: 718})
    await paste(page, seed)
    await page.emulateMedia({media: 'print'})
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('08-08'))
    const isCut = await page.evaluate(() => {
      const scroller = document.querySelector('.cm-scroller') as HTMLElement
      return scroller.scrollHeight > scroller.clientHeight + 1 || document.documentElement.scrollWidth > innerWidth
    })
    expect(isCut).toBe(false)
    expect(await page.locator('#mend-all:visible, #copy:visible').count()).toBe(0)

    const download = page.waitForEvent('download')
    await page.evaluate(() => document.querySelector<HTMLElement>('#save-report')?.click())
    const report = await context.newPage()
    await report.setViewportSize({width: 680, height: 900})
    await report.emulateMedia({media: 'print'})
    await report.goto(pathToFileURL(await (await download).path()).href)
    const avoids = await report.locator('ol.findings li').evaluateAll((items) => items.every((one) => getComputedStyle(one).breakInside === 'avoid'))
    expect(avoids).toBe(true)
    expect(await report.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
    expect(((await report.pdf({format: 'A4'})).toString('latin1').match(/\/Type \/Page\b/g) ?? []).length).toBeLessThanOrEqual(22)
  })

  test('checks in the page where no worker can be had', async () => {
    const page = await openPage({locale: 'zh-CN', init: 'globalThis.Worker = class { constructor() { throw new Error("refused") } }'})
    await paste(page, '某区召开会议\n会议2026年3月3日（星期三）召开。')
    expect((await titles(page)).join()).toContain('星期二')
  })

  test.each([
    ['with a worker', undefined],
    ['in the page', 'globalThis.Worker = class { constructor() { throw new Error("refused") } }'],
  ] as const)('runs what a draft in another language or syntax takes: %s', async (_, init) => {
    const page = await openPage({locale: 'zh-CN', ...(init ? {init} : {})})
    await paste(page, 'Council meets\nThe council meets on Wednesday, March 3, 2026.')
    expect((await titles(page)).join()).toContain('Tuesday')
    await drop(page, 'item.md', '# 某区召开会议\n\n会议2026年3月3日（**星期三**）召开。\n')
    await page.waitForFunction(() => document.querySelector('#list')?.textContent?.includes('星期二'))
    await page.selectOption('#language', 'zh-Hant')
    await page.waitForFunction(() => document.querySelector('#list h3')?.textContent?.includes('旁出現'))
    const download = page.waitForEvent('download')
    await page.click('#save-report')
    expect((await download).suggestedFilename()).toContain('.html')
  })

  test.each([
    ['zh-CN', 1280, 'light'],
    ['zh-TW', 390, 'dark'],
    ['en-GB', 390, 'light'],
  ] as const)('can be used by all: %s, %i pixels, %s', async (locale, width, colorScheme) => {
    const page = await openPage({locale, width, height: 844, colorScheme})
    await paste(page, seed)
    await page.locator('#editor mark.error').first().click()
    await page.evaluate(axe.source)
    const found = await page.evaluate(async () => {
      const {violations} = await (
        globalThis as unknown as {axe: {run: () => Promise<{violations: {id: string; impact: string; nodes: {html: string}[]}[]}>}}
      ).axe.run()
      return violations.filter(({impact}) => impact === 'serious' || impact === 'critical').map(({id, nodes}) => `${id} ${nodes[0]?.html}`)
    })
    expect(found).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const small = await page.locator('.bar button:visible').evaluateAll((buttons) => buttons.filter((one) => one.getBoundingClientRect().height < 32).length)
    expect(small).toBe(0)
  })
})

describe('the file of the page', () => {
  const html = readFileSync(built, 'utf8')

  test.each(['zh-Hans', 'zh-Hant'] as const)('weighs 350 kB at most, as far as the first findings of a Chinese draft need it: %s', (language) => {
    const bytes = compress(cutFirstLoad(html, language))
    console.info(`Before the first findings, ${language}: ${bytes} bytes, compressed`)
    expect(bytes).toBeLessThanOrEqual(350_000)
  })
})

describe.runIf(isThere)('a page that has come in part', () => {
  const html = readFileSync(built, 'utf8')

  test.each([
    ['zh-CN', 'zh-Hans', '旁出现'],
    ['zh-TW', 'zh-Hant', '旁出現'],
  ] as const)('tells the findings of a Chinese draft, and of others when the rest is there: %s', async (locale, language, said) => {
    const first = cutFirstLoad(html, language)
    let send = () => {}
    const server = createServer((_, response) => {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
      response.write(first)
      send = () => response.end(html.slice(first.length))
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    try {
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      const page = await openPage({locale, address, waitUntil: 'commit'})
      await page.locator('#editor textarea').focus()
      await page.keyboard.insertText('某区召开会议\n会议2026年3月3日（星期三）召开。')
      await page.waitForSelector('#list .card')
      expect((await titles(page)).join()).toContain(said)
      expect(await page.locator('.cm-content').count()).toBe(0)
      await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#editor textarea')?.setSelectionRange(3, 3))

      send()
      // The editor takes over text, place and marks.
      await page.waitForSelector('#editor mark.error')
      expect(await page.locator('#editor textarea').count()).toBe(0)
      await page.keyboard.type('今')
      expect(await draftOf(page)).toContain('某区召今开会议\n')
      await page.click('#fresh')
      await paste(page, 'Council meets\nThe council meets on Wednesday, March 3, 2026.')
      await page.waitForFunction(() => document.querySelector('#list')?.textContent?.includes('Tuesday'))
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})

describe.runIf(isThere)('newslint page', () => {
  test('serves the page to this machine alone', async () => {
    const child = spawn(process.execPath, ['dist/cli.cjs', 'page', '--lang', 'en'])
    try {
      const said = await new Promise<string>((done) => child.stdout.once('data', (data) => done(String(data))))
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] as string
      const response = await fetch(address)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'sha256-")
      expect((await fetch(`${address}etc/passwd`)).status).toBe(404)
      expect((await fetch(address, {method: 'POST'})).status).toBe(405)
      const page = await openPage({locale: 'en-GB', address})
      await paste(page, 'Council meets\nThe council meets on Wednesday, March 3, 2026.')
      expect((await titles(page)).join()).toContain('Tuesday')
    } finally {
      child.kill('SIGINT')
    }
    expect(await new Promise((done) => child.once('exit', done))).toBe(0)
  })
})
