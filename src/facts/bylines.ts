import {compoundSurnames, neverGiven, strongSurnames, weakSurnames} from '../lexicon/surnames.ts'
import {foldText} from '../prose/fold.ts'

const singles = new Set(strongSurnames + weakSurnames)
const compounds = new Set(compoundSurnames.split(' '))
const particles = new Set(neverGiven)

const han = /^[\u3400-\u9fff]+$/
/** A bracket that ends in one of these names an outlet, a picture or a version, not a person. */
const notGivenEnd = /[社报网台图片稿讯电版篇集部局处院署司省县区州完续载转评论导译照像频员者组室厅委办店厂校馆所站]$/
/** Words in closing brackets that begin like a surname. */
const notNames = new Set(
  '安全 文化 文字 文章 文摘 金融 时事 时政 高清 高端 方言 连载 全景 应急 简介 简体 简短 管理 成绩 成品 单位 单选 包邮 车费 路线 路透 关闭 常用 常见 常委 常任 华文 华语 向下 向上 白天 明细 明天 万元 石油 江南 江北 海外 海内 强制 水电 温度 古代 易燃 习惯 解释 解说 边境 权威 党建 党员 党委 党组 黄金 马上 任选 任意 毛重 武术 武警 年度 年底 年初 季度 双方 东方 南方 北方 西方 中方 官方 特约 通讯 综合 编译 未完 附图 下同 国际 国内 千克 公斤 公里 英文 中文 日文 英国 法国 美国 德国 宁夏 安徽 江苏 江西 海南 云南 湖南 河南'.split(
    ' ',
  ),
)

/** Whether folded Han text reads as a person's name by surname and length: 王小明, 欧阳娜娜, 陈方安生. */
export function isPersonName(folded: string): boolean {
  if (folded.length < 2 || folded.length > 4 || !han.test(folded)) return false
  if (notGivenEnd.test(folded) || notNames.has(folded)) return false
  const given = compounds.has(folded.slice(0, 2)) ? folded.slice(2) : singles.has(folded[0] as string) ? folded.slice(1) : ''
  if (given === '') return false
  if (folded.length === 4 && given.length === 3 && !singles.has(given[0] as string)) return false

  for (const character of given) if (particles.has(character)) return false
  return true
}

/** How many characters of folded Han text that begins with a name and runs on into a place (王小明台北) are the name; 0 where it does not begin with one. */
export function nameLength(folded: string): number {
  const compound = compounds.has(folded.slice(0, 2))
  const length =
    folded.length <= 3 || (compound && folded.length === 4) ? folded.length : folded.length === 4 ? 2 : compound ? Math.min(4, folded.length - 2) : 3

  return isPersonName(folded.slice(0, length)) ? length : 0
}

const separators = /[、，,;；/／&＆|｜\n]+|\s(?:and|und|et)\s/
const joined = /^([\u3400-\u9fff]{2,3})[和与及]([\u3400-\u9fff]{2,3})$/
const role = /^(?:本报|本网|本台|本刊|本社|特约|见习|实习|首席|全媒体|融媒体?|摄影)*(?:记者|通讯员|作者|编辑|撰文|文字)[：:]?/
const notPeople = /^(?:综合|摄影|专题|实习)*(?:报道|报导|摄|摄影|文|图|文图|图文|整理|综合|编译|供稿|撰稿|采写|编辑)$/
const report = /(?:综合|摄影|实习){0,2}(?:报道|报导|供稿|撰稿|采写)$/
const suffix = /^(?:Jr|Sr|Ph\.?D|M\.?D|II|III|MBE|OBE|CPA|Esq)\.?$/i

/** Joins characters set apart to align names (王　明), keeps apart what are names. */
function splitHan(piece: string): string[] {
  const tokens = piece.split(/\s+/)
  const names: string[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as string
    const next = tokens[index + 1]
    if (token.length === 1 && next !== undefined && next.length <= 2) {
      names.push(token + next)
      index++
    } else names.push(token)
  }
  return names
}

function trimRole(name: string): string {
  const folded = foldText(name)
  const from = role.exec(folded)?.[0].length ?? 0
  const rest = folded.slice(from)
  const tail = report.exec(rest)
  return name.slice(from, from + (tail && tail.index >= 2 ? tail.index : rest.length)).trim()
}

/** The people of a byline, one by one, without the words for their role: 、，,;/ and spaces separate Chinese names, commas and `and` English ones. */
export function splitPeople(raw: string): string[] {
  const people: string[] = []
  for (const part of raw.split(separators)) {
    const piece = part.replace(/^[\s()（）[\]【】［］:：]{1,20}|[\s()（）[\]【】［］。]{1,20}$/g, '').trim()
    if (piece === '') continue
    if (suffix.test(piece) && people.length > 0) {
      people.push(`${people.pop()}, ${piece}`)
      continue
    }
    if (!/[\u3400-\u9fff]/.test(piece)) {
      people.push(piece.replace(/^by\s+/i, ''))
      continue
    }

    const both = joined.exec(piece)
    for (const token of both ? [both[1] as string, both[2] as string] : /[A-Za-z]/.test(piece) ? [piece] : splitHan(piece)) {
      const name = trimRole(token)
      if (name !== '' && !notPeople.test(foldText(name))) people.push(name)
    }
  }
  return [...new Set(people)]
}
