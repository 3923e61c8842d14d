import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readFieldDate} from '../src/facts/dates.ts'
import {readTimes} from '../src/facts/times.ts'
import type {Language, Time} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'
import {timexEn} from './timex-en.ts'

const anchor = '2026-03-04'

function read(text: string, language: Language, at: string | undefined = anchor): Time[] {
  const prose = new Prose({text, blocks: [{kind: 'paragraph', start: 0, end: text.length}], map: new SourceMap()})
  return readTimes(prose, {language, ...(at === undefined ? {} : {anchor: at})})
}

const show = (times: readonly Time[]): string => times.map(({text, type, value}) => `${text} ${type} ${value ?? '-'}`).join(' | ')

describe('Chinese', () => {
  test.each([
    // Dates.
    ['2026年3月3日开工。', '2026年3月3日 date 2026-03-03'],
    ['二〇二六年三月三日', '二〇二六年三月三日 date 2026-03-03'],
    ['二○二六年十二月二十一日', '二○二六年十二月二十一日 date 2026-12-21'],
    ['2026年3月', '2026年3月 date 2026-03'],
    ['2026 年 3 月 3 日', '2026 年 3 月 3 日 date 2026-03-03'],
    ['会议3月3日举行', '3月3日 date 2026-03-03'],
    ['会议3月3号举行', '3月3号 date 2026-03-03'],
    ['12月28日', '12月28日 date 2026-12-28'],
    ['本报3日讯', '3日 date 2026-03-03'],
    ['记者28日获悉', '28日 date 2026-02-28'],
    ['将于28日揭牌', '28日 date 2026-03-28'],
    ['2026-03-03发布', '2026-03-03 date 2026-03-03'],
    ['2026/3/3发布', '2026/3/3 date 2026-03-03'],
    ['2026.3.3发布', '2026.3.3 date 2026-03-03'],
    ['更新于2026-03-03 09:30', '2026-03-03 09:30 time 2026-03-03T09:30'],
    ['更新于2026-03-03T09:30+08:00', '2026-03-03T09:30+08:00 time 2026-03-03T09:30+08:00'],
    ['98年6月', '98年6月 date 1998-06'],
    ['九八年抗洪', '九八年 date 1998'],
    ['08年', '08年 date 2008'],
    ['公元前221年', '公元前221年 date BC0221'],
    // Days that do not exist keep their numbers.
    ['2月30日', '2月30日 date 2026-02-30'],
    ['4月31日', '4月31日 date 2026-04-31'],
    ['2026年13月5日', '2026年13月5日 date 2026-13-05'],
    ['3月32日', '3月32日 date 2026-03-32'],
    ['2026-02-30', '2026-02-30 date 2026-02-30'],
    // Clock times and parts of the day.
    ['3月3日上午9时30分', '3月3日上午9时30分 time 2026-03-03T09:30'],
    ['3月3日（星期二）上午9时30分', '3月3日（星期二）上午9时30分 time 2026-03-03T09:30'],
    ['今天下午3点半', '今天下午3点半 time 2026-03-04T15:30'],
    ['昨天15时05分', '昨天15时05分 time 2026-03-03T15:05'],
    ['昨晚8时许', '昨晚8时 time 2026-03-03T20:00'],
    ['2日晚8时', '2日晚8时 time 2026-03-02T20:00'],
    ['明天凌晨2点', '明天凌晨2点 time 2026-03-05T02:00'],
    ['中午12点30分', '中午12点30分 time 2026-03-04T12:30'],
    ['3月3日傍晚', '3月3日傍晚 time 2026-03-03TEV'],
    ['上午9：30开会', '上午9：30 time 2026-03-04T09:30'],
    ['下午四点二十', '下午四点二十 time 2026-03-04T16:20'],
    // Parts of a year and a month.
    ['2025年第一季度', '2025年第一季度 date 2025-Q1'],
    ['一季度增长', '一季度 date 2026-Q1'],
    ['今年上半年', '今年上半年 date 2026-H1'],
    ['今年前三季度', '今年前三季度 date 2026-01/2026-09'],
    ['3月上旬', '3月上旬 date 2026-03'],
    ['去年底', '去年底 date 2025'],
    ['去年年底', '去年年底 date 2025'],
    ['今年春季', '今年春季 date 2026-SP'],
    ['去冬今春', '去冬 date 2025-WI | 今春 date 2026-SP'],
    ['20世纪90年代', '20世纪90年代 date 199'],
    ['上世纪80年代', '上世纪80年代 date 198'],
    ['进入21世纪', '21世纪 date 20'],
    ['“十四五”期间', '“十四五” date 2021/2025'],
    ['2025财年', '2025财年 date 2025'],
    ['2025/26年度', '2025/26年度 date 2025/2026'],
    // Relative to the item.
    ['今天', '今天 date 2026-03-04'],
    ['前天', '前天 date 2026-03-02'],
    ['大后天', '大后天 date 2026-03-07'],
    ['今年', '今年 date 2026'],
    ['前年', '前年 date 2024'],
    ['上月', '上月 date 2026-02'],
    ['下个月', '下个月 date 2026-04'],
    ['本周', '本周 date 2026-W10'],
    ['上周五', '上周五 date 2026-02-27'],
    ['下星期一', '下星期一 date 2026-03-09'],
    ['本周末', '本周末 date 2026-W10-WE'],
    ['周五表示', '周五 date 2026-02-27'],
    ['将于周五召开', '周五 date 2026-03-06'],
    ['周六起开放', '周六 date 2026-03-07'],
    ['两年前', '两年前 date 2024'],
    ['3天前', '3天前 date 2026-03-01'],
    ['目前', '目前 date PRESENT_REF'],
    ['今后', '今后 date FUTURE_REF'],
    ['此前', '此前 date PAST_REF'],
    ['2月20日，双方签约。次日动工', '2月20日 date 2026-02-20 | 次日 date 2026-02-21'],
    ['2019年5月8日落户，当年投产', '2019年5月8日 date 2019-05-08 | 当年 date 2019'],
    ['今年1月30日', '今年1月30日 date 2026-01-30'],
    // Feasts and the Chinese calendar.
    ['6月18日端午节', '6月18日 date 2026-06-18 | 端午节 date 2026-06-19'],
    ['2024年春节', '2024年春节 date 2024-02-10'],
    ['中秋将至', '中秋 date 2026-09-25'],
    ['国庆节', '国庆节 date 2026-10-01'],
    ['农历八月十五', '农历八月十五 date 2026-09-25'],
    ['五月初五赛龙舟', '五月初五 date 2026-06-19'],
    ['正月初五', '正月初五 date 2026-02-21'],
    ['2025年农历闰六月初一', '2025年农历闰六月初一 date 2025-07-25'],
    ['丙午年正月初一', '丙午年正月初一 date 2026-02-17'],
    ['马年', '马年 date 2026'],
    ['1998年的春节', '1998年 date 1998 | 春节 date 1998-01-28'],
    ['5月的第二个星期日', '5月的第二个星期日 date 2026-05-10'],
    ['清明时节', '清明 date 2026-04-05'],
    // Lengths and repetitions.
    ['历时3天', '3天 duration P3D'],
    ['两个多月', '两个多月 duration P2M'],
    ['半小时', '半小时 duration PT0.5H'],
    ['一个半小时', '一个半小时 duration PT1.5H'],
    ['三年来', '三年来 duration P3Y'],
    ['过去一年', '过去一年 duration P1Y'],
    ['1.5小时', '1.5小时 duration PT1.5H'],
    ['十几天', '十几天 duration P10D'],
    ['一两年', '一两年 duration PXY'],
    ['每天上午9时', '每天上午9时 set T09:00'],
    ['每周一', '每周一 set XXXX-WXX-1'],
    ['每年3月', '每年3月 set XXXX-03'],
    ['每月5日', '每月5日 set XXXX-XX-05'],
    // Vague.
    ['近日', '近日 date -'],
    ['日前', '日前 date -'],
    ['工程6月30日前完工', '6月30日 date 2026-06-30'],
    ['近年来', '近年来 duration PXY'],
    ['不久前', '不久前 date -'],
  ])('%s', (text, expected) => expect(show(read(text, 'zh-Hans'))).toBe(expected))

  test.each([
    ['民國115年3月3日', '民國115年3月3日 date 2026-03-03'],
    ['115年3月3日', '115年3月3日 date 2026-03-03'],
    ['115/3/3', '115/3/3 date 2026-03-03'],
    ['二零二六年三月三號', '二零二六年三月三號 date 2026-03-03'],
    ['上週五', '上週五 date 2026-02-27'],
    ['禮拜三晚上', '禮拜三晚上 time 2026-03-04TEV'],
    ['後天', '後天 date 2026-03-06'],
    ['聽日下晝4點', '聽日下晝4點 time 2026-03-05T16:00'],
    ['兩個月', '兩個月 duration P2M'],
    ['端午節', '端午節 date 2026-06-19'],
  ])('%s', (text, expected) => expect(show(read(text, 'zh-Hant'))).toBe(expected))

  test.each([
    '国办发〔2017〕47号',
    '住在24号楼，乘3号线',
    '第3周课程',
    '一周一次',
    '周一围同志出席',
    '版本2.0和3.31',
    '比例尺1:500',
    '以21:19获胜',
    '主队3:2胜',
    '三点要求',
    '5.6点',
    '上涨10点',
    '时代新人',
    '及时处理',
    '分别通报',
    '日本代表团',
    '人民日报社',
    '吃月饼赏月亮',
    '5000年文明',
    '近2000年历史',
    '建党105周年',
    '第五届',
    '项目前期',
    '体现在细节里',
    '先天不足后天努力',
    '日内瓦',
    '说明天气好',
    '战后年均增长',
    '网上周转',
    '资本月增',
    '同日本首相会谈',
    '三年级',
    '100米跑',
    '13812345678',
    '010-65131234',
    '初三学生',
    '大雪纷飞',
    '小满来了',
    '3号院',
    '拨打12345',
    '发现在场',
    '一时找不到',
    '距离最近',
    'COVID-19',
    '192.168.1.10',
  ])('silent on dates: %s', (text) => expect(show(read(text, 'zh-Hans').filter(({type}) => type !== 'duration'))).toBe(''))
})

