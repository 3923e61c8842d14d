import {match, readSpeech, type Test} from './opening.ts'

const kinds: [string, Test][] = [
  [
    'press-release',
    ({first, last}) =>
      first
        .slice(0, 6)
        .find((line) => /^(?:for immediate release|(?:strictly )?embargoed?(?: until| for release|:)|news release$|press release$)/.test(line)) ??
      readReleaseEnd(first, last),
  ],
  ['correction', ({headline}) => match(/^(?:corrections?(?: and clarifications?)?|clarifications?|erratum|errata)(?:$|[:,;—–-]| to )/, headline)],
  ['commentary', ({headline}) => match(/^(?:editorial|opinion|op-ed|commentary|comment|column|letters? to the editor|viewpoint|leader) ?[:|—–]/, headline)],
  [
    'speech',
    ({first}) =>
      match(
        /^following (?:is|are) the (?:[a-z-]{2,14} ){0,3}(?:speech|remarks|address|opening remarks|closing remarks|transcript)/,
        first.find((line) => line.startsWith('following ')) ?? '',
      ),
  ],
  [
    'speech',
    (opening) =>
      readSpeech(
        opening,
        /^(?:speech|remarks|address|statement)\b[^.\n]{0,60}\b(?:by|at|to|of)\b|\b(?:speech|remarks|address) (?:at|to|by)\b|'s (?:speech|remarks|address)\b/,
        /^(?:ladies and gentlemen|good (?:morning|afternoon|evening)|distinguished guests|mr\.? (?:president|chairman|speaker)|madam (?:president|chair|speaker)|dear (?:colleagues|friends|guests)|honou?rable|your excellenc)/,
      ),
  ],
  [
    'interview',
    ({first}) =>
      match(/^following (?:is|are) (?:a|the) (?:question|questions)[^.\n]{0,120}\brepl(?:y|ies)\b/, first.find((line) => line.startsWith('following ')) ?? ''),
  ],
  [
    'interview',
    ({text}) =>
      (text.match(/(?:^|\n)q(?:uestion)?(?:\d{1,2})?[:.] /g)?.length ?? 0) >= 2 && (text.match(/(?:^|\n)a(?:nswer)?(?:\d{1,2})?[:.] /g)?.length ?? 0) >= 2
        ? 'Q: A:'
        : undefined,
  ],
  [
    'service-info',
    ({headline, text}) =>
      /\byou (?:can|must|need|will need|may)\b/.test(text)
        ? match(/^how to (?:apply|register|renew|claim|pay|book|report|object|appeal|request|get a|replace|enrol)\b/, headline)
        : undefined,
  ],
  ['notice', ({first}) => match(/^dear [a-z][^.\n]{1,60}[,:]$/, first[0] ?? '') ?? match(/^dear [a-z][^.\n]{1,60}[,:]$/, first[1] ?? '')],
  ['notice', ({headline}) => match(/^(?:public |official )?notice(?:$|:| of | to )|\b(?:public|official) notice$/, headline)],
  ['preview', ({headline}) => match(/^(?:what's on|coming up|upcoming events?|events? (?:diary|calendar)|diary dates?)\b/, headline)],
]

/** Tests by kind, surest first. */
export const englishKinds = (): readonly [string, Test][] => kinds

function readReleaseEnd(first: readonly string[], last: readonly string[]): string | undefined {
  const ends = last.find((line) => /^(?:#{3}|# # #|-30-|- ?ends ?-|ends)$/.test(line))
  const asks = [...first, ...last].some((line) =>
    /^(?:media|press|news) (?:contacts?|enquir|inquir|relations)|^contacts?:|^notes? to editors?|^about [a-z]/.test(line),
  )
  return ends !== undefined && asks ? ends : undefined
}
