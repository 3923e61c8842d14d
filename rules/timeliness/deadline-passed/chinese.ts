/** What readers are asked or allowed to do until a day. */
const act =
  '(?:报名|报考|申请|申报|申领|投稿|来稿|征集|征稿|征求意见|反馈|受理|登记|预约|预订|订购|认购|申购|缴费|缴纳|缴款|交费|补缴|提交|递交|上交|交回|寄送|寄至|报送|上报|参评|参赛|参展|参选|投票|投标|评选|竞买|购票|售票|发售|抢票|抢购|促销|优惠|领取|领券|兑换|兑奖|换领|续费|填报|网报|应聘|招聘|招募|招生|选课|退票|退费|公示|办理|展出|展览|开放|确认|核验|认证|年检|年审|申诉|认领|捐赠|发至|发送至|发到|投递|寄回|送交|缴回|填妥|填写|回复|回覆)'
const stop = '(?:截止|截至|截止至|截止到|截至到|结束|停止|关闭|满)'
const being = '[为是：:于在到至即]{0,2}\\s?'
/** The name of a deadline with its date behind it: 报名截止时间为, 截止日期：, 有效期至, 申请受理至. */
const named = new RegExp(
  `(?:${act}(?:工作|活动|时间|日期|期限|期|阶段|通道|系统|窗口|作品)?的?${stop}(?:时间|日期|期限|日)?${being}` +
    `|截[止至](?:${act})?(?:时间|日期|期限|日)${being}` +
    `|${act}(?:时间|日期|期限|期|通道|窗口|活动)?(?:开放|持续|延续|截[止至])?[至到]\\s?` +
    '|(?:有效|有效期|有效期限|有效时间|使用期限|使用期|优惠期|优惠|活动时间|活动期)(?:限|截止|截至)?(?:日期)?[为是：:]{0,1}(?:截[至止])?[至到]?\\s?)$',
)
const label = /(?:截[止至]|有效|使用期|优惠期)[^，。；]{0,8}$/
const clock = '(?:[（(][^）)\\n]{1,8}[）)])?(?:上午|中午|下午|晚上?|24[时点]|零[时点]|\\d{1,2}[时点](?:\\d{1,2}分)?|\\d{1,2}[:：]\\d{2}|下班|当天|当日){0,3}'
/** The clause ends with the date. */
const closes = new RegExp(`^${clock}或?(?:额满|满额|人数满)?(?:之前|以前|前|止|截止|为止|结束|有效)?\\s?(?:$|[，。；！）)、\\n])`)
const before = new RegExp(`^${clock}或?(?:之前|以前|前|截止前|止前)(?![一-鿿]{0,2}[，,]?[^，。！？；\\n]{0,10}(?:完成了|抵达|出生))`)
const until = new RegExp(`^${clock}(?:止|${stop}(?:${act})?|${act}${stop})\\s?(?=[，。；！）)、\\n]|$)`)
const anyAct = new RegExp(act)
/** The reader is spoken to. */
const calls =
  /请|欢迎|可(?:于|在|到|通过|登录|拨打|凭|前往|以|直接|携|扫|自行|向)|须|需[要在于持携提通]|务必|逾期|过期不|有意者|有意向|抓紧|尽快|即日起|从速|不(?:再|予)受理|恕不|以免|别错过|不要错过|扫码|扫描|登录|免费/
/** 报名3月8日截止: the offer, its date and nothing else. */
const bare = new RegExp(`(?:^|[，。；：\\n])[^，。；：\\n的]{0,12}${act}(?:工作|时间|日期|期|活动)?(?:将?[于在到至])?$`)
/** What tells of a deadline that is over, is put off, or was put to others. */
const told =
  /已|[^为除]了|曾|共(?:有|收|计|征|受|\d)|收到|当时|此前|原定|原计划|原本|去年|前年|往年|上[周月年]|截止后|结束后|期间|未能|没有|延期|延长|延至|顺延|推迟|改[为期至到]|更正|有误|误作|应为|要求|截至目前|如期|宣布|规定|当[天日]|发现|查处|被|罚|失效|逾期未|会议|累计|数据|完成率|达到?\d/

/** Whether the words around a past date still put it to the reader as a last day. */
export function isOffer(ahead: string, behind: string): boolean {
  const sentence = ahead + behind
  if (told.test(sentence)) return false
  // 截至3月8日 before figures is the day of a report, not of an offer.
  if (named.test(ahead) && (closes.test(behind) || (label.test(ahead) && !/^[^，。；\n]{0,4}[的]/.test(behind)))) return true
  if (before.test(behind)) return anyAct.test(sentence) && calls.test(sentence)
  return until.test(behind) && anyAct.test(sentence) && (calls.test(sentence) || bare.test(ahead))
}
