import type {Span} from '#item'
import {defineRule, type Problem} from '#rule'
import {findMobileFault, findPhoneFault} from './numbers.ts'

/** A number with an area code, after a word that calls it a telephone. */
const phone =
  /(?:电话|热线|传真|致电|拨打|座机|专线)(?:号码|为|是)?[:：（( ]{0,3}([(（]?0\d{2,3}[)）]?[-－—– ]{1,2}\d{3,10}(?:[-－转]\d{1,5})?)(?!\d|[-－—–]\d)/g
const mobile = /(?:手机|电话|联系方式|微信同号)(?:号码?|为|是)?[:：（( ]{0,3}(1[3-9]\d{7,12})(?!\d|[-－—–]\d)/g
/** E-mail addresses spoilt by a full-width mark, a space, a comma for the dot, or a missing end. */
const email =
  /[a-z\d][\w.+-]{0,40}(?:[@＠][a-z\d-]{1,40}(?:[，,。、](?=[a-z])[a-z\d-]{1,20}|\.{2}[a-z]{1,10})[\w.]{0,20}|@[a-z\d-]{1,30}\.[a-z]{2,10}@[\w.]{1,20}|[@＠] [a-z\d-]{1,30}\.[a-z]{2,6}| [@＠][a-z\d-]{1,30}\.[a-z]{2,6}|＠[a-z\d-]{1,30}\.[a-z]{2,6})/gi
/** Web addresses with a mark of Chinese or a doubled part. */
const url = /https?(?:[：]\/\/|:\/(?!\/)|;\/\/|:\/\/https?:)[\w.]{2,40}|www[，,。][\w]{2,30}[.，,。][a-z]{2,6}|wwww?w\.[\w-]{2,30}\.[a-z]{2,6}/gi

export default defineRule({
  id: 'contact-format',
  dimension: 'accuracy',
  attributes: ['useful'],
  severity: 'warning',
  weight: 3,
  cap: 9,
  when: {zh: /[@＠]|\d{7}|\d[-－—– )）]\d{3}|https?|www/i, en: /@|https?|www/},
  text: {
    en: {
      summary: 'A telephone number, e-mail or web address that cannot work',
      message: {
        short: 'Unexpected telephone number `{actual}` with too few digits',
        long: 'Unexpected telephone number `{actual}` with too many digits',
        email: 'Unexpected form of e-mail address `{actual}`',
        url: 'Unexpected form of web address `{actual}`',
      },
      why: 'Who calls or writes as told reaches nobody.',
      advice: 'Compare it with the original, and try it.',
    },
    'zh-Hans': {
      summary: '电话号码、邮箱或网址格式有误',
      message: {short: '电话号码“{actual}”位数不足', long: '电话号码“{actual}”位数过多', email: '邮箱“{actual}”格式有误', url: '网址“{actual}”格式有误'},
      why: '读者照此联系，谁也找不到。',
      advice: '请与原件核对，并实际试一次。',
    },
    'zh-Hant': {
      summary: '電話號碼、電郵或網址格式有誤',
      message: {
        short: '電話號碼「{actual}」位數不足',
        long: '電話號碼「{actual}」位數過多',
        email: '電郵「{actual}」格式有誤',
        url: '網址「{actual}」格式有誤',
      },
      why: '讀者按此聯絡，誰也找不到。',
      advice: '請與原件核對，並實際試一次。',
    },
  },
  check: {
    *item(item) {
      const {text, folded} = item.prose
      const problem = (at: Span, message: string): Problem => ({at, message, actual: text.slice(at.start, at.end)})
      const groupOf = (match: RegExpExecArray): Span => {
        const start = match.index + match[0].lastIndexOf(match[1] ?? '')
        return {start, end: start + (match[1] ?? '').length}
      }
      if (item.language === 'zh-Hans') {
        for (const match of folded.matchAll(phone)) {
          const fault = findPhoneFault(match[1] ?? '', item.language)
          if (fault) yield problem(groupOf(match), fault)
        }
        for (const match of folded.matchAll(mobile)) {
          const fault = findMobileFault(match[1] ?? '')
          if (fault) yield problem(groupOf(match), fault)
        }
      }
      for (const {index, 0: whole} of text.matchAll(email)) yield problem({start: index, end: index + whole.length}, 'email')
      for (const {index, 0: whole} of text.matchAll(url)) yield problem({start: index, end: index + whole.length}, 'url')
    },
  },
})
