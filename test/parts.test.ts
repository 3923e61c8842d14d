import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isPersonName, splitPeople} from '../src/facts/bylines.ts'
import {readCredits} from '../src/facts/credits.ts'
import {readDateline} from '../src/facts/datelines.ts'
import {readLayout} from '../src/facts/parts.ts'
import type {DeclaredField, PartKind} from '../src/item.ts'
import {foldText, lowerText} from '../src/prose/fold.ts'
import {canonicalField} from '../src/read/fields.ts'
import {read} from '../src/read/read.ts'

const body = '三月三日，清河县图书馆新馆开馆，首日接待读者两千余人，县里为此开通了两条公交专线。'
const more = '新馆有座位八百个，藏书十二万册，每周二至周日开放，持身份证即可办理借阅手续。'
const story = 'The town library opened its new building on Tuesday, and 2,000 readers came on the first day.'

function lay(source: string, path?: string, hasHeadline = false) {
  const {prose} = read(source, path === undefined ? {} : {path})
  const {parts, declared} = readLayout(prose, 'zh-Hans', hasHeadline, canonicalField)
  const shown = parts.map(({kind, start, end}) => [kind, prose.text.slice(start, end)] as const)
  const texts = (kind: PartKind) => shown.filter(([one]) => one === kind).map(([, text]) => text)
  return {prose, parts, declared, kinds: parts.map(({kind}) => kind), texts}
}

function said(declared: readonly DeclaredField[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const {key, raw, values} of declared)
    if (key !== 'headline') result[key] = result[key] === undefined ? (values?.join('+') ?? raw) : `${result[key]}|${values?.join('+') ?? raw}`
  return result
}

