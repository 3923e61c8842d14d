import type {Language} from './library.ts'

/** What is said of checking items and mending them, in one language. `{…}` is filled in. */
export interface LintWords {
  noPaths: string
  cannotWrite: string
  legacyFix: string
  idle: string
  mended: string
  wouldMend: string
  interrupted: string
}

/** The same by language. */
export const lintWordsOf: Record<Language, LintWords> = {
  en: {
    noPaths: 'Nothing to check: name a file or a folder, or - for standard input (newslint --help)',
    cannotWrite: 'Cannot be written ({reason}), left as it was',
    legacyFix: 'Cannot be written back in {encoding}, left as it was: see --fix-dry-run, or convert it first (iconv -f {encoding} -t UTF-8)',
    idle: '`{pattern}` matches no item here',
    mended: 'Mended {count} in {files|file}',
    wouldMend: 'Would mend {count} in {files|file}, nothing written',
    interrupted: 'Interrupted: {count} of {total} checked',
  },
  'zh-Hans': {
    noPaths: '没有可检查的内容：请指定文件或文件夹，或用 - 表示标准输入（newslint --help）',
    cannotWrite: '无法写入（{reason}），文件保持原样',
    legacyFix: '无法以 {encoding} 写回，文件保持原样：可用 --fix-dry-run 查看改动，或先转换编码（iconv -f {encoding} -t UTF-8）',
    idle: '`{pattern}` 未匹配到任何稿件',
    mended: '已在 {files} 个文件中改正 {count} 处',
    wouldMend: '可在 {files} 个文件中改正 {count} 处，未写入',
    interrupted: '已中断：{total} 个中已检查 {count} 个',
  },
  'zh-Hant': {
    noPaths: '沒有可檢查的內容：請指定檔案或資料夾，或用 - 表示標準輸入（newslint --help）',
    cannotWrite: '無法寫入（{reason}），檔案保持原樣',
    legacyFix: '無法以 {encoding} 寫回，檔案保持原樣：可用 --fix-dry-run 查看改動，或先轉換編碼（iconv -f {encoding} -t UTF-8）',
    idle: '`{pattern}` 未比對到任何稿件',
    mended: '已在 {files} 個檔案中改正 {count} 處',
    wouldMend: '可在 {files} 個檔案中改正 {count} 處，未寫入',
    interrupted: '已中斷：{total} 個中已檢查 {count} 個',
  },
}