describe('English', () => {
  test.each([
    ['on March 3, 2026.', 'March 3, 2026 date 2026-03-03'],
    ['on 3 March 2026', '3 March 2026 date 2026-03-03'],
    ['on March 3', 'March 3 date 2026-03-03'],
    ['on Sept. 24', 'Sept. 24 date 2026-09-24'],
    ['in October. The first', 'October date 2026-10'],
    ['Tuesday, March 3', 'Tuesday, March 3 date 2026-03-03'],
    ['the third of May', 'the third of May date 2026-05-03'],
    ['February 30', 'February 30 date 2026-02-30'],
    ['Feb. 29, 2026', 'Feb. 29, 2026 date 2026-02-29'],
    ['in June 2024', 'June 2024 date 2024-06'],
    ['in May', 'May date 2026-05'],
    ['in 2024', '2024 date 2024'],
    ['the 1990s', 'the 1990s date 199'],
    ['the 21st century', 'the 21st century date 20'],
    ['mid-March', 'mid-March date 2026-03'],
    ['late 2019', 'late 2019 date 2019'],
    ['the end of March', 'the end of March date 2026-03'],
    ['spring 2025', 'spring 2025 date 2025-SP'],
    ['the first quarter', 'the first quarter date 2026-Q1'],
    ['the second quarter of 2025', 'the second quarter of 2025 date 2025-Q2'],
    ['the second half of 2024', 'the second half of 2024 date 2024-H2'],
    ['Q1 2026', 'Q1 2026 date 2026-Q1'],
    ['fiscal 2025', 'fiscal 2025 date 2025'],
    ['2026-03-03', '2026-03-03 date 2026-03-03'],
    ['3/13/2026', '3/13/2026 date 2026-03-13'],
    ['at 9:30 a.m.', '9:30 a.m. time 2026-03-04T09:30'],
    ['at 9pm', '9pm time 2026-03-04T21:00'],
    ['9 a.m. on Tuesday, March 3', '9 a.m. on Tuesday, March 3 time 2026-03-03T09:00'],
    ['March 3 at 9:30 p.m. EST', 'March 3 at 9:30 p.m. EST time 2026-03-03T21:30'],
    ['at 8 in the evening', '8 in the evening time 2026-03-04T20:00'],
    ['at noon', 'noon time 2026-03-04T12:00'],
    ['on Tuesday', 'Tuesday date 2026-03-03'],
    ['will meet on Friday', 'Friday date 2026-03-06'],
    ['said on Friday', 'Friday date 2026-02-27'],
    ['last Friday', 'last Friday date 2026-02-27'],
    ['last Wednesday', 'last Wednesday date 2026-02-25'],
    ['last March', 'last March date 2025-03'],
    ['next week', 'next week date 2026-W11'],
    ['Friday next week', 'Friday next week date 2026-03-13'],
    ['this year', 'this year date 2026'],
    ['earlier this month', 'earlier this month date 2026-03'],
    ['February last year', 'February last year date 2025-02'],
    ['last summer', 'last summer date 2025-SU'],
    ['Friday morning', 'Friday morning time 2026-02-27TMO'],
    ['yesterday evening', 'yesterday evening time 2026-03-03TEV'],
    ['last night', 'last night time 2026-03-03TNI'],
    ['year-end', 'year-end date 2026'],
    ['two years ago', 'two years ago date 2024'],
    ['in five days', 'five days date 2026-03-09'],
    ['now', 'now date PRESENT_REF'],
    ['recently', 'recently date -'],
    ['in recent days', 'recent days date -'],
    ['the other day', 'the other day date -'],
    ['for three days', 'three days duration P3D'],
    ['two and a half years', 'two and a half years duration P2.5Y'],
    ['the past two weeks', 'the past two weeks duration P2W'],
    ['the first time in 18 years', '18 years duration P18Y'],
    ['every Monday', 'every Monday set XXXX-WXX-1'],
    ['every two weeks', 'every two weeks set P2W'],
    ['Christmas 2026', 'Christmas 2026 date 2026-12-25'],
    ['Mid-Autumn Festival', 'Mid-Autumn Festival date 2026-09-25'],
    ['the third Monday of January 2026', 'the third Monday of January 2026 date 2026-01-19'],
  ])('%s', (text, expected) => expect(show(read(text, 'en'))).toBe(expected))

  test.each([
    'You may go.',
    'They march on.',
    'an august body',
    'Mark and May left.',
    'a second time',
    'in the second half',
    'won 3:2',
    'a 1:500 scale',
    'version 2.0',
    'call 555-1234',
    '25:12',
    '32 August 2026',
    'August 32, 2026',
    '2026-13-40',
    '2026',
    'more than 2000 people',
    'Flight 1845',
    'at 212-555-0148',
    'the weak minutes',
    'Johnny Noon',
    'four points',
    'nowhere to go',
    'he marched 3 miles',
  ])('silent on %s', (text) => expect(show(read(text, 'en'))).toBe(''))
})

