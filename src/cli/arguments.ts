import {Failure} from '../node/failure.ts'
import type {HelpWords} from './help-words.ts'
import {findNearest} from './library.ts'
import type {Flags} from './settings.ts'
import {fill, type Words} from './words.ts'

/** An option as it is written, with the name of its value where it takes one, and the key of what is said of it. */
interface OptionSpec {
  name: string
  value?: string
  text: keyof HelpWords['options']
  /** The one command that has it. */
  command?: keyof typeof commands
  /** A notice has it, too. */
  notice?: true
}

/** The options of the command, in the order in which the help lists them. */
export const options: readonly OptionSpec[] = [
  {name: '--format', value: 'name', text: 'format'},
  {name: '--fix', text: 'fix'},
  {name: '--fix-dry-run', text: 'fixDryRun'},
  {name: '--fail-on', value: 'level', text: 'failOn'},
  {name: '--min-score', value: 'n', text: 'minScore'},
  {name: '--jobs', value: 'n', text: 'jobs'},
  {name: '--cache', text: 'cache'},
  {name: '--cache-file', value: 'file', text: 'cacheFile'},
  {name: '--encoding', value: 'name', text: 'encoding', notice: true},
  {name: '--ndjson-in', text: 'ndjsonIn'},
  {name: '--index-from', value: 'n', text: 'indexFrom'},
  {name: '--baseline', value: 'file', text: 'baseline'},
  {name: '--update-baseline', text: 'updateBaseline'},
  {name: '--since', value: 'ref', text: 'since'},
  {name: '--ci', text: 'ci'},
  {name: '--now', value: 'date', text: 'now', notice: true},
  {name: '--lang', value: 'language', text: 'lang', notice: true},
  {name: '--kind', value: 'kind', text: 'kind', notice: true},
  {name: '--channel', value: 'channel', text: 'channel', notice: true},
  {name: '--registry', value: 'file', text: 'registry', notice: true},
  {name: '--rule', value: 'id=level', text: 'rule'},
  {name: '--config', value: 'file', text: 'config', notice: true},
  {name: '--isolated', text: 'isolated', notice: true},
  {name: '--print-config', value: 'path', text: 'printConfig'},
  {name: '--annotate', value: 'out.docx', text: 'annotate'},
  {name: '--overwrite', text: 'overwrite'},
  {name: '--stdin-filename', value: 'name', text: 'stdinFilename'},
  {name: '--pages', value: 'folder', text: 'pages', command: 'rules'},
  {name: '--period', value: 'period', text: 'period', command: 'notice'},
  {name: '--confirmed', value: 'file', text: 'confirmed', command: 'notice'},
  {name: '--only-confirmed', text: 'onlyConfirmed', command: 'notice'},
  {name: '--author', value: 'name', text: 'author', command: 'notice'},
  {name: '--names', text: 'names', command: 'notice'},
  {name: '--pass-mark', value: 'n', text: 'passMark', command: 'notice'},
  {name: '--exclude-late', text: 'excludeLate', command: 'notice'},
  {name: '--color', text: 'color'},
  {name: '--no-color', text: 'noColor'},
  {name: '--version', text: 'version'},
]

/** The commands beside checking, each with what it takes, by the key of its text. */
export const commands = {
  explain: 'rule',
  rules: undefined,
  facts: 'file',
  notice: 'paths',
  init: undefined,
  page: undefined,
  lsp: undefined,
  mcp: undefined,
  help: undefined,
} as const

/** The command line, read. */
export interface Arguments {
  command?: keyof typeof commands
  /** What is no option, without the name of the command. */
  operands: string[]
  flags: Flags
  json: boolean
  wants?: 'help' | 'version'
}

const switches = ['fix', 'fixDryRun', 'isolated', 'cache', 'ndjsonIn', 'overwrite', 'updateBaseline', 'ci', 'onlyConfirmed', 'names', 'excludeLate'] as const
const isSwitch = (key: string): key is (typeof switches)[number] => (switches as readonly string[]).includes(key)

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name)
}

