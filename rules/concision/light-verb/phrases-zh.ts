import type {Span} from '#item'

/** A light verb with a verbal noun. */
export interface LightPhraseZh {
  at: Span
  /** Edited news is full of it: only worth knowing. */
  isUsual: boolean
  /** What may be written instead: pieces of the text, in order; none: the sentence stands without it. */
  instead: Span[]
}

/** Verbs of two characters that go after 进行 and need it least. */
const nouns =
  '检查|解决|调查|分析|研究|讨论|说明|介绍|解释|修改|修订|整改|整治|整理|清理|清扫|清洗|消毒|维修|维护|检修|改造|改建|改革|改进|调整|调试|测试|测量|测定|检测|检验|检疫|评估|评价|评审|评比|审查|审核|审议|审计|审理|监督|监测|监控|监管|管理|管控|治理|培训|教育|指导|辅导|宣传|宣讲|讲解|采访|报道|拍摄|录制|记录|登记|统计|汇总|总结|归纳|比较|对比|核对|核实|核查|验收|验证|确认|认定|鉴定|处理|处置|处罚|惩处|查处|查封|搜查|搜索|搜救|救援|救助|抢救|抢修|抢险|治疗|护理|手术|慰问|走访|访问|回访|参观|考察|视察|巡查|巡视|排查|摸底|摸排|筛查|筛选|选拔|选择|投票|表决|表彰|奖励|补偿|补助|赔偿|资助|捐赠|捐助|投资|融资|收购|采购|拍卖|交易|交换|交流|沟通|协商|协调|磋商|谈判|对话|合作|配合|支持|帮助|帮扶|扶持|保护|保障|保养|修复|修缮|修补|加固|拆除|建设|施工|安装|设计|规划|规范|部署|安排|动员|组织|分配|分类|分工|划分|改善|优化|升级|更新|更换|替换|补充|完善|扩建|扩大|开发|利用|使用|运用|应用|试验|实验|探索|尝试|创作|创新|演练|演习|训练|练习|彩排|表演|演出|展示|展览|展出|推广|推介|推荐|申报|申请|申诉|上诉|起诉|投诉|举报|控告|谴责|批评|反驳|回应|答复|解答|回答|提醒|警告|警示|通报|通知|公示|公布|发布|披露|预测|预报|预警|计算|核算|结算|清算|征收|征集|收集|搜集|采集|抽查|抽样|取样|化验|诊断|隔离|封锁|封闭|疏散|疏导|疏通|转移|安置|运输|配送|发放|销售|促销|包装|加工|生产|种植|养殖|灌溉|施肥|播种|收割|打击|攻击|袭击|轰炸|拦截|追捕|抓捕|逮捕|拘留|审讯|询问|讯问|盘问|劝说|劝导|劝阻|调解|仲裁|限制|控制|干预|干涉|制裁|封存|销毁|回收|销户|打扫|布置|装修|装饰|美化|绿化'

/** 進行一個檢查的動作, 做了一個確認的動作: the talk of counters and television. */
const action = new RegExp(
  `(?:进行|做出|作出|做|作|来|有)(?:了|着)?(?:一个|一項|一项|一次|个)?((?:加强|再次|全面|深入|初步|简单|进一步)?(?:${nouns}))的(?:这个|这样的|一个)?动作`,
  'dg',
)
/** 進行一個說明: a counted act that needs no count. */
const counted = new RegExp(
  `(?:进行|做|作)(?:了|着)?一个(?:[\\u4e00-\\u9fff]{0,4}的)?(${nouns})(?!会|员|表|书|组|机|器|站|室|所|点|区|性|项目|计划|工作|活动|报告|节目|实验|系统|平台|中心)`,
  'dg',
)
/** 針對房屋的部分做說明, 關於經費的部分，…: the thing itself would do. */
const part = /(?:针对|关于|对于|至于|就)[^，。；：！？、\n的]{1,10}(的部分)(?=，|来?(?:做|作|进行|提出|说明|讨论|加以))/dg
/** 对社区进行了检查 for 检查了社区: the object stands in front of a verb that says nothing. */
const front = new RegExp(
  `(?:针对|对)([^，。；：！？、\\n对加予给]{2,14}?)(?:进行|加以|予以|作出|做出|开展|实施)(了)?(${nouns})(?=[，。；、！？]|并|和|后|时)`,
  'dg',
)
/** 作出了处罚的决定: the decision is the deed. */
const decided = new RegExp(`(?:作出|做出)了?(${nouns})的(?:决定|处分|处置)(?=[，。；、！？])`, 'dg')
/** 加以进行, 予以进行: two light verbs in a row. */
const twice = /(加以|予以|给予|得以|开展|实施)了?进行|进行了?(开展|实施|予以|加以)(?=[\u4e00-\u9fff]{2})/dg

const spanOf = ({index, 0: whole}: RegExpExecArray): Span => ({start: index, end: index + whole.length})

/** Where groups of a match stand, in the order asked for. */
function piecesOf({indices}: RegExpExecArray, groups: readonly number[]): Span[] {
  return groups.flatMap((group) => {
    const pair = indices?.[group]
    return pair ? [{start: pair[0], end: pair[1]}] : []
  })
}

/** Light verbs in a folded Chinese text. */
export function* findLightVerbsZh(text: string): Iterable<LightPhraseZh> {
  // 做一个大的动作 is a movement of the body.
  for (const match of text.matchAll(action)) yield {at: spanOf(match), isUsual: false, instead: piecesOf(match, [1])}
  for (const match of text.matchAll(decided)) yield {at: spanOf(match), isUsual: false, instead: piecesOf(match, [1])}
  for (const match of text.matchAll(counted)) {
    const at = spanOf(match)
    if (!text.startsWith('的动作', at.end)) yield {at, isUsual: false, instead: piecesOf(match, [1])}
  }
  for (const match of text.matchAll(part)) yield {at: piecesOf(match, [1])[0] as Span, isUsual: false, instead: []}
  for (const match of text.matchAll(twice)) yield {at: spanOf(match), isUsual: false, instead: piecesOf(match, [1, 2])}
  for (const match of text.matchAll(front)) yield {at: spanOf(match), isUsual: true, instead: piecesOf(match, [3, 2, 1])}
}
