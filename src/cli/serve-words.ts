import type {Language} from './library.ts'

/** What is said of the commands that serve other programs. */
export const serveWordsOf: Record<Language, Record<'lsp' | 'mcp', string>> = {
  en: {
    lsp: 'the language server, for editors (on standard input and output)',
    mcp: 'tools for writing assistants: lint, explain, facts, score (Model Context Protocol)',
  },
  'zh-Hans': {
    lsp: '语言服务器，供编辑器使用（经标准输入输出）',
    mcp: '供写作助手使用的工具：lint、explain、facts、score（Model Context Protocol）',
  },
  'zh-Hant': {
    lsp: '語言伺服器，供編輯器使用（經標準輸入輸出）',
    mcp: '供寫作助理使用的工具：lint、explain、facts、score（Model Context Protocol）',
  },
}
