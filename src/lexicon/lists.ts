import type {Language} from '../item.ts'
import type {Prose} from '../prose/prose.ts'
import type {Rule} from '../rule.ts'
import {type Hit, Matcher, type WordList} from './match.ts'

interface Matchers {
  zh?: Matcher
  en?: Matcher
}

const matchers = new WeakMap<readonly Rule[], Matchers>()

function listsOf(rules: readonly Rule[], key: 'zh' | 'en'): WordList[] {
  return rules.flatMap(({id, words}) => {
    const list = words?.[key]
    return list ? [{list: id, words: typeof list === 'function' ? list() : list}] : []
  })
}

/** The word lists of these rules, joined into one automaton per language at the first use. */
export function matchWith(rules: readonly Rule[]): (prose: Prose, language: Language) => Hit[] {
  return (prose, language) => {
    let known = matchers.get(rules)
    if (!known) matchers.set(rules, (known = {}))
    if (language === 'en') {
      known.en ??= new Matcher(listsOf(rules, 'en'), true)
      return known.en.match(prose.lower)
    }
    known.zh ??= new Matcher(listsOf(rules, 'zh'), false)
    return known.zh.match(prose.folded)
  }
}
