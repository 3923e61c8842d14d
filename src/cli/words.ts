import {type FileWords, fileWordsOf} from '../node/words.ts'
import type {commands} from './arguments.ts'
import type {Language} from './library.ts'
import {type NoticeOption, noticeCommandOf, noticeOptionsOf} from './notice-words.ts'
import {pageWordsOf} from './page-words.ts'
import {serveWordsOf} from './serve-words.ts'

export {fill} from '../node/words.ts'

/** What the command itself says, in one language. `{…}` is filled in. */
export interface Words extends FileWords {
  language: Language
  about: string
  usage: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>
  help: Record<'paths' | 'rule' | 'file' | 'command', string>
  options: Record<
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
    | 'stdinFilename'
    | 'color'
    | 'noColor'
    | 'help'
    | 'version'
    | 'json'
    | 'pages'
    | 'config'
    | 'isolated'
    | 'printConfig'
    | 'jobs'
    | 'cache'
    | 'cacheFile'
    | 'encoding'
    | 'ndjsonIn'
    | 'indexFrom'
    | 'baseline'
    | 'updateBaseline'
    | 'since'
    | 'ci'
    | 'annotate'
    | 'overwrite'
    | NoticeOption,
    string
  >
  commands: Record<keyof typeof commands | 'noticePaths', string>
  /** What a name can be a name of. */
  things: Record<'format' | 'rule' | 'kind' | 'channel' | 'language' | 'setting' | 'level' | 'option' | 'encoding', string>
  explain: Record<'why' | 'advice' | 'wrong' | 'right' | 'more' | 'dimension' | 'severity' | 'weight' | 'languages', string>
  notes: string
  seeRules: string
  noPaths: string
  cannotWrite: string
  cannotMake: string
  pagesWritten: string
  badDate: string
  badScore: string
  badSetting: string
  missingValue: string
  tooMany: string
  goesWith: string
  broken: string
  ignored: string
  idle: string
  mended: string
  wouldMend: string
  atMost: string
  badCount: string
  legacyFix: string
  cacheForeign: string
  cacheDamaged: string
  cacheUnused: string
  cacheUnwritten: string
  interrupted: string
  onlyLines: string
  lineTooLong: string
  lineNotText: string
  lineNotJson: string
  lineNotItem: string
  linesBroken: string
}

