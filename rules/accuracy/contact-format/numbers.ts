import type {Language} from '#item'

/** Area codes of the mainland with two digits behind the 0 take eight digits more; the others seven or eight. */
const threeDigitCodes = /^0(?:10|2[0-9])$/
/** Cities with three digits behind the 0 whose numbers have eight digits: those that are sure. */
const eightDigitCodes = /^0(?:311|351|371|411|431|451|510|512|513|516|531|532|535|551|571|573|574|575|576|577|579|591|595|731|755|757|769|851|871|898)$/

/** What is wrong with a telephone number, by the count of its digits; undefined where it may be right. `before`: the words that call it one. */
export function findPhoneFault(number: string, language: Language): 'short' | 'long' | undefined {
  const plain = number.replace(/(?:转|ext\.?|-(?=\d{1,4}$)(?<=\d{7,8}-)).*$/i, '').trim()
  if (language === 'zh-Hant') return undefined

  const withCode = /^[(（]?(0\d{2,3})[)）]?[-－—– ]{0,2}(\d{3,10})$/.exec(plain)
  if (withCode && language === 'zh-Hans') {
    const [, code = '', rest = ''] = withCode
    // Written together, where the code ends is not certain: 01081234567, 053181234567.
    if (!/[-－—– )）]/.test(plain)) return undefined
    if (/^[48]00/.test(rest)) return undefined
    const least = threeDigitCodes.test(code) || eightDigitCodes.test(code) ? 8 : 7
    if (rest.length < least) return 'short'
    return rest.length > 8 ? 'long' : undefined
  }

  return undefined
}

/** What is wrong with a mobile number of the mainland: eleven digits that begin with 13 to 19. */
export function findMobileFault(number: string): 'short' | 'long' | undefined {
  const digits = number.replace(/[\s-]/g, '')
  if (!/^1[3-9]\d+$/.test(digits) || digits.length === 11) return undefined

  return digits.length < 11 ? 'short' : 'long'
}
