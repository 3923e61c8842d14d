import type {Tense} from './chinese.ts'

const happens =
  '(?:(?:be|been) (?:held|opened|published|released|unveiled|launched|announced|completed|introduced|signed|staged|closed|inaugurated|sworn in|laid)|take place|open|reopen|begin|start|close|meet|gather|launch|vote|host|hold|visit|return|resume|come into (?:force|effect)|take effect|go ahead|go to the polls|run|end|premiere|arrive|speak|appear|step down|retire|publish|announce|decide|unveil|release)'
const happened =
  '(?:(?:was|were) (?:also )?(?:held|opened|published|released|unveiled|launched|completed|introduced|signed|staged|closed|inaugurated|sworn in|passed|approved|adopted)|took place|opened|reopened|began|started|met|gathered|voted|came into (?:force|effect)|took effect|went ahead|ended|premiered|arrived)'
const ahead = '(?:will|shall|(?:is|are) (?:due|set|scheduled|slated|expected|planned|going) to|(?:is|are) to)(?: (?:also|now|then|next))?'
const neutral =
  "(?: (?!(?:after|before|since|until|following|about|over|that|which|who|whose|when|where|than|and|or|but|as|if|because|while|anniversary)\\b)[a-z’'-]{1,20}){0,8}"

const futureBefore = new RegExp(`\\b${ahead} ${happens}(?<gap>${neutral}),? (?:on |from |in |at |by |until |through |next )?(?:the )?$`)
const slated = /\b(?:is|are) (?:due|set|scheduled|slated|planned|expected) (?:for|on|in) $/
const futureAfter = new RegExp(`^,? ${ahead} (?:be (?:held|opened|published|released|staged)|take place|open|reopen|begin|start|go ahead)\\b`)
const opening = /^(?:\W{0,2}|["“]?)on $/
const futureClause = new RegExp(`^,?(?: [a-z’'-]{1,20}){1,5} ${ahead} ${happens}\\b`)
const pastBefore = new RegExp(`\\b${happened}(?: (?:in|at) (?:the )?[a-z’'-]{1,20}(?: [a-z’'-]{1,20}){0,3})?,? (?:on |in )?$`)
// What is approved on a day, as against a vote or a meeting on that day.
const madePast =
  /\b(?:approved|passed|signed|opened|launched|unveiled|published|adopted|released|rejected) (?:the|an?|its|their|his|her) (?:[a-z’'-]{1,20} ){0,3}(?:plan|bill|budget|law|deal|agreement|report|proposal|wall|bridge|park|centre|center|hospital|school|road|library|line|station|app|book|motion|order|contract|treaty) on $/
const staged = /\b(?:held|hosted|staged|organi[sz]ed) (?:the|an?|its|their|his|her) (?:[a-z’'-]{1,20} ){1,4}on $/
const pastAfter = /^,? (?:was|were) (?:held|staged)\b|^,? (?:took place|went ahead)\b/
const pastClause = /^,?(?: [a-z’'-]{1,20}){1,5} (?:voted|met|held|approved|opened|launched|signed|hosted|visited|announced|unveiled|published)\b/
const retold =
  /\b(?:originally|initially|previously|earlier|at the time|would|had|postponed|delayed|cancell?ed|rescheduled|put off|pushed back|brought forward|moved|if|unless|was (?:to|due|set|scheduled|expected)|were (?:to|due|set|scheduled|expected))\b/
// A second verb takes the date for its own: the bill passed on March 3.
const participle =
  /(?:ed|ing)$|^(?:held|made|taken|seen|given|won|lost|sent|built|found|said|put|shot|hit|born|known|done|begun|drawn|left|paid|sold|told|written)$/
const afterEvent = /\b(?:after|following|since|over|from|by|in the|the)\b[^,]{0,40}$/

/** Reads how the words of its own clause govern a date; all in lower case. `clause` is what stands before the date in its sentence. */
export function readTense(clause: string, after: string, sentence: string): Tense | undefined {
  if (retold.test(sentence)) return

  const future = futureBefore.exec(clause)
  if (
    future &&
    !(future.groups?.gap ?? '')
      .trim()
      .split(' ')
      .some((word) => participle.test(word))
  )
    return {tense: 'future', marker: 0}
  const starts = opening.test(clause)
  if (slated.test(clause) || (starts && futureClause.test(after))) return {tense: 'future', marker: 0}
  if (futureAfter.test(after) && !clause.split(' ').some((word) => participle.test(word)) && !/\b(?:after|following|since)\b/.test(clause))
    return {tense: 'future', marker: 0}

  if (
    pastBefore.test(clause) ||
    madePast.test(clause) ||
    (staged.test(clause) && /^(?:[,.;]|$| (?:in|at|with|for) )/.test(after)) ||
    (starts && pastClause.test(after))
  )
    return {tense: 'past', marker: 0}
  return pastAfter.test(after) && !afterEvent.test(clause.replace(/^the /, '')) ? {tense: 'past', marker: 0} : undefined
}
