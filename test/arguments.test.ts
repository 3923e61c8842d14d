import {expect, test} from 'vitest'
import {readArguments} from '../src/cli/arguments.ts'
import {drawHelp} from '../src/cli/help.ts'
import {helpWordsOf} from '../src/cli/help-words.ts'
import {wordsOf} from '../src/cli/words.ts'

const words = wordsOf.en
const read = (line: string) => readArguments(line === '' ? [] : line.split(' '), words)

test.each([
  ['', {operands: [], flags: {}, json: false}],
  ['a.txt - b.md', {operands: ['a.txt', '-', 'b.md'], flags: {}, json: false}],
  ['--format=json a --now 2026-03-03', {operands: ['a'], flags: {format: 'json', now: '2026-03-03'}, json: false}],
  ['--rule a=off --rule b=info x', {operands: ['x'], flags: {rule: ['a=off', 'b=info']}, json: false}],
  ['--fix --color --no-color', {operands: [], flags: {fix: true, color: false}, json: false}],
  ['--fix-dry-run a', {operands: ['a'], flags: {fixDryRun: true}, json: false}],
  ['--kind --fix', {operands: [], flags: {kind: '--fix'}, json: false}],
  ['-- --fix rules', {operands: ['--fix', 'rules'], flags: {}, json: false}],
  ['rules --json', {command: 'rules', operands: [], flags: {}, json: true}],
  ['--lang en explain a', {command: 'explain', operands: ['a'], flags: {lang: 'en'}, json: false}],
  ['a rules', {operands: ['a', 'rules'], flags: {}, json: false}],
  ['rules --bogus -h', {command: 'rules', operands: [], flags: {}, json: false, wants: 'help'}],
  ['--version --format', {operands: [], flags: {}, json: false, wants: 'version'}],
])('%s', (line, expected) => {
  expect(read(line)).toEqual(expected)
})

test.each([
  ['--format', 'Missing value for `--format <name>`'],
  ['--formt x', 'Unknown option `--formt`, did you mean `--format`?'],
  ['--fix=yes', 'Unknown option `--fix=yes`'],
  ['-x', 'Unknown option `-x`'],
  ['--json a', 'Unknown option `--json`'],
  ['facts', 'Missing value for `file`'],
  ['rules a', 'Too many arguments for `rules`'],
])('%s is refused', (line, message) => {
  expect(() => read(line)).toThrow(message)
})

test('the help of each command, wrapped to the terminal', () => {
  expect(drawHelp('rules', helpWordsOf.en, 80)).toBe(
    'Usage: newslint rules [options]\n\nthe table of rules\n\nOptions:\n  --pages <folder>  write them as web pages into this folder\n  --json            as JSON, for tools\n  -h, --help        show this help\n',
  )
  expect(drawHelp('explain', helpWordsOf.en, 80)).toContain('Usage: newslint explain [options] <rule>')
  for (const line of drawHelp(undefined, helpWordsOf.en, 80).split('\n').slice(0, -3)) expect(line.length).toBeLessThanOrEqual(80)
})
