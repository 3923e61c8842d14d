import {defineRule, type Problem} from '#rule'
import {checkEventDate, checkLanguage, checkUnit} from './fields.ts'

export default defineRule({
  id: 'metadata-conflict',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'error',
  weight: 8,
  cap: 24,
  text: {
    en: {
      summary: 'What is declared of the item and what its text says disagree',
      message: {
        event: 'Unexpected day `{actual}` in the lead, expected the declared date of the event, {field}',
        en: 'Unexpected language `{actual}` for a text in English',
        hans: 'Unexpected language `{actual}` for a text in Simplified Chinese',
        hant: 'Unexpected language `{actual}` for a text in Traditional Chinese',
        unit: 'Unexpected `{actual}` in an item of {field}',
      },
      why: 'Lists, searches and feeds go by the fields; one of the two misleads.',
      advice: 'Correct the field or the text, whichever is wrong.',
    },
    'zh-Hans': {
      summary: '填报信息与正文不一致',
      message: {
        event: '导语中的“{actual}”与填报的事件日期{field}不符',
        en: '正文是英文，语言却填作“{actual}”',
        hans: '正文是简体中文，语言却填作“{actual}”',
        hant: '正文是繁体中文，语言却填作“{actual}”',
        unit: '{field}的稿件中出现“{actual}”',
      },
      why: '列表、检索和推送都以填报信息为准，两者必有一处误导。',
      advice: '请核实后改正有误的一处。',
    },
    'zh-Hant': {
      summary: '填報資料與正文不一致',
      message: {
        event: '導言中的「{actual}」與填報的事件日期{field}不符',
        en: '正文是英文，語言卻填作「{actual}」',
        hans: '正文是簡體中文，語言卻填作「{actual}」',
        hant: '正文是繁體中文，語言卻填作「{actual}」',
        unit: '{field}的稿件中出現「{actual}」',
      },
      why: '列表、檢索和推送都以填報資料為準，兩者必有一處誤導。',
      advice: '請核實後改正有誤的一處。',
    },
  },
  check: {
    item: (item) =>
      [checkEventDate(item), checkLanguage(item), item.language === 'en' ? undefined : checkUnit(item)].filter((one): one is Problem => one !== undefined),
  },
})
