import {getDefaults, safeParse} from 'valibot'

/** The readers of facts, in an order in which none reads another's by the way. */
export const readers = [
  'sentences',
  'writtenTimes',
  'times',
  'impossibleTimes',
  'quantities',
  'names',
  'quoted',
  'quotations',
  'sources',
  'enumerations',
  'mentions',
  'contacts',
  'titles',
  'outerQuotations',
]

const listOf = (kind) => (kind === 'enumeration' ? 'enumerations' : `${kind}s`)

/** A function that gives the item the rules would be asked about, none of its facts read. */
export function captureItem({lint, rules}) {
  const off = Object.fromEntries(rules.map(({id}) => [id, 'off']))
  let item
  const probe = {...rules[0], id: 'probe', check: {item: (given) => void (item = given)}}
  for (const key of ['words', 'when', 'needs', 'options', 'languages']) delete probe[key]
  // One array for all: word lists are compiled once for each.
  const use = [probe]
  return (source, options) => {
    lint(source, {...options, rules: off, use})
    return item
  }
}

const known = new WeakMap()
function optionsOf(rule) {
  if (!known.has(rule)) known.set(rule, rule.options ? (safeParse(rule.options, {}).output ?? getDefaults(rule.options)) : {})
  return known.get(rule)
}

/** What a rule does with all facts of an item. */
export function runRule(rule, item) {
  if (rule.languages && !rule.languages.includes(item.language)) return
  if ((rule.needs === 'now' && item.now === undefined) || (rule.needs === 'anchor' && item.anchor === undefined)) return
  const when = item.language === 'en' ? rule.when?.en : rule.when?.zh
  if (when && !(item.prose.mayMatch(when) && when.test(item.language === 'en' ? item.prose.lower : item.prose.folded))) return

  const options = optionsOf(rule)
  const drain = (found) => found && Symbol.iterator in found && Array.from(found)
  for (const [kind, check] of Object.entries(rule.check ?? {})) {
    if (kind === 'suppression') continue
    if (kind === 'item') drain(check(item, options))
    else for (const fact of item.facts[listOf(kind)]) if (kind !== 'mention' || fact.list === rule.id) drain(check(fact, item, options))
  }
}
