/**
 * Measures whether the score can be trusted: how published items stand, whether length moves it, and how far planted defects lower it.
 *
 *   node bench/score.mjs [--lib dist/index.js] [--corpus DIR] [--draws 6] [--svg docs/score.svg] [--figures bench/score-figures.json]
 *
 * `--corpus DIR`: *.jsonl with rows {id, headline, body, date?, lang} of published news. Without it, only planted defects are measured.
 * Ends with 1 where a bar does not hold.
 */

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {drawDistribution} from './score-picture.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    lib: {type: 'string', default: join(here, '../dist/index.js')},
    corpus: {type: 'string'},
    draws: {type: 'string', default: '6'},
    svg: {type: 'string'},
    figures: {type: 'string'},
  },
})
const draws = Number(values.draws)
if (!existsSync(values.lib)) {
  console.error(`No build at ${values.lib}: run npm run build first, or give --lib.`)
  process.exit(2)
}
const {lint} = await import(pathToFileURL(resolve(values.lib)).href)

const bars = []
/** What the pages of the score show: written with --figures, read by test/score-docs.test.ts. */
const figures = {sets: [], planted: undefined, stacks: undefined}
const bar = (what, value, holds, limit) => bars.push({what, value, holds, limit})
const quantile = (list, share) => list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)]

/** Ranks from 0, ties at their mean. */
function rank(list) {
  const sorted = list.map((value, index) => [value, index]).sort((a, b) => a[0] - b[0])
  const ranks = []
  for (let first = 0; first < sorted.length; ) {
    let next = first
    while (next < sorted.length && sorted[next][0] === sorted[first][0]) next++
    for (let at = first; at < next; at++) ranks[sorted[at][1]] = (first + next - 1) / 2
    first = next
  }
  return ranks
}

/** Spearman's rank correlation. */
function correlate(left, right) {
  const [a, b] = [rank(left), rank(right)]
  const mean = (a.length - 1) / 2
  let [both, ofA, ofB] = [0, 0, 0]
  for (let index = 0; index < a.length; index++) {
    const [x, y] = [a[index] - mean, b[index] - mean]
    both += x * y
    ofA += x * x
    ofB += y * y
  }
  return ofA * ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB)
}

