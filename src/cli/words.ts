import {type FileWords, fileWordsOf} from '../node/words.ts'
import {type ArgumentWords, argumentWordsOf} from './argument-words.ts'
import type {Language} from './library.ts'

export {fill} from '../node/words.ts'

/** What all commands say, in one language. `{…}` is filled in. What one says alone stands in a file of its own. */
export interface Words extends FileWords, ArgumentWords {
  language: Language
  broken: string
  ignored: string
  cannotMake: string
}

/** What all commands say, by language. */
export const wordsOf: Record<Language, Words> = {
  en: {
    ...fileWordsOf.en,
    ...argumentWordsOf.en,
    language: 'en',
    broken: 'Could not be checked, a fault of newslint: {reason}',
    ignored: 'Left out by the configuration (ignore): use --isolated to check it all the same',
    cannotMake: 'Cannot be written ({reason})',
  },
  'zh-Hans': {
    ...fileWordsOf['zh-Hans'],
    ...argumentWordsOf['zh-Hans'],
    language: 'zh-Hans',
    broken: '未能检查，newslint 自身有误：{reason}',
    ignored: '配置中的 ignore 已排除此文件；仍要检查请加 --isolated',
    cannotMake: '无法写入（{reason}）',
  },
  'zh-Hant': {
    ...fileWordsOf['zh-Hant'],
    ...argumentWordsOf['zh-Hant'],
    language: 'zh-Hant',
    broken: '未能檢查，newslint 本身有誤：{reason}',
    ignored: '設定中的 ignore 已排除此檔案；仍要檢查請加 --isolated',
    cannotMake: '無法寫入（{reason}）',
  },
}
