import type {Span} from '#item'

/** What is wrong, and what stood there where that is certain. */
export interface Garble extends Span {
  instead?: string
}

/** Entities that lost their ampersand: ?ldquo; and amp;nbsp;, and those escaped twice. */
const entities: Record<string, string> = {
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  middot: '·',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  bull: '•',
}
const brokenEntity = /(?:[?？]|&amp;|amp;|＆|&(?=[a-z]{2,6};))(ldquo|rdquo|lsquo|rsquo|nbsp|hellip|mdash|ndash|middot|quot|bull|amp|lt|gt)[;；]/g

/** UTF-8 read as GBK (锟斤拷, 烫烫烫, 鈥), as Windows-1252 (â€™, Ã©) or as Latin-1. */
const chinese = /(?:锟斤拷|锟藉|锘匡豢|锘|烫烫烫|屯屯屯|鈥[渓檚溾澛]|銆[傘愶]|锛[屻岋]|鐨勪|涓€|浣犲ソ){1,20}/g
const western: Record<string, string> = {
  'â€™': '’',
  'â€˜': '‘',
  'â€œ': '“',
  'â€\u009d': '”',
  'â€“': '–',
  'â€”': '—',
  'â€¦': '…',
  'Ã©': 'é',
  'Ã¨': 'è',
  'Ã¡': 'á',
  'Ã³': 'ó',
  'Ã±': 'ñ',
  'Ã¼': 'ü',
  'Ã¶': 'ö',
  'Ã¤': 'ä',
  'Ã§': 'ç',
  'Â£': '£',
  'Â°': '°',
  Â·: '·',
  'Â«': '«',
  'Â»': '»',
  'Ã­': 'í',
  Ãª: 'ê',
}
const westernPattern = /â€(?:[™˜œ\u009d“”¦]|\S)?|Ã[©¨¡³±¼¶¤§ª\u00ad]|Â[£°·«»]/g
/** Unicode escapes and hexadecimal bytes left as text. */
const escapes = /(?:\\u[0-9a-f]{4}){1,20}|(?:%[89a-f][0-9a-f]){3,20}|(?:\\x[0-9a-f]{2}){2,20}/gi
/** Three and more question marks inside a run of Han, where lost bytes stood. */
const lost = /(?<=[\u4e00-\u9fff])\?{3,12}(?=[\u4e00-\u9fff])/g

/** Text that went through a wrong encoding, or markup that was cut or escaped twice. */
export function findGarbles(text: string): Garble[] {
  const found: Garble[] = []
  const add = (pattern: RegExp, read: (match: RegExpExecArray) => string | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const instead = read(match as RegExpExecArray)
      found.push({start: match.index, end: match.index + match[0].length, ...(instead === undefined ? {} : {instead})})
    }
  }
  add(brokenEntity, ([, name]) => entities[name as string])
  add(chinese, () => undefined)
  add(westernPattern, ([whole]) => western[whole])
  add(escapes, ([whole]) => readEscape(whole))
  add(lost, () => undefined)
  return found.sort((a, b) => a.start - b.start)
}

function readEscape(text: string): string | undefined {
  return /^\\u/i.test(text) ? text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : undefined
}

/** Latin words in full width: ＡＰＥＣ. A single letter is often typed so on purpose. */
export function findWideWords(text: string): Span[] {
  return Array.from(text.matchAll(/[Ａ-Ｚａ-ｚ]{2,40}/g), ({index, 0: word}) => ({start: index, end: index + word.length}))
}
