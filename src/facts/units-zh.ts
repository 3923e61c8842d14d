import type {Language, Span} from '../item.ts'
import {CharacterSet} from '../prose/characters.ts'
import {classifierAt, isNounClassifier} from './classifiers.ts'
import {latinUnits, moneyAt, type ReadUnit, symbolBefore, wordAt} from './money-zh.ts'
import {type HanNumber, isRatio, numberAt} from './numbers-zh.ts'
import {exact, parseHanNumeral} from './numerals.ts'
import {chineseUnits} from './units.ts'

const rejected =
  /^(?:号|[年级]级|年代|年度|年级|后(?![，。、\d])|月(?!饼|球|亮)|日(?!元|圆|币)|时(?!间)|国道|省道|县道|乡道|次(?:列车|航班|动车|高铁)|路(?:公交|车|军)|型|系(?!列)|版|室|弄|医院|中学|小学|热线|平台|电话|报警|急救|专线|客服|部队|厂矿|航班|公交|工程(?=[”"]))/
const labels =
  '编号 证号 文号 账号 帐号 代码 邮编 电话 热线 号码 车牌 学号 工号 尾号 群号 微信 QQ qq 传真 手机 邮政编码 房间 门牌 频道 标准 版本 公式 型号 票号 单号'.split(
    ' ',
  )
const labelled = new RegExp(`(?:${labels.join('|')})(?:为|是)?[:： ]{0,2}$`, 'i')
/** What a label, or what may follow it, ends with. */
const labelEnds = new CharacterSet([...labels.map((label) => label.slice(-1)), ...'为是:： '])

const infixes = new CharacterSet('多余来')
const pointStarts = new CharacterSet('个百基')
const ratioStarts = new CharacterSet('分/／:：比∶')
const multipleStarts = new CharacterSet('倍番')

/** Reads what follows the number; nothing where a weak numeral has no classifier and so counts nothing. */
export function unitAt(folded: string, number: HanNumber, language: Language): ReadUnit | undefined {
  let end = number.end
  const marks: Span[] = []
  if (infixes.at(folded, end) && number.marks.length === 0 && (followsUnit(folded, end + 1, language) || isOver(folded, end, number))) {
    marks.push({start: end, end: end + 1})
    end++
  }

  const read = readUnit(folded, number, end, language)
  if (!read) return undefined
  return marks.length > 0 && !read.reject ? {...read, marks} : read
}

/** 3000多农户: a large number, its mark, and the thing counted without a classifier. */
function isOver(folded: string, at: number, number: HanNumber): boolean {
  return folded[at] !== '来' && (number.value ?? 0) >= 100 && /^[多余][一-鿿](?<![于少么数次达半])/.test(folded.slice(at, at + 2))
}

function followsUnit(folded: string, at: number, language: Language): boolean {
  return folded[at] === '%' || wordAt(folded, at, language) !== undefined || classifierAt(folded, at) !== undefined
}

function readUnit(folded: string, number: HanNumber, at: number, language: Language): ReadUnit | undefined {
  const end = folded[at] === ' ' && number.digits ? at + 1 : at
  const tail = folded.slice(end, end + 6)
  if (number.digits && isLabel(folded, number, tail)) return {type: 'cardinal', end: number.end, reject: true}

  const special = percentAt(number, end, tail) ?? dozensAt(end, tail) ?? ratioAt(folded, number, end, tail) ?? multipleAt(folded, number, end, tail)
  if (special) return special
  const symbol = number.digits ? symbolBefore(folded, number.start) : undefined
  if (symbol) {
    const suffix = moneyAt(folded, end, language)
    return {
      ...(suffix ?? {end: number.end}),
      type: 'money',
      start: symbol.start,
      counted: false,
      measured: true,
      ...(symbol.currency ? {currency: symbol.currency} : {}),
    }
  }

  const read = moneyAt(folded, end, language) ?? measureAt(folded, number, end)
  if (read) return read
  if (rejected.test(tail) && !(number.start > 0 && folded[number.start - 1] === '第')) return {type: 'cardinal', end: end + 1, reject: true}
  return classifiedAt(folded, number, end) ?? bareAt(folded, number, at)
}

function isLabel(folded: string, number: HanNumber, tail: string): boolean {
  const value = number.value ?? 0
  if (tail[0] === '年' && value >= 1000 && value <= 2200 && number.factor === 1) return true
  return labelEnds.at(folded, number.start - 1) && labelled.test(folded.slice(Math.max(0, number.start - 8), number.start))
}

function percentAt(number: HanNumber, end: number, tail: string): ReadUnit | undefined {
  const base = {counted: false as const, measured: true}
  if (tail[0] === '%' || tail[0] === '％') return {...base, type: 'percent', end: end + 1, unit: '%'}
  // Banks of Hong Kong and Macao say 厘 for one per cent a year.
  if (tail[0] === '厘' && number.digits && tail[1] !== '米' && (number.value ?? 99) < 30) return {...base, type: 'percent', end: end + 1, unit: '厘'}
  if (tail[0] === '‰') return {...base, type: 'percent', end: end + 1, unit: '‰', factor: 0.1}
  const point = pointStarts.at(tail, 0) ? /^个?(百分点|基点)/.exec(tail) : null
  if (point) return {...base, type: 'percentagePoint', end: end + point[0].length, unit: '百分点', ...(point[1] === '基点' ? {factor: 0.01} : {})}
  if (
    tail[0] === '成' &&
    number.factor <= 10 &&
    (number.value ?? 99) <= 10 &&
    !/^成(?:立|为|员|功|本|都|果|长|绩|品|份|就|熟|效|交|语|年|了|不|形|型|套|对|群|因|片)/.test(tail)
  ) {
    const half = tail[1] === '半' ? 0.5 : 0
    const tenths = /^成 ?([一二三四五六七八九1-9])(?![一二三四五六七八九十个\d.%])/.exec(tail)
    const extra = tenths ? (parseHanNumeral(tenths[1] as string) ?? 0) : half * 10
    return {...base, type: 'percent', end: end + (tenths?.[0].length ?? (half > 0 ? 2 : 1)), unit: '成', factor: 10, add: extra}
  }
  if (tail[0] === '折' && !/^折(?:叠|断|腰|线|磨|扣|合|返|射|算|现|页)/.test(tail) && (number.value ?? 0) < 100) {
    // 五五折 is 55 %, 八折 80 %.
    return {...base, type: 'percent', end: end + 1, unit: '折', factor: (number.value ?? 0) > 10 ? 1 : 10}
  }
  return undefined
}

/** 十打啤酒, not 三打白骨精. */
function dozensAt(end: number, tail: string): ReadUnit | undefined {
  if (tail[0] !== '打' || !/^打(?:鸡蛋|啤酒|毛巾|铅笔|苹果|饮料|玫瑰|生蚝|袜子|口罩|汽水|[杯瓶蛋酒花，。；、]|$)/.test(tail)) return undefined
  return {type: 'cardinal', unit: '打', end: end + 1, factor: 12, measured: true}
}

function ratioAt(folded: string, number: HanNumber, end: number, tail: string): ReadUnit | undefined {
  if (!ratioStarts.at(tail, 0)) return undefined
  if (tail.startsWith('分之')) {
    const upper = numberAt(folded, end + 2)
    if ('skip' in upper || upper.value === undefined || !number.value) return undefined
    if (number.value === 100 || number.value === 1000)
      return {type: 'percent', end: upper.end, value: exact((upper.value * 100) / number.value), unit: '%', counted: false}
    return {type: 'ratio', end: upper.end, value: upper.value / number.value, counted: false}
  }

  if (tail[0] === '/' || tail[0] === '／') {
    const match = /^[/／](\d{1,3})(?![\d/／月日])/.exec(tail)
    if (!number.digits || !match || !number.value || Number(match[1]) <= number.value)
      return number.digits && /^[/／]\d/.test(tail) ? {type: 'ratio', end: end + 1, reject: true} : undefined
    return {type: 'ratio', end: end + match[0].length, value: number.value / Number(match[1]), counted: false}
  }

  const match = /^[:：比∶](\d{1,5}(?:\.\d{1,4})?)(?![\d:：])/.exec(folded.slice(end, end + 14))
  if (!match || !number.digits) return undefined
  if (!isRatio(folded, number.start, end)) return {type: 'ratio', end: end + match[0].length, reject: true}
  return {type: 'ratio', end: end + match[0].length, ...(Number(match[1]) > 0 ? {value: (number.value ?? 0) / Number(match[1])} : {}), counted: false}
}

function multipleAt(folded: string, number: HanNumber, end: number, tail: string): ReadUnit | undefined {
  if (!multipleStarts.at(tail, 0)) return undefined
  if (tail[0] === '倍' && !/^倍(?:率|感|数)/.test(tail))
    return {type: 'multiple', end: end + 1, unit: '倍', counted: false, measured: true, ...(tail[1] === '半' ? {end: end + 2, add: 0.5} : {})}
  if (tail[0] !== '番' || !/翻(?:了|过|上)?$/.test(folded.slice(Math.max(0, number.start - 2), number.start))) return undefined
  return {type: 'multiple', end: end + 1, unit: '番', value: 2 ** Math.min(number.value ?? 1, 20), counted: false}
}

function measureAt(folded: string, number: HanNumber, at: number): ReadUnit | undefined {
  const found = wordAt(folded, at, 'zh-Hans')
  if (found?.kind !== 'measure') return undefined
  const word = found.word
  const unit = chineseUnits.get(word) ?? latinUnits.get(word)
  const next = folded[at + word.length] ?? ''
  if (!unit || isOtherWord(word, next, number)) return undefined
  const half = next === '半' ? {end: at + word.length + 1, add: 0.5} : {end: at + word.length}
  return {type: 'cardinal', unit: unit.name, measured: true, ...half}
}

/** 三年级, 两周年, 十里铺: the character begins another word. */
function isOtherWord(word: string, next: string, number: HanNumber): boolean {
  if (word === '年') return /[级代轻度份号]/.test(next) || (number.digits && String(number.value).length === 4)
  if (word === '周') return /[年边岁]/.test(next)
  if (word === '两') return number.digits || (number.value ?? 10) > 9 || !/[酒饭米肉油茶糖面重，。；、]|^$/.test(next)
  if (word === '节' || word === '方' || word === '担') return true
  if (word === '天') return /[津山河台水安王长]/.test(next) || (number.weak && /[然空]/.test(next))
  if (word === '里') return /[面程]/.test(next) || (number.weak && /[坪屯铺店堡庄河桥营塘墩]/.test(next))
  if (word === '升' || word === '克' || word === '瓦' || word === '码') return number.weak && /[级任学温降服制斯解特]/.test(next)
  return false
}

function classifiedAt(folded: string, number: HanNumber, at: number): ReadUnit | undefined {
  const word = folded.startsWith('周年', at) ? '周年' : classifierAt(folded, at)
  if (word === undefined || (word === '部分' && number.value === 1) || (word === '点' && number.value === 1 && !isPoint(folded, at + 1, number)))
    return someAt(folded, number, at)
  const end = at + word.length
  const next = folded[end] ?? ''
  const value = number.value ?? 0
  if (word === '大' && !number.digits && value > 10) return {type: 'cardinal', end, reject: true}
  if (word === '中' || (word === '点' && !isPoint(folded, end, number))) return {type: 'cardinal', end, reject: true}
  if (word === '角' || word === '毛' || word === '度') {
    if (!number.digits) return undefined
  }
  if (word === '分' && /[钟之别]/.test(next)) return undefined
  if (number.weak && value === 1 && word === '发' && !/[子炮]/.test(next)) return someAt(folded, number, at)
  if (word === '届' && !number.digits && value > 9) return {type: 'ordinal', unit: word, end}
  if (isNounClassifier(word)) return {type: 'cardinal', unit: word, end, noun: {start: at, end}, measured: true}
  // 一项项 speaks of many, one by one.
  if (next === word && value === 1) return {type: 'vague', unit: word, end: end + 1}
  const half = next === '半' && !/^半[数个年月]/.test(folded.slice(end, end + 2)) && word === '个' ? {end: end + 1, add: 0.5} : {end}
  return {type: 'cardinal', unit: word, measured: true, ...half}
}

/** 三点要求 counts, 三点 is the time of day. */
function isPoint(folded: string, end: number, number: HanNumber): boolean {
  return (
    (number.value ?? 99) <= 20 &&
    /^(?:要求|意见|建议|希望|看法|启示|体会|理由|原因|办法|措施|主张|共识|内容|举措|倡议|期望|认识|思考|做法|经验|好处|不同|区别|说明|声明)/.test(
      folded.slice(end, end + 2),
    )
  )
}

/** 一些, 一半: amounts that begin with 一. */
function someAt(folded: string, number: HanNumber, at: number): ReadUnit | undefined {
  if (number.value !== 1 || number.digits || number.end !== at) return undefined
  if (folded[at] === '些' || (folded[at] === '点' && !/^[一二三四五六七八九十\d钟半左多前后许到至整、]/.test(folded.slice(at + 1, at + 2))))
    return {type: 'vague', end: at + 1}
  if (folded.startsWith('部分', at)) return {type: 'vague', end: at + 2}
  if (
    folded[at] !== '半' &&
    /[这那某又另]$/.test(folded.slice(Math.max(0, number.start - 1), number.start)) &&
    /[一-鿿]/.test(folded[at] ?? '') &&
    !/^[直切般定些]/.test(folded[at] ?? '')
  )
    return {type: 'cardinal', end: at}
  if (folded[at] === '半' && !/^半[个天]/.test(folded.slice(at, at + 2))) return {type: 'ratio', end: at + 1, value: 0.5, counted: false}
  return undefined
}

/** A number alone: only where it cannot well be a label, a year or a marker. */
function bareAt(folded: string, number: HanNumber, at: number): ReadUnit | undefined {
  const {start, end} = number
  if (number.weak && !(number.marks.length > 0)) return isAnswer(folded, number) ? {type: 'cardinal', end} : undefined
  const after = folded[end] ?? ''
  const before = folded[start - 1] ?? ''
  const read: ReadUnit = {type: 'cardinal', end: at}
  if (!number.digits) return /[年月日号时]/.test(after) ? undefined : read
  if (number.factor > 1 || number.marks.length > 0 || at > end) return read
  const text = folded.slice(start, end)
  if (/^[(（[]$/.test(before) || /^[)）\]、.．-]$/.test(after) || (before === '-' && !/\s/.test(folded[start - 2] ?? ' '))) return undefined
  if (/^(?:1[89]|20)\d\d$/.test(text) || text.length > 7 || /^0\d/.test(text) || after === '∶') return undefined
  return read
}

/** 原因有三：, 得数是五。 */
function isAnswer(folded: string, {start, end, value}: HanNumber): boolean {
  if ((value ?? 1) < 2 || end - start > 1 || !/[，。：；:;,\n]|^$/.test(folded[end] ?? '')) return false
  return /(?:[有是]|等于)$/.test(folded.slice(Math.max(0, start - 2), start))
}
