import type {Language} from '../item.ts'

/** Why a document is not read. */
export type DocxFault = 'notDocx' | 'notWord' | 'oldWord' | 'encrypted' | 'damaged' | 'tooLarge' | 'entities' | 'noPeers'

const texts: Record<Language, Record<DocxFault, string>> = {
  en: {
    notDocx: 'Not a .docx document, not read: open it in Word or WPS and save it as .docx',
    notWord: 'An Office file, but no document of Word, not read',
    oldWord: 'An old document of Word or WPS (.doc, .wps), not read: open it, choose Save As and the type “Word Document (*.docx)”',
    encrypted: 'Protected by a password, not read: save it without one',
    damaged: 'The document is damaged, not read ({reason}): open it in Word or WPS and save it anew',
    tooLarge: 'The document is too large once unpacked, not read ({reason})',
    entities: 'The document declares entities of its own, which no word processor writes, not read',
    noPeers: 'Reading .docx takes two more packages: npm install fflate saxes',
  },
  'zh-Hans': {
    notDocx: '不是 .docx 文档，未读取：请用 Word 或 WPS 打开，另存为 .docx',
    notWord: '是 Office 文件，但不是文字文档，未读取',
    oldWord: '是旧版 Word 或 WPS 文档（.doc、.wps），未读取：请打开后选“另存为”，文件类型选“Word 文档（*.docx）”',
    encrypted: '文档设有密码，未读取：请取消密码后保存',
    damaged: '文档已损坏，未读取（{reason}）：请用 Word 或 WPS 打开后重新保存',
    tooLarge: '文档解压后过大，未读取（{reason}）',
    entities: '文档自行声明了实体，文字处理软件不会这样写，未读取',
    noPeers: '读取 .docx 还需要两个包：npm install fflate saxes',
  },
  'zh-Hant': {
    notDocx: '不是 .docx 文件，未讀取：請用 Word 或 WPS 開啟，另存為 .docx',
    notWord: '是 Office 檔案，但不是文書文件，未讀取',
    oldWord: '是舊版 Word 或 WPS 文件（.doc、.wps），未讀取：請開啟後選「另存新檔」，存檔類型選「Word 文件（*.docx）」',
    encrypted: '文件設有密碼，未讀取：請取消密碼後儲存',
    damaged: '文件已損毀，未讀取（{reason}）：請用 Word 或 WPS 開啟後重新儲存',
    tooLarge: '文件解壓縮後過大，未讀取（{reason}）',
    entities: '文件自行宣告了實體，文書軟體不會這樣寫，未讀取',
    noPeers: '讀取 .docx 還需要兩個套件：npm install fflate saxes',
  },
}

/** Why a document is not read, in one line. */
export function sayFault(fault: DocxFault, language: Language = 'en', reason = ''): string {
  return texts[language][fault].replace('{reason}', reason)
}

/** A document that is not read: `fault` for programs; the message, in English, for people. `sayFault` says it in another language. */
export class DocxError extends Error {
  readonly fault: DocxFault
  /** A part of the document, a limit. */
  readonly reason: string

  constructor(fault: DocxFault, reason = '') {
    super(sayFault(fault, 'en', reason))
    this.name = 'DocxError'
    this.fault = fault
    this.reason = reason
  }
}