const en: Words = {
  ...fileWordsOf.en,
  language: 'en',
  about: 'Checks news items as an editor does, and scores them',
  usage: {'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:'},
  help: {
    paths: 'files, folders and patterns like news/**/*.md; - for standard input',
    rule: 'name of a rule',
    file: 'a file; - for standard input',
    command: 'name of a command',
  },
  options: {
    ...noticeOptionsOf.en,
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
    baseline: 'tell only what this file does not know',
    updateBaseline: 'write that file: all that is found now is known from now on',
    since: 'tell only what changed since this commit, branch or tag',
    ci: 'for CI: no colour, no cache, annotations where the place shows them',
    isolated: 'no configuration',
    printConfig: 'show what holds for this path',
    annotate: 'write the findings into a copy of a .docx as comments',
    overwrite: 'let --annotate write over the document itself',
    stdinFilename: 'what standard input is: tells the syntax',
    color: 'colour, even where there is no terminal',
    noColor: 'no colour',
    help: 'show this help',
    version: 'show the version',
    json: 'as JSON, for tools',
    pages: 'write them as web pages into this folder',
    jobs: 'threads; by default as many as pay',
    cache: 'keep what was found of each item, and look it up while nothing has changed (.newslintcache)',
    cacheFile: 'the file it is kept in',
    encoding: 'of what is read: utf-8, utf-16le, utf-16be, gb18030 or big5 (default: detected)',
    ndjsonIn: 'each line is an item in JSON; one line of JSON out for each',
    indexFrom: 'number of the first line (0)',
  },
  commands: {
    ...noticeCommandOf.en,
    explain: 'why a rule is there, and how to mend',
    rules: 'the table of rules',
    facts: 'what is understood of an item (--format json for programs)',
    init: 'write a commented configuration for this repository, and a sample item',
    page: pageWordsOf.en.command,
    help: 'help for a command',
    ...serveWordsOf.en,
  },
  things: {
    format: 'format',
    rule: 'rule',
    kind: 'kind',
    channel: 'channel',
    language: 'language',
    setting: 'setting',
    level: 'level',
    option: 'option',
    encoding: 'encoding',
  },
  explain: {
    why: 'Why',
    advice: 'How to mend',
    wrong: 'Is found',
    right: 'Is left alone',
    more: 'All examples, and where the norm comes from: {path}',
    dimension: 'Dimension',
    severity: 'Severity',
    weight: 'Weight',
    languages: 'Languages',
  },
  notes:
    'In folders: .txt .md .mdx .markdown .html .htm .docx, and .json where it is an item.\nExit code: 0 nothing to mend, 1 findings, 2 something could not be read or run.',
  seeRules: ', see `newslint rules`',
  noPaths: 'Nothing to check: name a file or a folder, or - for standard input (newslint --help)',
  cannotWrite: 'Cannot be written ({reason}), left as it was',
  cannotMake: 'Cannot be written ({reason})',
  pagesWritten: '{count} pages, begin with {path}',
  badDate: 'Unexpected date `{value}`, expected one like 2026-03-03 or 2026-03-03T09:30+08:00, or today',
  badScore: 'Unexpected score `{value}`, expected a number from 0 to 100',
  badSetting: 'Unexpected rule setting `{value}`, expected one like headline-length=off',
  missingValue: 'Missing value for `{name}`',
  tooMany: 'Too many arguments for `{name}`',
  goesWith: 'Option `{name}` goes with `newslint {command}`',
  ignored: 'Left out by the configuration (ignore): use --isolated to check it all the same',
  idle: '`{pattern}` matches no item here',
  broken: 'Could not be checked, a fault of newslint: {reason}',
  mended: 'Mended {count} in {files} file(s)',
  wouldMend: 'Would mend {count} in {files} file(s), nothing written',
  atMost: '{weight} (at most {cap})',
  badCount: 'Unexpected `{value}` for `{name}`, expected a whole number from {least}',
  legacyFix: 'Cannot be written back in {encoding}, left as it was: see --fix-dry-run, or convert it first (iconv -f {encoding} -t UTF-8)',
  cacheForeign: 'Not a cache of newslint, left as it is and not used',
  cacheDamaged: 'Damaged in part; the rest of it is made anew',
  cacheUnused: 'Not used with --ci',
  cacheUnwritten: 'Cannot be written ({reason}); nothing else is lost',
  interrupted: 'Interrupted: {count} of {total} checked',
  onlyLines: 'Option `--ndjson-in` has an output of its own: leave out `{name}`',
  lineTooLong: 'Longer than {limit} KiB, not read',
  lineNotText: 'Not UTF-8 text',
  lineNotJson: 'Not JSON',
  lineNotItem: 'Not an item: expected an object with a `body`',
  linesBroken: '{count} of {total} lines could not be read, see `error` in the output',
}

