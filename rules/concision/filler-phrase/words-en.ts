import type {Word} from '#rule'
import {readTerms} from '../../../src/lexicon/word-tables.ts'

const all = (list: string, shared: Omit<Word, 'term'> = {}): Word[] => readTerms(list).map((term) => ({term, ...shared}))

/** Openings that announce that something will be said: what follows stands without them. */
const throat = all(
  `it is important to note that; it is also important to note that; it is worth noting that; it is also worth noting that; it should be noted that; it should also be noted that; it must be noted that; it is noteworthy that; it is to be noted that; it is interesting to note that; it is worth mentioning that; it is worth pointing out that; it should be pointed out that; it should be mentioned that; it must be remembered that; it should be remembered that; it is important to remember that; it is important to understand that; it is important to recognise that; it is important to recognize that; it should be emphasised that; it should be emphasized that; it must be stressed that; it should be stressed that; it goes without saying that; needless to say; it is needless to say that; suffice it to say; suffice to say; as a matter of fact; the fact of the matter is; the truth of the matter is; the simple fact is that; it is a fact that; it is a well-known fact that; it is well known that; it is common knowledge that; it has come to our attention that; we would like to take this opportunity to; would like to take this opportunity to; i would like to take this opportunity to; please be advised that; please note that; we wish to inform you that; last but not least; for what it is worth; in the final analysis; when all is said and done; for all intents and purposes; to all intents and purposes; in the grand scheme of things; at the end of the day; in this day and age; now more than ever; more than ever before; in a very real sense; in a manner of speaking; in no uncertain terms; as it were; so to speak; by and large; in and of itself; in and of themselves; in any way, shape or form; in a nutshell`,
  {instead: ''},
)

/** Announcing feelings of the sender. */
const feelings = [
  'announce',
  'share',
  'report',
  'introduce',
  'present',
  'unveil',
  'welcome',
  'offer',
  'confirm',
  'partner with',
  'be part of',
  'be a part of',
].flatMap((verb) =>
  ['pleased', 'very pleased', 'thrilled', 'excited', 'delighted', 'proud', 'honored', 'honoured', 'happy'].map((mood) => ({term: `${mood} to ${verb}`})),
)

/** Words of the brochure. */
const brochure = all(`
  best-in-class; best in class; best-of-breed; state-of-the-art; cutting-edge; cutting edge technology; leading-edge; bleeding-edge; next-level; game-changer; game changer; game-changing; industry-leading; market-leading; world-class; mission-critical; one-stop shop; one-stop-shop; one-stop solution; turnkey solution; turnkey solutions; end-to-end solution; end-to-end solutions; innovative solution; innovative solutions; tailored solutions; bespoke solutions; integrated solutions; cutting-edge solutions; comprehensive suite of; full suite of; holistic approach; holistic solution; holistic solutions; multi-faceted approach; multi-pronged approach; proactive approach; collaborative approach; robust framework; robust system; robust systems; robust process; robust processes; robust solution; robust measures; robust approach; robust plan; robust ecosystem; vibrant ecosystem; dynamic ecosystem; innovation ecosystem; key stakeholder; key stakeholders; relevant stakeholders; all stakeholders; various stakeholders; stakeholder engagement; engage stakeholders; engage with stakeholders; value proposition; value-added; value-add; added value; core competency; core competencies; actionable insights; key takeaways; key learnings; thought leader; thought leaders; thought leadership; trusted partner; valued customers; valued partners; valued members; seamless experience; seamless integration; seamlessly integrate; seamlessly integrated; second to none; unparalleled; unrivaled; top-notch; premier destination; rich tapestry; steeped in history; nestled in; nestled in the heart of; hidden gem; win-win; win-win situation; win-win cooperation; paradigm shift; low-hanging fruit; deep dive into; take a deep dive; drill down into; touch base; circle back; move the needle; push the envelope; pushing the envelope; think outside the box; thinking outside the box; outside the box; out-of-the-box thinking; to the next level; raise the bar for; raising the bar for; level up; synergies between; create synergy; create synergies; creating synergies; creates synergy; leverage synergies; harness the power of; harnessing the power of; unlock the potential; unlock the full potential; unlocking the potential; unlocking the full potential; unleash the potential; unleash the full potential; full potential; realise their full potential; maximise the potential; going the extra mile; go the extra mile; on a go-forward basis; in today's world; in today's fast-paced; in today's fast-paced world; in today's ever-changing; in today's competitive; ever-changing landscape; ever-evolving landscape; ever-evolving; rapidly evolving landscape; fast-paced environment; fast-paced world; exciting new; exciting opportunity; exciting opportunities; exciting chapter; exciting journey; exciting milestone; unique opportunity; golden opportunity; once-in-a-lifetime opportunity; wealth of experience; wealth of knowledge; proven track record; strong track record; track record of success; passionate about; make a real difference; making a real difference; make a meaningful difference; meaningful impact; lasting impact on; tangible results; tangible benefits`)

