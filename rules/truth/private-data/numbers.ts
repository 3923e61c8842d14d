import type {Item} from '#item'

/** A number that belongs to one person, and how sure it is. */
export interface PrivateNumber {
  start: number
  end: number
  kind: 'identity' | 'card'
  /** Its check digit is right, and nothing beside it says that it is something else. */
  isCertain: boolean
}

interface NumberKind {
  kind: PrivateNumber['kind']
  pattern: RegExp
  /** Whether the characters, without spaces and dashes, are such a number. */
  isValid(text: string): boolean
  /** How far it may be trusted: alone, beside a word for it, or only doubtfully even then. */
  trust(text: string): 'alone' | 'cued' | 'doubtful'
  cue: RegExp
  /** Words beside it that make it something else. */
  not?: RegExp
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] as number)

/** GB 11643: the eighteenth character is a check of the others by ISO 7064 MOD 11-2. */
function isMainlandIdentity(text: string): boolean {
  if (!/^[1-8]\d{16}[\dX]$/i.test(text) || !isDay(Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false

  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'.charAt(sum % 11) === text.charAt(17).toUpperCase()
}

/** Taiwan: the letter of the place counts as two digits; sex is 1 or 2, of residents from abroad 8 or 9. */
function isTaiwanIdentity(text: string): boolean {
  const place = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(text.charAt(0).toUpperCase()) + 10
  if (place < 10 || !/^[A-Z][1289]\d{8}$/i.test(text)) return false

  const digits = [Math.floor(place / 10), place % 10, ...text.slice(1).split('').map(Number)]
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1]
  return digits.reduce((total, digit, index) => total + digit * (weights[index] as number), 0) % 10 === 0
}

/** Hong Kong: one or two letters, six digits, a check digit from 0 to A; a lone letter has a space before it that counts 36. */
function isHongKongIdentity(text: string): boolean {
  if (!/^[A-Z]{1,2}\d{6}[\dA]$/i.test(text)) return false

  const padded = text.length === 8 ? ` ${text}` : text
  const value = (char: string) => (char === ' ' ? 36 : Number.parseInt(char, 36))
  return [...padded].reduce((total, char, index) => total + value(char) * (index < 8 ? 9 - index : 1), 0) % 11 === 0
}

/** ISO/IEC 7812: the number of a payment card, by the prefixes of its networks and Luhn's check. */
function isPaymentCard(text: string): boolean {
  const isNetwork = /^(?:62\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|6011\d{12}|65\d{14}|9\d{15,18})$/.test(text)
  if (!isNetwork || /^(\d)\1+$/.test(text)) return false

  let sum = 0
  for (let index = 0; index < text.length; index++) {
    const digit = Number(text[text.length - 1 - index]) * (index % 2 === 0 ? 1 : 2)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

const identityCue = /身份证|身分证|证件号|公民身份号码|居留证|统一编号|identity (?:card|number|no)|\bid (?:card|number|no)|\bhkid|national id/i
const cardCue = /卡|存折|账号|帐号|账户|帐户|户头|转入|打入|汇入|card|account/i
const otherNumbers = /信用代码|注册号|登记号|文号|合同|编号为|订单|单号|流水|条码|批准|isbn|issn|order (?:no|number)|tracking|invoice|serial/i

const kinds: readonly NumberKind[] = [
  {
    kind: 'identity',
    pattern: /(?<![\w.])[1-8]\d{5}[ -]?(?:18|19|20)\d{2}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\w.]\d|\w)/g,
    isValid: isMainlandIdentity,
    trust: () => 'alone',
    cue: identityCue,
    not: otherNumbers,
  },
  {
    kind: 'identity',
    pattern: /(?<![\w.])[A-Za-z][1289]\d{8}(?!\w)/g,
    isValid: isTaiwanIdentity,
    trust: () => 'cued',
    cue: identityCue,
  },
  {
    kind: 'identity',
    pattern: /(?<!\w)[A-Za-z]{1,2}\d{6} ?[(（]?[\dAa](?:[)）]|(?!\w))/g,
    isValid: isHongKongIdentity,
    trust: (text) => (/[(（]/.test(text) ? 'alone' : 'cued'),
    cue: identityCue,
  },
  {
    kind: 'identity',
    // Of fifteen digits, before 1999; passports; Macao; American and British insurance: nothing to check them by.
    pattern:
      /(?<![\w.])(?:[1-8]\d{7}(?:0[1-9]|1[0-2])\d{5}|[DEGKdegk][A-Za-z\d]\d{7}|[157]\d{6}[(（]\d[)）]|\d{3}-\d{2}-\d{4}|[A-Za-z]{2}\d{6}[A-Da-d])(?!\w)/g,
    isValid: () => true,
    trust: () => 'doubtful',
    cue: /身份证|身分证|证件号|护照|identity card|id card|passport|social security|national insurance/i,
  },
  {
    kind: 'card',
    pattern: /(?<![\w.-])(?:\d{4}([ -])\d{4}\1\d{4}\1\d{3,4}(?:\1\d{1,3})?|\d{15,19})(?![\w-]|\.\d)/g,
    isValid: isPaymentCard,
    // UnionPay's prefix and the check digit together are no chance.
    trust: (text) => (/[ -]|^62/.test(text) ? 'alone' : 'cued'),
    cue: cardCue,
    // Accounts of bodies are there to be paid into.
    not: /捐款|捐赠|募捐|善款|对公|户名|开户|收款|缴费|汇款至|donat|信用代码|订单|单号|流水|条码|tracking|order/i,
  },
]

/** Numbers of identity papers and payment cards, written out in full; `folded` has half-width digits and Simplified characters. */
export function findNumbers(prose: Item['prose'], folded: string): PrivateNumber[] {
  const found: PrivateNumber[] = []
  for (const {kind, pattern, isValid, trust, cue, not} of kinds) {
    for (const {index, 0: text} of prose.findAll(pattern, folded)) {
      const before = folded.slice(Math.max(0, index - 40), index)
      const around = `${before} ${folded.slice(index + text.length, index + text.length + 12)}`
      const level = trust(text)
      const isValidNumber = isValid(text.replace(/[^\dA-Za-z]/g, ''))
      const isCued = cue.test(before)
      if (not?.test(kind === 'card' ? around : before) || (!isCued && (!isValidNumber || level !== 'alone'))) continue
      // A wrong check digit is a slip of the pen: it is somebody's number nevertheless.
      if (!isValidNumber && (kind === 'card' || /[A-Za-z]/.test(text.charAt(0)))) continue

      found.push({start: index, end: index + text.length, kind, isCertain: isValidNumber && level !== 'doubtful'})
    }
  }
  // What two kinds see is one number.
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({start}, at, all) => at === 0 || start >= (all[at - 1] as PrivateNumber).end)
}

/** The number with its middle covered, of short ones all but the start or the last four; crosses, for stars would be bold type in Markdown. */
export function maskNumber(text: string, language: string): string {
  const size = text.replace(/[^\dA-Za-z]/g, '').length
  const [first, last] = size > 14 ? [4, 4] : size > 10 ? [3, 4] : /^[A-Za-z]/.test(text) ? [3, 0] : [0, 4]
  const cross = language === 'en' ? 'x' : '×'
  let index = -1
  return text.replace(/[\dA-Za-z]/g, (char) => {
    index++
    return index < first || index >= size - last ? char : cross
  })
}
