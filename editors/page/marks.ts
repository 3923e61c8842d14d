import {ChangeSet, type EditorState, StateEffect, StateField, type Text} from '@codemirror/state'
import {Decoration, type DecorationSet, EditorView, showTooltip, type Tooltip} from '@codemirror/view'
import type {Found} from './field.ts'
import type {Edit, Finding} from './library.ts'
import {isAboutFields} from './order.ts'

/** From this length on a mark is a line below the text: a page of colour points at nothing. */
const longMark = 60

interface Marks {
  /** The checked findings; a mark bears the index of its own. */
  findings: readonly Finding[]
  set: DecorationSet
  /** What has been typed since they were found. */
  since: ChangeSet
  checked: Text
  /** The finding whose popover is open. */
  shown: number | undefined
}

/** Marks of a check of the text as it stands, and what is taken for its headline. */
export const setFindings = StateEffect.define<Found>()
/** Opens the popover of a finding, or closes it. */
export const showFinding = StateEffect.define<number | undefined>()

const weight = {info: 0, warning: 1, error: 2}

function markOf({severity, start, end}: Finding, index: number, isShown: boolean): Decoration {
  const classes = [severity, ...(end - start > longMark ? ['long'] : []), ...(isShown ? ['shown'] : [])]
  return Decoration.mark({tagName: 'mark', class: classes.join(' '), index})
}

const headlineMark = Decoration.mark({class: 'headline'})

function drawMarks({findings, headline}: Found, length: number): DecorationSet {
  const ranges = findings.flatMap((finding, index) => {
    const end = Math.min(finding.end, length)
    return isAboutFields(finding) || end <= finding.start ? [] : [markOf(finding, index, false).range(finding.start, end)]
  })
  if (headline && headline.end <= length) ranges.push(headlineMark.range(headline.start, headline.end))
  return Decoration.set(ranges, true)
}

const empty = (state: EditorState): Marks => ({
  findings: [],
  set: Decoration.none,
  since: ChangeSet.empty(state.doc.length),
  checked: state.doc,
  shown: undefined,
})

function redraw(marks: Marks, index: number | undefined, isShown: boolean): DecorationSet {
  const finding = index === undefined ? undefined : marks.findings[index]
  const place = finding && findMark(marks, index as number)
  if (!finding || !place) return marks.set

  return marks.set.update({
    filter: (_from, _to, {spec}) => spec.index !== index,
    filterFrom: place.from,
    filterTo: place.to,
    add: [markOf(finding, index as number, isShown).range(place.from, place.to)],
  })
}

function findMark({set}: Marks, index: number): {from: number; to: number} | undefined {
  for (const at = set.iter(); at.value; at.next()) if (at.value.spec.index === index) return {from: at.from, to: at.to}
  return undefined
}

export const marksField = StateField.define<Marks>({
  create: empty,
  update(marks, transaction) {
    let next = marks
    if (transaction.docChanged) {
      next = {...next, set: next.set.map(transaction.changes), since: next.since.compose(transaction.changes)}
      if (next.shown !== undefined) next = {...next, set: redraw(next, next.shown, false), shown: undefined}
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        const {doc} = transaction.state
        next = {...empty(transaction.state), findings: effect.value.findings, set: drawMarks(effect.value, doc.length)}
      }
      if (effect.is(showFinding) && effect.value !== next.shown) {
        next = {...next, set: redraw(next, next.shown, false)}
        next = {...next, set: redraw(next, effect.value, true), shown: effect.value}
      }
    }
    return next
  },
  provide: (field) => EditorView.decorations.from(field, ({set}) => set),
})

/** The gravest finding at a place, and of those the shortest. */
export function findingAt(state: EditorState, position: number): number | undefined {
  const {set, findings} = state.field(marksField)
  let best: {index: number; weight: number; length: number} | undefined
  set.between(position, position, (from, to, {spec}) => {
    const finding = findings[spec.index]
    if (!finding || from === to) return
    const found = {index: spec.index as number, weight: weight[finding.severity], length: to - from}
    if (!best || found.weight > best.weight || (found.weight === best.weight && found.length < best.length)) best = found
  })
  return best?.index
}

/** Where a finding stands now; nothing where its text is gone. */
export function placeOf(state: EditorState, index: number): {from: number; to: number} | undefined {
  return findMark(state.field(marksField), index)
}

/** Edits of the checked text as changes of the text as it stands; nothing where somebody has typed there since. */
export function placeEdits(state: EditorState, edits: readonly Edit[]): {from: number; to: number; insert: string}[] | undefined {
  const {since, checked} = state.field(marksField)
  const placed = edits.map(({start, end, text}) => ({
    start,
    end,
    from: since.mapPos(start, 1),
    to: Math.max(since.mapPos(start, 1), since.mapPos(end, -1)),
    insert: text,
  }))
  const isUntouched = placed.every(({start, end, from, to}) => checked.sliceString(start, end) === state.sliceDoc(from, to))
  return isUntouched ? placed.map(({from, to, insert}) => ({from, to, insert})) : undefined
}

/** The popover of the finding that is shown; `draw` gives its content. */
export function showPopover(draw: (index: number) => HTMLElement): ReturnType<typeof showTooltip.computeN> {
  return showTooltip.computeN([marksField], (state): Tooltip[] => {
    const {shown} = state.field(marksField)
    const place = shown === undefined ? undefined : placeOf(state, shown)
    if (shown === undefined || !place) return []

    const create = () => {
      const dom = draw(shown)
      dom.classList.add('popover')
      return {dom}
    }
    return [{pos: place.from, above: false, arrow: false, create}]
  })
}
