import {type NearMiss, NearPhrases} from '../../../src/lexicon/near-phrases.ts'
import {split} from '../../../src/lexicon/phrases.ts'
import {idioms} from './idioms.ts'
import {officialPhrases} from './official-phrases.ts'

/** What stands for what as a variant in many words, or as a matter of region. */
const variants = new Set('覆复 复覆 画划 份分 联连 材才 与予 唯惟 惟唯 沈沉 勿毋 词辞 辞词 记纪 采彩 象像'.split(' '))

const phrases = new NearPhrases(function* () {
  for (const entry of [...split(idioms), ...split(officialPhrases)]) {
    const [phrase = '', allowed = ''] = entry.split(':')
    yield {phrase, allowed}
  }
})

/** Set phrases in a text (folded) with one character changed for one that sounds or looks like it. */
export function findSlips(text: string): NearMiss[] {
  return phrases.find(text).filter(({changed, expected}) => !variants.has(changed + expected))
}
