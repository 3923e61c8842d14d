// Takes the pictures of the guide for writers (docs/pictures) from the page as it is built. Run after `npm run build`.
import {mkdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const folder = join(root, 'docs/pictures')
const largest = 150_000

/** By language: the locale of the browser, and a draft with faults an editor would name. */
const drafts = {
  'zh-Hans': {
    locale: 'zh-CN',
    text: '青禾区新自来水厂投入使用\n6月11日（星期五），青禾区新自来水厂投入使用,日供水5万吨。\n据有关人士介绍，供水人口由6万人增加到9万人，增长40%，进一步改善了居民用水。新厂采用三项新工艺：一是臭氧消毒；二是膜过滤。\n上一篇：青禾区开展用水安全检查',
  },
  'zh-Hant': {
    locale: 'zh-HK',
    text: '青禾區新濾水廠投入服務\n6月11日（星期五），青禾區新濾水廠投入服務,每日供水5萬噸。\n據有關人士介紹，供水人口由6萬人增加到9萬人，增長40%，進一步改善居民用水。新廠採用三項新工藝：一是臭氧消毒；二是膜過濾。\n上一篇：青禾區進行用水安全檢查',
  },
  en: {
    locale: 'en-GB',
    text: 'New water works opens in Greenfield\nThe new water works in Greenfield opened on Friday, June 11, 2026. It supplies 50,000 tonnes a day.\nSources say the number of people it serves grew from 60,000 to 90,000, up 40 percent. In order to improve the water, three new steps were taken: first, ozone; second, membranes.\nShare this',
  },
}

async function takePictures(browser, language, {locale, text}) {
  const context = await browser.newContext({viewport: {width: 1060, height: 700}, locale, colorScheme: 'light'})
  const page = await context.newPage()
  // Pictures that are taken anew show the same day.
  await page.clock.setFixedTime(new Date('2026-06-12T10:00:00'))
  await page.goto(pathToFileURL(join(root, 'dist/page/index.html')).href)
  await page.locator('.cm-content').focus()
  await page.keyboard.insertText(text)
  await page.waitForSelector('#list .card')
  await page.waitForTimeout(800)
  const take = async (name, clip) => {
    const path = join(folder, `${name}.${language}.png`)
    await page.screenshot({path, ...(clip ? {clip} : {})})
    if (statSync(path).size > largest) throw new Error(`${path} is larger than ${largest} bytes`)
  }
  await take('page')
  await page.locator('#editor mark.error').nth(1).click()
  await page.waitForSelector('.popover')
  await take('mark', {x: 0, y: 80, width: 640, height: 560})
  await page.keyboard.press('Escape')
  await page.setViewportSize({width: 390, height: 780})
  await page.evaluate(() => scrollTo(0, 0))
  await page.waitForTimeout(300)
  await take('phone')
  await context.close()
}

mkdirSync(folder, {recursive: true})
readFileSync(join(root, 'dist/page/index.html'))
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-lcd-text']})
for (const [language, draft] of Object.entries(drafts)) await takePictures(browser, language, draft)
await browser.close()
