import {type Arguments, readArguments} from './arguments.ts'
import {Configurations, printConfig} from './config.ts'
import {explainRule} from './explain.ts'
import {showFacts} from './facts.ts'
import {Failure} from './failure.ts'
import {reasonOf} from './files.ts'
import {drawHelp} from './help.ts'
import type {Io} from './io.ts'
import {chooseLanguage} from './language.ts'
import {escapeTerminal, type Language, version} from './library.ts'
import {lintLines} from './lines.ts'
import {lintPaths} from './lint.ts'
import {readRegistries} from './registry.ts'
import {listRules, writePages} from './rules.ts'
import {readSettings} from './settings.ts'
import {fill, type Words, wordsOf} from './words.ts'

async function obey({command, operands, flags, json, wants}: Arguments, io: Io, language: Language, words: Words): Promise<number> {
  if (wants === 'version') {
    io.stdout.write(`${version}\n`)
    return 0
  }
  if (wants === 'help' || command === 'help') {
    io.stdout.write(drawHelp(command === 'help' ? operands[0] : command, words, io.columns))
    return 0
  }

  const settings = readSettings(flags, words)
  const configurations = new Configurations(io, words, language, {
    ...(flags.config === undefined ? {} : {given: flags.config}),
    ...(flags.isolated ? {isolated: true} : {}),
  })
  if (flags.printConfig !== undefined) return printConfig(flags.printConfig, settings, configurations, io)
  if (flags.registry) settings.options.registry = readRegistries(flags.registry, io, language, words)
  const [name = ''] = operands
  switch (command) {
    case 'explain':
      return explainRule(name, language, io, words)
    case 'rules':
      return flags.pages === undefined ? listRules(json, language, io) : writePages(flags.pages, io, words)
    case 'facts':
      return await showFacts(name, settings, configurations, io, words)
    default:
      if (settings.readsLines) return await lintLines(operands, settings, configurations, io, words)
      return await lintPaths(operands, settings, configurations, io, words)
  }
}

/** Runs the command with its arguments (without `node` and the script). Resolves to the exit code: 0 nothing, 1 findings, 2 could not run. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = chooseLanguage(argv, io.env)
  const words = wordsOf[language]
  try {
    return await obey(readArguments(argv, words), io, language, words)
  } catch (error) {
    const message = error instanceof Failure ? error.message : fill(words.broken, {reason: reasonOf(error)})
    for (const line of [message, ...(error instanceof Failure ? error.more : [])]) io.stderr.write(`${escapeTerminal(line)}\n`)
    return 2
  }
}