describe('datelines', () => {
  // Opening of a paragraph, its dateline as a part, what it declares besides itself.
  test.each<[string, string | undefined, Record<string, string>]>([
    [
      '新华社北京3月3日电（记者 王小明、李思雨）国务院今天公布条例。',
      '新华社北京3月3日电（记者 王小明、李思雨）',
      {source: '新华社', place: '北京', author: '王小明+李思雨'},
    ],
    ['新华社华盛顿电 当地官员表示。', '新华社华盛顿电', {source: '新华社', place: '华盛顿'}],
    ['中新网杭州3月3日电 （记者 周海燕）展览开幕。', '中新网杭州3月3日电 （记者 周海燕）', {source: '中新网', place: '杭州', author: '周海燕'}],
    ['中新社联合国3月3日电 记者 马立新 会议召开。', '中新社联合国3月3日电 记者 马立新', {source: '中新社', place: '联合国', author: '马立新'}],
    ['据新华社电 台风登陆。', '据新华社电', {source: '新华社'}],
    ['人民网济南3月3日电（记者孙晓梅）春耕开始。', '人民网济南3月3日电（记者孙晓梅）', {source: '人民网', place: '济南', author: '孙晓梅'}],
    ['央视网消息（晚间新闻）：全国铁路发送旅客一千万人次。', '央视网消息（晚间新闻）：', {source: '央视网'}],
    ['央视网消息：全国铁路发送旅客一千万人次。', '央视网消息：', {source: '央视网'}],
    ['本报讯（记者 王小明 通讯员 李思雨）昨日，新馆开馆。', '本报讯（记者 王小明 通讯员 李思雨）', {author: '王小明|李思雨'}],
    ['本报讯 记者王小明 通讯员李思雨报道：昨日，新馆开馆。', '本报讯 记者王小明 通讯员李思雨报道：', {author: '王小明|李思雨'}],
    ['本报讯 昨日，新馆开馆。', '本报讯', {}],
    ['本报清河3月3日讯（记者 王小明）新馆开馆。', '本报清河3月3日讯（记者 王小明）', {place: '清河', author: '王小明'}],
    ['本报讯清河县图书馆昨日开馆。', '本报讯', {}],
    ['据新华社杭州3月3日电（王小明、李思雨）展览开幕。', '据新华社杭州3月3日电（王小明、李思雨）', {source: '新华社', place: '杭州', author: '王小明+李思雨'}],
    ['本網訊：新館昨日開館。', '本網訊：', {}],
    ['【本報訊】新館昨日開館。', '【本報訊】', {}],
    ['【本報訊】記者陳大文報道：新館昨日開館。', '【本報訊】記者陳大文報道：', {author: '陳大文'}],
    ['（中央社記者林小芳台北3日電）新館今天開館。', '（中央社記者林小芳台北3日電）', {source: '中央社', author: '林小芳', place: '台北'}],
    ['（中央社台北3日電）新館今天開館。', '（中央社台北3日電）', {source: '中央社', place: '台北'}],
    [
      '（中央社記者林小芳、張志強高雄3日電）新館今天開館。',
      '（中央社記者林小芳、張志強高雄3日電）',
      {source: '中央社', author: '林小芳+張志強', place: '高雄'},
    ],
    ['記者林小芳／台北報導　新館今天開館。', '記者林小芳／台北報導', {author: '林小芳', place: '台北'}],
    ['［記者林小芳／新竹報導］新館今天開館。', '［記者林小芳／新竹報導］', {author: '林小芳', place: '新竹'}],
    ['〔即時新聞／綜合報導〕新館今天開館。', '〔即時新聞／綜合報導〕', {}],
    ['政治中心／台北報導　新館今天開館。', '政治中心／台北報導', {place: '台北'}],
    ['記者林小芳台北報導　新館今天開館。', '記者林小芳台北報導', {author: '林小芳', place: '台北'}],
    ['（记者 王小明）3月3日，新馆开馆。', '（记者 王小明）', {author: '王小明'}],
    ['本报记者 王小明 3月3日，新馆开馆。', '本报记者 王小明', {author: '王小明'}],
    ['BEIJING, March 3 (Xinhua) -- The library opened.', 'BEIJING, March 3 (Xinhua) --', {place: 'BEIJING', source: 'Xinhua'}],
    ['LONDON (Reuters) - The library opened.', 'LONDON (Reuters) -', {place: 'LONDON', source: 'Reuters'}],
    ['WASHINGTON — The library opened.', 'WASHINGTON —', {place: 'WASHINGTON'}],
    [
      'NEW YORK, March 3, 2026 /PRNewswire/ -- The library opened.',
      'NEW YORK, March 3, 2026 /PRNewswire/ --',
      {place: 'NEW YORK', datePublished: 'March 3, 2026', source: 'PRNewswire'},
    ],
    ['Springfield, Ill., March 3, 2026 – The library opened.', 'Springfield, Ill., March 3, 2026 –', {place: 'Springfield', datePublished: 'March 3, 2026'}],
    ['London, 3 March 2026 — The library opened.', 'London, 3 March 2026 —', {place: 'London', datePublished: '3 March 2026'}],
    ['(AP) — The library opened.', '(AP) —', {source: 'AP'}],
    ['临江，2026年9月22日——新馆开馆。', '临江，2026年9月22日——', {place: '临江', datePublished: '2026年9月22日'}],
    ['（海灣，2026年3月30日）新館開館。', '（海灣，2026年3月30日）', {place: '海灣', datePublished: '2026年3月30日'}],
    ['上海2026年9月22日 /美通社/ -- 新馆开馆。', '上海2026年9月22日 /美通社/ --', {place: '上海', datePublished: '2026年9月22日'}],
    // None of these is a dateline.
    ['据新华社报道，台风登陆。', undefined, {}],
    ['据央视网消息，台风登陆。', undefined, {}],
    ['记者从市教育局获悉，新馆开馆。', undefined, {}],
    ['记者近日在现场看到，新馆开馆。', undefined, {}],
    ['记者王小明在现场看到，新馆开馆。', undefined, {}],
    ['本报电话已更换，请读者留意。', undefined, {}],
    ['某网站运营者在线下发消息，声称新馆关闭。', undefined, {}],
    ['中国地震台网3月3日消息，当地发生3.0级地震。', undefined, {}],
    ['电视台报道了此事。', undefined, {}],
    ['（一）总体要求。坚持读者优先。', undefined, {}],
    ['好消息：新馆开馆了。', undefined, {}],
    ['UPDATE - The library opened.', undefined, {}],
    ['Well - the library opened.', undefined, {}],
    ['Mary Smith — the new librarian — opened it.', undefined, {}],
    ['WHO — the agency — said so.', undefined, {}],
    ['A long-awaited library opened.', undefined, {}],
  ])('%s', (paragraph, part, fields) => {
    const {prose, parts, declared} = lay(`${paragraph}${more}`, undefined, true)
    const found = parts.find(({kind}) => kind === 'dateline' || kind === 'byline')
    expect(found && prose.text.slice(found.start, found.end)).toBe(part)
    const {dateline, ...rest} = said(declared)
    expect(rest).toEqual(fields)
    if (found?.kind === 'dateline') expect(part).toContain(dateline)
    expect(parts[0]).toMatchObject({kind: 'lead', start: 0})
  })

  test('a dateline on a line of its own is no lead', () => {
    const {kinds, texts} = lay(`新馆开馆\n記者林小芳／台北報導\n${body}\n${more}`)
    expect(kinds).toEqual(['headline', 'dateline', 'lead', 'paragraph'])
    expect(texts('dateline')).toEqual(['記者林小芳／台北報導'])
  })

  test('reads only the beginning of a paragraph', () => {
    const paragraph = `新馆开馆。新华社北京3月3日电（记者 王小明）`
    expect(readDateline(paragraph, paragraph, canonicalField)).toBeUndefined()
  })
})

