import {match, type Opening, readSpeech, type Test} from './opening.ts'

/** Verbs of news: 国务院印发关于…的通知 tells of a notice and is none. */
const toldZh = /发布|印发|出台|下发|发出|公布|联合|回应|部署|刊登|修订|启动|宣布|发表|推出|废止|撤销|谈|称|解读/
/** A document is written from its issuer to somebody; it says so in its first or last lines. */
const documentZh =
  /^(?:特此(?:公告|通知|通告|公示)|现[将就对][^。\n]{2,80}(?:如下|公告|公示|通告|通知|通报)|[^。\n]{0,60}(?:公告|通知|通告|公示|通报)如下|(?:各|全体|尊敬的|广大)[^。，\n]{1,60}[：:]$|公示(?:时间|期|期限)|[一二三四五六七八九十]、)/

const isDocument = ({first, last}: Opening) => [...first, ...last].some((line) => documentZh.test(line))

const noticeTitle = /(?:^|的|[\u3400-\u9fff])(?:通知|通告|公告|启事|布告|须知)(?:[（(]第?[〇零一二三四五六七八九十\d]{1,4}号?[)）])?$/
const speechTitle = /(?:讲话|致辞|致词|讲话稿|发言稿|演讲稿|演讲辞|献词|贺词|祝酒辞)(?:稿|全文|实录|要点|摘要)?(?:[（(][^（()）\n]{1,20}[)）])?$/
const salutation =
  /^(?:同志们|朋友们|同学们|老师们|各位(?:领导|来宾|同事|同仁|同学|委员|代表|嘉宾|朋友|媒体|乡亲|市民)|尊敬的各位|女士们|先生们|主席|[\u3400-\u9fff]{1,10}(?:主席|局长|会长|校长|主任|部长|署长)(?:、[\u3400-\u9fff]{2,12}){0,3}、各位)[^。\n]{0,40}[：:！!]/
const openerZh =
  /^[【[（(](?:社论|社评|短评|时评|锐评|快评|微评|网评|评论|观点|来论|投书)[】\]）)]|^(?:社论|社评|短评|时评|锐评|快评|微评|网评|评论|观点|来论|投书|本报评论|编辑手记|评论员文章)(?:[：:｜|丨]|\s|$)/

/** Whether questions and answers, each on a line of its own, go to and fro. */
function isDialogue(text: string, question: RegExp, answer: RegExp, least: number): boolean {
  return (text.match(question)?.length ?? 0) >= least && (text.match(answer)?.length ?? 0) >= least
}

/** Tests by kind, surest first. */
export const chineseKinds: [string, Test][] = [
  [
    'press-release',
    ({first}) =>
      first
        .slice(0, 6)
        .find((line) => /^[【〔［[（(]?(?:新闻稿|媒体通稿|新闻通稿|即时发布|请即发布|供即时发布)(?:$|[\s】〕］\])）·|｜])/.test(line) && line.length <= 24),
  ],
  [
    'correction',
    ({headline}) =>
      match(/^(?:更正|勘误|致歉)(?:(?:启事|声明|说明|公告|及致歉|与致歉|并致歉)|表)?(?:$|[：:（(　\s])|(?:更正(?:启事|声明|说明)|勘误表?)$/, headline),
  ],
  [
    'public-notice',
    (opening) =>
      toldZh.test(opening.headline.slice(0, 8))
        ? undefined
        : ((isDocument(opening) ? match(/公示$/, opening.headline) : undefined) ??
          match(/(?:的|前|情况|名单|结果|项目|信息|对象|人员|人选|^)公示(?:名单|公告)?(?:[（(][^（()）\n]{1,12}[)）])?$/, opening.headline)),
  ],
  ['emergency', ({headline}) => match(/^(?:[\u3400-\u9fff]{0,12})?(?:警情通报|情况通报)(?:[（(][^（()）\n]{1,12}[)）])?$/, headline)],
  ['speech', (opening) => readSpeech(opening, speechTitle, salutation)],
  [
    'speech',
    ({first}) => match(/^以下[是为][^。\n]{4,120}(?:致辞|发言|讲话|演辞|谈话)(?:全文|内容|要点|（)?/, first.find((line) => /^以下[是为]/.test(line)) ?? ''),
  ],
  ['interview', ({first}) => match(/^以下[是为][^。\n]{4,120}(?:答[复覆]|回[复覆]|答问|谈话内容|问答)/, first.find((line) => /^以下[是为]/.test(line)) ?? '')],
  ['interview', ({headline}) => match(/答记者问(?:[（(][^（()）\n]{1,8}[)）])?$|(?:答问|问答|发布会|访谈)(?:实录|全文)$/, headline)],
  [
    'interview',
    ({text}) =>
      isDialogue(text, /\n(?:问|提问)[：:]/g, /\n答[：:]/g, 2) || isDialogue(text, /\n(?:记者|主持人)[：:]/g, /\n(?!记者|主持人)[\u3400-\u9fff]{2,4}[：:]/g, 3)
        ? '问答'
        : undefined,
  ],
  [
    'service-info',
    ({headline}) =>
      match(
        /(?:办事|办理|申请|申领|申办|申报|服务|报名|缴费|操作|就医|租用)(?:指南|须知|流程|指引|说明)$|^(?:怎样|怎么|如何)(?:申请|办理|申领|登记)[^。，？?\n]{2,16}$/,
        headline,
      ),
  ],
  [
    'policy-explainer',
    ({headline}) =>
      match(
        /政策(?:解读|问答|图解)$|^(?:关于)?《[^》\n]{2,50}》的?(?:政策)?(?:解读|起草说明|问答)$|^(?:一图读懂|一图看懂|图解)[：:｜|丨\s《]|^政策解读[：:｜|丨]/,
        headline,
      ),
  ],
  ['statistics', ({headline}) => match(/统计公报$|主要(?:统计)?数据(?:公报)?$/, headline)],
  [
    'experience',
    ({headline}) => match(/(?:经验做法|典型经验|经验材料|典型做法)$|(?:\d|[\u3400-\u9fff”」])的(?:做法|经验)(?:与成效|和成效|与启示|和启示)?$/, headline),
  ],
  ['good-deed', ({headline}) => match(/^[【[]?好人好事[】\]：:｜|]/, headline)],
  ['response', ({headline}) => match(/^[【[]?(?:辟谣|回应关切|谣言粉碎机)[】\]：:｜|]/, headline)],
  ['preview', ({headline}) => match(/(?:活动|演出|展览|讲座|赛事|节目)预告(?:$|[：:｜|（(])|^[【[]?预告[】\]：:｜|]/, headline)],
  ['commentary', ({headline}) => match(openerZh, headline)],
  ['notice', (opening) => readNotice(opening)],
]

function readNotice(opening: Opening): string | undefined {
  const {headline} = opening
  if (headline.length > 60) return undefined
  const report = match(/^(?:[\u3400-\u9fff]{0,24})?关于[^，。\n]{2,50}的(?:通报|情况通报|通知|通告|公告|函|公函|批复|意见)$/, headline)
  if (report && !toldZh.test(headline.slice(0, Math.max(0, headline.indexOf('关于'))))) return report
  if (toldZh.test(headline) || /[，,。！!？?《]/.test(headline)) return undefined

  const title = match(noticeTitle, headline)
  return title && (headline.length <= 4 || isDocument(opening)) ? title : undefined
}
