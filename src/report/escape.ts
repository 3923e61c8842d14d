// What a terminal would obey or hide: C0 and C1 controls, format characters (bidi, zero-width, tags, BOM), line separators,
// lone surrogates, Hangul fillers.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu
// JSON.stringify leaves these as they are, and a terminal or an editor may obey them.
const hiddenInJson = /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g

// What nearly all news is written in: one character each, no marks, nothing hidden. The classes above are costly to compile; most runs never need them.
const plain =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203b\u20ac\u2190-\u2193\u2200-\u22ff\u2500-\u259f\u3000-\u3029\u3030-\u303c\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/

const named: Record<string, string> = {'\t': '\\t', '\n': '\\n', '\r': '\\r'}

function escapeCharacter(character: string): string {
  const short = named[character]
  if (short) return short

  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** Whether every character of the text is one code unit, is shown, and takes one column below U+3000 and two from there on. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The text with everything a terminal would obey or hide written as an escape: a right-to-left override becomes `\u202E`. */
export function escapeTerminal(text: string): string {
  return isPlain(text) ? text : text.replace(hidden, escapeCharacter)
}

/** JSON with the hidden characters that are legal in it written as escapes too; it parses to the same value. */
export function escapeJson(json: string): string {
  return json.replace(hiddenInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

const htmlNames: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/** Text for HTML, between tags or between quotation marks: markup stays inert, and hidden characters are shown as escapes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => htmlNames[character] as string)
    .replace(hidden, (character) => (character === '\n' ? character : escapeCharacter(character)))
}

/** Text for a cell or a list of Markdown: no markup of its own takes effect. */
export function escapeMarkdown(text: string): string {
  return escapeHtml(text.replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()#+\-.!|~]/g, '\\$&')
}