describe('head and foot lines', () => {
  test('the title of a correction is no field', () => {
    const {declared, texts} = lay(`Correction: Library hours\n\n${story}`)
    expect(texts('headline')).toEqual(['Correction: Library hours'])
    expect(said(declared)).toEqual({})
  })

  test('a line that says the text is a release is no headline', () => {
    expect(lay(`新聞稿　即時發布\n\n圖書館新館開館\n\n${body}`).texts('headline')).toEqual(['圖書館新館開館'])
  })

  test('a newspaper beneath the byline, and its date', () => {
    const {declared} = lay(`Library opens\nBy Jane Doe\nSpringfield Herald\nMarch 4, 2026\n\n${story}`)
    expect(said(declared)).toEqual({author: 'Jane Doe', source: 'Springfield Herald', datePublished: 'March 4, 2026'})
  })

  test('the stamp of an agency behind its closing bracket', () => {
    expect(said(lay(`圖書館新館開館\n\n${body}（編輯：謝文彬）1150303`).declared)).toEqual({editor: '謝文彬', datePublished: '1150303'})
  })

  test.each<[string, Record<string, string> | undefined]>([
    ['来源：清河日报 作者：王小明 责任编辑：李思雨', {source: '清河日报', author: '王小明', editor: '李思雨'}],
    ['來源：清河日報　作者：陳大文　責任編輯：林小芳', {source: '清河日報', author: '陳大文', editor: '林小芳'}],
    ['来源：清河日报|作者：王小明|审核：赵刚', {source: '清河日报', author: '王小明', reviewer: '赵刚'}],
    ['来源：清河日报作者：王小明', {source: '清河日报', author: '王小明'}],
    ['【来源：清河日报】【编辑：李思雨】', {source: '清河日报', editor: '李思雨'}],
    ['（来源：清河日报 记者 王小明）', {source: '清河日报', author: '王小明'}],
    ['2026-03-03 09:30 来源：清河日报', {datePublished: '2026-03-03 09:30', source: '清河日报'}],
    ['来源：清河日报 2026-03-03 09:30', {source: '清河日报', datePublished: '2026-03-03 09:30'}],
    ['发布时间：2026年3月3日 09:30 点击次数：128', {datePublished: '2026年3月3日 09:30'}],
    ['初审：王小明 复审：李思雨 终审：赵刚', {reviewer: '王小明|李思雨', approver: '赵刚'}],
    ['文/王小明 图/李思雨', {author: '王小明'}],
    ['文｜王小明 编辑｜李思雨', {author: '王小明', editor: '李思雨'}],
    ['记者 王小明 李思雨 通讯员 赵刚', {author: '王小明+李思雨|赵刚'}],
    ['本报记者王小明 实习记者李思雨', {author: '王小明|李思雨'}],
    ['（記者陳大文報道）', {author: '陳大文'}],
    ['供稿：清河县图书馆', {unit: '清河县图书馆'}],
    ['供稿：王小明', {author: '王小明'}],
    ['责任编辑：王　明', {editor: '王明'}],
    ['Source: Clear River Gazette By: Jane Doe Published: March 3, 2026', {source: 'Clear River Gazette', author: 'Jane Doe', datePublished: 'March 3, 2026'}],
    ['Editor: John Roe', {editor: 'John Roe'}],
    // Text, not declarations.
    ['来源：本县财政投入一千万元，另有社会捐助三百万元。', undefined],
    ['专家认为，资金来源：一是财政，二是捐助', undefined],
    ['正文：新馆开馆', undefined],
    ['获奖作者：王小明等三人', undefined],
    ['作者：一个写了四十年的人的故事', undefined],
    ['记者从市教育局获悉', undefined],
    ['记者 近日 走访', undefined],
    ['时间 09:30', undefined],
    ['Note: bring your card', undefined],
    ['He gave his reason: the building was old', undefined],
  ])('%s', (line, fields) => {
    const folded = foldText(line)
    const credits = readCredits(line, folded, lowerText(folded), 'head', canonicalField)
    const found =
      credits &&
      said(credits.map(({key, start, end, people}): DeclaredField => ({key, raw: line.slice(start, end), ...(people ? {values: people} : {}), from: 'text'})))
    expect(found).toEqual(fields)
  })

  test('above the text they are a byline, below it a sign-off, and the place is in the source', () => {
    const source = `\ufeff新馆开馆\n来源：清河日报 2026年3月3日\n${body}\n${more}\n责任编辑：李思雨`
    const {kinds, declared} = lay(source)
    expect(kinds).toEqual(['headline', 'byline', 'lead', 'paragraph', 'signOff'])
    expect(said(declared)).toEqual({source: '清河日报', datePublished: '2026年3月3日', editor: '李思雨'})
    for (const {place, raw, from} of declared) {
      expect(from).toBe('text')
      expect(source.slice(place?.start, place?.end)).toBe(raw)
      expect(place?.inSource).toBe(true)
    }
  })

  test('lines of content stay paragraphs, and at the foot they declare nothing', () => {
    const {kinds, declared} = lay(`讲座预告\n${body}\n${more}\n时间：3月8日9时\n地点：清河县图书馆`)
    expect(kinds).toEqual(['headline', 'lead', 'paragraph', 'paragraph', 'paragraph'])
    expect(said(declared)).toEqual({})
  })

  test.each<[string, Record<string, string>]>([
    ['2026年3月3日', {createdAt: '2026年3月3日'}],
    ['二〇二六年三月三日', {createdAt: '二〇二六年三月三日'}],
    ['清河县图书馆\n2026年3月3日', {createdAt: '2026年3月3日', unit: '清河县图书馆'}],
    ['完\n2026年3月3日（星期二）\n香港時間16時30分', {datePublished: '2026年3月3日（星期二）'}],
    ['###', {}],
    ['-30-', {}],
    ['（完）', {}],
    ['（记者 王小明）', {author: '王小明'}],
    ['（何小敏 歐慧珊）', {author: '何小敏+歐慧珊'}],
    ['何小敏 歐慧珊', {author: '何小敏+歐慧珊'}],
    ['文/王小明 图/李思雨', {author: '王小明'}],
    ['撰稿：王小明\n审核：赵刚\n签发：周正', {author: '王小明', reviewer: '赵刚', approver: '周正'}],
    ['By Jane Doe', {author: 'Jane Doe'}],
    ['(Reporting by Jane Doe in London; Editing by John Roe)', {author: 'Jane Doe', editor: 'John Roe'}],
  ])('foot: %s', (foot, fields) => {
    const {kinds, declared} = lay(`${body}\n${more}\n${foot}`)
    expect(kinds).toEqual(['lead', 'paragraph', ...foot.split('\n').map(() => 'signOff')])
    expect(said(declared)).toEqual(fields)
  })

  test.each([
    'By Jane Doe',
    'By Jane Doe and John Roe, Staff Writers',
    'BY JANE DOE',
    'March 3, 2026',
    'Updated: 3 March 2026, 10:30 am',
    '2026-03-03 09:30',
    '王小明 李思雨',
    '作者：王小明',
  ])('head: %s', (line) => {
    expect(lay(`Library opens\n${line}\n${story}\n${story}`).kinds).toEqual(['headline', 'byline', 'lead', 'paragraph'])
  })

  test.each(['By Thursday morning everything was ready', 'By the time it opened', '图书馆里的春天 两代人的故事'])('head, but no byline: %s', (line) => {
    expect(lay(`Library opens\n${line}\n${story}\n${story}`).kinds).not.toContain('byline')
  })

  test('a press release', () => {
    const {kinds, declared} = lay(
      `FOR IMMEDIATE RELEASE\nContact: Jane Doe\njane@example.org\n\nLibrary opens its doors\n\nSpringfield, Ill., March 3, 2026 – ${story}\n\n${story}\n\n###`,
    )
    expect(kinds).toEqual(['dateline', 'byline', 'byline', 'headline', 'lead', 'dateline', 'paragraph', 'signOff'])
    expect(said(declared)).toEqual({contact: 'Jane Doe', dateline: 'Springfield, Ill., March 3, 2026', place: 'Springfield', datePublished: 'March 3, 2026'})
  })

  test('an embargo', () => {
    expect(said(lay(`EMBARGOED UNTIL 10:00 GMT, 3 March 2026\nLibrary opens\n${story}`).declared)).toEqual({embargoedUntil: '10:00 GMT, 3 March 2026'})
  })
})

