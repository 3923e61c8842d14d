import type {Language} from '../item.ts'

/** What is wrong with a registry. An error leaves the entry or value out; a warning leaves it in. */
export interface RegistryProblem {
  severity: 'error' | 'warning'
  message: string
  /** Where in the registry: `people[2].posts[0].since`. */
  path: string
  /** Line of the file, from 1, and offset into it. */
  line: number
  start: number
}

const texts = {
  unread: {
    en: 'Unexpected syntax, expected {syntax} ({reason})',
    'zh-Hans': '无法按 {syntax} 读取（{reason}）',
    'zh-Hant': '無法按 {syntax} 讀取（{reason}）',
  },
  notMap: {
    en: 'Unexpected {actual}, expected keys such as {known}',
    'zh-Hans': '此处应为键和值，如 {known}，不应为{actual}',
    'zh-Hant': '此處應為鍵和值，如 {known}，不應為{actual}',
  },
  unknownKey: {
    en: 'Unexpected key `{actual}` in {path}, expected one of {known}',
    'zh-Hans': '{path} 没有“{actual}”这一项，可用的有 {known}',
    'zh-Hant': '{path} 沒有「{actual}」這一項，可用的有 {known}',
  },
  misspelt: {
    en: 'Unexpected key `{actual}` in {path}, expected `{known}`',
    'zh-Hans': '{path} 没有“{actual}”这一项，应为“{known}”',
    'zh-Hant': '{path} 沒有「{actual}」這一項，應為「{known}」',
  },
  twice: {
    en: 'Unexpected second `{actual}` in {path}, expected it once',
    'zh-Hans': '{path} 中“{actual}”重复，只取第一个',
    'zh-Hant': '{path} 中「{actual}」重複，只取第一個',
  },
  missing: {en: 'Missing `{known}` in {path}', 'zh-Hans': '{path} 缺少“{known}”', 'zh-Hant': '{path} 缺少「{known}」'},
  wrong: {
    en: 'Unexpected {actual} for {path}, expected {known}',
    'zh-Hans': '{path} 不应为{actual}，应为{known}',
    'zh-Hant': '{path} 不應為{actual}，應為{known}',
  },
  stranger: {
    en: 'Unexpected `{actual}` for {path}, expected a name that is registered{known}',
    'zh-Hans': '{path} 中的“{actual}”不在册{known}',
    'zh-Hant': '{path} 中的「{actual}」不在冊{known}',
  },
  turned: {
    en: 'Unexpected end {actual} before the start in {path}, expected a later date',
    'zh-Hans': '{path} 的止期 {actual} 早于起期',
    'zh-Hant': '{path} 的止期 {actual} 早於起期',
  },
  column: {
    en: 'Missing column `{known}` in the first row',
    'zh-Hans': '首行缺少“{known}”一列',
    'zh-Hant': '首行缺少「{known}」一欄',
  },
} as const

/** Words of the messages. */
const things = {
  text: {en: 'a text', 'zh-Hans': '文字', 'zh-Hant': '文字'},
  empty: {en: 'nothing', 'zh-Hans': '空白', 'zh-Hant': '空白'},
  list: {en: 'a list', 'zh-Hans': '列表', 'zh-Hant': '清單'},
  map: {en: 'keys and values', 'zh-Hans': '键和值', 'zh-Hant': '鍵和值'},
  date: {en: 'a date such as 2024-03-01', 'zh-Hans': '2024-03-01 这样的日期', 'zh-Hant': '2024-03-01 這樣的日期'},
  count: {en: 'a whole number', 'zh-Hans': '整数', 'zh-Hant': '整數'},
  answer: {en: 'yes or no', 'zh-Hans': '“是”或“否”', 'zh-Hant': '「是」或「否」'},
  domain: {en: 'a domain such as example.com', 'zh-Hans': 'example.com 这样的域名', 'zh-Hant': 'example.com 這樣的網域'},
  period: {en: 'week, month, quarter or year', 'zh-Hans': 'week、month、quarter 或 year', 'zh-Hant': 'week、month、quarter 或 year'},
  registry: {en: 'the registry', 'zh-Hans': '名册', 'zh-Hant': '名冊'},
  nearest: {en: ', such as `{name}`', 'zh-Hans': '，是否为“{name}”', 'zh-Hant': '，是否為「{name}」'},
} as const
export type Thing = keyof typeof things

/** Collects what is wrong, in the reader's language, each with its line. */
export class RegistryProblems {
  readonly list: RegistryProblem[] = []
  readonly #starts: number[] = [0]

  constructor(
    source: string,
    readonly language: Language,
  ) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  /** A word of the messages, with `{name}` filled in. */
  say(thing: Thing, name = ''): string {
    return things[thing][this.language].replace('{name}', () => name)
  }

  add(
    severity: RegistryProblem['severity'],
    key: keyof typeof texts,
    start: number,
    data: {path?: string; actual?: string; known?: string; syntax?: string; reason?: string},
  ): void {
    if (this.list.length >= 200) return
    const path = data.path ?? ''
    const values: Record<string, string> = {...data, path: path === '' ? this.say('registry') : path}
    const message = texts[key][this.language].replace(/\{(\w{1,10})\}/g, (_, name: string) => values[name] ?? '')
    this.list.push({severity, message, path, line: this.#lineOf(start), start})
  }

  #lineOf(start: number): number {
    let [low, high] = [0, this.#starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] as number) <= start) low = middle
      else high = middle
    }
    return low + 1
  }
}