/** The text with each time in brackets, as the rows of the tables below write it. */
function mark(source: string, language: Language): string {
  let out = ''
  let end = 0
  for (const {start, end: stop, text, type, value} of read(source, language)) {
    out += `${source.slice(end, start)}[${text}|${type[0]} ${value ?? '-'}]`
    end = stop
  }

  return out + source.slice(end)
}

const unmark = (row: string): string => row.replace(/\[([^|\]]{1,60})\|[^\]]{1,40}\]/g, '$1')

describe('extents and values in running text', () => {
  test.each([
    'Profit at the bakery chain rose 4% in [the third quarter|d 2026-Q3], it said [Monday|d 2026-03-02].',
    '[Third-quarter|d 2026-Q3] orders were flat; the [fourth-quarter|d 2026-Q4] outlook is better.',
    'Orders fell to 310 from 342 [a year earlier|d 2025].',
    'In [the year-ago quarter|d -] the mill had lost money.',
    'Sales matched [the year-earlier period|d -] but trailed [year-ago|d 2025] levels at home.',
    'For [the nine months|d P9M], the loss narrowed to $2 million.',
    '[The first nine months of 2025|d 2025-01/2025-09] were the best on record.',
    'Output grew in [the first half of this year|d 2026-H1] and in [the second half of 2025|d 2025-H2].',
    "[This year's first half|d 2026-H1] beat [last year's second quarter|d 2025-Q2].",
    '[The 2025 fourth quarter|d 2025-Q4] included a gain; [the 2024 period|d 2024] did not.',
    '[The fiscal year|d -] ends [June 30|d 2026-06-30], and [fiscal 2027|d 2027] starts [the next day|d 2026-07-01].',
    'Revenue in [the fiscal first quarter|d -] is due in [early April|d 2026-04].',
    '[The week|d P1W] ended [Friday|d 2026-02-27] was the wettest in [two decades|d P20Y].',
    '[The week of March 9|d 2026-W11] will be busy.',
    '[The second week of January|d -] and [the last day of the month|d -] are holidays.',
    'The library reopens at [the end of the month|d 2026-03].',
    'By [the end of the 1990s|d 199] the pier was gone.',
    'Builders must finish before [the beginning of next year|d 2027].',
    'For [the rest of the year|d 2026] rents will hold.',
    "He moved here in [the early 1980s|d 198], or perhaps in [the late '70s|d 197].",
    '[The mid-1960s|d 196] and [the seventies|d 197] were lean; [the 1950s|d 195] and [60s|d 196] were not.',
    '[Early last year|d 2025] the bridge closed; [late last week|d 2026-W09] it opened.',
    'The council met [late Friday|d 2026-02-27] and again [early Monday morning|t 2026-03-02TMO].',
    '[Later this month|d 2026-03] the ferry returns.',
    '[Earlier this week|d 2026-W10] he resigned.',
    'The choir sings in [mid-June|d 2026-06] and [late December|d 2026-12].',
    '[About 15 minutes later|d 2026-03-04] the lights came back.',
    'The queue lasted [more than three hours|d PT3H] and nearly reached the quay.',
    '[At least two years|d P2Y] will pass, and [no more than five years|d P5Y].',
    'The strike began [almost a month ago|d 2026-02].',
    '[Some 20 years ago|d 2006] this was a field.',
    'She worked there for [18 to 24 months|d PXM].',
    'They waited [two or three weeks|d PXW], then [another two days|d P2D].',
    'A [two-year|d P2Y] lease, a [30-day|d P30D] notice and a [six-month|d P6M] trial followed.',
    'The [65-year-old|d P65Y] captain has a [three-month-old|d P3M] dog.',
    'Ms. Reed, [41 years old|d P41Y], joined [a year and a half ago|d 2024-09].',
    'The [day-long|d P1D] hearing and the [weeklong|d P1W] fair end [today|d 2026-03-04].',
    'Over [the past three years|d P3Y] fares doubled; over [the next few months|d PXM] they may fall.',
    'In [recent years|d PXY] and in [recent months|d -] the river has risen.',
    '[The past decade|d P10Y] was dry, [the coming weeks|d PXW] will be wet.',
    '[Months|d PXM] of talks failed; [years ago|d -] they would have fought.',
    'They have argued for [decades|d PXY].',
    'It stood for [centuries|d PXY]; within [hours|d PTXH] it was gone.',
    'The talks took [two days|d P2D], and [two days|d P2D] before the vote they ended.',
    '[The next day|d -] it rained; [the following week|d 2026-W11] it snowed.',
    '[The year before|d 2025], nobody came.',
    '[That year|d -] the harvest failed, and [that night|t XXXX-XX-XXTNI] the mill burned.',
    '[The same day|d -] another fire broke out.',
    'It happened [the day before yesterday|d 2026-03-02]; it ends [the day after tomorrow|d 2026-03-06].',
    'At [the time|d PAST_REF] nobody minded; by [that time|d PAST_REF] it was late.',
    'The office is closed at [the moment|d PRESENT_REF].',
    '[Now|d PRESENT_REF] the town is quiet; it was noisy until [now|d PRESENT_REF].',
    'The museum, [currently|d PRESENT_REF] shut, [recently|d -] lost its roof.',
    'In [the future|d FUTURE_REF] trains will stop here; in [the past|d PAST_REF] they did.',
    'Rents may rise in [the near future|d -].',
    'The market opens [every Saturday|s XXXX-WXX-6], and [every other week|s P2W] on [Fridays|s XXXX-WXX-5].',
    'The bus runs [twice a day|s P1D] and [three times a week|s P1W] in [winter|d 2026-WI].',
    'He earns $20 [an hour|s PT1H] and pays $900 [a month|s P1M].',
    'The plant makes 400 cars [a day|s P1D], [seven days a week|s P7D].',
    'The dividend is paid [quarterly|s P3M] and the figures appear [weekly|s P1W].',
    'The Daily Mercury is printed in Leeds.',
    'On [March 3, 2026|d 2026-03-03], the court sat.',
    'They married on [3 March 1987|d 1987-03-03] and parted in [March 2001|d 2001-03].',
    'The fair runs from [10|d 2026-08-10] to [12 August|d 2026-08-12].',
    'The [11 April|d 2026-04-11] hearing was moved to [April 14|d 2026-04-14].',
    '[Friday the 13th|d 2026-03-13], [Friday, Feb. 13|d 2026-02-13], and [Black Monday|d -] are feared.',
    "On [Thanksgiving|d 2025-11-27] and on [New Year's Eve|d 2025-12-31] the trains stop early.",
    '[Last Christmas|d 2025-12-25] was mild, [next Easter|d 2026-04-05] may not be.',
    'In [May|d 2026-05] the roses bloom; they may bloom in [April|d 2026-04].',
    'Its [May|d 2026-05] figures beat the [June|d 2026-06] forecast.',
    'Theresa May left; April Jones and Mr. March stayed.',
    'Marches in [March|d 2026-03] are cold.',
    'The [1988|d 1988] law and the [1992|d 1992] treaty were drafted in [1987|d 1987].',
    'He was born in [1951|d 1951] and died in [2004|d 2004].',
    'From [1987|d 1987] to [1991|d 1991] he sat in parliament, and between [2001|d 2001] and [2004|d 2004] he did not.',
    'The [2004|d 2004]-[05|d 2005] season was long.',
    'It sold 2000 tickets, 1900 people came, and Flight 1990 left.',
    'Version 2.0 and Room 2010 are ready; the index closed at 2015.4.',
    'In [the 19th century|d 18], late in [the 20th century|d 19] and at [the turn of the century|d -]',
    'The plant will close in [2030|d 2030], the ministry said in [late 2025|d 2025].',
    'At [9:30 a.m. Monday|t 2026-03-02T09:30] the bell rings; at [4 p.m. EST|t 2026-03-02T16:00] it rings again.',
    'The vote is [Tuesday at 10 a.m.|t 2026-03-03T10:00]; doors open [about 8 a.m. Tuesday|t 2026-03-03T08:00].',
    'The siren sounded at [noon|t 2026-03-04T12:00] and at [midnight|t 2026-03-04T00:00].',
    'It was [half past three|t 2026-03-04T03:30] when the train, due at [a quarter to four|t 2026-03-04T03:45], came.',
    'The broadcast starts at [1430 GMT|t 2026-03-04T14:30], or [15h30|t 2026-03-04T15:30] in Paris.',
    "He called at [three o'clock in the morning|t 2026-03-04T03:00].",
    'Shots were heard at [dawn Sunday|t 2026-03-01TMO] and [overnight|t 2026-03-01TNI].',
    'The curfew starts at [8 tonight|t 2026-03-04T20:00].',
    'On [Saturday morning|t 2026-02-28TMO] and [Sunday night|t 2026-03-01TNI] it froze.',
    "[This morning|t 2026-03-04TMO]'s frost and [tomorrow afternoon|t 2026-03-05TAF]'s sun are no surprise.",
    'AP-NR-[03-14-91 0915EST|t 1991-03-14T09:15]',
    'Filed [1999-07-02 16:20:00|t 1999-07-02T16:20:00] by the desk',
    'Updated [11/02/99|d 1999-11-02] and [20000315|d 2000-03-15] for the record',
    'The deadline is [07/2026|d 2026-07].',
    'In [the last three months of 2025|d 2025-Q4] sales fell; in [the final two months of the year|d -] they rose.',
    '[The third straight month|d -] of losses followed [a second consecutive quarter|d -] of gains.',
    'In its [first week|d -] the shop sold out.',
    'It was the first time in [12 years|d P12Y], and it took hold in [five days|d P5D].',
    'The shop will open in [three weeks|d 2026-03-25].',
    'In [ten days|d 2026-03-14] the offer ends.',
    '[Next summer|d 2026-SU] and [last winter|d 2025-WI] were named; [this fall|d 2026-FA] was not.',
    '[The summer of 2019|d 2019-SU] and [spring 2020|d 2020-SP] were wet; in [the spring|d 2026-SP] it floods.',
    'After the fall of the wall, prices fell.',
    '[The latest quarter|d 2026-Q1] was weak, and so was the previous one.',
    'In [the same period|d -] [last year|d 2025] the port was shut.',
    '[A few weeks ago|d -], [a day or two later|d 2026-03-05], [a week or so|d P1W] before the fair',
    'Within [60 days|d P60D] and [up to 90 days|d P90D]; [less than a week|d P1W]; [as little as 10 minutes|d PT10M]',
    '[A half-hour|d PT0.5H] delay, [half an hour|d PT0.5H] of rain, [half a century|d P50Y] of peace',
    'The [24-hour|d PT24H] strike cost the yard [five working days|d P5D].',
    'An [eight-hour|d PT8H], [30-minute|d PT30M] flight; [5 minutes, 30 seconds|d PT5M30S]; [two hours and ten minutes|d PT2H10M]',
    'The [all-day|d P1D] sale starts at [year-end|d 2026]; [month-end|d 2026-03] stocks were low.',
    '[The entire year|d P1Y] was lost, and [the whole day|d P1D] too.',
    '[The weekend|d P1WE] storm hit on [the weekend|d P1WE]; the [weekdays|s XXXX-WXX] were dry.',
    'She left [the day|d P1D] after the quake and came back [the week|d P1W] before the vote.',
    'The Sunday Times and USA Today reported it [yesterday|d 2026-03-03].',
    'Wait a second: the second half was better than the first.',
    'Three quarters of voters stayed home; the quarter-final is set.',
    'He paid a quarter of the price for a day-care place.',
    'The 60 Minutes crew spent [60 minutes|d PT60M] there.',
    '[Every four years|s P4Y] and [each spring|s XXXX-SP] the river floods.',
    '[A long time ago|d -], [not long ago|d -], [some time ago|d -]',
    'The company reported earnings for the period and for [the quarter|d P3M].',
    'Rain is due later in [the week|d P1W], perhaps as early as [Wednesday|d 2026-03-04].',
    'The law took effect on [Jan. 1|d 2026-01-01] and lapses [Dec. 31, 2030|d 2030-12-31].',
    'As of [Dec. 31|d 2026-12-31] it had 12 shops; since then three have closed.',
    'The millennium bug did not bite on [Jan. 1, 2000|d 2000-01-01].',
    'Prior to [1980|d 1980] and after [1990|d 1990] the rule was different.',
    "In the class of ['89|d 1989] only two are rich.",
    'In [the last week of September|d -] it rained; [last week|d 2026-W09] it did not. [Last week of October|d -], snow.',
    '[The week of October 5|d 2026-W41] was warm.',
    '[Two weeks|d P2W] at 60 miles an hour, 90 km per hour and $20 [an hour|s PT1H].',
    '[Q3 2025|d 2025-Q3] was strong, [2018Q4|d 2018-Q4] weak.',
  ])('%s', (row) => expect(mark(unmark(row), 'en')).toBe(row))

  test.each([
    '[今早七时|t 2026-03-04T07:00]，消防员赶到；[昨晚十时|t 2026-03-03T22:00]许火被扑灭。',
    '他[前日|d 2026-03-02]到访，[翌日下午三时|t 2026-03-03T15:00]离开。',
    '[下周一|d 2026-03-09]起施工，[明年初|d 2027]完工，[年中|d 2026]验收。',
    '[上月|d 2026-02]签约，[本月|d 2026-03]初开工，[上个月|d 2026-02]刚动土。',
    '[首季|d 2026-Q1]收入增长，[今年第三季|d 2026-Q3]回落，[次季|d 2026-Q2]持平。',
    '[首两个月|d 2026-01/2026-02]出口下降，[今年首11个月|d 2026-01/2026-11]进口上升，[首三季|d 2026-01/2026-09]持平。',
    '[2024年|d 2024]投产，[同年|d 2024]获奖，[翌年|d 2025]扩建。',
    '[2019年|d 2019]毕业，[两年后|d 2021]入职；[8日|d 2026-03-08]报到，[三天后|d 2026-03-11]出发。',
    '[半个多世纪|d P50Y]过去，[两月后|d 2026-05]再访。',
    '展览由[明日|d 2026-03-05]至[星期日|d 2026-03-08]举行。',
    '[昨日傍晚|t 2026-03-03TEV]约[6时15分|t 2026-03-03T18:15]，列车停驶。',
    '[明日凌晨4时|t 2026-03-05T04:00]期间封路。',
    '7日期国债与[3日|d 2026-03-03]期间的比赛',
    '本次年会由前往日本的团队主办，学前[一年|d P1Y]免费。',
    '[十一|d 2026-10-01]长假与[五一|d 2026-05-01]假期人多，[今年|d 2026]初三学生考试。',
    '发布会定于[March 3, 2026|d 2026-03-03]举行，另一场在[30 April|d 2026-04-30]。',
    '[周四|d 2026-03-05]气温最低将降至零度，[周四|d 2026-02-26]表示将继续。',
    '[15h30|t 2026-03-04T15:30]开始，[9:30 a.m.|t 2026-03-04T09:30]结束。',
  ])('%s', (row) => expect(mark(unmark(row), 'zh-Hans')).toBe(row))

  test.each([
    '[今(3)日|d 2026-03-03]召開，[昨（2）晚|t 2026-03-02TEV]抵達，[去（114）年|d 2025]通過，[今（115）年3月|d 2026-03]上路。',
    '[上(2)月|d 2026-02]公布，[本（3）月15日|d 2026-03-15]生效。',
    '[114學年度|d 2025]招生，[115會計年度|d 2026]預算，[2025至26年度|d 2025/2026]財政預算案',
    '[今個財政年度首10個月|d -]錄得赤字。',
    '[年廿八|d 2026-02-15]大掃除，[年初三|d 2026-02-19]不拜年，[大年初一|d 2026-02-17]拜年。',
    '[中秋節|d 2026-09-25][翌日|d 2026-09-26]補假，[禮拜三晚上八點半|t 2026-03-04T20:30]開始，[週六|d 2026-02-28]休息。',
    '本港時間[今晨四時|t 2026-03-04T04:00]公布，[凌晨|t 2026-03-04TMO]時分落雨。',
    '[上季|d 2025-Q4]虧損收窄，[末季|d 2026-Q4]轉盈，第三季節目不變。',
    '[民國一一五年三月三日|d 2026-03-03]，[去年底|d 2025]前完成。',
    '[該年|d -]畢業，[次年|d -]就業。',
  ])('%s', (row) => expect(mark(unmark(row), 'zh-Hant')).toBe(row))
})