const zhHans: Words = {
  ...fileWordsOf['zh-Hans'],
  language: 'zh-Hans',
  about: '像编辑一样检查新闻稿件，并评分',
  usage: {'Usage:': '用法：', 'Arguments:': '参数：', 'Options:': '选项：', 'Commands:': '命令：'},
  help: {paths: '文件、文件夹或 news/**/*.md 之类的通配符；- 表示标准输入', rule: '规则名', file: '文件；- 表示标准输入', command: '命令名'},
  options: {
    ...noticeOptionsOf['zh-Hans'],
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
    baseline: '只提示此基线文件中没有的问题',
    updateBaseline: '写入基线文件：现有问题今后视为已知',
    since: '只提示自此提交、分支或标签以来改动引起的问题',
    ci: '用于 CI：不用颜色和缓存，按平台输出批注',
    isolated: '不用配置文件',
    printConfig: '显示对此路径生效的配置',
    annotate: '把问题以批注写入 .docx 的副本',
    overwrite: '允许 --annotate 覆盖原文档',
    stdinFilename: '标准输入的文件名，用于判断格式',
    color: '始终使用颜色',
    noColor: '不使用颜色',
    help: '显示帮助',
    version: '显示版本',
    json: '输出 JSON，供程序使用',
    pages: '写成网页，放进这个文件夹',
    jobs: '线程数；默认视机器与文件多少而定',
    cache: '记下每篇的检查结果，稿件未变时直接取用（.newslintcache）',
    cacheFile: '存放结果的文件',
    encoding: '所读内容的编码：utf-8、utf-16le、utf-16be、gb18030 或 big5（默认自动判断）',
    ndjsonIn: '每行一篇 JSON 稿件，逐行输出 JSON',
    indexFrom: '首行的序号（0）',
  },
  commands: {
    ...noticeCommandOf['zh-Hans'],
    explain: '规则为何而设，如何修改',
    rules: '规则一览',
    facts: '从稿件中读出的事实（供程序使用加 --format json）',
    init: '为本仓库写一份带注释的配置和一篇示例稿件',
    page: pageWordsOf['zh-Hans'].command,
    help: '命令的帮助',
    ...serveWordsOf['zh-Hans'],
  },
  things: {format: '格式', rule: '规则', kind: '体裁', channel: '渠道', language: '语言', setting: '设置', level: '级别', option: '选项', encoding: '编码'},
  explain: {
    why: '缘由',
    advice: '修改',
    wrong: '会提示',
    right: '不提示',
    more: '全部示例与规范出处：{path}',
    dimension: '维度',
    severity: '级别',
    weight: '权重',
    languages: '语言',
  },
  notes: '文件夹中读取 .txt .md .mdx .markdown .html .htm .docx，以及内容为稿件的 .json。\n退出码：0 无须修改；1 有待修改；2 有内容无法读取或无法运行。',
  seeRules: '，可用 `newslint rules` 查看全部',
  noPaths: '没有可检查的内容：请指定文件或文件夹，或用 - 表示标准输入（newslint --help）',
  cannotWrite: '无法写入（{reason}），文件保持原样',
  cannotMake: '无法写入（{reason}）',
  pagesWritten: '共 {count} 页，从 {path} 看起',
  badDate: '日期 `{value}` 有误，应如 2026-03-03 或 2026-03-03T09:30+08:00，或写 today',
  badScore: '分数 `{value}` 有误，应为 0 至 100 的数',
  badSetting: '规则设置 `{value}` 有误，应如 headline-length=off',
  missingValue: '`{name}` 缺少值',
  tooMany: '`{name}` 的参数过多',
  goesWith: '选项 `{name}` 用于 `newslint {command}`',
  ignored: '配置中的 ignore 已排除此文件；仍要检查请加 --isolated',
  idle: '`{pattern}` 未匹配到任何稿件',
  broken: '未能检查，newslint 自身有误：{reason}',
  mended: '已在 {files} 个文件中改正 {count} 处',
  wouldMend: '可在 {files} 个文件中改正 {count} 处，未写入',
  atMost: '{weight}（至多 {cap}）',
  badCount: '`{name}` 的值 `{value}` 有误，应为不小于 {least} 的整数',
  legacyFix: '无法以 {encoding} 写回，文件保持原样：可用 --fix-dry-run 查看改动，或先转换编码（iconv -f {encoding} -t UTF-8）',
  cacheForeign: '不是 newslint 的缓存，未使用，保持原样',
  cacheDamaged: '部分损坏，损坏的部分将重新生成',
  cacheUnused: '使用 --ci 时不采用缓存',
  cacheUnwritten: '无法写入（{reason}），其他不受影响',
  interrupted: '已中断：{total} 个中已检查 {count} 个',
  onlyLines: '`--ndjson-in` 自有输出格式，请去掉 `{name}`',
  lineTooLong: '超过 {limit} KiB，未读取',
  lineNotText: '不是 UTF-8 文本',
  lineNotJson: '不是 JSON',
  lineNotItem: '不是稿件：应为含 `body` 的对象',
  linesBroken: '{total} 行中有 {count} 行无法读取，见输出中的 `error`',
}

