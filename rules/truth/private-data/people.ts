import type {Item, Span} from '#item'
import {tailAfter} from '../../../src/facts/tails.ts'
import {compoundSurnames, strongSurnames, weakSurnames} from '../../../src/lexicon/surnames.ts'

/** Someone who is to be left unnamed, or a way to reach a private person. */
export interface PrivatePlace extends Span {
  kind: 'phone' | 'address' | 'victim' | 'minor' | 'relative'
}

/** Right before a name: who suffered an offence that shames its victim, in the eyes of too many readers. */
const victim =
  /(?:(?:被?性侵|强奸|强暴|猥亵|轮奸|性骚扰|性虐待?|家暴|拐卖|被拐|虐待|霸凌|欺凌)(?:案|事件)?(?:的|中的)?(?:女|男)?(?:受害人|被害人|受害者|被害者|当事人|学生|女生|女童|男童|女孩|男孩|幼童|儿童|妇女)|(?:受害|被害|被拐|被性侵|被猥亵|受虐|遭性侵|遭猥亵|遭虐待)的?(?:女童|男童|儿童|幼童|女生|女孩|男孩|学生|少女|幼女|未成年人)|(?:rape|sexual assault|sex abuse|sexual abuse|abuse|molestation|trafficking|incest) (?:victim|survivor)s?),?\s?(?:[(（]?\d{1,2}岁?[)）]?的?)?$/i
/** Right before a name: kin of somebody accused, who did nothing. */
const relative =
  /(?:嫌疑人|嫌犯|疑犯|被告人?|凶手|罪犯|毒贩|案犯)(?:[\u3400-\u9fff]{2,3}|[\u3400-\u9fff]某[\u3400-\u9fff]?)?的?(?:妻子|丈夫|太太|前妻|前夫|儿子|女儿|父亲|母亲|女友|男友|未婚妻|哥哥|弟弟|姐姐|妹妹|家属|亲属)$|\b(?:suspect|defendant|gunman|killer|attacker)'s (?:wife|husband|ex-wife|son|daughter|mother|father|girlfriend|boyfriend|brother|sister),?\s$/i
