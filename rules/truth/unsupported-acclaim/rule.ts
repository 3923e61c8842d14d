import {defineRule} from '#rule'
import {hasNoSource, isMeasured, isSourced, spanAround} from '../../../src/facts/evidence.ts'
import {wordsEn} from './words-en.ts'
import {wordsZh} from './words-zh.ts'

/** A prize, a ranking, a paper with a name: somebody gave the praise. */
const awarded =
  /奖|称号|锦旗|感谢信|表扬信|评为|授予|排名|《|“|「|问卷|回访|满意率|\b(?:award|prize|medal|nominat|ranked|rating|score|survey|poll|percent|voted)|["“%]/i

/** Wishes and plans are no reports. */
const wished = /祝|愿|期待|希望|相信|必将|将会|力争|争取|为了|确保|努力|要\S{0,6}$|\b(?:hopes?|hoped|expects?|will|would|aims?|wish(?:es)?) /

export default defineRule({
  id: 'unsupported-acclaim',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 12,
  cap: 50,
  exempt: ['quotation', 'title', 'furniture'],
  words: {zh: wordsZh, en: wordsEn},
  text: {
    en: {
      summary: 'Praise that nobody is named as giving',
      message: 'Unexpected acclaim `{actual}`, expected who praised it, or a figure',
      why: 'Praise of everybody by nobody proves nothing, and readers take it for advertising.',
      advice: 'Say who praised it and in what words, or how many wrote, came, bought or answered.',
    },
    'zh-Hans': {
      summary: '赞誉没有出处，成效没有数字',
      message: '“{actual}”没有依据，应写明谁说的，或用数字说明',
      why: '人人称赞而没有一个具体的人，等于没有证明，读者只当是广告。',
      advice: '请写明是谁、怎么说的，或写出来信、回访、到场、成交的数量。',
    },
    'zh-Hant': {
      summary: '讚譽沒有出處，成效沒有數字',
      message: '「{actual}」沒有依據，應寫明誰說的，或以數字說明',
      why: '人人稱讚卻沒有一個具體的人，等於沒有證明，讀者只當是廣告。',
      advice: '請寫明是誰、怎樣說的，或寫出來信、回訪、出席、成交的數量。',
    },
  },
  check: {
    mention(mention, item) {
      // English reports of any length have such words between people who are named.
      if (item.language === 'en' && !hasNoSource(item)) return
      const {start, end} = spanAround(item, mention, 'neighbours')
      if (wished.test(item.prose.folded.slice(spanAround(item, mention, 'sentence').start, mention.start))) return
      if (awarded.test(item.prose.folded.slice(start, end)) || isMeasured(item, mention, 'beside') || isSourced(item, mention, 'neighbours')) return

      return {actual: item.text(mention)}
    },
  },
})