const zhHant: Words = {
  ...fileWordsOf['zh-Hant'],
  language: 'zh-Hant',
  about: '像編輯一樣檢查新聞稿件，並評分',
  usage: {'Usage:': '用法：', 'Arguments:': '參數：', 'Options:': '選項：', 'Commands:': '命令：'},
  help: {paths: '檔案、資料夾或 news/**/*.md 之類的萬用字元；- 表示標準輸入', rule: '規則名', file: '檔案；- 表示標準輸入', command: '命令名'},
  options: {
    ...noticeOptionsOf['zh-Hant'],
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
    baseline: '只提示此基準檔中沒有的問題',
    updateBaseline: '寫入基準檔：現有問題今後視為已知',
    since: '只提示自此提交、分支或標籤以來改動引起的問題',
    ci: '用於 CI：不用顏色和快取，依平台輸出註解',
    isolated: '不用設定檔',
    printConfig: '顯示對此路徑生效的設定',
    annotate: '把問題以註解寫入 .docx 的副本',
    overwrite: '允許 --annotate 覆寫原文件',
    stdinFilename: '標準輸入的檔名，用於判斷格式',
    color: '一律使用顏色',
    noColor: '不使用顏色',
    help: '顯示說明',
    version: '顯示版本',
    json: '輸出 JSON，供程式使用',
    pages: '寫成網頁，放進這個資料夾',
    jobs: '執行緒數；預設視機器與檔案多少而定',
    cache: '記下每篇的檢查結果，稿件未變時直接取用（.newslintcache）',
    cacheFile: '存放結果的檔案',
    encoding: '所讀內容的編碼：utf-8、utf-16le、utf-16be、gb18030 或 big5（預設自動判斷）',
    ndjsonIn: '每行一篇 JSON 稿件，逐行輸出 JSON',
    indexFrom: '首行的序號（0）',
  },
  commands: {
    ...noticeCommandOf['zh-Hant'],
    explain: '規則為何而設，如何修改',
    rules: '規則一覽',
    facts: '從稿件中讀出的事實（供程式使用加 --format json）',
    init: '為此處寫一份附註解的設定和一篇範例稿件',
    page: pageWordsOf['zh-Hant'].command,
    help: '命令的說明',
    ...serveWordsOf['zh-Hant'],
  },
  things: {format: '格式', rule: '規則', kind: '體裁', channel: '渠道', language: '語言', setting: '設定', level: '級別', option: '選項', encoding: '編碼'},
  explain: {
    why: '緣由',
    advice: '修改',
    wrong: '會提示',
    right: '不提示',
    more: '全部示例與規範出處：{path}',
    dimension: '維度',
    severity: '級別',
    weight: '權重',
    languages: '語言',
  },
  notes: '資料夾中讀取 .txt .md .mdx .markdown .html .htm .docx，以及內容為稿件的 .json。\n結束碼：0 無須修改；1 有待修改；2 有內容無法讀取或無法執行。',
  seeRules: '，可用 `newslint rules` 查看全部',
  noPaths: '沒有可檢查的內容：請指定檔案或資料夾，或用 - 表示標準輸入（newslint --help）',
  cannotWrite: '無法寫入（{reason}），檔案保持原樣',
  cannotMake: '無法寫入（{reason}）',
  pagesWritten: '共 {count} 頁，從 {path} 看起',
  badDate: '日期 `{value}` 有誤，應如 2026-03-03 或 2026-03-03T09:30+08:00，或寫 today',
  badScore: '分數 `{value}` 有誤，應為 0 至 100 的數',
  badSetting: '規則設定 `{value}` 有誤，應如 headline-length=off',
  missingValue: '`{name}` 缺少值',
  tooMany: '`{name}` 的參數過多',
  goesWith: '選項 `{name}` 用於 `newslint {command}`',
  ignored: '設定中的 ignore 已排除此檔案；仍要檢查請加 --isolated',
  idle: '`{pattern}` 未比對到任何稿件',
  broken: '未能檢查，newslint 本身有誤：{reason}',
  mended: '已在 {files} 個檔案中改正 {count} 處',
  wouldMend: '可在 {files} 個檔案中改正 {count} 處，未寫入',
  atMost: '{weight}（至多 {cap}）',
  badCount: '`{name}` 的值 `{value}` 有誤，應為不小於 {least} 的整數',
  legacyFix: '無法以 {encoding} 寫回，檔案保持原樣：可用 --fix-dry-run 查看改動，或先轉換編碼（iconv -f {encoding} -t UTF-8）',
  cacheForeign: '不是 newslint 的快取，未使用，保持原樣',
  cacheDamaged: '部分損壞，損壞的部分將重新產生',
  cacheUnused: '使用 --ci 時不採用快取',
  cacheUnwritten: '無法寫入（{reason}），其他不受影響',
  interrupted: '已中斷：{total} 個中已檢查 {count} 個',
  onlyLines: '`--ndjson-in` 自有輸出格式，請去掉 `{name}`',
  lineTooLong: '超過 {limit} KiB，未讀取',
  lineNotText: '不是 UTF-8 文字',
  lineNotJson: '不是 JSON',
  lineNotItem: '不是稿件：應為含 `body` 的物件',
  linesBroken: '{total} 行中有 {count} 行無法讀取，見輸出中的 `error`',
}

/** What the command says, by language. */
export const wordsOf: Record<Language, Words> = {en, 'zh-Hans': zhHans, 'zh-Hant': zhHant}
