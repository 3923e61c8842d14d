import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'

/** Xs, crosses and circles where a date, a name or a number should stand. */
const slots =
  /(?<![A-Za-z\d])(?:[Xx×○〇O]{1,4}(?:年|月|日|时|点|分|号)){1,6}(?![光射线])|(?<![A-Za-z\d])(?:[Xx×Ｘ]{2,4}|[○〇]{2,4}|[Xx×Ｘ])(?=(?:省|市|县|区|镇|乡|村|街道|局|厅|处|科|委员会|单位|部门|公司|学校|同志|书记|局长|主任|个|名|万|元|亿|项|家|人次|平方米)(?![光片]))/g
/** Circles and crosses where the name of somebody in office stands: 局長○○○表示, 記者OOO／台北報導. Masked people have their surname. */
const nameless =
  /(?<=(?:[局市县区镇乡州省部厅处科所站校院馆社团]长|记者|主任|书记|经理|董事长|委员|教授|发言人|通讯员|联络人|联系人|负责人|姓名|作者)[:：]?\s?)(?:[○〇]{2,4}|[Oo]{3}|[Xx×Ｘ＊]{2,4})(?![A-Za-z○〇×＊])/g
/** Figures yet to come: N亿元, 有？？？、. */
const figureless = /(?<![A-Za-z\d])[Nn](?=[万亿](?:元|人|吨|亩|户|美元|平方米))|(?<=[有为达约共由])[?？]{3,}(?=[、个名人元万亿户台])/g
/** Notes to oneself, template slots and filler text. */
const notes = new RegExp(
  [
    '\\{\\{[^{}\\n]{0,60}\\}\\}',
    '\\{[\\u3400-\\u9fff]{1,8}\\}',
    '\\$\\{[^{}\\n]{1,40}\\}',
    '<%[^%\\n]{1,40}%>',
    '[\\[【](?:此处|这里|请|待)?(?:填写|填入|补充|插入|填|待补|待补充|待定|待填|待核实|待核|待查|核实|姓名|名字|单位名称|单位|日期|时间|地点|数字|标题|图片|照片|此处略|作者|记者|电话|金额|人数)[^\\]】\\n]{0,12}[\\]】]',
    // （图片）, （时间） in round brackets may be meant: these need a word for what is to be done.
    '[（(](?:(?:此处|这里|请)(?:填写|填入|补充|插入|填|补|核实|核|查|定|加|写)|待(?:填写|填入|补充|插入|填|补|核实|核|加|写)|填写|填入|插入|姓名|名字|单位名称|此处略|具体(?:时间|地点|数字|人数|金额|姓名)(?:待|请|未))[^）)\\n]{0,12}[）)]',
    '[\\[【](?:此处|这里|请)(?:另)?(?:补|加|插|配|附|放)[^\\]】\\n]{1,12}[\\]】]',
    // （数字待核）, （照片待补）: what the writer has yet to bring; dates to be announced are news.
    '[（(【\\[](?:数字|数据|照片|图片|图|配图|内文|正文|标题|导语|姓名|人名|职务|电话|金额|单位|文字|稿件|摘要|链接|引语|名单|图说)[\\u3400-\\u9fff]{0,2}(?:待|尚待|有待)(?:补充?|核实?|填写?|查|定|更新|上传|加|提供)[）)】\\]]',
    '此处(?:填写|填入|插入|补充|添加)[^，。；\\n]{0,12}',
    '(?:待补充|待填写|此处略|请输入(?:标题|正文|内容))',
    '_(?:_{2,}(?=[\\u3400-\\u9fff])|(?<=[\\u3400-\\u9fff：:]_)(?:_{2,}|_(?=[\\u3400-\\u9fff])))',
    '(?<=[A-Za-z,$] )_{3,}(?= [a-z]|[.,%])',
    '(?:^|\\n|[.!?] )(?:insert|add|put) (?:a |the |an |your )?(?:[a-z-]{1,14} ){0,2}(?:quote|name|photo|picture|caption|date|figure|number|text|headline|details|link|title|image|statement|comment)s? (?:(?:from|of|about|for|by) [^.\\n]{1,30})?here\\b',
    '[(\\[](?:photo|caption|quote|headline|byline|name|figure|picture|image|graphic|art|stats?)s?(?: [a-z]{1,10}){0,2} (?:to (?:come|follow)|tk|tbc|tba|to be (?:added|supplied|inserted))[)\\]]',
    '[\\[<{](?:insert|your|enter|add|company|client|contact|first|last|full|name|names|date|time|place|city|location|title|number|amount|tbd|tbc|tk|xx+|link|quote|photo|image|address|phone|email|todo)(?:[ _-][A-Za-z _-]{1,30})?[\\]>}]',
  ].join('|'),
  'gi',
)
const filler = /\blorem ipsum(?: dolor sit amet)?\b/gi
/** Slots only in capitals. */
const capitals = /\b(?:TK(?:TK)*|TKCOM|TBD|TBC|FIXME|TODO)\b(?!-| ?['’]s\b)|\bXX+\b/g

/** Roman numerals and sizes are no slots. */
function isSlot(text: string, match: string, index: number): boolean {
  // TK Maxx is a name, and a film may be rated XXX.
  if (match === 'TK') return !/^ [A-Z][a-z]/.test(text.slice(index + 2, index + 5))
  if (match === 'XXX' && (/\brated $/.test(text.slice(Math.max(0, index - 7), index)) || /^[- ]rated/.test(text.slice(index + 3, index + 9)))) return false
  if (!match.startsWith('XX')) return true

  return (
    !/(?:Super Bowl|Olympiad|[IVXLC]|Louis|John|Pius|Act|Part|Chapter|Volume|size|chromosomes?|Article) $/i.test(text.slice(Math.max(0, index - 14), index)) &&
    !/^[IVXLC]|^ (?:Olympi|century|chromosome)/i.test(text.slice(index + match.length, index + match.length + 12))
  )
}

/** Masked people are no slots: 李某某, ×某, 张××, 王○○. */
function isMaskedName(text: string, index: number): boolean {
  return /[赵钱孙李周吴郑王冯陈卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳史唐薛雷贺倪汤罗毕郝安常于傅康余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯卢莫房丁邓洪包石崔吉龚程裴陆翁段侯白叶黎刘龙黄]$/.test(
    text.slice(Math.max(0, index - 1), index),
  )
}

function* findSlots({prose, language}: Item): Iterable<Problem> {
  const text = language === 'en' ? prose.text : prose.folded
  for (const pattern of [notes, filler, capitals]) {
    for (const {index, 0: match} of prose.findAll(pattern, text))
      if (isSlot(text, match, index)) yield {at: {start: index, end: index + match.length}, actual: prose.text.slice(index, index + match.length)}
  }
  if (language === 'en') return

  for (const pattern of [nameless, figureless])
    for (const {index, 0: match} of prose.findAll(pattern, text))
      yield {at: {start: index, end: index + match.length}, actual: prose.text.slice(index, index + match.length)}
  for (const {index, 0: match} of prose.findAll(slots, text)) {
    const isYear = /[二一][○〇O]{1,2}$/.test(text.slice(Math.max(0, index - 3), index + match.search(/[年月日]|$/)))
    const isDate = /[年月日时点分号]$/.test(match)
    if (!isYear && (isDate || !isMaskedName(text, index)))
      yield {at: {start: index, end: index + match.length}, actual: prose.text.slice(index, index + match.length)}
  }
}

export default defineRule({
  id: 'placeholder-text',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'error',
  weight: 20,
  cap: 50,
  exempt: ['title'],
  text: {
    en: {
      summary: 'A placeholder was left in the text',
      message: 'Unexpected placeholder `{actual}`',
      why: 'The item goes out with a hole where a name, a date or a figure should stand.',
      advice: 'Fill in what belongs there, or take the sentence out.',
    },
    'zh-Hans': {
      summary: '文中留有占位符',
      message: '出现占位符“{actual}”',
      why: '该写姓名、日期或数字的地方还空着。',
      advice: '请填上应有的内容，或删去这一句。',
    },
    'zh-Hant': {
      summary: '文中留有佔位符',
      message: '出現佔位符「{actual}」',
      why: '該寫姓名、日期或數字的地方還空著。',
      advice: '請填上應有的內容，或刪去這一句。',
    },
  },
  check: {
    *item(item) {
      let reached = -1
      const found = [...findSlots(item)].sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0))
      for (const problem of found) {
        if (!problem.at || problem.at.start < reached) continue

        reached = problem.at.end
        yield {...problem, veto: true}
      }
    },
  },
})
