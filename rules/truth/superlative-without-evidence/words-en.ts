import type {Word} from '#rule'
import {crossTerms, readTerms} from '../../../src/lexicon/word-tables.ts'

/** What is disputed, aimed at, or the name of a prize makes no claim. */
const noClaim = [
  'not ~',
  'no ~',
  'become ~',
  'becoming ~',
  'to be ~',
  "isn't ~",
  'was not ~',
  'is not ~',
  'hardly ~',
  'if ~',
  'whether ~',
  'as if ~',
  '~ economies',
  '~ powers',
  '~ nations',
  '~ industrial',
  '~ economists',
  '~ politicians',
  '~ exporter',
  '~ producers',
  '~ cause',
]

/** Rank that nobody awarded: no figure bears it out. */
const ranks = readTerms(`
  world-leading; world leading provider; globally leading; world-beating; world-class; second to none; unparalleled; unrivalled; unrivaled; unmatched; unsurpassed; unequalled; unequaled; peerless; incomparable; matchless; without equal; without parallel; without peer; like no other; one of a kind; in a class of its own; in a league of its own; head and shoulders above; top of its class; best of the best; best in class; best on the market; best in the business; best in the industry; best in the country; best in the region; best in the world; best of its kind; finest in the world; finest in the country; finest of its kind; finest in the region; greatest of all time; greatest in the world; greatest of its kind; most advanced in the world; most advanced of its kind; most beautiful in the world; industry's best; the nation's finest; the country's finest; the world's finest; the region's finest; the city's finest; the world's best; the country's best; the region's best; the nation's best; the city's best; the nation's premier; the country's premier; the world's premier; the region's premier; the city's premier; the world's foremost; the country's foremost; the nation's foremost; the region's foremost; the world's leading; the country's leading; the nation's leading; the region's leading; the industry's leading; the world's most advanced; the world's most trusted; the world's most innovative; the country's most trusted; the country's most advanced; the country's most innovative; the nation's most trusted; the world's most prestigious; the country's most prestigious; the nation's most prestigious; the world's most respected; the country's most respected; unlike any other; never before seen; never-before-seen; history-making; record-shattering; first and only
`)

/** Firsts that ask who looked them up. */
const firsts = readTerms(`
  of its kind anywhere; of its kind in; only person ever; only people ever; only person to; only team ever; only city in; only country in; only school in; first of its kind; first-of-its-kind; the first such; the first ever; the first-ever; the only one of its kind; only one of its kind; the only such; largest of its kind; biggest of its kind; oldest of its kind; the first in the world; the first in the country; the first in the region; the first in the nation; first in history; first in its history; for the first time in history; for the first time in its history; the only one in the world; the only one in the country; the largest in the world; the largest in the country; the largest in the region; the biggest in the world; the biggest in the country; the biggest in the region; the largest ever; the biggest ever; the greatest ever; the best ever; the fastest ever; the most successful ever; ever built; ever staged; ever held; ever recorded in; unprecedented; revolutionary new; historic first; a world first; an industry first; a national first
`)

const praised = `popular; famous; influential; important; successful; respected; significant; beautiful; notable; prestigious; prominent; powerful; celebrated; beloved; iconic; recognizable; recognisable; common; widely used; well-known; well known; talented; exciting; innovative; advanced; dynamic; interesting; enduring; visited; sought-after; sought after; loved; admired; acclaimed; awarded; controversial; difficult; dangerous; valuable; remarkable; impressive; spectacular; distinctive; original; versatile; effective; efficient; reliable; modern; trusted; exclusive; luxurious; picturesque; scenic; vibrant; diverse; anticipated; highly regarded; highly rated; memorable; creative; accomplished; decorated; gifted; prolific; intense; infamous; notorious`

/** Praise in the highest degree, with room for others beside it. */
const oneOfMost = [
  ...readTerms(praised).flatMap((word) => [
    `one of the most ${word}`,
    `among the most ${word}`,
    `some of the most ${word}`,
    `arguably the most ${word}`,
    `perhaps the most ${word}`,
    `by far the most ${word}`,
  ]),
  ...crossTerms(
    'one of the; among the; some of the; arguably the; perhaps the; probably the; by far the',
    'best; finest; greatest; largest; biggest; oldest; earliest; leading; premier; foremost; strongest; fastest; highest; richest; first; most; top; best-known; best known; worst; longest; tallest; few; only; busiest; rarest; main; major; better; hottest; brightest; smartest; purest; strangest; heaviest; deadliest',
  ),
  ...crossTerms(
    "one of its; one of his; one of her; one of their; one of britain's; one of america's; one of the world's; one of the country's; one of the city's; one of the region's; one of the nation's; one of europe's; one of asia's; one of china's",
    'best; finest; greatest; most; best-known; best known; leading; premier; foremost; top; biggest; largest; oldest',
  ),
  ...readTerms(
    'best known for; best known as; best-known for; best-known as; best remembered for; best remembered as; most famous for; most notable for; most notably; most noted for; most recognised for; most recognized for; famously; most famous work; most famous works; best known work; best known works; most important work; greatest achievement; greatest work; masterpiece; widest variety; one of the few',
  ),
]

/** Superlatives for which somebody should answer; lower case. */
export const wordsEn = (): readonly Word[] => [...new Set([...ranks, ...firsts, ...oneOfMost])].map((term) => ({term, not: noClaim}))

/** Those that any report may use which has sources; they count only where an item names none. */
export const looseEn = (): ReadonlySet<string> => new Set([...firsts, ...oneOfMost])
