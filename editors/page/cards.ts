import {button, element} from './element.ts'
import type {Edit, Finding, Language} from './library.ts'
import type {Group} from './order.ts'
import type {RuleWords} from './questions.ts'
import type {Words} from './words.ts'

/** Places of one group that are shown at first, and characters of text beside each. */
const mostPlaces = 4
const beside = 10
const longestQuote = 24

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

function quote({start, end}: Finding, text: string): (Node | string)[] {
  const from = Math.max(text.lastIndexOf('\n', Math.max(0, start - 1)) + 1, start - beside)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + beside)
  const marked = text.slice(start, end)
  const cut = marked.length > longestQuote ? `${marked.slice(0, longestQuote)}…` : marked
  return [
    from > 0 && text[from - 1] !== '\n' ? '…' : '',
    text.slice(from, start),
    element('mark', {}, cut),
    marked.length > longestQuote ? '' : text.slice(end, to),
  ]
}

function drawMends(finding: Finding, {words, mend}: CardContext): HTMLElement[] {
  if (finding.fix) {
    const [to] = finding.expected ?? []
    const fix = finding.fix
    return [button(to && to.length <= 20 ? words.mendTo(to) : words.mend, () => mend(fix))]
  }
  return (finding.suggestions ?? []).map(({title, edits}) => button(title, () => mend(edits)))
}

function drawPlace(finding: Finding, isAlone: boolean, context: CardContext): HTMLLIElement {
  const {words, text, show} = context
  const place = button('', () => show(finding), {class: 'place'})
  place.append(element('small', {}, words.line(finding.line)), ...quote(finding, text))
  const says = isAlone ? [] : [element('span', {class: 'dim'}, finding.message)]
  return element('li', {}, place, ...drawMends(finding, context), ...says)
}

function drawPlaces(group: Group, context: CardContext): HTMLUListElement {
  const {findings} = group
  const list = element('ul')
  const isAlone = findings.length === 1
  const add = (some: readonly Finding[]) => list.append(...some.map((finding) => drawPlace(finding, isAlone, context)))
  add(findings.slice(0, mostPlaces))
  if (findings.length > mostPlaces) {
    const more = element('li')
    more.append(
      button(context.words.morePlaces(findings.length - mostPlaces), () => {
        more.remove()
        add(findings.slice(mostPlaces))
      }),
    )
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
export function drawCard(group: Group, isOpen: boolean, context: CardContext): HTMLElement {
  if (group.isMissing) return drawMissing(group, isOpen, context)

  const {words, ruleWords, mend} = context
  const {findings, ruleId, severity} = group
  const [first] = findings
  const title = findings.length === 1 && first ? first.message : (ruleWords[ruleId]?.summary ?? ruleId)
  const fixes = findings.flatMap(({fix}) => (fix ? [fix] : []))
  return element(
    'li',
    {class: `card ${severity}`},
    drawHead(group, context),
    element('h3', {}, title),
    ...(fixes.length > 1 && fixes.length === findings.length ? [button(words.mendThese(fixes.length), () => mend(fixes.flat()), {class: 'main'})] : []),
    drawPlaces(group, context),
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
      element('ul', {}, element('li', {}, ...drawMends(finding, context))),
      ...drawReasons(finding.ruleId, true, context),
    ),
  )
}
