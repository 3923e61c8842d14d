import type {Language} from './library.ts'

/** What is said of a cache, in one language. `{…}` is filled in. */
export interface CacheWords {
  foreign: string
  damaged: string
  unused: string
  unwritten: string
}

/** The same by language. */
export const cacheWordsOf: Record<Language, CacheWords> = {
  en: {
    foreign: 'Not a cache of newslint, left as it is and not used',
    damaged: 'Damaged in part; the rest of it is made anew',
    unused: 'Not used with --ci',
    unwritten: 'Cannot be written ({reason}); nothing else is lost',
  },
  'zh-Hans': {
    foreign: '不是 newslint 的缓存，未使用，保持原样',
    damaged: '部分损坏，损坏的部分将重新生成',
    unused: '使用 --ci 时不采用缓存',
    unwritten: '无法写入（{reason}），其他不受影响',
  },
  'zh-Hant': {
    foreign: '不是 newslint 的快取，未使用，保持原樣',
    damaged: '部分損壞，損壞的部分將重新產生',
    unused: '使用 --ci 時不採用快取',
    unwritten: '無法寫入（{reason}），其他不受影響',
  },
}

/** What the help says of the options. */
export const cacheOptionsOf: Record<Language, Record<'cache' | 'cacheFile', string>> = {
  en: {cache: 'keep what was found of each item, and look it up while nothing has changed (.newslintcache)', cacheFile: 'the file it is kept in'},
  'zh-Hans': {cache: '记下每篇的检查结果，稿件未变时直接取用（.newslintcache）', cacheFile: '存放结果的文件'},
  'zh-Hant': {cache: '記下每篇的檢查結果，稿件未變時直接取用（.newslintcache）', cacheFile: '存放結果的檔案'},
}
