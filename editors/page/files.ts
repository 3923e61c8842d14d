import type {Followed, Language} from './library.ts'
import {wordsOf} from './words.ts'

/** As the command has it. */
const largest = 1024 * 1024

/** A file as it was opened: its text, or the line that says why not. */
export type Opened = {name: string; text: string; syntax: 'text' | 'markdown' | 'html'; document?: Followed} | {failure: string}

/** Characters of every Chinese text; what is decoded wrongly has few of them. */
const everywhere = /[的一是在了有和人這这中大為为上個个國国年月日會会]/g
const countKnown = (text: string) => text.match(everywhere)?.length ?? 0

function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Text in UTF-8 or UTF-16, else in the older encodings of Chinese systems: of those the one that reads like Chinese. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeStrictly(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeStrictly(bytes, 'utf-16be')

  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== undefined) return utf8
  const old = ['gb18030', 'big5'].map((encoding) => decodeStrictly(bytes, encoding)).filter((text) => text !== undefined)
  return old.sort((a, b) => countKnown(b) - countKnown(a))[0]
}

const syntaxes: Record<string, 'text' | 'markdown' | 'html' | 'docx' | 'old'> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.doc': 'old',
  '.wps': 'old',
}

/** What reads Word files, where the page was built with it. Rejects with a line in the language of the page. */
export type ReadDocx = (bytes: Uint8Array, language: Language) => Promise<Followed>

/** Opens a file that was dropped or chosen. */
export async function openFile(file: File, language: Language, readDocx: ReadDocx | undefined): Promise<Opened> {
  const words = wordsOf[language]
  const ending = (/\.[^.]{1,10}$/.exec(file.name)?.[0] ?? '').toLowerCase()
  const syntax = Object.hasOwn(syntaxes, ending) ? syntaxes[ending] : undefined
  if (syntax === undefined) return {failure: words.notOpened(ending)}
  if (syntax === 'old') return {failure: words.saveAsDocx}
  if (syntax !== 'docx' && file.size > largest) return {failure: words.tooLarge}
  if (syntax === 'docx' && !readDocx) return {failure: words.noDocx}

  const bytes = new Uint8Array(await file.arrayBuffer())
  if (syntax === 'docx') {
    try {
      const document = await (readDocx as ReadDocx)(bytes, language)
      return {name: file.name, text: document.text, syntax: 'text', document}
    } catch (error) {
      return {failure: error instanceof Error ? error.message : words.unreadable}
    }
  }
  const text = decodeText(bytes)
  return text === undefined ? {failure: words.unreadable} : {name: file.name, text, syntax}
}

/** A headline as the name of a file; empty where nothing of it can be kept. */
export function nameFile(said: string): string {
  return said
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, 60)
}

/** Puts a text on the clipboard, in the old way where the browser keeps the new one from a page opened as a file. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    document.execCommand('copy')
    field.remove()
  }
}

/** Hands a text to the writer as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Prints a page of HTML that runs nothing, from a frame of its own. */
export function printHtml(html: string): void {
  document.querySelector('iframe.print')?.remove()
  const frame = document.createElement('iframe')
  frame.className = 'print'
  frame.title = 'print'
  frame.setAttribute('aria-hidden', 'true')
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.addEventListener('load', () => frame.contentWindow?.print())
  frame.srcdoc = html
  document.body.append(frame)
}