test('English newswire has the extents of TIMEX3', () => {
  const lines: string[] = []
  let [right, found, gold] = [0, 0, 0]
  for (const row of timexEn) {
    const wanted: string[] = []
    let text = ''
    for (const part of row.split(/(\[[^\]]+\])/)) {
      if (part.startsWith('[')) wanted.push(`${text.length} ${part.slice(1, -1)}`)
      text += part.startsWith('[') ? part.slice(1, -1) : part
    }
    const got = read(text, 'en').flatMap(({start, end}) => `${start} ${text.slice(start, end)}`)
    const hits = got.filter((one) => wanted.includes(one)).length
    right += hits
    found += got.length
    gold += wanted.length
    if (hits < wanted.length || hits < got.length)
      lines.push(`${text}: ${got.filter((one) => !wanted.includes(one)).join(', ')} / ${wanted.filter((one) => !got.includes(one)).join(', ')}`)
  }
  const f1 = (200 * right) / (found + gold)
  expect(f1, lines.join('\n')).toBe(100)
})

describe('values', () => {
  test.each<[string, Language, string, string]>([
    // The item's own day, unless the words look ahead; a season by where the item stands in the year.
    ['He said Wednesday it was over.', 'en', '2026-03-04', '2026-03-04'],
    ['They will meet Tuesday.', 'en', '2026-03-04', '2026-03-10'],
    ['The party swept to victory in Sunday’s vote.', 'en', '2026-03-04', '2026-03-01'],
    ['It closed last winter.', 'en', '2026-01-10', '2024-WI'],
    ['It snowed this winter.', 'en', '2026-01-10', '2025-WI'],
    ['It opened last spring.', 'en', '2026-11-10', '2026-SP'],
    ['Two hours ago the bell rang.', 'en', '2026-03-04T01:30', '2026-03-03T23:30'],
    ['两小时前', 'zh-Hans', '2026-03-04T01:30', '2026-03-03T23:30'],
    ['20分钟后', 'zh-Hans', '2026-03-04T23:50', '2026-03-05T00:10'],
    ['Last Easter', 'en', '2026-03-04', '2025-04-20'],
    ['three weeks ago', 'en', '2026-03-04', '2026-02-11'],
    ['half a year ago', 'en', '2026-03-04', '2025-09'],
    ['one and a half years ago', 'en', '2026-03-04', '2024-09'],
  ])('%s', (text, language, at, value) => expect(read(text, language, at)[0]?.value).toBe(value))

  test('what counts from the text waits for a day in it', () => {
    expect(show(read('当天开业。', 'zh-Hans'))).toBe('当天 date -')
    expect(show(read('2月27日开业，当天满座。次日停业。', 'zh-Hans'))).toBe('2月27日 date 2026-02-27 | 当天 date 2026-02-27 | 次日 date 2026-02-28')
  })
})

