import type {commands} from './arguments.ts'
import {cacheOptionsOf} from './cache-words.ts'
import {docxOptionsOf} from './docx-words.ts'
import {explainWordsOf} from './explain-words.ts'
import {gateOptionsOf} from './gate-words.ts'
import {initCommandOf} from './init-words.ts'
import type {Language} from './library.ts'
import {linesOptionsOf} from './lines-words.ts'
import {noticeCommandOf, noticeOptionsOf} from './notice-words.ts'
import {pageWordsOf} from './page-words.ts'
import {rulesWordsOf} from './rules-words.ts'
import {serveWordsOf} from './serve-words.ts'

/** What the options say that a part of the command brings along, or a command of its own. */
function optionsOf(language: Language) {
  const {pages, json} = rulesWordsOf[language]
  return {
    ...cacheOptionsOf[language],
    ...linesOptionsOf[language],
    ...gateOptionsOf[language],
    ...docxOptionsOf[language],
    ...noticeOptionsOf[language],
    pages,
    json,
  }
}

/** What the commands say of themselves. */
function commandsOf(language: Language) {
  return {
    ...noticeCommandOf[language],
    ...serveWordsOf[language],
    explain: explainWordsOf[language].command,
    rules: rulesWordsOf[language].command,
    init: initCommandOf[language],
    page: pageWordsOf[language].command,
  }
}

/** Options of checking as such. */
type OwnOption =
  | 'format'
  | 'fix'
  | 'fixDryRun'
  | 'failOn'
  | 'minScore'
  | 'now'
  | 'lang'
  | 'kind'
  | 'channel'
  | 'registry'
  | 'rule'
  | 'config'
  | 'ci'
  | 'isolated'
  | 'printConfig'
  | 'stdinFilename'
  | 'color'
  | 'noColor'
  | 'help'
  | 'version'
  | 'jobs'
  | 'encoding'

/** What the help says, in one language. */
export interface HelpWords {
  about: string
  usage: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>
  help: Record<'paths' | 'rule' | 'file' | 'command', string>
  options: Record<OwnOption, string> & ReturnType<typeof optionsOf>
  commands: Record<keyof typeof commands | 'noticePaths', string>
  notes: string
}

