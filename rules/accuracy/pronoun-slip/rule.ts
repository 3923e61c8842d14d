import type {Item, Name, Part} from '#item'
import {defineRule, type Problem} from '#rule'

type Sex = 'man' | 'woman'

/** What stands beside a name and leaves no doubt. */
const tellingZh: readonly [Sex, RegExp, RegExp][] = [
  ['woman', /^[（(]女[，,、）)]|^(?:女士|小姐|太太|夫人|阿姨|奶奶|大妈|婆婆)/, /(?:女士|女教师|女医生|女司机|女警|女工|母亲|妻子|女儿|奶奶|姐姐|妹妹)$/],
  ['man', /^[（(]男[，,、）)]|^(?:先生|大爷|爷爷|大叔|伯伯|公公)/, /(?:父亲|丈夫|儿子|爷爷|哥哥|弟弟)$/],
]
const tellingEn: readonly [Sex, RegExp, RegExp][] = [
  ['woman', /^$/, /\b(?:mrs|ms|miss|dame|sister|actress|councilwoman|spokeswoman|chairwoman|businesswoman|policewoman|headmistress)\.? $/],
  ['man', /^$/, /\b(?:mr|sir|brother|councilman|spokesman|chairman|businessman|policeman|headmaster)\.? $/],
]
/** People who are not named can be meant by a pronoun, too. */
const othersZh =
  /[丈妻夫父母儿女孙兄弟姐妹爸妈爷奶叔姨]|[男女]|老人|同事|朋友|邻居|住户|居民|学生|老师|医生|孩子|徒弟|师傅|师父|[^其]他人|对方|司机|工人|患者|游客|记者|队友|客人|群众|有人|一[名位个]|大家|人们/
const othersEn =
  /\b(?:husband|wife|father|mother|son|daughter|brother|sister|friend|neighbou?r|colleague|partner|man|woman|boy|girl|child|children|people|person|teacher|doctor|driver|tenant|resident|patient|student|reporter|someone|everyone|anyone|who|king|queen|prince|princess|lord|lady|god|driver|player|coach|baby|widow|victim|suspect|officer|minister|mayor|judge|lawyer|boss|successor|predecessor)s?\b/

const pronounZh: Record<Sex, RegExp> = {man: /(?<![其吉他])他(?![们人国乡日者])/g, woman: /她(?!们)/g}
const pronounEn: Record<Sex, RegExp> = {man: /\b(?:he|him|his|himself)\b/g, woman: /\b(?:she|her|hers|herself)\b/g}

/** Man or woman, where the words at a name tell. */
function readSex({start, end}: Name, {prose, language}: Item): Sex | undefined {
  const text = language === 'en' ? prose.lower : prose.folded
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 6)]
  return (language === 'en' ? tellingEn : tellingZh).find(([, behind, ahead]) => (behind.source !== '^$' && behind.test(after)) || ahead.test(before))?.[0]
}

/** A paragraph with one person in it, whose sex is told, and a pronoun of the other. */
function findSlip(part: Part, item: Item): Problem | undefined {
  const {facts, prose, language} = item
  // Whoever the paragraph before speaks of may be meant as well.
  const before = facts.parts[facts.parts.indexOf(part) - 1]
  const people = facts.names.filter(({type, start, end}) => type === 'person' && start >= part.start && end <= part.end)
  const [first] = people
  const reach = before && before.kind !== 'headline' ? before.start : part.start
  if (!first || facts.names.some(({type, start, end, entity}) => type === 'person' && start >= reach && end <= part.end && entity !== first.entity))
    return undefined

  const told = people.map((name) => readSex(name, item)).filter((sex) => sex !== undefined)
  const [sex] = told
  if (sex === undefined || told.some((one) => one !== sex)) return undefined

  const isEnglish = language === 'en'
  const text = (isEnglish ? prose.lower : prose.folded).slice(part.start, part.end)
  const start = people[0]?.start ?? part.start
  // The name with its own title is taken out before other people are looked for.
  const rest = text.replace(
    isEnglish
      ? /\b(?:mrs?|ms|miss|sir|dame|sister|brother|actress|\w+(?:wo)?man|head(?:master|mistress))\.? (?=[a-z])/g
      : /[（(][男女][，,、）)]|女士|先生|小姐|太太|夫人/g,
    '',
  )
  if ((isEnglish ? othersEn : othersZh).test(rest)) return undefined

  const other: Sex = sex === 'man' ? 'woman' : 'man'
  const own = (isEnglish ? pronounEn : pronounZh)[sex]
  for (const {index, 0: pronoun} of text.matchAll((isEnglish ? pronounEn : pronounZh)[other])) {
    const at = {start: part.start + index, end: part.start + index + pronoun.length}
    if (at.start < start || item.within(at, 'quotation')) continue
    return {
      at,
      actual: item.text(at),
      message: text.match(own) ? 'both' : sex,
      suggestions: [],
      data: {name: item.text(first)},
      related: [{start: first.start, end: first.end, message: 'name'}],
    }
  }
  return undefined
}

export default defineRule({
  id: 'pronoun-slip',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'warning',
  weight: 5,
  cap: 10,
  exempt: ['quotation', 'title', 'furniture'],
  when: {zh: /[他她]/, en: /\b(?:he|him|his|himself|she|her|hers|herself)\b/},
  text: {
    en: {
      summary: 'A pronoun makes a man of a woman, or the other way round',
      message: {
        man: 'Unexpected `{actual}`, expected the pronoun of a man for {name}',
        woman: 'Unexpected `{actual}`, expected the pronoun of a woman for {name}',
        both: 'Unexpected change of pronoun to `{actual}` for {name}',
      },
      why: 'The person is told wrong, and readers look for somebody else.',
      advice: 'Check who is meant; name the second person if there is one.',
      related: {name: 'the one who is named'},
    },
    'zh-Hans': {
      summary: '人称代词与人物性别不符',
      message: {man: '“{actual}”与{name}的性别不符，应为“他”', woman: '“{actual}”与{name}的性别不符，应为“她”', both: '同指{name}，代词却变成“{actual}”'},
      why: '写错了人，读者会以为另有其人。',
      advice: '请核对所指的人；确有第二人的，请写出姓名。',
      related: {name: '前面写到的人'},
    },
    'zh-Hant': {
      summary: '人稱代詞與人物性別不符',
      message: {
        man: '「{actual}」與{name}的性別不符，應為「他」',
        woman: '「{actual}」與{name}的性別不符，應為「她」',
        both: '同指{name}，代詞卻變成「{actual}」',
      },
      why: '寫錯了人，讀者會以為另有其人。',
      advice: '請核對所指的人；如有第二人，請寫出姓名。',
      related: {name: '前面寫到的人'},
    },
  },
  check: {
    part: (part, item) => (part.kind === 'lead' || part.kind === 'paragraph' ? findSlip(part, item) : undefined),
  },
})
