// What is tried of writing in VS Code, in this order: each step says what it saw, or throws.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {listProcesses} from './code-server.mjs'
import {items} from './workspace.mjs'

/** What was seen, where it is right. */
export function must(holds, seen) {
  if (!holds) throw new Error(JSON.stringify(seen))
  return typeof seen === 'string' ? seen : JSON.stringify(seen)
}

const zh = items['zh-Hans']
const en = items.en

/** In a workspace nobody trusts. */
export const untrusted = [
  [
    'a workspace that is not trusted is checked',
    async ({bench}) => {
      await bench.openFile(en.name)
      await bench.untilMarked('error', en.errors)
      await bench.untilMarked('warning', en.warnings)
      const isRestricted = await bench.page.locator('.statusbar-item', {hasText: 'Restricted Mode'}).isVisible()
      await bench.picture('untrusted')
      return must(isRestricted, `Restricted Mode, ${[...en.errors, ...en.warnings].join(' | ')}`)
    },
  ],
  [
    'what would like to be executed is opened and checked',
    async ({bench}) => {
      await bench.openFile('page.html')
      await bench.until(
        'findings of a page',
        () => bench.words('error'),
        (words) => words.length > 0,
      )
      await bench.openFile('front-matter.md')
      await bench.until(
        'a finding about the registry',
        () => bench.problems(),
        (rows) => rows.some((row) => row.includes('people.js')),
      )
      return must(
        true,
        (await bench.problems()).filter((row) => row.includes('people.js')),
      )
    },
  ],
  [
    'nothing of it was executed',
    async ({folder, server}) => {
      const own = listProcesses(server.pid).filter((command) => !command.includes('/node_modules/code-server/'))
      const ours = own.filter((command) => command.includes('server.cjs'))
      const foreign = own.filter((command) => command.includes(folder))
      const isExecuted = existsSync(join(folder, 'executed'))
      return must(
        !isExecuted && foreign.length === 0 && ours.length === 1,
        `${ours.length} server of the extension, none of the workspace; ${isExecuted ? readFileSync(join(folder, 'executed'), 'utf8') : 'no trace of the traps'}`,
      )
    },
  ],
]

/** Writing and mending. */
export const writing = [
  [
    'the folder is trusted',
    async ({bench}) => {
      await bench.trust()
      return 'no more Restricted Mode'
    },
  ],
  [
    'squiggles under the right words, Chinese',
    async ({bench}) => {
      await bench.openFile(zh.name)
      await bench.untilMarked('error', zh.errors)
      await bench.untilMarked('warning', zh.warnings)
      await bench.picture('squiggles')
      return [...zh.errors, ...zh.warnings].join(' | ')
    },
  ],
  [
    'the problems panel lists them',
    async ({bench}) => {
      const rows = await bench.until(
        'problems',
        () => bench.problems(),
        (seen) =>
          ['expected `星期四` at line 8 and character 7', 'expected `，` at line 8 and character 24', 'expected `两项新工艺` at line 10 and character 5'].every(
            (part) => seen.some((row) => row.includes(part)),
          ),
      )
      await bench.picture('problems')
      await bench.command('View: Toggle Problems')
      return `${rows.length} rows`
    },
  ],
  [
    'hover says what, why and how, once',
    async ({bench}) => {
      const text = await bench.hover('星期五', 'How to mend:')
      await bench.picture('hover')
      await bench.escape()
      must(
        ['date-weekday-mismatch', 'expected `星期四`', 'How to mend:', '−2.2 points', 'About this rule'].every((part) => text.includes(part)),
        text,
      )
      return must(text.split('expected `星期四`').length === 2, text.replaceAll(/\s+/g, ' '))
    },
  ],
  [
    'a quick fix changes the text, and the finding goes',
    async ({bench}) => {
      const titles = await bench.bulb('星期五')
      await bench.picture('quick-fix')
      await bench.take(zh.mended)
      await bench.until(
        'the text',
        () => bench.text(),
        (text) => text.includes(`6月11日（${zh.mended}）`),
      )
      await bench.untilMarked('error', zh.errors.slice(1))
      await bench.picture('mended')
      return titles.join(' | ')
    },
  ],
  [
    'all that is safe is mended at once',
    async ({bench}) => {
      await bench.command('Fix All')
      await bench.untilMarked('warning', [])
      return must((await bench.text()).includes('投入使用，日供水'), '“,” became “，”')
    },
  ],
  [
    'a finding is suppressed with a reason, which is written at once',
    async ({bench}) => {
      await bench.bulb(zh.errors[1])
      await bench.take('Suppress enumeration-count-mismatch')
      await bench.page.waitForTimeout(500)
      await bench.page.keyboard.insertText('第三项另文报道')
      await bench.untilMarked('error', [])
      const comment = (await bench.text()).split('\n').find((line) => line.includes('第三项另文报道'))
      await bench.picture('suppressed')
      await bench.command('Undo')
      await bench.command('Undo')
      await bench.untilMarked('error', zh.errors.slice(1))
      return must(comment?.includes('enumeration-count-mismatch'), comment)
    },
  ],
  [
    'the finding goes while one types',
    async ({bench}) => {
      const [{x, y}] = await bench.squiggles('error')
      await bench.page.mouse.click(x, y)
      await bench.page.keyboard.press('End')
      await bench.page.keyboard.press('ArrowLeft')
      await bench.page.keyboard.insertText('；三是紫外线照射')
      await bench.untilMarked('error', [])
      await bench.picture('clean')
      return '三是紫外线照射'
    },
  ],
  [
    'the score is in the status bar, the five dimensions in its tooltip',
    async ({bench}) => {
      await bench.untilLens('overall 100 A')
      const text = await bench.status().innerText()
      const tip = await bench.tooltip()
      await bench.picture('score')
      await bench.escape()
      const said = tip.replaceAll(/\s+/g, ' ')
      return must(
        /^\s*100 A\s*$/.test(text) && ['timeliness 100', 'truth 100', 'accuracy 100', 'concision 100', 'structure 100'].every((name) => said.includes(name)),
        `${text.trim()}: ${said}`,
      )
    },
  ],
]
