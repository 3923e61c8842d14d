import type {Localised} from '../rule.ts'
import type {Section} from './sections.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})

/** Problem, measures, figures, effect, next step: how practice is written up. */
export const experience: Section[] = [
  {
    id: 'problem',
    name: name('the problem', '针对的问题', '針對的問題'),
    need: 'expected',
    heading: {zh: /问题|背景|难|起因|为什么/, en: /problem|background|why|challenge/},
    cue: {
      zh: /问题|难题|短板|难点|痛点|困难|不足|堵点|瓶颈|薄弱|此前|过去|以往|针对|矛盾|反映|投诉|难以|[^困]难[，。、]/,
      en: /\bproblems?\b|\bbefore\b|\bchalleng|\bdifficult|\bused to\b|\bcomplain|\bshortage|\bdelays?\b|\btoo (?:long|many|few|slow)\b/,
    },
  },
  {
    id: 'measures',
    name: name('what was done', '主要做法', '主要做法'),
    need: 'required',
    heading: {zh: /做法|措施|举措|经验|机制|路径|怎么做/, en: /what we did|approach|measures|how/},
    cue: {
      zh: /做法|举措|措施|探索|推行|推出|建立|制定|采取|开展|组建|成立|一是|首先|整合|创新|实行|试点|改造/,
      en: /\b(?:introduced|set up|started|launched|piloted|created|trained|hired|moved|replaced|built|began|changed)\b/,
    },
    facts: ['list'],
  },
  {id: 'figures', name: name('figures', '数据', '數據'), need: 'required', facts: ['figures']},
  {
    id: 'effect',
    name: name('the effect', '取得的成效', '成效'),
    need: 'required',
    heading: {zh: /成效|成果|效果|结果|变化|收获/, en: /results?|effect|outcome|what changed|impact/},
    cue: {
      zh: /成效|成果|效果|提高|提升|下降|减少|增长|增加|缩短|压缩|降[至到低为]|增至|升至|达到|达\d|实现|惠及|受益|累计|节省|节约|满意|解决|完成|办结|零/,
      en: /\b(?:fell|rose|dropped|doubled|halved|increased|decreased|cut|saved|reduced|improved|shorter|faster|fewer|more than|results?)\b/,
    },
  },
  {
    id: 'next',
    name: name('the next step', '下一步打算', '下一步計劃'),
    need: 'welcome',
    heading: {zh: /下一步|打算|计划|展望/, en: /next/},
    cue: {zh: /下一步|接下来|下阶段|今后|将|计划|拟|准备|持续/, en: /\bnext\b|\bwill\b|\bplans?\b|\bintend/},
  },
]

/** What a release of figures must tell. */
export const statistics: Section[] = [
  {id: 'figures', name: name('figures', '数据', '數據'), need: 'required', facts: ['figures']},
  {id: 'period', name: name('the period they cover', '统计期间', '統計期間'), need: 'required', fields: ['period'], facts: ['time', 'period']},
  {id: 'source', name: name('whose figures they are', '数据来源', '數據來源'), need: 'required', facts: ['issuer', 'source', 'organisation']},
  {
    id: 'comparison',
    name: name('a comparison', '同比或环比', '按年或按月比較'),
    need: 'expected',
    cue: {
      zh: /同比|环比|按年|按月|按季|上年|去年|上月|上季|相比|比[^。\n]{1,16}(?:增|升|降|减|高|低|多|少|长)|增长|下降|上升|增幅|降幅|持平|增加|减少|占|提高|回升|回落/,
      en: /\bcompared\b|\byear[- ](?:on|over)[- ]year\b|\bfrom\b[^.\n]{1,40}\b(?:a year|last|in|to)\b|\b(?:up|down|rose|fell|rise|fall|increase|decrease|higher|lower|unchanged)\b/,
    },
  },
]

/** What was said, what is true, who checked. */
export const response: Section[] = [
  {
    id: 'claim',
    name: name('what was claimed or asked', '所回应的说法', '所回應的說法'),
    need: 'expected',
    cue: {
      zh: /网传|传言|传闻|流传|传播|谣言|网[民友]|反映|关注|关切|质疑|所谓|称|视频|帖子|消息|问[：:]|报道|投诉/,
      en: /\bclaim|\brumou?r|\breports?\b|\bpost|\bvideo|\bcirculat|\bquestions?\b|\basked\b|\ballegation|\bconcern|\bcomplain/,
    },
  },
  {
    id: 'answer',
    name: name('what is true', '核实结果', '核實結果'),
    need: 'required',
    cue: {
      zh: /不实|属实|谣言|虚假|并非|没有|不存在|系|核实|核查|查[明实证]|经查|调查|了解|澄清|回应|答[：:复]|否认|说明|处理|整改|表示/,
      en: /\bfalse\b|\buntrue\b|\bnot true\b|\bno (?:evidence|truth|plans?)\b|\bconfirm|\bdenied\b|\bdeny|\bchecked\b|\bin fact\b|\bincorrect\b|\bmisleading\b|\binvestigat|\bsaid\b/,
    },
  },
  {id: 'checker', name: name('who checked', '核实单位', '核實單位'), need: 'required', facts: ['issuer', 'source', 'organisation']},
]
