import type {Localised} from '../rule.ts'
import type {Section} from './sections.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** How to apply: the elements of a guide as the indicators for government sites list them. */
export const serviceInfo: Section[] = [
  {
    id: 'basis',
    name: name('legal basis', '设定依据', '設定依據'),
    need: 'expected',
    fields: ['policyTitle', 'policyNumber'],
    heading: {zh: /依据|法规/},
    cue: {zh: /(?:依据|根据|按照?|依照)[^。\n]{0,20}《|《[^》\n]{2,40}》(?:第|规定)|依据/},
    languages: ['zh-Hans'],
  },
  {
    id: 'conditions',
    name: name('who can apply', '申请条件', '申請資格'),
    need: 'expected',
    heading: {zh: /条件|资格|对象|范围|谁可以|哪些人/, en: /who can|who may|eligib|qualif|requirements?|before you/},
    cue: {
      zh: /符合[^。\n]{0,20}(?:条件|规定|情形)|(?:可以?|方可|有权|均可)[^。\n]{0,8}申[请领办]|年满|以上的|(?:申请人|当事人)(?:须|应|必须)|凡[^。\n]{1,30}[者的人]|适用于|面向/,
      en: /\byou (?:can|may|must be|must have|qualify)\b|\bif you(?: are| live| have|r)\b|eligib|qualif|\bopen to\b|entitled|\banyone\b|\bapplicants? must\b/,
    },
    link: true,
  },
  {
    id: 'materials',
    name: name('documents needed', '办理材料', '所需文件'),
    need: 'required',
    heading: {
      zh: /材料|文件|证件|所需|要带|带什么|准备什么|手续/,
      en: /what (?:you(?:'ll)?|to) (?:will )?(?:need|bring)|documents?|paperwork|evidence|checklist/,
    },
    cue: {
      zh: /身份证|户口[簿本]|复印件|原件|副本|申请[表书]|证明(?:书|信|文件|材料)?(?:[、。，；]|原|复|各|一|\d)|照片|营业执照|护照|社保卡|合同(?:[、。，；]|原|复)|(?:无需|不需要?|免于?)(?:提交|提供|携带)[^。\n]{0,10}(?:材料|证明|文件)|免提交|零材料/,
      en: /\b(?:you(?:'ll| will)? need|bring|provide|supply|attach|enclose|have ready|send us)\b[^.\n]{0,60}\b(?:proof|copy|copies|form|passport|licence|license|id|card|number|photo|photograph|bill|statement|certificate|document|documents|address|details|birth)\b|\bproof of\b|\bno documents\b|\bphoto(?:graphic)? id\b/,
    },
    link: true,
  },
  {
    id: 'where',
    name: name('where to apply', '办理地点或渠道', '辦理地點或途徑'),
    need: 'expected',
    fields: ['place'],
    heading: {zh: /地点|地址|窗口|渠道|方式|入口|途径|平台|哪里/, en: /where|how to apply|apply online|in person|office/},
    cue: {
      zh: /窗口|大厅|服务站|派出所|网上|线上|在线|登录|小程序|客户端|手机软件|邮寄|电邮|邮件|(?:到|前往|亲临|亲身)[^。，\n]{2,30}(?:办理|申[请领办]|领取|递交|提交|交)|分局|服务中心|办事处/,
      en: /\bonline\b|\bin person\b|\bby post\b|\bby phone\b|\bcounter\b|\boffice\b|\bvisit\b|\bwebsite\b|\bapp\b|\bcent(?:er|re)\b|\blibrary\b/,
    },
    facts: ['address', 'link'],
    link: true,
  },
  {
    id: 'hours',
    name: name('opening hours', '办理时间', '辦理時間'),
    need: 'expected',
    heading: {zh: /时间|何时/, en: /when|hours|opening|deadline/},
    cue: {
      zh: /(?:周|星期|礼拜)[一二三四五六日天](?:至|到|—|–|-|～)|工作日|办公时间|服务时间|全天|24小时|上班时间|随时|(?:截止|截至|前)[^。\n]{0,6}(?:申请|报名|提交)|(?:上午|下午)\d|每[日天周]/,
      en: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bweekdays?\b|\bhours\b|\b24\/7\b|\bat any time\b|\bopen\b|\bdeadline\b|\bby midnight\b|\d ?[ap]\.?m\b/,
    },
    link: true,
  },
  {
    id: 'process',
    name: name('how to apply', '办理流程', '辦理程序'),
    need: 'required',
    heading: {zh: /流程|程序|步骤|办法|方法|怎么|怎样|如何|手续|办理方式|申请方式/, en: /how to|how do|steps?|apply|process|what happens|procedure|register/},
    cue: {
      zh: /(?:递交|提交|填写|填报|登录|预约|抽签|报送)[^。\n]{0,60}(?:受理|审[核查批]|核[对准实验]|领取|公布|通知|办结|答复|发放|签订|打印)|(?:先|首先)[^。\n]{1,60}(?:再|然后|后)|第一步|一次办|填妥|(?:把|将)[^。\n]{2,40}(?:交|寄|邮|上传)/,
      en: /\b(?:apply|register|fill in|fill out|complete|submit|send|return|book|collect)\b[^.\n]{0,80}\b(?:online|form|application|at|by|to|on|from)\b|\bfirst\b[^.\n]{1,80}\bthen\b/,
    },
    link: true,
  },
  {
    id: 'limit',
    name: name('how long it takes', '办理时限', '處理時間'),
    need: 'expected',
    heading: {zh: /时限|期限|多久|处理时间|办结|几天/, en: /how long|when you|what happens next|processing|timescale/},
    cue: {
      zh: /(?:\d|[一二三四五六七八九十两])个?(?:工作[日天]|自然日|[日天]|小时|分钟|个?月|周|星期)(?:内|之内|以内|左右|后)|当场|即时|即办|当[日天]|现场办结|立等可取/,
      en: /\b(?:within|takes?|up to|about|in) (?:about |around |up to )?(?:\d+|one|two|three|four|five|six|seven|eight|ten) (?:to \d+ )?(?:working |business |calendar )?(?:minutes?|hours?|days?|weeks?|months?)\b|\bsame day\b|\bimmediately\b|\bstraight away\b|\bthe next (?:working )?day\b/,
    },
    link: true,
  },
  {
    id: 'fee',
    name: name('what it costs', '收费标准', '收費'),
    need: 'expected',
    heading: {zh: /收费|费用|缴费|多少钱|价格/, en: /fees?|costs?|charges?|price|how much/},
    cue: {zh: /免费|免收|不收|收费|费用|工本费|手续费|不需要?(?:缴|交)费/, en: /\bfree\b|\bfees?\b|\bcosts?\b|\bcharges?\b|\bno charge\b/},
    facts: ['money'],
    link: true,
  },
  {id: 'contact', name: name('whom to ask', '咨询电话', '查詢方法'), need: 'required', fields: ['contact'], facts: ['contact']},
]

/** What an explainer of a document must tell. */
export const policyExplainer: Section[] = [
  {
    id: 'basis',
    name: name('the document it explains', '所解读的文件', '所解讀的文件'),
    need: 'required',
    fields: ['policyTitle', 'policyNumber'],
    cue: {
      zh: /《[^》\n]{2,60}》|条例|办法|细则|规定|法案|意见/,
      en: /\b(?:act|bill|regulations?|ordinance|law|order|code|directive|guidance|policy|scheme|rules?)\b/,
    },
  },
  {
    id: 'effective',
    name: name('when it takes effect', '施行日期', '生效日期'),
    need: 'required',
    fields: ['effectiveDate'],
    heading: {zh: /施行|实施|生效|执行|何时/, en: /when|effective|start/},
    cue: {
      zh: /(?:日|月|年|即日|之日|明年|今年|下月)起|起(?:施行|实施|执行|生效)|(?:正式|开始|全面)(?:施行|实施|执行|生效|推行)|于[^。\n]{2,16}(?:施行|实施|生效)|(?:施行|实施|生效)(?:时间|日期|于)/,
      en: /\b(?:takes?|took|taking|comes?|came|coming|goes|go|went) into? ?(?:effect|force)\b|\beffective (?:from|on|as|immediately)\b|\bin force\b|\bas of\b|\b(?:from|starts?|starting|begins?|beginning|applies from|introduced on)(?: on| in)? (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|next)/,
    },
  },
  {
    id: 'who',
    name: name('whom it applies to', '适用对象', '適用對象'),
    need: 'expected',
    heading: {zh: /对象|范围|哪些|谁/, en: /who/},
    cue: {
      zh: /适用(?:于|对象|范围)|面向|凡[^。\n]{1,30}[者的人]|符合[^。\n]{0,20}条件|(?:居民|职工|企业|个人|家庭|单位|学生|老人|老年人|儿童|参保人|纳税人|住户|业主|农户|市民|雇主|雇员|申请人|经营者|患者|驾驶人|消费者)/,
      en: /\b(?:who|applies to|apply to|eligible|residents?|households?|employers?|employees?|businesses|companies|workers|parents|pupils|students|drivers|tenants|landlords|patients|taxpayers|people|owners|families)\b/,
    },
  },
  {
    id: 'changes',
    name: name('what changes', '主要内容或变化', '主要內容或改動'),
    need: 'expected',
    heading: {zh: /变化|亮点|内容|要点|调整|新|哪些/, en: /what|change|new|key points/},
    cue: {
      zh: /调整|变化|由[^。\n]{1,20}(?:提高|降|改|增|减|缩短|延长|上调|下调)|新增|取消|首次|不再|明确|规定|提出|要求|扩大|统一|优化/,
      en: /\bchang|\bnew\b|\bpreviously\b|\bno longer\b|\binstead\b|\b(?:rise|rises|fall|falls|increase|decrease|raise|cut|extend|replace|require|requires|must|limits?|bans?|allows?)\b/,
    },
  },
  {
    id: 'how',
    name: name('what to do', '怎样办理', '如何辦理'),
    need: 'welcome',
    heading: {zh: /怎么|怎样|如何|办理|申请|申报/, en: /how/},
    cue: {
      zh: /申[请领报办]|办理|登录|窗口|无需|不需要|自动|预约|提交/,
      en: /\bappl(?:y|ies|ication)\b|\bregister\b|\bclaim\b|\bautomatic|\bno need\b|\bonline\b|\bsubmit\b/,
    },
  },
  {id: 'contact', name: name('whom to ask', '咨询方式', '查詢方法'), need: 'expected', fields: ['contact'], facts: ['contact', 'link']},
]
