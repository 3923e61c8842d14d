import type {Item, Mention} from '#item'
import {defineRule, type Found} from '#rule'
import {hasNoSource, isMeasured, isSourced, someWithin, spanAround} from '../../../src/facts/evidence.ts'
import {looseEn, wordsEn} from './words-en.ts'
import {wordsZh} from './words-zh.ts'

let loose: ReadonlySet<string> | undefined

/** A year or a full date: the claim says since when it holds. */
function isDated(item: Item, claim: Mention): boolean {
  return someWithin(item.facts.times, spanAround(item, claim, 'sentence'), ({anchor, value = ''}) => anchor === 'absolute' && /^\d{4}/.test(value))
}

/** Rankings and prizes are evidence, and so is the paper that lists them. */
const awarded =
  /排名|排行|榜单|评为|评选|获评|获奖|荣获|入选|认定|统计|普查|名录|纪录|记录|局志|县志|市志|年鉴|档案|查新|鉴定|验收|《|据|\b(?:ranked|ranks|ranking|rated|according|award|prize|named by|voted|record|index|census|survey|list(?:ed)?|guinness|poll)\b/i

export default defineRule({
  id: 'superlative-without-evidence',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 8,
  cap: 32,
  exempt: ['quotation', 'title', 'furniture'],
  words: {zh: wordsZh, en: wordsEn},
  text: {
    en: {
      summary: 'Something is called the first, the only or the best, and nobody is named who found it so',
      message: 'Unexpected `{actual}` without evidence, expected who found it so, or since when, or by what measure',
      why: 'Such claims are the easiest to make and to refute; the reader learns more from the figure behind them.',
      advice: 'Name the source, the field and the date (the first since 2004, by the count of the registry), or leave the word out.',
    },
    'zh-Hans': {
      summary: '称首创、唯一、最好、领先，却没有依据',
      message: '“{actual}”没有依据，应写明由谁认定、自何时起或以何为准',
      why: '这类说法最容易写，也最容易被推翻；背后的数字才是读者要的。',
      advice: '请写明出处、范围和时间（如“局志载，为2004年建局以来首次”），否则删去。',
    },
    'zh-Hant': {
      summary: '稱首創、唯一、最好、領先，卻沒有依據',
      message: '「{actual}」沒有依據，應寫明由誰認定、自何時起或以何為準',
      why: '這類說法最容易寫，也最容易被推翻；背後的數字才是讀者要的。',
      advice: '請寫明出處、範圍和時間（如「據年報，為2004年成立以來首次」），否則刪去。',
    },
  },
  check: {
    mention(mention, item): Found {
      if (item.language === 'en') {
        loose ??= looseEn()
        if (loose.has(mention.term) && !hasNoSource(item)) return
      }
      const {start, end} = spanAround(item, mention, 'sentence')
      if (awarded.test(item.prose.folded.slice(start, end)) || isDated(item, mention) || isMeasured(item, mention) || isSourced(item, mention, 'neighbours'))
        return

      return {actual: item.text(mention)}
    },
  },
})
