/** Which way the words that govern a date look; `marker` is the length of those just before it. */
export interface Tense {
  tense: 'future' | 'past'
  marker: number
}

const where = '(?:北京时间|当地时间|公历)?$'
const futureBefore = new RegExp(`(?:即?将会?|拟|计划|预计|预定|暂定|(?:^|[^制签鉴奠约规设判认肯断坚固稳限特锁圈原裁评选商修])[定订])[于在自从]${where}`)
// 将 after a date is more often 把: only with these words does it look ahead.
const futureAfter =
  /^(?:起|当天|晚)?将(?:于|会(?!议)|要(?!求|点)|迎来|有望|(?:正式|如期|全面|陆续|同步|首次|继续|再次|同时|分别){0,2}(?:举行|召开|举办|开幕|启动|开始|揭晓|推出|上映|上线|开通|通车|开放|施行|实施|生效|发布|公布|进行|亮相|登场|截止|结束|投用|投入))/
// 3月5日，会议将在礼堂召开: a date that opens the sentence governs a short subject and its verb, but not what somebody announces on that day.
const futureLater =
  /^[，,][^，。；！？\n宣布表示称说知告发决透露介绍指强要求明提获悉从对为与]{1,12}将(?:于|会(?!议)|[在于][^，。；！？\n]{1,16}(?:举行|召开|举办|开幕|启动|开赛|上演|亮相|登场|进行)|(?:正式|如期|全面){0,2}(?:举行|召开|举办|开幕|启动|通车|开放|施行|实施|揭晓))/
/** 市府预计3月1日启用: without 于, where the verb follows at once. */
const futureBare = /(?:预计|预定|拟定?|计划|暂定|预期)$/
const soon =
  /^(?:上午|下午|晚上?|起|前后|当天)?(?:正式|全面|陆续|重新|再度)?(?:举行|召开|举办|开幕|启动|启用|开始|揭晓|推出|上线|开通|通车|开放|施行|实施|生效|发布|公布|竣工|完工|开工|复工|动工|投用|开业|复课|开学|抵达|返回|出发)/
/** 3月10日，会议在礼堂召开，市长作了讲话: what was said there has been said. */
const heldAndSaid = /^[，,][^，。；！？\n的将拟要为]{2,24}(?:召开|举行|举办)[，,。][^。！？\n将拟]{0,30}(?:作了|发表了|出席了|主持了|宣读了|颁发了|签署了)/
const pastBefore = new RegExp(`(?:已经?|业已|刚刚?|早已)[于在自从]${where}`)
const done =
  /^[，,]?[^，,。；！？\n的将拟要为前后等待]{0,24}?(?:召开|举行|举办|启动|开展|发布|公布|通过|签署|开幕|闭幕|完成|通车|揭牌|成立|开业|印发|组织|参加|出席|检查|走访|慰问|看望|迎来|落下帷幕|结束)了/
const over =
  /^[，,]?[^，,。；！？\n的将拟要为前后等待]{0,24}?(?:(?:已经?|业已)(?:圆满|顺利|成功|正式)?|圆满|顺利|成功)(?:召开|举行|举办|启动|开幕|闭幕|落幕|完成|通车|揭牌|开业|结束|收官|竣工|公布|发布|通过|签署|印发|批准|启用|开放)/
// Words by which an earlier time speaks: what was still to come then.
const retold =
  /当时|此前|之前|早前|先前|原定|原计划|原拟|原本|本应|本来|曾|一度|推迟|延期|延后|押后|延迟|取消|未能|没能|没有|未有|改期|改为|改于|提前|届时已|回顾|回忆/
const attributive = /^[^，。；！？、\n]{0,16}的/
const unreal = /[将拟为]|计划|预计|预定|截至|截止|关于|安排|如果|一旦|若|距|离|要求|确保|力争|争取|[前后]$|[至到]$/

/** Reads how the words of its own clause govern a date. `clause` is the clause before the date, `sentence` the whole sentence, `after` what follows the date. */
export function readTense(clause: string, after: string, sentence: string): Tense | undefined {
  if (retold.test(sentence)) return

  const future = futureBefore.exec(clause)
  if (future && !attributive.test(after) && !/^.{0,2}基础/.test(after))
    return {tense: 'future', marker: future[0].length - (/^[^即将拟计预暂定订]/.test(future[0]) ? 1 : 0)}
  if (futureBare.test(clause) && soon.test(after) && !attributive.test(after)) return {tense: 'future', marker: (futureBare.exec(clause)?.[0] ?? '').length}
  if (/^$|[，,]$/.test(clause) && futureLater.test(after)) return {tense: 'future', marker: 0}
  if (futureAfter.test(after) && !/的[^，]{0,8}$/.test(clause)) return {tense: 'future', marker: 0}

  const past = pastBefore.exec(clause)
  if (past) return {tense: 'past', marker: past[0].length}
  return (done.test(after) || over.test(after) || heldAndSaid.test(after)) && !unreal.test(clause) ? {tense: 'past', marker: 0} : undefined
}
