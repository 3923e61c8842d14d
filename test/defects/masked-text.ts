import {type Carrier, type Defect, plantItem, plantSentence} from './defect.ts'

/** Words with a part that a filter ate, in the middle of a sentence. */
const hans: [string, string, string][] = [
  ['工作人员加强了安全', '产', '管理'],
  ['社区改善了老年人居住', '条件', '和出行环境'],
  ['保障性', '安居', '工程已经开工'],
  ['检查组排查了电动车', '充电', '隐患'],
  ['这条道路两侧的', '商业', '网点全部开放'],
]
const hant: [string, string, string][] = [
  ['人員加強了樓宇', '安全', '管理'],
  ['社區改善了長者居住', '條件', '和出行環境'],
  ['區內的無障礙', '設施', '工程已經展開'],
]
/** Behind the first paragraph: within quotation marks stars may be meant, and the rule is silent there. */
const append = (carrier: Carrier, text: string): Carrier => ({...carrier, paragraphs: carrier.paragraphs.map((one, at) => (at === 0 ? one + text : one))})

const masks = {
  stars: (size: number) => '*'.repeat(Math.max(2, size)),
  'wide stars': (size: number) => '＊'.repeat(Math.max(2, size)),
  squares: (size: number) => '■'.repeat(Math.max(2, size)),
  'hollow squares': (size: number) => '□'.repeat(Math.max(2, size)),
  'replacement characters': (size: number) => '\ufffd'.repeat(Math.max(2, size)),
}

/** Rude words that a filter found inside longer ones, with the word they were. */
const english: [string, string][] = [
  ['Pen*****e', 'Penistone'],
  ['Sc***horpe', 'Scunthorpe'],
  ['as***sment', 'assessment'],
  ['c**ktail', 'cocktail'],
  ['Lightw***r', 'Lightwater'],
]
const inEnglish = plantSentence('stars inside a word', 'en', (draw) => {
  const [wrong, right] = draw.pick(english)
  return {wrong: `The ${wrong} office is open until five.`, right: `The ${right} office is open until five, and cards ending **** 1234 are taken.`}
})

const defects: Defect[] = (['zh-Hans', 'zh-Hant'] as const).flatMap((language) =>
  Object.entries(masks).map(([form, mask]) =>
    plantItem(form, language, (draw, carrier) => {
      const [before, word, behind] = draw.pick(language === 'zh-Hans' ? hans : hant)
      const names = language === 'zh-Hans' ? '中签者为李*明、王**、陈*，电话138****1234。' : '中籤者為李*明、王**、陳*，電話0912***678。'
      return {wrong: append(carrier, `${before}${mask(word.length)}${behind}。`), right: append(carrier, `${before}${word}${behind}。${names}`)}
    }),
  ),
)

export default [...defects, inEnglish]
