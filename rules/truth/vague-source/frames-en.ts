import type {Span} from '#item'

const amounts =
  'some; many; most; several; a few; few; numerous; various; certain; a number of; other; countless; a handful of; a growing number of; an increasing number of; plenty of; a lot of; the majority of; a majority of; the vast majority of'
const everybody =
  'people; critics; scholars; historians; experts; observers; commentators; scientists; researchers; analysts; academics; authors; writers; fans; reviewers; journalists; sources; residents; locals; insiders; economists; archaeologists; linguists; biologists; physicists; philosophers; theologians; christians; muslims; believers; supporters; opponents; proponents; detractors; advocates; sceptics; skeptics; conservatives; liberals; activists; groups; parents; doctors; players; musicians; users; readers; viewers; listeners; consumers; readers and critics; americans; britons; europeans; members; voices; theorists; studies; reports; accounts; authorities; collectors; enthusiasts; purists; traditions; legends; stories; professionals; practitioners; teachers; engineers; investors; artists'
const alone =
  'some; many; others; most; few; several; critics; opponents; proponents; detractors; sceptics; skeptics; observers; commentators; scholars; historians; fans; purists; reviewers'
const opine =
  'argue; argued; believe; believed; say; said; claim; claimed; think; thought; consider; considered; suggest; suggested; feel; felt; regard; regarded; view; viewed; contend; contended; assert; asserted; maintain; maintained; agree; agreed; speculate; speculated; question; questioned; dispute; disputed; see; saw; hold; held; note; noted; point out; pointed out; fear; feared; suspect; suspected; assume; assumed; insist; insisted; call; called; credit; credited; criticize; criticized; criticise; criticised; describe; described; attribute; attributed; refer to; interpret; interpreted; perceive; perceived; theorize; theorized; hypothesize; worry; complain; complained; praise; praised; oppose; opposed; favor; favour; conclude; concluded; estimate; estimated; have argued; have suggested; have claimed; have said; have noted; have criticized; have criticised; have questioned; have speculated; have described; have called; have pointed out; have expressed; have praised; have compared; have accused; had argued; would argue; would say; would claim; might argue; may argue; still believe; still think; also believe; now believe; often say'
const impersonal =
  'it is; it has been; it was; it has also been; it is also; it had been; it can be; it could be; it is often; it is widely; it is generally; it is commonly; it is sometimes; it is usually; it is frequently; it is popularly; it was widely; it was generally; it was commonly; it was long; it has long been; it has often been; it is now'
const held =
  'argued that; believed that; said that; claimed that; thought that; considered that; suggested that; assumed that; speculated that; alleged that; rumoured that; rumored that; felt that; known that; accepted that; acknowledged that; agreed that; held that; estimated that; reported that; supposed that; presumed that; suspected that; hoped that; feared that; noted that; observed that; recognised that; recognized that; understood that; theorised that; theorized that; hypothesized that; asserted that; contended that'

const manner =
  'often; sometimes; generally; widely; commonly; usually; also; now; still; largely; frequently; popularly; traditionally; previously; originally; universally; variously; long; mostly; typically; regularly; once; then; currently; today; always; rightly; justly; occasionally; mainly'
const esteem =
  'considered; regarded; believed; thought; seen as; viewed as; perceived as; perceived to; rumoured; rumored; alleged; reputed; assumed; presumed; credited; speculated; suspected; suggested; argued; felt; hailed as; accepted; acknowledged; acclaimed; praised; criticised; criticized; referred to; cited as; described as; recognised as; recognized as; believed to; thought of; thought to; supposed to; said to; claimed to; claimed by some; understood to; reported to; held to be; deemed; remembered as; noted for; known for; known as one; looked upon; blamed for; interpreted as; celebrated as; treated as; portrayed as; used by many; favored by; favoured by'
const spoken =
  'considered; regarded; believed; thought; seen; viewed; perceived; rumoured; rumored; credited; called; cited; described; criticised; criticized; praised; referred to; recognised; recognized; assumed; accepted; associated with; attributed to; used; known'

/** The longest first, for the first that fits is taken. */
const any = (list: string): string =>
  list
    .split('; ')
    .sort((a, b) => b.length - a.length)
    .join('|')

let opinions: RegExp | undefined
let esteems: RegExp | undefined
let unnamed: RegExp | undefined

/** Sources close to the deal, a person familiar with the matter: they know, and nobody knows them. */
const hidden =
  '(?:(?:an?|one|two|three|four|several|multiple|some|the) )?(?:[a-z]+ ){0,2}?(?:sources?|people|persons?|insiders?|individuals?|executives?|bankers?) (?:close to|familiar with|with (?:direct |first-hand )?knowledge of|briefed (?:on|about)|privy to|who (?:asked|declined|wished|requested|wanted|spoke)(?: not)? (?:to (?:be|remain) (?:named|identified|anonymous|unnamed)|on (?:the )?condition of anonymity))'
/** Papers of nobody: studies show, according to reports. */
const paperless =
  '(?:(?<=^|[.!?\\n]\\s|\\b(?:that|and|but|as) )(?:studies|research|surveys|science|evidence|statistics|reports|some reports|media reports|unconfirmed reports)(?: has| have)?(?: (?:shows?|shown|suggests?|suggested|proves?|proven|indicates?|finds?|found|say|said|claim|claimed))(?: that)?\\b)|(?<=\\b)according to (?:(?:some|several|media|press|local|recent|unconfirmed|various|news|multiple) )*(?:reports|studies|research|rumou?rs|insiders|experts|observers|critics)(?=[,.;]| (?:and|but|that|who|the|he|she|it)\\b)'
/** Those who know about such things: experts agree, industry insiders expect. */
const knowing =
  '(?:industry|market|local|political|legal|medical|many|most|some|all) (?:insiders|experts|observers|watchers|commentators) (?:agree|expect|predict|fear|hope|doubt|think|argue|claim|warn|say|believe)|(?<=^|[.!?\\n]\\s)(?:experts|insiders|observers|commentators|critics) (?:agree|expect|predict|fear|doubt)\\b'

const find = (pattern: RegExp, lower: string): Span[] => Array.from(lower.matchAll(pattern), ({index, 0: text}) => ({start: index, end: index + text.length}))

/** Some argue, many critics believe, it is widely believed that: opinions of people whom nobody could ask. */
export function findOpinionsEn(lower: string): Span[] {
  opinions ??= new RegExp(
    `\\b(?:(?:(?:${any(amounts)}) (?:${any(everybody)})|${any(alone)}) (?:${any(opine)})|(?:${any(impersonal)}) (?:${any(held)}))\\b`,
    'g',
  )
  unnamed ??= new RegExp(`\\b(?:${hidden})\\b|${paperless}|\\b(?:${knowing})`, 'g')
  return [...find(opinions, lower), ...find(unnamed, lower)]
}

/** Is considered, often regarded as: esteem that nobody holds. */
export function findEsteemEn(lower: string): Span[] {
  esteems ??= new RegExp(`\\b(?:(?:is|are|was|were|been|be|being) (?:(?:${any(manner)}) )?(?:${any(esteem)})|(?:${any(manner)}) (?:${any(spoken)}))\\b`, 'g')
  return find(esteems, lower)
}
