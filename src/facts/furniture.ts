import type {Prose} from '../prose/prose.ts'
import {endsAsSentence} from './headlines.ts'

/** Longer blocks are text, or small print that has its own test. */
const lineLimit = 120
const smallPrintLimit = 400

/** What stands before a line in a list or a box. */
const bullets = /^[-*•·>›»▶►▲△▼▽■●◆◇☆★|｜\s]{1,6}/

/** A line that opens a box of links: 【本文】相关文章：, 推荐阅读, Related stories. */
const related =
  /^(?:【[^】\n]{1,60}】|《[^》\n]{1,60}》)?\s?(?:(?:更多|其他|其它|与?本文)?(?:相关|关联)的?(?:文章|新闻|阅读|推荐|链接|报道|专题|内容|稿件|资讯|信息|视频|搜索)|(?:推荐|延伸|扩展|拓展|热门|精彩|更多|往期|编辑)(?:阅读|推荐|文章|新闻|内容|精彩|回顾|资讯|专题|热点)|猜你喜欢|你可能(?:也|还)?(?:感兴趣|喜欢)[^。\n]{0,6}|您可能(?:也|还)?(?:感兴趣|喜欢)[^。\n]{0,6}|大家都在[看搜]|(?:热点|阅读|点击|新闻|热门)排行榜?|最新文章)\s?(?:更多)?[：:]?\s?[>»＞]{0,3}$/
const relatedEnglish =
  /^(?:(?:related|recommended|more|popular|trending|most read|most popular|latest|further)[ -](?:articles?|stories|story|news|posts?|links?|content|coverage|reading|topics?)|more (?:from|on|in) [^.\n]{2,40}|you (?:may|might) also (?:like|be interested in)|read (?:more|next|also)|also read|see also)\s?:?\s?[>»]{0,3}$/

