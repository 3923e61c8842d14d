/**
 * Texts that bring readers down: each grows with the number of characters asked for. The first twenty-five are the kinds of cmark's own pathological tests; the others
 * are ours, in Chinese and English, against what reads times, quantities, names, quotations, fields and suppressions.
 */

/** A unit as often as it fits. */
const fill = (unit, size) => unit.repeat(Math.max(1, Math.floor(size / unit.length)))
/** What opens, as often as it fits with what closes; both around a middle. */
const nest = (open, middle, close, size) => {
  const times = Math.max(1, Math.floor((size - middle.length) / (open.length + close.length)))
  return open.repeat(times) + middle + close.repeat(times)
}
/** Lines by their number until there are as many characters as asked for. */
const number = (line, size) => {
  const written = []
  for (let length = 0, n = 1; length < size; n++) {
    written.push(line(n))
    length += written.at(-1).length
  }
  return written.join('')
}
const markdown = (write) => ({path: 'item.md', write})
const plain = (write) => ({path: 'item.txt', write})

/** By name: how the text is read, and the text of about so many characters. */
export const cmarkKinds = {
  'nested strong emphasis': markdown((size) => nest('*a **a ', 'b', ' a** a*', size)),
  'emphasis closers without openers': markdown((size) => fill('a_ ', size)),
  'emphasis openers without closers': markdown((size) => fill('_a ', size)),
  'link closers without openers': markdown((size) => fill('a]', size)),
  'link openers without closers': markdown((size) => fill('[a', size)),
  'mismatched openers and closers': markdown((size) => fill('*a_ ', size)),
  'openers and closers in multiples of three': markdown((size) => `a**b${fill('c* ', size)}`),
  'link openers and emphasis closers': markdown((size) => fill('[ a_', size)),
  'brackets and parentheses': markdown((size) => fill('[ (](', size)),
  'images without text': markdown((size) => fill('![[]()', size)),
  'emphasis across links': markdown((size) => fill('**x [a*b**c*](d) ', size)),
  'nested brackets': markdown((size) => nest('[', 'a', ']', size)),
  'nested block quotations': markdown((size) => `${fill('> ', size)}a`),
  'deeply nested lists': markdown((size) => Array.from({length: Math.floor(Math.sqrt(size))}, (_, depth) => `${'  '.repeat(depth)}* a\n`).join('')),
  'NUL characters': markdown((size) => fill('abc\0de\0', size)),
  'backticks of every length': markdown((size) => Array.from({length: Math.floor(Math.sqrt(size * 2))}, (_, n) => `e${'`'.repeat(n)}`).join('')),
  'unclosed links with a bracket': markdown((size) => fill('[a](<b', size)),
  'unclosed links': markdown((size) => fill('[a](b', size)),
  'unclosed comments': markdown((size) => `</${fill('<!--', size)}`),
  'unclosed processing instructions': markdown((size) => `</${fill('<?', size)}`),
  'unclosed declarations': markdown((size) => `</${fill('<!A ', size)}`),
  'unclosed CDATA': markdown((size) => `</${fill('<![CDATA[', size)}`),
  'many references': markdown((size) => number((n) => `[${n}]: u\n`, size / 2) + fill('[0] ', size / 2)),
  'empty lines in nested lists': markdown((size) => `${fill('- ', size / 2)}x${fill('\n', size / 2)}`),
  'emphasis in a deep quotation': markdown((size) => `${fill('>', size / 3)}${fill('a*', (size * 2) / 3)}`),
}

const aliases = (size) => {
  const levels = Math.max(3, Math.floor(Math.log10(size)))
  const level = (n) =>
    `a${n}: &a${n} [${Array(9)
      .fill(n === 0 ? '"词"' : `*a${n - 1}`)
      .join(', ')}]\n`
  return `---\n${Array.from({length: levels}, (_, n) => level(n)).join('')}headline: *a${levels - 1}\n---\n\n${fill('正文。', size / 10)}`
}

export const ownKinds = {
  'Chinese in one line': plain((size) => number((n) => `清河市第${n}批项目今年完成${n * 7}户，比去年增长${n % 90}%，局长陈立文说“进展顺利”。`, size)),
  'English in one line': plain((size) =>
    number((n) => `The council said batch ${n} cost $${n}.5 million, up ${n % 90}% from June 3, said Mayor Ellen Marsh. `, size),
  ),
  'one clause without an end': plain((size) => number((n) => `清河市水务局局长陈立文在第${n}次会议上要求各单位积极配合并于3月${n % 28}日前完成`, size)),
  'one English clause without an end': plain((size) => number((n) => `and the mayor of Lindale said on Monday that ${n} homes were up by a third `, size)),
  'open quotation marks': plain((size) => fill('“', size)),
  'open quotations of many people': plain((size) => fill('他说：“', size)),
  'straight quotation marks': plain((size) => fill('"he said ', size)),
  'corner brackets, nested': plain((size) => nest('「', '好', '」', size)),
  'titles that do not end': plain((size) => fill('《关于', size)),
  'brackets of all kinds': plain((size) => fill('（【[{〔〈', size)),
  'brackets that close another kind': plain((size) => nest('（', '好', '】', size)),
  dashes: plain((size) => fill('——', size)),
  'full stops': plain((size) => fill('。', size)),
  'full stops in English': plain((size) => fill('. ', size)),
  'line breaks': plain((size) => fill('\n', size)),
  'lines of one word': plain((size) => fill('好\n', size)),
  spaces: plain((size) => `a${fill(' ', size)}b`),
  'ideographic spaces': plain((size) => `好${fill('　', size)}好`),
  'one word of Latin letters': plain((size) => fill('a', size)),
  'one capital word': plain((size) => fill('A', size)),
  initials: plain((size) => fill('A. ', size)),
  'capital words': plain((size) => fill('Mayor Ellen ', size)),
  'one word of Han characters': plain((size) => fill('中', size)),
  surnames: plain((size) => fill('王李', size)),
  'one number': plain((size) => fill('1', size)),
  'one number with commas': plain((size) => fill('1,234', size)),
  'Chinese numerals': plain((size) => fill('一百万零', size)),
  'English numerals': plain((size) => fill('two hundred and ', size)),
  percentages: plain((size) => fill('增长3%', size)),
  ranges: plain((size) => fill('从1到2—', size)),
  years: plain((size) => fill('2026年', size)),
  'clock times': plain((size) => fill('下午3时', size)),
  months: plain((size) => fill('January ', size)),
  'days in words': plain((size) => fill('last Monday, ', size)),
  ordinals: plain((size) => fill('一是', size)),
  'an enumeration without an end': plain((size) => number((n) => `${n}. 好\n`, size)),
  'the same sentence': plain((size) => fill('会议强调要进一步提高认识，加强领导。', size)),
  'the same word': plain((size) => fill('the ', size)),
  formulas: plain((size) => fill('进行了进一步的', size)),
  'addresses of the web': plain((size) => fill('http://a.', size)),
  'addresses of mail': plain((size) => fill('a@', size)),
  'telephone numbers': plain((size) => fill('138-0000-', size)),
  'what safe fixes mend': plain((size) => fill('大约３0左右,其中部份.', size)),
  'accents on one letter': plain((size) => `e${fill('\u0301', size)}`),
  'invisible characters': plain((size) => fill('字\u200b\u202e', size)),
  'lone surrogates': plain((size) => fill('\ud800字\udc00', size)),
  'one family of emoji': plain((size) => fill('👩\u200d', size)),
  'replacement characters': plain((size) => fill('锟斤拷\ufffd', size)),
  'a line of many ends': plain((size) => fill('a\r\r\n\u2028', size)),
  'aliases in front matter': markdown(aliases),
  'front matter that never ends': markdown((size) => `---\n${fill('a: b\n', size)}`),
  'half tags of templates': markdown((size) => fill('{% a {{< b ', size)),
  'front matter without an end': markdown((size) => `---\n${fill('a: b\n', size)}`),
  'front matter, nested': markdown((size) => `---\nheadline: ${nest('[', '', ']', Math.min(size, 60_000))}\n---\n正文。`),
  'field lines': plain((size) => fill('来源：某报\n', size)),
  suppressions: markdown((size) => number((n) => `<!-- newslint-disable-next-line vague-source -- r${n} -->\n\n据说第${n}次。\n\n`, size)),
  tables: markdown((size) => `|a|b|\n|-|-|\n${fill('|1|2|\n', size)}`),
  headings: markdown((size) => fill('# 好\n\n', size)),
  'HTML, nested': {path: 'item.html', write: (size) => fill('<div>', size)},
  'HTML, open tags': {path: 'item.html', write: (size) => fill('<p><b', size)},
  'HTML, entities': {path: 'item.html', write: (size) => fill('&amp;&#x4e2d;', size)},
  'HTML, tables in tables': {path: 'item.html', write: (size) => fill('<table><tr><td>', size)},
  'JSON, nested': {path: 'item.json', write: (size) => `{"body":${nest('[', '', ']', size)}}`},
  'JSON, one text': {path: 'item.json', write: (size) => `{"body":"${fill('会议\\n', size)}"}`},
  'JSON, many fields': {path: 'item.json', write: (size) => `{${number((n) => `"k${n}":"v",`, size)}"body":"好"}`},
}
