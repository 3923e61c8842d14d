// The window of VS Code, as a person uses it: by keys, by the mouse, and by what is to be seen.
import {join} from 'node:path'
import {findSquiggles} from './squiggles.mjs'

const patience = 20_000

export class Workbench {
  constructor(page, pictures) {
    this.page = page
    this.pictures = pictures
  }

  /** Opens a folder and waits until the window is there. */
  async open(address, folder) {
    await this.page.goto(`${address}?folder=${encodeURIComponent(folder)}`)
    await this.page.waitForSelector('.monaco-workbench .part.statusbar', {timeout: 60_000})
    await this.page.waitForTimeout(1500)
  }

  /** Says that the folder is trusted, in the page made for it. */
  async trust() {
    await this.command('Workspaces: Manage Workspace Trust')
    await this.page
      .locator('.workspace-trust-editor .monaco-button', {hasText: /^Trust$/})
      .first()
      .click()
    await this.page.locator('.statusbar-item', {hasText: 'Restricted Mode'}).waitFor({state: 'hidden', timeout: patience})
    await this.command('View: Close All Editors')
  }

  async picture(name, clip) {
    if (this.pictures) await this.page.screenshot({path: join(this.pictures, `${name}.png`), ...(clip ? {clip} : {})})
  }

  /** Waits until something is as it should be, and says what it was where it does not get so. */
  async until(what, look, holds, wait = patience) {
    let seen
    for (const end = Date.now() + wait; Date.now() < end; ) {
      seen = await look()
      if (holds(seen)) return seen
      await this.page.waitForTimeout(150)
    }
    throw new Error(`${what}: ${JSON.stringify(seen)}`)
  }

