// The way of the guide, from the bare bones of an item to a clean one, in the editor's own language; takes its pictures (docs/pictures/editor-*.png).
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {items} from './workspace.mjs'

/** Measures of the window the pictures are of. */
export const size = {width: 800, height: 440}
const largest = 72_000

/** What is to be seen in each language. */
const seen = {
  'zh-Hans': {
    skeleton: '插入',
    bones: '【填写标题】',
    mend: '修改：',
    dimensions: ['快', '真', '准', '简', '构'],
    suppress: '屏蔽',
    lint: '检查工作区',
    checked: '已检查',
  },
  'zh-Hant': {
    skeleton: '插入',
    bones: '【填寫標題】',
    mend: '修改：',
    dimensions: ['快', '真', '準', '簡', '構'],
    suppress: '屏蔽',
    lint: '檢查工作區',
    checked: '已檢查',
  },
  en: {
    skeleton: 'Insert',
    bones: '[INSERT HEADLINE]',
    mend: 'How to mend:',
    dimensions: ['timeliness', 'truth', 'accuracy', 'concision', 'structure'],
    suppress: 'Suppress',
    lint: 'Check all items',
    checked: 'checked',
  },
}

function must(holds, what) {
  if (!holds) throw new Error(what)
  return what.replaceAll(/\s+/g, ' ')
}

/** A picture of a part of the window, for the guide. */
async function picture(page, path, {left = 0, top = 0, right, bottom} = {}) {
  const {width, height} = page.viewportSize()
  const clip = {x: left, y: top, width: (right ?? width) - left, height: (bottom ?? height) - top}
  await page.screenshot({path, clip})
  if (statSync(path).size > largest) throw new Error(`${path} is larger than ${largest} bytes`)
}

/** The steps of the guide in a language; its pictures go to a folder. */
export function guideOf(language, folder) {
  const fileOf = (title) => join(folder, `editor-${title}.${language}.png`)
  return [...writeAndSee(language, fileOf), ...mend(language, fileOf), ...command(language, fileOf)]
}

function writeAndSee(language, fileOf) {
  const {name, errors, warnings, mended} = items[language]
  const words = seen[language]
  return [
    [
      `${language}: a draft with its findings`,
      async ({bench}) => {
        await bench.openFile(name)
        await bench.page.keyboard.press('Control+b')
        await bench.untilMarked('error', errors)
        await bench.untilMarked('warning', warnings)
        const rows = await bench.problems()
        await bench.untilQuiet()
        await bench.page.mouse.move(5, 300)
        await picture(bench.page, fileOf('draft'))
        await bench.page.keyboard.press('Control+Shift+M')
        return must(
          rows.some((row) => row.includes(mended)),
          rows.join(' | '),
        )
      },
    ],
    [
      `${language}: why, and how to mend it`,
      async ({bench}) => {
        const text = await bench.hover(errors[0], words.mend)
        await bench.page.waitForTimeout(600)
        await picture(bench.page, fileOf('hover'), {bottom: 320, right: 760})
        await bench.escape()
        return must(text.includes(words.mend) && text.split(mended).length === 2, text)
      },
    ],
  ]
}

function mend(language, fileOf) {
  const {errors, warnings, mended, written} = items[language]
  const words = seen[language]
  return [
    [
      `${language}: the light bulb`,
      async ({bench}) => {
        const titles = await bench.bulb(errors[0])
        await picture(bench.page, fileOf('fix'), {bottom: 320, right: 760})
        await bench.take(mended)
        await bench.untilMarked('error', errors.slice(1))
        return must(
          titles.some((title) => title.includes(words.suppress)),
          titles.join(' | '),
        )
      },
    ],
    [
      `${language}: clean, with its score`,
      async ({bench}) => {
        // Of figures that disagree, only the writer knows which is wrong.
        if (written) await bench.writeOver(errors[1], written)
        for (const word of [...(written ? [] : [errors[1]]), ...warnings]) {
          await bench.bulb(word)
          await bench.take('')
          await bench.until(
            word,
            async () => [...(await bench.words('error')), ...(await bench.words('warning'))],
            (found) => !found.includes(word),
          )
        }
        await bench.untilMarked('error', [])
        await bench.untilMarked('warning', [])
        await bench.untilLens('100 A')
        const tip = await bench.tooltip()
        await bench.page.waitForTimeout(400)
        await picture(bench.page, fileOf('score'))
        await bench.escape()
        return must(
          words.dimensions.every((dimension) => tip.includes(dimension)),
          tip,
        )
      },
    ],
  ]
}

function command(language, fileOf) {
  const words = seen[language]
  return [
    [
      `${language}: all items of the folder`,
      async ({bench}) => {
        await bench.commandLike(`newslint: ${words.lint}`)
        const toast = bench.page.locator('.notification-toast', {hasText: words.checked})
        await toast.waitFor({timeout: 20_000})
        return must(true, await toast.innerText())
      },
    ],
    [
      `${language}: the bare bones of an item`,
      async ({bench}) => {
        await bench.commandLike(`newslint: ${words.skeleton}`)
        await bench.choose('news')
        const text = await bench.until(
          'bare bones',
          () => bench.text(),
          (shown) => shown.includes(words.bones),
        )
        await bench.until(
          'its findings',
          () => bench.words('error'),
          (found) => found.length >= 2,
        )
        await bench.status().waitFor()
        await picture(bench.page, fileOf('bones'), {bottom: 300})
        return must(true, text)
      },
    ],
  ]
}
