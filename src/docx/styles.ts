import type {DocxPackage} from './package.ts'
import {readXml} from './xml.ts'

/** What a style of paragraphs says that its readers see. */
export interface Style {
  /** 0 for the title, 1–9 for headings; nothing for text. */
  level?: number
  isContents?: boolean
  numbering?: string
  numberingLevel?: number
}

interface Written extends Style {
  name: string
  basedOn?: string
}

/** Level of a heading by the name of its style, in Word's and WPS's languages. */
function levelOf(name: string): number | undefined {
  if (/^(?:title|标题|標題)$/i.test(name)) return 0
  const level = /^(?:heading|标题|標題) {0,2}([1-9])$/i.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** Longest chain of styles that are based on one another. */
const longestChain = 12

/** Reads the styles of paragraphs, each with what it takes over from the one it is based on. */
export function readStyles(file: DocxPackage, part: string | undefined): ReadonlyMap<string, Style> {
  const text = part === undefined ? undefined : file.text(part)
  const written = new Map<string, Written>()
  if (part === undefined || text === undefined) return written

  let style: Written | undefined
  readXml(text, part, {
    open({local, attributes: {styleId, type, val = ''}}) {
      if (local === 'style') {
        style = type === 'paragraph' && styleId !== undefined ? {name: ''} : undefined
        if (style && styleId !== undefined) written.set(styleId, style)
      } else if (!style) return
      else if (local === 'name') style.name = val
      else if (local === 'basedOn') style.basedOn = val
      else if (local === 'outlineLvl' && /^[0-8]$/.test(val)) style.level = Number(val) + 1
      else if (local === 'numId') style.numbering = val
      else if (local === 'ilvl') style.numberingLevel = Number(val)
    },
    close(local) {
      if (local === 'style') style = undefined
    },
  })
  return new Map([...written].map(([id, own]) => [id, settle(own, written)]))
}

function settle(own: Written, written: ReadonlyMap<string, Written>): Style {
  const settled: Style = {}
  let style: Written | undefined = own
  for (let step = 0; style && step < longestChain; step++) {
    const level = levelOf(style.name) ?? style.level
    if (level !== undefined) settled.level ??= level
    if (/^(?:toc|目录|目錄) ?\d$/i.test(style.name)) settled.isContents = true
    if (style.numbering !== undefined && settled.numbering === undefined) {
      settled.numbering = style.numbering
      settled.numberingLevel = style.numberingLevel ?? 0
    }
    style = style.basedOn === undefined ? undefined : written.get(style.basedOn)
  }
  return settled
}