describe('ranges', () => {
  test.each<[string, Language, string]>([
    ['3月1日至3日', 'zh-Hans', '3月1日=2026-03-01 3日=2026-03-03'],
    ['「3日至5日」', 'zh-Hant', '3日=2026-03-03 5日=2026-03-05'],
    ['2024—2026年', 'zh-Hans', '2024=2024 2026年=2026'],
    ['今年1—3月', 'zh-Hans', '今年1=2026-01 3月=2026-03'],
    ['上午9:00-11:30', 'zh-Hans', '上午9:00=2026-03-04T09:00 11:30=2026-03-04T11:30'],
    ['25日9时至11时', 'zh-Hans', '25日9时=2026-02-25T09:00 11时=2026-02-25T11:00'],
    ['11月11日至次年3月', 'zh-Hans', '11月11日=2026-11-11 次年3月=2027-03'],
    ['March 1–3', 'en', 'March 1=2026-03-01 3=2026-03-03'],
    ['10-22 August 2025', 'en', '10=2025-08-10 22 August 2025=2025-08-22'],
    ['from 2 to 4 p.m.', 'en', '2=2026-03-04T14:00 4 p.m.=2026-03-04T16:00'],
    ['2004-05', 'en', '2004=2004 05=2005'],
    ['between 2019 and 2023', 'en', '2019=2019 2023=2023'],
  ])('%s', (text, language, expected) => {
    const times = read(text, language)
    expect(times.map((time) => `${time.text}=${time.value}`).join(' ')).toBe(expected)
    expect(times.map((time) => time.range)).toEqual([
      {id: 0, role: 'start'},
      {id: 0, role: 'end'},
    ])
  })
})

