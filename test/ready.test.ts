import {execFile, execFileSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {load} from 'js-yaml'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {hasGit, makePlace, type Place} from './command.ts'
import {item, wrong} from './flood-wall.ts'

vi.setConfig({testTimeout: 60_000})

const root = fileURLToPath(new URL('..', import.meta.url))
const readYaml = (name: string) => load(readFileSync(join(root, name), 'utf8'))
const draft = item(wrong)

let place: Place
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.org', ...args], {
    cwd: place.cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
beforeEach(({skip}) => {
  if (!hasGit) skip('git is not installed')
  place = makePlace()
  git('init', '-q', '-b', 'main')
  place.put('news/a.md', draft)
  git('add', '-A')
  git('commit', '-qm', 'x', '--no-verify')
})
afterEach(() => place.remove())

/** Runs a script as the place it is written for would. */
function runScript(shell: string[], script: string, env: Record<string, string>): Promise<{code: number; out: string; err: string}> {
  const path = join(place.cwd, '.script.sh')
  place.put('.script.sh', script)
  const [command = '', ...args] = [...shell, path]
  return new Promise((resolve) => {
    const all = {PATH: `${join(place.cwd, '.bin')}:${process.env.PATH}`, HOME: place.cwd, LANG: 'C', ...env}
    execFile(command, args, {cwd: place.cwd, env: all, timeout: 60_000}, (error, out, err) => resolve({code: error ? Number(error.code) : 0, out, err}))
  })
}

interface Action {
  inputs: Record<string, {description: string; default?: string}>
  outputs: Record<string, {value: string}>
  runs: {using: string; steps: {id: string; shell: string; run: string; env?: Record<string, string>}[]}
}

describe('the action', () => {
  const action = readYaml('action.yml') as Action

  /** Runs its steps as GitHub does: bash, output by file, expressions filled in. */
  async function runAction(given: Record<string, string>) {
    const files = {GITHUB_OUTPUT: join(place.cwd, '.output'), GITHUB_STEP_SUMMARY: join(place.cwd, '.summary')}
    const context: Record<string, string> = {}
    for (const [name, {default: value = ''}] of Object.entries(action.inputs)) context[`inputs.${name}`] = given[name] ?? value.replace(/\$\{\{.*\}\}/, '')
    const outcomes = []
    for (const {id, run, env = {}} of action.runs.steps) {
      place.put('.output', '')
      const filled = Object.fromEntries(
        Object.entries(env).map(([name, value]) => [
          name,
          value.replace(/\$\{\{ (.*?) \}\}/g, (_, key: string) => {
            if (!(key in context)) throw new Error(`nothing is known of ${key}`)
            return context[key] as string
          }),
        ]),
      )
      const all = {...filled, ...files, GITHUB_ACTIONS: 'true', GITHUB_ACTION_PATH: root}
      outcomes.push(await runScript(['bash', '--noprofile', '--norc', '-eo', 'pipefail'], run, all))
      for (const [, name, value = ''] of readFileSync(files.GITHUB_OUTPUT, 'utf8').matchAll(/^([\w-]+)=(.*)$/gm)) context[`steps.${id}.outputs.${name}`] = value
    }
    const outputs = Object.fromEntries(Object.entries(action.outputs).map(([name, {value}]) => [name, context[value.slice(4, -3)]]))
    return {
      ...(outcomes.at(-1) as (typeof outcomes)[0]),
      outputs,
      summary: existsSync(files.GITHUB_STEP_SUMMARY) ? readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') : '',
    }
  }

  test('annotates what is wrong, fails, and sums up', async () => {
    const {code, out, outputs, summary} = await runAction({})
    expect({code, outputs}).toEqual({code: 1, outputs: {'exit-code': '1'}})
    expect(out).toMatch(/^::error file=news\/a\.md,line=6,/)
    expect(summary).toContain('| news/a\\.md |')
  })

  test('takes what it is given', async () => {
    expect((await runAction({'fail-on': 'never'})).code).toBe(0)
    expect((await runAction({'fail-on': 'never', 'min-score': '100'})).code).toBe(1)
    expect((await runAction({since: 'HEAD'})).code).toBe(0)
    expect((await runAction({paths: 'gone'})).outputs).toEqual({'exit-code': '2'})
    await place.call('.', '--baseline', 'known.json', '--update-baseline')
    expect((await runAction({baseline: 'known.json', sarif: 'all.sarif'})).code).toBe(0)
    expect(JSON.parse(readFileSync(join(place.cwd, 'all.sarif'), 'utf8'))).toMatchObject({version: '2.1.0'})
    place.put('b b/*.md', 'The wall is long.\n')
    expect((await runAction({paths: 'b b\nnews', since: 'HEAD'})).out).toContain('b b/*.md')
  })

  test.each(['$(touch ran)`touch ran`', '"; touch ran; "\'; touch ran; \'', '--fix\n--update-baseline'])('what is given is not run: %s', async (text) => {
    for (const name of Object.keys(action.inputs)) {
      if (name !== 'sarif') expect((await runAction({[name]: text})).code, name).toBe(2)
    }
    expect(existsSync(join(place.cwd, 'ran'))).toBe(false)
  })

  test('is written as GitHub reads it', () => {
    expect(action.runs.using).toBe('composite')
    for (const {run, shell} of action.runs.steps) {
      expect(shell).toBe('bash')
      expect(run).not.toContain('${{')
    }
    const used = action.runs.steps.flatMap(({env = {}}) => Object.values(env).map((value) => /inputs\.([\w-]+)/.exec(value)?.[1]))
    expect(used.filter(Boolean).sort()).toEqual(Object.keys(action.inputs).sort())
    for (const {description} of Object.values(action.inputs)) expect(description).toBeTruthy()
  })
})

describe('the GitLab template', () => {
  const {newslint: job} = readYaml('templates/gitlab-ci.yml') as {
    newslint: {script: string[]; before_script: string[]; variables: Record<string, string>; artifacts: {reports: {codequality: string}}}
  }

  test.each<[what: string, since: string | undefined, options: string, code: number, findings: boolean]>([
    ['everything', undefined, '', 1, true],
    ['a merge request', 'HEAD', '', 0, false],
    ['with options', undefined, '--fail-on never --min-score 1', 0, true],
  ])('%s', async (_, since, options, code, findings) => {
    place.put('.bin/npx', `#!/bin/sh\n[ "$1" = newslint ] && shift && exec node "${join(root, 'dist/cli.cjs')}" "$@"\n`)
    chmodSync(join(place.cwd, '.bin/npx'), 0o755)
    const env = {
      ...job.variables,
      NEWSLINT_OPTIONS: options,
      GITLAB_CI: 'true',
      ...(since === undefined ? {} : {CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', since)}),
    }
    const outcome = await runScript(['bash', '-eo', 'pipefail'], job.script.join('\n'), env)
    expect(outcome.code).toBe(code)
    const issues = JSON.parse(readFileSync(join(place.cwd, job.artifacts.reports.codequality), 'utf8'))
    expect(issues.length > 0).toBe(findings)
    if (findings) expect(outcome.out).toContain('date-weekday-mismatch')
  })

  test('installs what the repository has chosen, else the newest', async () => {
    place.put('.bin/npm', '#!/bin/sh\necho "$@"\n')
    chmodSync(join(place.cwd, '.bin/npm'), 0o755)
    expect((await runScript(['bash', '-eo', 'pipefail'], job.before_script.join('\n'), {})).out).toBe('install --no-save newslint\n')
    place.put('package-lock.json', '{}')
    expect((await runScript(['bash', '-eo', 'pipefail'], job.before_script.join('\n'), {})).out).toBe('ci\n')
  })
})

describe('the hook of pre-commit', () => {
  const hooks = readYaml('.pre-commit-hooks.yaml') as {id: string; entry: string; args: string[]; language: string; files: string}[]
  const {bin} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {bin: Record<string, string>}

  test('calls a command of the package, for items, and tells what the change has brought', async () => {
    const [hook] = hooks
    if (!hook) throw new Error('no hook')
    expect(Object.keys(bin)).toContain(hook.entry)
    place.put('.bin/.keep', '')
    symlinkSync(join(root, bin[hook.entry] ?? ''), join(place.cwd, '.bin', hook.entry))
    const commit = (names: string[]) => {
      const staged = names.filter((name) => new RegExp(hook.files).test(name))
      return runScript(['sh'], `exec ${[hook.entry, ...hook.args, ...staged].map((word) => `'${word}'`).join(' ')}\n`, {})
    }
    place.put('README.md', 'Read me.\n')
    place.put('news/a.md', `${draft}\nAll is well there.\n`)
    expect((await commit(['README.md', 'news/a.md', 'pic.png'])).code).toBe(0)
    place.put('news/b.md', draft)
    const {code, out} = await commit(['news/a.md', 'news/b.md'])
    expect(code).toBe(1)
    expect(out).toContain('news/b.md')
    expect(out).not.toContain('news/a.md')
  })
})
