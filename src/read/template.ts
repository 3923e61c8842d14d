import {lineEnds} from './markdownChunks.ts'

/** Longest tag of a template, in UTF-16 code units. */
const longest = 1000

const closers: [open: string, close: string][] = [
  ['{%', '%}'],
  ['{{<', '>}}'],
  ['{{%', '%}}'],
]
/** What Jekyll and its kin fill in; `{{ name }}` is a slot that nobody has filled. */
const variable = /\{\{-?[ \t]{0,9}(?:site|page|post|layout|include|paginator|content)\b[^{}\n]{0,200}\}\}/y
/** Classes and ids of kramdown. */
const attributes = /\{:[^{}\n]{0,200}\}/y
/** Lines that are for the program: a table of contents, the fence of a box, what MDX brings in. */
const programLine =
  /^import (?:[\w*{][^\n\r'"]{0,200} from )?['"][^\n\r'"]{1,200}['"];?$|^export (?:const|default) [^\n\r]{0,400}$|^[ \t]{0,3}(?:\[TOC\]|\[\[_?toc_?\]\]|[*-] TOC(?=[ \t]{0,9}[\r\n]{1,2}[ \t]{0,3}\{:toc)|:{3,9}[^\n\r]{0,200})[ \t]{0,9}$/gim

const hasTags = /\{[%:{]|^(?:im|ex)port |^[ \t]{0,3}(?::::|\[{1,2}_?toc)/im
/** Marks of quotes and lists that may stand before the text of a line. */
const marksOnly = /^(?:[\s>]|[-+*][ \t]|\d{1,9}[.)][ \t])*$/

function endOfTag(source: string, at: number): number | undefined {
  for (const [open, close] of closers) {
    if (!source.startsWith(open, at)) continue
    const length = source.slice(at, at + longest).indexOf(close, open.length)
    return length < 0 ? undefined : at + length + close.length
  }
  for (const pattern of [variable, attributes]) {
    pattern.lastIndex = at
    if (pattern.test(source)) return pattern.lastIndex
  }
  return undefined
}

const blank = (text: string) => text.replace(/[^\n\r]/g, ' ')
/** An empty link: it can stand wherever text can, and leaves nothing behind. */
const emptyLink = (length: number) => `[](${' '.repeat(length - 4)})`

/** What stands for a tag: white space where it fills its lines, or the target of a link; else an empty link. */
function standIn(source: string, start: number, end: number, isMarkdown: boolean): string {
  const tag = source.slice(start, end)
  if (!isMarkdown || /[\n\r]/.test(tag)) return blank(tag)
  const before = source.slice(Math.max(source.lastIndexOf('\n', start - 1) + 1, start - longest), start)
  lineEnds.lastIndex = end
  const after = source.slice(end, Math.min(lineEnds.exec(source)?.index ?? source.length, end + longest))
  const target = before.lastIndexOf('](')
  const isTarget = target >= 0 && !before.includes(')', target)
  const isAlone = marksOnly.test(before) && after.trim() === ''
  return isTarget || isAlone ? blank(tag) : emptyLink(tag.length)
}

/**
 * The source with nothing in place of what a site generator replaces: tags of Liquid and Nunjucks (Jekyll, Hexo), shortcodes of Hugo, attributes of kramdown.
 * They are no text, and all offsets stay.
 */
export function blankTemplates(source: string, start: number, isMarkdown: boolean): string {
  if (!hasTags.test(source)) return source

  const lined = isMarkdown ? source.slice(0, start) + source.slice(start).replace(programLine, blank) : source
  let text = ''
  let done = 0
  for (let at = lined.indexOf('{', start); at >= 0; at = lined.indexOf('{', at)) {
    const end = endOfTag(lined, at)
    if (end === undefined) at++
    else {
      text += lined.slice(done, at) + standIn(lined, at, end, isMarkdown)
      done = at = end
    }
  }
  return text + lined.slice(done)
}