describe('weekdays beside dates', () => {
  test.each<[string, Language, string, number, string]>([
    ['2026年3月3日（星期二）开会', 'zh-Hans', '2026年3月3日', 2, '星期二'],
    ['3月3日星期二', 'zh-Hans', '3月3日星期二', 2, '星期二'],
    ['3月3日(周一)', 'zh-Hans', '3月3日', 1, '周一'],
    ['3月3日（禮拜日）', 'zh-Hant', '3月3日', 0, '禮拜日'],
    ['周五（3月6日）', 'zh-Hans', '周五', 5, '周五'],
    ['2026年3月3日，星期三，晴', 'zh-Hans', '2026年3月3日', 3, '星期三'],
    ['3月3日，周三上午开会', 'zh-Hans', '3月3日', 3, '周三'],
    ['3月3日（三）休館', 'zh-Hant', '3月3日', 3, '三'],
    ['3月3日（日）上午9時開始', 'zh-Hant', '3月3日（日）上午9時', 0, '日'],
    ['Monday, March 3', 'en', 'Monday, March 3', 1, 'Monday'],
    ['March 3 (Tuesday)', 'en', 'March 3', 2, 'Tuesday'],
  ])('%s', (text, language, span, index, word) => {
    const [time] = read(text, language)
    expect(time?.text).toBe(span)
    expect(time?.value).toMatch(/^2026-03-0[36]/)
    expect(time?.weekday?.index).toBe(index)
    expect(text.slice(time?.weekday?.start, time?.weekday?.end)).toBe(word)
  })
})

