import type {Language} from './library.ts'

/** What is said of items that come a line each, in one language. `{…}` is filled in. */
export interface LinesWords {
  onlyLines: string
  tooLong: string
  notText: string
  notJson: string
  notItem: string
  broken: string
}

/** The same by language. */
export const linesWordsOf: Record<Language, LinesWords> = {
  en: {
    onlyLines: 'Option `--ndjson-in` has an output of its own: leave out `{name}`',
    tooLong: 'Longer than {limit} KiB, not read',
    notText: 'Not UTF-8 text',
    notJson: 'Not JSON',
    notItem: 'Not an item: expected an object with a `body`',
    broken: '{count} of {total|line} could not be read, see `error` in the output',
  },
  'zh-Hans': {
    onlyLines: '`--ndjson-in` 自有输出格式，请去掉 `{name}`',
    tooLong: '超过 {limit} KiB，未读取',
    notText: '不是 UTF-8 文本',
    notJson: '不是 JSON',
    notItem: '不是稿件：应为含 `body` 的对象',
    broken: '{total} 行中有 {count} 行无法读取，见输出中的 `error`',
  },
  'zh-Hant': {
    onlyLines: '`--ndjson-in` 自有輸出格式，請去掉 `{name}`',
    tooLong: '超過 {limit} KiB，未讀取',
    notText: '不是 UTF-8 文字',
    notJson: '不是 JSON',
    notItem: '不是稿件：應為含 `body` 的物件',
    broken: '{total} 行中有 {count} 行無法讀取，見輸出中的 `error`',
  },
}

/** What the help says of the options. */
export const linesOptionsOf: Record<Language, Record<'ndjsonIn' | 'indexFrom', string>> = {
  en: {ndjsonIn: 'each line is an item in JSON; one line of JSON out for each', indexFrom: 'number of the first line (0)'},
  'zh-Hans': {ndjsonIn: '每行一篇 JSON 稿件，逐行输出 JSON', indexFrom: '首行的序号（0）'},
  'zh-Hant': {ndjsonIn: '每行一篇 JSON 稿件，逐行輸出 JSON', indexFrom: '首行的序號（0）'},
}
