import type {Word} from '#rule'
import {split} from '../../../src/lexicon/phrases.ts'

/** Vague days of the past beyond those that are read as times. */
export const words: {zh: readonly Word[]; en: readonly Word[]} = {
  zh: [
    ...split(
      '几天前 数天前 几日前 数日前 若干天前 前几日 前些日子 前一阵 前一阵子 前阵子 前一段时间 前一段时期 早些时候 较早时候 较早时 不久之前 没多久前 前不久 日内',
    ).map((term) => ({term})),
    {term: '几周前', not: ['十~', '百~']},
    {term: '数周前'},
    {term: '几个星期前', not: ['十~']},
    {term: '近些天', not: ['~来', '~以来']},
  ].map((word) => ({...word, not: [...((word as Word).not ?? []), ...split('十~ 百~ 赛~ 会~ 节~ ~的今天')]})),
  en: [
    'just recently',
    'quite recently',
    'only recently',
    'very recently',
    'several days ago',
    'some days ago',
    'a couple of days ago',
    'few weeks ago',
    'some weeks ago',
    'several weeks ago',
    'a short time ago',
    'a short while ago',
    'a little while ago',
    'a while ago',
    'not so long ago',
    'the other night',
    'the other evening',
    'in the past few days',
    'over the past few days',
    'over the last few days',
    'in the last few days',
    'at a recent meeting',
    'on a recent visit',
    'at a recent event',
    'at a recent ceremony',
    'in a recent operation',
  ].map((term) => ({term})),
}
