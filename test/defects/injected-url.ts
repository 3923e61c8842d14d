import {type Defect, type Draw, plantSentence} from './defect.ts'

const domain = (draw: Draw) =>
  `${draw.pick(['www.', 'www.', ''])}${draw.pick(['ruixinggongwen', 'haofanwen8', 'daily-essay', 'wenku365', 'gonghao'])}.${draw.pick(['com', 'net', 'cn', 'org'])}`
const pair = (form: string, language: Defect['language'], write: (draw: Draw) => [wrong: string, right: string]) =>
  plantSentence(form, language, (draw) => {
    const [wrong, right] = write(draw)
    return {wrong, right}
  })

const defects: Defect[] = [
  pair('in brackets behind a comma', 'zh-Hans', (draw) => {
    const site = domain(draw)
    return [`费用由住户,(${site})财政各付一半，另有补贴。`, `费用由住户、财政各付一半，详见${site}。`]
  }),
  pair('in brackets inside a clause', 'zh-Hans', (draw) => {
    const site = domain(draw)
    return [`费用由住户和财政（${site}）各付一半。`, `费用明细可登录平台（${site}）查询。`]
  }),
  pair('bare inside a clause', 'zh-Hans', (draw) => {
    const site = domain(draw)
    return [`费用由住户和${site}财政各付一半。`, `费用明细请访问${site}查询。`]
  }),
  pair('with a scheme', 'zh-Hans', (draw) => {
    const site = domain(draw)
    return [`费用由住户和财政http://${site}/各付一半。`, `费用明细见http://${site}/ 。`]
  }),
  pair('in square brackets', 'zh-Hans', (draw) => {
    const site = domain(draw)
    return [`费用由住户和财政【${site}】各付一半。`, '费用由住户和财政【注】各付一半。']
  }),
  pair('in brackets inside a clause', 'zh-Hant', (draw) => {
    const site = domain(draw)
    return [`費用由住戶和政府（${site}）各付一半。`, `費用明細可登入網站（${site}）查閱。`]
  }),
  pair('bare inside a clause', 'zh-Hant', (draw) => {
    const site = domain(draw)
    return [`費用由住戶和${site}政府各付一半。`, `費用明細可瀏覽${site}查閱。`]
  }),
  pair('bare inside a sentence', 'en', (draw) => {
    const site = domain(draw)
    return [`The fee is shared equally ${site} between owners and tenants.`, `The fee is listed at ${site} and in the hall.`]
  }),
  pair('in brackets inside a sentence', 'en', (draw) => {
    const site = domain(draw)
    return [
      `The fee ${draw.pick([`will (${site}) be`, `has (${site}) been`])} shared by the owners, and the (${site}) tenants agree.`,
      `The fee is listed on the website (${site}) and in the hall.`,
    ]
  }),
]

export default defects
