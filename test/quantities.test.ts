import {describe, expect, it} from 'vitest'
import {parseHanNumeral} from '../src/facts/numerals.ts'
import {parseEnglishNumeral, parseEnglishOrdinal} from '../src/facts/numerals-en.ts'
import {readQuantities} from '../src/facts/quantities.ts'
import {unitFamily, unitNamed} from '../src/facts/units.ts'
import type {Language, Quantity, Time} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'

function read(text: string, language: Language, times: Time[] = []): Quantity[] {
  return readQuantities(new Prose({text, blocks: [{kind: 'paragraph', start: 0, end: text.length}], map: new SourceMap()}), times, language)
}

/** `text type value unit-or-currency` of each quantity, for reading in a table. */
function facts(text: string, language: Language): string {
  return read(text, language)
    .map(({text, type, value, unit, currency}) =>
      [text, type, value === undefined ? '?' : Number(value.toPrecision(6)), currency ?? unit ?? ''].join(' ').trim(),
    )
    .join('; ')
}

describe('numerals', () => {
  it.each([
    ['二百三十五', 235],
    ['二〇二六', 2026],
    ['1.2万', 12000],
    ['2亿3千万', 230000000],
    ['一点五万', 15000],
    ['廿四', 24],
    ['一万零五', 10005],
    ['一百七', 170],
    ['三万五', 35000],
    ['4.78万亿', 4.78e12],
    ['四百五十六万', 4560000],
    ['十五', 15],
    ['两千零八', 2008],
    ['壹拾贰万', 120000],
    ['1,250万', 12500000],
    ['4.35亿', 435000000],
  ])('%s is %d', (text, value) => expect(parseHanNumeral(text)).toBe(value))

  it.each(['', '项目', '百度', '1.2.3', '点五'])('%j is no Chinese numeral', (text) => expect(parseHanNumeral(text)).toBeUndefined())

  it.each([
    ['twenty-five', 25],
    ['two hundred and six', 206],
    ['3.5 million', 3500000],
    ['a dozen', 12],
    ['half a million', 500000],
    ['one hundred thousand', 100000],
    ['three lakh crore', 3e12],
  ])('%s is %d', (text, value) => expect(parseEnglishNumeral(text)).toBe(value))

  it('reads English ordinals', () => {
    expect(['third', '22nd', 'twenty-first', 'hundredth', 'fast'].map(parseEnglishOrdinal)).toEqual([3, 22, 21, 100, undefined])
  })
})

describe('units', () => {
  it('knows families for sums', () => {
    expect(unitFamily({unit: 'mu'})).toBe(unitFamily({unit: 'hectare'}))
    expect(unitFamily({unit: '名'})).toBe(unitFamily({unit: '人'}))
    expect(unitFamily({unit: '元', currency: 'CNY'})).not.toBe(unitFamily({unit: '美元', currency: 'USD'}))
    expect((unitNamed('hectare')?.factor ?? 0) / (unitNamed('mu')?.factor ?? 1)).toBeCloseTo(15)
    expect(unitNamed('个')).toBeUndefined()
  })
})

