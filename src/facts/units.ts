/** What a unit measures. */
type UnitDimension = 'length' | 'area' | 'mass' | 'volume' | 'energy' | 'power' | 'temperature' | 'speed' | 'data' | 'time' | 'angle' | 'frequency'

/** A unit of measure: its canonical name, what it measures, and how many SI base units (m, m², kg, m³, J, W, K, m/s, bit, s) it holds. */
export interface Unit {
  name: string
  dimension: UnitDimension
  factor: number
}

type Row = [name: string, factor: number, zh: string, en: string]

/** Canonical name, factor, Chinese names (Simplified), English names (lower case). */
const rows: Record<UnitDimension, Row[]> = {
  length: [
    ['kilometre', 1000, '公里 千米', 'km kms kilometre kilometres kilometer kilometers'],
    ['metre', 1, '米 公尺', 'm metre metres meter meters'],
    ['decimetre', 0.1, '分米', 'dm'],
    ['centimetre', 0.01, '厘米 公分', 'cm centimetre centimetres centimeter centimeters'],
    ['millimetre', 0.001, '毫米 公厘', 'mm millimetre millimetres millimeter millimeters'],
    ['micrometre', 1e-6, '微米', 'μm µm micron microns'],
    ['nanometre', 1e-9, '纳米 奈米', 'nm nanometre nanometres nanometer nanometers'],
    ['li', 500, '里 华里', ''],
    ['zhang', 10 / 3, '丈', ''],
    ['mile', 1609.344, '英里', 'mile miles'],
    ['nautical mile', 1852, '海里', 'nautical-mile nautical-miles'],
    ['yard', 0.9144, '码', 'yard yards'],
    ['foot', 0.3048, '英尺 英呎', 'ft foot feet'],
    ['inch', 0.0254, '英寸 英吋', 'inch inches'],
    ['light-year', 9.4607304725808e15, '光年', 'light-year light-years'],
  ],
  area: [
    ['square kilometre', 1e6, '平方公里 平方千米', 'km² km2 sq-km square-kilometre square-kilometres square-kilometer square-kilometers'],
    ['square metre', 1, '平方米 平方公尺 平米 ㎡', 'm² m2 ㎡ sq-m square-metre square-metres square-meter square-meters sqm'],
    ['square centimetre', 1e-4, '平方厘米', 'cm² square-centimetres square-centimeters'],
    ['hectare', 1e4, '公顷', 'ha hectare hectares'],
    ['mu', 10000 / 15, '亩', 'mu'],
    ['qing', 1000000 / 15, '顷', ''],
    ['ping', 400 / 121, '坪', ''],
    ['acre', 4046.8564224, '英亩', 'acre acres'],
    ['square mile', 2589988.110336, '平方英里', 'sq-mile sq-miles square-mile square-miles'],
    ['square foot', 0.09290304, '平方英尺 平方英呎 平方呎', 'sq-ft square-foot square-feet'],
  ],
  mass: [
    ['tonne', 1000, '吨 公吨', 'tonne tonnes metric-ton metric-tons ton tons'],
    ['kilogram', 1, '公斤 千克', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
    ['gram', 0.001, '克 公克', 'g gram grams gramme grammes'],
    ['milligram', 1e-6, '毫克', 'mg milligram milligrams'],
    ['microgram', 1e-9, '微克', 'μg µg microgram micrograms'],
    ['jin', 0.5, '斤 市斤', ''],
    ['liang', 0.05, '两', ''],
    ['dan', 50, '担', ''],
    ['pound', 0.45359237, '磅 英磅', 'lb lbs pound-weight'],
    ['ounce', 0.028349523125, '盎司 安士', 'oz ounce ounces'],
    ['carat', 0.0002, '克拉', 'carat carats'],
  ],
  volume: [
    ['cubic metre', 1, '立方米 立方公尺 方', 'm³ m3 cubic-metre cubic-metres cubic-meter cubic-meters'],
    ['cubic kilometre', 1e9, '立方公里', 'cubic-kilometres cubic-kilometers'],
    ['litre', 0.001, '升 公升', 'litre litres liter liters'],
    ['millilitre', 1e-6, '毫升', 'ml millilitre millilitres milliliter milliliters'],
    ['barrel', 0.158987294928, '', 'barrel barrels'],
    ['gallon', 0.003785411784, '加仑', 'gallon gallons'],
    ['pint', 0.00056826125, '品脱', 'pint pints'],
  ],
  energy: [
    ['kilowatt hour', 3.6e6, '千瓦时 千瓦小时', 'kwh kilowatt-hour kilowatt-hours'],
    ['megawatt hour', 3.6e9, '兆瓦时', 'mwh megawatt-hours'],
    ['calorie', 4.184, '卡路里', 'calorie calories'],
    ['kilocalorie', 4184, '千卡 大卡', 'kcal'],
    ['joule', 1, '焦耳', 'joule joules'],
  ],
  power: [
    ['watt', 1, '瓦 瓦特', 'watt watts'],
    ['kilowatt', 1e3, '千瓦', 'kw kilowatt kilowatts'],
    ['megawatt', 1e6, '兆瓦', 'mw megawatt megawatts'],
    ['gigawatt', 1e9, '吉瓦', 'gw gigawatt gigawatts'],
    ['horsepower', 735.49875, '马力 匹马力', 'hp horsepower'],
  ],
  temperature: [
    ['degree Celsius', 1, '摄氏度 ℃ °C 度C', '°c ℃ degrees-celsius degree-celsius degrees-centigrade degrees'],
    ['degree Fahrenheit', 5 / 9, '华氏度 ℉', '°f ℉ degrees-fahrenheit degree-fahrenheit'],
  ],
  speed: [
    [
      'kilometre per hour',
      1 / 3.6,
      '公里/小时 千米/小时',
      'km/h kph kmh km-per-hour km-an-hour kilometres-an-hour kilometers-an-hour kilometres-per-hour kilometers-per-hour',
    ],
    ['metre per second', 1, '米/秒', 'm/s'],
    ['mile per hour', 0.44704, '', 'mph miles-an-hour miles-per-hour'],
    ['knot', 1852 / 3600, '节', 'knot knots'],
  ],
  data: [
    ['gigabyte', 8e9, '吉字节', 'gb gigabyte gigabytes'],
    ['megabyte', 8e6, '兆字节', 'mb megabyte megabytes'],
    ['terabyte', 8e12, '太字节', 'tb terabyte terabytes'],
  ],
  time: [
    ['year', 31557600, '年', 'year years'],
    ['month', 2629800, '个月', 'month months'],
    ['week', 604800, '个星期 周 个礼拜 星期', 'week weeks'],
    ['day', 86400, '天 昼夜', 'day days'],
    ['hour', 3600, '个小时 小时 个钟头', 'hour hours hr hrs'],
    ['minute', 60, '分钟', 'minute minutes min mins'],
    ['second', 1, '秒钟 秒', 'second seconds'],
  ],
  angle: [['degree', Math.PI / 180, '', '']],
  frequency: [
    ['hertz', 1, '赫兹', 'hz hertz'],
    ['megahertz', 1e6, '兆赫', 'mhz megahertz'],
    ['gigahertz', 1e9, '吉赫', 'ghz gigahertz'],
  ],
}

const chinese = new Map<string, Unit>()
const english = new Map<string, Unit>()
const canonical = new Map<string, Unit>()
for (const [dimension, list] of Object.entries(rows) as [UnitDimension, Row[]][]) {
  for (const [name, factor, zh, en] of list) {
    const unit: Unit = {name, dimension, factor}
    canonical.set(name, unit)
    for (const word of zh.split(' ')) if (word) chinese.set(word, unit)
    for (const word of en.split(' ')) if (word) english.set(word.replace(/-/g, ' ').replace('light year', 'light-year'), unit)
  }
}

/** Units by their Chinese names, in Simplified characters. */
export const chineseUnits: ReadonlyMap<string, Unit> = chinese

/** Units by their English names and symbols, in lower case. */
export const englishUnits: ReadonlyMap<string, Unit> = english

/** The unit behind the canonical name a quantity carries; nothing for classifiers (个, 名) and currencies. */
export function unitNamed(name: string | undefined): Unit | undefined {
  return name === undefined ? undefined : canonical.get(name)
}

/** Classifiers that count the same things: a sum may run over them. */
const families: Record<string, string> = {
  人: '人',
  名: '人',
  位: '人',
  员: '人',
  口: '人',
  所: '所',
  家: '家',
  户: '户',
  间: '套',
  套: '套',
  幢: '栋',
  栋: '栋',
}

/** What a quantity may be added to: its dimension, its currency, or the things its classifier counts; an empty string for a bare number. */
export function unitFamily(quantity: {unit?: string; currency?: string; type?: string}): string {
  if (quantity.currency !== undefined) return `money:${quantity.currency}`
  if (quantity.type === 'percent' || quantity.type === 'percentagePoint') return quantity.type

  return canonical.get(quantity.unit ?? '')?.dimension ?? families[quantity.unit ?? ''] ?? quantity.unit ?? ''
}