describe('brackets that close the text', () => {
  test.each<[string, string | undefined, Record<string, string>]>([
    ['（何小敏 歐慧珊）', '（何小敏 歐慧珊）', {author: '何小敏+歐慧珊'}],
    [' (陳大文)', '(陳大文)', {author: '陳大文'}],
    ['（陳大文、林小芳）', '（陳大文、林小芳）', {author: '陳大文+林小芳'}],
    ['（完）（陳大文）', '（陳大文）', {author: '陳大文'}],
    ['（陳大文）（完）', '（陳大文）', {author: '陳大文'}],
    ['（记者 王小明 通讯员 李思雨）', '（记者 王小明 通讯员 李思雨）', {author: '王小明|李思雨'}],
    ['（责任编辑：李思雨）', '（责任编辑：李思雨）', {editor: '李思雨'}],
    ['（路透社）', '（路透社）', {source: '路透社'}],
    ['（据清河社）', '（据清河社）', {source: '清河社'}],
    ['（记者王小明摄）', undefined, {}],
    ['（法新社、美聯社）', '（法新社、美聯社）', {source: '法新社、美聯社'}],
    ['（港台圖片）', undefined, {}],
    ['（图片来源：清河日报）', undefined, {}],
    ['（完）', undefined, {}],
    ['（资料图片）', undefined, {}],
    ['（高清）', undefined, {}],
    ['（未完待续）', undefined, {}],
    ['（下同）', undefined, {}],
  ])('%s', (tail, part, fields) => {
    const {texts, declared, parts} = lay(`${body}\n${more}${tail}`, undefined, true)
    expect(texts('byline')).toEqual(part === undefined ? [] : [part])
    expect(said(declared)).toEqual(fields)
    expect(parts.filter(({kind}) => kind === 'paragraph')).toHaveLength(1)
  })

  test('an abbreviation that ends a sentence names nobody', () => {
    expect(said(lay(`${body}\n条例已提交县人民代表大会常务委员会（常委会）`, undefined, true).declared)).toEqual({})
    expect(said(lay(`${body}\n新任馆长是本县作家高原（高文博）`, undefined, true).declared)).toEqual({})
  })

  test('only the last paragraph is signed', () => {
    expect(said(lay(`${body}（陳大文）\n${more}`, undefined, true).declared)).toEqual({})
  })
})

