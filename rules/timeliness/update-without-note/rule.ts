import {number, object, optional} from 'valibot'
import {defineRule} from '#rule'
import {hoursAfter, readStretch} from '../../../src/facts/instants.ts'

const noteZh = /更正|勘误|更新|修订|修正|补充说明|编者[按注]|本文(?:已|有|曾)|此前版本|先前版本|早前版本|改动|订正|最后修改|续报|滚动/
const noteEn =
  /\b(?:correct(?:ion|ed|s)|updat(?:e|es|ed|ing)|clarif(?:ication|ied|ies)|editor['’]?s['’]? note|amended|revised|earlier version|previous version|an earlier|was changed|has been changed|erratum|errata|last modified)\b/

export default defineRule({
  id: 'update-without-note',
  dimension: 'timeliness',
  attributes: ['truthful'],
  severity: 'info',
  weight: 4,
  cap: 4,
  options: object({minHours: optional(number(), 24)}),
  text: {
    en: {
      summary: 'The item was changed after publication, and nothing says what',
      message: 'Missing a note on the change of `{actual}`',
      why: 'Readers of the first version cannot know what they read was changed.',
      advice: 'Say in a line what was corrected or added, and when; nothing is needed where only the layout changed.',
    },
    'zh-Hans': {
      summary: '发布后修改过，却没有说明',
      message: '缺少对“{actual}”所作修改的说明',
      why: '看过前一版的读者无从知道改了什么。',
      advice: '请用一行说明何时更正或补充了什么；只改版式的不必说明。',
    },
    'zh-Hant': {
      summary: '發布後修改過，卻沒有說明',
      message: '欠缺對「{actual}」所作修改的說明',
      why: '看過前一版的讀者無從知道改了甚麼。',
      advice: '請用一行說明何時更正或補充了甚麼；只改版面的毋須說明。',
    },
  },
  check: {
    item(item, {minHours}) {
      const {dateModified, datePublished, correctionNote, corrects} = item.fields
      const [changed, published] = [dateModified && readStretch(dateModified), datePublished && readStretch(datePublished)]
      if (!changed || !published || hoursAfter(changed, published) <= minHours || correctionNote !== undefined || corrects !== undefined) return
      if (item.language === 'en' ? noteEn.test(item.prose.lower) : noteZh.test(item.prose.folded)) return

      const place = item.field('dateModified')?.place
      return {...(place ? {at: place} : {}), actual: dateModified as string}
    },
  },
})
