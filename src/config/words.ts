import type {Language} from '../item.ts'

/** What can be wrong with a configuration or a registry; `{…}` is filled in. */
export interface DataWords {
  syntax: string
  tab: string
  depth: string
  alias: string
  duplicate: string
  forbidden: string
  key: string
  unknownKey: string
  unknownRule: string
  unknownKind: string
  unknownChannel: string
  unknownZone: string
  likeZone: string
  unknownOption: string
  known: string
  weights: string
  nearest: string
  seeRules: string
  unexpectedOnly: string
  unexpected: string
  missing: string
  notObject: string
  list: string
  text: string
  number: string
  yesNo: string
  object: string
  least: string
  most: string
  or: string
  comma: string
  pair: string
}

export const dataWordsOf: Record<Language, DataWords> = {
  en: {
    syntax: 'This is not valid ({detail})',
    tab: 'A tab stands at the start of the line: YAML is indented with spaces',
    depth: 'Nested too deep to be read',
    alias: 'Aliases (*name) are not read: write the value out',
    duplicate: '`{detail}` stands here for the second time: keep one',
    forbidden: 'The key `{detail}` is not allowed',
    key: 'A key must be plain text',
    unknownKey: 'Unknown key `{name}`',
    unknownRule: 'Unknown rule `{name}`',
    unknownKind: 'Unknown kind `{name}`',
    unknownChannel: 'Unknown channel `{name}`',
    unknownZone: 'Unknown time zone `{name}`',
    likeZone: ', expected one like `Asia/Shanghai`',
    unknownOption: 'Rule `{rule}` has no option `{name}`',
    known: ', expected one of {known}',
    weights: 'The weights add up to {sum}, not to 100',
    nearest: ', did you mean `{nearest}`?',
    seeRules: ', see `newslint rules`',
    unexpectedOnly: 'Unexpected {actual} for `{name}`',
    unexpected: 'Unexpected {actual} for `{name}`, expected {expected}',
    missing: 'Missing `{name}`',
    notObject: 'Expected keys and values, as in `rules:`',
    list: 'a list',
    text: 'text',
    number: 'a number',
    yesNo: 'true or false',
    object: 'keys and values',
    least: 'at least {limit}',
    most: 'at most {limit}',
    or: ' or ',
    comma: ', ',
    pair: 'a level, or a list of a level and options',
  },
  'zh-Hans': {
    syntax: '格式有误（{detail}）',
    tab: '行首有制表符：YAML 须用空格缩进',
    depth: '嵌套过深，无法读取',
    alias: '不支持别名（*名称），请直接写出内容',
    duplicate: '“{detail}”重复出现，请只留一个',
    forbidden: '不能使用键名“{detail}”',
    key: '键名须为文字',
    unknownKey: '没有“{name}”这一项',
    unknownRule: '没有“{name}”这条规则',
    unknownKind: '没有“{name}”这个体裁',
    unknownChannel: '没有“{name}”这个渠道',
    unknownZone: '没有“{name}”这个时区',
    likeZone: '，应如 `Asia/Shanghai`',
    unknownOption: '规则“{rule}”没有“{name}”这个选项',
    known: '，应为 {known} 之一',
    weights: '各项权重之和为 {sum}，应为 100',
    nearest: '，是否为“{nearest}”？',
    seeRules: '，可用 `newslint rules` 查看全部',
    unexpectedOnly: '“{name}”的值{actual}有误',
    unexpected: '“{name}”的值{actual}有误，应为{expected}',
    missing: '缺少“{name}”',
    notObject: '应为“键: 值”的形式，如 `rules:`',
    list: '列表',
    text: '文字',
    number: '数字',
    yesNo: 'true 或 false',
    object: '“键: 值”',
    least: '不小于 {limit} 的数',
    most: '不大于 {limit} 的数',
    or: '或',
    comma: '、',
    pair: '级别，或由级别和选项组成的列表',
  },
  'zh-Hant': {
    syntax: '格式有誤（{detail}）',
    tab: '行首有定位字元（Tab）：YAML 須以空格縮排',
    depth: '巢狀過深，無法讀取',
    alias: '不支援別名（*名稱），請直接寫出內容',
    duplicate: '「{detail}」重複出現，請只留一個',
    forbidden: '不能使用鍵名「{detail}」',
    key: '鍵名須為文字',
    unknownKey: '沒有「{name}」這一項',
    unknownRule: '沒有「{name}」這條規則',
    unknownKind: '沒有「{name}」這個體裁',
    unknownChannel: '沒有「{name}」這個渠道',
    unknownZone: '沒有「{name}」這個時區',
    likeZone: '，應如 `Asia/Shanghai`',
    unknownOption: '規則「{rule}」沒有「{name}」這個選項',
    known: '，應為 {known} 之一',
    weights: '各項權重之和為 {sum}，應為 100',
    nearest: '，是否為「{nearest}」？',
    seeRules: '，可用 `newslint rules` 查看全部',
    unexpectedOnly: '「{name}」的值{actual}有誤',
    unexpected: '「{name}」的值{actual}有誤，應為{expected}',
    missing: '欠缺「{name}」',
    notObject: '應為「鍵: 值」的形式，如 `rules:`',
    list: '列表',
    text: '文字',
    number: '數字',
    yesNo: 'true 或 false',
    object: '「鍵: 值」',
    least: '不小於 {limit} 的數',
    most: '不大於 {limit} 的數',
    or: '或',
    comma: '、',
    pair: '級別，或由級別和選項組成的列表',
  },
}

/** Fills the placeholders of a message. */
export function fillWords(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{([a-z]{1,20})\}/gi, (whole, key: string) => String(values[key] ?? whole))
}
