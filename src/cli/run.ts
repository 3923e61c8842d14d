import {Configurations} from '../node/configurations.ts'
import {Failure} from '../node/failure.ts'
import {reasonOf} from '../node/files.ts'
import {readRegistries} from '../node/registry.ts'
import {type Arguments, readArguments} from './arguments.ts'
import {explainRule} from './explain.ts'
import {explainScore} from './explain-score.ts'
import {showFacts} from './facts.ts'
import {drawHelp} from './help.ts'
import {helpWordsOf} from './help-words.ts'
import {initRepository} from './init.ts'
import type {Io} from './io.ts'
import {chooseLanguage} from './language.ts'
import {escapeTerminal, type Language, version} from './library.ts'
import {lintLines} from './lines.ts'
import {lintPaths} from './lint.ts'
import {writeNoticeOf} from './notice.ts'
import {servePage} from './page.ts'
import {printConfig} from './print-config.ts'
import {listRules, writePages} from './rules.ts'
import {serveAssistant, serveEditor} from './serve.ts'
import {readSettings} from './settings.ts'
import {fill, type Words, wordsOf} from './words.ts'

async function obey({command, operands, flags, json, wants}: Arguments, io: Io, language: Language, words: Words): Promise<number> {
  if (wants === 'version') {
    io.stdout.write(`${version}\n`)
    return 0
  }
  if (wants === 'help' || command === 'help') {
    io.stdout.write(drawHelp(command === 'help' ? operands[0] : command, helpWordsOf[language], io.columns))
    return 0
  }

  if (command === 'page') return await servePage(language, io)

  const configurations = new Configurations(io.cwd, words, language, {
    ...(flags.config === undefined ? {} : {given: flags.config}),
    ...(flags.isolated ? {isolated: true} : {}),
    warn: (line) => io.stderr.write(`${escapeTerminal(line)}\n`),
  })
  // A notice has formats of its own.
  const {format: _, ...others} = flags
  const settings = readSettings(command === 'notice' ? others : flags, words, io.env, () => configurations.of('item.txt').options)
  if (flags.printConfig !== undefined) return printConfig(flags.printConfig, settings, configurations, io)
  if (flags.registry)
    settings.options.registry = readRegistries(flags.registry, io.cwd, language, words, (line) => io.stderr.write(`${escapeTerminal(line)}\n`))
  const [name = ''] = operands
  switch (command) {
    case 'explain':
      return name === 'score' ? explainScore(language, io) : explainRule(name, language, io, words)
    case 'rules':
      return flags.pages === undefined ? listRules(json, language, io) : writePages(flags.pages, io, words)
    case 'init':
      return initRepository(language, io, words)
    case 'lsp':
      return await serveEditor(io)
    case 'mcp':
      return await serveAssistant(io)
    case 'facts':
      return await showFacts(name, settings, configurations, io, words)
    case 'notice':
      return await writeNoticeOf(operands, flags, settings, configurations, io, language, words)
    default:
      if (settings.readsLines) return await lintLines(operands, settings, configurations, io, words)
      return await lintPaths(operands, settings, configurations, io, words, language)
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
