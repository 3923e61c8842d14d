import {commands, options} from './arguments.ts'
import type {HelpWords} from './help-words.ts'
import {wrapText} from './library.ts'

/** Narrower than this, what is said of an option is not wrapped. */
const leastWidth = 40

type Row = [term: string, text: string]
type List = [title: string, rows: Row[]]

function drawList(title: string, rows: Row[], termWidth: number, columns: number): string {
  const width = columns - termWidth - 4
  const lines = rows.flatMap(([term, text]) => {
    const wrapped = width < leastWidth ? [text] : wrapText(text, width)
    return wrapped.map((line, index) => `  ${(index === 0 ? term : '').padEnd(termWidth)}  ${line}`)
  })
  return [title, ...lines].join('\n')
}

function join(usage: string, about: string, lists: readonly List[], columns: number): string {
  const filled = lists.filter(([, rows]) => rows.length > 0)
  const termWidth = Math.max(...filled.flatMap(([, rows]) => rows.map(([term]) => term.length)))
  return [usage, about, ...filled.map(([title, rows]) => drawList(title, rows, termWidth, columns))].join('\n\n')
}

/** The help for a command, or for all; `columns` is the width of the terminal. */
export function drawHelp(command: string | undefined, {about, usage, help, options: texts, commands: commandTexts, notes}: HelpWords, columns: number): string {
  const optionRow = ({name, value, text}: (typeof options)[number]): Row => [value ? `${name} <${value}>` : name, texts[text]]
  const helpRow: Row = ['-h, --help', texts.help]
  const jsonRow: Row = ['--json', texts.json]
  if (command !== undefined && command !== 'help' && Object.hasOwn(commands, command)) {
    const wanted = commands[command as keyof typeof commands]
    const lists: List[] = [
      [usage['Arguments:'], wanted ? [[wanted, command === 'notice' ? commandTexts.noticePaths : help[wanted]]] : []],
      [
        usage['Options:'],
        [
          ...(command === 'notice' ? [['--format <name>', texts.noticeFormat] as Row] : []),
          ...options.filter((option) => option.command === command).map(optionRow),
          ...(command === 'notice' ? options.filter(({notice}) => notice).map(optionRow) : []),
          ...(command === 'rules' ? [jsonRow] : []),
          helpRow,
        ],
      ],
    ]
    return `${join(`${usage['Usage:']} newslint ${command} [options]${wanted ? ` <${wanted}>` : ''}`, commandTexts[command as keyof typeof commands], lists, columns)}\n`
  }

  const lists: List[] = [
    [usage['Arguments:'], [['paths', help.paths]]],
    [usage['Options:'], [...options.filter((option) => option.command === undefined).map(optionRow), helpRow]],
    [
      usage['Commands:'],
      [
        ['explain <rule>', commandTexts.explain],
        ['rules [options]', commandTexts.rules],
        ['facts <file>', commandTexts.facts],
        ['notice <paths>', commandTexts.notice],
        ['init', commandTexts.init],
        ['page', commandTexts.page],
        ['lsp', commandTexts.lsp],
        ['mcp', commandTexts.mcp],
        ['help [command]', commandTexts.help],
      ],
    ],
  ]
  const said = notes.split('\n').flatMap((line) => wrapText(line, columns))
  return `${join(`${usage['Usage:']} newslint [options] [command] [paths...]`, about, lists, columns)}\n\n${said.join('\n')}\n`
}
