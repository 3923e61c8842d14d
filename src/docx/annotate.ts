import type {Span} from '../item.ts'
import {escapeXml} from '../report/xml.ts'
import {type Cut, cutAfter, cutAround, cutBefore, type Insertion} from './cuts.ts'
import {type OpenDocument, openDocument} from './document.ts'
import {relationshipsOf} from './package.ts'
import {isWordSpace} from './story.ts'
import {keyOfNote, ownAuthor, type Segment, type Web} from './weave.ts'
import {readXml, type XmlElement} from './xml.ts'

/** A comment to write: a span of the document's text, and what is said there, a paragraph each. */
export interface DocxNote extends Span {
  paragraphs: string[]
}

interface Marks {
  cut: Cut
  ends: string
  starts: string
}

/** The document with comments at the very words; the comments it has stay, and so does all else. What it says already is not said again. Throws a DocxError. */
export function annotateDocument(bytes: Uint8Array, wanted: readonly DocxNote[]): Uint8Array {
  const document = openDocument(bytes)
  const {text, noted} = document.web
  const notes = wanted.filter((note) => !noted.has(keyOfNote(widen(note, text), note.paragraphs.join(' '))))
  if (notes.length === 0) return bytes.slice()

  const xml = document.file.text(document.main) ?? ''
  const root = findRoot(xml, document.main)
  const comments = readCommentsPart(document, root)
  const prefix = root.prefix === '' ? 'w' : root.prefix
  // Where the words of the document have no prefix, an attribute still needs one.
  const declared = root.prefix === '' ? ` xmlns:w="${root.space}"` : ''
  const tag = (name: string, id: number) => `<${prefix}:${name}${declared} ${prefix}:id="${id}"/>`
  const wrap = (name: string, inside: string) => `<${prefix}:${name}${declared}>${inside}</${prefix}:${name}>`
  const marks = new Map<string, Marks>()
  const at = (cut: Cut) => {
    const key = `${cut.at} ${cut.before === ''} ${cut.after}`
    const known = marks.get(key)
    if (known) return known
    const made = {cut, ends: '', starts: ''}
    marks.set(key, made)
    return made
  }
  for (const [index, note] of notes.entries()) {
    const id = comments.next + index
    const [from, to] = placeNote(note, document.web, xml)
    const start = tag('commentRangeStart', id)
    const end = tag('commentRangeEnd', id) + wrap('r', tag('commentReference', id))
    if (from && to) {
      at(from).starts += start
      at(to).ends += end
    } else at({at: root.bodyStart, before: '', after: ''}).starts += wrap('p', start + end)
  }
  const parts = comments.write(notes)
  parts.set(document.main, insert(xml, [...marks.values()].flatMap(toInsertions)))
  return document.file.replace(parts)
}

function toInsertions({cut: {at, before, after, keep}, ends, starts}: Marks): Insertion[] {
  return [...(keep === undefined ? [] : [{at: keep, text: ' xml:space="preserve"'}]), {at, text: before + ends + starts + after}]
}

function insert(xml: string, insertions: readonly Insertion[]): string {
  let text = ''
  let done = 0
  const asked = new Set<number>()
  for (const {at, text: more} of insertions.toSorted((a, b) => a.at - b.at)) {
    // One text may be cut more than once.
    const isAsked = more.startsWith(' xml:space')
    if (isAsked && asked.has(at)) continue
    if (isAsked) asked.add(at)
    text += xml.slice(done, at) + more
    done = at
  }
  return text + xml.slice(done)
}

/** From where to where a comment reaches; nothing in a document without text. */
function placeNote(note: Span, {text, segments, hanging}: Web, xml: string): [from: Cut, to: Cut] | [] {
  const line = hanging.find(({start, end}) => note.start >= start && note.start <= end)
  if (line?.run) return cutAround(line.run)

  const {start, end} = widen(note, text)
  const endOf = ({at, piece}: Segment) => at + piece.text.length
  // The last that begins at or before the start, or the one behind it where it ends before.
  const before = findLastBefore(segments, start + 1)
  const first = [segments[before], segments[before + 1]].find((segment) => segment !== undefined && endOf(segment) > start) ?? segments.at(-1)
  if (!first) return []
  const reached = segments[findLastBefore(segments, end)]
  const last = reached && reached.at >= first.at ? reached : first
  return [
    cutBefore(first.piece, endOf(first) > start ? start - first.at : 0, xml),
    cutAfter(last.piece, end <= last.at ? last.piece.text.length : end - last.at, xml),
  ]
}

/** Index of the last segment that begins before an offset; -1 where there is none. */
function findLastBefore(segments: readonly Segment[], offset: number): number {
  let low = -1
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle] as Segment).at < offset) low = middle
    else high = middle - 1
  }
  return low
}

/** At least one character, and never half of one. */
function widen({start, end}: Span, text: string): Span {
  const splits = (offset: number) => /^[\udc00-\udfff]/.test(text.slice(offset, offset + 1)) && /[\ud800-\udbff]$/.test(text.slice(0, offset).slice(-1))
  const from = splits(start) ? start - 1 : start
  const to = Math.max(end, from + 1)
  return {start: from, end: splits(to) ? to + 1 : to}
}

