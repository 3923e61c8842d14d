import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {someWithin} from '../../../src/facts/evidence.ts'

/** 王书记, 李局长: a surname and a post, of no body. Residents named 李女士, 王先生 are usual. */
const surnamePost =
  /(?<=^|[，。；：！？、\s“「])(?:(?![总副正各上全])[\u3400-\u9fff])(?:书记|局长|主任|处长|科长|所长|院长|校长|厂长|经理|总经理|董事长|县长|市长|区长|镇长|乡长|部长|厅长|总工|支书|队长|站长|馆长|行长|社长|秘书长|会长|主席)(?=(?:还|也|在会上|对此|对记者|告诉记者)?(?:说|表示|指出|强调|要求|介绍|认为|宣布|透露|坦言|呼吁|部署))/g
/** An official surnamed Wang; Mr Hale, Secretary Wang at the first mention. */
const surnamed =
  /\b(?:[Aa]n? (?:official|officer|manager|spokes(?:man|woman|person)|director|teacher|doctor|resident|employee) (?:surnamed|by the name of|named only as|who gave (?:only )?(?:his|her) (?:sur|last )name(?: only)? as) [A-Z][a-z]+)/g

function* findChinese(item: Item): Iterable<Problem> {
  for (const {index, 0: text} of item.prose.folded.matchAll(surnamePost)) {
    const at = {start: index, end: index + text.length}
    const surname = item.prose.text.charAt(index)
    // 市委书记王强 earlier, or the full name anywhere before.
    const isKnown = someWithin(
      item.facts.names,
      {start: 0, end: index},
      (name) => name.type === 'person' && name.text.startsWith(surname) && name.text.length > 1,
    )
    if (!isKnown) yield {at, actual: item.text(at)}
  }
}

export default defineRule({
  id: 'unidentified-speaker',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'info',
  weight: 0,
  cap: 0,
  exempt: ['speech', 'title', 'furniture'],
  when: {
    zh: /(?:书记|[局处科所院校厂县市区镇乡部厅队站馆行社会]长|主任|经理|主席|总工|支书)(?:还|也|在会上|对此|对记者|告诉记者)?(?:说|表示|指出|强调|要求|介绍|认为|宣布|透露|坦言|呼吁|部署)/,
    en: /\b(?:surnamed|by the name of|named only as|(?:sur|last )name)/,
  },
  text: {
    en: {
      summary: 'Somebody speaks of whom only the surname and a post are told',
      message: 'Unexpected `{actual}` at the first mention, expected the full name and the body',
      why: 'A reader from elsewhere, or next year, cannot tell who that was.',
      advice: 'Give the full name, the post and its body at the first mention; the surname will do afterwards.',
    },
    'zh-Hans': {
      summary: '说话的人只有姓和职务',
      message: '首次出现即称“{actual}”，应写明全名和所在单位',
      why: '外地的读者、以后的读者都看不出是谁。',
      advice: '首次提到时写全名、职务和单位，之后再用简称。',
    },
    'zh-Hant': {
      summary: '說話的人只有姓氏和職銜',
      message: '首次出現即稱「{actual}」，應寫明全名和所屬機構',
      why: '外地的讀者、日後的讀者都看不出是誰。',
      advice: '首次提到時寫出全名、職銜和機構，之後再用簡稱。',
    },
  },
  check: {
    *item(item) {
      if (item.language !== 'en') return yield* findChinese(item)
      for (const {index, 0: text} of item.prose.text.matchAll(surnamed)) yield {at: {start: index, end: index + text.length}, actual: text}
    },
  },
})