describe('Chinese quantities', () => {
  it.each<[string, string]>([
    ['共检查32个项目', '32个 cardinal 32 个'],
    ['惠及1.2万户居民', '1.2万户 cardinal 12000 户'],
    ['占地3千亩', '3千亩 cardinal 3000 mu'],
    ['全长二百三十五公里', '二百三十五公里 cardinal 235 kilometre'],
    ['总投资2亿3千万元', '2亿3千万元 money 230000000 CNY'],
    ['同比增长25%', '25% percent 25 %'],
    ['占百分之三十', '百分之三十 percent 30 %'],
    ['千分之五的费率', '千分之五 percent 0.5 %'],
    ['约三成受访者', '三成 percent 30 成'],
    ['七成五的居民', '七成五 percent 75 成'],
    ['打八折', '八折 percent 80 折'],
    ['是去年的两倍', '两倍 multiple 2 倍'],
    ['产值翻一番', '一番 multiple 2 番'],
    ['十年翻了两番', '十年 cardinal 10 year; 两番 multiple 4 番'],
    ['收入翻番', '翻番 multiple 2'],
    ['还差半个', '半个 cardinal 0.5 个'],
    ['完成投资12.5亿元', '12.5亿元 money 1250000000 CNY'],
    ['出资500万美元', '500万美元 money 5000000 USD'],
    ['罚款3000港元', '3000港元 money 3000 HKD'],
    ['补助8万欧元', '8万欧元 money 80000 EUR'],
    ['售价1.5万日元', '1.5万日元 money 15000 JPY'],
    ['人民币50亿元', '50亿元 money 5000000000 CNY'],
    ['收费￥120', '￥120 money 120 CNY'],
    ['合US$350万', 'US$350万 money 3500000 USD'],
    ['每斤5元6角', '5元6角 money 5.6 CNY'],
    ['三分之二的票数', '三分之二 ratio 0.666667'],
    ['超过1/3的家庭', '1/3 ratio 0.333333'],
    ['男女比例为3:1', '3:1 ratio 3'],
    ['按5:1的比例配备', '5:1 ratio 5'],
    ['获得第3名', '第3名 ordinal 3 名'],
    ['第三十二届运动会', '第三十二届 ordinal 32 届'],
    ['首次公开', '首次 ordinal 1 次'],
    ['提高2.3个百分点', '2.3个百分点 percentagePoint 2.3 百分点'],
    ['下调25个基点', '25个基点 percentagePoint 0.25 百分点'],
    ['参会300多人', '300多人 cardinal 300 人'],
    ['种植二百三十余万株', '二百三十余万株 cardinal 2300000 株'],
    ['来了十几位专家', '十几位 cardinal 10 位'],
    ['邀请数十名代表', '数十名 vague ? 名'],
    ['走访几家企业', '几家 vague ? 家'],
    ['许多居民参加', '许多 vague ?'],
    ['多家媒体报道', '多家 vague ? 家'],
    ['一些村民', '一些 vague ?'],
    ['上万名观众', '上万名 vague ? 名'],
    ['两国元首', '两国 cardinal 2 国'],
    ['推进三大工程', '三大 cardinal 3 大'],
    ['提出三点要求', '三点 cardinal 3 点'],
    ['三四十人到场', '三四十人 cardinal 30 人'],
    ['两三个村', '两三个 cardinal 2 个'],
    ['气温升至35℃', '35℃ cardinal 35 degree Celsius'],
    ['装机容量5千瓦', '5千瓦 cardinal 5 kilowatt'],
    ['面积50平方米', '50平方米 cardinal 50 square metre'],
    ['重3kg的包裹', '3kg cardinal 3 kilogram'],
    ['两米半长', '两米半 cardinal 2.5 metre'],
    ['3000多农户', '3000多 cardinal 3000'],
    ['发生一起事故', '一起 cardinal 1 起'],
    ['一项项举措落地', '一项项 vague ? 项'],
    ['投入3 000元', '3 000元 money 3000 CNY'],
    ['成本降低一半', '一半 ratio 0.5'],
    ['有4.2万人次参观', '4.2万人次 cardinal 42000 人次'],
    ['下降2百分点', '2百分点 percentagePoint 2 百分点'],
    ['拾陆万元整', '拾陆万元 money 160000 CNY'],
    ['全部岗位招满', '全部 vague ?'],
    ['好些农户搬走', '好些 vague ?'],
    ['多半店铺打烊', '多半 vague ?'],
    ['亿万观众收看', '亿万 vague ?'],
    ['出台一系列办法', '一系列 vague ?'],
    ['赶来一大批志愿者', '一大批 vague ?'],
    ['数以千计的灯笼', '数以千计 vague ?'],
    ['过半住户同意', '过半 vague ?'],
    ['一是修路，二是架桥', '一 ordinal 1; 二 ordinal 2'],
    ['1、修好水渠', '1 ordinal 1'],
    ['（三）加强巡查', '三 ordinal 3'],
    ['图②为施工现场', '② ordinal 2'],
    ['3号机组并网', '3号 ordinal 3 号'],
    ['交警二中队赶到', '二 ordinal 2'],
    ['获得第1、2名', '第1 ordinal 1; 2名 ordinal 2 名'],
    ['原因有三：', '三 cardinal 3'],
    ['打对折出售', '对折 percent 50 折'],
    ['不足半成客户', '半成 percent 5 成'],
    ['买了十打啤酒', '十打 cardinal 120 打'],
    ['三斤二两，', '三斤 cardinal 3 jin; 二两 cardinal 2 liang'],
    ['1千零8户', '1千零8户 cardinal 1008 户'],
    ['某县一煤矿透水', '一煤矿 cardinal 1 煤矿'],
    ['挖一道排水沟', '一道 cardinal 1 道'],
  ])('%s', (text, expected) => expect(facts(text, 'zh-Hans')).toBe(expected))

  it.each<[string, string]>([
    ['斥資新台幣三億元', '三億元 money 300000000 元'],
    ['罰款五萬港元', '五萬港元 money 50000 HKD'],
    ['約三百六十萬新臺幣', '三百六十萬新臺幣 money 3600000 TWD'],
    ['共檢查３２個項目', '３２個 cardinal 32 个'],
    ['佔總數7成 3', '7成 3 percent 73 成'],
    ['按揭息率1.5厘', '1.5厘 percent 1.5 厘'],
    ['較上月增加兩成', '兩成 percent 20 成'],
    ['逾萬名市民', '萬名 cardinal 10000 名'],
    ['第三場比賽', '第三場 ordinal 3 场'],
  ])('%s', (text, expected) => expect(facts(text, 'zh-Hant')).toBe(expected))

  it.each([
    '一致同意',
    '一定要统一思想',
    '我们一起努力',
    '一方面要重视',
    '进一步加强',
    '第一时间赶到',
    '万一下雨',
    '千万别大意',
    '百姓关心三农问题',
    '两会期间',
    '四川省和三亚市',
    '九寨沟景区',
    '六安市政府',
    '五粮液集团',
    '十分重要',
    '万科与百度',
    '千方百计',
    '一带一路',
    '七夕活动',
    '国办发〔2017〕47号',
    '乘坐A320客机',
    '参加G20峰会',
    '建设5G基站',
    '歼击机F-16',
    '新冠COVID-19疫情',
    '发布v2.0版本',
    '升级到1.2.3',
    '沿G15行驶',
    '在318国道',
    '电话0571-88886666',
    '拨打12345热线',
    '编号20260017',
    '以3:2战胜对手',
    '以总比分3比0取胜',
    '个人连中三元',
    '大批量采购',
    '2024-05-06发布',
    '80后干部',
    '住在301室',
    '第三者责任',
    '祖国大陆同胞',
    '说得头头是道，一清二楚地',
    '大家一样',
    '陆续抵达',
    '逐一登记',
    '周一上班',
    '唯一的办法',
    '三角洲地区',
    '三维建模',
    '零关税待遇',
    '拾起石子',
    '成千',
    '3号楼',
    '十九大报告',
    '八一建军',
    '一手抓生产',
    '初三学生',
    '四面八方',
    '人数不详',
    '茶几上',
    '几乎没有',
    '全部门动员',
    '半成品积压',
    '三打白骨精',
    '多半是记错了',
    '任务过半',
    '二、三线城市',
    '亿万富翁',
    '好多了',
  ])('%s counts nothing', (text) => expect(facts(text, 'zh-Hans')).toBe(''))

  it('stays out of times', () => {
    const text = '2026年3月3日至5日，3天内检查32个项目'
    const times: Time[] = [
      {start: 0, end: 12, text: '2026年3月3日至5日', type: 'date', anchor: 'absolute'},
      {start: 13, end: 15, text: '3天', type: 'duration', anchor: 'absolute'},
    ]
    expect(read(text, 'zh-Hans', times).map((quantity) => quantity.text)).toEqual(['32个'])
  })

  it('finds the thing counted', () => {
    const counted = (text: string) => read(text, 'zh-Hans').map(({counted}) => counted && text.slice(counted.start, counted.end))
    expect(counted('共检查32个项目，其中在建18个')).toEqual(['项目', undefined])
    expect(counted('两国关系')).toEqual(['国'])
    expect(counted('40名工人被困井下')).toEqual(['工人'])
    expect(counted('一位年轻的代表')).toEqual(['代表'])
    expect(counted('发布重要成果，一项重要成果')).toEqual(['重要成果'])
  })

  it.each<[string, string[]]>([
    ['约300人左右', ['约', '左右']],
    ['至少3名以上', ['至少', '以上']],
    ['近20余家', ['近', '余']],
    ['超过500件以上', ['超过', '以上']],
    ['大约三十多个', ['大约', '多']],
    ['不到5万元', ['不到']],
    ['附近3家商户', []],
    ['达不到5个', []],
    ['公约3条', []],
  ])('%s is marked by %j', (text, marks) => {
    const [quantity] = read(text, 'zh-Hans')
    expect((quantity?.approximators ?? []).map(({start, end}) => text.slice(start, end))).toEqual(marks)
    expect(quantity?.approximate).toBe(marks.length > 0)
  })

  it.each<[string, [number, number], string]>([
    ['投入3—5万元', [30000, 50000], 'money'],
    ['增幅10%-15%', [10, 15], 'percent'],
    ['50至60人', [50, 60], 'cardinal'],
    ['三到五个', [3, 5], 'cardinal'],
    ['2万~3万吨', [20000, 30000], 'cardinal'],
  ])('%s is a range', (text, values, type) => {
    const found = read(text, 'zh-Hans')
    expect(found.map(({value}) => value)).toEqual(values)
    expect(found.map(({range}) => range?.role)).toEqual(['start', 'end'])
    expect(new Set(found.map(({range}) => range?.id)).size).toBe(1)
    expect(found[1]?.type).toBe(type)
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['出口同比增长5.2%', 'up', '同比'],
    ['产量环比下降3%', 'down', '环比'],
    ['较上年增加12个', 'up', '上年'],
    ['比去年多40户', 'up', '去年'],
    ['失业率降至4.8%', 'down', undefined],
    ['价格与上月持平', undefined, undefined],
    ['由1200件增加到1500件', 'up', '1200件'],
    ['检查了40户', undefined, undefined],
    ['不少40户', undefined, undefined],
  ])('%s: %s %s', (text, direction, base) => {
    const comparison = read(text, 'zh-Hans').at(-1)?.comparison
    expect(comparison?.direction).toBe(direction)
    expect(comparison?.base && text.slice(comparison.base.start, comparison.base.end)).toBe(base)
  })

  it('reports the period of a change', () => {
    const text = '2025年全市接待游客同比增长8%'
    const times: Time[] = [{start: 0, end: 5, text: '2025年', type: 'date', anchor: 'absolute', value: '2025'}]
    expect(read(text, 'zh-Hans', times)[0]?.comparison?.period).toEqual({start: 0, end: 5})
  })
})

