import type {Word} from '#rule'
import {conjugatePair} from '../../../src/lexicon/conjugate-en.ts'
import {readPairs} from '../../../src/lexicon/word-tables.ts'
import {certainLinks, links} from './linking-en.ts'
import {certainNouns, nouns} from './nouns-en.ts'
import {longVerbs, longWords} from './plain-en.ts'
import {certainTimes, times} from './time-en.ts'
import {verbPhrases} from './verbs-en.ts'

/** A table of verbs and what led by them, in all forms. */
const readVerbs = (table: string): Word[] =>
  readPairs(table).flatMap(({term, instead}) => conjugatePair(term, [instead ?? ''].flat()[0] ?? '').map(([form, short]) => ({term: form, instead: short})))

/** Contexts in which the words are no phrase, or not this one. */
const silent: Record<string, string[]> = {
  'in order to': ['is ~', 'are ~', 'was ~', 'were ~', 'be ~', 'been ~', 'affairs ~', 'house ~', 'papers ~', 'finances ~', 'records ~', 'books ~', 'not ~'],
  however: [
    '~ much',
    '~ many',
    '~ long',
    '~ small',
    '~ great',
    '~ large',
    '~ hard',
    '~ far',
    '~ you',
    '~ they',
    '~ he',
    '~ she',
    '~ we',
    '~ it',
    '~ the',
    'or ~',
    'and ~',
  ],
  thus: ['~ far'],
  apprised: ['more ~', 'be ~', 'been ~', 'kept ~', 'keep ~', 'them ~', 'him ~', 'her ~'],
  'huge amounts of': ['the ~'],
  'large amounts of': ['the ~'],
  'vast amounts of': ['the ~'],
  'at the outset': ['~ of'],
  'coupled with': ['be ~', 'been ~', 'is ~', 'are ~', 'was ~', 'were ~'],
  'due to': ['is ~', 'are ~', 'was ~', 'were ~', 'be ~', 'been ~'],
  'years old': ['~ or', '~ and', 'few ~', 'many ~', 'of ~', 'hundreds of ~', 'thousands of ~', 'millions of ~', 'billion ~', 'million ~'],
  generally: ['~ speaking', 'more ~', 'not ~'],
  individuals: ['~ and', '~ or', 'as ~', 'private ~', '~, companies', 'high-net-worth ~', 'wealthy ~'],
  'at the age of': ['~ consent', '~ majority'],
  'the act of': ['~ god', '~ union', '~ parliament', '~ settlement', '~ congress'],
  'in existence': ['still ~', 'remain ~', 'be ~'],
  'on the basis of': ['~ sex', '~ race'],
  'in nature': ['~ reserves', '~ reserve', '~ and', 'found ~', 'occur ~', 'occurs ~', 'journal ~', 'published ~', '~ communications', '~,', '~.'],
  'in shape': ['get ~', 'got ~', 'stay ~', 'keep ~', 'be ~', 'is ~', 'are ~', 'was ~', 'back ~', 'good ~', 'bad ~'],
  'in size': ['shrink ~', 'double ~', 'doubled ~', '~ and', '~ or'],
  'in number': ['~ 1', '~ 10', '~ one', '~ ten'],
  'in colour': ['~ photographs', '~ and', 'print ~', 'printed ~', 'filmed ~', 'shot ~'],
  'in color': ['~ photographs', '~ and', 'print ~', 'printed ~', 'filmed ~', 'shot ~'],
  'in excess of': ['be ~'],
  'served as': ['~ well', 'has ~', 'have ~', 'had ~', 'having ~'],
  'serving as': ['tournament ~', 'event ~', 'now ~', 'building ~', 'currently ~', 'as well as ~'],
  thereof: ['lack ~', 'or part ~'],
  'the names of': ['~ the victims', '~ the dead', '~ those', '~ all', '~ his', '~ her', '~ their', '~ people', '~ victims', '~ the'],
  'all of the': ['~ above'],
}

/** Contexts without which the words are silent: as of 2011. */
const speaking: Record<string, string[]> = {
  'as of': [
    '~ 1',
    '~ 2',
    '~ january',
    '~ february',
    '~ march',
    '~ april',
    '~ may',
    '~ june',
    '~ july',
    '~ august',
    '~ september',
    '~ october',
    '~ november',
    '~ december',
    '~ the 2',
  ],
}

/** English wordy phrases, in lower case. */
export const wordsEn = (): readonly Word[] => {
  const byTerm = new Map<string, Word>()
  const all = [
    ...[certainLinks, certainTimes, certainNouns].flatMap((table) => readPairs(table, true)),
    ...[links, times, nouns, longWords].flatMap((table) => readPairs(table)),
    ...[verbPhrases, longVerbs].flatMap(readVerbs),
  ]
  for (const word of all) if (!byTerm.has(word.term)) byTerm.set(word.term, word)
  return [...byTerm.values()].map((word) => {
    const [not, only] = [silent[word.term], speaking[word.term]]
    return not || only ? {...word, ...(not ? {not} : {}), ...(only ? {only} : {})} : word
  })
}
