/** The encodings that are read, by the names they are asked for with. All of GB2312 and GBK is also GB18030. */
export const encodings = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
} as const

/** An encoding, as TextDecoder calls it. */
export type Encoding = (typeof encodings)[keyof typeof encodings]

/** The names of encodings. */
export const encodingNames = Object.keys(encodings) as (keyof typeof encodings)[]

/** Those that can be read and not written: TextEncoder knows UTF-8 only, and a table of our own could lose a character. */
export function isLegacy(encoding: Encoding): boolean {
  return encoding === 'gb18030' || encoding === 'big5'
}
