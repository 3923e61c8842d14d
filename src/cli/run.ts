import {Command, CommanderError} from 'commander'
import {version} from '../../package.json'
import {explainRule} from './explain.ts'
import {showFacts} from './facts.ts'
import {Failure, findNearest} from './failure.ts'
import {reasonOf} from './files.ts'
import type {Io} from './io.ts'
import {chooseLanguage} from './language.ts'
import {escapeTerminal} from './library.ts'
import {lintPaths} from './lint.ts'
import {listRules} from './rules.ts'
import {type Flags, readSettings} from './settings.ts'
import {fill, type Words, wordsOf} from './words.ts'

function addOptions(program: Command, {options}: Words): Command {
  return program
    .option('--format <name>', options.format)
    .option('--fix', options.fix)
    .option('--fail-on <level>', options.failOn)
    .option('--min-score <n>', options.minScore)
    .option('--now <date>', options.now)
    .option('--lang <language>', options.lang)
    .option('--kind <kind>', options.kind)
    .option('--channel <channel>', options.channel)
    .option('--rule <id=level>', options.rule, (value: string, before: string[] = []) => [...before, value])
    .option('--stdin-filename <name>', options.stdinFilename)
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .version(version, '--version', options.version)
}

/** A commander error in the words of the command. */
function sayUsageError({code, message}: CommanderError, program: Command, words: Words): string {
  const name = /['`]([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownOption') {
    const nearest = findNearest(
      name,
      program.options.flatMap(({long}) => (long ? [long] : [])),
    )
    return fill(words.unknown, {thing: words.things.option, name}) + (nearest ? fill(words.nearest, {nearest}) : '')
  }
  if (code === 'commander.optionMissingArgument' || code === 'commander.missingArgument') return fill(words.missingValue, {name})
  return code === 'commander.excessArguments' ? fill(words.tooMany, {name}) : message.replace(/^error: /, '')
}

/** Runs the command with its arguments (without `node` and the script). Resolves to the exit code: 0 nothing, 1 findings, 2 could not run. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io.env)
  const words = wordsOf[language]
  let code = 0
  const program = new Command('newslint')
  const settings = () => readSettings(program.opts<Flags>(), words)

  program
    .exitOverride()
    .configureOutput({writeOut: (text) => io.stdout.write(text), writeErr: () => {}, getOutHelpWidth: () => io.columns})
    .configureHelp({styleTitle: (title) => words.usage[title as keyof Words['usage']] ?? title})
    .description(words.about)
    .argument('[paths...]', words.help.paths)
    .helpOption('-h, --help', words.options.help)
    .helpCommand('help [command]', words.commands.help)
    .addHelpText('after', `\n${words.notes}`)
    .action(async (paths: string[]) => {
      code = await lintPaths(paths, settings(), io, words)
    })
  addOptions(program, words)
  program
    .command('explain')
    .argument('<rule>', words.help.rule)
    .description(words.commands.explain)
    .action((name: string) => {
      settings()
      code = explainRule(name, language, io, words)
    })
  program
    .command('rules')
    .option('--json', words.options.json)
    .description(words.commands.rules)
    .action(({json}: {json?: true}) => {
      settings()
      code = listRules(json === true, language, io)
    })
  program
    .command('facts')
    .argument('<file>', words.help.file)
    .description(words.commands.facts)
    .action(async (path: string) => {
      code = await showFacts(path, settings(), io, words)
    })

  try {
    await program.parseAsync(argv, {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0

    const message =
      error instanceof CommanderError
        ? sayUsageError(error, program, words)
        : error instanceof Failure
          ? error.message
          : fill(words.broken, {reason: reasonOf(error)})
    io.stderr.write(`${escapeTerminal(message)}\n`)
    return 2
  }
}
