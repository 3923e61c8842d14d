import type {Quantity} from '../item.ts'
import type {Role} from './changes.ts'

const up =
  'up|rise|rises|rising|rose|risen|increase|increases|increased|increasing|growth|grew|grown|gain|gained|jump|jumped|climb|climbed|surge|surged|soared|expanded|expansion|higher|more|extra|advance|advanced|improved|improvement|uplift|raised'
const down =
  'down|fall|falls|falling|fell|fallen|drop|dropped|decline|declined|decrease|decreased|cut|reduction|reduced|lower|fewer|less|slump|slumped|shrank|shrunk|slipped|plunged|dip|dipped|slid|loss'
const soft =
  '(?:about |some |nearly |almost |around |more than |less than |just over |just under |just |roughly |an? |another |over |only |approximately |a full ){0,2}'
const leadChange = new RegExp(`\\b(?:(${up})|(${down}))(?: by| of| was| is| amounted to| came to)? ?${soft}$`)
const tailChange = new RegExp(`^[ -](?:year-on-year |annual |overall |sharp |steep |net |real )?(?:(${up})|(${down}))\\b`)
const oldLead = new RegExp(
  `\\b(?:from|compared with|compared to|against|versus|than|over)(?: the| last year's| a previous| an earlier| its| a| previous| earlier| initial| original){0,3} ${soft}$|\\b(?:last year|a year (?:earlier|ago|before)|the year before|previously|the previous (?:year|month|quarter|week)|the month before)[^.;,\\d]{0,30}$|\\bup on (?:the |last year's )${soft}$`,
)
const oldTail =
  /^(?: [a-z-]+){0,4},? (?:(?:a|one) (?:year|month|week|decade) (?:earlier|ago|before)|last (?:year|month|week|quarter)|the (?:year|month|week) before|(?:in )?the (?:previous|prior|same) (?:year|month|quarter|week|period)|previously|before)\b/
const newTail = /^(?: [a-z-]+){0,3},? (?:this (?:year|month|week|quarter)|now|today)\b/
const newLead = new RegExp(
  `\\b(?:to|reach|reached|reaching|hit|totall?ed|stood at|stands at) (?:a (?:record|total) (?:of )?)?${soft}$|\\bthis (?:year|month|week|quarter)[^.;,\\d]{0,30}$`,
)
const yearTail = /^(?: [a-z-]+){0,3},? in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?((?:19|20)\d\d)\b/
const yearLead = /\bin ((?:19|20)\d\d)[^.;\d]{0,30}$/
const apart = /\b(?:target|plan|planned|average|each|per|of which|including|of whom|expected|forecast|budget)\b[^.;,\d]{0,12}$/

const wholes = /^(?:twice|double|doubled|doubles|triple|tripled|triples|thrice|quadruple|quadrupled)$/

const changeVerb = /\b(?:rose|fell|grew|increased?|decreased?|dropped|declined|climbed|jumped|up|down|rise|fall|gained|went|added|cut)\b/

/** Whether a sentence, in lower case, tells of a change. */
export const tellsOfChange = (text: string) => changeVerb.test(text)

/** What an English figure is in a comparison, by the words before and after it and whether its sentence tells of a change. */
export function englishRole(lead: string, tail: string, {type, value, text}: Quantity, speaksOfChange: boolean): Role {
  const tailYear = yearTail.exec(tail)?.[1] ?? yearLead.exec(lead)?.[1]
  const dated = tailYear === undefined ? {} : {year: Number(tailYear)}
  if (type === 'multiple') {
    if (wholes.test(text.toLowerCase())) return {kind: 'change', direction: 'up', isWhole: true}
    if (/fold$/i.test(text)) return {kind: 'change', direction: 'up'}
    return {kind: 'change', direction: 'up', isWhole: true}
  }
  const before = leadChange.exec(lead)
  const after = type === 'percent' || type === 'percentagePoint' ? tailChange.exec(tail) : null
  const found = after ?? (before && !/\b(?:up|down) to $/.test(lead) ? before : null)
  // "more than 1,200" is no change; "1,500, 300 more than in 2024" is.
  const isMoreThan = before !== null && /\b(?:more|less|fewer|higher|lower) than [a-z ]{0,12}$|\bmore $/.test(lead)
  if (found && !(found === before && isMoreThan)) return {kind: 'change', direction: found[1] ? 'up' : 'down'}
  if (type === 'percentagePoint') return {kind: 'change'}
  const isSayingAgain =
    type === 'percent' &&
    /(?:,? or|\(|,|, that is|, which is|, i\.e\.|—|–) ?(?:an? |about |just over |nearly |almost )?$/.test(lead) &&
    !/\b(?:to|from) /.test(tail.slice(0, 6))
  if (isSayingAgain && speaksOfChange) return {kind: 'change'}
  if (value === undefined || apart.test(lead)) return {kind: 'plain', isApart: true}
  if (newLead.test(lead) || newTail.test(tail)) return {kind: 'new', ...dated}
  if (oldLead.test(lead) || oldTail.test(tail)) return {kind: 'old', ...dated}
  return {kind: 'plain', ...dated}
}
