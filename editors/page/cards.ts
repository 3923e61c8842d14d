import {button, element} from './element.ts'
import type {Edit, Finding, Language} from './library.ts'
import type {Group} from './order.ts'
import type {RuleWords} from './questions.ts'
import type {Words} from './words.ts'

/** Places of one group that are shown at first, and characters of text beside each. */
const mostPlaces = 4
const beside = 10
const longestQuote = 24

/** A group as of the last check; its card reads it anew at every click. */
export interface LiveGroup {
  group: Group
}

/** What a card needs of the page. */
export interface CardContext {
  words: Words
  language: Language
  text: string
  ruleWords: Record<string, RuleWords>
  mend: (edits: readonly Edit[]) => void
  show: (finding: Finding) => void
  fillIn: () => void
  disagree: (ruleId: string, reason: string) => void
}

/** The text of a finding, what stands before it, and what behind. */
function cutQuote({start, end}: Finding, text: string): [before: string, marked: string, behind: string] {
  const from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - beside)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + beside)
  const before = (from > 0 && text[from - 1] !== '\n' ? '…' : '') + text.slice(from, start)
  if (end - start > longestQuote) return [before, `${text.slice(start, start + longestQuote)}…`, '']
  return [before, text.slice(start, end), text.slice(end, to)]
}

function quote(finding: Finding, text: string): (Node | string)[] {
  const [before, marked, behind] = cutQuote(finding, text)
  return [before, element('mark', {}, marked), behind]
}

/** All that is seen of a card: while it is the same, the card stays. */
export function signCard({severity, cost, findings}: Group, isOpen: boolean, {language, text}: CardContext): string {
  const seen = findings.map((finding) => [
    finding.message,
    finding.line,
    finding.expected?.[0],
    finding.suggestions?.map(({title}) => title),
    ...cutQuote(finding, text),
  ])
  return JSON.stringify([language, isOpen, severity, cost.toFixed(1), seen])
}

/** What a mend in a card does is asked when it is clicked: the same card stands while offsets move. */
function drawMends(finding: Finding, now: () => Finding | undefined, {words, mend}: CardContext): HTMLElement[] {
  if (finding.fix) {
    const [to] = finding.expected ?? []
    return [button(to && to.length <= 20 ? words.mendTo(to) : words.mend, () => mend(now()?.fix ?? []))]
  }
  return (finding.suggestions ?? []).map(({title}, index) => button(title, () => mend(now()?.suggestions?.[index]?.edits ?? [])))
}

function drawPlace(live: LiveGroup, index: number, context: CardContext): HTMLLIElement {
  const {words, text, show} = context
  const {findings} = live.group
  const finding = findings[index] as Finding
  const now = () => live.group.findings[index]
  const place = button('', () => show(now() ?? finding), {class: 'place'})
  place.append(element('small', {}, words.line(finding.line)), ...quote(finding, text))
  const says = findings.length === 1 ? [] : [element('span', {class: 'dim'}, finding.message)]
  return element('li', {}, place, ...drawMends(finding, now, context), ...says)
}

function drawPlaces(live: LiveGroup, context: CardContext): HTMLUListElement {
  const {length} = live.group.findings
  const list = element('ul')
  const add = (from: number, to: number) => {
    for (let index = from; index < Math.min(to, length); index++) list.append(drawPlace(live, index, context))
  }
  add(0, mostPlaces)
  if (length > mostPlaces) {
    const more = element('li')
    const open = () => {
      more.remove()
      add(mostPlaces, length)
    }
    more.append(button(context.words.morePlaces(length - mostPlaces), open))
    list.append(more)
  }
  return list
}

/** What to do, and why: to be seen at once of what is gravest, at a click of the rest. */
function drawReasons(ruleId: string, isOpen: boolean, {words, ruleWords}: CardContext): HTMLElement[] {
  const said = ruleWords[ruleId]
  if (!said) return []

  const reasons = [element('p', {class: 'why'}, element('b', {}, words.how), said.advice), element('p', {class: 'why'}, element('b', {}, words.why), said.why)]
  return isOpen ? reasons : [element('details', {class: 'reasons'}, element('summary', {}, words.reasons), ...reasons)]
}

function drawDisagreement(ruleId: string, {words, disagree}: CardContext): HTMLElement {
  const start = button(words.disagree, () => start.replaceWith(form), {class: 'quiet'})
  const reason = element('input', {type: 'text', maxlength: '200', required: ''})
  const form = element(
    'form',
    {class: 'disagree'},
    element('label', {}, words.disagreeWhy, reason),
    element('button', {type: 'submit'}, words.disagreeDone),
    button(words.cancel, () => form.replaceWith(start)),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (reason.value.trim() !== '') disagree(ruleId, reason.value.trim())
  })
  return start
}

function drawHead({severity, cost, findings}: Group, {words, language}: CardContext): HTMLElement {
  const points = cost >= 0.05 ? words.costs(cost.toFixed(1)) : words.free
  const places = findings.length > 1 ? ` · ${words.places(findings.length)}` : ''
  return element('p', {class: 'head', lang: language}, element('span', {class: 'tag'}, words.severities[severity]), `${points}${places}`)
}

function drawMissing(group: Group, isOpen: boolean, context: CardContext): HTMLElement {
  const {words, fillIn} = context
  return element(
    'li',
    {class: `card ${group.severity}`},
    drawHead({...group, findings: []}, context),
    element('h3', {}, words.missingTitle),
    element('ul', {}, ...group.findings.map(({message}) => element('li', {}, message))),
    ...drawReasons(group.ruleId, isOpen, context),
    button(words.fillIn, fillIn),
    drawDisagreement(group.ruleId, context),
  )
}

/** A group of findings as a card: how grave, what, where with its mends, what to do, why. */
export function drawCard(live: LiveGroup, isOpen: boolean, context: CardContext): HTMLElement {
  const {group} = live
  if (group.isMissing) return drawMissing(group, isOpen, context)

  const {words, ruleWords, mend} = context
  const {findings, ruleId, severity} = group
  const [first] = findings
  const title = findings.length === 1 && first ? first.message : (ruleWords[ruleId]?.summary ?? ruleId)
  const isMendable = findings.length > 1 && findings.every(({fix}) => fix)
  const mendThese = () => mend(live.group.findings.flatMap(({fix}) => fix ?? []))
  return element(
    'li',
    {class: `card ${severity}`},
    drawHead(group, context),
    element('h3', {}, title),
    isMendable && button(words.mendThese(findings.length), mendThese, {class: 'main'}),
    drawPlaces(live, context),
    ...drawReasons(ruleId, isOpen, context),
    drawDisagreement(ruleId, context),
  )
}

/** The same of one finding, beside its mark in the text. */
export function drawPopover(finding: Finding, context: CardContext, close: () => void): HTMLElement {
  const {words} = context
  return element(
    'div',
    {role: 'dialog', 'aria-label': finding.message},
    button('×', close, {class: 'close', 'aria-label': words.close}),
    element(
      'div',
      {class: `card ${finding.severity}`},
      element('p', {class: 'head'}, element('span', {class: 'tag'}, words.severities[finding.severity])),
      element('h3', {}, finding.message),
      element('ul', {}, element('li', {}, ...drawMends(finding, () => finding, context))),
      ...drawReasons(finding.ruleId, true, context),
    ),
  )
}