const minorBefore =
  /(?:(?<!\d)(?:[3-9]|1[0-7])岁的?(?:[\u3400-\u9fff]{0,6}的?)?|(?:未成年(?:人|嫌疑人|犯罪嫌疑人|被告人?)|失足少年|问题少年))$|\b(?:[3-9]|1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-year-old(?: (?:boy|girl|suspect|pupil|student|schoolgirl|schoolboy|defendant))?,?\s$/i
const minorBehind = /^[(（,，]\s?(?:男|女)?[，,]?\s?(?:(?:年仅|现年|时年|aged )?(?:[3-9]|1[0-7])岁|(?:aged )?(?:[3-9]|1[0-7])[,)])/i
const offence =
  /性侵|强奸|强暴|猥亵|轮奸|拐卖|被拐|涉嫌|犯罪嫌疑|刑拘|刑事拘留|批捕|被捕|逮捕|落网|吸毒|贩毒|盗窃|抢劫|抢夺|诈骗|斗殴|伤人|行凶|卖淫|被告|少年犯|工读|虐待|霸凌|欺凌|受害人|被害人|遭殴打|\b(?:raped?|rapist|assaulted|abused|sexual(?:ly)? (?:assault|abus|molest)\w*|molest\w*|(?:was|were|been) (?:arrested|charged|detained)|is accused|accused of|charged with|pleaded (?:not )?guilty|trafficked|stabbed (?:his|her|a) )/i
/** The writer has seen to it. */
const covered = /[某×*＊]|化名|匿名|假名|^[(（]?(?:not (?:his|her|their) real name|a pseudonym)/i

const privatePerson =
  /(?:村民|居民|住户|业主|租客|学生|家长|患者|病人|受害人|受害者|被害人|当事人|事主|失主|车主|机主|乘客|司机|老人|老伯|大爷|大妈|阿姨|女士|先生|小姐|同学|男子|女子|市民|网友|家属|儿子|女儿|妻子|丈夫|嫌疑人|死者|伤者|某某?|本人|[他她])[^，。；！？\n\d]{0,10}(?:手机|电话|号码|联系方式|手机号|移动电话)[^，。；！？\n\d]{0,6}$|(?:手机号码?|(?:个人|私人|本人)(?:电话|手机)号?码?)(?:为|是|[:：])?$|\b(?:his|her|victim's|suspect's|patient's|resident's|mother's|father's|student's)\s(?:\w{1,12}\s)?(?:phone|mobile|cell|cellphone|telephone)(?: number)?[^.\n\d]{0,6}$/i
const contactCue =
  /联系人|咨询|报名|热线|举报|客服|招聘|投稿|应聘|预约|订购|拨打|致电|求助|寻人|寻物|认领|提供线索|联系(?!方式)|contact|hotline|enquir|inquir|call (?:him|her|us|the)|tip/i
const phone =
  /(?<![\d.+-])(?:(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}|09\d{2}-?\d{3}-?\d{3}|[5-79]\d{3} \d{4}|(?:\+\d{1,2} )?\(?\d{3}\)?[ -]\d{3}-\d{4}|07\d{3} ?\d{6})(?![\d.]\d|\d)/g
const home =
  /(?:家住|住在|住址(?:为|是|：)|家庭住址(?:为|是|：))[^，。；！？\n\d]{2,24}\d{1,5}(?:号|弄|栋|幢|座)[^，。；！？\n]{0,10}(?:\d{2,4}(?:室|号房|房)|\d{1,2}(?:楼|F)(?:之\d{1,2})?(?![栋幢层高盘]))/g

/** Telephone numbers and home addresses of people who hold no office. */
export function findWays(prose: Item['prose'], folded: string): PrivatePlace[] {
  const found: PrivatePlace[] = []
  for (const {index, 0: text} of prose.findAll(phone, folded)) {
    const clause = folded.slice(Math.max(0, index - 40), index)
    const sentence = tailAfter(clause, '。！？\n')
    if (privatePerson.test(sentence) && !contactCue.test(`${sentence} ${folded.slice(index + text.length, index + text.length + 10)}`))
      found.push({start: index, end: index + text.length, kind: 'phone'})
  }
  for (const {index, 0: text} of prose.findAll(home, folded)) found.push({start: index, end: index + text.length, kind: 'address'})
  return found
}

/** A full name that the list of names may not hold, right behind a cue and before the sentence goes on. */
const unlisted = new RegExp(
  `(?<=[人者女男童岁的生孩年妇属妻夫子亲友妹弟])(?:${compoundSurnames.split(/\s+/).join('|')}|[${strongSurnames}${weakSurnames}])(?!某)[\\u3400-\\u9fff]{1,2}(?=[，。、（(；]|因|在|被|遭|昨|今|说|称|向|出庭|涉嫌|的(?:父|母|家|代))`,
  'g',
)

/** Why this person is to be left unnamed, if so. */
function judgeName(name: Span, folded: string, sentence: Span): PrivatePlace['kind'] | undefined {
  const before = folded.slice(Math.max(sentence.start, name.start - 40), name.start)
  const behind = folded.slice(name.end, name.end + 24)
  if (covered.test(folded.slice(name.start, name.end)) || covered.test(behind.slice(0, 6)) || /^[某×*＊]/.test(behind)) return
  if (victim.test(before)) return 'victim'
  if (relative.test(before)) return 'relative'
  const isMinor = minorBefore.test(before) || minorBehind.test(behind)
  return isMinor && offence.test(folded.slice(sentence.start, sentence.end)) ? 'minor' : undefined
}

/** Full names of victims, of minors in criminal cases, and of the kin of the accused. */
export function findPeople(item: Item): PrivatePlace[] {
  const {language, prose, facts} = item
  const folded = language === 'en' ? prose.text : prose.folded
  // A surname alone tells nobody.
  const listed = facts.names.filter(({type, text, title}) => type === 'person' && !title && (language === 'en' ? /\s/.test(text) : text.length > 1))
  const others = language === 'en' ? [] : Array.from(folded.matchAll(unlisted), ({index, 0: text}) => ({start: index, end: index + text.length}))
  const found: PrivatePlace[] = []
  for (const {start, end} of [...listed, ...others]) {
    const sentence = item.sentenceOf({start, end})
    const kind = sentence && judgeName({start, end}, folded, sentence)
    if (kind) found.push({start, end, kind})
  }
  return found.sort((a, b) => a.start - b.start).filter(({start}, at, all) => at === 0 || start >= (all[at - 1] as PrivatePlace).end)
}

/** What calls for a look at names. */
export const caseWords =
  /嫌疑|嫌犯|疑犯|被告|凶手|毒贩|案犯|受害|被害|受虐|遭|性侵|强奸|强暴|猥亵|拐|虐待|霸凌|欺凌|未成年|少年|[\d]岁|\b(?:rape|sexual|abuse|molest|traffick|suspect's|defendant's|gunman's|killer's|attacker's|-year-old|aged|arrested|charged|accused|assault|victim)/i