  async #pick(text) {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input')
    await input.waitFor({timeout: patience})
    await input.fill(text)
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor({timeout: patience})
    await this.page.waitForTimeout(500)
  }

  async command(title) {
    await this.page.keyboard.press('F1')
    await this.#pick(`>${title}`)
    // Others of a similar name may stand above it.
    const rows = this.page.locator('.quick-input-list .monaco-list-row')
    const names = await rows.evaluateAll((list) => list.map((row) => row.querySelector('.label-name')?.textContent ?? ''))
    const at = names.findIndex((name) => name === title || name.endsWith(`: ${title}`))
    if (at < 0) throw new Error(`No command ${title}, but ${names}`)
    await rows.nth(at).click()
  }

  /** The first command found for a beginning of its name, in whatever language. */
  async commandLike(name) {
    // Those of an extension come a moment after the window.
    const look = async () => {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('F1')
      await this.#pick(`>${name}`)
      return (await this.page.locator('.quick-input-list .monaco-list-row').first().innerText()).trim()
    }
    await this.until(`the command ${name}`, look, (first) => first.startsWith(name))
    await this.page.keyboard.press('Enter')
  }

  /** Chooses a line of a list that is open; a picture of the list where named. */
  async choose(text, picture) {
    await this.#pick(text)
    if (picture) await this.picture(picture)
    await this.page.keyboard.press('Enter')
  }

  async openFile(name) {
    await this.page.keyboard.press('Control+p')
    await this.#pick(name)
    await this.page.locator('.quick-input-list .monaco-list-row', {hasText: name}).first().click({timeout: patience})
    await this.page.locator('.tab.active', {hasText: name}).waitFor({timeout: patience})
    await this.page.locator('.editor-instance .view-line').first().waitFor({timeout: patience})
  }

  /** The text of the editor, as it is shown. */
  async text() {
    const lines = this.page.locator('.editor-group-container.active .editor-instance .view-line')
    const shown = await lines.evaluateAll((list) =>
      list
        .map((line) => ({top: line.getBoundingClientRect().top, text: line.textContent.replaceAll('\u00a0', ' ')}))
        .sort((a, b) => a.top - b.top)
        .map(({text}) => text),
    )
    return shown.join('\n')
  }

  /** The words under the squiggles of a severity, from the top, found by where both are drawn. */
  async squiggles(severity) {
    return await this.page.evaluate(findSquiggles, severity)
  }

  async words(severity) {
    return (await this.squiggles(severity)).map(({text}) => text)
  }

  /** Waits until just these words are marked. */
  async untilMarked(severity, words) {
    await this.until(
      `words marked as ${severity}`,
      () => this.words(severity),
      (seen) => JSON.stringify(seen) === JSON.stringify(words),
    )
  }

  async #find(word) {
    for (const severity of ['error', 'warning', 'info']) {
      const found = (await this.squiggles(severity)).find(({text}) => text === word)
      if (found) return found
    }
    throw new Error(`No squiggle under ${word}`)
  }

  /** Rests the mouse on a marked word; what is said there. */
  async hover(word, part) {
    const {x, y} = await this.#find(word)
    await this.page.mouse.move(x - 3, y)
    await this.page.mouse.move(x, y)
    const box = this.page.locator('.monaco-hover:visible .monaco-hover-content')
    await box.first().waitFor({timeout: patience})
    return await this.until(
      'what is said of the word',
      () => box.first().innerText(),
      (text) => text.includes(part),
    )
  }

  /** Puts the cursor into a marked word and opens the light bulb; the titles offered. */
  async bulb(word) {
    const {x, y} = await this.#find(word)
    await this.page.mouse.click(x, y)
    // Asked before the editor has taken in the edit of before, it says that there is nothing.
    await this.page.waitForTimeout(600)
    await this.page.keyboard.press('Control+.')
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    await rows.first().waitFor({timeout: patience})
    return await rows.allInnerTexts()
  }

  async take(title) {
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused')
    for (let round = 0; round < 20 && !(await chosen.innerText()).includes(title); round++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** Writes over the first word under a squiggle. */
  async writeOver(word, text) {
    const {left, y} = await this.#find(word)
    await this.page.mouse.dblclick(left + 4, y)
    await this.page.keyboard.insertText(text)
  }

  /** Waits until the line above the item says this; nothing: until there is none. */
  async untilLens(text) {
    const lens = this.page.locator('.editor-group-container.active .codelens-decoration')
    await this.until(
      'the score above the item',
      async () => (await lens.allInnerTexts()).join(' ').trim(),
      (said) => (text === '' ? said === '' : said.includes(text)),
    )
  }

  /** Waits until the score stands above the item and nothing turns in the status bar. */
  async untilQuiet() {
    await this.page
      .locator('.editor-group-container.active .codelens-decoration a, .editor-group-container.active .codelens-decoration span')
      .first()
      .waitFor({timeout: patience})
    await this.until(
      'what turns',
      () => this.page.locator('.statusbar .codicon-modifier-spin:visible').count(),
      (count) => count === 0,
    )
  }

  status() {
    return this.page.locator('.statusbar-item[id*="newslint"]:visible')
  }

  /** What the status bar says on a closer look. */
  async tooltip() {
    await this.status().hover()
    const box = this.page.locator('.monaco-hover:visible')
    await box.last().waitFor({timeout: patience})
    return await box.last().innerText()
  }

  /** The lines of the problems panel; it is opened for them. */
  async problems() {
    const rows = this.page.locator('.markers-panel .monaco-list-row')
    if (!(await this.page.locator('.markers-panel').isVisible())) await this.page.keyboard.press('Control+Shift+M')
    await rows.first().waitFor({timeout: patience})
    return (await rows.evaluateAll((list) => list.map((row) => row.getAttribute('aria-label')))).filter((row) => row !== null)
  }

  /** Looks into what an extension shows in a frame of its own. */
  async frameText(holds) {
    return await this.until(
      'the text of a frame',
      async () => {
        const texts = []
        for (const frame of this.page.frames())
          if (frame !== this.page.mainFrame())
            texts.push(
              await frame
                .locator('body')
                .innerText({timeout: 1000})
                .catch(() => ''),
            )
        return texts
      },
      (texts) => texts.some(holds),
    )
  }

  async escape() {
    await this.page.keyboard.press('Escape')
    await this.page.mouse.move(5, 400)
    await this.page.waitForTimeout(300)
  }
}