describe('furniture', () => {
  test.each([
    '当前位置：首页 > 新闻中心 > 正文',
    '您现在的位置：首页 > 要闻',
    '首页 > 新闻中心 > 正文',
    '字体：大 中 小',
    '字號：大 中 小 【打印】 【關閉】',
    '【打印】【关闭】',
    '打印 关闭 收藏',
    '上一篇：新馆开工',
    '下一篇：没有了',
    '相关推荐',
    '相關文章：',
    '推荐阅读',
    '分享到：',
    '分享到：微信 微博 QQ空间',
    '点击次数：128',
    '版权所有：清河县图书馆',
    'Copyright © 2026 Clear River Gazette',
    '某ICP备12345678号',
    '免责声明：本站部分内容来自网络。',
    '未经授权，任何单位不得转载。',
    '微信扫一扫，分享到朋友圈',
    '扫一扫在手机上打开当前页',
    '责编邮箱',
    '返回顶部',
    'Share this article',
    'Related articles',
    'Advertisement',
    'Sign up for our newsletter',
    'Home > News > Local',
    'You are here: Home',
    'All rights reserved.',
    'Read more: Library plans announced',
  ])('%s', (line) => {
    expect(lay(`新馆开馆\n${body}\n${more}\n${line}`).kinds).toEqual(['headline', 'lead', 'paragraph', 'furniture'])
    expect(lay(`${line}\n新馆开馆\n${body}\n${more}`).kinds).toEqual(['furniture', 'headline', 'lead', 'paragraph'])
  })

  test.each([
    '相关推荐算法已经备案，用户可以自行关闭。',
    '版权所有制度正在完善。',
    '他在上一篇文章里写道：“图书馆是城市的客厅。”',
    '扫描二维码即可预约座位。',
    '点击率并不等于影响力。',
    '微信公众号可以查询馆藏。',
    '当前位置十分重要。',
    'Share prices fell on Tuesday.',
    'Related companies were not affected.',
    'Advertisement spending fell by a tenth.',
    'Home prices rose in March.',
  ])('text: %s', (line) => {
    expect(lay(`新馆开馆\n${body}\n${line}\n${more}`).kinds).toEqual(['headline', 'lead', 'paragraph', 'paragraph'])
  })

  test('a cluster of links with their days', () => {
    const {kinds} = lay(`新馆开馆\n${body}\n${more}\n新馆开工建设03-01\n[图书馆征集馆徽] 02-15\n读书月活动安排 [2026-02-11]`)
    expect(kinds.slice(-3)).toEqual(['furniture', 'furniture', 'furniture'])
    expect(lay(`新馆开馆\n${body}\n${more}\n新馆开工建设03-01\n图书馆征集馆徽02-15`).kinds.slice(-2)).not.toContain('furniture')
    expect(lay(`新馆开馆\n${body}\n馆长电话555-66-12\n馆员电话555-66-13\n传达室电话555-66-14\n${more}`).kinds).not.toContain('furniture')
  })

  test('a box of links ends where text or a sign-off begins', () => {
    expect(lay(`新馆开馆\n${body}\n相关阅读：\n新馆开工\n馆徽征集启事\n责任编辑：李思雨`).kinds).toEqual([
      'headline',
      'lead',
      'furniture',
      'furniture',
      'furniture',
      'signOff',
    ])
    expect(lay(`新馆开馆\n${body}\n相关链接\n${more}`).kinds).toEqual(['headline', 'lead', 'furniture', 'paragraph'])
  })

  test('a page pasted with all that is around it', () => {
    const {kinds} = lay(
      `- 相關推薦\n清河縣圖書館新館開館致辭\n清河縣圖書館新館開館致辭各位來賓:\n${body}\n${more}\n【清河縣圖書館新館開館致辭】相關文章:\n圖書館工作總結05-26\n圖書館工作計劃03-02圖書館致辭08-08`,
    )
    expect(kinds).toEqual(['furniture', 'headline', 'paragraph', 'lead', 'paragraph', 'furniture', 'furniture', 'furniture'])
  })
})

