const digits = '〇一二三四五六七八九'
const formal = {digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟']}
const formalTraditional = {digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟']}
const counting = {digits: '零一二三四五六七八九', units: ['', '十', '百', '千']}
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'

/** 十二, 一百零三: up to 9999, which no list reaches. */
function writeChinese(value: number, {digits: names, units}: typeof counting): string {
  let text = ''
  let isGap = false
  const written = String(value)
  for (const [index, digit] of [...written].entries()) {
    const unit = units[written.length - 1 - index] ?? ''
    if (digit === '0') isGap = true
    else {
      text += (isGap ? names.charAt(0) : '') + names.charAt(Number(digit)) + unit
      isGap = false
    }
  }
  const [one = '', ten = ''] = [names.charAt(1), units[1] ?? '']
  return value >= 10 && value < 20 && names === counting.digits ? text.replace(one + ten, ten) : text
}

function writeRoman(value: number): string {
  const table: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ]
  let rest = value
  let text = ''
  for (const [worth, name] of table) for (; rest >= worth; rest -= worth) text += name
  return text
}

const writeLetter = (value: number) => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
const writeFullWidth = (value: number) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const writeDigits = (value: number) => [...String(value)].map((digit) => digits.charAt(Number(digit))).join('')
const writeCircled = (value: number) =>
  value <= 20 ? String.fromCharCode(0x2460 + value - 1) : value <= 35 ? String.fromCharCode(0x3251 + value - 21) : String(value)
const writeCounting = (value: number) => writeChinese(value, counting)

/** How a number of a list is written, by the name of its format in Word; figures for all others. */
const writers: Record<string, (value: number) => string> = {
  chineseCounting: writeCounting,
  chineseCountingThousand: writeCounting,
  taiwaneseCounting: writeCounting,
  taiwaneseCountingThousand: writeCounting,
  japaneseCounting: writeCounting,
  ideographDigital: writeDigits,
  japaneseDigitalTenThousand: writeDigits,
  taiwaneseDigital: writeDigits,
  chineseLegalSimplified: (value) => writeChinese(value, formal),
  ideographLegalTraditional: (value) => writeChinese(value, formalTraditional),
  ideographTraditional: (value) => stems.charAt((value - 1) % 10),
  ideographZodiac: (value) => branches.charAt((value - 1) % 12),
  decimalEnclosedCircle: writeCircled,
  decimalEnclosedCircleChinese: writeCircled,
  decimalFullWidth: writeFullWidth,
  decimalFullWidth2: writeFullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: writeLetter,
  upperLetter: (value) => writeLetter(value).toUpperCase(),
  lowerRoman: writeRoman,
  upperRoman: (value) => writeRoman(value).toUpperCase(),
  none: () => '',
}

/** A number of a list as Word shows it. */
export function writeNumeral(value: number, format: string): string {
  const isWritten = Number.isInteger(value) && value > 0 && value < 4000
  return isWritten ? (writers[format]?.(value) ?? String(value)) : String(value)
}
