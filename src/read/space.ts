/** White space as `trim` sees it, without the zero-width no-break space, which is an artifact and must be seen. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** How many characters of white space a text begins with. */
export function leadingSpace(text: string): number {
  let index = 0
  while (index < text.length && isSpace(text.charCodeAt(index))) index++
  return index
}

/** Where a text ends without the white space behind it. */
export function trimmedEnd(text: string): number {
  let end = text.length
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** Letters and figures that are written with spaces between words. */
export function isLatin(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250)
}

/** Chinese and Japanese are written without spaces (Korean is not); high and low surrogates count as Han, emoji as well. */
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd88f)
  )
}

/** Marks that both scripts share: the character on the other side decides. */
function isShared(code: number): boolean {
  return code === 0xb7 || (code >= 0x2010 && code <= 0x2027)
}

/** Whether text goes on across a line end without a space. */
export function runsOn(before: number, after: number): boolean {
  const low = before >= 0xdc00 && before <= 0xdfff
  const left = isWide(before) || low
  const right = isWide(after)
  return (left && right) || (left && isShared(after)) || (right && isShared(before))
}