describe('headline and lead', () => {
  test.each<[string, PartKind[]]>([
    [`新馆开馆\n${body}\n${more}`, ['headline', 'lead', 'paragraph']],
    [`新馆开馆了？\n${body}`, ['headline', 'lead']],
    [`“城市客厅”来了\n${body}`, ['headline', 'lead']],
    [`Library opens in U.S.\n${story}`, ['headline', 'lead']],
    [`新馆开馆。\n${body}`, ['lead', 'paragraph']],
    [`新馆开馆，读者说：\n${body}`, ['paragraph', 'lead']],
    [`各位来宾：\n${body}`, ['paragraph', 'lead']],
    [`同志们：\n${body}`, ['paragraph', 'lead']],
    ['新馆开馆', ['lead']],
    [`新馆开馆\n首日接待读者两千人\n${body}\n${more}`, ['headline', 'heading', 'lead', 'paragraph']],
    [`新馆开馆\n各县（市、区）图书馆：\n${body}`, ['headline', 'paragraph', 'lead']],
    [`${body}\n座位翻了一番\n${more}`, ['lead', 'heading', 'paragraph']],
    [`${body}\n图为新馆阅览室。\n${more}`, ['lead', 'caption', 'paragraph']],
    [`来源：清河日报\n新馆开馆\n${body}`, ['byline', 'headline', 'lead']],
    [`${'馆'.repeat(95)}\n${body}`, ['lead', 'paragraph']],
    ['', []],
    [' \n\u3000\n', []],
  ])('%j', (source, kinds) => {
    expect(lay(source).kinds).toEqual(kinds)
  })

  test('a declared headline leaves the first line to the text', () => {
    expect(lay(`新馆开馆了吗？有人问\n${body}`, undefined, true).kinds).not.toContain('headline')
    expect(lay(`# 新馆开馆\n\n${body}`, 'item.md', true).kinds).toEqual(['headline', 'lead'])
  })

  test('Markdown', () => {
    const {kinds, parts} = lay(
      `# 新馆开馆\n\n## 首日接待两千人\n\n来源：清河日报\n\n${body}\n\n## 座位\n\n- 一楼三百个\n- 二楼五百个\n\n> 好极了。\n\n${more}\n\n## 相关文章\n\n- [新馆开工](a.html)\n- [馆徽征集](b.html)\n`,
      'item.md',
    )
    expect(kinds).toEqual([
      'headline',
      'heading',
      'byline',
      'lead',
      'heading',
      'listItem',
      'listItem',
      'quote',
      'paragraph',
      'furniture',
      'furniture',
      'furniture',
    ])
    expect(parts[1]).toMatchObject({level: 2})
    expect(parts[5]).toMatchObject({level: 1})
  })

  test('HTML', () => {
    const {kinds, declared} = lay(
      `<div>当前位置：<a href="/">首页</a> &gt; 新闻</div><h1>新馆开馆</h1><p>来源：清河&amp;日报&nbsp;编辑：李思雨</p><p>新华社北京3月3日电 ${body}</p><figure><img src="a.jpg"><figcaption>阅览室</figcaption></figure><p>${more}（陈大文）</p>`,
      'item.html',
    )
    expect(kinds).toEqual(['furniture', 'headline', 'byline', 'lead', 'dateline', 'caption', 'paragraph', 'byline'])
    expect(said(declared)).toMatchObject({editor: '李思雨', dateline: '新华社北京3月3日电', author: '陈大文'})
  })

  test('a headline in the text is declared with its place', () => {
    const {declared} = lay(`新馆开馆\n${body}`)
    expect(declared).toEqual([{key: 'headline', raw: '新馆开馆', place: {start: 0, end: 4, inSource: true}, from: 'text'}])
  })
})

