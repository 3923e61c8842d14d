/** Posts, ranks and forms of address that stand before or after a Chinese name. */
export const titles =
  '总书记 书记 副书记 第一书记 主席 副主席 总理 副总理 总统 副总统 国家主席 委员长 副委员长 国务委员 部长 副部长 省长 副省长 市长 副市长 县长 副县长 区长 副区长 镇长 副镇长 乡长 副乡长 村长 州长 副州长 旗长 盟长 ' +
  '局长 副局长 厅长 副厅长 处长 副处长 科长 副科长 股长 所长 副所长 院长 副院长 校长 副校长 园长 馆长 副馆长 台长 社长 副社长 行长 副行长 会长 副会长 理事长 副理事长 秘书长 副秘书长 秘书 司长 副司长 署长 关长 署理署长 ' +
  '主任 副主任 主管 总监 副总监 经理 副经理 总经理 副总经理 董事长 副董事长 董事 监事 总裁 副总裁 首席执行官 首席财务官 执行长 总编辑 副总编辑 主编 副主编 编辑 总工程师 工程师 高级工程师 建筑师 设计师 会计师 律师 法官 检察官 检察长 审判长 审判员 庭长 ' +
  '队长 副队长 大队长 副大队长 支队长 总队长 中队长 分队长 组长 副组长 班长 连长 营长 团长 副团长 旅长 师长 军长 司令 司令员 副司令员 政委 政治委员 副政委 参谋长 指导员 教导员 上将 中将 少将 大校 上校 中校 少校 将军 元帅 上尉 中尉 ' +
  '教授 副教授 讲师 老师 教师 导师 博士 硕士 院士 研究员 副研究员 助理研究员 专家 学者 医生 大夫 医师 主任医师 副主任医师 护士 护士长 药师 教练 主教练 球员 队员 运动员 选手 裁判 裁判长 ' +
  '先生 女士 小姐 同志 同学 太太 夫人 师傅 阿姨 大爷 大妈 大娘 大叔 叔叔 奶奶 爷爷 老人 老汉 老先生 法师 牧师 神父 主教 教宗 教皇 国王 王后 女王 天皇 首相 副首相 外相 防相 财相 外长 防长 财长 副外长 总干事 干事长 大使 副大使 公使 参赞 领事 总领事 特使 代表 发言人 新闻发言人 议员 议长 副议长 众议员 参议员 立法委员 立委 委员 常委 党组书记 党委书记 支部书记 支书 村支书 党组成员 负责人 召集人 主持人 监委主任 行政长官 司司长 政务司司长 财政司司长 财政司长 保安局局长 特首 ' +
  '记者 本报记者 通讯员 特派记者 摄影 摄影记者 作者 作家 诗人 导演 演员 歌手 画家 书法家 音乐家 作曲家 指挥家 钢琴家 艺术家 企业家 科学家 经济学家 物理学家 化学家 数学家 历史学家 哲学家 思想家 革命家 文学家 教育家 评论员 分析师 经济师 策略师 研究生 大学生 农民 村民 市民 居民 业主 顾客 乘客 司机 驾驶员 民警 警官 交警 辅警 警员 消防员 消防队长 站长 战士 士兵 烈士 英雄 劳模 志愿者 义工 店主 老板 厂长 副厂长 车间主任 矿长 场长 站长 船长 机长 列车长 乘务员 飞行员 航天员 宇航员 国务卿 酋长 创始人 创办人 联合创始人 合伙人 当事人 被告人 被告 原告 嫌疑人 犯罪嫌疑人 受害人 被害人 男子 女子 冠军 亚军 得主 获得者 传承人 候选人 参选人 国防部长 外交部长 办公厅主任 巡视员 调研员 督学 网格员 楼长 党员 代表团团长 执行董事 领队 组织者 发起人 监制 制片人 编剧 网友 博主 区议员 民政事务专员 专员 总警司 警司 警务处处长 处处长 督察 总督察'

/** Words before a name that make it likely without being a post. */
export const introductions =
  '叫 名叫 名为 叫做 叫作 姓名 笔名 化名 原名 本名 丈夫 妻子 儿子 女儿 父亲 母亲 哥哥 弟弟 姐姐 妹妹 孙子 孙女 好友 朋友 同事 邻居 伉俪 教练员 名将 小将 老将 新秀 选手 组合 搭档 队友 前锋 后卫 门将 中场 主演 执导 编导 会见 接见 会晤 宴请 任命 采访 逮捕 拘捕 起诉 追授 授予 悼念 纪念 缅怀 聘请 邀请 拜会 专访 见到 主持人 出席 陪同 由'

