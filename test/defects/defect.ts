import type {Fields, Language} from '../../src/item.ts'

/** A whole sound item that a defect is planted in. */
export interface Carrier {
  language: Language
  fields: Partial<Fields> & {headline: string; datePublished: string}
  paragraphs: string[]
}

/** Draws the same at every run (mulberry32). */
export interface Draw {
  /** A whole number, both ends included. */
  number(least: number, most: number): number
  pick<T>(list: readonly T[]): T
  /** A day of the year of the item's date, before it, as [month, day]. */
  pastDay(): [month: number, day: number]
}

/** One surface form of a defect: the item with it, and a twin that is right. */
export interface Defect {
  form: string
  language: Language
  plant(draw: Draw, carrier: Carrier): {wrong: Carrier; right: Carrier}
}

export function createDraw(seed: number): Draw {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    number,
    pick: <T>(list: readonly T[]) => list[number(0, list.length - 1)] as T,
    pastDay: () => [number(1, 2), number(1, 28)],
  }
}

/** A defect that is a sentence (or several), put behind the first sentence of a paragraph of the item, the last one excepted. */
export function plantSentence(form: string, language: Language, write: (draw: Draw) => {wrong: string; right: string}): Defect {
  return {
    form,
    language,
    plant(draw, carrier) {
      const {wrong, right} = write(draw)
      const at = draw.number(0, Math.max(0, carrier.paragraphs.length - 2))
      return {wrong: insert(carrier, at, wrong), right: insert(carrier, at, right)}
    },
  }
}

/** A defect of the whole item: its fields, its headline, its paragraphs. */
export function plantItem(form: string, language: Language, change: (draw: Draw, carrier: Carrier) => {wrong: Carrier; right?: Carrier}): Defect {
  return {
    form,
    language,
    plant(draw, carrier) {
      const {wrong, right = carrier} = change(draw, carrier)
      return {wrong, right}
    },
  }
}

function insert(carrier: Carrier, at: number, text: string): Carrier {
  const gap = carrier.language === 'en' ? ' ' : ''
  const paragraphs = carrier.paragraphs.map((paragraph, index) => {
    if (index !== at) return paragraph

    // Not into a quotation that ends with its sentence.
    const end = carrier.language === 'en' ? paragraph.search(/\. /) + 1 : paragraph.search(/。(?![”」])/) + 1
    return end > 0 ? `${paragraph.slice(0, end)}${gap}${text}${paragraph.slice(end)}` : `${paragraph}${gap}${text}`
  })
  return {...carrier, paragraphs}
}

/** The item as Markdown with front matter. */
export function writeItem({fields, paragraphs, language}: Carrier): string {
  const lines = Object.entries({...fields, language}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`
}
