/**
 * The faults of a machine, twenty of them, that take minutes or rights that a test does not have: needs root, Linux, a build, and `strace`.
 *
 *   node test/heavy/faults.mjs [--only enospc,kill]
 *
 * Ends with `x of 20`, and with 1 where that is not 20.
 */

import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const {values} = parseArgs({options: {only: {type: 'string'}}})
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'newslint-heavy-'))
chmodSync(folder, 0o777)
// A copy that nobody can read, for what must not run as root.
cpSync(join(root, 'dist'), join(folder, 'package/dist'), {recursive: true})
cpSync(join(root, 'package.json'), join(folder, 'package/package.json'))
const cli = join(folder, 'package/dist/cli.cjs')
const env = {PATH: process.env.PATH, LANG: 'C'}

const bad = '市住建局召开会议,部署老旧小区改造。会议定于2026年3月3日（星期五）召开。\n'
const mended = bad.replace(',', '，')
const nobody = {uid: 65534, gid: 65534}

/** One run of the command: exit code, or the signal; output, and lines of standard error. */
function call(args, {cwd = folder, before = [], node = [], ...more} = {}) {
  const [command, ...rest] = [...before, process.execPath, ...node, cli, ...args]
  const {status, signal, stdout, stderr} = spawnSync(command, rest, {cwd, env, encoding: 'utf8', timeout: 600_000, maxBuffer: 1 << 30, ...more})
  return {code: status ?? signal, out: stdout, lines: stderr.split('\n').filter((line) => line !== '')}
}

function start(args, more = {}) {
  const child = spawn(process.execPath, [cli, ...args], {cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], ...more})
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const end = new Promise((done) =>
    child.on('close', (code, signal) => done({code: code ?? signal, out, lines: err.split('\n').filter((line) => line !== '')})),
  )
  return {child, end}
}

const put = (name, content = bad) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, content)
  return path
}
const ndjson = (out) =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
function need(holds, what) {
  if (!holds) throw new Error(what)
}
const needOne = ({code, lines}, name, pattern = /\S/, expected = 2) => {
  need(code === expected, `exit code ${code}`)
  need(lines.length === 1 && lines[0].startsWith(name) && pattern.test(lines[0]), `lines ${JSON.stringify(lines)}`)
}

