import {Configurations} from '../node/configurations.ts'
import type {FoundFile} from '../node/files.ts'
import {readRegistries} from '../node/registry.ts'
import {readArguments} from './arguments.ts'
import {Examiner} from './examine.ts'
import {Gate} from './gate.ts'
import type {Io} from './io.ts'
import {chooseLanguage} from './language.ts'
import type {Language} from './library.ts'
import {examineLine, type Line, type LineOutcome} from './lines.ts'
import type {Outcome} from './outcome.ts'
import {openRunCache} from './parallel.ts'
import {readSettings, type Settings} from './settings.ts'
import {type Words, wordsOf} from './words.ts'

/** What a thread is given: files or lines. */
export type Task = FoundFile[] | Line[]

const isLines = (task: Task): task is Line[] => task[0] !== undefined && 'index' in task[0]

/** Settings, configurations and words of a command line that was understood before. What was told then is not told again. */
function prepare(argv: readonly string[], io: Io): {settings: Settings; configurations: Configurations; words: Words; language: Language} {
  const language = chooseLanguage(argv, io.env)
  const words = wordsOf[language]
  const {flags} = readArguments(argv, words)
  const configurations = new Configurations(io.cwd, words, language, {
    ...(flags.config === undefined ? {} : {given: flags.config}),
    ...(flags.isolated ? {isolated: true} : {}),
  })
  const settings = readSettings(flags, words, io.env, () => configurations.of('item.txt').options)
  if (flags.registry) settings.options.registry = readRegistries(flags.registry, io.cwd, language, words, () => {})
  return {settings, configurations, words, language}
}

/** The work of a thread: tasks in, what became of them out, by the same command line. */
export function serve(argv: readonly string[], io: Io): (task: Task) => Promise<Outcome[] | LineOutcome[]> {
  const {settings, configurations, words, language} = prepare(argv, io)
  const examiner = new Examiner(settings, configurations, io, words, Gate.plain(settings, language), openRunCache(settings, io, words))
  return async (task) => {
    if (isLines(task)) return task.map((line) => examineLine(line, settings, configurations, words))

    const outcomes: Outcome[] = []
    for (const file of task) outcomes.push(await examiner.examine(file))
    return outcomes
  }
}
