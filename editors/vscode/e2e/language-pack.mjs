// The editor's own words in Chinese, as far as pictures show them: a language pack made here, since the real one comes from a shop on the network.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const names = {'zh-Hans': ['zh-cn', '中文(简体)'], 'zh-Hant': ['zh-tw', '中文(繁體)']}

/** English, Simplified, Traditional. */
const words = [
  ['Explorer', '资源管理器', '檔案總管'],
  ['Outline', '大纲', '大綱'],
  ['Timeline', '时间线', '時間表'],
  ['Problems', '问题', '問題'],
  ['Output', '输出', '輸出'],
  ['Debug Console', '调试控制台', '偵錯主控台'],
  ['Terminal', '终端', '終端機'],
  ['Ports', '端口', '連接埠'],
  ['Filter (e.g. text, **/*.ts, !**/node_modules/**)', '筛选（如 text、**/*.ts）', '篩選（例如 text、**/*.ts）'],
  ['Quick Fix', '快速修复', '快速修正'],
  ['Quick Fix...', '快速修复…', '快速修正…'],
  ['More Actions...', '更多操作…', '更多動作…'],
  ['View Problem', '查看问题', '檢視問題'],
  ['Ln {0}, Col {1}', '行 {0}，列 {1}', '第 {0} 行，第 {1} 欄'],
  ['Ln {0}, Col {1} ({2} selected)', '行 {0}，列 {1}（已选择 {2}）', '第 {0} 行，第 {1} 欄（已選取 {2}）'],
  ['Spaces: {0}', '空格: {0}', '空格: {0}'],
  ['Layout: {0}', '布局: {0}', '配置: {0}'],
  ['Restricted Mode', '受限模式', '受限模式'],
  ['Source: {0}', '来源: {0}', '來源: {0}'],
  ['Cancel', '取消', '取消'],
  ['Trust', '信任', '信任'],
  ['recently used', '最近使用', '最近使用'],
  ['other commands', '其他命令', '其他命令'],
  ['similar commands', '类似命令', '類似命令'],
]

/** Puts a language of the editor into the home of a code-server; gives the locale. */
export function putLanguage(folder, language, user) {
  const out = join(folder, 'node_modules/code-server/lib/vscode/out')
  const messages = JSON.parse(readFileSync(join(out, 'nls.messages.json'), 'utf8'))
  const column = Object.keys(names).indexOf(language) + 1
  const said = new Map(words.map((row) => [row[0].toLowerCase(), row[column]]))
  const contents = {}
  let index = 0
  for (const [module, keys] of JSON.parse(readFileSync(join(out, 'nls.keys.json'), 'utf8'))) {
    for (const key of keys) {
      const text = said.get(messages[index++].replaceAll('&&', '').toLowerCase())
      if (text !== undefined) {
        contents[module] ??= {}
        contents[module][key] = text
      }
    }
  }
  const [locale, label] = names[language]
  mkdirSync(user, {recursive: true})
  const file = join(user, `${locale}.i18n.json`)
  writeFileSync(file, JSON.stringify({version: '1.0.0', contents}))
  const extensions = [{extensionIdentifier: {id: `newslint.${locale}`}, version: '1.0.0'}]
  writeFileSync(join(user, 'languagepacks.json'), JSON.stringify({[locale]: {hash: locale, extensions, translations: {vscode: file}, label}}))
  return locale
}