describe('English quantities', () => {
  it.each<[string, string]>([
    ['32 sites were checked', '32 cardinal 32'],
    ['It cost US$3.5 million.', 'US$3.5 million money 3500000 USD'],
    ['a £20m plan', '£20m money 20000000 GBP'],
    ['paid HK$1,200 each', 'HK$1,200 money 1200 HKD'],
    ['a dozen eggs', 'a dozen cardinal 12'],
    ['two-thirds of voters', 'two-thirds ratio 0.666667'],
    ['one in five homes', 'one in five ratio 0.2'],
    ['a ratio of 3:1 was agreed', '3:1 ratio 3'],
    ['finished 3rd overall', '3rd ordinal 3'],
    ['its third attempt', 'third ordinal 3'],
    ['up 2 percentage points', '2 percentage points percentagePoint 2 percentage point'],
    ['cut by 25 basis points', '25 basis points percentagePoint 0.25 percentage point'],
    ['rose 5.2 per cent', '5.2 per cent percent 5.2 %'],
    ['about 40,000 square metres', '40,000 square metres cardinal 40000 square metre'],
    ['a five-mile walk', 'five-mile cardinal 5 mile'],
    ['he is 5 feet 6 inches tall', '5 feet 6 inches cardinal 5.5 foot'],
    ['sales doubled', 'doubled multiple 2'],
    ['three times more likely', 'three times multiple 3'],
    ['five and a half million trees', 'five and a half million cardinal 5500000'],
    ['twenty-one trillion yen', 'twenty-one trillion yen money 21000000000000 JPY'],
    ['thousands of people', 'thousands of vague ?'],
    ['several shops', 'several vague ?'],
    ['half of the seats', 'half ratio 0.5'],
    ['One man was hurt', 'One cardinal 1'],
    ['a 30mph limit', '30mph cardinal 30 mile per hour'],
    ['€1.1bn (£950m)', '€1.1bn money 1100000000 EUR; £950m money 950000000 GBP'],
    ['a speed of 90 kilometres an hour', '90 kilometres an hour cardinal 90 kilometre per hour'],
    ['60 miles per hour', '60 miles per hour cardinal 60 mile per hour'],
    ['15 dollars and 50 cents', '15 dollars and 50 cents money 15.5 dollar'],
    ['three point five per cent', 'three point five per cent percent 3.5 %'],
    ['nine point nought four', 'nine point nought four cardinal 9.04'],
    ['its one hundred twenty-fifth anniversary', 'one hundred twenty-fifth ordinal 125'],
    ['a hundred and first goal', 'a hundred and first ordinal 101'],
    ['one and a half million people', 'one and a half million cardinal 1500000'],
    ['minus 5 degrees', 'minus 5 degrees cardinal -5 degree Celsius'],
  ])('%s', (text, expected) => expect(facts(text, 'en')).toBe(expected))

  it.each([
    'one of them left',
    'No one came.',
    'each one',
    'in 2004 he left',
    'the F-16 and the A320',
    'Covid-19 and 5G',
    'version 2.0.1',
    'won 3-1 on Sunday',
    'Wasps 31-37 Leicester',
    'the First Lady',
    'first aid',
    'at first',
    'Article 5 of the treaty',
    'Flight 370',
    'bought Halo 2, a game',
    'a 6-4 6-3 win',
    'First, check the site.',
    'the 3G network',
    'on 2024-05-06',
    'IP 192.168.0.1',
    'in the 60s',
    'about 6.2x10^-4 of it',
  ])('%s counts nothing', (text) => expect(facts(text, 'en')).toBe(''))

  it.each<[string, string[]]>([
    ['about 300 or so people', ['about', 'or so']],
    ['more than 300-plus guests', ['more than', '-plus']],
    ['nearly 40 homes', ['nearly']],
    ['at least 12 people', ['at least']],
    ['300 people', []],
  ])('%s is marked by %j', (text, marks) => {
    expect((read(text, 'en')[0]?.approximators ?? []).map(({start, end}) => text.slice(start, end))).toEqual(marks)
  })

  it.each<[string, string | undefined, string | undefined]>([
    ['Profit rose 5% from a year earlier.', 'up', 'a year earlier'],
    ['Sales fell by 3% compared with last year.', 'down', 'last year'],
    ['a 3% fall', 'down', undefined],
    ['Output was up to 3,000 tonnes', undefined, undefined],
    ['Women make up about 30% of staff.', undefined, undefined],
    ['It has 40 rooms.', undefined, undefined],
  ])('%s: %s', (text, direction, base) => {
    const comparison = read(text, 'en')[0]?.comparison
    expect(comparison?.direction).toBe(direction)
    expect(comparison?.base && text.slice(comparison.base.start, comparison.base.end)).toBe(base)
  })

  it('reads ranges', () => {
    const range = (text: string) => read(text, 'en').map(({value, range}) => [value, range?.role])
    expect(range('between 50 and 60 people')).toEqual([
      [50, 'start'],
      [60, 'end'],
    ])
    expect(range('10-15 per cent')).toEqual([
      [10, 'start'],
      [15, 'end'],
    ])
    expect(range('$3-5 million')).toEqual([
      [3000000, 'start'],
      [5000000, 'end'],
    ])
    expect(range('two dogs and three cats')).toEqual([
      [2, undefined],
      [3, undefined],
    ])
  })

  it('finds the thing counted', () => {
    const text = '32 new housing projects were approved'
    const counted = read(text, 'en')[0]?.counted
    expect(counted && text.slice(counted.start, counted.end)).toBe('new housing projects')
  })
})

describe('any text', () => {
  it.each([
    '',
    '\0',
    '\ud800',
    '一'.repeat(3000),
    '9'.repeat(3000),
    '1,'.repeat(2000),
    '多'.repeat(2000),
    'one '.repeat(2000),
    '$'.repeat(2000),
    '3-'.repeat(2000),
  ])('does not throw on %j', (text) => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const found = read(text, language)
      expect(found.every((quantity, index) => quantity.end > quantity.start && quantity.start >= (found[index - 1]?.end ?? 0))).toBe(true)
    }
  })
})
