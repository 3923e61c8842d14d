/** Classifiers of more than one character, and compound ones (人次), in Simplified characters. */
const longClassifiers =
  '周岁 人次 人份 户次 架次 台次 台套 场次 车次 班次 例次 件次 艘次 批次 辆次 列次 件套 吨次 标箱 平方 立方 万元 个人 人家 系列 阵子 部分 方面 环节 阶段 小时 世纪 季度 公里 页次 度电 班子 梯队 栏目 课时 学时 学分 工时 像素 车道 车位 床位 席位 学位 泊位 机位 梯次 站点 点位 步骤 层次 轮次 档次 频次 团组 国家 地区 省份 城市 区县 县市 县区 乡镇 街道 社区 村庄 行业 领域 部门 单位 企业 公司 学校 高校 院校 医院 银行 工厂 村民 居民 群众 学生 儿童 老人 干部 党员 代表 委员 职工 员工 工人 农民 战士 官兵 专家 学者 记者 选手 球员 运动员 观众 官员 男子 女子 青年 少年 女生 男生 司机 歹徒 嫌犯 疑犯 被告 教授 医生 护士 律师 商人 议员 部长 球队 航班 航线 车站 景区 项目 游客 旅客 乘客 患者 病人 考生 教师 老师 警员 消防员 志愿者 家庭 姐妹 兄弟 夫妇 夫妻 父子 母子 母女 父女 弟兄 村落 集镇 时段 赛季 回合 客机 飞机 直升机 战机 货轮 渔船 客轮 油轮 航母 军舰 潜艇 货船 客车 卡车 货车 列车 火车 轿车 煤矿 矿井 工厂 化工厂 商场 酒店 饭店 餐厅 居民楼 民宅 仓库 工地 小区 超市 幼儿园 法院 法庭 监狱 机场 港口 教堂 清真寺 旅馆 水库 隧道 高官 女孩 男孩 市民 网友 候选人'.split(
    ' ',
  )

/** Single characters that follow a Han numeral only as classifier or as the thing counted. */
const shortClassifiers =
  '个個名位人双职剧案项条件座家所间栋幢套户批次届场期轮种类款部本册卷篇份张幅块片粒颗枚只头匹把支枝根株棵朵束盏架辆艘列班趟番对副组群伙帮拨股桩宗笔堂课节段层级排串顶尊具袋箱瓶杯碗盘盒桶罐筐船岁口台门封首句字词页行章集则例起道面步点环处圈招遭幕曲声响枪剂针滴团堆簇丛缕丝撮摞沓叠捆扎杆挺炮发车站关档成倍折员届厢床席餐顿锅盆篮笼篓垛孔眼只国省市县区村镇乡校院厂店局党军队者任女男子族洲代夜跤岛大重元角毛分方队极孩旗'

const byFirst = new Map<number, string[]>()
for (const word of [...longClassifiers, ...shortClassifiers]) {
  const list = byFirst.get(word.charCodeAt(0)) ?? []
  if (!list.includes(word)) list.push(word)
  byFirst.set(word.charCodeAt(0), list)
}
for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)

/** The classifier, or the noun counted without one, that stands here; the longest. */
export function classifierAt(folded: string, at: number): string | undefined {
  const list = byFirst.get(folded.charCodeAt(at))
  if (list === undefined) return undefined

  for (const word of list) if (word.length === 1 || folded.startsWith(word, at)) return word
  return undefined
}

/** Nouns that are themselves counted (两国, 五省), so that they are the thing counted and no classifier. */
const countedAlone = new Set('人国省市县区村镇乡校院厂店局党军者女男子族洲孩旗职剧案')

/** Whether the word counted without a classifier is a noun. */
export function isNounClassifier(word: string): boolean {
  return countedAlone.has(word) || (word.length > 1 && !/^(?:.次|平方|立方|系列|阵子|人份|台套|件套|标箱|部分|小时|周岁|世纪|季度)$/.test(word))
}
