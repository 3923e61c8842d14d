// What a terminal would obey or hide: C0 and C1 controls, format characters (bidi, zero-width, tags, BOM), line separators,
// lone surrogates, Hangul fillers.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115f\u1160\u3164\uffa0]/gu
// JSON.stringify leaves these as they are, and a terminal or an editor may obey them.
const hiddenInJson = /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g

const named: Record<string, string> = {'\t': '\\t', '\n': '\\n', '\r': '\\r'}

function escapeCharacter(character: string): string {
  const short = named[character]
  if (short) return short

  const code = character.codePointAt(0) ?? 0
  const hex = code.toString(16).toUpperCase()
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`
}

/** The text with everything a terminal would obey or hide written as an escape: a right-to-left override becomes `\u202E`. */
export function escapeTerminal(text: string): string {
  return text.replace(hidden, escapeCharacter)
}

/** JSON with the hidden characters that are legal in it written as escapes too; it parses to the same value. */
export function escapeJson(json: string): string {
  return json.replace(hiddenInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
