import type {Language} from './library.ts'

/** What `newslint page` says. */
export interface PageWords {
  command: string
  /** `{url}` */
  serving: string
  missing: string
  /** `{reason}` */
  cannotServe: string
}

export const pageWordsOf: Record<Language, PageWords> = {
  en: {
    command: 'a page to check drafts in a browser, on this machine only',
    serving: 'Open {url} in a browser. Only this machine can reach it; Ctrl+C ends it.',
    missing: 'The page is not there: install newslint anew, or build it with `npm run build`',
    cannotServe: 'The page cannot be served ({reason})',
  },
  'zh-Hans': {
    command: '在浏览器里检查稿件的网页，仅限本机',
    serving: '请用浏览器打开 {url} 。只有本机能访问；按 Ctrl+C 结束。',
    missing: '找不到网页文件：请重新安装 newslint，或用 `npm run build` 生成',
    cannotServe: '无法提供网页（{reason}）',
  },
  'zh-Hant': {
    command: '在瀏覽器檢查稿件的網頁，只限本機',
    serving: '請用瀏覽器開啟 {url} 。只有本機能連上；按 Ctrl+C 結束。',
    missing: '找不到網頁檔案：請重新安裝 newslint，或用 `npm run build` 產生',
    cannotServe: '無法提供網頁（{reason}）',
  },
}
