import {split} from '../lexicon/phrases.ts'
import {kinWords, personTitles, personVerbs} from '../lexicon/titles-en.ts'

/** Words beside a name that tell what it is, in lower case. Built at the first use. */
export interface Cues {
  titles: Set<string>
  kin: Set<string>
  personVerbs: Set<string>
}

let cues: Cues | undefined

/** The words that stand beside names of people. */
export function loadCues(): Cues {
  cues ??= {titles: new Set(split(personTitles.toLowerCase())), kin: new Set(split(kinWords)), personVerbs: new Set(split(personVerbs))}
  return cues
}

/** Where something is, or where somebody goes. */
export const placePrepositions = new Set(
  'in near outside at from around across throughout via into toward towards visit visited visiting leave left reach reached'.split(' '),
)
/** Of these, the ones that bring in hardly anything else. */
export const surePrepositions = new Set('in near outside around across throughout'.split(' '))
/** Verbs of going, before `to`. */
export const motion = new Set(
  'flew fly flying went go going gone travelled traveled travel returned return returning moved move fled flee drove drive driven sent taken came come coming back them him her troops victims passengers refugees supplies soldiers prisoners aid trip visit way road exports shipments flights tour close transferred extradited deported exported'.split(
    ' ',
  ),
)
/** Nouns that follow the bare name of a place: Jaffna peninsula. */
export const placeNouns = new Set(
  'province provinces constituency region district county town village city state peninsula island islands islet river lake valley airport port harbour harbor shipyard suburb area square street road stadium prison border mountains mountain desert strait coast beach bay camp refinery station terminal terminus checkpoint circuit racecourse racetrack canal dam bridge cathedral governorate prefecture municipality township neighbourhood neighborhood quarter oilfield atoll enclave jail'.split(
    ' ',
  ),
)
/** Nouns that stand before `of` and a place: the town of Kayanza. */
export const placeNounsBefore = new Set(
  'town village city suburb province port region district island county state capital outskirts north south east west northeast northwest southeast southwest border people republic stronghold constituency streets coast mayor governor hamlet area resort kilometres kilometers km miles'.split(
    ' ',
  ),
)
/** Nouns that follow the bare name of an organisation: Kyodo news agency. */
export const organisationNouns = new Set(
  'newspaper newspapers magazine daily weekly tabloid agency party group company firm bank club airline airlines movement chief economist analyst spokesman spokeswoman spokesperson shares stock executive executives news radio television analysts guerrillas fighters rebels union chairman president subsidiary unit employees officials headquarters bonds team investors striker midfielder defender goalkeeper winger coach manager captain lock prop hooker flanker fullback scrum-half fly-half forward batsman bowler all-rounder quarterback pitcher shareholders supporters fans newscast website affiliate'.split(
    ' ',
  ),
)
/** Nouns that stand before the bare name of an organisation: carmaker Daihatsu. */
export const organisationNounsBefore = new Set(
  'newspapers companies banks rivals agencies newspaper magazine daily weekly tabloid agency company group firm bank brokerage broker brokers consultants advisers auditors maker carmaker automaker airline rival giant operator retailer manufacturer supplier subsidiary parent utility conglomerate insurer publisher producer developer refiner brewer miner lender startup start-up chipmaker drugmaker shipbuilder steelmaker distributor unit network broadcaster station club movement charity watchdog pollster consultancy advertiser auctioneers auctioneer by-product owner chain'.split(
    ' ',
  ),
)
/** People who work at what is named next: an analyst at Cargill. */
export const workers = new Set(
  'analyst analysts trader traders economist economists dealer dealers strategist broker executive executives manager engineer professor lecturer researcher head director chief partner employee workers staff lecturer chairman president'.split(
    ' ',
  ),
)
/** Behind a city in the plural, or with a score, the city is a club: Leeds have lost. */
export const clubVerbs = new Set(
  'ease jump climb slip crash win lose sign needed fought cruised snatched earned grabbed hit moved rallied took ended extended survived clinched have are were play host face beat drew draw lost won lead need meet edged downed defeated thrashed crushed routed swept trounced hammered outscored blanked scored host visit travel remain stay striker midfielder defender goalkeeper winger coach manager captain fans boss skipper supporters quarterback guard forward centre center'.split(
    ' ',
  ),
)
/** Before a city, so is it: beat Leeds 2-0. */
export const clubVerbsBefore = new Set(
  'beat beating against over defeated defeating downed thrashed edged v vs vs. versus joined host past stunned trounced routed blanked'.split(' '),
)

/** The small-letter word right before the offset, in lower case; empty where something else stands there. */
export function wordBefore(lower: string, at: number): string {
  let end = at
  if (lower.charCodeAt(end - 1) !== 0x20) return ''
  end--
  let start = end
  while (start > 0 && end - start < 16 && isWordCode(lower.charCodeAt(start - 1))) start--
  return lower.slice(start, end)
}

/** The small-letter word right behind the offset. */
export function wordAfter(lower: string, at: number): string {
  if (lower.charCodeAt(at) !== 0x20) return ''
  let end = at + 1
  while (end < lower.length && end - at < 17 && isWordCode(lower.charCodeAt(end))) end++
  return lower.slice(at + 1, end)
}

function isWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x27 || code === 0x2d
}
