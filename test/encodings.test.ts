import {execFileSync} from 'node:child_process'
import {describe, expect, test} from 'vitest'
import {wordsOf} from '../src/cli/words.ts'
import {decodeText, encodeText} from '../src/node/decode.ts'

const words = wordsOf.en
const hans = '市住建局3月2日召开会议，部署老旧小区改造工作。\r\n会议要求，各单位要抓紧落实。\r\n'
const hant = '市建築署三月二日召開會議，部署舊樓復修工作。\r\n會議要求，各單位要盡快落實。\r\n'

/** Bytes of a text in an encoding that Node cannot write: looked up in what Node can read. */
const tables = new Map<string, Map<string, number[]>>()
function encode(text: string, encoding: 'gb18030' | 'big5'): Uint8Array {
  let table = tables.get(encoding)
  if (!table) {
    table = new Map()
    const decoder = new TextDecoder(encoding)
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail))
        if ([...character].length === 1 && !table.has(character)) table.set(character, [lead, trail])
      }
    tables.set(encoding, table)
  }
  const known = table
  return Uint8Array.from([...text].flatMap((character) => (character <= '\u007f' ? [character.charCodeAt(0)] : (known.get(character) as number[]))))
}

describe('read', () => {
  test.each([
    ['UTF-8', Buffer.from(hans), hans, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${hans}`), `\ufeff${hans}`, 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${hant}`, 'utf16le'), `\ufeff${hant}`, 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${hant}`, 'utf16le').swap16(), `\ufeff${hant}`, 'utf-16be'],
    ['GB18030, Simplified', encode(hans, 'gb18030'), hans, 'gb18030'],
    ['GB18030, Traditional', encode(hant, 'gb18030'), hant, 'gb18030'],
    ['Big5', encode(hant, 'big5'), hant, 'big5'],
    ['English', Buffer.from('The council met.\r\n'), 'The council met.\r\n', 'utf-8'],
  ])('%s', (_, bytes, source, encoding) => {
    expect(decodeText(bytes, words)).toEqual({source, encoding})
  })

  test('as a page declares it, where it keeps to it', () => {
    const page = '<html><head><meta charset="big5"></head><body>盃</body></html>'
    expect(decodeText(encode(page, 'big5'), words)).toEqual({source: page, encoding: 'big5'})
  })

  test('as it is declared: short text that could be either', () => {
    expect(() => decodeText(encode('盃', 'big5'), words)).toThrow(words.notText)
    expect(decodeText(encode('盃', 'big5'), words, 'big5').source).toBe('盃')
  })
})

describe('refused', () => {
  test.each([
    ['Latin-1', Buffer.from('Le maire a été réélu à Orléans', 'latin1')],
    ['Cyrillic in KOI8-R', Buffer.from('edf6f220e7efc5c4c1ced8d1', 'hex')],
    ['Japanese in Shift_JIS', Buffer.from('8e738ef08fe98ac7838a834f82cd89ef8b6382f08a4a82ab82dc82b582bd8142', 'hex')],
    ['half a character of UTF-8', Buffer.from(hans).subarray(0, 10)],
    ['half a character of UTF-16', Buffer.from(`\ufeff${hans}`, 'utf16le').subarray(0, 21)],
    ['a lone surrogate in UTF-16', Buffer.from('fffe00d84e00', 'hex')],
    ['half a character of GB18030', encode(hans, 'gb18030').subarray(0, 1)],
    ['bytes of nothing', Uint8Array.of(0x80, 0xff, 0x80, 0xff)],
  ])('%s', (_, bytes) => {
    expect(() => decodeText(bytes, words)).toThrow(/not read/)
  })

  test('what is not what it is declared to be', () => {
    expect(() => decodeText(Uint8Array.of(0xff, 0xff), words, 'gb18030')).toThrow('Not GB18030 text, not read')
    expect(() => decodeText(encode(hans, 'gb18030'), words, 'utf-8')).toThrow('Not UTF-8 text, not read')
  })
})

test('what is read in an encoding of Unicode is written back byte by byte', () => {
  for (const bytes of [
    Buffer.from(hans),
    Buffer.from(`\ufeff${hans}`),
    Buffer.from(`\ufeff${hant}`, 'utf16le'),
    Buffer.from(`\ufeff${hant}`, 'utf16le').swap16(),
  ])
    expect(Buffer.from(encodeText(decodeText(bytes, words))).equals(bytes)).toBe(true)
})

test('the bytes of these tests are those of iconv, where there is one', ({skip}) => {
  try {
    execFileSync('iconv', ['--version'])
  } catch {
    skip('no iconv on this machine')
  }
  for (const [text, encoding] of [
    [hans, 'gb18030'],
    [hant, 'big5'],
  ] as const)
    expect(execFileSync('iconv', ['-f', 'UTF-8', '-t', encoding], {input: text}).equals(Buffer.from(encode(text, encoding)))).toBe(true)
})