describe('whole pages', () => {
  test('a notice with its address, its office and its day', () => {
    const {kinds, declared} = lay(`清河县关于春季防火的通告\n\n各乡镇，县直各部门：\n${body}\n特此通告。\n\n清河县人民政府\n2026年2月20日\n（此件公开发布）`)
    expect(kinds).toEqual(['headline', 'paragraph', 'lead', 'paragraph', 'signOff', 'signOff', 'signOff'])
    expect(said(declared)).toEqual({unit: '清河县人民政府', createdAt: '2026年2月20日'})
  })

  test('a county site', () => {
    const {kinds, declared} = lay(
      `首页 > 县内要闻\n新馆三月开馆 凭身份证借书\n2026-03-03 09:30　来源：县融媒体中心　字号：[大] [中] [小]\n图为新馆。 赵刚 摄\n本网讯（通讯员 李思雨）${body}\n${more}\n编辑：赵刚\n一审：赵刚 二审：周正 三审：孙晓梅\n【打印】 【关闭】\n上一篇：没有了\n主办：县人民政府办公室\n某ICP备12345678号`,
    )
    expect(kinds).toEqual([
      'furniture',
      'headline',
      'byline',
      'caption',
      'lead',
      'dateline',
      'paragraph',
      'signOff',
      'signOff',
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ])
    expect(said(declared)).toEqual({
      datePublished: '2026-03-03 09:30',
      source: '县融媒体中心',
      dateline: '本网讯（通讯员 李思雨）',
      author: '李思雨',
      editor: '赵刚',
      reviewer: '赵刚|周正',
      approver: '孙晓梅',
    })
  })

  test('a Taiwan site', () => {
    const {kinds, declared} = lay(
      `新館今啟用 座位倍增\n2026/03/03 09:30\n記者林小芳／台北報導\n${body}\n▲新館閱覽室。（圖／記者張志強攝）\n${more}\n延伸閱讀\n新館動工典禮\n館徽徵選結果出爐`,
    )
    expect(kinds).toEqual(['headline', 'byline', 'dateline', 'lead', 'caption', 'paragraph', 'furniture', 'furniture', 'furniture'])
    expect(said(declared)).toEqual({datePublished: '2026/03/03 09:30', dateline: '記者林小芳／台北報導', author: '林小芳', place: '台北'})
  })

  test('a Hong Kong release in English', () => {
    const {kinds, declared} = lay(
      `Government announces library grants\n**********\n\n     ${story}\n\n     ${story}\n\nEnds/Tuesday, March 3, 2026\nIssued at HKT 16:30\nNH`,
    )
    expect(kinds).toEqual(['headline', 'paragraph', 'lead', 'paragraph', 'signOff', 'signOff', 'signOff'])
    expect(said(declared)).toEqual({datePublished: 'Tuesday, March 3, 2026'})
  })

  test('agency copy in English', () => {
    const {kinds, declared} = lay(
      `Library opens\nBy JANE DOE\nAssociated Press\nSPRINGFIELD, Ill. (AP) — ${story}\n${story}\nCopyright 2026 The Associated Press. All rights reserved.`,
    )
    expect(kinds).toEqual(['headline', 'byline', 'byline', 'lead', 'dateline', 'paragraph', 'furniture'])
    expect(said(declared)).toEqual({author: 'JANE DOE', dateline: 'SPRINGFIELD, Ill. (AP)', place: 'SPRINGFIELD', source: 'Associated Press|AP'})
  })

  test('a draft that names its fields', () => {
    const {kinds, declared, texts} = lay(`标题：新馆开馆\n单位：清河县图书馆\n报送时间：2026年3月3日\n作者：王小明\n联系电话：010-12345678\n\n${body}`)
    expect(kinds).toEqual(['headline', 'byline', 'byline', 'byline', 'byline', 'lead'])
    expect(texts('headline')).toEqual(['新馆开馆'])
    expect(said(declared)).toEqual({unit: '清河县图书馆', submittedAt: '2026年3月3日', author: '王小明', contact: '010-12345678'})
  })

  test('a dateline put last', () => {
    const {kinds, declared} = lay(`新馆开馆\n${body}\n${more}\n新华社北京3月3日电`)
    expect(kinds).toEqual(['headline', 'lead', 'paragraph', 'signOff'])
    expect(said(declared)).toEqual({dateline: '新华社北京3月3日电', source: '新华社', place: '北京'})
  })

  test('one line alone is text', () => {
    expect(lay('作者：王小明').kinds).toEqual(['lead'])
    expect(lay('2026年3月3日').declared).toEqual([])
  })
})

