import type {Item} from '#item'
import {defineRule, type Problem} from '#rule'
import {hasTone, isSyllable} from './syllables.ts'

const gloss = /[\u3400-\u9fff][(（[［〔]((?:[a-zA-Z\u00c0-\u01dc]|\u0300|\u0301|\u0304|\u0308|\u030c){1,9}[1-5]?)[)）\]］〕]/g
/** The same without brackets: 规gui划. Only read where there are many, and in small letters. */
const bare = /[\u3400-\u9fff]([a-z\u00e0-\u01dc]{2,6})(?=[\u3400-\u9fff])/g
/** Residues from which on nobody glossed them on purpose. */
const many = 3
/** Characters whose unusual reading is explained to readers in names of places and people. */
const polyphones = new Set(
  '六单盖尉区仇曾解查朴令乐便重行长都参万种谷台洞铅丽阿大番枞蔚燕会朝藏隆陂泌浍涡济邗圩堡埔济亳歙濮阳郯莒邳盱眙莘鄄涿犍綦荥婺黟砀虢筠涪潼鄱鄞岷岢岚暨亟峄崂嵊嵩掖颍颖隰霍耒耿芮茌莆莞蓟蠡郾郴鄢酉钜闽阜阆陉饶',
)

interface Residue {
  character: string
  syllable: string
  start: number
  end: number
}

function findResidues({prose}: Item): Residue[] {
  const bracketed = read(prose, gloss)
  const unbracketed = read(prose, bare).filter(({syllable}) => !english.has(syllable))
  return unbracketed.length >= many ? [...bracketed, ...unbracketed] : bracketed
}

/** 人工智能(AI), 无线网(AN): an abbreviation in capitals is no pinyin. */
const initials = /^[A-Z]{2,6}$/

/** Short words of English that stand in Chinese text and read like a syllable. */
const english = new Set('an can fan man men pin pan sun song long die pie tie he she me fun gun ban bin ran sang lei'.split(' '))

function read(prose: Item['prose'], pattern: RegExp): Residue[] {
  return Array.from(prose.text.matchAll(pattern), ({index, 0: whole, 1: syllable}) => ({
    character: prose.folded.charAt(index),
    syllable: syllable as string,
    start: index,
    end: index + whole.length,
  })).filter(({syllable}) => isSyllable(syllable) && !initials.test(syllable))
}

export default defineRule({
  id: 'conversion-residue',
  dimension: 'accuracy',
  attributes: ['truthful'],
  severity: 'error',
  weight: 6,
  cap: 40,
  languages: ['zh-Hans', 'zh-Hant'],
  when: {zh: /[a-zA-Z\u00c0-\u01dc]/},
  text: {
    en: {
      summary: 'Pinyin in brackets that a conversion left behind a common character',
      message: 'Unexpected `{actual}`, expected `{expected}`',
      why: 'The text was copied from a page that protects itself against copying, or went through a broken conversion.',
      advice: 'Take the brackets out, and compare the item with its original: other characters may have suffered, too.',
    },
    'zh-Hans': {
      summary: '常用字后残留带括号的拼音',
      message: '出现“{actual}”，应为“{expected}”',
      why: '文字是从防复制的网页上抄来的，或转换编码时出了错。',
      advice: '请删去括号和拼音，并与原文核对，别处可能也有错。',
    },
    'zh-Hant': {
      summary: '常用字後殘留帶括號的拼音',
      message: '出現「{actual}」，應為「{expected}」',
      why: '文字是從防複製的網頁上抄來的，或轉換編碼時出了錯。',
      advice: '請刪去括號和拼音，並與原文核對，別處可能也有錯。',
    },
  },
  check: {
    *item(item) {
      const residues = findResidues(item)
      const isResidue = residues.length >= many || new Set(residues.map(({character}) => character)).size < residues.length
      for (const {character, syllable, start, end} of residues) {
        if (!isResidue && polyphones.has(character)) continue

        const bracket = {start: start + 1, end, text: ''}
        const severity = isResidue ? 'error' : hasTone(syllable) ? 'warning' : 'info'
        yield {
          at: {start, end},
          severity,
          actual: item.prose.text.slice(start, end),
          expected: [item.prose.text.charAt(start)],
          ...(residues.length >= many ? {gate: true} : {}),
          ...(isResidue ? {fix: [bracket]} : {}),
        } satisfies Problem
      }
    },
  },
})