const lines: [starts: string, pattern: RegExp][] = [
  ['您你现当目所的位', /^(?:您|你)?(?:现在的?|当前的?|目前的?|所在的?|的)?(?:所在)?位置(?:是|为)?\s?[：:]/],
  ['首', /^首页\s?[>›»＞|/·→-]/],
  ['上下', /^(?:上|下)一?(?:篇|条|页|则)(?:文章|新闻|资讯)?(?:\s?[：:|｜/]|\s|[>»]|$)/],
  [
    '没返回打关加设责我网纠评留',
    /^(?:没有了|返回(?:首页|顶部|列表|上页|上一页|目录)|回(?:到)?(?:页面)?(?:顶部|顶端|页首|上页|首页)|(?:打印|关闭)(?:本页|窗口|此页|页面)|(?:关闭|打印)本文|加入收藏|设为首页|责编邮箱|(?:我要|网友)?(?:纠错|评论|留言)(?:\s?[(（]\d{1,6}[)）])?)$/,
  ],
  // Calls to read on elsewhere: 点击查看更多精彩内容, 打开APP阅读全文, 看更多新闻请下载APP.
  [
    '点查看展打下请前去更戳阅',
    /^(?:请)?(?:点击|点此|点选|查看|展开|打开|下载|前往|更多|看更多|戳|阅读)[^。，\n]{0,14}(?:查看更多|(?:查看|阅读|浏览|展开|加载|看|读)(?:全文|原文|更多|全部|剩余|详情)|更多(?:精彩|相关)?(?:内容|新闻|资讯|精彩|文章|报道)|下载\s?app|阅读原文)[^。，\n]{0,8}$/,
  ],
  ['看', /^看(?:更多|全文|原文)[^。，\n]{0,10}(?:请|就)?(?:下载|打开|点|按|上)[^。，\n]{0,12}$/],
  ['打', /^打开(?:[\u3400-\u9fff]{0,6}app|[\u3400-\u9fff]{1,8}客户端)[^。，\n]{0,16}$/],
  ['一分转', /^(?:一键)?(?:分享|转发)(?:到|至|给|本文|此文)[：:]?[^。，\n]{0,30}$/],
  ['本文点浏阅访人', /^(?:本文|本页|文章)?(?:点击|浏览|阅读|访问|人气)(?:次数|数|量|率|人次)?\s?[：:]\s?[\d,.万+\s]{0,12}次?(?:\s|$)/],
  ['微手请使扫', /^(?:(?:微信|手机|请用?微信|使用微信)[“"「]?)?扫一扫[^。\n]{0,30}$/],
  ['长扫识', /^(?:长按|扫描|扫码|识别)[^。\n]{0,16}(?:关注|分享|手机(?:看|访问|浏览)|下载客户端)[^。\n]{0,14}$/],
  [
    'c©(（版技建',
    /^(?:copyright\s?(?:©|\(c\)|（c）|\d{4}|[：:]|$)|©|\(c\)\s?\d{4}|（c）|版权所有(?:\s?[：:©(（]|\s|$)|技术支持\s?[：:]|建议使用[^。\n]{0,30}(?:浏览器|分辨率))/i,
  ],
  ['h', /^home\s?[>›»/|]/],
  ['y', /^you are here\s?:/],
  ['septb', /^(?:share|email|print|save|bookmark|tweet)(?: this)?(?: article| story| page| post)?(?: (?:on|via|to|with) [a-z ,/&|]{2,60})?\s?:?$/],
  [
    'basl0123456789cm',
    /^(?:back to top|advertisements?|sponsored(?: content)?|skip to (?:main )?content|leave a (?:comment|reply)|(?:\d{1,5} )?comments?(?: \(\d{1,5}\))?|article continues (?:below|after)[^.\n]{0,30}|story continues below[^.\n]{0,30}|click here[^.\n]{0,60}|continue reading[^.\n]{0,40}|loading(?: comments| more| next article)?(?:\.{2,3}|…)|(?:accept|manage) (?:all )?cookies|allow cookies[^.\n]{0,40})\.?$/,
  ],
  ['sfld', /^(?:sign up (?:for|to)|subscribe (?:to|now|today)|follow us (?:on|at)|like us on|download (?:the|our) app)\b[^\n]{0,90}$/],
  ['«‹<←pn', /^(?:[«‹<←]\s?)?(?:previous|next) (?:article|post|story|page)\b/],
  ['ras', /^(?:read more|also read|related|see also)\s?:\s?\S/],
]

const smallPrint =
  /^[【[（(]?(?:免责声明|版权声明|本站声明|特别声明|声明\s?[：:]\s?(?:本文|本站|本网|凡)|凡(?:本网|本站|注明)|转载请(?:注明|标明|联系)|(?:本文|本网|本站|未经)[^。\n]{0,40}(?:不得|禁止|严禁|谢绝)[^。\n]{0,10}转载|(?:本网|本站)(?:转载|刊载))/

/** How those lines begin. */
const relatedHead = /^[【《更其与本相关推延扩拓热精往编猜你您大阅点新最rmptlfyas]/i

/** Buttons around an article. Alone some of them are words of the text; two of them, or one in brackets, are buttons. */
const buttons =
  /字体大小|字体|字号|大字|中字|小字|放大|缩小|默认|打印本页|打印|关闭窗口|关闭|收藏|分享到|分享|复制链接|返回顶部|返回列表|返回|纠错|评论|点赞|在看|举报|下载|语音播报|朗读|听新闻|新浪微博|微博|微信好友|朋友圈|微信|QQ空间|QQ好友|QQ|空间|人人网|豆瓣|A[+-]|[大中小](?=$|[\s【】[\]［］()（）|｜/：:,，、])/g
const betweenButtons = /[\s【】[\]［］()（）|｜/：:,，、<>·-]+/g
const bracketed = /^[【[［](?:打印|关闭|收藏|分享|纠错|返回|打印本页|关闭窗口)[】\]］]$/

function isButtons(line: string): boolean {
  if (line.length > 60) return false
  let count = 0
  const rest = line.replace(buttons, () => {
    count++
    return ''
  })
  return count > 0 && rest.replace(betweenButtons, '') === '' && (count > 1 || bracketed.test(line))
}

const dateTail = /(?:^|[^\d\-/.])[[(（【]?(?:(?:19|20)\d{2}[-/.])?(\d{2})[-/.](\d{2})[\])）】]?$/

/** A title with the day it was put on the site glued or set after it. */
function hasDateTail(folded: string, start: number, end: number): boolean {
  const length = end - start
  if (length < 9 || length > lineLimit) return false
  const last = folded.charCodeAt(end - 1)
  if (!((last >= 0x30 && last <= 0x39) || last === 0x5d || last === 0x29 || last === 0xff09 || last === 0x3011)) return false

  const tail = dateTail.exec(folded.slice(Math.max(start, end - 14), end))
  return tail !== null && Number(tail[1]) >= 1 && Number(tail[1]) <= 12 && Number(tail[2]) >= 1 && Number(tail[2]) <= 31
}

/** How the lines above can begin; most lines of text are done with here. */
const firstCharacters = new Set(
  '您你现当目所的位首上下没返回打关查看展前去更戳加设责我网纠评留一分转推本页文章点浏阅访人微手请使扫长识版技建免特声凡未字大中小放默收复在举朗听新朋空豆语QA【[［（(©«‹<←abcdefhlmnprstuvwy0123456789',
)
const registered = /(?:ICP备|ICP证|公网安备|网站标识码|all rights reserved)/i

function isFurnitureLine(line: string): boolean {
  if (!firstCharacters.has(line.charAt(0).toLowerCase()) && !firstCharacters.has(line.charAt(0))) return registered.test(line) && line.length <= lineLimit
  if (line.length > lineLimit) return smallPrint.test(line)
  const lower = line.toLowerCase()

  const first = lower.charAt(0)
  return lines.some(([starts, pattern]) => starts.includes(first) && pattern.test(lower)) || isButtons(line) || smallPrint.test(line) || registered.test(line)
}

/** A title of another item: short, and no sentence. */
function isLinkLine(line: string): boolean {
  return (
    line.length <= 80 && !/[。！!；;，,：:]$/.test(line) && !/[^.]\.$/.test(line) && !/^[（(【[]|^[\u3400-\u9fff]{2,6}\s?[：:]|^[A-Za-z ]{2,16}:/.test(line)
  )
}

function stripBullets(folded: string, start: number, end: number): string {
  const line = folded.slice(start, end)
  const bullet = bullets.exec(line)
  return bullet ? line.slice(bullet[0].length) : line
}

/** Lines of a page's foot, beside other furniture; elsewhere they may be text. */
const pageFoot = /^(?:主办|承办|协办|主管|地址|邮编|网站地图|关于我们|联系我们|传真|网站管理|运行维护)(?:单位)?(?:\s?[：:]|$|[\s|｜])/

/** For each block whether it is page furniture: what a page puts around an article, and a hasty copy takes along. One pass. */
export function findFurniture(prose: Prose): boolean[] {
  const {blocks, folded} = prose
  const furniture = new Array<boolean>(blocks.length).fill(false)
  let dated = 0
  let seenText = false
  let inBox = false

  blocks.forEach(({start, end, kind}, index) => {
    if (end - start > smallPrintLimit) {
      seenText = true
      dated = 0
      inBox = false
      return
    }

    dated = hasDateTail(folded, start, end) ? dated + 1 : 0
    if (dated === 3) furniture.fill(true, index - 2, index + 1)
    else if (dated > 3) furniture[index] = true

    const line = stripBullets(folded, start, end)
    if (line.length <= 80 && !line.endsWith('。') && relatedHead.test(line) && (related.test(line) || relatedEnglish.test(line.toLowerCase()))) {
      furniture[index] = true
      inBox = true
    } else if (inBox && (dated > 0 || ((seenText || kind === 'listItem') && isLinkLine(line)))) furniture[index] = true
    else {
      inBox = false
      if (isFurnitureLine(line)) furniture[index] = true
      else seenText ||= endsAsSentence(prose.text, start, end)
    }
  })

  for (const index of furniture.keys()) {
    const {start, end} = blocks[index] as {start: number; end: number}
    const beside = furniture[index - 1] || furniture[index + 1]
    if (beside && !furniture[index] && end - start <= lineLimit && pageFoot.test(folded.slice(start, end))) furniture[index] = true
  }

  return furniture
}
