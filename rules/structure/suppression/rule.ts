import type {Item, Suppression} from '#item'
import {defineRule, type Problem} from '#rule'

/** What is wrong with a suppression, the gravest first. */
function judge({rule, verb, scope, isKnown, nearest, reason, until, hidden}: Suppression, {now}: Item): Omit<Problem, 'at'> | undefined {
  if (verb !== undefined) return {message: 'verb', actual: verb, expected: [nearest ?? 'newslint-disable']}
  const isLock = scope === 'lock'
  if (!isLock && rule === '') return {message: 'noRule'}
  if (!isLock && !isKnown) return {message: nearest ? 'misspelt' : 'unknown', actual: rule, ...(nearest ? {expected: [nearest]} : {})}
  if (until !== undefined && now !== undefined && now.slice(0, 10) > until) return {message: 'expired', actual: rule, data: {until}}
  if (!isLock && hidden === 0) return {message: 'unneeded', actual: rule}
  return reason === undefined ? {message: isLock ? 'lock' : 'noReason', actual: rule} : undefined
}

export default defineRule({
  id: 'suppression',
  dimension: 'structure',
  attributes: [],
  severity: 'warning',
  weight: 2,
  cap: 10,
  text: {
    en: {
      summary: 'A finding is hidden without a reason, or by a comment that hides nothing',
      message: {
        verb: 'Unexpected `{actual}`, expected `{expected}`: nothing is hidden',
        noRule: 'Missing rule in a suppression: nothing is hidden',
        unknown: 'Unexpected rule `{actual}` in a suppression, expected one there is',
        misspelt: 'Unexpected rule `{actual}` in a suppression, expected `{expected}`',
        expired: 'Unexpected suppression of `{actual}`, which ended on {until}',
        unneeded: 'Unexpected suppression of `{actual}`, which finds nothing here',
        noReason: 'Missing reason for hiding `{actual}`',
        lock: 'Missing reason for locking this text',
      },
      why: 'What is hidden no longer counts, so whoever reads the score must be able to see why; and a comment left behind hides the next mistake.',
      advice: 'Name the rule, give the reason behind `--`, and take the comment out once it is no longer needed.',
    },
    'zh-Hans': {
      summary: '屏蔽了提示却没有说明理由，或屏蔽已不起作用',
      message: {
        verb: '“{actual}”不起作用，应写作“{expected}”',
        noRule: '屏蔽未写规则名，不起作用',
        unknown: '屏蔽中的规则“{actual}”不存在',
        misspelt: '屏蔽中的规则“{actual}”不存在，应为“{expected}”',
        expired: '对“{actual}”的屏蔽已于{until}到期',
        unneeded: '对“{actual}”的屏蔽已无必要，此处没有可屏蔽的提示',
        noReason: '屏蔽“{actual}”缺少理由',
        lock: '锁定此段文字缺少理由',
      },
      why: '屏蔽的提示不再计分，看分数的人应当知道为什么；忘了撤掉的屏蔽，会把下一个错误也盖住。',
      advice: '写明规则名，在“--”后写理由；不再需要时请删去。',
    },
    'zh-Hant': {
      summary: '屏蔽了提示卻沒有說明理由，或屏蔽已不起作用',
      message: {
        verb: '「{actual}」不起作用，應寫作「{expected}」',
        noRule: '屏蔽沒有寫上規則名稱，不起作用',
        unknown: '屏蔽中的規則「{actual}」不存在',
        misspelt: '屏蔽中的規則「{actual}」不存在，應為「{expected}」',
        expired: '對「{actual}」的屏蔽已於{until}到期',
        unneeded: '對「{actual}」的屏蔽已無必要，此處沒有可屏蔽的提示',
        noReason: '屏蔽「{actual}」欠缺理由',
        lock: '鎖定這段文字欠缺理由',
      },
      why: '屏蔽了的提示不再計分，看分數的人應該知道原因；忘了撤掉的屏蔽，會把下一個錯誤也蓋住。',
      advice: '寫明規則名稱，在「--」後寫上理由；不再需要時請刪去。',
    },
  },
  check: {
    suppression(suppression, item) {
      const problem = judge(suppression, item)
      return problem && {at: {start: suppression.start, end: suppression.end, inSource: true}, suggestions: [], ...problem}
    },
  },
})
