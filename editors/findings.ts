import {type Edit, type Finding, type Language, rules} from 'newslint'

/** One way to mend a finding. */
export interface Mend {
  title: string
  edits: readonly Edit[]
  /** Whether it is right in every reading. */
  isSafe: boolean
}

const titles: Record<Language, string> = {en: 'Mend', 'zh-Hans': '改正', 'zh-Hant': '改正'}

/** The ways to mend a finding, the safe one first. */
export function listMends({fix, suggestions = []}: Finding, language: Language): Mend[] {
  return [...(fix ? [{title: titles[language], edits: fix, isSafe: true}] : []), ...suggestions.map((one) => ({...one, isSafe: false}))]
}

/** Why a rule asks, and how to mend what it finds; nothing of a rule that is not newslint's own. */
export function explainRule(ruleId: string, language: Language): string[] {
  const text = rules.find(({id}) => id === ruleId)?.text[language]
  return text ? [text.why, text.advice] : []
}
