import type {Item} from '#item'
import {defineRule, type Localised} from '#rule'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** What a correction must say: what was wrong, what is right, and where it stood. */
const slots: {name: Localised; zh: RegExp; en: RegExp}[] = [
  {
    name: name('what was wrong', '原来的错误', '原來的錯誤'),
    zh: /误(?:将|把|写|植|作|为|登|称)|有误|错误|失实|不确|不实|不准确|[写印刊登]错|错[写印刊登将把]|应为|应是|(?:遗漏|漏[写登刊])|更正为|改为|并非/,
    en: /\b(?:mis(?:stated|identified|spelled|spelt|quoted|reported|attributed|named)|incorrect(?:ly)?|wrong(?:ly)?|in ?error|erroneous(?:ly)?|mistaken(?:ly)?|omitted|inaccurate(?:ly)?|not|instead of|rather than|failed to)\b/,
  },
  {
    name: name('what is right', '正确的内容', '正確的內容'),
    zh: /应为|应是|应作|正确[的内表]|正确[^。\n]{0,8}[为是]|更正为|改为|实为|实际|现更正|现已更正|并非[^。\n]{1,40}[，,]?而?是|准确|补充/,
    en: /\b(?:is|are|was|were|has|have|had|will|should (?:have|be|read)|does|did|in fact|correct(?:ed)?|said|cost|costs|pays?|rose|fell|took|takes)\b|, not [\w$]/,
  },
  {
    name: name('where it stood', '原稿的标题或日期', '原稿的標題或日期'),
    zh: /《[^》\n]{2,60}》|〈[^〉\n]{2,60}〉|[月日号]|昨[日天]|今[日天]|上[周期]|第[\d一二三四五六七八九十]{1,3}[版期页]|[A-Z]\d{1,2}版|前[日天]/,
    en: /\b(?:article|story|report|item|headline|caption|photo|graphic|version|edition|page|release|post|obituary|review|column|editorial)\b|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday)\b/,
  },
]

function findMissing(item: Item): Localised[] {
  const script = item.language === 'en' ? 'en' : 'zh'
  const [first] = item.facts.parts.filter(({kind}) => kind !== 'headline' && kind !== 'furniture')
  if (!first) return []
  const text = (script === 'en' ? item.prose.lower : item.prose.folded).slice(first.start)
  return slots
    .filter((slot, index) => !slot[script].test(text) && !(index === 2 && (item.field('corrects') !== undefined || item.field('originalDate') !== undefined)))
    .map((slot) => slot.name)
}

export default defineRule({
  id: 'correction-note',
  dimension: 'structure',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 5,
  presence: true,
  text: {
    en: {
      summary: 'A correction does not say what was wrong, what is right, or where',
      message: 'Missing {missing}',
      why: 'Whoever read the mistake must be able to recognise it and to put it right.',
      advice: 'Name the item and its date, what it said, and what it should have said.',
    },
    'zh-Hans': {
      summary: '更正没有写明错在哪里、正确内容或原稿',
      message: '缺少{missing}',
      why: '看过错误的读者，要能认出是哪一处，并知道正确的说法。',
      advice: '请写明原稿标题和日期、原来的说法、正确的说法。',
    },
    'zh-Hant': {
      summary: '更正沒有寫明錯在哪裏、正確內容或原稿',
      message: '欠缺{missing}',
      why: '看過錯誤的讀者，要能認出是哪一處，並知道正確的說法。',
      advice: '請寫明原稿標題和日期、原來的說法、正確的說法。',
    },
  },
  check: {
    item(item) {
      if (item.profile.kind !== 'correction') return
      const missing = findMissing(item)
      return missing.length > 0 ? {data: {missing}} : undefined
    },
  },
})
