/**
 * Measures a notice over very many items, as NDJSON: time, items a second, and the most memory the command held.
 *
 *   node bench/notice.mjs [--items 100000] [--cli dist/cli.cjs]
 *
 * The items are those of the sample office with other dates, figures and units. Ends with 1 where a bar does not hold.
 */

import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({options: {items: {type: 'string', default: '100000'}, cli: {type: 'string', default: join(here, '../dist/cli.cjs')}}})
const office = join(here, '../fixtures/office')
const mostMemory = 512

const originals = readdirSync(office, {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.md'))
  .map((path) => {
    const [, head, body] = readFileSync(join(office, path), 'utf8').split(/^---\n/m)
    const fields = Object.fromEntries(
      head
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2).replace(/^"|"$/g, '')]),
    )
    return {fields, body: body.trim()}
  })

/** Writes the items, each with a day of March and figures of its own. */
async function writeItems(path, count) {
  const out = createWriteStream(path)
  for (let index = 0; index < count; index++) {
    const {fields, body} = originals[index % originals.length]
    const day = String((index % 28) + 1).padStart(2, '0')
    const item = {
      ...fields,
      id: `item-${index}`,
      submittedAt: `2026-03-${day}`,
      eventDate: `2026-03-${day}`,
      body: body.replace(/\d{2,4}(?=[部人位名平个個])/g, () => String(20 + (index % 977))),
    }
    if (!out.write(`${JSON.stringify(item)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

const folder = mkdtempSync(join(tmpdir(), 'newslint-notice-'))
try {
  let slower = 0
  let before
  for (const count of [Number(values.items) / 4, Number(values.items)]) {
    const path = join(folder, 'items.ndjson')
    await writeItems(path, count)
    const started = performance.now()
    const args = ['notice', path, '--period', '2026-03', '--registry', join(office, 'registry.yaml'), '--format', 'html', '--lang', 'en', '--isolated']
    const {status, stdout, stderr, output} = spawnSync(process.execPath, ['--require', join(here, 'memory.cjs'), resolve(values.cli), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const seconds = (performance.now() - started) / 1000
    const memory = Number(output[3]) / 1024
    slower = before === undefined ? 0 : seconds / count / before
    before = seconds / count
    const isWhole = status === 0 && stdout.includes(`${count}`) && stdout.trimEnd().endsWith('</html>')
    const holds = isWhole && memory <= mostMemory
    if (!holds) process.exitCode = 1
    if (!isWhole) console.log(stderr.slice(0, 500))
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${count} items: ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} a second, ${memory.toFixed(0)} MiB (≤ ${mostMemory}), page of ${(stdout.length / 1024).toFixed(0)} kB`,
    )
  }
  const isLinear = slower <= 1.3
  if (!isLinear) process.exitCode = 1
  console.log(`${isLinear ? 'holds' : 'FAILS'}  time an item, four times as many: × ${slower.toFixed(2)} (≤ 1.3)`)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
