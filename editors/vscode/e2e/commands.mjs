// What is tried of configuration and commands in VS Code, in this order: each step says what it saw, or throws.
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {must} from './steps.mjs'
import {items} from './workspace.mjs'

const en = items.en

/** Configuration and commands. */
export const commands = [
  [
    'a configuration changed in the editor changes the findings',
    async ({bench}) => {
      await bench.openFile(en.name)
      await bench.untilMarked('warning', en.warnings)
      await bench.openFile('newslint.config.yaml')
      await bench.page.locator('.editor-instance .view-lines').last().click()
      await bench.page.keyboard.press('Control+a')
      await bench.page.keyboard.insertText('rules:\n  wordy-phrase: off\n')
      await bench.page.keyboard.press('Control+s')
      await bench.openFile(en.name)
      await bench.untilMarked('warning', [])
      return 'wordy-phrase: off'
    },
  ],
  [
    'a configuration changed by another program does, too',
    async ({bench, folder}) => {
      writeFileSync(join(folder, 'newslint.config.yaml'), 'rules:\n  wordy-phrase: error\n')
      await bench.untilMarked('error', [en.errors[0], ...en.warnings, ...en.errors.slice(1)])
      writeFileSync(join(folder, 'newslint.config.yaml'), 'rules:\n  wordy-phrase: [\n')
      await bench.until(
        'the mistake in the configuration',
        () => bench.problems(),
        (rows) => rows.some((row) => row.includes('newslint.config.yaml')),
      )
      await bench.until(
        'the score',
        () => bench.status().isVisible(),
        (isThere) => !isThere,
      )
      await bench.untilLens('')
      await bench.picture('wrong-configuration')
      writeFileSync(join(folder, 'newslint.config.yaml'), 'rules:\n  wordy-phrase: warning\n')
      await bench.untilMarked('warning', en.warnings)
      await bench.command('View: Toggle Problems')
      return 'error, then a mistake that is shown and no score, then warning'
    },
  ],
  [
    'command: show the report',
    async ({bench}) => {
      await bench.command('newslint: Show the report of this item')
      const texts = await bench.frameText((text) => text.includes('date-weekday-mismatch'))
      await bench.page.waitForTimeout(500)
      await bench.picture('report')
      await bench.command('View: Close Editor')
      return `${texts.join('').length} characters`
    },
  ],
  [
    'command: explain a rule, that under the cursor first',
    async ({bench}) => {
      await bench.bulb('Friday')
      await bench.escape()
      await bench.command('newslint: Explain a rule')
      await bench.page.waitForSelector('.quick-input-list .monaco-list-row')
      const first = await bench.page.locator('.quick-input-list .monaco-list-row').first().innerText()
      must(first.includes('date-weekday-mismatch'), first)
      await bench.picture('rules')
      await bench.page.keyboard.press('Enter')
      const texts = await bench.frameText((text) => text.includes('How to mend'))
      await bench.page.waitForTimeout(500)
      await bench.picture('explain')
      await bench.command('View: Close Editor')
      return `${texts.join('').length} characters`
    },
  ],
  [
    'command: insert the bare bones of a kind',
    async ({bench}) => {
      await bench.command('newslint: Insert the bare bones of an item')
      await bench.choose('news', 'kinds')
      const text = await bench.until(
        'bare bones',
        () => bench.text(),
        (shown) => ['[INSERT HEADLINE]', 'kind: news', '[INSERT WHO WHEN WHERE WHAT]'].every((part) => shown.includes(part)),
      )
      await bench.picture('skeleton')
      await bench.status().waitFor()
      return text
        .split('\n')
        .filter((line) => line !== '')
        .join(' ')
    },
  ],
  [
    'command: check the workspace',
    async ({bench}) => {
      await bench.command('newslint: Check all items of the workspace')
      const toast = bench.page.locator('.notification-toast', {hasText: 'items checked'})
      await toast.waitFor({timeout: 20_000})
      const said = await toast.innerText()
      await toast.getByRole('button', {name: 'Show problems'}).click()
      const rows = await bench.until(
        'problems of a file nobody opened',
        () => bench.problems(),
        (seen) => seen.some((row) => row.includes(items['zh-Hant'].name)),
      )
      // What says that it is at work stays for a moment after the work.
      await bench.page.locator('.notification-toast').first().waitFor({state: 'hidden'})
      await bench.picture('workspace')
      return `${said.replaceAll(/\s+/g, ' ')} ${rows.length} rows`
    },
  ],
]
