import type {Item} from '../item.ts'
import {foldText} from '../prose/fold.ts'

/** National leaders at the head of an item: what they say has its fixed wording, and no desk may touch it. To pass on its 精神 is the office's own work. */
const leader =
  /(?:总书记|国家(?:副)?主席|国务院(?:副)?总理|全国人大常委会(?:副)?委员长|全国政协(?:副)?主席|政治局(?:常委|委员|会议)?|中共中央|中央(?:组织|宣传|统战)部|中央军委|国务委员|总统|外长|《求是》)[^。\n]{0,90}(?:强调|指出|会见|会谈|主持|出席|考察|调研|回信|致信|致[^，。\n]{0,3}[信电]|致电|贺信|贺电|参观|发出|致辞|致词|抵达|重要文章|重要指示强调)(?![^，。\n]{0,20}精神)/
const opening = 300

/** Whether a Chinese item reports what national leaders say. */
export function isOfLeaders({prose, fields, language}: Item): boolean {
  return language !== 'en' && leader.test(`${foldText(fields.headline ?? '')}\n${prose.folded.slice(0, opening)}`)
}
