/** What the extension itself says, in one language. */
interface Words {
  score: (overall: number, grade: string) => string
  counts: (errors: number, warnings: number) => string
  noItem: string
  pickKind: string
  pickRule: string
  report: (name: string) => string
  checking: string
  checked: (items: number, errors: number, unread: number) => string
  showProblems: string
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`

const words: Record<'en' | 'zh-Hans' | 'zh-Hant', Words> = {
  en: {
    score: (overall, grade) => `Score ${overall}, ${grade}`,
    counts: (errors, warnings) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    noItem: 'Open a news item first.',
    pickKind: 'Kind of item',
    pickRule: 'Rule',
    report: (name) => `Report: ${name}`,
    checking: 'Checking news items',
    checked: (items, errors, unread) =>
      `${count(items, 'item')} checked, ${count(errors, 'error')}${unread > 0 ? `, ${count(unread, 'file')} could not be read` : ''}.`,
    showProblems: 'Show problems',
  },
  'zh-Hans': {
    score: (overall, grade) => `总分 ${overall}，${grade} 级`,
    counts: (errors, warnings) => `${errors} 处错误，${warnings} 处警告`,
    noItem: '请先打开一篇稿件。',
    pickKind: '体裁',
    pickRule: '规则',
    report: (name) => `报告：${name}`,
    checking: '正在检查稿件',
    checked: (items, errors, unread) => `已检查 ${items} 篇，${errors} 处错误${unread > 0 ? `，${unread} 个文件无法读取` : ''}。`,
    showProblems: '查看问题',
  },
  'zh-Hant': {
    score: (overall, grade) => `總分 ${overall}，${grade} 級`,
    counts: (errors, warnings) => `${errors} 處錯誤，${warnings} 處警告`,
    noItem: '請先開啟一篇稿件。',
    pickKind: '體裁',
    pickRule: '規則',
    report: (name) => `報告：${name}`,
    checking: '正在檢查稿件',
    checked: (items, errors, unread) => `已檢查 ${items} 篇，${errors} 處錯誤${unread > 0 ? `，${unread} 個檔案無法讀取` : ''}。`,
    showProblems: '檢視問題',
  },
}

/** The language of the editor's own words, as newslint calls it. */
export function languageOf(locale: string): 'en' | 'zh-Hans' | 'zh-Hant' {
  if (!/^zh\b/i.test(locale)) return 'en'
  return /^zh[-_](?:tw|hk|mo|hant)/i.test(locale) ? 'zh-Hant' : 'zh-Hans'
}

/** The words for a locale as the editor writes it. */
export const wordsFor = (locale: string): Words => words[languageOf(locale)]
