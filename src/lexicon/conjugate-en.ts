/** Forms of an English verb; those of `be` differ by person. */
export interface Forms {
  base: string
  third: string
  plural: string
  past: string
  pastPlural: string
  participle: string
  ing: string
}

/** Past, participle and, where it is not made by rule, the form in -ing of the irregular verbs that word lists use. */
const irregular: Record<string, string> = Object.fromEntries(
  `become became become; begin began begun; break broke broken; bring brought brought; build built built; buy bought bought; choose chose chosen; come came come; cut cut cut; deal dealt dealt;
  draw drew drawn; drive drove driven; fall fell fallen; feel felt felt; fight fought fought; find found found; forbid forbade forbidden; forget forgot forgotten; get got got; give gave given; go went gone; grow grew grown;
  have had had; hear heard heard; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; know knew known; lead led led; leave left left; let let let; lose lost lost; make made made; mean meant meant; meet met met;
  outrun outran outrun; overcome overcame overcome; pay paid paid; put put put; read read read; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; send sent sent; set set set;
  show showed shown; speak spoke spoken; spend spent spent; stand stood stood; take took taken; tell told told; think thought thought; try tried tried; undergo underwent undergone; understand understood understood; undertake undertook undertaken;
  win won won; withdraw withdrew withdrawn; write wrote written; bear bore borne; lie lay lain; strike struck struck; do did done; steal stole stolen; teach taught taught; bet bet bet; shut shut shut; split split split; reset reset reset; throw threw thrown; breach breached breached`
    .split(';')
    .map((entry) => {
      const [base = '', ...rest] = entry.trim().split(' ')
      return [base, rest.join(' ')]
    }),
)

/** Verbs of more than one syllable that double their last letter. */
const doubling = /(?:mit|fer|cur|pel|trol|gret|get|cel|vel|nnel|val)$/
const notDoubling = /(?:target|budget|limit|vomit|differ|offer|suffer|fidget|exhibit|prohibit|reveal|appeal|veil)$/

function double(verb: string): string {
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && !/[aeiou]{2}.$/.test(verb)
  return isShort || (doubling.test(verb) && !notDoubling.test(verb)) ? verb + verb.slice(-1) : verb
}

/** The forms of a verb, British where spellings differ; `be` by person. */
export function conjugate(verb: string): Forms {
  if (verb === 'be') return {base: 'be', third: 'is', plural: 'are', past: 'was', pastPlural: 'were', participle: 'been', ing: 'being'}

  const third = verb === 'have' ? 'has' : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
  const ing = /ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${double(verb)}ing`
  const regular = /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${double(verb)}ed`
  const [past = regular, participle = regular] = irregular[verb]?.split(' ') ?? []

  return {base: verb, third, plural: verb, past, pastPlural: past, participle, ing}
}

const modal = (present: string, past: string): Partial<Forms> => ({third: present, plural: present, past, pastPlural: past})
const modals: Record<string, Partial<Forms>> = {
  can: modal('can', 'could'),
  cannot: modal('cannot', 'could not'),
  may: modal('may', 'might'),
  must: modal('must', 'had to'),
  should: modal('should', 'should'),
  will: modal('will', 'would'),
}

/** A phrase and what to write instead, both led by a verb, in all forms of the two: `make use of`, `use` gives `made use of`, `used` … */
export function conjugatePair(phrase: string, instead: string): [string, string][] {
  const [verb = '', ...rest] = phrase.split(' ')
  const [verbInstead = '', ...restInstead] = instead.split(' ')
  const from = conjugate(verb)
  const to = modals[verbInstead] ?? (verbInstead === '' ? undefined : conjugate(verbInstead))
  const pairs = new Map<string, string>()
  for (const key of Object.keys(from) as (keyof Forms)[]) {
    const term = [from[key], ...rest].join(' ')
    const head = to?.[key]
    // A modal verb has no participle: will be able to, having been able to stay.
    if (!pairs.has(term) && (to === undefined || head !== undefined)) pairs.set(term, [head ?? '', ...restInstead].join(' ').trim())
  }

  return [...pairs]
}