describe('what only looks like a weekday beside a date', () => {
  test.each([
    ['通知印发于3月3日（一）加强巡查。（二）落实责任。', 'zh-Hans'],
    ['3月3日，周三、周五照常开放', 'zh-Hans'],
    ['3月3日，周三代表公司致辞', 'zh-Hans'],
    ['3月3日（晴）', 'zh-Hans'],
  ] as [string, Language][])('%s', (text, language) => expect(read(text, language)[0]?.weekday).toBeUndefined())
})

describe('anchors and calendars', () => {
  test.each<[string, Language, string | undefined]>([
    ['3月3日', 'zh-Hans', 'XXXX-03-03'],
    ['3日上午', 'zh-Hans', 'XXXX-XX-03TMO'],
    ['今天', 'zh-Hans', undefined],
    ['圣诞节', 'zh-Hans', 'XXXX-12-25'],
    ['上午9时', 'zh-Hans', 'T09:00'],
    ['March 3', 'en', 'XXXX-03-03'],
    ['last month', 'en', undefined],
  ])('%s without a date of the item', (text, language, value) => expect(readWithoutAnchor(text, language)).toBe(value))

  function readWithoutAnchor(text: string, language: Language) {
    const prose = new Prose({text, blocks: [], map: new SourceMap()})
    return readTimes(prose, {language})[0]?.value
  }

  test.each([
    ['12月28日', '2026-01-05', '2025-12-28'],
    ['1月3日', '2025-12-20', '2026-01-03'],
    ['6月1日', '2026-01-05', '2026-06-01'],
    ['春节', '2025-12-20', '2026-02-17'],
    ['元旦', '2025-12-20', '2026-01-01'],
    ['圣诞节', '2026-01-05', '2025-12-25'],
    ['31日', '2026-03-02T08:00+08:00', '2026-03-31'],
  ])('%s read on %s', (text, at, value) => expect(read(text, 'zh-Hans', at)[0]?.value).toBe(value))

  test('kinds of anchor and calendar', () => {
    const anchors = read('3月3日，今年，近日', 'zh-Hans').map((time) => time.anchor)
    expect(anchors).toEqual(['absolute', 'deictic', 'vague'])
    expect(read('正月初五', 'zh-Hans')[0]?.calendar).toBe('chinese')
    expect(read('民國115年', 'zh-Hant')[0]?.calendar).toBe('roc')
    expect(read('115/3/3', 'zh-Hans')).toEqual([])
  })
})

