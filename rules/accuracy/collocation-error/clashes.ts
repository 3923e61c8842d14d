/** Verbs of Chinese officialese, the head nouns they cannot take, and the verbs to take instead. */
export interface Clash {
  verbs: string
  nouns: string
  instead: string
}

/** A line for each kind of clash. What is contested or has become usual (缩短差距, 减少成本, 发挥影响) is left out. */
export const clashes: readonly Clash[] = [
  {verbs: '加快 加速', nouns: '力度 强度 深度 水平 规模 质量 层次', instead: '加大 提高'},
  {verbs: '加大', nouns: '步伐 进程 速度 节奏 制度 水平 质量 效率 素质 意识 觉悟 认识 层次', instead: '加快 提高 完善'},
  {verbs: '提高 提升', nouns: '规模 面积 步伐 进程 范围 力度 渠道', instead: '扩大 加快 加大'},
  {verbs: '扩大', nouns: '水平 质量 速度 步伐 素质 效率 力度 进度 意识 觉悟', instead: '提高 加快 加大'},
  {verbs: '深化', nouns: '水平 层次 力度 步伐 规模 速度 质量 素质 面积 数量 进度 效率', instead: '提高 加大 加快'},
  {verbs: '改善', nouns: '水平 力度 步伐 速度 规模 产量 数量 进度 差距', instead: '提高 加大'},
  {verbs: '增强', nouns: '步伐 水平 速度 规模 质量 面积 数量 进度 范围 产量', instead: '加快 提高'},
  {verbs: '加强', nouns: '步伐 速度 水平 规模 质量 数量 面积 产量 进度 范围 效率', instead: '加快 提高'},
  {verbs: '拓宽 拓展', nouns: '水平 力度 质量 速度 步伐 效率 素质 进度', instead: '提高 加大'},
  {verbs: '降低', nouns: '范围 面积 步伐 差距', instead: '缩小 放慢'},
  {verbs: '减少', nouns: '价格 水平 质量 速度 温度 门槛', instead: '降低'},
  {verbs: '缩小', nouns: '成本 价格 费用 时间 速度 人数 数量', instead: '降低 减少'},
  {verbs: '缩短', nouns: '范围 规模 面积 成本 人数 费用', instead: '缩小 减少'},
  {verbs: '完善', nouns: '力度 步伐 水平 速度 质量 规模 素质 觉悟 效益 进度', instead: '加大 提高'},
  {verbs: '健全', nouns: '力度 步伐 水平 速度 质量 规模 素质 效益 进度', instead: '加大 提高'},
  {verbs: '落实', nouns: '步伐 水平 速度 素质 觉悟', instead: '加快 提高'},
  {verbs: '优化', nouns: '力度 步伐 速度 规模 素质 觉悟 面积 进度', instead: '加大 加快'},
  {verbs: '推进 推动', nouns: '力度 水平 素质 觉悟 面积 意识', instead: '加大 提高'},
  {verbs: '树立', nouns: '水平 力度 素质 能力 成绩 作用', instead: '提高 发挥'},
  {verbs: '发挥', nouns: '贡献 责任 义务 任务 成绩', instead: '作出 承担'},
  {verbs: '履行', nouns: '作用 水平 能力 效益 成绩', instead: '发挥 提高'},
  {verbs: '开展', nouns: '力度 水平 步伐 质量 素质 能力 效益', instead: '加大 提高'},
  {verbs: '营造', nouns: '力度 水平 步伐 能力 素质 作用 效率', instead: '加大 提高'},
  {verbs: '采取', nouns: '力度 水平 步伐 作用 能力', instead: '加大 发挥'},
  {verbs: '取得', nouns: '作用 力度 步伐 贡献', instead: '发挥 作出'},
  {verbs: '造成', nouns: '成绩 效益 贡献 成果', instead: '取得'},
  {verbs: '夯实 巩固', nouns: '力度 步伐 速度', instead: '加大'},
  {verbs: '激发', nouns: '力度 水平 步伐 质量', instead: '加大 提高'},
]
