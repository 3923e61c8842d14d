import type {Language} from './library.ts'

/** What `newslint rules` says, and the help of its options, in one language. `{…}` is filled in. */
export interface RulesWords {
  command: string
  pages: string
  json: string
  pagesWritten: string
}

/** The same by language. */
export const rulesWordsOf: Record<Language, RulesWords> = {
  en: {
    command: 'the table of rules',
    pages: 'write them as web pages into this folder',
    json: 'as JSON, for tools',
    pagesWritten: '{count|page}, begin with {path}',
  },
  'zh-Hans': {command: '规则一览', pages: '写成网页，放进这个文件夹', json: '输出 JSON，供程序使用', pagesWritten: '共 {count} 页，从 {path} 看起'},
  'zh-Hant': {command: '規則一覽', pages: '寫成網頁，放進這個資料夾', json: '輸出 JSON，供程式使用', pagesWritten: '共 {count} 頁，從 {path} 看起'},
}
