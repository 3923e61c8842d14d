import {existsSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {languages} from '../src/item.ts'
import {lintWith} from '../src/lint.ts'
import {carriers} from './defects/carriers.ts'
import {createDraw, type Defect, writeItem} from './defects/defect.ts'

/** Items each form is planted in, per carrier of its language. */
const draws = 12
const lint = (text: string) => lintWith(rules, text, {path: 'item.md', now: '2026-03-04', messages: 'en'})

const fileOf = (id: string) => new URL(`./defects/${id}.ts`, import.meta.url)
const planted = await Promise.all(
  rules.filter(({id}) => existsSync(fileOf(id))).map(async ({id}) => [id, ((await import(fileOf(id).href)) as {default: Defect[]}).default] as const),
)

/** For each form: how often the defect is found, and how often its right twin is accused. */
function plantAll(ruleId: string, defects: readonly Defect[]) {
  return defects.map(({form, language, plant}) => {
    const missed: string[] = []
    const accused: string[] = []
    let all = 0
    for (const carrier of carriers.filter((one) => one.language === language)) {
      for (let seed = 0; seed < draws; seed++) {
        const {wrong, right} = plant(createDraw(seed * 7919 + 17), carrier)
        const finds = (text: string) => lint(text).findings.some((finding) => finding.ruleId === ruleId && finding.severity !== 'info')
        all++
        if (!finds(writeItem(wrong))) missed.push(writeItem(wrong))
        if (finds(writeItem(right))) accused.push(writeItem(right))
      }
    }
    return {form: `${language}: ${form}`, all, missed, accused}
  })
}

test('the items the defects are planted in are sound', () => {
  const wrong = carriers.flatMap((carrier) => lint(writeItem(carrier)).findings.filter(({severity}) => severity === 'error'))
  expect(wrong).toEqual([])
})

describe.each(planted)('%s', (id, defects) => {
  const results = plantAll(id, defects)

  test.each(results)('$form', ({all, missed, accused}) => {
    // The first of each is shown where a bar is missed.
    expect({recall: missed.length / all <= 0.05 || missed[0], alarms: accused.length / all <= 0.01 || accused[0]}).toEqual({recall: true, alarms: true})
  })
})

test('every error-level rule has defects of its own, in every language it serves', () => {
  const languagesOf = new Map(planted.map(([id, defects]) => [id, new Set(defects.map(({language}) => language))]))
  const missing = rules
    .filter(({severity}) => severity === 'error')
    .flatMap(({id, languages: own = languages}) => own.filter((language) => !languagesOf.get(id)?.has(language)).map((language) => `${id} ${language}`))
  expect(missing).toEqual([])
})
