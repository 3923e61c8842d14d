/**
 * How often newslint is right on real news. Every finding that somebody has judged is kept in bench/judged/<rule>.jsonl by a hash of its place, never by its text;
 * so a change of a rule shows which judged findings appeared and which vanished.
 *
 *   node bench/accuracy.mjs --corpus DIR                          all rules: hits by language, judged, right, and what is new
 *   node bench/accuracy.mjs --corpus DIR --rule ID [--show 60]    the findings of a rule nobody has judged yet, with their text, to be read
 *   node bench/accuracy.mjs --corpus DIR --rule ID --judge FILE   takes judgements, a line each: `KEY right|wrong why`
 *   node bench/accuracy.mjs --corpus DIR --mark                   notes in the judged findings which are no longer found, and the level of the others
 *   … --lib dist/index.js --language zh-Hant --severity error --seed 2 (another draw of what is shown)
 *
 * DIR: *.jsonl with rows {headline, body, date?, source?, lang}. `npm run build` first.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    corpus: {type: 'string'},
    lib: {type: 'string', default: join(here, '../dist/index.js')},
    rule: {type: 'string'},
    show: {type: 'string', default: '60'},
    judge: {type: 'string'},
    mark: {type: 'boolean', default: false},
    language: {type: 'string'},
    severity: {type: 'string'},
    seed: {type: 'string', default: '1'},
  },
})
if (!values.corpus || !existsSync(values.corpus)) {
  console.error('Give the folder of a corpus: node bench/accuracy.mjs --corpus DIR')
  process.exit(2)
}
const {lint, rules} = await import(pathToFileURL(resolve(values.lib)).href)
if (values.rule && !rules.some(({id}) => id === values.rule)) {
  console.error(`There is no rule ${values.rule} in ${values.lib}: build first?`)
  process.exit(2)
}

/** Characters on each side of a finding that tell its place. */
const around = 40
const quote = (text) => JSON.stringify(String(text))
const hash = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)
const fileOf = (rule) => join(here, 'judged', `${rule}.jsonl`)

function readRows(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const lines = names.flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')).filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line)).filter(({headline, body, lang}) => headline && body && (!values.language || values.language === lang))
}

/** A row as an item of a content system: front matter and body. */
function writeItem({headline, body, date, source, lang}) {
  const head = ['---', `headline: ${quote(headline)}`, ...(date ? [`datePublished: ${date}`] : []), `source: ${quote(source)}`, `language: ${lang}`, '---']
  return `${head.join('\n')}\n\n${body}\n`
}

function findAll(rows) {
  return rows.flatMap((row) => {
    const text = writeItem(row)
    const now = /^\d{4}-\d\d-\d\d/.exec(String(row.date ?? ''))?.[0]
    const report = lint(text, {path: 'item.md', language: row.lang, ...(now ? {now} : {})})
    return report.findings
      .filter(({ruleId, severity}) => (!values.rule || ruleId === values.rule) && (!values.severity || severity === values.severity))
      .map((finding) => {
        const [before, found, after] = [
          text.slice(Math.max(0, finding.start - around), finding.start),
          text.slice(finding.start, finding.end),
          text.slice(finding.end, finding.end + around),
        ]
        return {...finding, key: hash(finding.ruleId, before, found, after), row, text}
      })
  })
}

function readJudged(rule) {
  const file = fileOf(rule)
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return new Map(lines.map((line) => JSON.parse(line)).map((judged) => [judged.key, judged]))
}

/** Wilson's interval at 95 %. */
function interval(right, all) {
  const [z, p] = [1.96, right / all]
  const middle = p + (z * z) / (2 * all)
  const reach = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))
  const limit = (value) => (100 * value) / (1 + (z * z) / all)
  return `${limit(middle - reach).toFixed(0)}–${limit(middle + reach).toFixed(0)} %`
}

