import type {Quantity} from '#item'
import type {FiguredSentence} from '../../../src/facts/precision.ts'
import {unitNamed} from '../../../src/facts/units.ts'

/** So many, so much each, so much in all. */
export interface Product {
  count: Quantity
  each: Quantity
  total: Quantity
}

const eachZh = /(?:每|单价|均价|亩产|单产|平均每|人均|户均|票价|单套|售价|每人|每户|每套|定价)[^，。；\d]{0,8}$/
/** The unit that the price or yield is for: 每亩, 亩产, 每套. */
const perZh =
  /(?:每|平均每)一?([\u3400-\u9fff]{1,3}?)(?:产|补贴|补助|奖励|售价|价格|价|需|投资|造价|发放|收费|收入|花费|成本|均价|支付|约|平均|增收|收益|可|能|为|的|卖|资助|捐款|交|缴)*$|(亩)产[^，。；\d]{0,4}$|(人|户)均[^，。；\d]{0,6}$/
const totalZh = /(?:总产量?|总价|总额|总计|合计|共计|总共|一共|总投资|总收入|共|总造价|总金额|总费用|总成本|总产值|总重|总长)[^，。；\d]{0,8}$/
const apartZh = /增加|增长|减少|比|较|其中|另|折|优惠|剩|去年|预计|首付/
const eachEn = /^(?: [a-z-]+){0,2} (?:each|apiece|per |a (?:head|piece|ticket|copy|tonne|ton|kilo|litre|night|person|unit|seat|share))/
const totalEn =
  /\b(?:total(?:l?ing|l?ed)?(?: cost| price| bill)?(?: of| was| is| came to| comes to)?|in all|altogether|raising|raised|costing|making|cost|bill of|came to|worth|bringing in|brought in|for) (?:a total of |about )?$/

const isMoney = ({type}: Quantity) => type === 'money'
const dimensionOf = ({unit, type, currency}: Quantity) => (type === 'money' ? `money:${currency ?? ''}` : (unitNamed(unit)?.dimension ?? unit ?? ''))

/** Which of three figures in a row is the count, the amount for each and the total; undefined where their words do not say so. */
function readRoles(three: [Quantity, Quantity, Quantity], gaps: readonly string[], tails: readonly string[], isEnglish: boolean): Product | undefined {
  const isEach = (index: number) =>
    isEnglish
      ? eachEn.test(tails[index] as string) || /\b(?:each|per [a-z]+) (?:cost|costs|costing|at|worth)[a-z ]{0,8}$/.test(gaps[index] as string)
      : eachZh.test(gaps[index] as string)
  const isTotal = (index: number) =>
    isEnglish ? totalEn.test(gaps[index] as string) || /^ (?:in total|in all|altogether)/.test(tails[index] as string) : totalZh.test(gaps[index] as string)
  const each = [0, 1, 2].filter(isEach)
  const total = [0, 1, 2].filter((index) => isTotal(index) && !isEach(index))
  if (each.length !== 1) return undefined

  const eachAt = each[0] as number
  const last = total.filter((index) => dimensionOf(three[index] as Quantity) === dimensionOf(three[eachAt] as Quantity))
  if (last.length !== 1 || last[0] === eachAt) return undefined

  const totalAt = last[0] as number
  const countAt = 3 - eachAt - totalAt
  return {count: three[countAt] as Quantity, each: three[eachAt] as Quantity, total: three[totalAt] as Quantity}
}

/** 种植100亩，亩产500公斤，总产5万公斤; 500 tickets at $20 each, raising $10,000. */
export function* findProducts({text, start, quantities}: FiguredSentence, isEnglish: boolean): Iterable<Product> {
  const gap = (index: number) =>
    text.slice(
      index === 0 ? 0 : (quantities[index - 1] as Quantity).end - start,
      index < quantities.length ? (quantities[index] as Quantity).start - start : text.length,
    )
  for (let index = 0; index + 2 < quantities.length; index++) {
    const three = quantities.slice(index, index + 3) as [Quantity, Quantity, Quantity]
    if (three.some(({range, value, type}) => range || value === undefined || (type !== 'cardinal' && type !== 'money'))) continue

    const gaps = [0, 1, 2].map((step) => gap(index + step).slice(-40))
    const tails = [1, 2, 3].map((step) => gap(index + step).slice(0, 30))
    const product = readRoles(three, gaps, tails, isEnglish)
    if (!product || isMoney(product.count) || gaps.slice(1).some((one) => /[。；]|\.\s/.test(one) || apartZh.test(one))) continue

    // 电脑30台，单价4000元，打印机5台，共计…: a count behind the price belongs to something else.
    if (product.each.start < product.count.start && index > 0 && !/[。；;]|\.\s/.test(gap(index))) continue

    // 亩产 belongs to a count of 亩, 每套 to one of 套.
    const per = perZh.exec(gaps[three.indexOf(product.each)] as string)
    const unit = per?.[1] ?? per?.[2] ?? per?.[3]
    const counted = text.slice(product.count.start - start, product.count.end - start).replace(/[\d.,，万千百亿余多约]/g, '')
    const people = /^[人名位]$/
    if (!isEnglish && unit !== undefined && !counted.startsWith(unit[0] as string) && !(people.test(unit[0] as string) && people.test(counted[0] ?? '')))
      continue
    if (isEnglish || unit !== undefined || /单价|均价|票价|售价|定价/.test(gaps[three.indexOf(product.each)] as string)) yield product
  }
}