describe('names', () => {
  test.each(['王小明', '陈大文', '欧阳娜', '欧阳文远', '陈方安生', '何敏'])('%s is one', (name) => expect(isPersonName(name)).toBe(true))
  test.each(['路透社', '资料图片', '完', '综合', '高清', '金融', '我们', '王', '李小明的', '张开大嘴巴'])('%s is none', (name) =>
    expect(isPersonName(name)).toBe(false),
  )

  test.each<[string, string[]]>([
    ['王小明、李思雨', ['王小明', '李思雨']],
    ['王小明 李思雨', ['王小明', '李思雨']],
    ['王　明　李思雨', ['王明', '李思雨']],
    ['王小明和李思雨', ['王小明', '李思雨']],
    ['李和平', ['李和平']],
    ['记者 王小明 摄影报道', ['王小明']],
    ['買買提·艾力', ['買買提·艾力']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Jane Doe, John Roe', ['Jane Doe', 'John Roe']],
    ['John Roe, Jr., Jane Doe', ['John Roe, Jr.', 'Jane Doe']],
    ['Sandy Andrews', ['Sandy Andrews']],
    ['', []],
    ['、/；', []],
  ])('%s', (raw, names) => expect(splitPeople(raw)).toEqual(names))
})

const pieces = [
  '新馆开馆',
  body,
  more,
  story,
  '来源：',
  '作者：王小明',
  '（何小敏 歐慧珊）',
  '（',
  '）',
  '\n',
  '\n\n',
  '- ',
  '# ',
  '> ',
  '相关文章：',
  '新馆开工03-01',
  '新华社北京3月3日电',
  'LONDON (Reuters) - ',
  '###',
  '完',
  ' ',
  '\u3000',
  '\ud83d',
  '\u0000',
  '\ufeff',
  '|',
  '2026-03-03 09:30',
  '。',
  '记者',
  'By Jane Doe',
  '<p>',
  '&nbsp;',
  '**',
]
const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 6})), {maxLength: 40}).map((all) => all.join(''))

test('parts are in order, hold text, and lie beside or inside one another', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md', 'a.html'), fc.boolean(), (source, path, hasHeadline) => {
      const {parts, prose, declared} = lay(source, path, hasHeadline)
      let outer = {start: 0, end: 0}
      let last = {start: 0, end: 0}
      for (const part of parts) {
        expect(part.end).toBeGreaterThan(part.start)
        expect(prose.text.slice(part.start, part.end).trim()).not.toBe('')
        expect(part.start).toBeGreaterThanOrEqual(last.start)
        if (part.start >= outer.end) outer = part
        else {
          expect(['dateline', 'byline']).toContain(part.kind)
          expect(part.end).toBeLessThanOrEqual(outer.end)
        }
        last = part
      }
      expect(parts.filter(({kind}) => kind === 'lead').length).toBeLessThanOrEqual(1)
      for (const {place, raw} of declared) {
        expect(raw.trim()).not.toBe('')
        expect(place?.end).toBeLessThanOrEqual(source.length)
        expect(place?.start).toBeGreaterThanOrEqual(0)
        if (path === 'a.txt') expect(source.slice(place?.start, place?.end)).toBe(raw)
      }
    }),
    {numRuns: 400},
  )
})

test('a line of one megabyte is read as fast as any', () => {
  for (const unit of ['（', '王小明 ', '来源：', '2026-', '- ', 'A ', '记者', '，', ' ']) {
    const source = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const {prose} = read(source)
    const from = performance.now()
    readLayout(prose, 'zh-Hans', false, canonicalField)
    expect(performance.now() - from).toBeLessThan(1500)
  }
})
