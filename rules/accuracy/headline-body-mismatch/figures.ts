import type {Item, Quantity, Span} from '#item'
import {casualtyOf} from '../../../src/facts/casualties.ts'
import {clauseAround, isComparable, isSlipOf, nounOf, shareIn, sharesNoun, topicsOf} from '../../../src/facts/figure-context.ts'
import type {Headline} from '../../../src/facts/headline-facts.ts'
import {toleranceOf} from '../../../src/facts/precision.ts'

/** Figures that count nothing a body would repeat: ordinals, vague amounts, words made with numbers. */
const setPhrase =
  /^(?:两会|两岸|两国|两地|两高|两弹|两江|两山|两手|两翼|两重|两新|两业|两路|一体|一网|一张网|一张|一站|一带|一路|一流|一线|一号|一个|一批|一次|一场|一封|一件|一句|一位|一名|一家|一起|一人|一片|一条|一座|一国|一天|一日|一年|一生|一心|一把|一份|一股|一道|一步|一种|一番|一曲|一刻|三农|三问|三夏|三秋|三公|三北|三江|三峡|三会|三严|三个|三年行动|四风|四好|四海|五一|五四|五星|六稳|六保|七一|七夕|八一|八项规定|九三|百年|千年|万里|万家|百姓|百家|千家|万人空巷|千里|百强|双|十大|十佳|十四五|十五五|十三五|十二五)/
const idiomEn = /^(?:one|a|first|two sides?|both)\b/

function isFigure(quantity: Quantity, headline: Headline, isEnglish: boolean): boolean {
  const {type, value, start} = quantity
  if (value === undefined || type === 'ordinal' || type === 'vague' || quantity.range) return false

  const rest = headline.folded.slice(start, start + 5)
  return isEnglish
    ? !idiomEn.test(headline.lower.slice(start, quantity.end))
    : !setPhrase.test(rest) && !/周年|年会$/.test(headline.folded.slice(start, quantity.end + 2))
}

/** One place of the last digit shown: a headline may cut 1276.9 down to 1276, and 12,034 to 1.2万. */
function placeOf(quantity: Quantity): number {
  const shown = /\d[\d,，]*(?:\.(\d+))?/.exec(quantity.text)
  if (!shown || quantity.value === undefined) return 0

  const number = Number(shown[0].replace(/[,，]/g, ''))
  const multiplier = number === 0 ? 1 : Math.abs(quantity.value) / number
  return multiplier > 1 || shown[1] !== undefined || quantity.type === 'percent' ? multiplier / 10 ** (shown[1]?.length ?? 0) : 0
}

const cut = (text: string, {start, end}: Span) => text.slice(start, end)

/** Whether the body says the figure in any way: as it stands, rounded, inside a range, or as a sum or difference of two others. */
function isSaid(figure: Quantity, body: readonly Quantity[], text: string): boolean {
  const value = figure.value as number
  const slack =
    Math.max(toleranceOf(figure), placeOf(figure) * 0.9999, /00$/.test(String(value)) ? value / 100 : 0, figure.approximate ? Math.abs(value) * 0.2 : 0) + 1e-9
  const near = (other: number, own = 0) => Math.abs(other - value) <= slack + own
  const values = body.filter((one) => one.value !== undefined)
  if (values.some((one) => near(one.value as number, toleranceOf(one)))) return true

  // The same digits where no quantity was read: a year, a name, a code; but 70 is not 70万.
  const digits = /\d[\d,.]*/.exec(figure.text)?.[0].replace(/,/g, '')
  const isPlain = digits !== undefined && Number(digits) === value
  if (isPlain && new RegExp(`(?<![\\d.])${digits.replace('.', '\\.')}(?!\\d|\\.\\d|[千万亿]| [mb]illion)`).test(text.replace(/(\d),(?=\d{3})/g, '$1')))
    return true

  const alike = values.filter((one) => isComparable(one, figure)).slice(0, 30)
  return (
    alike.some((a, index) =>
      alike.slice(index + 1).some((b) => near((a.value as number) + (b.value as number)) || near(Math.abs((a.value as number) - (b.value as number)))),
    ) || near(alike.reduce((sum, one) => sum + (one.value as number), 0))
  )
}

export interface Mismatch {
  figure: Quantity
  /** What the body says instead. */
  said?: Quantity
}

