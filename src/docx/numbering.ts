import {writeNumeral} from './numerals.ts'
import type {DocxPackage} from './package.ts'
import {readXml} from './xml.ts'

interface Level {
  start: number
  format: string
  text: string
  suffix: string
}

/** What stands in front of a numbered paragraph. */
export interface Label {
  isBullet: boolean
  /** Empty for a bullet. */
  text: string
  /** Of a plain `1.`: its number. */
  ordinal?: number
  /** From 0. */
  level: number
}

const readStart = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : 1)
const plainLevel = (): Level => ({start: 1, format: 'decimal', text: '', suffix: 'tab'})

/** The numbered lists of a document. Ask for labels in the order of the paragraphs. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>()
  readonly #lists = new Map<string, {abstract: string; starts: Map<number, number>}>()
  readonly #counts = new Map<string, number[]>()
  readonly #restarted = new Set<string>()

  constructor(file: DocxPackage, part: string | undefined) {
    const text = part === undefined ? undefined : file.text(part)
    if (part !== undefined && text !== undefined) this.#read(text, part)
  }

  #read(text: string, part: string): void {
    let abstract = ''
    let list = ''
    let level = plainLevel()
    let index = 0
    readXml(text, part, {
      open: ({local, attributes: {abstractNumId = '', numId = '', ilvl = '0', val = ''}}) => {
        if (local === 'abstractNum') {
          abstract = abstractNumId
          this.#levels.set(abstract, new Map())
        } else if (local === 'num') {
          this.#lists.set((list = numId), {abstract: '', starts: new Map()})
          level = plainLevel()
        } else if (local === 'abstractNumId' && list !== '') (this.#lists.get(list) as {abstract: string}).abstract = val
        else if (local === 'lvlOverride') index = Number(ilvl)
        else if (local === 'startOverride') this.#lists.get(list)?.starts.set(index, readStart(val))
        else if (local === 'lvl' && list === '') this.#levels.get(abstract)?.set(Number(ilvl), (level = plainLevel()))
        else if (local === 'start') level.start = readStart(val)
        else if (local === 'numFmt') level.format = val
        else if (local === 'lvlText') level.text = val
        else if (local === 'suff') level.suffix = val
      },
    })
  }

  /** The label of the next paragraph of a list. */
  next(id: string, at: number): Label | undefined {
    if (!(at >= 0 && at < 9)) return undefined
    const list = this.#lists.get(id)
    const levels = list && this.#levels.get(list.abstract)
    const level = levels?.get(at)
    if (!list || !levels || !level) return undefined
    if (level.format === 'bullet') return {isBullet: true, text: '', level: at}

    let counts = this.#counts.get(list.abstract)
    if (!counts) this.#counts.set(list.abstract, (counts = []))
    const override = list.starts.get(at)
    const isRestarted = override !== undefined && !this.#restarted.has(`${id} ${at}`)
    if (isRestarted) this.#restarted.add(`${id} ${at}`)
    const value = isRestarted ? override : (counts[at] ?? level.start - 1) + 1
    counts[at] = value
    counts.length = at + 1

    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = levels.get(Number(digit) - 1)
      return shown ? writeNumeral(counts[Number(digit) - 1] ?? shown.start, shown.format) : ''
    })
    const isPlain = level.format === 'decimal' && /^%\d\.?$/.test(level.text)
    const hasGap = level.suffix !== 'nothing' && !/[、，．）】：]$/.test(text) && text !== ''
    return {isBullet: false, text: hasGap ? `${text} ` : text, level: at, ...(isPlain ? {ordinal: value} : {})}
  }
}
