import {CharacterSet, isDigit} from '../prose/characters.ts'

const wordCharacters = new CharacterSet('_').addRange(0x30, 0x39).addRange(0x41, 0x5a).addRange(0x61, 0x7a)
const codeJoints = new CharacterSet('_#@=/\\:.').addRange(0x61, 0x7a)
const openers = new CharacterSet('$£€¥+([\'"‘“~≥≤<>')
const wordEnds = new CharacterSet('.').addRange(0x61, 0x7a)

/** Letters, digits and joints before a number that make it part of a code or label: G20, F-16, Covid-19, Article 5, No. 10. */
export function isCodeBefore(text: string, lower: string, at: number): boolean {
  const char = lower[at - 1] ?? ' '
  if (!isDigit(lower.charCodeAt(at))) return wordCharacters.at(lower, at - 1)
  if (codeJoints.at(lower, at - 1))
    return !/(?:rmb|cny|usd|hkd|eur|gbp|jpy|mop|rs|us)$/.test(lower.slice(Math.max(0, at - 3), at)) && !(char === '.' && !/[\w]/.test(lower[at - 2] ?? ' '))
  if (char === '-' || char === '–') return /[\w]/.test(lower[at - 2] ?? ' ')
  if (openers.at(lower, at - 1)) return false
  return isLabel(text, lower, at) || isProduct(text, at)
}

/** A capitalised word before a number that nothing follows names a thing: Halo 2, Opera 8. Words that open a sentence do not. */
function isProduct(text: string, at: number): boolean {
  if (text[at - 1] !== ' ' || !wordCharacters.at(text, at - 2)) return false
  const match = /(?:^|[^\w])([A-Z][A-Za-z]{1,20}) $/.exec(text.slice(Math.max(0, at - 24), at))
  if (
    !match ||
    /^(?:At|In|On|Over|Under|About|Around|Some|By|To|From|With|Only|Just|Nearly|Almost|The|Of|For|And|But|Or|All|After|Before|Since|Until|Between|Than|Is|Was|Age|Aged|Another|More|These|Those|Its|Their|Our|We|He|She|It|They|Up|Down|Out)$/.test(
      match[1] as string,
    )
  )
    return false
  return /^\d[\d.]{0,4}(?:[,;:)'’]|\.(?!\d)|$|\n| (?:is|was|will|has|and|in|on|for|from|with|which|to|by|at|or|as)(?![a-z]))/.test(text.slice(at, at + 12))
}

const labels = new Set(
  'article,section,chapter,page,pages,room,flight,route,highway,channel,no,no.,nos,nos.,number,level,phase,type,class,grade,form,bbc,radio,windows,version,model,formula,apartment,flat,platform,terminal,line,bus,resolution,iphone,xbox,playstation,galaxy,boeing,airbus,agenda,vision,area,catch,schedule,annex,figure,table,group,pier,gate,stage,step,part,volume,issue,lot,case,rule,amendment,tier,category,typhoon signal,mach,apollo,ward,block,unit,zone,studio,top,covid,super bowl,liga,serie,ligue,division,pool,heat,lane,act,scene,world cup,euro,hall'.split(
    ',',
  ),
)

/** Whether the word that ends here, or it and the one before it, is what a number is a label of. */
function isLabelWord(lower: string, end: number): boolean {
  const start = wordStart(lower, end)
  if (labels.has(lower.slice(start, end))) return true
  const before = wordStart(lower, start - 1)
  return lower[start - 1] === ' ' && before < start - 1 && labels.has(lower.slice(before, end))
}

function wordStart(lower: string, end: number): number {
  let start = lower[end - 1] === '.' ? end - 1 : end
  while (start > 0 && end - start < 18 && isSmall(lower.charCodeAt(start - 1))) start--
  return start
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122
}

function isLabel(text: string, lower: string, at: number): boolean {
  return (
    lower[at - 1] === ' ' &&
    wordEnds.at(lower, at - 2) &&
    isLabelWord(lower, at - 1) &&
    !/^\d[\d,.]*(?: ?%| per ?cent| million| billion| people)/.test(text.slice(at, at + 24))
  )
}