describe('every text', () => {
  const pieces = [
    '2026年',
    '3月',
    '3日',
    '（星期二）',
    '上午9时',
    '至',
    '—',
    '、',
    '周',
    '一',
    '每',
    '今',
    '去年',
    '初',
    '三',
    '十',
    'March',
    ' 3',
    ', ',
    '2026',
    ' to ',
    'every ',
    'last ',
    '9:30',
    ' a.m.',
    '-',
    '/',
    '.',
    '\n',
    '\0',
    '\ud800',
    '𠮷',
    '春节',
    'the ',
    'two years',
    ' ago',
  ]
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
  )

  test('is read without throwing, in order, without overlap', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('zh-Hans', 'zh-Hant', 'en'), (source, language) => {
        let end = 0
        for (const time of read(source, language)) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(source.slice(time.start, time.end)).toBe(time.text)
          end = time.end
        }
      }),
      {numRuns: 1500},
    )
  })

  test.each([
    '1',
    '一',
    '年',
    '2026-',
    '3月3日',
    '十',
    'march 3 ',
    'the ',
    'a',
    '9:30-',
    '每',
    '（周一）',
    '至3日',
    '清明节',
    '半天',
    '2026.',
    'the last ',
    'two days, ',
    'about ',
    'the end of ',
    'a day or ',
    'more than ',
    'in ',
    "'80s ",
    '1989 ',
    '08-15-90 ',
    '今(3)',
    '首',
    'twice a ',
    'May ',
  ])('is read in linear time: %s', (part) => {
    const source = part.repeat(Math.ceil(200_000 / part.length))
    for (const language of ['zh-Hans', 'en'] as const) {
      const start = performance.now()
      read(source, language)
      expect(performance.now() - start).toBeLessThan(3000)
    }
  })
})

describe('dates of fields', () => {
  test.each<[string, Language, string | undefined]>([
    ['2026-03-03', 'en', '2026-03-03'],
    ['2016-05-10 14:00:00 -4', 'en', '2016-05-10T14:00:00-04:00'],
    ['2016-05-10T14:00:00.123Z', 'en', '2016-05-10T14:00:00Z'],
    ['2026-03-03T09:30+08:00', 'en', '2026-03-03T09:30+08:00'],
    ['2026年3月3日', 'zh-Hans', '2026-03-03'],
    ['２０２６年３月３日', 'zh-Hans', '2026-03-03'],
    ['2026年3月3日（星期二）上午9时30分', 'zh-Hans', '2026-03-03T09:30'],
    ['2026年3月3日 下午3:05', 'zh-Hans', '2026-03-03T15:05'],
    ['二〇二六年三月三日', 'zh-Hans', '2026-03-03'],
    ['民國115年3月3日', 'zh-Hant', '2026-03-03'],
    ['中華民國115年3月3日', 'zh-Hant', '2026-03-03'],
    ['115/3/3', 'zh-Hant', '2026-03-03'],
    ['115/3/3', 'zh-Hans', undefined],
    ['March 3, 2026', 'en', '2026-03-03'],
    ['Mar 3rd, 2026, 9:30 PM', 'en', '2026-03-03T21:30'],
    ['3 March 2026', 'en', '2026-03-03'],
    ['2026/03/03 09:30', 'en', '2026-03-03T09:30'],
    ['Tue, 03 Mar 2026 09:30:00 +0800', 'en', '2026-03-03T09:30:00+08:00'],
    ['Tue, 3 Mar 2026 09:30:00 GMT', 'en', '2026-03-03T09:30:00Z'],
    ['2026-03-03 09:30:00 +0800 CST', 'en', '2026-03-03T09:30:00+08:00'],
    ['20260303', 'en', '2026-03-03'],
    ['3/13/2026', 'en', '2026-03-13'],
    ['13.3.2026', 'en', '2026-03-13'],
    ['1772496000', 'en', undefined],
    ['2026-02-30', 'en', undefined],
    ['2026-03-03 29:00', 'en', undefined],
    ['昨天', 'zh-Hans', undefined],
    ['', 'en', undefined],
    ['9'.repeat(5000), 'en', undefined],
  ])('%s', (raw, language, expected) => expect(readFieldDate(raw, language, 'Asia/Shanghai')).toBe(expected))
})
