import type {Language} from './library.ts'
import {plural} from './library.ts'

/** What is said of files and configurations that cannot be read, in one language. `{…}` is filled in. */
export interface FileWords {
  unknown: string
  nearest: string
  known: string
  noFile: string
  noItems: string
  noSuchFile: string
  noMatch: string
  notRegular: string
  unreadable: string
  tooLarge: string
  notText: string
  badEncoding: string
  badRegistry: string
  configCircle: string
  preset: string
}

/** The same by language. */
export const fileWordsOf: Record<Language, FileWords> = {
  en: {
    unknown: 'Unknown {thing} `{name}`',
    nearest: ', did you mean `{nearest}`?',
    known: ', expected one of {known}',
    noFile: 'No such file or folder',
    noItems: 'No items in this folder (.txt .md .mdx .markdown .html .htm .docx .json)',
    noSuchFile: 'No such file `{name}`',
    noMatch: 'No item matches this pattern (.txt .md .mdx .markdown .html .htm .docx .json)',
    notRegular: 'Not a regular file: pipes and devices are not read, use - for standard input',
    unreadable: 'Cannot be read ({reason})',
    tooLarge: 'Larger than {limit} KiB, not read',
    notText: 'Neither UTF-8 nor clearly GB18030 or Big5, not read: save it as UTF-8, or say --encoding',
    badEncoding: 'Not {encoding} text, not read',
    badRegistry: 'Unexpected kind of registry file, expected {known}',
    configCircle: 'Configurations extend each other in a circle: {path}',
    preset: 'preset',
  },
  'zh-Hans': {
    unknown: '未知{thing} `{name}`',
    nearest: '，是否为 `{nearest}`？',
    known: '，应为 {known} 之一',
    noFile: '文件或文件夹不存在',
    noItems: '此文件夹中没有稿件（.txt .md .mdx .markdown .html .htm .docx .json）',
    noSuchFile: '没有文件 `{name}`',
    noMatch: '没有与此通配符匹配的稿件（.txt .md .mdx .markdown .html .htm .docx .json）',
    notRegular: '不是普通文件：不读取管道和设备，请用 - 表示标准输入',
    unreadable: '无法读取（{reason}）',
    tooLarge: '超过 {limit} KiB，未读取',
    notText: '不是 UTF-8，也不能确定为 GB18030 或 Big5，未读取：请另存为 UTF-8，或用 --encoding 指明',
    badEncoding: '不是 {encoding} 文本，未读取',
    badRegistry: '名册文件应为 {known}',
    configCircle: '配置文件互相 extends，成了循环：{path}',
    preset: '预设',
  },
  'zh-Hant': {
    unknown: '未知{thing} `{name}`',
    nearest: '，是否為 `{nearest}`？',
    known: '，應為 {known} 之一',
    noFile: '檔案或資料夾不存在',
    noItems: '此資料夾中沒有稿件（.txt .md .mdx .markdown .html .htm .docx .json）',
    noSuchFile: '沒有檔案 `{name}`',
    noMatch: '沒有與此萬用字元相符的稿件（.txt .md .mdx .markdown .html .htm .docx .json）',
    notRegular: '不是一般檔案：不讀取管線和裝置，請用 - 表示標準輸入',
    unreadable: '無法讀取（{reason}）',
    tooLarge: '超過 {limit} KiB，未讀取',
    notText: '不是 UTF-8，也不能確定為 GB18030 或 Big5，未讀取：請另存為 UTF-8，或用 --encoding 指明',
    badEncoding: '不是 {encoding} 文字，未讀取',
    badRegistry: '名冊檔案應為 {known}',
    configCircle: '設定檔互相 extends，成了循環：{path}',
    preset: '預設',
  },
}

/** Fills `{…}` in a text; `{count|file}` in English is the number with what it counts. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{([a-z]{1,20})(?:\|([a-z ]{1,40}))?\}/gi, (whole, key: string, word?: string) => {
    const value = values[key]
    if (value === undefined) return whole
    return word === undefined ? String(value) : plural(Number(value), word)
  })
}
