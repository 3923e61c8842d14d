import type {Language} from '../src/item.ts'

/** Mistakes in a configuration that a person makes: what it is called, and how it is written. The documents for CI show each with what newslint says. */
export const mistakes: {name: Record<Language, string>; config: string}[] = [
  {name: {en: 'A tab instead of spaces', 'zh-Hans': '用制表符缩进', 'zh-Hant': '以定位字元縮排'}, config: 'rules:\n\tvague-source: off'},
  {name: {en: 'A key misspelt', 'zh-Hans': '键名拼错', 'zh-Hant': '鍵名拼錯'}, config: 'ingore:\n  - drafts/'},
  {name: {en: 'A rule misspelt', 'zh-Hans': '规则名拼错', 'zh-Hant': '規則名拼錯'}, config: 'rules:\n  vague-sorce: off'},
  {name: {en: 'A level misspelt', 'zh-Hans': '级别拼错', 'zh-Hant': '級別拼錯'}, config: 'rules:\n  vague-source: eror'},
  {name: {en: 'An option misspelt', 'zh-Hans': '选项拼错', 'zh-Hant': '選項拼錯'}, config: 'rules:\n  single-source: [warning, {mim: 2}]'},
  {name: {en: 'An option out of range', 'zh-Hans': '选项超出范围', 'zh-Hant': '選項超出範圍'}, config: 'rules:\n  headline-length: [warning, {characters: 0}]'},
  {name: {en: 'A kind nobody knows', 'zh-Hans': '没有的体裁', 'zh-Hant': '沒有的體裁'}, config: 'kind: breif'},
  {name: {en: 'A channel nobody knows', 'zh-Hans': '没有的渠道', 'zh-Hant': '沒有的渠道'}, config: 'channel: webiste'},
  {name: {en: 'A field nobody knows', 'zh-Hans': '没有的元数据项', 'zh-Hant': '沒有的後設資料項'}, config: 'kinds:\n  weekly: {required: [uint]}'},
  {
    name: {en: 'Weights that do not add up', 'zh-Hans': '权重之和不是 100', 'zh-Hant': '權重之和不是 100'},
    config: 'channels:\n  radio:\n    weights: {timeliness: 40, truth: 30, accuracy: 10, concision: 10, structure: 9}',
  },
  {name: {en: 'A score out of range', 'zh-Hans': '分数超出范围', 'zh-Hant': '分數超出範圍'}, config: 'minScore: 120'},
  {name: {en: 'A time zone misspelt', 'zh-Hans': '时区拼错', 'zh-Hant': '時區拼錯'}, config: 'timeZone: Asia/Shanhai'},
  {name: {en: 'A preset misspelt', 'zh-Hans': '预设拼错', 'zh-Hant': '預設拼錯'}, config: 'extends: newslint:strickt'},
  {name: {en: 'A file that is not there', 'zh-Hans': '文件不存在', 'zh-Hant': '檔案不存在'}, config: 'extends: house.yaml'},
  {name: {en: 'A circle', 'zh-Hans': '循环引用', 'zh-Hant': '循環引用'}, config: 'extends: newslint.config.yaml'},
  {name: {en: 'A pattern without a list', 'zh-Hans': '应为列表而只写了一项', 'zh-Hant': '應為列表而只寫了一項'}, config: 'ignore: drafts/'},
  {name: {en: 'The same key twice', 'zh-Hans': '同一键写了两次', 'zh-Hant': '同一鍵寫了兩次'}, config: 'kind: news\nkind: brief'},
  {
    name: {en: 'A pattern that matches nothing', 'zh-Hans': '通配符未匹配任何稿件', 'zh-Hant': '萬用字元未比對到任何稿件'},
    config: 'overrides:\n  - files: nwes/**\n    kind: brief',
  },
]
