// What stands in the window of VS Code, as a person sees and uses it: by keys, by the mouse, and by what is to be seen.
import {findSquiggles} from './squiggles.mjs'
import {patience, Window} from './window.mjs'

/** A window, its text and what is said of the text. */
export class Workbench extends Window {
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
