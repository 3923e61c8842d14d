import type {Language} from '../item.ts'
import type {ReadProblem} from '../report/report.ts'

/** What a source may cost: characters in UTF-16 code units, depth in nested containers. Beyond a limit there is a problem, never an exception. */
export const limits = {
  /** A whole source; a caller may raise it. */
  source: 1024 * 1024,
  /** Front matter. */
  header: 64 * 1024,
  /** Quotes, lists, elements, arrays inside one another. */
  depth: 100,
  /** Marks that open or close an inline construct, in one paragraph: what pairs them is not linear. */
  marks: 2000,
  /** Elements open at one time, and attributes of one tag, beyond which HTML is not even parsed. */
  open: 400,
  /** Items of lists that are parsed together. */
  items: 3000,
  /** Items of lists inside lists or quotes, in a whole source: the parser takes its time over each. */
  nested: 1000,
  /** Problems told of one source. */
  problems: 50,
} as const

const texts = {
  sourceTooLong: {
    code: 'limit',
    en: 'The source is longer than {limit} characters; only the part before that was read',
    'zh-Hans': '全文超过 {limit} 个字符，只读取了之前的部分',
    'zh-Hant': '全文超過 {limit} 個字元，只讀取了之前的部分',
  },
  headerTooLong: {
    code: 'limit',
    en: 'The front matter is longer than {limit} characters and was not read',
    'zh-Hans': '文件头超过 {limit} 个字符，未读取',
    'zh-Hant': '檔頭超過 {limit} 個字元，未讀取',
  },
  headerTooDeep: {
    code: 'depth',
    en: 'Line {line}: the front matter is nested more than {limit} levels deep',
    'zh-Hans': '第 {line} 行：文件头嵌套超过 {limit} 层',
    'zh-Hant': '第 {line} 行：檔頭巢狀超過 {limit} 層',
  },
  textTooDeep: {
    code: 'depth',
    en: 'Line {line}: nested more than {limit} levels deep; markup was not read from here',
    'zh-Hans': '第 {line} 行：嵌套超过 {limit} 层，此处标记未作解析',
    'zh-Hant': '第 {line} 行：巢狀超過 {limit} 層，此處標記未作解析',
  },
  tooManyMarks: {
    code: 'limit',
    en: 'Line {line}: too many marks in one paragraph or tag; markup was not read from here',
    'zh-Hans': '第 {line} 行：同一段落或标签内标记过多，此处标记未作解析',
    'zh-Hant': '第 {line} 行：同一段落或標籤內標記過多，此處標記未作解析',
  },
  yamlInvalid: {
    code: 'yaml',
    en: 'Line {line}: the front matter is not valid YAML ({reason})',
    'zh-Hans': '第 {line} 行：文件头不是有效的 YAML（{reason}）',
    'zh-Hant': '第 {line} 行：檔頭不是有效的 YAML（{reason}）',
  },
  yamlAlias: {
    code: 'yaml',
    en: 'Line {line}: an alias in the front matter was not read; write the value out',
    'zh-Hans': '第 {line} 行：文件头中的别名未读取，请直接写出内容',
    'zh-Hant': '第 {line} 行：檔頭中的別名未讀取，請直接寫出內容',
  },
  yamlDuplicate: {
    code: 'yaml',
    en: 'Line {line}: `{reason}` stands twice in the front matter; the first was read',
    'zh-Hans': '第 {line} 行：文件头中“{reason}”重复，已读取第一个',
    'zh-Hant': '第 {line} 行：檔頭中「{reason}」重複，已讀取第一個',
  },
  headerUnclosed: {
    code: 'yaml',
    en: 'Line {line}: the front matter is not closed by a line of its own marks',
    'zh-Hans': '第 {line} 行：文件头没有结束标记',
    'zh-Hant': '第 {line} 行：檔頭沒有結束標記',
  },
  jsonInvalid: {
    code: 'encoding',
    en: 'Line {line}: not valid JSON',
    'zh-Hans': '第 {line} 行：不是有效的 JSON',
    'zh-Hant': '第 {line} 行：不是有效的 JSON',
  },
  jsonTooDeep: {
    code: 'depth',
    en: 'Line {line}: the JSON is nested more than {limit} levels deep and was not read',
    'zh-Hans': '第 {line} 行：JSON 嵌套超过 {limit} 层，未读取',
    'zh-Hant': '第 {line} 行：JSON 巢狀超過 {limit} 層，未讀取',
  },
} as const

/** What can be wrong with a source, by the key of its text. */
export type ProblemKey = keyof typeof texts

/** Collects what could not be read of one source, in the reader's language. */
export class Problems {
  readonly list: ReadProblem[] = []
  readonly #source: string
  readonly #language: Language

  constructor(source: string, language: Language = 'en') {
    this.#source = source
    this.#language = language
  }

  /** `start`: offset into the source. */
  add(key: ProblemKey, start: number, data: {limit?: number; reason?: string} = {}): void {
    if (this.list.length >= limits.problems) return
    const text = texts[key]
    const values: Record<string, string | number> = {line: lineAt(this.#source, start), ...data}
    const message = text[this.#language].replace(/\{(\w{1,10})\}/g, (_, name: string) => String(values[name] ?? ''))
    this.list.push({code: text.code, start, message})
  }

  /** Takes over the problems of a text inside this source. */
  adopt(problems: readonly ReadProblem[], place: (offset: number) => number): void {
    for (const problem of problems.slice(0, limits.problems - this.list.length)) this.list.push({...problem, start: place(problem.start)})
  }
}

/** The line an offset stands in, from 1; \r\n, \n and \r end lines. */
function lineAt(source: string, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) line++
  }

  return line
}
