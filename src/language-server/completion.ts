import {type CompletionItem, CompletionItemKind, type Position} from 'vscode-languageserver/node'
import type {Client, Reading} from './context.ts'
import {channels, kinds, listFieldKeys, type Registry} from './library.ts'
import {serverWordsOf} from './words.ts'

const peopleFields = new Set(['author', 'editor', 'reviewer', 'approver', 'speaker', 'person', 'originalAuthor'])
const unitFields = new Set(['unit', 'source', 'issuer'])

/** The line up to the position, and whether it stands in front matter that was opened above it. */
function lookBehind(source: string, at: number): {line: string; lineStart: number; isHeader: boolean} {
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  const above = source.slice(0, lineStart)
  const isHeader = /^\ufeff?---[ \t]{0,20}(?:\r\n|\n|\r)/.test(above) && !/[\r\n](?:---|\.\.\.)[ \t]{0,20}[\r\n]/.test(above.slice(3))
  return {line: source.slice(lineStart, at), lineStart, isHeader}
}

interface Entry {
  label: string
  detail: string
}

function namesOf(registry: Registry | undefined, sections: readonly (keyof Registry)[]): Entry[] {
  const people = (registry?.people ?? []).map(({name, posts}) => ({label: name, detail: posts?.[0]?.title ?? ''}))
  const units = (registry?.units ?? []).map(({name, id}) => ({label: name, detail: id ?? ''}))
  const others = (['organisations', 'places'] as const).flatMap((section) =>
    sections.includes(section) ? (registry?.[section] ?? []).map(({name}) => ({label: name, detail: ''})) : [],
  )
  const terms = (registry?.terms ?? []).filter(({forbidden}) => !forbidden).map(({term, why}) => ({label: term, detail: why ?? ''}))
  return [...(sections.includes('people') ? people : []), ...(sections.includes('units') ? units : []), ...others, ...(sections.includes('terms') ? terms : [])]
}

function valuesOf(field: string, {options}: Reading): Entry[] {
  const list = (names: readonly string[]) => names.map((label) => ({label, detail: ''}))
  if (field === 'kind') return list([...new Set([...kinds, ...Object.keys(options.kinds ?? {})])])
  if (field === 'channel') return list([...new Set([...channels, ...Object.keys(options.channels ?? {})])])
  if (field === 'language') return list(['zh-Hans', 'zh-Hant', 'en'])
  if (field === 'place') return namesOf(options.registry, ['places'])
  if (peopleFields.has(field)) return namesOf(options.registry, ['people'])
  return unitFields.has(field) ? namesOf(options.registry, ['units', 'organisations']) : []
}

/** What can stand at a position: keys and values of front matter, and in the text the names and terms of the house. */
export function complete(reading: Reading, position: Position, {ruler}: Client): CompletionItem[] {
  const {document, report, options, language} = reading
  const at = ruler.offsetAt(document, position)
  const {line, lineStart, isHeader} = lookBehind(document.getText(), at)
  const words = serverWordsOf[language]
  const offer = (entries: readonly Entry[], from: number, kind: CompletionItemKind, detail: string, after = ''): CompletionItem[] => {
    const range = ruler.rangeOf(document, {start: from, end: at})
    return entries.map(({label, detail: own}) => ({
      label,
      kind,
      detail: own === '' ? detail : own,
      filterText: label,
      textEdit: {range, newText: label + after},
    }))
  }
  if (!isHeader) {
    // Chinese has no spaces: what is typed is held against the whole name by the editor, from the last mark or space on.
    const typed = /[\p{L}\p{N}·]{0,40}$/u.exec(line)?.[0] ?? ''
    const known = namesOf(options.registry, ['people', 'units', 'organisations', 'places', 'terms'])
    // The longest end of what is typed that begins a name: 昨日海港 begins 海港局.
    const starts = known.flatMap((entry) => {
      for (let length = Math.min(typed.length, entry.label.length); length > 0; length--) {
        if (entry.label.toLowerCase().startsWith(typed.slice(typed.length - length).toLowerCase())) return [{entry, from: at - length}]
      }
      return typed === '' ? [{entry, from: at}] : []
    })
    return starts.flatMap(({entry, from}) => offer([entry], from, CompletionItemKind.Value, words.registry))
  }

  const value = /^([^:：\s][^:：]{0,40})[:：][ \t]*(?:\[[^\]]*?)?([^,[\]]*)$/.exec(line)
  if (!value) {
    if (/^\s*[^\s:：]{0,40}$/.test(line) === false) return []
    const keys = listFieldKeys(report.language).map(({key, label}) => ({label: key, detail: key === label ? '' : label}))
    return offer(keys, lineStart, CompletionItemKind.Property, words.field, ': ')
  }

  const name = (value[1] ?? '').trim()
  const field = [...listFieldKeys(report.language), ...listFieldKeys('en')].find(({key, label}) => key === name || label === name)?.field ?? name
  const typed = (value[2] ?? '').trimStart()
  return offer(
    valuesOf(field, reading),
    at - typed.length,
    CompletionItemKind.EnumMember,
    field === 'kind' ? words.kind : field === 'channel' ? words.channel : words.registry,
  )
}