/** The same by language. */
export const helpWordsOf: Record<Language, HelpWords> = {
  en: {
    about: 'Checks news items as an editor does, and scores them',
    usage: {'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:'},
    help: {
      paths: 'files, folders and patterns like news/**/*.md; - for standard input',
      rule: 'name of a rule',
      file: 'a file; - for standard input',
      command: 'name of a command',
    },
    options: {
      format: 'stylish (default), json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson or html',
      fix: 'mend what can be mended safely, in the files',
      fixDryRun: 'show what --fix would mend as a diff, and write nothing',
      failOn: 'error (default), warning or never: what to exit with 1 for',
      minScore: 'exit with 1 where an item scores lower',
      now: 'date or time the items are judged at, ISO 8601, or today; left out, nothing is called old or expired',
      lang: 'language of messages: zh-Hans, zh-Hant or en',
      kind: 'kind of the items that do not say',
      channel: 'channel of the items that do not say',
      registry: 'file with names and terms of the house, as often as needed',
      rule: 'id=off|info|warning|error, as often as needed',
      config: 'this configuration, and no other',
      ci: 'for CI: no colour, no cache, annotations where the place shows them',
      isolated: 'no configuration',
      printConfig: 'show what holds for this path',
      stdinFilename: 'what standard input is: tells the syntax',
      color: 'colour, even where there is no terminal',
      noColor: 'no colour',
      help: 'show this help',
      version: 'show the version',
      jobs: 'threads; by default as many as pay',
      encoding: 'of what is read: utf-8, utf-16le, utf-16be, gb18030 or big5 (default: detected)',
      ...optionsOf('en'),
    },
    commands: {facts: 'what is understood of an item (--format json for programs)', help: 'help for a command', ...commandsOf('en')},
    notes:
      'In folders: .txt .md .mdx .markdown .html .htm .docx, and .json where it is an item.\nExit code: 0 nothing to mend, 1 findings, 2 something could not be read or run.',
  },
  'zh-Hans': {
    about: '像编辑一样检查新闻稿件，并评分',
    usage: {'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：'},
    help: {paths: '文件、文件夹或 news/**/*.md 之类的通配符；- 表示标准输入', rule: '规则名', file: '文件；- 表示标准输入', command: '命令名'},
    options: {
      format: '输出格式：stylish（默认）、json、ndjson、sarif、github、gitlab、junit、checkstyle、rdjson 或 html',
      fix: '直接在文件中改正可安全改正之处',
      fixDryRun: '以差异格式显示 --fix 将作的改正，不写入文件',
      failOn: 'error（默认）、warning 或 never：何种情况退出码为 1',
      minScore: '有稿件低于此分时退出码为 1',
      now: '以此日期或时间（ISO 8601 格式，或 today）为准检查；不写则不判断过时与到期',
      lang: '提示语言：zh-Hans、zh-Hant 或 en',
      kind: '稿件未注明时的体裁',
      channel: '稿件未注明时的渠道',
      registry: '本单位人名、机构、用语的名册文件，可多次使用',
      rule: '规则名=off|info|warning|error，可多次使用',
      config: '只用这个配置文件',
      ci: '用于 CI：不用颜色和缓存，按平台输出批注',
      isolated: '不用配置文件',
      printConfig: '显示对此路径生效的配置',
      stdinFilename: '标准输入的文件名，用于判断格式',
      color: '始终使用颜色',
      noColor: '不使用颜色',
      help: '显示帮助',
      version: '显示版本',
      jobs: '线程数；默认视机器与文件多少而定',
      encoding: '所读内容的编码：utf-8、utf-16le、utf-16be、gb18030 或 big5（默认自动判断）',
      ...optionsOf('zh-Hans'),
    },
    commands: {facts: '从稿件中读出的事实（供程序使用加 --format json）', help: '命令的帮助', ...commandsOf('zh-Hans')},
    notes: '文件夹中读取 .txt .md .mdx .markdown .html .htm .docx，以及内容为稿件的 .json。\n退出码：0 无须修改；1 有待修改；2 有内容无法读取或无法运行。',
  },
  'zh-Hant': {
    about: '像編輯一樣檢查新聞稿件，並評分',
    usage: {'Usage:': '用法：', 'Arguments:': '參數：', 'Options:': '選項：', 'Commands:': '命令：'},
    help: {paths: '檔案、資料夾或 news/**/*.md 之類的萬用字元；- 表示標準輸入', rule: '規則名', file: '檔案；- 表示標準輸入', command: '命令名'},
    options: {
      format: '輸出格式：stylish（預設）、json、ndjson、sarif、github、gitlab、junit、checkstyle、rdjson 或 html',
      fix: '直接在檔案中改正可安全改正之處',
      fixDryRun: '以差異格式顯示 --fix 會作的改正，不寫入檔案',
      failOn: 'error（預設）、warning 或 never：何種情況結束碼為 1',
      minScore: '有稿件低於此分時結束碼為 1',
      now: '以此日期或時間（ISO 8601 格式，或 today）為準檢查；不寫則不判斷過時與到期',
      lang: '提示語言：zh-Hans、zh-Hant 或 en',
      kind: '稿件未註明時的體裁',
      channel: '稿件未註明時的渠道',
      registry: '本單位人名、機構、用語的名冊檔案，可多次使用',
      rule: '規則名=off|info|warning|error，可多次使用',
      config: '只用這個設定檔',
      ci: '用於 CI：不用顏色和快取，依平台輸出註解',
      isolated: '不用設定檔',
      printConfig: '顯示對此路徑生效的設定',
      stdinFilename: '標準輸入的檔名，用於判斷格式',
      color: '一律使用顏色',
      noColor: '不使用顏色',
      help: '顯示說明',
      version: '顯示版本',
      jobs: '執行緒數；預設視機器與檔案多少而定',
      encoding: '所讀內容的編碼：utf-8、utf-16le、utf-16be、gb18030 或 big5（預設自動判斷）',
      ...optionsOf('zh-Hant'),
    },
    commands: {facts: '從稿件中讀出的事實（供程式使用加 --format json）', help: '命令的說明', ...commandsOf('zh-Hant')},
    notes: '資料夾中讀取 .txt .md .mdx .markdown .html .htm .docx，以及內容為稿件的 .json。\n結束碼：0 無須修改；1 有待修改；2 有內容無法讀取或無法執行。',
  },
}
