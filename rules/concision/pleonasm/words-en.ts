import type {Word} from '#rule'
import {readPairs} from '../../../src/lexicon/word-tables.ts'

/** One of the two words holds the other, whatever stands around them: replaced without asking. */
const certain = () =>
  readPairs(
    `reason is because > reason is that; reason was because > reason was that; reasons are because > reasons are that; reason is due to > reason is; reason was due to > reason was; reason is owing to > reason is; reason was owing to > reason was; in actual fact > in fact; as an actual fact > in fact;
  the widow of the late > the widow of; widow of the late > widow of; might possibly > might; possibly might > might; continue to remain > remain; continues to remain > remains; continued to remain > remained; still continue to > continue to; still continues to > continues to;
  
  revert back > revert; reverts back > reverts; reverted back > reverted; reverting back > reverting; each and every one of > each of; few in number > few; fewer in number > fewer;
  end result > result; end results > results; and etc > etc; from whence > whence; pin number > PIN; atm machine > ATM; atm machines > ATMs; hiv virus > HIV; icbm missile > ICBM; icbm missiles > ICBMs; in close proximity to > near; current status quo > status quo; sum total > total; unless and until > unless; at 12 noon > at noon; at 12 midnight > at midnight`,
    true,
  )

/** Twice the same meaning; what to write is offered. */
const usual = () =>
  readPairs(`
  may possibly > may; more better > better; more easier > easier; past history > history; grow in size > grow; grows in size > grows; grew in size > grew; growing in size > growing; as of yet > yet; repeat again > repeat; repeats again > repeats; repeated again > repeated; reiterate again > reiterate; reiterated again > reiterated;
  advance planning > planning; advance preview > preview; advance reservations > reservations; actual facts > facts; true fact > fact; true facts > facts; proven fact > fact; proven facts > facts; added bonus > bonus; additional bonus > bonus; extra bonus > bonus;
  basic fundamentals > fundamentals; basic essentials > essentials; absolutely essential > essential; absolutely necessary > necessary; absolutely unique > unique; completely unique > unique; totally unique > unique; very unique > unique; quite unique > unique; rather unique > unique; most unique > unique; truly unique > unique;
  completely unanimous > unanimous; totally unanimous > unanimous; completely eliminate > eliminate; completely eliminated > eliminated; totally eliminate > eliminate; completely eradicate > eradicate; eliminate completely > eliminate; eliminate altogether > eliminate; eradicate completely > eradicate; completely annihilated > annihilated; exactly identical > identical; completely identical > identical;
  close proximity > proximity|nearness; consensus of opinion > consensus; general consensus of opinion > consensus; overall consensus > consensus; collaborate together > collaborate; collaborated together > collaborated; collaborating together > collaborating; cooperate together > cooperate; co-operate together > co-operate; combine together > combine; combined together > combined; combining together > combining;
  connect together > connect; connected together > connected; merge together > merge; merged together > merged; merging together > merging; blend together > blend; blended together > blended; fuse together > fuse; fused together > fused; assemble together > assemble; assembled together > assembled; gather together > gather; gathered together > gathered; gathering together > gathering; unite together > unite; united together > united; reunite together > reunite; reunited together > reunited; congregate together > congregate; converge together > converge; attach together > attach; attached together > attached; jointly together > together; both together > both;
  each and every > each|every; currently ongoing > ongoing; currently underway > under way; currently under way > under way; current incumbent > incumbent; present incumbent > incumbent; difficult dilemma > dilemma; final outcome > outcome; ultimate outcome > outcome; final end > end; exact replica > replica; exact same > same; exact duplicate > duplicate; same identical > identical; same exact > same;
  small in number > few; large in number > many; small in size > small; smaller in size > smaller; large in size > large; larger in size > larger; huge in size > huge; big in size > big; shorter in length > shorter; longer in length > longer; short in length > short; long in length > long; tall in height > tall; taller in height > taller; heavy in weight > heavy; round in shape > round; square in shape > square; oval in shape > oval; rectangular in shape > rectangular; circular in shape > circular; triangular in shape > triangular; spherical in shape > spherical; red in color > red; red in colour > red; blue in color > blue; blue in colour > blue; green in color > green; green in colour > green; white in color > white; white in colour > white; black in color > black; black in colour > black; yellow in color > yellow; yellow in colour > yellow; brown in color > brown; brown in colour > brown; grey in colour > grey; gray in color > gray; orange in color > orange; orange in colour > orange; pink in color > pink; pink in colour > pink; rare in occurrence > rare; shiny in appearance > shiny; expensive in price > expensive; cheap in price > cheap; increase in size > grow; increased in size > grew|grown;
  foreign imports > imports; former alumnus > alumnus; former graduate > graduate; former veteran > veteran; free gift > gift; free gifts > gifts; free complimentary > complimentary; free giveaway > giveaway; gratuitously free > free; continue on with > continue; proceed forward > proceed; progress forward > progress; proceed ahead > proceed; advance forward > advance; advanced forward > advanced; still persists > persists; still continue > continue; still continues > continues; remain still > remain;
  future forecast > forecast; future forecasts > forecasts; future ahead > future; future to come > future; look ahead to the future > look to the future; looking ahead to the future > looking to the future; at a later date in the future > later; integrate together > integrate; integrated together > integrated; joint cooperation > cooperation; joint co-operation > co-operation; joint collaboration > collaboration; joint partnership > partnership; mutual respect for each other > respect for each other; mutually beneficial to both > beneficial to both;
  long chronic > chronic; mental telepathy > telepathy; mental thought > thought; minor quibble > quibble; more superior > superior; more preferable > preferable; more optimal > better; most optimal > best; most perfect > perfect; most favourite > favourite; most favorite > favorite; most best > best; natural instinct > instinct; natural instincts > instincts; never before in the past > never before; never ever before > never before; new innovation > innovation; new innovations > innovations; new invention > invention; new inventions > inventions; new novelty > novelty; now pending > pending; currently pending > pending; old adage > adage; old proverb > proverb; old cliche > cliche; oral conversation > conversation; original founder > founder; over exaggerate > exaggerate; over exaggerated > exaggerated; over-exaggerate > exaggerate; over-exaggerated > exaggerated; over-exaggerating > exaggerating; overexaggerated > exaggerated;
  pair of twins > twins; two twins > twins; passing fad > fad; past memories > memories; past recollections > recollections; past precedent > precedent; past precedents > precedents; prior history > history; previous history > history; prior precedent > precedent; positive improvement > improvement; positive improvements > improvements; postpone until later > postpone; postponed until later > postponed; postponed to a later date > postponed; defer until later > defer; puzzling mystery > mystery; regular routine > routine; usual custom > custom; usual habit > habit; customary habit > habit;
  recur again > recur; recurred again > recurred; reoccur again > recur; repeating again > repeating; reiterates again > reiterates; reflect back > reflect; reply back > reply; replied back > replied; respond back > respond; responded back > responded; retreat back > retreat; retreated back > retreated; return back > return; returned back > returned; returning back > returning; returns back > returns; repay back > repay; repaid back > repaid; restore back > restore; restored back > restored; recede back > recede; receded back > receded; rebound back > rebound; extradite back > extradite; extradited back > extradited; resume again > resume; resumed again > resumed; resumes again > resumes; restart again > restart; restarted again > restarted; reopen again > reopen; reopened again > reopened; rebuild again > rebuild; rebuilt again > rebuilt; reconvene again > reconvene; rediscover again > rediscover; redo again > redo; rewrite again > rewrite;
  descend down > descend; descended down > descended; plummet down > plummet; plummeted down > plummeted; plunged down > plunged; ascend up > ascend; ascended up > ascended; soar up > soar; soared up > soared; surge up > surge; surged up > surged; kneel down on his knees > kneel; circulate around > circulate; vacillate back and forth > vacillate; alternate back and forth > alternate; brief summary > summary; short summary > summary; brief synopsis > synopsis; brief moment in time > moment; short space of time > short time; spell out in detail > spell out; surrounded on all sides > surrounded; surrounded on every side > surrounded; temporary stopgap > stopgap; tall skyscraper > skyscraper; tall skyscrapers > skyscrapers; three-way love triangle > love triangle; time period > period; time periods > periods; today's modern > today's|modern; tiny speck > speck; unexpected surprise > surprise; unexpected surprises > surprises; unexpected emergency > emergency; unintentional mistake > mistake; unintended mistake > mistake; accidental mistake > mistake; universal panacea > panacea; unnamed anonymous > anonymous; anonymous unnamed > anonymous; visible to the eye > visible; voiced out > voiced; voice out > voice; voicing out > voicing; wall mural > mural; wall murals > murals; warn in advance > warn; warned in advance > warned; forewarn in advance > forewarn; pre-warn > warn; pre-warned > warned; plan in advance > plan; planned in advance > planned; predict in advance > predict; predicted in advance > predicted; anticipate in advance > anticipate; preplan > plan; preplanned > planned;
  armed gunman > gunman; armed gunmen > gunmen; dead corpse > corpse; dead corpses > corpses; lifeless corpse > corpse; dead carcass > carcass; strangled to death > strangled; electrocuted to death > electrocuted; suffocated to death > suffocated; drowned to death > drowned; murdered to death > murdered; assassinated to death > assassinated; executed to death > executed; fatally killed > killed; killed dead > killed; autobiography of his own life > autobiography; autobiography of her own life > autobiography; biography of his life > biography; biography of her life > biography; widow woman > widow; orphaned child without parents > orphan; necessary prerequisite > prerequisite; necessary prerequisites > prerequisites; necessary requirement > requirement; necessary requirements > requirements; required prerequisite > prerequisite; essential prerequisite > prerequisite; mandatory requirement > requirement; mandatory requirements > requirements; compulsory requirement > requirement; prerequisite condition > prerequisite; component parts > components|parts; constituent components > components; crisis situation > crisis; emergency situation > emergency; emergency situations > emergencies; shower activity > showers; thunderstorm activity > thunderstorms; rainfall activity > rain; approximate estimate > estimate; cash money > cash; canine dog > dog; hot water heater > water heater; illustrated drawing > drawing; polite euphemism > euphemism; poisonous venom > venom; safe sanctuary > sanctuary; harmful injury > injury; favourable approval > approval; favorable approval > approval; stupid fool > fool; baby puppies > puppies; morning sunrise > sunrise; evening sunset > sunset; nostalgic memories of the past > nostalgia; memories of the past > memories; nostalgia for the past > nostalgia;
  enclosed herein > enclosed; attached herewith > attached; also additionally > also; in addition also > also; also in addition > also; such as for example > such as; like for example > such as; if in case > if; in case if > if; if and when > if|when; when and if > if|when; but yet > but; but however > but|however; but nevertheless > nevertheless; but nonetheless > nonetheless; and yet still > and yet; so therefore > so|therefore; thus therefore > therefore; so consequently > so; so as a result > as a result; therefore as a result > therefore; various different > various; various differing > various; different varieties > varieties; different variations > variations; similar in nature > similar; temporary in nature > temporary; optional in nature > optional; together along with > along with; along together with > along with; together in unison > in unison; first and foremost > first; finally in the end > in the end; eventually in the end > in the end; ultimately in the end > in the end; since the time when > since; until such time as > until; during the course of > during; throughout the course of > throughout; over the course of time > over time; throughout the entire > throughout the; throughout the whole > throughout the; throughout the length and breadth of > throughout; all throughout > throughout; whole entire > whole; entire whole > whole; hour of noon > noon; 12 noon > noon; 12 midnight > midnight; reason why is because > reason is that; reason why is that > reason is that; the reason for why > the reason; cause is due to > cause is; due to because > because; because of the reason that > because; due to the reason that > because; for the reason why > why; mix together in > mix in; bisect in two > bisect; bisected in two > bisected; split apart > split; separated apart > separated; separate apart > separate; divide up into > divide into; divided up into > divided into; classified into groups > classified; enter in to > enter; penetrate into > penetrate; penetrated into > penetrated; penetrate through > penetrate; erode away > erode; eroded away > eroded; evacuate out > evacuate; emerge out of > emerge from; emerged out of > emerged from; exit out of > leave; originate out of > originate in; refer back to the previous > refer to the previous; commute back and forth > commute; hurry up quickly > hurry; whisper quietly > whisper; whispered quietly > whispered; shout loudly > shout; shouted loudly > shouted; glance quickly > glance; glanced briefly > glanced; scrutinise closely > scrutinise; scrutinize closely > scrutinize; scrutinised closely > scrutinised; scrutinized closely > scrutinized; scrutinise in detail > scrutinise; scrutinize in detail > scrutinize; meet with each other > meet; isbn number > ISBN; vin number > VIN; upc code > UPC; ram memory > RAM; lcd display > LCD; gps system > GPS; abs system > ABS; sars syndrome > SARS; please rsvp > RSVP; it technology > IT
`)