/** Promises and zeal of offices and companies. */
const promises = all(`
  committed to excellence; commitment to excellence; committed to providing; committed to delivering; committed to ensuring; committed to supporting; committed to working; remain committed to; remains committed to; remained committed to; fully committed to; firmly committed to; strongly committed to; deeply committed to; reaffirmed its commitment to; reaffirmed their commitment to; reiterated its commitment to; reaffirms its commitment to; continued commitment to; ongoing commitment to; unwavering commitment; unwavering commitment to; unwavering support; steadfast commitment; steadfast support; dedicated to providing; dedicated to delivering; strive to provide; strives to provide; strive for excellence; strives for excellence; striving for excellence; pursuit of excellence; highest standards of; of the highest standard; to the highest standards; highest level of professionalism; spare no effort; spare no efforts; sparing no effort; spared no effort; make every effort; make every effort to; making every effort; making every effort to; made every effort; make every endeavour; do its utmost; do our utmost; do their utmost; does its utmost; leave no stone unturned; leaving no stone unturned; work tirelessly; works tirelessly; working tirelessly; worked tirelessly; tireless efforts; tireless work; concerted efforts; concerted effort; relentless efforts; all-out efforts; unremitting efforts; continuous improvement; continuously improve; continue to monitor the situation; closely monitor the situation; closely monitoring the situation; monitor the situation closely; monitoring the situation closely; maintain close liaison; maintain close contact; close liaison with; take concrete steps; concrete steps to; take all necessary measures; all necessary measures; all necessary steps; all appropriate measures; take appropriate action; take appropriate measures; appropriate follow-up action; take it to the next level; serve the community better; better serve the community; better serve our; meet the needs of our; great importance to; attach great importance to; attaches great importance to; attached great importance to; attaching great importance to; further enhance; further enhancing; further strengthen; further strengthening; further promote; further promoting; further deepen; further deepening; further consolidate; further consolidating; further boost cooperation; step up efforts; stepping up efforts; deepen mutual trust; to a new level; to new heights; reach new heights; new heights of; open a new chapter; opens a new chapter; opening a new chapter; a new chapter in; inject new impetus; inject new vitality; inject fresh impetus; injecting new momentum; inject strong momentum; lay a solid foundation; laid a solid foundation; laying a solid foundation; lays a solid foundation; a solid foundation for; bright future; brighter future; better tomorrow; better future for all; for generations to come; a bright future; pave the way for a brighter; complete success; a resounding success; a huge success; a great success; crowned with success; fruitful results; remarkable results; remarkable achievements; great strides; significant strides; made great strides; important milestone; major milestone; significant milestone; key milestone; historic milestone; another milestone; milestone in the history of; testament to the; a testament to; stands as a testament; serves as a testament; stand as a testament; important step forward; significant step forward; big step forward; step in the right direction; giant leap forward; send a clear message; sends a clear message; sent a clear message; send a strong message; sends a strong message; speaks volumes; a shining example; shining example of; play an active role in; plays an active role in; playing an active role in; play a positive role in; play a vital role; plays a vital role; played a vital role; play a crucial role; plays a crucial role; played a crucial role; play a pivotal role; plays a pivotal role; played a pivotal role; play a key role; plays a key role; play an important role; plays an important role; played an important role; plays a significant role; played a significant role; play a significant role; of paramount importance; of utmost importance; of the utmost importance; of vital importance; of great significance; of great importance; of far-reaching significance`)