const faults = {
  enospc() {
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk])
    try {
      writeFileSync(join(disk, 'a.txt'), bad.repeat(150))
      try {
        for (let index = 0; ; index++) writeFileSync(join(disk, `fill${index}.bin`), Buffer.alloc(4096))
      } catch {
        // Full now.
      }
      const before = readFileSync(join(disk, 'a.txt'))
      needOne(call(['disk/a.txt', '--fix', '--format', 'checkstyle']), 'disk/a.txt', /ENOSPC/)
      need(readFileSync(join(disk, 'a.txt')).equals(before), 'the file was changed')
      need(
        readdirSync(disk).every((name) => !name.endsWith('.tmp')),
        'a draft was left',
      )
      const cached = call(['disk/a.txt', '--cache-file', 'disk/cache', '--format', 'checkstyle'])
      need(cached.code === 1 && cached.lines.length === 1 && /ENOSPC/.test(cached.lines[0]), `cache ${JSON.stringify(cached.lines)}`)
      need(
        readdirSync(disk).every((name) => !name.endsWith('.tmp')),
        'a draft of the cache was left',
      )
      const full = spawnSync('sh', ['-c', `"$0" "$1" disk/a.txt --format json > /dev/full`, process.execPath, cli], {cwd: folder, env, encoding: 'utf8'})
      need(full.status === 2 && full.stderr.trim().split('\n').length === 1, `output on a full disk: ${full.status} ${full.stderr}`)
    } finally {
      execFileSync('umount', [disk])
    }
  },
  readOnly() {
    const disk = join(folder, 'read')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', disk])
    try {
      writeFileSync(join(disk, 'a.txt'), bad)
      execFileSync('mount', ['-o', 'remount,ro', disk])
      needOne(call(['read/a.txt', '--fix', '--format', 'github']), 'read/a.txt', /EROFS/)
    } finally {
      execFileSync('umount', [disk])
    }
  },
  eacces() {
    chmodSync(put('closed/a.txt'), 0)
    needOne(call(['closed/a.txt'], nobody), 'closed/a.txt', /EACCES/)
    chmodSync(join(folder, 'closed'), 0)
    needOne(call(['closed'], nobody), 'closed', /EACCES/)
    needOne(call(['closed/a.txt'], nobody), 'closed/a.txt', /EACCES/)
    chmodSync(join(folder, 'closed'), 0o755)
  },
  emfile() {
    for (let index = 0; index < 300; index++) put(`open/${index}.txt`)
    const {code, out, lines} = call(['open', '--format', 'ndjson', '--jobs', '2', '--cache-file', 'open.cache'], {
      before: ['sh', '-c', 'ulimit -n 64; exec "$0" "$@"'],
    })
    need(code === 1 && lines.length === 0 && ndjson(out).length === 300, `${code} ${lines}`)
  },
  async vanished() {
    for (let index = 0; index < 300; index++) put(`gone/${String(index).padStart(3, '0')}.txt`)
    const {child, end} = start(['gone', '--format', 'ndjson', '--jobs', '1'])
    child.stdout.once('data', () => rmSync(join(folder, 'gone/299.txt')))
    const {code, lines} = await end
    need(code === 2 && lines.length === 1 && lines[0].startsWith('gone/299.txt  No such file'), `${code} ${lines}`)
  },
  directory() {
    mkdirSync(join(folder, 'folder.txt'))
    needOne(call(['folder.txt']), 'folder.txt')
  },
  fifo() {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    needOne(call(['pipe.txt'], {timeout: 10_000}), 'pipe.txt', /Not a regular file/)
  },
  device() {
    symlinkSync('/dev/zero', join(folder, 'zero.txt'))
    needOne(call(['zero.txt'], {timeout: 10_000}), 'zero.txt', /Not a regular file/)
    needOne(call(['-'], {before: ['sh', '-c', 'exec "$0" "$@" < /dev/zero'], timeout: 20_000}), '-', /Larger than/)
  },
  brokenLink() {
    symlinkSync('nowhere', join(folder, 'broken.txt'))
    needOne(call(['broken.txt']), 'broken.txt', /No such file/)
  },
  cyclicLink() {
    symlinkSync('b.txt', join(folder, 'a.txt'))
    symlinkSync('a.txt', join(folder, 'b.txt'))
    needOne(call(['a.txt']), 'a.txt', /ELOOP/)
    put('round/item.txt')
    symlinkSync('..', join(folder, 'round/up'))
    const {code, out, lines} = call(['round', '--format', 'ndjson'])
    need(code === 1 && lines.length === 0 && ndjson(out).length === 1, `${code} ${lines}`)
  },
  manyFiles() {
    for (let index = 0; index < 100; index++) {
      mkdirSync(join(folder, `crowd/${index}`), {recursive: true})
      for (let at = 0; at < 1000; at++) writeFileSync(join(folder, `crowd/${index}/${at}.txt`), '好。\n')
    }
    const {code, out, lines} = call(['crowd', '--format', 'ndjson', '--rule', 'required-field=off', '--fail-on', 'never'])
    need(code === 0 && lines.length === 0, `${code} ${lines.slice(0, 3)}`)
    let count = 0
    for (let at = out.indexOf('\n'); at >= 0; at = out.indexOf('\n', at + 1)) count++
    need(count === 100_000, `${count} lines`)
    rmSync(join(folder, 'crowd'), {recursive: true})
  },
  async kill() {
    const names = Array.from({length: 60}, (_, index) => `killed/${String(index).padStart(2, '0')}.txt`)
    for (let round = 0; round < 200; round++) {
      for (const name of names) put(name)
      const {child, end} = start(['killed', '--fix', '--cache-file', 'killed.cache', '--format', 'checkstyle'])
      await new Promise((done) => setTimeout(done, 100 + ((round * 37) % 600)))
      child.kill('SIGKILL')
      await end
      for (const name of names) {
        const text = readFileSync(join(folder, name), 'utf8')
        need(text === bad || text === mended, `${name} is ${JSON.stringify(text)}`)
      }
    }
    for (const name of names) put(name)
    const {code, lines} = call(['killed', '--fix', '--cache-file', 'killed.cache', '--format', 'checkstyle'])
    need(code === 1 && lines.every((line) => line.startsWith('Mended')), `after it: ${code} ${lines}`)
  },
  async fourWriters() {
    for (let index = 0; index < 200; index++) put(`four/${index}.txt`, `第${index}条。${bad}`)
    const all = await Promise.all([1, 2, 3, 4].map(() => start(['four', '--format', 'ndjson', '--cache-file', 'four.cache']).end))
    const again = call(['four', '--format', 'ndjson', '--cache-file', 'four.cache'])
    need(all.every(({code, out, lines}) => code === 1 && lines.length === 0 && out === again.out) && again.lines.length === 0, JSON.stringify(again.lines))
  },
  corruptCache() {
    put('one/a.txt')
    const lint = () => call(['one', '--format', 'ndjson', '--cache-file', 'one.cache'])
    const {out} = lint()
    const whole = readFileSync(join(folder, 'one.cache'))
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole)
      damaged[at] ^= 0x55
      writeFileSync(join(folder, 'one.cache'), damaged)
      const after = lint()
      need(after.code === 1 && after.out === out && after.lines.length <= 1, `byte ${at}: ${after.code} ${after.lines}`)
      if (at > 140) at += 60
    }
    for (const size of [0, 10, whole.length - 1]) {
      writeFileSync(join(folder, 'one.cache'), whole)
      truncateSync(join(folder, 'one.cache'), size)
      const after = lint()
      need(after.code === 1 && after.out === out && after.lines.length === 1, `${size} bytes: ${after.code} ${after.lines}`)
    }
  },
  badEncoding() {
    const cases = {'utf8.txt': [0xe5, 0xb8, 0x0a], 'utf16.txt': [0xff, 0xfe, 0, 0xd8, 0x41, 0], 'gb.txt': [0xca, 0xd0, 0xd7, 0xa1, 0xbd, 0xff, 0xff]}
    for (const [name, bytes] of Object.entries(cases)) {
      put(name, Buffer.from(bytes))
      needOne(call([name]), name, /not read/)
    }
    needOne(call(['gb.txt', '--encoding', 'gb18030']), 'gb.txt', /Not GB18030/)
  },
  sigpipe() {
    for (let index = 0; index < 300; index++) put(`pipe/${index}.txt`)
    const {status, stdout, stderr} = spawnSync('sh', ['-c', '"$0" "$1" pipe --format json --jobs 2 | head -n 1', process.execPath, cli], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    need(status === 0 && stdout === '[\n' && stderr === '', `${status} ${stderr}`)
  },
  async sigint() {
    for (let index = 0; index < 400; index++) put(`int/${String(index).padStart(3, '0')}.txt`)
    for (const jobs of ['1', '2']) {
      const {child, end} = start(['int', '--format', 'json', '--jobs', jobs, '--cache-file', `int${jobs}.cache`])
      await new Promise((done) => child.stdout.once('data', done))
      child.kill('SIGINT')
      const {code, out, lines} = await end
      need(code === 130 && lines.length === 1 && lines[0].startsWith('Interrupted'), `${code} ${lines}`)
      need(JSON.parse(out).length < 400, 'all was checked')
    }
    need(
      readdirSync(folder).every((name) => !name.endsWith('.tmp')),
      'a draft was left',
    )
  },
  network() {
    const item = put('net/a.txt')
    const {code, out} = call([item, '--format', 'ndjson'], {before: ['unshare', '-n']})
    need(code === 1 && ndjson(out).length === 1, `${code}`)
  },
  flags() {
    put('flags/a.md', `---\ntitle: 会议\n---\n\n${bad}`)
    put('flags/b.html', `<p>${bad}</p>`)
    for (const flag of ['--disallow-code-generation-from-strings', '--disable-proto=throw']) {
      const {code, out, lines} = call(['flags', '--format', 'ndjson', '--cache-file', 'flags.cache', '--jobs', '2'], {node: [flag]})
      need(code === 1 && lines.length === 0 && ndjson(out).length === 2, `${flag}: ${code} ${lines}`)
    }
  },
  strace() {
    put('trace/a.txt')
    put('trace/b.md')
    const log = join(folder, 'strace.log')
    const {code} = call(['trace', '--format', 'ndjson', '--jobs', '2', '--cache-file', 'trace.cache'], {
      before: ['strace', '-f', '-e', 'trace=connect,execve,bind,sendto', '-o', log],
    })
    const calls = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => /\b(?:connect|execve|bind|sendto)\(/.test(line))
    need(code === 1 && calls.length === 1 && calls[0].includes('execve('), `${code}\n${calls.join('\n')}`)
  },
}

const names = Object.keys(faults).filter((name) => values.only === undefined || values.only.split(',').includes(name))
let passed = 0
for (const name of names) {
  const begun = Date.now()
  try {
    await faults[name]()
    passed++
    console.log(`passed  ${name}  ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  } catch (error) {
    console.log(`FAILED  ${name}  ${error.message}`)
  }
}
if (existsSync(folder)) rmSync(folder, {recursive: true, force: true})
console.log(`${passed} of ${names.length}`)
process.exitCode = passed === names.length ? 0 : 1
