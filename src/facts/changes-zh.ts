import type {Quantity} from '../item.ts'
import type {Role} from './changes.ts'

const up =
  '增长|成长|年增|季增|月增|调高|调升|加价|增加|上升|上涨|提高|提升|升高|扩大|攀升|上浮|上调|回升|增多|增收|增产|净增|新增|多出|多了|高出|增|升|涨|多|高'
const down = '下降|年减|季减|月减|调低|调降|衰退|减少|降低|下跌|下滑|回落|缩短|缩小|缩减|压缩|下浮|下调|减产|减收|锐减|少了|降|减|跌|少|低'
const noun = '(?:增幅|加幅|涨幅|升幅|增速|增长率|增长幅度|增加幅度|上升幅度|提高幅度|增量|增长量|涨了|同比增速)'
const nounDown = '(?:降幅|跌幅|减幅|下降率|下降幅度|减少幅度|降低幅度|减少量|下降量)'
const soft = '(?:了|约|大约|近|将近|超过|超|逾|达|共|只|仅|足足|整整|幅度|幅度为|幅度达|大概|[ :：]){0,3}'
const link = '(?:了|为|是|达到|达|约|近|超过|逾|高达|仅为|仅|只有|[ :：]){0,3}'
const upLead = new RegExp(`(?:(?:${up})${soft}|${noun}${link})$`)
const downLead = new RegExp(`(?:(?:${down})${soft}|${nounDown}${link})$`)
const changeNoun = new RegExp(`(?:${noun}|${nounDown})${link}$`)
/** 增加到, 降至, 达到: what follows is the value afterwards. */
const toLead =
  /(?:[增升涨提加扩降减跌缩调变改回攀达落滑张改长退][^，。；\d]{0,4}|^|[，,]|[^\d]{0,3})(?:到|至|为|成)(?:了|约|大约|近|目前的|现在的|今年的|如今的|[^，。；\d]{0,8}的)?$/
const oldLead =
  /(?:由|从|自)[^，。；\d]{0,20}$|(?:比|较|相比|对比|比起|相较于?)(?!例|率)[^，。；]{0,20}$|(?:去年|上年|前年|上月|上季度|上周|上个月|前一[年月周日天季]|同期|此前|之前|原来|原先|原有|原为|原|过去|年初|月初|以前|当初|[改实修][^，。；\d]{0,4}前|上届|上次|上学期|上学年)[^，。；、\d]{0,14}$/
const firmLead = /(?:由|从|自)[^，。；\d]{0,20}$|(?:比|较|相比|对比|比起|相较于?)(?!例|率)[^，。；]{0,20}$/
const nowLead = /(?:今年|本年|现在|目前|如今|现有|本月|当月|本季度|改造后|今|已达|本届)[^，。；\d]{0,14}$/
const yearLead = /(\d{4})年(?:全年|度|末|底|同期)?[^，。；\d]{0,14}$/
const apart = /(?:计划|目标|预计|预算|平均|人均|每|年均|其中|另有?|约占|占)[^，。；\d]{0,8}$/
/** 由每日120人增加到每日150人: both are told in one measure. */
const measured = /(?:由|从|自|到|至)(?:平均)?(?:每[日天周月年季]|人均|平均)$|(?:人均|户均|平均|每[\u3400-\u9fff])[^，。；\d]{0,8}(?:由|从)$/

/** What a figure is in a comparison, by the words before it (from the figure before). */
export function chineseRole(lead: string, {type, value, text}: Quantity): Role {
  const year = yearLead.exec(lead)
  const dated = year ? {year: Number(year[1])} : {}
  if (type === 'multiple') {
    const isWhole = /[到至达为成是的](?:了|约|近|原来的|去年的|上年的|[^，。；\d]{1,8}的)?$/.test(lead) || /番|翻/.test(text)
    if (/番|翻/.test(text) || /翻(?:了|上|了近|近)?$/.test(lead)) return {kind: 'change', direction: 'up', isWhole: true}
    if (upLead.test(lead) || isWhole) return {kind: 'change', direction: 'up', ...(isWhole ? {isWhole: true as const} : {})}
    return downLead.test(lead) ? {kind: 'plain', isApart: true} : {kind: 'plain'}
  }
  const isShare = type === 'percent' || type === 'percentagePoint'
  // 合格率提高到82% is a value, 提高17% a change.
  if (changeNoun.test(lead) || (!toLead.test(lead) && (upLead.test(lead) || downLead.test(lead)))) {
    if (isShare || !/(?:最|更|很|较)[多少高低]$/.test(lead)) return {kind: 'change', direction: downLead.test(lead) ? 'down' : 'up'}
  }
  if (type === 'percentagePoint') return {kind: 'change'}
  const isMeasured = measured.test(lead)
  if (value === undefined || (apart.test(lead) && !isMeasured)) return {kind: 'plain', isApart: true}
  if (firmLead.test(lead)) return {kind: 'old', isFirm: true, ...dated}
  if (isMeasured) return {kind: 'new', ...dated}
  if (toLead.test(lead) && !/(?:去年|上年|同期|原|上月|前年)[^，。；\d]{0,6}为$/.test(lead)) return {kind: 'new', ...dated}
  if (nowLead.test(lead)) return {kind: 'new', ...dated}
  if (year) return {kind: 'plain', ...dated}
  if (oldLead.test(lead)) return {kind: 'old'}
  return {kind: 'plain'}
}

/** Words before a change that bring in no new subject. */
const neutral =
  /同比|环比|比上年同期|较上年同期|[与同]?[比较]?(?:上年|去年|前年|上月|上季度|同期|年初|此前|之前|原来|前一年|上一年|\d{4}年|\d{1,2}月份?)(?:同期)?(?:相比|的)?|与[^，。；\d]{0,8}相比|相比之?下?|按年|按月|按季|年增|年减|季增|季减|月增|月减|加幅|成长|衰退|调高|调升|调低|调降|总体|整体|一共|合计|累计|共计|实现|大幅|明显|显著|略微|小幅|微|净|再|又|也|即|且|共|一年[间来内]?|[两三四五六七八九十]年[间来内]?|几年间|期间|短短|增幅|降幅|涨幅|跌幅|升幅|减幅|增速|增长率|幅度|增量|相当于|意味着|比例|实际|人数|数量|数|量|额|率|总|较|比|的|了|为|是|达到|达|到|至|由|从|增长|增加|上升|上涨|提高|提升|升高|扩大|下降|减少|降低|下跌|下滑|回落|缩短|缩小|缩减|增|升|涨|降|减|跌|多|少|高|低|翻|约|近|超过|逾|超|仅|只|足足|整整|年|月|日|以上|左右|[有还]|[件个人名户套家所台部张本条项次辆亩吨元万]/g

/** Whether the words between two values and a change speak of nothing that was not spoken of before. */
export function isSameSubject(middle: string, known: string): boolean {
  if (/分别|[；;。]|其中|而(?!增|同比|降)/.test(middle)) return false

  const rest = middle.replace(neutral, ' ').replace(/[\s，,、（()）：:“”\d.%]/g, '')
  return [...rest].every((character) => known.includes(character))
}
