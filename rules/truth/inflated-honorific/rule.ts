import type {Item, Mention} from '#item'
import {defineRule} from '#rule'
import {someWithin, spanAround} from '../../../src/facts/evidence.ts'
import {words} from './words.ts'

const ownPost =
  /(?<![\u3400-\u9fff])(?:党[委组])?(?:副?书记|副?局长|副?处长|副?科长|副?所长|副?站长|副?校长|副?院长|副?馆长|副?主任|副?镇长|副?乡长|副?总经理|董事长|厂长|队长)|我[局市县区校院厂镇乡部厅处]|(?:局|处|科|所|站|校|院|馆|中心|镇|乡|街道|社区|公司|集团|厂|队)(?:党[委组](?:副)?书记|(?:副)?(?:局长|处长|科长|所长|站长|校长|院长|馆长|主任|镇长|乡长|书记|总经理|董事长|厂长|队长|领导))|局领导|校领导|院领导|公司领导|厂领导|镇领导|单位领导|班子成员/

/** Whether the sentence is about the item's own leaders: those of the registry, or of the unit it is filed by. National leaders have wording of their own. */
function isOwn(item: Item, mention: Mention): boolean {
  const {start, end} = spanAround(item, mention, 'sentence')
  const {people = [], units = []} = item.registry
  const known = new Set(people.flatMap(({name, aliases = []}) => [name, ...aliases]))
  if (known.size > 0 && someWithin(item.facts.names, {start, end}, ({type, text}) => type === 'person' && known.has(text))) return true
  const sentence = item.prose.folded.slice(start, end)
  const hasUnit = item.fields.unit !== undefined || units.length > 0
  return hasUnit && ownPost.test(sentence) && !/总书记|国家主席|总理|中央|国务院|省委|省长|部长/.test(sentence)
}

export default defineRule({
  id: 'inflated-honorific',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 6,
  cap: 24,
  languages: ['zh-Hans', 'zh-Hant'],
  exempt: ['quotation', 'title', 'furniture'],
  words: {zh: words},
  text: {
    en: {
      summary: 'Ceremonious words about the house’s own leaders',
      message: {remove: 'Unexpected honorific `{actual}`, expected the sentence without it', replace: 'Unexpected honorific `{actual}`, expected `{expected}`'},
      why: 'Going to a place is what the post is for; praise of one’s own superiors is no news.',
      advice: 'Leave the word out and tell what was seen, asked and decided.',
    },
    'zh-Hans': {
      summary: '报道本单位领导用了抬高的词语',
      message: {remove: '“{actual}”可删去', replace: '“{actual}”过誉，应为“{expected}”'},
      why: '到现场本是职责所在，抬举自己的领导不是新闻。',
      advice: '删去这个词，写明看了什么、问了什么、定了什么。',
    },
    'zh-Hant': {
      summary: '報道本機構領導用了抬高的詞語',
      message: {remove: '「{actual}」可刪去', replace: '「{actual}」過譽，應為「{expected}」'},
      why: '到現場本是職責所在，抬舉自己的領導不是新聞。',
      advice: '刪去這個詞，寫明看了甚麼、問了甚麼、定了甚麼。',
    },
  },
  check: {
    mention: (mention, item) => (isOwn(item, mention) ? {} : undefined),
  },
})