function show(findings) {
  const known = readJudged(values.rule)
  const open = [...new Map(findings.filter(({key}) => !known.has(key)).map((finding) => [finding.key, finding])).values()]
  const drawn = open.map((finding) => ({order: hash(values.seed, finding.key), finding})).sort((a, b) => (a.order < b.order ? -1 : 1))
  for (const {finding} of drawn.slice(0, Number(values.show))) {
    const {text, start, end, row} = finding
    const flat = (from, to) => text.slice(Math.max(0, from), to).replaceAll('\n', '⏎')
    console.log(`${finding.key} ${finding.severity} ${row.lang} ${row.id} ${row.date ?? ''}\n  ${finding.message}`)
    console.log(`  …${flat(start - 70, start)}【${flat(start, end)}】${flat(end, end + 70)}…`)
    for (const place of finding.related ?? [])
      console.log(`  ↳ ${place.message}: ${flat(place.start - 20, place.start)}【${flat(place.start, place.end)}】${flat(place.end, place.end + 20)}`)
  }
  console.log(`\n${findings.length} findings, ${known.size} judged, ${open.length} not yet`)
}

function judge(findings) {
  const known = readJudged(values.rule)
  const severities = new Map(findings.map(({key, severity, row}) => [key, {severity, language: row.lang}]))
  for (const line of readFileSync(values.judge, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const [, key, verdict, why] = /^(\w{12}) (right|wrong)\b ?(.*)$/.exec(line) ?? []
    if (!key || !severities.has(key)) console.error(`Not taken (no such finding, or not \`KEY right|wrong why\`): ${line}`)
    else known.set(key, {key, ...severities.get(key), right: verdict === 'right', ...(why ? {why} : {})})
  }
  writeJudged(values.rule, known)
  console.log(`${known.size} judged: bench/judged/${values.rule}.jsonl`)
}

function writeJudged(rule, known) {
  mkdirSync(join(here, 'judged'), {recursive: true})
  const lines = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1)).map((one) => `${JSON.stringify(one)}\n`)
  writeFileSync(fileOf(rule), lines.join(''))
}

/** A rule that was mended no longer finds what was wrong: only what it finds now counts for its precision. */
function mark(findings) {
  for (const {id} of rules) {
    const known = readJudged(id)
    if (known.size === 0) continue
    const severities = new Map(findings.filter(({ruleId}) => ruleId === id).map(({key, severity}) => [key, severity]))
    for (const [key, {gone: _, ...judged}] of known) known.set(key, severities.has(key) ? {...judged, severity: severities.get(key)} : {...judged, gone: true})
    writeJudged(id, known)
  }
}

function summarise(findings) {
  console.log(`${'rule'.padEnd(32)} ${'level'.padEnd(8)} Hans Hant   en judged right  precision         new  gone`)
  for (const {id, severity} of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const own = findings.filter(({ruleId}) => ruleId === id)
    const known = readJudged(id)
    if (own.length === 0 && known.size === 0) continue
    const keys = new Set(own.map(({key}) => key))
    const judged = [...known.values()].filter(({key}) => keys.has(key))
    const right = judged.filter((one) => one.right).length
    const count = (language) => String(own.filter(({row}) => row.lang === language).length).padStart(4)
    const precision = judged.length > 0 ? `${((100 * right) / judged.length).toFixed(0).padStart(3)} % (${interval(right, judged.length)})` : ''
    const gone = known.size - judged.length
    console.log(
      `${id.padEnd(32)} ${severity.padEnd(8)} ${count('zh-Hans')} ${count('zh-Hant')} ${count('en')} ${String(judged.length).padStart(6)} ${String(right).padStart(5)}  ${precision.padEnd(17)} ${String(keys.size - judged.length).padStart(4)} ${String(gone).padStart(5)}`,
    )
  }
}

const findings = findAll(readRows(values.corpus))
if (values.mark) mark(findings)
else if (values.judge && values.rule) judge(findings)
else if (values.rule) show(findings)
else summarise(findings)
