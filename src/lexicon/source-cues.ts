/** What follows 据 (and what it is based on): 据…统计. */
export const basisCues =
  '统计 介绍 报道 报导 了解 悉 透露 消息 称 披露 数据 通报 显示 调查 分析 预测 预计 测算 估算 估计 监测 传 说 观察 核实 报告 证实 确认 反映 讲述 回忆 描述 公告 发布 公布 初步统计 不完全统计 初步了解 初步调查 数据显示 统计显示 介绍说 报道说 消息说 报道称 消息称 说法 预报 推算 测定 记载 判断 证言 供述 指控 引述 转述'

/** Before 据, these make another word of it: 数据, 证据. */
export const basisWords = '数证依占收票单凭论字借割盘窃拮考实引'

/** What a reporter does to know: 记者从…获悉. */
export const learnedCues = '获悉 了解到 得知 获知 了解 证实 核实 打听到 采访到 看到 得到消息 得到证实'

/** What figures and papers do: 数据显示, 报告指出. */
export const findingCues =
  '数据显示 统计显示 调查显示 报告显示 研究显示 结果显示 监测显示 资料显示 材料显示 记录显示 分析显示 公告显示 财报显示 年报显示 民调显示 数据表明 统计表明 调查表明 研究表明 结果表明 报告指出 报告称 研究发现 调查发现 数据指出 资料表明 民调指 报告预测 报告认为 白皮书指出 公报显示 通报称 公告称 声明称 文章称 文章指出 社论指出 评论指出 调查指出 研究指出'

/** Verbs of speech that make a source of their subject; longer and safer than the list for quotations. */
export const sourceVerbs =
  '表示 指出 透露 介绍 介绍说 告诉记者 告诉本报记者 对记者说 认为 强调 宣布 坦言 称 声称 宣称 说 通报 证实 披露 回应 回应称 确认 解释 解释说 补充说 建议 呼吁 提醒 预测 预计 预期 估计 否认 承认 批评 重申 声明 报道 报导 报道称 分析 分析说 分析称 反映 爆料 发文称 致辞说 回忆说 感慨 直言 警告'

/** Sources nobody could look up. */
export const anonymousSources =
  '知情人士 知情人 知情者 消息人士 内部人士 匿名人士 不具名人士 不愿透露姓名 不愿具名 不愿公开姓名 网友 网民 网帖 网传 网络消息 小道消息 有人 有网友 某知情人 神秘人 消息灵通人士 坊间 外界 传闻 有消息 有媒体 部分网友 不少网友 据传'

/** Sources of a kind, without a name. */
export const genericSources =
  '国际人士 各界人士 多国人士 人士 有关部门 相关部门 有关方面 相关方面 有关单位 有关人士 相关人士 有关负责人 相关负责人 负责人 主要负责人 工作人员 发言人 业内人士 业内专家 行业人士 市场人士 分析人士 观察人士 权威人士 专业人士 法律人士 医学专家 专家 专家们 学者 专家学者 分析师 研究人员 科学家 评论员 观察家 官员 高官 有关官员 当局 有关当局 政府官员 警方 居民 村民 市民 群众 当地群众 当地居民 附近居民 目击者 游客 旅客 乘客 顾客 消费者 客户 家长 学生 老师 职工 员工 店员 店主 老板 商户 司机 农民 农户 患者 家属 读者 观众 受访者 媒体 外媒 美媒 英媒 日媒 港媒 台媒 当地媒体 有关媒体 多家媒体 业界 学界 医生 护士 律师 当事人 志愿者 教师 代表 委员 多位专家 数据 统计 调查 研究 报告 资料 初步 不完全'

/** Papers that carry their issuer before them, or are known as they are. */
export const namedPapers = '公告 财报 年报 白皮书 公报 声明 通报 民调'
