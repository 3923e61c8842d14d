// VS Code itself without a screen: code-server, built from its package where there is none yet, and started on a workspace.
import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import process from 'node:process'

const version = '4.100.3'
const libraries = ['libkrb5-dev', 'libx11-dev', 'libxkbfile-dev', 'libsecret-1-dev', 'build-essential', 'pkg-config', 'ripgrep', 'chromium', 'fonts-wqy-zenhei']
const natives = ['kerberos', '@parcel/watcher', '@vscode/deviceid', '@vscode/spdlog', 'native-watchdog', 'node-pty']
const entryOf = (folder) => join(folder, 'node_modules/code-server/out/node/entry.js')

/** Installs code-server below a folder, unless it is there. Takes a few minutes, 321 MB, and root for the libraries of the system. */
export function install(folder) {
  if (existsSync(join(folder, 'installed'))) return
  mkdirSync(folder, {recursive: true})
  const run = (cwd, command, ...args) =>
    execFileSync(command, args, {cwd, stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}})
  if (spawnSync('dpkg', ['-s', ...libraries], {stdio: 'ignore'}).status !== 0) {
    run(folder, 'apt-get', 'update', '-qq')
    run(folder, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...libraries)
  }
  const npm = ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  writeFileSync(join(folder, 'package.json'), '{"private": true}\n')
  run(folder, ...npm, `code-server@${version}`)
  const code = join(folder, 'node_modules/code-server/lib/vscode')
  for (const part of [code, join(code, 'extensions')]) run(part, ...npm, '--omit=dev', '--legacy-peer-deps')
  const rg = join(code, 'node_modules/@vscode/ripgrep/bin')
  mkdirSync(rg, {recursive: true})
  copyFileSync('/usr/bin/rg', join(rg, 'rg'))
  // node-pty ends with an error once all that is needed is built.
  spawnSync('npm', ['rebuild', ...natives], {cwd: code, stdio: 'ignore'})
  rmSync(join(code, 'node_modules.asar'), {force: true})
  symlinkSync('node_modules', join(code, 'node_modules.asar'))
  run(folder, 'npm', 'rebuild', 'argon2')
  run(folder, process.execPath, entryOf(folder), '--version')
  writeFileSync(join(folder, 'installed'), `${version}\n`)
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address()
      server.close(() => done(port))
    })
  })

/** Starts it with extensions and nothing else, on a home of its own below `home`. Gives its address, its process, and how to stop it. */
export async function start({folder, home, extensions, settings, locale}) {
  const user = join(home, 'user')
  mkdirSync(join(user, 'User'), {recursive: true})
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(settings, undefined, 2))
  const own = ['--user-data-dir', user, '--extensions-dir', join(home, 'extensions'), '--config', join(home, 'config.yaml')]
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n')
  const env = {...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home}
  for (const extension of extensions) execFileSync(process.execPath, [entryOf(folder), ...own, '--install-extension', extension], {env, stdio: 'pipe'})

  const port = await freePort()
  const quiet = ['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override', ...(locale ? ['--locale', locale] : [])]
  const child = spawn(process.execPath, [entryOf(folder), ...own, ...quiet, '--bind-addr', `127.0.0.1:${port}`], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data))
  const address = `http://127.0.0.1:${port}/`
  for (let round = 0; ; round++) {
    const isUp = await fetch(`${address}healthz`).then(
      ({ok}) => ok,
      () => false,
    )
    if (isUp) break
    if (round > 300 || child.exitCode !== null) throw new Error(`code-server does not start:\n${said}`)
    await new Promise((done) => setTimeout(done, 100))
  }
  const stop = () => {
    try {
      // It starts others, which are of its group.
      process.kill(-child.pid, 'SIGKILL')
    } catch {}
  }
  return {address, pid: child.pid, stop}
}

/** The commands of a process and of all it started, a line each. */
export function listProcesses(pid) {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], {encoding: 'utf8'})
    .split('\n')
    .flatMap((row) => {
      const [, own, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(row) ?? []
      return own ? [{own: Number(own), parent: Number(parent), command}] : []
    })
  const family = new Set([pid])
  for (let size = 0; size !== family.size; ) {
    size = family.size
    for (const {own, parent} of rows) if (family.has(parent)) family.add(own)
  }
  return rows.filter(({own}) => family.has(own)).map(({command}) => command)
}

/** The version of VS Code in it. */
export const versionOf = (folder) => JSON.parse(readFileSync(join(folder, 'node_modules/code-server/lib/vscode/package.json'), 'utf8')).version
