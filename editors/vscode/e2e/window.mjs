// The window of VS Code around the text: folders, files and commands.
import {join} from 'node:path'

/** Milliseconds to wait for what should be there. */
export const patience = 20_000

/** A window with a folder open. */
export class Window {
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
}
