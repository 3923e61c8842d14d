import type {Language} from './library.ts'

/** What the command says of documents of Word, in one language. `{…}` is filled in. */
export interface DocxWords {
  annotateOne: string
  annotateName: string
  annotateSame: string
  annotated: string
  notMended: string
  instead: string
}

/** What the command says of documents of Word, by language. */
export const docxWordsOf: Record<Language, DocxWords> = {
  en: {
    annotateOne: '`--annotate` takes one document: newslint draft.docx --annotate checked.docx',
    annotateName: 'Unexpected name `{name}` after `--annotate`, expected one that ends with .docx',
    annotateSame: '`{name}` is the document itself: name another file after `--annotate`, or add --overwrite',
    annotated: 'Wrote {count|comment} into {path}',
    notMended: 'Left as it is: --fix does not write into .docx, --annotate writes the findings into a copy as comments',
    instead: 'Suggested: {titles}',
  },
  'zh-Hans': {
    annotateOne: '`--annotate` 一次只用于一个文档：newslint 稿件.docx --annotate 批注稿.docx',
    annotateName: '`--annotate` 之后的文件名 `{name}` 应以 .docx 结尾',
    annotateSame: '`{name}` 就是原文档：请在 `--annotate` 之后另起文件名，或加 --overwrite 覆盖',
    annotated: '已写入批注 {count} 条：{path}',
    notMended: '保持原样：--fix 不改动 .docx，可用 --annotate 把问题以批注写入副本',
    instead: '建议：{titles}',
  },
  'zh-Hant': {
    annotateOne: '`--annotate` 一次只用於一個文件：newslint 稿件.docx --annotate 註解稿.docx',
    annotateName: '`--annotate` 之後的檔名 `{name}` 應以 .docx 結尾',
    annotateSame: '`{name}` 就是原文件：請在 `--annotate` 之後另取檔名，或加 --overwrite 覆寫',
    annotated: '已寫入註解 {count} 條：{path}',
    notMended: '保持原樣：--fix 不改動 .docx，可用 --annotate 把問題以註解寫入副本',
    instead: '建議：{titles}',
  },
}

/** What the help says of the options. */
export const docxOptionsOf: Record<Language, Record<'annotate' | 'overwrite', string>> = {
  en: {annotate: 'write the findings into a copy of a .docx as comments', overwrite: 'let --annotate write over the document itself'},
  'zh-Hans': {annotate: '把问题以批注写入 .docx 的副本', overwrite: '允许 --annotate 覆盖原文档'},
  'zh-Hant': {annotate: '把問題以註解寫入 .docx 的副本', overwrite: '允許 --annotate 覆寫原文件'},
}
