import type {Language} from './library.ts'

export type NoticeOption = 'noticeFormat' | 'period' | 'confirmed' | 'onlyConfirmed' | 'author' | 'names' | 'passMark' | 'excludeLate'

/** What the help says of the options of `newslint notice`. */
export const noticeOptionsOf: Record<Language, Record<NoticeOption, string>> = {
  en: {
    noticeFormat: 'markdown (as it is without this option), html, csv, json',
    period: '2026-03, 2026-Q1, 2026-H1, 2026 or 2026-03-01..2026-03-20',
    confirmed: 'findings an editor has confirmed or rejected: a key and a verdict a line, or JSON',
    onlyConfirmed: 'count only findings that are confirmed',
    author: 'the history of one author, without the names of others',
    names: 'name leaders and officers',
    passMark: 'least score of a valid item, 60 if not given',
    excludeLate: 'late items do not count towards the quota',
  },
  'zh-Hans': {
    noticeFormat: 'markdown（默认）、html、csv、json',
    period: '时段：2026-03、2026-Q1、2026-H1、2026 或 2026-03-01..2026-03-20',
    confirmed: '编辑核实清单：每行一个编号和结论（属实、不属实），或 JSON',
    onlyConfirmed: '只计编辑已核实的问题',
    author: '只看某位作者的报送记录，不出现他人姓名',
    names: '列出负责人和信息员姓名',
    passMark: '有效稿件的最低分，默认 60',
    excludeLate: '迟报稿件不计入任务',
  },
  'zh-Hant': {
    noticeFormat: 'markdown（預設）、html、csv、json',
    period: '時段：2026-03、2026-Q1、2026-H1、2026 或 2026-03-01..2026-03-20',
    confirmed: '編輯核實清單：每行一個編號和結論（成立、不成立），或 JSON',
    onlyConfirmed: '只計編輯已核實的問題',
    author: '只看某位作者的交稿紀錄，不出現他人姓名',
    names: '列出負責人和通訊員姓名',
    passMark: '有效稿件的最低分，預設 60',
    excludeLate: '逾期稿件不計入定額',
  },
}

/** What the help says of the command and what it takes. */
export const noticeCommandOf: Record<Language, Record<'notice' | 'noticePaths', string>> = {
  en: {
    notice: 'the assessment of an office over many items',
    noticePaths: 'folders, files, patterns such as "**/*.md", and .ndjson files; - for NDJSON on standard input',
  },
  'zh-Hans': {notice: '对一个时段的众多稿件作考核通报', noticePaths: '文件夹、文件、"**/*.md" 之类的模式、.ndjson 文件；- 表示标准输入中的 NDJSON'},
  'zh-Hant': {notice: '對一個時段的眾多稿件作評核通告', noticePaths: '資料夾、檔案、"**/*.md" 之類的模式、.ndjson 檔案；- 表示標準輸入中的 NDJSON'},
}

/** What goes wrong with a notice. `{…}` is filled in. */
export interface NoticeFailures {
  noPeriod: string
  badPeriod: string
  noVerdict: string
  badLine: string
  longLine: string
  noMatch: string
  needsConfirmed: string
  formats: string
}

export const noticeFailuresOf: Record<Language, NoticeFailures> = {
  en: {
    noPeriod: 'Missing `--period`, such as 2026-03',
    badPeriod: 'Unexpected period `{value}`, expected one like 2026-03, 2026-Q1, 2026 or 2026-03-01..2026-03-20',
    noVerdict: 'Unexpected line, expected a key and a verdict, such as 0123456789abcdef,confirmed',
    badLine: 'Unexpected line, expected an item as a JSON object',
    longLine: 'Line longer than {limit} KiB, not read',
    noMatch: 'No item matches this pattern',
    needsConfirmed: 'Option `--only-confirmed` needs `--confirmed <file>`',
    formats: 'Unexpected format `{value}`, expected markdown, html, csv or json',
  },
  'zh-Hans': {
    noPeriod: '缺少 `--period`，例如 2026-03',
    badPeriod: '时段 `{value}` 有误，应如 2026-03、2026-Q1、2026 或 2026-03-01..2026-03-20',
    noVerdict: '此行有误，应为编号和结论，例如 0123456789abcdef,属实',
    badLine: '此行有误，应为一篇稿件的 JSON 对象',
    longLine: '此行超过 {limit} KiB，未读取',
    noMatch: '没有稿件符合此模式',
    needsConfirmed: '选项 `--only-confirmed` 须与 `--confirmed <file>` 同用',
    formats: '格式 `{value}` 有误，应为 markdown、html、csv 或 json',
  },
  'zh-Hant': {
    noPeriod: '缺少 `--period`，例如 2026-03',
    badPeriod: '時段 `{value}` 有誤，應如 2026-03、2026-Q1、2026 或 2026-03-01..2026-03-20',
    noVerdict: '此行有誤，應為編號和結論，例如 0123456789abcdef,成立',
    badLine: '此行有誤，應為一篇稿件的 JSON 物件',
    longLine: '此行超過 {limit} KiB，未讀取',
    noMatch: '沒有稿件符合此模式',
    needsConfirmed: '選項 `--only-confirmed` 須與 `--confirmed <file>` 同用',
    formats: '格式 `{value}` 有誤，應為 markdown、html、csv 或 json',
  },
}
