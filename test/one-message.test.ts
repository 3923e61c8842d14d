import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import rules from '../rules/index.ts'
import {lintWith} from '../src/lint.ts'
import {carriers} from './defects/carriers.ts'
import {createDraw, type Defect, writeItem} from './defects/defect.ts'

const fileOf = (id: string) => new URL(`./defects/${id}.ts`, import.meta.url)
const planted = await Promise.all(
  rules.filter(({id}) => existsSync(fileOf(id))).map(async ({id}) => [id, ((await import(fileOf(id).href)) as {default: Defect[]}).default] as const),
)
const folder = new URL('../fixtures/', import.meta.url)

/** Whole items: one of each planted form, and all fixtures. */
function* readItems(): Iterable<[name: string, text: string, path: string]> {
  for (const [id, defects] of planted) {
    for (const {form, language, plant} of defects) {
      const carrier = carriers.find((one) => one.language === language)
      if (carrier) yield [`${id}: ${form}`, writeItem(plant(createDraw(17), carrier).wrong), 'item.md']
    }
  }
  for (const name of readdirSync(folder).filter((one) => /\.(?:md|txt|html)$/.test(one))) yield [name, readFileSync(new URL(name, folder), 'utf8'), name]
}

/** What is missing has no place of its own: it points at the headline, as other things that are missing do. */
const pointsAtHeadline = new Set([
  ...rules.filter(({presence}) => presence).map(({id}) => id),
  'body-length',
  'headline-length',
  'fact-density',
  'single-source',
])

test('no two rules say the same thing at the very same place', () => {
  const doubled: string[] = []
  for (const [name, text, path] of readItems()) {
    const findings = lintWith(rules, text, {path, now: '2026-03-04', messages: 'en'}).findings.filter(({ruleId}) => !pointsAtHeadline.has(ruleId))
    for (const [index, one] of findings.entries()) {
      for (const other of findings.slice(index + 1)) {
        const isSame = one.start === other.start && one.end === other.end && one.end > one.start
        if (isSame && one.ruleId !== other.ruleId) doubled.push(`${name}: ${one.ruleId} and ${other.ruleId} at ${text.slice(one.start, one.end).slice(0, 40)}`)
      }
    }
  }
  expect(doubled).toEqual([])
}, 60_000)