class Reader {
  readonly operands: string[] = []
  readonly flags: Flags = {}
  json = false
  wants: 'help' | 'version' | undefined
  unknown: string | undefined
  readonly #argv: readonly string[]
  readonly #words: Words
  #at = 0

  constructor(argv: readonly string[], words: Words) {
    this.#argv = argv
    this.#words = words
  }

  readAll(): void {
    while (this.#at < this.#argv.length && this.wants !== 'version') {
      const argument = this.#argv[this.#at++] as string
      if (argument === '--') {
        this.operands.push(...this.#argv.slice(this.#at))
        return
      }
      if (argument === '-' || !argument.startsWith('-')) this.operands.push(argument)
      else this.#readOption(argument)
    }
  }

  #readOption(argument: string): void {
    const equals = argument.indexOf('=')
    const name = equals < 0 ? argument : argument.slice(0, equals)
    const option = options.find((one) => one.name === name)
    if (option?.value !== undefined) {
      const value = equals < 0 ? this.#argv[this.#at++] : argument.slice(equals + 1)
      if (value === undefined) throw new Failure(fill(this.#words.missingValue, {name: `${name} <${option.value}>`}))
      this.#setValue(option.text, value)
    } else if (argument === '-h' || argument === '--help') this.wants ??= 'help'
    else if (argument === '--json') this.json = true
    // What clients of the language server say out of habit: there is no other way.
    else if (name === '--stdio' || name === '--clientProcessId') this.#skipForServer(name, equals)
    else if (option && equals < 0) this.#setSwitch(option.text)
    else this.unknown ??= argument
  }

  #skipForServer(name: string, equals: number): void {
    if (this.operands[0] !== 'lsp') this.unknown ??= name
    else if (name === '--clientProcessId' && equals < 0) this.#at++
  }

  #setValue(key: keyof HelpWords['options'], value: string): void {
    if (key === 'rule' || key === 'registry') this.flags[key] = [...(this.flags[key] ?? []), value]
    else Object.assign(this.flags, {[key]: value})
  }

  #setSwitch(key: keyof HelpWords['options']): void {
    if (key === 'version') this.wants = 'version'
    else if (isSwitch(key)) this.flags[key] = true
    else this.flags.color = key === 'color'
  }
}

/** Reads the command line (without `node` and the script); throws a Failure with one line where it cannot be understood. */
export function readArguments(argv: readonly string[], words: Words): Arguments {
  const reader = new Reader(argv, words)
  reader.readAll()
  const {operands, flags, json, wants} = reader
  const command = isCommand(operands[0]) ? operands[0] : undefined
  if (command) operands.shift()
  if (!wants) {
    const foreign = options.find(({text, command: own}) => own !== undefined && own !== command && Object.hasOwn(flags, text))
    if (foreign) throw new Failure(fill(words.goesWith, {name: foreign.name, command: foreign.command ?? ''}))
    const unknown = reader.unknown ?? (json && command !== 'rules' ? '--json' : undefined)
    if (unknown !== undefined) throw new Failure(sayUnknown(unknown, words))
    if (command && command !== 'help') requireOperands(command, operands, words)
  }

  return {operands, flags, json, ...(command ? {command} : {}), ...(wants ? {wants} : {})}
}

function sayUnknown(name: string, words: Words): string {
  const known = options.map((option) => option.name)
  const nearest = findNearest(name, known)
  return fill(words.unknown, {thing: words.things.option, name}) + (nearest ? fill(words.nearest, {nearest}) : '')
}

function requireOperands(command: keyof typeof commands, operands: readonly string[], words: Words): void {
  const wanted = commands[command]
  if (wanted && operands.length === 0) throw new Failure(fill(words.missingValue, {name: wanted}))
  if (wanted !== 'paths' && operands.length > (wanted ? 1 : 0)) throw new Failure(fill(words.tooMany, {name: command}))
}