/** The prefix of a part's words, and where its body begins. */
function findRoot(xml: string, part: string): {prefix: string; space: string; bodyStart: number} {
  let root: XmlElement | undefined
  let bodyStart = 0
  readXml(xml, part, {
    open(element) {
      root ??= element
      if (bodyStart === 0 && element.local === 'body' && isWordSpace(element.space)) bodyStart = element.end
    },
  })
  const {name = '', local = '', space = ''} = root ?? {}
  return {prefix: name.slice(0, Math.max(0, name.length - local.length - 1)), space, bodyStart}
}

/** The comments a document has, and how more are put beside them. */
function readCommentsPart(
  {file, main, relationships}: OpenDocument,
  {space}: {space: string},
): {next: number; write: (notes: readonly DocxNote[]) => Map<string, string>} {
  const known = relationships.find(({type, isExternal}) => type === 'comments' && !isExternal)?.target
  const part = known !== undefined && file.has(known) ? known : undefined
  const xml = part === undefined ? undefined : file.text(part)
  let next = 0
  let name = 'w:comments'
  let end = 0
  if (part !== undefined && xml !== undefined)
    readXml(xml, part, {
      open({local, attributes: {id}, name: written}) {
        if (local === 'comments') name = written
        else if (local === 'comment' && Number.isSafeInteger(Number(id))) next = Math.max(next, Number(id) + 1)
      },
      close(local, start) {
        if (local === 'comments') end = start
      },
    })

  const prefix = name.includes(':') ? (name.split(':')[0] as string) : 'w'
  const declared = name.includes(':') ? '' : ` xmlns:w="${space}"`
  const write = (notes: readonly DocxNote[]) => {
    const written = notes.map(({paragraphs}, index) => writeComment(next + index, paragraphs, prefix, declared)).join('')
    const parts = new Map<string, string>()
    if (part !== undefined && xml !== undefined) {
      // An element without content has no closing tag to write in front of.
      const isEmpty = xml.slice(0, end).trimEnd().endsWith('/>') && !xml.includes(`</${name}`)
      parts.set(part, isEmpty ? `${xml.slice(0, xml.lastIndexOf('/>'))}>${written}</${name}>` : xml.slice(0, end) + written + xml.slice(end))
      return parts
    }

    const folder = main.slice(0, main.lastIndexOf('/') + 1)
    const target = file.has(`${folder}comments.xml`) ? 'newslint-comments.xml' : 'comments.xml'
    parts.set(folder + target, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}">${written}</w:comments>`)
    const markup = space.indexOf('/wordprocessingml/')
    const office = (markup < 0 ? space : `${space.slice(0, markup)}/officeDocument`).replace(/(openxmlformats\.org)\/officeDocument$/, '$1/officeDocument/2006')
    const relationship = `<Relationship Id="${freeId(relationships)}" Type="${office}/relationships/comments" Target="${target}"/>`
    parts.set(
      relationshipsOf(main),
      addTo(file.text(relationshipsOf(main)), 'Relationships', relationship, 'http://schemas.openxmlformats.org/package/2006/relationships'),
    )
    const type = `<Override PartName="/${folder}${target}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`
    parts.set('[Content_Types].xml', addTo(file.text('[Content_Types].xml'), 'Types', type, 'http://schemas.openxmlformats.org/package/2006/content-types'))
    return parts
  }
  return {next, write}
}

function freeId(relationships: readonly {id: string}[]): string {
  const ids = new Set(relationships.map(({id}) => id))
  let number = 1
  while (ids.has(`rIdNewslint${number}`)) number++
  return `rIdNewslint${number}`
}

/** A list of the package with one more entry. */
function addTo(xml: string | undefined, root: string, entry: string, space: string): string {
  const written = xml ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} xmlns="${space}"></${root}>`
  const closing = new RegExp(`</((?:[\\w.-]{1,40}:)?)${root}\\s{0,9}>\\s{0,99}$`).exec(written)
  if (closing) {
    const prefix = closing[1] ?? ''
    return written.slice(0, closing.index) + entry.replace(/^</, `<${prefix}`) + written.slice(closing.index)
  }
  return written.replace(new RegExp(`<((?:[\\w.-]{1,40}:)?)${root}(\\s[^<>]{0,2000})?/>\\s{0,99}$`), `<$1${root}$2>${entry}</$1${root}>`)
}

function writeComment(id: number, paragraphs: readonly string[], prefix: string, declared: string): string {
  const w = `${prefix}:`
  const lines = paragraphs.map((text) => `<${w}p><${w}r><${w}t xml:space="preserve">${escapeXml(text)}</${w}t></${w}r></${w}p>`)
  return `<${w}comment${declared} ${w}id="${id}" ${w}author="${ownAuthor}" ${w}initials="NL">${lines.join('')}</${w}comment>`
}
