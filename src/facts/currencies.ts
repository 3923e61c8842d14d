/** Chinese names of money, in Simplified characters, with ISO 4217 codes; 元 alone is decided by the language of the text. */
export const chineseCurrencies: ReadonlyMap<string, {currency?: string; factor: number}> = new Map(
  (
    [
      ['CNY', '元人民币 人民币'],
      ['USD', '美元 美金 元美金'],
      ['HKD', '港元 港币 港纸 港圆 元港币'],
      ['TWD', '新台币 台币 元新台币 元台币 元新台幣'],
      ['MOP', '澳门元 葡币 澳门币'],
      ['EUR', '欧元'],
      ['JPY', '日元 日圆 日币'],
      ['KRW', '韩元 韩圆 韩币'],
      ['GBP', '英镑'],
      ['AUD', '澳元 澳大利亚元 澳币'],
      ['CAD', '加元 加拿大元 加币'],
      ['SGD', '新加坡元 新元 坡币'],
      ['NZD', '新西兰元 纽元'],
      ['CHF', '瑞士法郎 瑞郎'],
      ['RUB', '卢布'],
      ['INR', '印度卢比'],
      ['THB', '泰铢'],
      ['MYR', '林吉特 令吉'],
      ['VND', '越南盾'],
      ['IDR', '印尼盾'],
      ['BRL', '雷亚尔'],
      ['TRY', '里拉'],
      ['ZAR', '兰特'],
      ['NGN', '奈拉'],
      ['SAR', '沙特里亚尔'],
    ] as const
  ).flatMap(([currency, names]) => names.split(' ').map(name => [name, {currency, factor: 1}] as const)),
)

/** Chinese names of money whose country the text must tell. */
export const openCurrencies: readonly string[] = ['元', '圆', '块钱', '块', '法郎', '克朗', '卢比', '比索', '第纳尔', '里亚尔']

/** Symbols and codes before a number, longest first. */
export const currencySymbols: readonly (readonly [symbol: string, currency: string | undefined])[] = [
  ['mex$', 'MXN'],
  ['us$', 'USD'],
  ['hk$', 'HKD'],
  ['nt$', 'TWD'],
  ['mop$', 'MOP'],
  ['mop', 'MOP'],
  ['au$', 'AUD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['sg$', 'SGD'],
  ['rmb', 'CNY'],
  ['cny', 'CNY'],
  ['usd', 'USD'],
  ['hkd', 'HKD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['jpy', 'JPY'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['rs', 'INR'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['¥', undefined],
  ['￥', 'CNY'],
  ['$', undefined],
  ['＄', undefined],
]

/** English names of money, in lower case; the factor turns the coin into the unit of the code. */
export const englishCurrencies: ReadonlyMap<string, {currency?: string; factor: number}> = new Map<string, {currency?: string; factor: number}>([
  ...(
    [
      ['USD', 'us dollar|us dollars|u.s. dollar|u.s. dollars|american dollars|usd'],
      ['HKD', 'hong kong dollar|hong kong dollars|hkd'],
      ['TWD', 'new taiwan dollars|taiwan dollars|twd'],
      ['AUD', 'australian dollars|aud'],
      ['CAD', 'canadian dollars|cad'],
      ['SGD', 'singapore dollars|sgd'],
      ['CNY', 'yuan|chinese yuan|renminbi|rmb|cny'],
      ['EUR', 'euro|euros|eur'],
      ['GBP', 'pound sterling|pounds sterling|sterling|gbp'],
      ['JPY', 'yen|japanese yen|jpy'],
      ['KRW', 'won|south korean won'],
      ['INR', 'rupee|rupees|indian rupees'],
      ['RUB', 'rouble|roubles|ruble|rubles'],
      ['CHF', 'swiss franc|swiss francs'],
      ['MOP', 'patacas|pataca'],
    ] as const
  ).flatMap(([currency, names]) => names.split('|').map(name => [name, {currency, factor: 1}] as const)),
  ...['dollar', 'dollars', 'pound', 'pounds', 'franc', 'francs', 'peso', 'pesos', 'kronor', 'kroner', 'guilders', 'baht', 'dutch guilders', 'bucks', 'quid'].map(
    name => [name, {factor: 1}] as const,
  ),
  ...['cent', 'cents', 'pence', 'penny', 'p'].map(name => [name, {factor: 0.01}] as const),
])