/** What is planted, as the tests plant it. */
async function loadDefects() {
  const folder = join(here, '../test/defects')
  const ids = readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((id) => id !== 'carriers' && id !== 'defect')
  const lines = ids.map((id, index) => `import d${index} from './${id}.ts'`)
  const contents = `${lines.join('\n')}\nexport {carriers} from './carriers.ts'\nexport {createDraw, writeItem} from './defect.ts'\nexport const planted = [${ids.map((id, index) => `['${id}', d${index}]`)}]`
  const {outputFiles} = await build({stdin: {contents, resolveDir: folder, loader: 'ts'}, bundle: true, format: 'esm', write: false})
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

const {planted, carriers, createDraw, writeItem} = await loadDefects()
const {model} = lint('').score
const lintItem = (carrier) => lint(writeItem(carrier), {path: 'item.md', now: '2026-03-04'})
const score = (carrier) => lintItem(carrier).score.overall

/** Every form in every sound item of its language: does it lower the score? */
function measureDrops() {
  let [all, lowered, raised] = [0, 0, 0]
  const drops = []
  const weak = new Map()
  for (const [id, defects] of planted) {
    for (const {form, language, plant} of defects) {
      for (const carrier of carriers.filter((one) => one.language === language)) {
        for (let seed = 0; seed < draws; seed++) {
          const {wrong, right} = plant(createDraw(seed * 7919 + 17), carrier)
          // Another kind or channel asks for other things: then the item before planting is the measure.
          const isOther = right.fields.kind !== carrier.fields.kind || right.fields.channel !== carrier.fields.channel
          const [flawed, sound] = [score(wrong), score(isOther ? carrier : right)]
          all++
          drops.push(sound - flawed)
          if (flawed < sound) lowered++
          else weak.set(`${id} (${language}: ${form})`, (weak.get(`${id} (${language}: ${form})`) ?? 0) + 1)
          // A right twin may have a flaw of its own (a date far behind the event): no defect may lift the item above what it was.
          if (flawed > Math.max(sound, score(carrier))) raised++
        }
      }
    }
  }
  console.log(`\nOne defect planted: ${all} pairs, drop at quartiles ${[0.25, 0.5, 0.75].map((share) => quantile(drops, share).toFixed(1)).join(' / ')}`)
  for (const [form, count] of [...weak].sort((a, b) => b[1] - a[1]).slice(0, 8)) console.log(`  not lowered: ${form} ${count}`)
  figures.planted = {pairs: all, lowered: Number(((100 * lowered) / all).toFixed(1)), raised}
  bar('planted defects that lower the overall, %', ((100 * lowered) / all).toFixed(1), lowered / all >= 0.95, '≥ 95')
  bar('planted defects that raise it', raised, raised === 0, '= 0')
}

/** Items with 0, 1, 3 and 5 defects of different rules, each containing those of the one before. */
function measureStacks() {
  let [all, ranked] = [0, 0]
  const scores = {0: [], 1: [], 3: [], 5: []}
  for (const carrier of carriers) {
    const pool = planted.flatMap(([id, defects]) => defects.filter(({language}) => language === carrier.language).map((defect) => [id, defect]))
    for (let seed = 0; seed < draws * 10; seed++) {
      const draw = createDraw(seed * 104729 + 7)
      let item = carrier
      const used = new Set()
      const found = [score(item)]
      while (used.size < 5) {
        const [id, defect] = draw.pick(pool)
        if (used.has(id)) continue
        const next = defect.plant(createDraw(seed + used.size), item).wrong
        // What rewrites the item takes out what was planted before: all of them must still be there.
        const rules = new Set(lintItem(next).findings.map(({ruleId}) => ruleId))
        if (![...used, id].every((one) => rules.has(one))) continue
        used.add(id)
        item = next
        if ([1, 3, 5].includes(used.size)) found.push(score(item))
      }
      all++
      if (process.env.DBG && !(found[0] > found[1] && found[1] > found[2] && found[2] > found[3])) console.log('STACK', found.join(' '), [...used].join(' '))
      if (found[0] > found[1] && found[1] > found[2] && found[2] > found[3]) ranked++
      for (const [index, count] of [0, 1, 3, 5].entries()) scores[count].push(found[index])
    }
  }
  console.log(
    `Stacked defects, medians: ${Object.entries(scores)
      .map(([count, list]) => `${count} → ${quantile(list, 0.5)}`)
      .join(', ')}`,
  )
  figures.stacks = {
    ordered: Number(((100 * ranked) / all).toFixed(1)),
    medians: Object.values(scores)
      .map((list) => quantile(list, 0.5))
      .join(' '),
  }
  bar('items with 0, 1, 3, 5 defects in that order, %', ((100 * ranked) / all).toFixed(1), ranked / all >= 0.95, '≥ 95')
  return scores
}

/** Over-long items are left out: body-length is there to tell of them. */
function correlateInRange(items) {
  const inRange = items.filter((item) => item.isInRange)
  return correlate(
    inRange.map((item) => item.score),
    inRange.map((item) => item.length),
  )
}

/** Published items as a desk would file them: the date they carry, and a unit, author and source. */
function measureCorpus(folder) {
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
  const byLanguage = {}
  for (const row of rows) {
    const fields = {headline: row.headline, unit: 'x', author: ['y'], source: 'z', ...(row.date ? {datePublished: row.date} : {})}
    const report = lint(row.body, {language: row.lang, fields})
    const isInRange = !report.findings.some(({ruleId, severity}) => ruleId === 'body-length' && severity !== 'info')
    const set = `${row.lang} ${row.id.split('-')[0]}`
    ;((byLanguage[row.lang] ??= {})[set] ??= []).push({score: report.score.overall, length: row.body.length, kind: report.kind, isInRange})
  }
  const published = {}
  for (const [language, sets] of Object.entries(byLanguage)) {
    for (const [set, items] of Object.entries(sets)) {
      const scores = items.map((item) => item.score)
      const rho = correlateInRange(items)
      const all = correlate(
        scores,
        items.map((item) => item.length),
      )
      figures.sets.push({
        language,
        items: items.length,
        lengths: [0.1, 0.9]
          .map((share) =>
            quantile(
              items.map((item) => item.length),
              share,
            ),
          )
          .join('–'),
        lowerTenth: quantile(scores, 0.1),
        median: quantile(scores, 0.5),
        below: scores.filter((one) => one < 100).length,
        correlation: Number(all.toFixed(3)),
      })
      console.log(
        `${set}: ${items.length} items, ${[0.1, 0.25, 0.5, 0.75].map((share) => quantile(scores, share)).join(' / ')}; with length ${rho.toFixed(3)} (with the over-long ${all.toFixed(3)})`,
      )
    }
    const items = Object.values(sets).flat()
    // Outlets differ in length and in what they leave out: the correlation is taken within each, and the mean weighted by their items.
    const rho = Object.values(sets).reduce((sum, set) => sum + correlateInRange(set) * set.length, 0) / items.length
    published[language] = items.map((item) => item.score)
    bar(`${language}: median of published items`, quantile(published[language], 0.5), quantile(published[language], 0.5) >= 80, '≥ 80')
    bar(`${language}: rank correlation with length`, rho.toFixed(3), Math.abs(rho) <= 0.15, '±0.15')
  }
  return published
}

const published = values.corpus ? measureCorpus(values.corpus) : {}
measureDrops()
const stacks = measureStacks()
if (values.figures) writeFileSync(values.figures, `${JSON.stringify({model, ...figures}, undefined, 2)}\n`)
if (values.svg) writeFileSync(values.svg, drawDistribution(published, stacks, model))
console.log()
for (const {what, value, holds, limit} of bars) console.log(`${holds ? 'holds' : 'FAILS'}  ${what}: ${value} (${limit})`)
process.exitCode = bars.every(({holds}) => holds) ? 0 : 1
