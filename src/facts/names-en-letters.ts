/** Whether a small letter stands in the span. */
export function hasLower(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLower(text.charCodeAt(at))) return true
  return false
}

/** Straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

/** 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** A capital of the Latin scripts of Europe. */
export function isUpper(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) || (code >= 0x100 && code < 0x180 && upperExtended(code))
}

/** A small letter of the Latin scripts of Europe. */
export function isLower(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || (code >= 0x100 && code < 0x180 && !upperExtended(code))
}

/** Latin Extended-A alternates capital and small letter, the other way round in two stretches. */
function upperExtended(code: number): boolean {
  const isOdd = (code & 1) === 1
  return (code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e) ? isOdd : !isOdd
}

/** Any Latin letter. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7)
}
