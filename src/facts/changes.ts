import type {Quantity} from '../item.ts'
import {englishRole, tellsOfChange} from './changes-en.ts'
import {chineseRole, isSameSubject} from './changes-zh.ts'
import {isComparable} from './figure-context.ts'
import type {FiguredSentence} from './precision.ts'

/** What a figure is in a comparison; `plain`: its words do not tell. */
export interface Role {
  kind: 'old' | 'new' | 'change' | 'plain'
  direction?: 'up' | 'down'
  /** 由, 比, from: told by a word that can mean nothing else. */
  isFirm?: true
  /** The year it stands for. */
  year?: number
  /** 增至3倍, tripled: the multiple is of the old value, not what was added to it. */
  isWhole?: true
  /** Nothing may be reckoned with it: a plan, an average, another count. */
  isApart?: true
}

/** A value before, a value after, and what is said of the change between them. */
export interface Change {
  from: Quantity
  to: Quantity
  said: Quantity
  direction?: 'up' | 'down'
  isWhole?: true
  /** Text of the sentence from the first of the three figures to the last. */
  text: string
}

/** What a finding about a change says of it whatever is wrong: the place, its text, and the two values. */
export function pointAtChange({from, to, said}: Pick<Change, 'from' | 'to' | 'said'>) {
  return {
    at: {start: said.start, end: said.end},
    actual: said.text,
    data: {from: from.text, to: to.text},
    related: [
      {start: from.start, end: from.end, message: 'from'},
      {start: to.start, end: to.end, message: 'to'},
    ],
  }
}

/** How many figures may stand between a change and the values it speaks of. */
const reach = 4
/** Characters before a change in which its subject is looked for: sentences have no end in some texts. */
const rememberedLength = 1000

const isShare = ({type}: Quantity) => type === 'percent' || type === 'percentagePoint' || type === 'multiple'

/** Old and new among two values; undefined where the words do not tell them apart. */
function order(first: Quantity, second: Quantity, roles: Map<Quantity, Role>): [from: Quantity, to: Quantity] | undefined {
  const [a, b] = [roles.get(first) as Role, roles.get(second) as Role]
  if (a.isApart || b.isApart) return undefined
  if (a.kind === 'old' && b.kind !== 'old') return [first, second]
  if (b.kind === 'old' && a.kind !== 'old') return [second, first]
  if (a.kind === 'old' && a.isFirm !== b.isFirm) return a.isFirm ? [first, second] : [second, first]
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return a.year < b.year ? [first, second] : [second, first]
  return undefined
}

const known = new WeakMap<FiguredSentence, Change[]>()

/** Claims of change in one sentence: old and new value beside what is said of the change, in any order. Read once for all who ask. */
export function findChanges(sentence: FiguredSentence, isEnglish: boolean): Change[] {
  let changes = known.get(sentence)
  if (!changes) known.set(sentence, (changes = readChanges(sentence, isEnglish)))
  return changes
}

function readChanges({text, start, quantities}: FiguredSentence, isEnglish: boolean): Change[] {
  const offset = ({start: from, end}: Quantity) => ({start: from - start, end: end - start})
  const gap = (index: number) => {
    const from = index === 0 ? 0 : offset(quantities[index - 1] as Quantity).end
    const to = index < quantities.length ? offset(quantities[index] as Quantity).start : text.length
    return text.slice(from, to)
  }
  const speaksOfChange = isEnglish && tellsOfChange(text)
  const roles = new Map(
    quantities.map((quantity, index) => {
      const [lead, tail] = [gap(index).slice(-60), gap(index + 1).slice(0, 40)]
      return [quantity, isEnglish ? englishRole(lead, tail, quantity, speaksOfChange) : chineseRole(lead, quantity)]
    }),
  )
  const changes: Change[] = []
  for (const [index, said] of quantities.entries()) {
    const role = roles.get(said) as Role
    if (role.kind !== 'change' || said.value === undefined || said.range) continue

    // The values: neither changes themselves, nor further away than a few figures.
    const first = Math.max(0, index - reach)
    const near = quantities.slice(first, index + reach + 1).flatMap((quantity, step) => {
      const at = first + step
      const isValue = at !== index && roles.get(quantity)?.kind !== 'change' && quantity.value !== undefined
      const isPlainShare = quantity.type === 'percent' || quantity.type === 'cardinal' || quantity.type === 'money'
      // £3.24bn ($6.13bn): the bracket says the same in another measure.
      const isBracketed = at > 0 && /^ ?[（(](?:约|about )?$/.test(gap(at)) && !isComparable(quantity, quantities[at - 1] as Quantity)
      return isValue && isPlainShare && !isBracketed ? [at] : []
    })
    const before = near.filter((at) => at < index)
    const after = near.filter((at) => at > index)
    const pairs: [number | undefined, number | undefined][] = [
      [before.at(-2), before.at(-1)],
      [before.at(-1), after[0]],
      [after[0], after[1]],
    ]
    for (const [one, other] of pairs) {
      if (one === undefined || other === undefined) continue

      const [a, b] = [quantities[one] as Quantity, quantities[other] as Quantity]
      // 由1200件增加到1500件 is read as a range; 3—5万元 is one.
      if (a.range?.id !== b.range?.id) continue
      if (!isComparable(a, b) || (!isShare(said) && !isComparable(a, said))) continue
      const ordered = order(a, b, roles)
      const [left, right] = [Math.min(one, index), Math.max(other, index)]
      const all = text.slice(offset(quantities[left] as Quantity).start - Math.min(gap(left).length, 20), offset(quantities[right] as Quantity).end)
      const between = text.slice(offset(quantities[left] as Quantity).end, offset(quantities[right] as Quantity).start)
      if (!ordered || between.length > (isEnglish ? 140 : 70) || /[。\n]|\d;/.test(between)) continue
      // A new subject between the values and the change makes it a change of something else.
      const middle = index > other ? gap(index) : index < one ? gap(one) : ''
      const knownTo = offset(index > other ? b : said).end
      const known = text.slice(Math.max(0, knownTo - rememberedLength), knownTo)
      if (!isEnglish && middle !== '' && !isSameSubject(middle, known)) continue
      // 由12万吨减少到8万吨，比上年同期多1万吨: a difference with a base of its own.
      if (!isEnglish && !isShare(said) && index > other && /比|较/.test(middle)) continue
      if (
        isEnglish &&
        /;| (?:after|before|following|while|whereas|although|but) |, and (?!that|this|it|is|was|up|down|an? )[a-z]|\b(?:respectively|in contrast)\b/.test(
          middle,
        )
      )
        continue

      const [from, to] = ordered
      changes.push({from, to, said, text: all, ...(role.direction ? {direction: role.direction} : {}), ...(role.isWhole ? {isWhole: true} : {})})
      break
    }
  }
  return changes
}