/** Right beside some words, so each with the contexts in which it is silent. */
const month = ['in ~', 'last ~', 'this ~', 'of ~', 'by ~', 'since ~', 'until ~', 'early ~', 'late ~', 'next ~', 'and ~']
const silent: Record<string, string[]> = {
  'may possibly': month,
  'more better': ['~-', '~ paid', '~ jobs'],
  'repeat again': ['~ and again'],
  'repeated again': ['~ and again'],
  'past history': ['walked ~', 'drove ~', 'went ~'],
  'free gift': [
    '~ card',
    '~ cards',
    '~ shop',
    '~ wrap',
    '~-wrap',
    '~ bag',
    '~ voucher',
    '~ certificate',
    '~ box',
    '~ tax',
    '~ basket',
    '~ set',
    'tax ~',
    'duty ~',
    'tax-~',
    'duty-~',
  ],
  'free gifts': ['tax-~', 'duty-~', 'tax ~'],
  'so therefore': ['~ore', 'not ~'],
  'if and when': ['of ~', 'on ~', 'about ~', '~ question'],
  'end result': ['~s'],
  'dead corpse': ['un~', 'un-~'],
  'time period': ['~ drama', '~ piece'],
  'both together': ['~ with'],
  'voice out': ['~ of'],
  'split apart': ['~ from'],
  'but yet': ['~ to', '~ another', '~ unnamed', '~ again', '~ more', '~ un', 'nothing ~', 'none ~', '~-'],
  'gathered together': ['~ by'],
  'remain still': ['~ to', '~ un', '~ a', '~ in'],
  'exact same': ['not ~'],
  'new invention': ['~s'],
  'as of yet': ['~ another'],
  'memories of the past': ['~ year', '~ few', '~ week', '~ month', '~ decade', '~ season', '~ two', '~ three', '~ century'],
  'nostalgia for the past': ['~ decade', '~ century'],
  'combined together': ['~, '],
  'advance planning': ['in ~', 'to ~', 'will ~', 'would ~', 'could ~', 'helped ~', '~ application', '~ permission', '~ reform'],
  'integrated together': ['~, '],
  'in close proximity to': ['~ each other', '~ one another'],
  'square in shape': ['~s'],
  'it technology': ['as ~', 'gave ~', 'give ~', 'gives ~', 'calls ~', 'giving ~', 'with ~', 'sell ~', 'sold ~', 'of ~', 'made ~', 'make ~', 'makes ~'],
  'white in color': ['off-~', 'black and ~', 'black-and-~'],
  'white in colour': ['off-~', 'black and ~', 'black-and-~'],
  'few in number': ['a ~'],
  'first and foremost': ['~ a', '~ an', '~ the', 'and ~'],
  'grew in size': ['~ and'],
  'grow in size': ['~ and'],
  'growing in size': ['~ and', 'and ~'],
  'increase in size': ['an ~', 'the ~', 'this ~', 'a ~', 'rapid ~', 'any ~', 'no ~', '-~', 'large ~', 'huge ~', '~ and', 'significant ~'],
  'increased in size': ['~ and'],
}