/** Where nothing moves: beside a comma or at the end of the sentence. */
const clauseEnds = ['~.', '~,', ', ~', '. ~', '~;']

/** Each with contexts: the same words are plain elsewhere. */
const guarded: Word[] = [
  {
    term: 'going forward',
    instead: '',
    only: clauseEnds,
    not: ['is ~', 'are ~', 'was ~', 'were ~', 'not ~', 'be ~', 'of ~', 'from ~', '~ to', '~ with', 'been ~', "isn't ~", 'stop ~'],
  },
  {
    term: 'moving forward',
    instead: '',
    only: clauseEnds,
    not: [
      'kept ~',
      'is ~',
      'are ~',
      'was ~',
      'were ~',
      'not ~',
      'be ~',
      'of ~',
      'from ~',
      'keep ~',
      'start ~',
      'began ~',
      'been ~',
      '~ on',
      '~ to',
      '~ with',
      'in ~',
      'by ~',
      'started ~',
      'keeps ~',
      'stop ~',
      'begin ~',
      'about ~',
      'and ~',
      'it ~',
      'them ~',
      'economy ~',
      'process ~',
      'things ~',
    ],
  },
  {
    term: 'leverage',
    instead: 'use',
    only: [
      'to ~ the',
      'to ~ its',
      'to ~ their',
      'to ~ our',
      'to ~ new',
      'to ~ technology',
      'to ~ data',
      'to ~ ai',
      'and ~ the',
      'and ~ its',
      'will ~',
      'can ~ the',
      'can ~ our',
    ],
  },
  {term: 'leveraging', instead: 'using', not: ['de~', '~ up']},
  {term: 'utilise', instead: 'use'},
  {term: 'utilised', instead: 'used', not: ['under-~', 'fully ~']},
  {term: 'utilising', instead: 'using'},
  {term: 'utilises', instead: 'uses'},
  {term: 'utilize', instead: 'use'},
  {term: 'utilized', instead: 'used', not: ['under-~', 'fully ~']},
  {term: 'utilizing', instead: 'using'},
  {term: 'utilizes', instead: 'uses'},
  {term: 'utilization of', instead: 'use of', not: ['capacity ~', 'rate of ~']},
  {term: 'utilisation of', instead: 'use of', not: ['capacity ~', 'rate of ~']},
]

const contexts: Record<string, string[]> = {
  'full potential': ['below ~', 'not ~', 'its ~ has'],
  'value-added': ['~ tax', '~ taxes', 'gross ~'],
  'added value': ['gross ~'],
  'by and large': ['~r'],
  'as it were': ['just ~', '~ a', 'such ~', 'inasmuch ~'],
  'world-class': [
    '~ player',
    '~ players',
    '~ batsman',
    '~ striker',
    '~ runner',
    '~ save',
    '~ goalkeeper',
    '~ athlete',
    '~ athletes',
    '~ bowler',
    '~ side',
    '~ winger',
  ],
  'a great success': ['not ~'],
  'complete success': ['not a ~', 'not ~'],
  'outside the box': ['from ~', 'just ~', 'yards ~', 'edge ~'],
  'level up': ['~ with', 'draw ~', 'drew ~', 'pull ~', '~ to', '~ the score', '~ after'],
  'circle back': ['~ to earth'],
  'win-win': ['no ~'],
  'game changer': ['the ~ was'],
  'next-level': ['~ play'],
  'more than ever before': ['earn ~', 'spend ~', 'spent ~', 'sold ~', 'paid ~', 'earned ~', 'cost ~'],
  'highest standards of': ['below the ~'],
  'at the end of the day': ['~ shift', '~ trading', '~, 1', '~, 2', "~'s", '~ session', 'closed ~', 'returned home ~', 'collected ~'],
}

/** Stock phrases of press releases and offices, in lower case. */
export const wordsEn = (): readonly Word[] =>
  [...throat, ...feelings, ...brochure, ...promises, ...guarded].map((word) => {
    const not = contexts[word.term]
    return not ? {...word, not} : word
  })
