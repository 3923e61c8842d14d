/**
 * Measures what a writer waits for: from an edit to the findings of an item of 5,000 characters, through the language server, beside linting alone
 * and beside harper.js and textlint in the process, on the same edits of the same text.
 *
 *   node bench/editor.mjs [--lib dist/index.js] [--cli dist/cli.cjs] [--rounds 300]
 *
 * Needs a build, and for the peers `npm ci` in bench/; those that are missing are said to be. On a machine that has more to do, look at the time of the processor: it includes the engine's own threads. The server is told not to wait for the writer to rest, so that only its own time is measured. Ends with 1 where a bar does not hold.
 */

import {spawn} from 'node:child_process'
import {join, resolve} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {loadPeers} from './peers.mjs'
import {writeText} from './text.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const {values} = parseArgs({
  options: {
    lib: {type: 'string', default: join(here, '../dist/index.js')},
    cli: {type: 'string', default: join(here, '../dist/cli.cjs')},
    rounds: {type: 'string', default: '300'},
  },
})
const rounds = Number(values.rounds)
const {lint} = await import(pathToFileURL(resolve(values.lib)).href)
const bars = {lint: 16, endToEnd: 100}
const warm = 60
const size = 5000

const at = (list, part) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * part))]
const show = (list) => `p50 ${at(list, 0.5).toFixed(1)}  p95 ${at(list, 0.95).toFixed(1)}  max ${Math.max(...list).toFixed(1)} ms`

function connect() {
  const child = spawn(process.execPath, [resolve(values.cli), 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  let buffer = Buffer.alloc(0)
  let heard = () => {}
  child.stdout.on('data', (data) => {
    buffer = Buffer.concat([buffer, data])
    for (;;) {
      const head = /^Content-Length: (\d+)\r\n\r\n/.exec(buffer.subarray(0, 60).toString('latin1'))
      if (!head || buffer.length < head[0].length + Number(head[1])) return
      const end = head[0].length + Number(head[1])
      heard(JSON.parse(buffer.subarray(head[0].length, end).toString()))
      buffer = buffer.subarray(end)
    }
  })
  return {
    send(message) {
      const body = JSON.stringify({jsonrpc: '2.0', ...message})
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    },
    until: (holds) =>
      new Promise((done) => {
        heard = (message) => {
          if (holds(message)) done(message)
        }
      }),
    end: () => child.kill(),
  }
}

/** How long a linter takes for each of some edits of a text; one that is slow is given fewer. */
async function time(run, text) {
  const [times, busy] = [[], []]
  const late = performance.now() + 60_000
  for (let round = 0; round < rounds + warm; round++) {
    // An edit each time, as in the editor: no text is linted twice.
    const edited = `${text.slice(0, size / 2)}${round}${text.slice(size / 2)}`
    const [start, before] = [performance.now(), process.cpuUsage()]
    await run(edited)
    const {user, system} = process.cpuUsage(before)
    if (round >= warm || performance.now() > late) {
      times.push(performance.now() - start)
      busy.push((user + system) / 1000)
    }
    if (performance.now() > late && times.length >= 20) break
  }
  return {times, busy}
}

let isMissed = false
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  const text = writeText(language, size * 3).slice(0, size)
  const {times: alone, busy} = await time(lint, text)
  const {tools, missing} = await loadPeers('editor', language === 'en' ? 'en' : 'zh')
  const peers = []
  for (const {name, run} of tools) peers.push({name, ...(await time(run, text))})

  const server = connect()
  const uri = 'untitled:bench'
  const first = server.until(({id}) => id === 1)
  server.send({
    id: 1,
    method: 'initialize',
    params: {
      processId: process.pid,
      rootUri: null,
      capabilities: {textDocument: {publishDiagnostics: {versionSupport: true}}},
      initializationOptions: {delay: 0},
    },
  })
  await first
  server.send({method: 'initialized', params: {}})
  const opened = server.until(({method}) => method === 'textDocument/publishDiagnostics')
  server.send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId: 'plaintext', version: 1, text}}})
  await opened
  const whole = []
  for (let round = 0; round < rounds + warm; round++) {
    const version = round + 2
    const told = server.until(({method, params}) => method === 'textDocument/publishDiagnostics' && params.version === version)
    const start = performance.now()
    const place = {line: 0, character: 3}
    server.send({
      method: 'textDocument/didChange',
      params: {textDocument: {uri, version}, contentChanges: [{range: {start: place, end: place}, text: String(round % 10)}]},
    })
    await told
    if (round >= warm) whole.push(performance.now() - start)
  }
  server.end()
  console.log(`${language}  ${text.length} characters\n  lint        ${show(alone)}\n  of it CPU   ${show(busy)}\n  end to end  ${show(whole)}`)
  for (const {name, times, busy: work} of peers) console.log(`  ${name}, ${times.length} edits\n              ${show(times)}\n  of it CPU   ${show(work)}`)
  if (missing.length > 0) console.log(`  not installed: ${missing.join(', ')}`)
  isMissed ||= at(alone, 0.95) > bars.lint || at(whole, 0.95) > bars.endToEnd
}
process.exitCode = isMissed ? 1 : 0