/** Doubled by the letter and yet usual in edited news: only with the option `strict`. */
export const contestedEn = () =>
  readPairs(`
  agree with each other > agree;   compete with each other > compete; competing with each other > competing;   interact with each other > interact; interacted with each other > interacted;   link together > link; linked together > linked;   advance warning > warning; advance notice > notice; all-time record > record; basic necessities > necessities; close scrutiny > scrutiny; completely destroyed > destroyed; totally destroyed > destroyed; complete opposite > opposite; unanimous agreement > agreement; join together > join; joined together > joined; mix together > mix; mixed together > mixed; group together > group; grouped together > grouped; share together > share; general consensus > consensus; continue on > continue;
  still remain > remain; still remains > remains; still remained > remained; each individual > each; fellow colleague > colleague; fellow colleagues > colleagues; fellow team-mate > team-mate; first began > began; first started > started; first established > established; first introduced > introduced; first created > created; first discovered > discovered; future plans > plans; future prospects > prospects; illegal poaching > poaching; introduced a new > introduced a; invited guests > guests; mutual cooperation > cooperation; mutual agreement > agreement; mutual consent > consent; local residents > residents; major breakthrough > breakthrough; could possibly > could; new initiative > initiative; new recruit > recruit; new beginning > beginning; off of > off; original source > source; originally created > created; past experience > experience; past experiences > experiences; past records > records; personal friend > friend; personal opinion > opinion; pick and choose > choose; plan ahead > plan; pre-planned > planned; pre-prepared > prepared; prior experience > experience; reason why > reason; refer back > refer; referred back > referred; safe haven > haven; separate and distinct > separate|distinct; sudden explosion > explosion; terrible tragedy > tragedy; rough estimate > estimate; bouquet of flowers > bouquet; weather conditions > weather; evolve over time > evolve; dead body > body; dead bodies > bodies; very first > first; mass exodus > exodus; many different > many; several different > several; and also > and; whether or not > whether; lag behind > lag; at the present time > now; outside of > outside; null and void > void; cease and desist > cease; temporary reprieve > reprieve; unsolved mystery > mystery; ultimate goal > goal; climb up > climb; climbed up > climbed; protest against > protest; compete against each other > compete; serious crisis > crisis; viable alternative > alternative; different kinds of > kinds of; over again > again
`)

/** English doubled meanings, in lower case. */
export const wordsEn = (): readonly Word[] =>
  [...certain(), ...usual(), ...contestedEn()].map((word) => {
    const not = silent[word.term]
    return not ? {...word, not} : word
  })