/** Words right after a name that show its bearer speaking or acting. */
export const actions =
  '说 说道 表示 指出 介绍 告诉 认为 强调 宣布 透露 坦言 回忆 称 谈到 谈起 解释 回应 回答 补充 建议 呼吁 感叹 提醒 直言 笑着 笑道 感慨 写道 问道 主持 出席 会见 会晤 率 率领 带领 抵达 前往 来到 参加 视察 考察 调研 致辞 致词 讲话 发言 作报告 作了 作出 担任 出任 当选 辞职 获 获得 夺得 荣获 拿到 去世 逝世 出生 生于 毕业 先生 说过 看到 发现 听到 觉得 相信 希望 承认 否认 批评 反对 支持 赞扬 欢迎 签署 发表 提出 提议 要求 代表 今天 今日 昨天 昨日 日前 近日 当天 日 上午 下午 本人 等人 等 一行 同志 一家 夫妇 被 曾 曾经 已经 已 将 则 也 还 又 便 就 正在 正 从 在 对 向 与 和 的 是 为 到 给 同 及 以及 把 让 率团 亲自 分别 先后 首先 最后 始终 一直 立即 随即 不仅 并 并且 没有 不 很 摄 报道 报导 通讯员 赶到 赶往 赶赴 到达 乘坐 参与 获救 遇难 受伤 死亡 报警 介绍说 种 开 做 举行 热情 祝贺 会谈 出访 访问 陪同 致电 通话 通电话 赴 发出 宣誓 就职 上任 接受 决定 带来 带着 带队 连任 落马 等同志 走进 走访 慰问 检查 指导 出席会议 报告 传达 讲述 演唱 饰演 主演 执教 领衔 撰写 捐出 向 等人 家 家里 手中 身边 心里 所'

/** Places in a clause where a new phrase begins: a name may follow. */
export const connectives = '和 与 对 向 从 由 给 为 把 被 跟 同 及 以及 让 使 请 在 是 的 后 时 中 日 有 即 到 见 以 选 任命'

/** Abbreviations, ranks and posts before an English name. */
export const englishTitles =
  'Mr Mrs Ms Miss Mx Dr Prof Sir Dame Lord Lady Rev Fr Hon Gov Sen Rep Gen Col Lt Capt Maj Sgt Cpl Adm Cmdr Insp Det Supt St President Vice-President Premier Chancellor Minister Secretary Senator Congressman Congresswoman Representative Governor Mayor Councillor Councilor Councilman Councilwoman Ambassador Professor Doctor Judge Justice Chief Sheriff Officer Sergeant Captain Colonel General Major Lieutenant Admiral Commander Commissioner Inspector Detective Superintendent Director Chairman Chairwoman Chairperson Chair Speaker King Queen Prince Princess Pope Cardinal Archbishop Bishop Father Sister Brother Reverend Rabbi Imam Sheikh Sultan Emir Duke Duchess Baron Baroness Count Countess Coach Manager Analyst Spokesman Spokeswoman Spokesperson Attorney Deputy Engineer Economist Striker Midfielder Defender Goalkeeper Founder'

/** Of the titles, those that stand after a bare surname: 王局长, 李女士. */
export const addressTitles =
  '总书记 书记 副书记 主席 副主席 总理 副总理 总统 副总统 委员长 部长 副部长 省长 副省长 市长 副市长 县长 副县长 区长 副区长 镇长 副镇长 乡长 村长 局长 副局长 厅长 副厅长 处长 副处长 科长 副科长 所长 副所长 院长 副院长 校长 副校长 园长 馆长 台长 社长 行长 会长 理事长 秘书长 主任 副主任 总监 经理 副经理 总经理 副总经理 董事长 总裁 律师 法官 检察官 检察长 队长 组长 班长 司令 司令员 政委 参谋长 将军 教授 副教授 老师 博士 院士 医生 大夫 医师 护士长 教练 先生 女士 小姐 同志 同学 太太 夫人 师傅 阿姨 大爷 大妈 大娘 大叔 奶奶 爷爷 老汉 老先生 法师 牧师 神父 警官 工程师 主播 站长 店长 厂长 外长 首相 婆婆 伯伯 司长 署长'

/** Of the titles, those that stand before a name only: behind it they begin a new phrase. */
export const rolesBeforeNames = '代表 专家 学者 选手 农民 作家 英雄 男子 女子 冠军 网友 党员 作者 裁判 战士 居民 乘客 顾客'