/** A measured figure in digits that no reader could count or reckon for himself from the body. */
function isWorthSaying({text, value, unit, type, start}: Quantity, head: string): boolean {
  const isMeasured = type === 'money' || type === 'percent' || (type === 'cardinal' && unit !== undefined)
  const isCounted = type === 'cardinal' && (value as number) <= 10
  return (
    isMeasured && !isCounted && /\d/.test(text) && !/^(?:day|hour|week|month|minute|second)$/.test(unit ?? '') && !/每[^，]{0,12}$/.test(head.slice(0, start))
  )
}

/** The dead or injured as the first sentences count them, where each counts them once: what a headline of one accident must agree with. */
function findCasualties(figure: Quantity, headline: Headline, body: readonly Quantity[], item: Item, isEnglish: boolean): Quantity | undefined {
  const [head, text] = isEnglish ? [headline.lower, item.prose.lower] : [headline.folded, item.prose.folded]
  const kind = casualtyOf(figure, head, isEnglish)
  const lead = kind && item.facts.parts.find(({kind: part, start}) => (part === 'lead' || part === 'paragraph') && start >= (headline.part?.end ?? 0))
  if (!lead) return undefined

  const all = body.filter((one) => casualtyOf(one, text, isEnglish) === kind)
  const isTold = all.some(({value}) => value === figure.value) || all.reduce((sum, {value}) => sum + (value as number), 0) === figure.value
  const told = all.filter(({start, end}) => start >= lead.start && end <= lead.end)
  const [one] = told
  if (told.length !== 1 || !one || isTold) return undefined

  // Two at the scene and one in hospital, a fourth, seven elsewhere, the gunman himself: more than one count makes the headline's.
  const rest = (figure.value as number) - (one.value as number)
  const isRest =
    rest > 0 && body.some(({value, unit, start, end}) => value === rest && start >= lead.start && end <= lead.end && /^(?:[人名位])?$/.test(unit ?? ''))
  const apart =
    /另|再|又|增至|升至|增加|自杀|枪手|凶手|疑犯|嫌犯|袭击者|\b(?:another|more|toll|rises?|rose|gunman|attacker|shooter|suspect|himself|herself|bomber|(?:third|fourth|fifth|sixth|seventh)(?= (?:person|victim|man|woman|died|later|was)))\b/
  return isRest || apart.test(head + text.slice(lead.start, lead.end)) ? undefined : one
}

/** Figures of the headline which the body contradicts: another value of the same measure in a sentence that says the same thing. */
export function* findMismatches(headline: Headline, item: Item): Iterable<Mismatch> {
  const isEnglish = item.language === 'en'
  const [head, text] = isEnglish ? [headline.lower, item.prose.lower] : [headline.folded, item.prose.folded]
  const isBody = ({start}: Span) => !headline.part || start >= headline.part.end || start < headline.part.start
  const body = item.facts.quantities.filter((one) => isBody(one) && one.type !== 'ordinal')
  const bodyText = headline.part ? text.slice(0, headline.part.start) + text.slice(headline.part.end) : text

  for (const figure of headline.quantities) {
    if (!isFigure(figure, headline, isEnglish)) continue
    const casualties = findCasualties(figure, headline, body, item, isEnglish)
    if (casualties) {
      yield {figure, said: casualties}
      continue
    }
    if (isSaid(figure, body, bodyText)) continue

    const value = figure.value as number
    const topics = topicsOf(cut(head, clauseAround(head, figure, isEnglish)).replace(figure.text, ' '), item.language)
    let best: {said: Quantity; weight: number} | undefined
    for (const said of body) {
      if (said.value === undefined || said.range || !isComparable(said, figure) || said.comparison?.direction !== figure.comparison?.direction) continue

      const isNear = said.value / value < 2 && value / said.value < 2
      const isSlip = isSlipOf(said.value, value)
      if (!(isNear || isSlip) || topics.size < 2) continue
      const noun = sharesNoun(nounOf(figure, head), nounOf(said, text), isEnglish)
      if (noun === false) continue
      const sentence = item.sentenceOf(said)
      const shared = sentence ? shareIn(topics, topicsOf(cut(text, sentence), item.language)) : 0
      if (shared < (noun ? (isSlip ? 0.2 : 0.5) : isSlip ? 0.5 : 0.7)) continue

      const weight = shared + (isSlip ? 0.3 : 0) + (noun ? 0.3 : 0)
      if (!best || weight > best.weight) best = {said, weight}
    }
    if (best) yield {figure, said: best.said}
    else if (isWorthSaying(figure, head)) yield {figure}
  }
}
