import type {Word} from '#rule'
import {readTerms} from '../../../src/lexicon/word-tables.ts'

const figures = ['~ 1', '~ 2', '~ 3', '~ 4', '~ 5', '~ 6', '~ 7', '~ 8', '~ 9']
const quantities: Word[] = [
  {term: 'some', not: [...figures, 'for ~ time', '~ day', 'and then ~', '~ sort of', 'with ~ difficulty']},
  {term: 'many', not: ['how ~', 'as ~ as', 'too ~', 'not ~', 'that ~']},
  {
    term: 'most',
    not: [
      'the ~',
      'its ~',
      'his ~',
      'her ~',
      'their ~',
      'our ~',
      'my ~',
      'your ~',
      "'s ~",
      'at ~',
      '~ recently',
      '~ recent',
      'a ~',
      "s' ~",
      'second ~',
      'third ~',
      'two ~',
      'three ~',
      'five ~',
      'ten ~',
      'and ~ recent',
    ],
  },
  ...readTerms(
    'several; various; numerous; a number of; a large number of; large numbers of; a great number of; a great many; a great deal of; a good deal of; a variety of; a wide variety of; a large variety of; a range of; a wide range of; a broad range of; a lot of; lots of; plenty of; countless; innumerable; a host of; a multitude of; a myriad of; a plethora of; a wealth of; an array of; a wide array of; scores of; a few; quite a few; a handful of; much of; a majority of; the majority of; the vast majority of; the bulk of; a significant number of; a substantial number of; a small number of; a considerable number of; a significant amount of; a large amount of; large amounts of; a certain amount of; a certain number of; certain types of; certain kinds of; certain groups; certain people; certain areas; certain aspects; all sorts of; all kinds of; other sources; to some extent; to a certain extent; to a large extent; to some degree; in some cases; in many cases; in most cases; in some ways; in many ways; in some respects; in many respects; some time; at some point; over the years; for many years; for several years; in many parts; in some parts; in many areas; in some areas; from time to time; others; numerous other; multiple',
  ).map((term) => ({term})),
  ...readTerms(
    'often; commonly; frequently; generally; widely; largely; traditionally; popularly; generally speaking; broadly; in general; by and large; for the most part; as a rule; more often than not; relatively; fairly; quite; rather; somewhat; extremely; considerably; significantly; substantially; increasingly; mostly; mainly; primarily',
  ).map((term) => ({
    term,
    not: ['how ~', 'more ~', 'as ~ as', 'too ~', 'not ~', 'less ~', '~ than', 'or ~', '~ a'],
  })),
]

/** Attributions to nobody; lower case. */
export const attributionsEn = (): readonly Word[] =>
  readTerms(
    'according to some; according to many; according to most; according to critics; according to legend; according to tradition; according to rumours; according to rumors; according to some sources; according to some accounts; according to most accounts; according to many accounts; according to popular belief; according to popular legend; according to local legend; according to conventional wisdom; by some accounts; by most accounts; by all accounts; by many accounts; in the opinion of many; in the eyes of many; in the view of many; in the minds of many; for many people; to many people; to many observers; many would say; some would say; some might say; as some have said; rumor has it; rumour has it; legend has it; tradition has it; legend says; popular belief; conventional wisdom; common belief; common knowledge; general consensus; it goes without saying; as everyone knows; as is well known; needless to say; contrary to popular belief; there is a belief; there are rumors; there are rumours; there is speculation; there has been speculation; there has been some speculation; there has been much debate; there is some debate; there is much debate; there is debate; there is controversy; there is some controversy; there is evidence that; there is some evidence; there is no consensus; opinions differ; opinions vary; opinion is divided; opinion is divided on; widely believed; widely held; widely thought; widely assumed; generally believed; commonly believed; popularly believed; long believed',
  ).map((term) => ({term}))

/** What a report with sources may say, and one without makes all its claims rest on. */
export const looseEn = (): readonly Word[] => quantities
