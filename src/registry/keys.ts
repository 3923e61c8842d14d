import {foldText} from '../prose/fold.ts'

/** Keys as people write them, by the key of the registry; Chinese in Simplified characters. */
const written: Record<string, string> = {
  people: '人员 人物 person persons 名单',
  organisations: '机构 组织 organizations organisation organization orgs',
  places: '地点 地名 place 辖区 驻地',
  units: '单位 部门 unit',
  terms: '用语 术语 词语 词表 term',
  topics: '选题 主题 报道重点 报送重点 topic',
  domains: '域名 网址 domain',
  name: '姓名 名称 全称 单位名称',
  titles: '职务 称谓 职称',
  posts: '任职 职位 职务 post',
  aliases: '别名 又名 简称 其他写法 alias 关键词',
  order: '排序 顺序 位次 序号 rank',
  title: '职务 岗位 position',
  unit: '单位 部门 任职单位 所在单位',
  since: '任职起 起 自 起始 任职时间 任职日期 from start',
  until: '任职止 止 至 截止 离任 离任时间 to end',
  id: '编号 代码 code',
  class: '类别 分类 类型 category',
  quota: '任务 指标 配额 任务数',
  leader: '负责人 主要负责人 正职',
  deputy: '分管负责人 副职 分管领导',
  officer: '信息员 通讯员 联络员',
  term: '用语 术语 词 词语 禁用词 错误写法 word',
  instead: '改为 建议 应写 规范写法 正确写法 替换 replacement use',
  forbidden: '禁用 是否禁用 禁止 banned',
  why: '原因 理由 说明 备注 reason note',
  week: '周 每周 weekly',
  month: '月 每月 monthly',
  quarter: '季 季度 每季 quarterly',
  year: '年 每年 yearly annual',
}

const aliases = new Map<string, string[]>()
for (const [key, words] of Object.entries(written)) {
  for (const word of words.split(' ')) aliases.set(word, [...(aliases.get(word) ?? []), key])
}

/** The key that is meant, of those that are known here: itself, or another way of writing it. */
export function canonicalKey(key: string, known: readonly string[]): string | undefined {
  const folded = foldText(key).trim().toLowerCase()
  return known.find((one) => one === folded) ?? aliases.get(folded)?.find((one) => known.includes(one))
}
