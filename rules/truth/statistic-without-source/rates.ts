import type {Span} from '#item'

const opinions =
  '满意率|满意度|知晓率|知晓度|支持率|支持度|好评率|差评率|赞成率|赞同率|认可率|认可度|认同率|认同度|信任度|信任率|推荐率|推荐度|回头率|复购意愿|幸福感|安全感|获得感|公众评价|群众评价|美誉度|知名度|关注度|收视率|治愈率|好转率|有效率|显效率|成功率|成活率|复发率|准确率|命中率|渗透率|市场占有率|市占率|识字率|文盲率|患病率|发病率|感染率|失业率|贫困率'
const share = '(?:\\d{1,3}(?:\\.\\d{1,2})?%|百分之[零〇一二三四五六七八九十百点]{1,6}|[一二三四五六七八九两近]{1,2}成)'
const people =
  '居民|民众|国人|市民|村民|群众|受访者|被访者|受调查者|调查对象|学生|家长|老师|教师|职工|员工|消费者|顾客|用户|客户|网友|网民|读者|观众|业主|司机|乘客|游客|老年人|老人|年轻人|青年|女性|男性|患者|企业|商户|商家|人'
const think =
  '表示|认为|觉得|支持|反对|赞成|赞同|满意|愿意|希望|选择|同意|担心|不满|认可|相信|计划|打算|知道|听说|感到|患有|缺乏|曾|使用|拥有|参加|遭遇|经历|从未|没有|居住'

/** A rate that had to be asked or examined, and its figure: 满意率达98.7%. */
const ratesZh = new RegExp(`(?:${opinions})[^，。；！？\\d\\n]{0,8}${share}|${share}(?:以上|左右)?的?(?:${opinions})`, 'g')
/** How many think or do something: 八成以上的受访者认为. */
const sharesZh = new RegExp(`${share}(?:以上|左右|多)?(?:的|以上的)?(?:[\\u3400-\\u9fff]{0,4})(?:${people})(?:都|均|对[^，。；\\n]{1,12})?(?:${think})`, 'g')

/** 每三名老人就有一人, 每年死于…的人数超过100万: somebody counted the whole of them. */
const wholesZh = new RegExp(
  `每[一二两三四五六七八九十百千\\d]{1,4}(?:个|名|位)?(?:${people}|长者|成年人|儿童|青少年|孩子|新生儿|家庭|夫妻|孕妇)(?:当?中)?，?(?:就|便|至少|约)?有(?:近|超过)?[一二两三四五\\d半][个名位人]|(?:全[国球省市港台澳]|我国|世界|每年)[^，。；！？\\n]{0,14}(?:患者|人群|青少年|老年人|老人|儿童|网民|用户|消费者|死亡|死于|丧生)[^，。；！？\\n\\d]{0,8}(?:超过?|突破|高达|多达|达到?|接近)[^，。；！？\\n\\d]{0,2}\\d[\\d.,]{0,8}[万亿]|市场规模(?:已|将)?(?:经)?(?:超过?|突破|高达|达到?|接近)[^，。；！？\\n\\d]{0,2}\\d`,
  'g',
)

const peopleEn =
  'people|adults|residents|voters|citizens|respondents|users|customers|consumers|readers|viewers|students|pupils|parents|teachers|employees|workers|staff|patients|doctors|nurses|drivers|passengers|visitors|tourists|shoppers|buyers|women|men|children|teenagers|americans|britons|companies|firms|businesses|employers|members|participants|households|families|owners|tenants|clients|them|us|those|the public|the population'
const thinkEn =
  'are|were|is|was|say|said|think|thought|believe|believed|feel|felt|support|supported|oppose|opposed|want|wanted|prefer|preferred|agree|agreed|trust|like|would|have|had|report|reported|rated|approve|approved|favor|favour|favored|favoured|suffer|plan|use|do|did|cannot|can|expect|consider|recommend|worry|fear'
const shareEn =
  '(?:\\d{1,3}(?:\\.\\d{1,2})?(?:%| per ?cent| percent)|(?:nine|eight|seven|six|four|three|two) (?:out of|in) (?:ten|five|four|three|10)|(?:two|three)[- ](?:thirds|quarters|fifths)|a third|a quarter)'
const sharesEn = new RegExp(
  `\\b${shareEn}(?: of)? (?:the |its |our |all |their |local |young |older |surveyed |\\w{3,12} )?(?:${peopleEn}) (?:who \\w{3,12} )?(?:${thinkEn})\\b`,
  'g',
)
const ratesEn =
  /\b(?:satisfaction|approval|awareness|success|cure|recovery|efficacy|retention|recommendation|literacy|accuracy) (?:rate|rating|level|score)s? (?:of|is|was|reached|stood at|stands at|rose to|has reached|hit|exceeds|exceeded)(?: over| about| nearly| almost| more than)? \d{1,3}(?:\.\d{1,2})?(?:%| per ?cent| percent)/g

/** Two-thirds of small firms fail; smoking kills 100,000 people a year. */
const wholesEn =
  /\b(?:nine|eight|seven|six|four|three|two|one)(?: |-)(?:out of|in|thirds|quarters|fifths)(?: (?:ten|five|four|three|10|20))?(?: of)?(?: all)? (?:small |new |young |older |local )?(?:firms|businesses|companies|start-?ups|marriages|children|teenagers|adults|women|men|pensioners|drivers|patients|households|homes|accidents|deaths) (?:fail|close|die|end|live|suffer|lose|never|go|drink|smoke|will|struggle|skip)\b|\b(?:kills?|killed|claims?|costs?|affects?|affected) (?:the lives of )?(?:more than |about |nearly |an estimated |some |around |up to |over )?[\d,.]{3,12}(?: million| thousand)? (?:people|lives|americans|britons|women|men|children|patients|adults)(?: worldwide| nationwide)? (?:a|each|every|per) year\b/g

/** Figures that somebody must have asked or counted, in folded or lower-case text. */
export function findStatistics(text: string, isEnglish: boolean): Span[] {
  const found = (isEnglish ? [sharesEn, ratesEn, wholesEn] : [ratesZh, sharesZh, wholesZh]).flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({index, 0: match}) => ({start: index, end: index + match.length})),
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({start}, at, all) => at === 0 || start >= (all[at - 1] as Span).end)
}
