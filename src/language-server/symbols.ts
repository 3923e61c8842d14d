import {type DocumentSymbol, SymbolKind} from 'vscode-languageserver/node'
import type {Client, Reading} from './context.ts'
import {facts, type Part, type PartKind} from './library.ts'
import {serverWordsOf} from './words.ts'

const kinds: Record<PartKind, SymbolKind> = {
  headline: SymbolKind.File,
  dateline: SymbolKind.Event,
  byline: SymbolKind.Variable,
  lead: SymbolKind.Key,
  paragraph: SymbolKind.String,
  heading: SymbolKind.Namespace,
  listItem: SymbolKind.Array,
  quote: SymbolKind.String,
  caption: SymbolKind.Object,
  signOff: SymbolKind.Variable,
  furniture: SymbolKind.Null,
}
/** Code units of a part that are shown as its name. */
const shown = 40

/** The parts of an item: what stands under a heading is in it. */
export function listSymbols(reading: Reading, {ruler}: Client): DocumentSymbol[] {
  const {document, options, language} = reading
  const source = document.getText()
  const roots: DocumentSymbol[] = []
  const open: {level: number; symbol: DocumentSymbol}[] = []
  for (const part of facts(source, options).parts) {
    const symbol = toSymbol(part, source, serverWordsOf[language].parts[part.kind])
    symbol.range = symbol.selectionRange = ruler.rangeOf(document, part)
    const level = part.kind === 'heading' ? (part.level ?? 1) : undefined
    while (level !== undefined && open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const above = part.kind === 'headline' ? undefined : open.at(-1)?.symbol
    ;(above?.children ?? roots).push(symbol)
    // A range holds those of its children.
    if (above) for (const {symbol: one} of open) one.range = {...one.range, end: symbol.range.end}
    if (level !== undefined) open.push({level, symbol})
  }
  return roots
}

function toSymbol({kind, start, end}: Part, source: string, detail: string): DocumentSymbol {
  const text = [...source.slice(start, end).replace(/\s+/g, ' ').trim()]
  const name = text.length > shown ? `${text.slice(0, shown).join('')}…` : text.join('')
  const nowhere = {start: {line: 0, character: 0}, end: {line: 0, character: 0}}
  return {name: name === '' ? detail : name, detail, kind: kinds[kind], range: nowhere, selectionRange: nowhere, children: []}
}
