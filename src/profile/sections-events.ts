import type {Localised} from '../rule.ts'
import type {Section} from './sections.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** What a report of an incident must tell. */
export const emergency: Section[] = [
  {id: 'time', name: name('when it happened', '发生时间', '發生時間'), need: 'required', fields: ['eventDate'], facts: ['time']},
  {
    id: 'place',
    name: name('where it happened', '发生地点', '發生地點'),
    need: 'required',
    fields: ['place'],
    facts: ['place', 'address'],
    cue: {
      zh: /[路街道巷桥村镇乡区县市厂矿站湾河江湖山岛场馆楼井]|小区|学校|医院|高速|隧道|水库|公司|仓库|海域/,
      en: /\b(?:road|street|avenue|lane|bridge|school|hospital|station|river|coast|village|town|city|county|airport|factory|building|junction|motorway|highway|warehouse)\b/,
    },
  },
  {
    id: 'casualties',
    name: name('casualties and damage', '人员伤亡和损失', '傷亡及損失'),
    need: 'required',
    cue: {
      zh: /伤亡|死亡|遇难|身亡|丧生|不治|受伤|轻伤|重伤|伤者|伤员|被困|失联|失踪|获救|救出|无人员|安全撤离|生命体征|损失|过火|受灾|受损|停电|停水|中断|倒塌/,
      en: /\binjur|\bkilled\b|\bdead\b|\bdied\b|\bdeaths?\b|\bcasualt|\bhurt\b|\bmissing\b|\brescued\b|\bdamage|\bunharmed\b|\btrapped\b|\bwounded\b|\bdestroyed\b|\bwithout power\b/,
    },
  },
  {
    id: 'measures',
    name: name('what is being done', '处置措施', '處理措施'),
    need: 'required',
    cue: {
      zh: /救援|处置|抢救|救治|搜救|搜寻|扑灭|扑救|疏散|转移|撤离|响应|抢修|封闭|封锁|管制|侦查|侦办|抓获|控制|调派|赶赴|赶到|到场|绕行|排查|监测|送[^。\n]{0,12}医|善后|调查/,
      en: /\bcrews?\b|\bfirefighters?\b|\brescue|\bpolice\b|\bevacuat|\bparamedics?\b|\brespond|\bclosed\b|\btreated\b|\btaken to\b|\binvestigat|\brepair|\bcordon|\bsearch|\bextinguish|\bput out\b|\barrested\b|\bengineers?\b/,
    },
  },
  {
    id: 'cause',
    name: name('the cause, or that it is not known', '原因（或尚在调查）', '起因（或仍在調查）'),
    need: 'expected',
    cue: {
      zh: /原因|起因|引发|引起|所致|导致|由于|因[^。\n]{1,24}(?:发生|造成|失控|断裂|泄漏|坍塌|起火|停)|调查|受[^。\n]{1,12}影响/,
      en: /\bcauses?d?\b|\bbecause\b|\bdue to\b|\binvestigat|\btriggered\b|\bafter\b|\bunknown\b|\bblamed\b/,
    },
  },
  {
    id: 'issuer',
    name: name('who says so', '发布单位', '發布單位'),
    need: 'expected',
    fields: ['issuer'],
    facts: ['issuer', 'source'],
    cue: {
      zh: /[局处署部委厅站队办警府方](?:负责人|发言人)?(?:通报|消息|介绍|表示|公布|发布|称|说)/,
      en: /\b(?:police|fire (?:service|brigade|department)|council|officials?|ministry|authorit(?:y|ies)|department|service|spokes\w{3,8}) (?:said|says|told|confirmed|announced)\b/,
    },
  },
  {
    id: 'next',
    name: name('what comes next or whom to call', '后续安排或联系方式', '後續安排或聯絡方法'),
    need: 'expected',
    fields: ['contact'],
    facts: ['contact'],
    cue: {
      zh: /后续|进一步|正在|正调查|仍在|绕行|提醒|请(?:广大|市民|群众|居民|驾驶|过往|勿|不)|及时(?:发布|通报|公布)|将[^。\n]{0,16}(?:发布|通报|公布|恢复|开展|继续)|预计|恢复/,
      en: /\bnext update\b|\bcall\b|\bavoid\b|\breopen|\bwill\b|\bexpected to\b|\bis being\b|\bare being\b|\bcontinu|\burged\b|\badvised\b/,
    },
  },
]

/** Who did it, where, and who saw it. */
export const goodDeed: Section[] = [
  {id: 'person', name: name('who did it', '人物', '人物'), need: 'expected', fields: ['person'], facts: ['person']},
  {id: 'place', name: name('where', '地点', '地點'), need: 'expected', fields: ['place'], facts: ['place', 'organisation']},
  {id: 'witness', name: name('a witness', '见证人或当事人的话', '目擊者或當事人的話'), need: 'expected', facts: ['speech', 'source']},
]

/** What those who want to come must know. */
export const preview: Section[] = [
  {id: 'time', name: name('when', '时间', '時間'), need: 'required', fields: ['eventDate'], facts: ['time']},
  {
    id: 'place',
    name: name('where', '地点', '地點'),
    need: 'expected',
    fields: ['place'],
    facts: ['place', 'address', 'link'],
    cue: {
      zh: /[馆厅院场园室楼街路村镇校]|中心|礼堂|剧院|线上|直播|平台|广场/,
      en: /\b(?:at|in) the\b|\b(?:hall|park|square|museum|library|theatre|theater|stadium|school|online|centre|center|street|road)\b/,
    },
  },
]

/** Who answers. */
export const interview: Section[] = [
  {
    id: 'person',
    name: name('who answers', '受访人', '受訪者'),
    need: 'required',
    fields: ['speaker', 'person', 'unit', 'source'],
    facts: ['person', 'organisation', 'source'],
  },
]
