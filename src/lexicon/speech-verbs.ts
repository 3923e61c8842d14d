/** Verbs that bring in what somebody says, in Simplified characters. */
export const speechVerbs =
  '说 说道 说起 说过 说明道 表示 指出 介绍 介绍说 告诉 告诉记者 认为 强调 宣布 透露 坦言 坦承 回忆 回忆道 回忆说 称 声称 宣称 谈到 谈起 谈及 提到 提出 解释 解释说 回应 回应称 回答 答道 补充 补充说 补充道 建议 呼吁 感叹 感慨 感言 提醒 直言 笑着说 笑称 笑道 写道 写下 问道 问 反问 质问 追问 喊道 喊 高呼 大喊 叮嘱 嘱咐 致辞 致辞说 讲道 讲话 发文 发文称 发帖 撰文 留言 报道 报道称 援引 引述 评价 评价道 形容 赞叹 赞道 承诺 声明 批评 批评称 抱怨 重申 明确 要求 希望 相信 预测 预计 期待 勉励 寄语 总结 总结道 总结说 称赞 赞扬 警告 否认 承认 反驳 辩称 供述 证实 确认 通报 披露 发言 发言说 报导 表态 坚称 直呼 呼喊 吐槽 分享 概括 归纳 举例 举例说 算账 算了一笔账 慨叹 自嘲 调侃 打趣 怒斥 痛斥 斥责 谴责 主张 倡议 题词 赋诗 念道 唱道 如是说 所说 讲 讲述 叙述 描述 倡导 据称 指 话 话畀 直指 强烈要求 斥 批 批评指 回覆 回复 覆称 复称 交代 交待 传来 感激地说 动情地说 激动地说'

/** Right before or after one of the verbs these make another word of it: 小说, 职称, 介绍信. `~` is the verb. */
export const notSpeech =
  '小~说 传~说 学~说 听~说 据~说 游~说 劝~说 虽~说 可以~说 应该~说 再~说 比如~说 一般来~说 来~说 难~说 说~服 说~法 说~明 称~号 称~职 称~重 称~赞 职~称 名~称 简~称 俗~称 人~称 统~称 并~称 对~称 全~称 自~称为 问~题 问~卷 问~世 问~责 访~问 询~问 学~问 顾~问 疑~问 慰~问 请~问 提~问 审~问 介绍~信 指~标 指~导 指~挥 指~数 指~定 指~引 指~南 指~向 讲~解 讲~座 讲~台 讲~究 讲~师 讲~坛 讲~堂 演~讲 宣~讲 讲~述 讲~话 听~讲 批~准 批~次 批~发 批~量 大~批 首~批 一~批 审~批 话~题 话~语 话~剧 电~话 对~话 说~话 讲~话 会~话 热~话 要求~进步 明确~了 报道~组 形~容词'

/** Nouns for people who speak, besides posts: 知情人, 老乡. */
export const speakerNouns =
  '负责人 有关负责人 相关负责人 主要负责人 工作人员 发言人 新闻发言人 知情人士 知情人 业内人士 消息人士 专家 学者 分析人士 观察人士 有关人士 居民 村民 市民 群众 老乡 乡亲 网友 读者 观众 听众 顾客 客户 消费者 乘客 旅客 游客 家长 孩子 学生 老师 老人 老伯 阿婆 大爷 大妈 小伙子 姑娘 男子 女子 青年 大叔 店员 员工 职工 工人 农民 农户 种植户 养殖户 商户 店主 老板 司机 志愿者 医生 护士 患者 家属 病人 母亲 父亲 妈妈 爸爸 妻子 丈夫 儿子 女儿 爷爷 奶奶 战友 同事 同学 朋友 邻居 对方 校方 警方 院方 店方 厂方 厂家 商家 公司 公告 声明 文章 社论 报告 通报 通知 报道 评论 白皮书 公报 媒体 中方 美方 俄方 日方 双方 官方 当局 检方 院方 律师 法院 代表 委员 嘉宾 选手 球员 教练 创始人 记者 主持人 当事人 受访者 官员 高官 官媒 古人 俗话 谚语 俗语 老话 诗人 前人 先生 女士 干部 党员 战士 官兵 有人 不少人 许多人 很多人 大家 人们 众人 一人 另一人'

/** After a closing quotation mark, what shows a coined word, a slogan or the name of a campaign. */
export const termNouns =
  '的理念 理念 一词 的说法 这一说法 说法 一说 的口号 口号 活动 主题 为主题 精神 工程 行动 计划 战略 方针 政策 原则 制度 机制 模式 项目 平台 系统 品牌 称号 的称号 奖 大奖 荣誉 的美誉 美誉 之称 的称呼 之名 之说 之路 倡议 思想 理论 方案 规划 目标 任务 体系 格局 现象 问题 效应 概念 的概念 定义 字样 字 二字 两字 三字 四字 等字样 标语 横幅 的标语 的横幅 专项 专案 实践活动 主题活动 教育 论坛 峰会 展 展览 大赛 比赛 杯 号 日 周 节 月 年 型 类 式 化 们 者 族 热 关 难题 瓶颈 品牌 服务 的原则 的方针 的精神 的目标 的要求 的局面 的良好 的新 的现象 的怪圈 的困境 的传统 的格局 的模式 的发展 的工作 的思路 的观念 的道路 的承诺'

/** English verbs that bring in what somebody says. */
export const englishSpeechVerbs =
  'said says say saying told tells tell telling asked asks asking added adds adding explained explains stated states claimed claims claiming argued argues arguing wrote writes writing tweeted tweets tweeting noted notes noting declared declares insisted insists warned warns warning replied replies responded responds continued continues recalled recalls called calls calling described describes describing joked quipped remarked announced announces reported reports reporting admitted admits acknowledged acknowledges suggested suggests suggesting urged urges concluded concludes denied confirmed confirms testified promised vowed pledged complained commented comments emphasized emphasised stressed stresses pointed observed mused opined posted shouted screamed yelled chanted whispered cried laughed read reads went boasted bragged accused accusing blasted slammed criticized criticised condemned praised lamented predicted predicts believes believed thinks thought referred refers dubbed labeled labelled cited cites quoted quoting hailed thanked answered countered charged contended asserted asserting maintained implied hinted revealed reveals disclosed dismissed dismissing questioned demanded ordered begged advised cautioned conceded proclaimed alleged reiterated exclaimed elaborated echoed joking blamed decried denounced ridiculed mocked introduced spoke speaking talked discussed addressed characterized characterised portrayed deemed termed branded defended apologized apologised teased retorted fired shot summed learned issued put puts attacked attacks'

/** Verbs that stand between the quotation and its speaker: "…," said Mary Jones. */
export const englishInvertedVerbs =
  'said says asked asks added adds explained explains wrote writes tweeted noted notes declared insisted warned replied recalled recalls joked quipped remarked announced reported reports admitted suggested concluded continued commented observed mused stated claimed argued argues complained boasted responded read reads points continues concludes insists warns'

/** Bare English nouns for people who speak. */
export const englishSpeakerNouns =
  'spokesman spokeswoman spokesperson official officials source sources police prosecutors investigators officer officers report statement letter email memo tweet post document article editorial aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics supporter supporters campaign team lawyer lawyers attorney attorneys witness witnesses resident residents student students doctor doctors teacher teachers economist economists reporter host anchor man woman boy girl mother father son daughter wife husband neighbour neighbor voter voters operative strategist candidate nominee president senator governor mayor minister secretary chairman chairwoman director manager executive owner author poll survey study researchers researcher scientists people many some others one he she they we it who'
