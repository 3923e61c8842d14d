import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {findNumbers, maskNumber} from './numbers.ts'
import {caseWords, findPeople, findWays} from './people.ts'

function* findData(item: Item): Iterable<Problem> {
  const {prose, language} = item
  const folded = language === 'en' ? prose.text : prose.folded
  for (const {kind, isCertain, ...at} of findNumbers(prose, folded)) {
    const expected = maskNumber(item.text(at), language)
    yield {at, message: kind, expected: [expected], ...(isCertain ? {veto: true, fix: [{...at, text: expected}]} : {severity: 'warning'})}
  }
  for (const {kind, ...at} of findWays(prose, folded)) {
    const mask = kind === 'phone' ? {expected: [maskNumber(item.text(at), language)]} : {}
    yield {at, message: kind, severity: 'warning', ...mask}
  }
  if (!caseWords.test(folded)) return

  for (const {kind, ...at} of findPeople(item)) {
    const name = item.text(at)
    // 李某: the surname stays, and of the rest nothing.
    yield {
      at,
      message: kind,
      severity: 'warning',
      ...(language === 'en' || name.includes('·') ? {} : {expected: [`${name.slice(0, name.length > 3 ? 2 : 1)}某`]}),
    }
  }
}

export default defineRule({
  id: 'private-data',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'error',
  weight: 25,
  cap: 60,
  when: {
    zh: new RegExp(`\\d{6}|\\d-\\d{3}|\\d{4} \\d|家住|住在|住址|${caseWords.source}`, 'i'),
    en: new RegExp(`\\d{6}|\\d-\\d{2,4}|\\d{4} \\d|${caseWords.source}`, 'i'),
  },
  text: {
    en: {
      summary: 'Something is printed in full that belongs to a private person',
      message: {
        identity: 'Unexpected identity number in full, expected `{expected}`',
        card: 'Unexpected number of a bank card in full, expected `{expected}`',
        phone: 'Unexpected telephone number of a private person in full, expected `{expected}`',
        address: 'Unexpected home address down to the door, expected the neighbourhood',
        victim: 'Unexpected full name of a victim of abuse, expected no name',
        minor: 'Unexpected full name of a minor in a criminal case, expected no name',
        relative: 'Unexpected full name of a relative of the accused, expected no name',
      },
      why: 'Once published it can be copied and misused, and the person cannot take it back.',
      advice: 'Cover the middle of the number, or leave it out; name nobody whom the report can only harm.',
    },
    'zh-Hans': {
      summary: '完整登出了属于个人的信息',
      message: {
        identity: '完整的身份证件号码，应为“{expected}”',
        card: '完整的银行卡号，应为“{expected}”',
        phone: '完整的私人电话号码，应为“{expected}”',
        address: '住址具体到门牌房号，只写街道或小区即可',
        victim: '受侵害者写出了全名，应隐去姓名',
        minor: '案件中的未成年人写出了全名，应隐去姓名',
        relative: '涉案人员的亲属写出了全名，应隐去姓名',
      },
      why: '一经发布就会被人复制、冒用，本人无法收回。',
      advice: '号码请遮去中间几位，或整个删去；报道只会伤害到的人，不写姓名。',
    },
    'zh-Hant': {
      summary: '完整刊出了屬於個人的資料',
      message: {
        identity: '完整的身分證件號碼，應為「{expected}」',
        card: '完整的銀行卡號，應為「{expected}」',
        phone: '完整的私人電話號碼，應為「{expected}」',
        address: '住址寫到門牌房號，寫出街道或屋苑即可',
        victim: '受侵害者寫出了全名，應隱去姓名',
        minor: '案件中的未成年人寫出了全名，應隱去姓名',
        relative: '涉案者的親屬寫出了全名，應隱去姓名',
      },
      why: '一經刊出就會被人複製、冒用，當事人無法收回。',
      advice: '號碼請遮去中間幾位，或整個刪去；報道只會傷害到的人，不寫姓名。',
    },
  },
  check: {item: findData},
})
