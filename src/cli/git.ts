import {execFile} from 'node:child_process'
import {Failure} from '../node/failure.ts'
import type {GateWords} from './gate-words.ts'
import {fill} from './words.ts'

/** Whatever the person's settings say: no other program is started, nothing is fetched, and the output is the one that is read here. */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'diff.relative=false']
const diffOptions = ['--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--find-renames', '--diff-filter=AMRT']
const largestOutput = 256 * 1024 * 1024

/** A file that git says has changed: the blob it was, and the lines that are new, first and last, from 1. */
interface ChangedFile {
  blob?: string
  lines: {first: number; last: number}[]
}

/** What changed between a commit and the working tree. Paths are relative to the root of the repository, with slashes. */
export interface Changes {
  /** Path of the working folder in the repository: empty, or with a slash at the end. */
  prefix: string
  /** Files as they are named now. */
  changed: Map<string, ChangedFile>
  /** Files the commit has. */
  before: Set<string>
}

interface Answer {
  ok: boolean
  out: Buffer
  err: string
}

/** Asks git, without a shell. Rejects where there is no git. */
function askGit(cwd: string, args: readonly string[], words: GateWords, input?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const env = {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C'}
    const child = execFile('git', [...settings, ...args], {cwd, env, encoding: 'buffer', maxBuffer: largestOutput}, (error, out, err) => {
      if (error && error.code === 'ENOENT') reject(new Failure(words.noGit))
      else resolve({ok: error === null, out, err: err.toString('utf8').trim()})
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input ?? '')
  })
}

const splitNul = (out: Buffer) => out.toString('utf8').split('\0').slice(0, -1)

/** The commit that work since a ref began from: where the histories parted. Throws a Failure that says what to do where there is none. */
async function findBase(cwd: string, ref: string, words: GateWords): Promise<string> {
  const found = await askGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], words)
  const isShallow = async () => (await askGit(cwd, ['rev-parse', '--is-shallow-repository'], words)).out.toString().trim() === 'true'
  if (!found.ok) throw new Failure(fill((await isShallow()) ? words.shallow : words.noRef, {ref}))

  const commit = found.out.toString().trim()
  const parted = await askGit(cwd, ['merge-base', commit, 'HEAD'], words)
  if (parted.ok) return parted.out.toString().trim()
  if (await isShallow()) throw new Failure(fill(words.shallow, {ref}))
  return commit
}

/** Reads `git diff --raw -z`: `:mode mode old new status`, then the path, or two of a file that was renamed. */
function readRaw(out: Buffer): {path: string; blob?: string}[] {
  const files: {path: string; blob?: string}[] = []
  const fields = splitNul(out)
  for (let at = 0; at < fields.length; ) {
    const [, , blob = '', , status = ''] = (fields[at++] ?? '').split(' ')
    if (/^[RC]/.test(status)) at++
    files.push({path: fields[at++] ?? '', ...(/^0+$/.test(blob) ? {} : {blob})})
  }
  return files
}

/** The new lines of each file of a patch without context, file by file. */
function readPatch(out: Buffer): ChangedFile['lines'][] {
  const files: ChangedFile['lines'][] = []
  for (const line of out.toString('latin1').split('\n')) {
    if (line.startsWith('diff --git ')) files.push([])
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line)
    const count = Number(hunk?.[2] ?? 1)
    if (hunk && count > 0) files.at(-1)?.push({first: Number(hunk[1]), last: Number(hunk[1]) + count - 1})
  }
  return files
}

/** Asks git what changed since a ref. Throws a Failure with one line where it cannot tell. */
export async function findChanges(cwd: string, ref: string, words: GateWords): Promise<Changes> {
  const where = await askGit(cwd, ['rev-parse', '--show-prefix'], words)
  if (!where.ok)
    throw new Failure(/not a git repository/i.test(where.err) ? words.noRepository : fill(words.gitFailed, {reason: where.err.split('\n')[0] ?? ''}))

  // Before the first commit all there is is new.
  const prefix = where.out.toString('utf8').replace(/\n$/, '')
  if (ref === 'HEAD' && !(await askGit(cwd, ['rev-parse', '--verify', '--quiet', 'HEAD'], words)).ok) return {prefix, changed: new Map(), before: new Set()}

  const base = await findBase(cwd, ref, words)
  const [raw, patch, tree] = await Promise.all([
    askGit(cwd, ['diff', '--raw', '-z', '--no-abbrev', ...diffOptions, base, '--'], words),
    askGit(cwd, ['diff', '-U0', '--inter-hunk-context=0', ...diffOptions, base, '--'], words),
    askGit(cwd, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', base], words),
  ])
  for (const {ok, err} of [raw, patch, tree]) if (!ok) throw new Failure(fill(words.gitFailed, {reason: err.split('\n')[0] ?? ''}))

  const files = readRaw(raw.out)
  const lines = readPatch(patch.out)
  // Both are in the same order; where they are not, every line counts as new.
  const all = [{first: 1, last: Number.POSITIVE_INFINITY}]
  const linesOf = (index: number) => (lines.length === files.length ? (lines[index] ?? all) : all)
  return {
    prefix,
    changed: new Map(files.map(({path, blob}, index) => [path, {lines: linesOf(index), ...(blob === undefined ? {} : {blob})}])),
    before: new Set(splitNul(tree.out)),
  }
}

/** The contents of blobs, by name; one process for all of them. */
export async function readBlobs(cwd: string, blobs: readonly string[], words: GateWords): Promise<Map<string, Buffer>> {
  const {out} = await askGit(cwd, ['cat-file', '--batch'], words, `${blobs.join('\n')}\n`)
  const contents = new Map<string, Buffer>()
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at)
    if (end < 0) break
    const [name = '', , size] = out.toString('latin1', at, end).split(' ')
    at = end + 1
    // `<name> missing` has no content.
    if (size === undefined) continue
    contents.set(name, out.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return contents
}
