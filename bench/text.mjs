/**
 * Invented news for measuring speed: items of about 1.5 kB of UTF-8 in three languages, all different, the same at every run.
 * No name, place or figure in them is real.
 */

/** A small generator of numbers from 0 to 1 (mulberry32), so that every run measures the same text. */
function seed(start) {
  let state = start >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const chinese = {
  'zh-Hans': {
    place: '清河市 云岭县 东港区 长滩镇 白石乡 南屏市 望江区 青禾县 柳溪镇 金沙市'.split(' '),
    office: '水务局 教育局 农业农村局 交通运输局 卫生健康委员会 住房和城乡建设局 文化和旅游局 应急管理局 气象局 市场监督管理局'.split(' '),
    name: '陈立文 周晓岚 吴启明 何佩珊 郑国栋 林若溪 孙一鸣 赵海燕 黄志远 徐静宜'.split(' '),
    title: '局长 副局长 主任 处长 发言人 工程师 镇长 秘书长'.split(' '),
    thing: '老旧小区改造 农村饮水安全工程 校园供餐计划 河道清淤 公交线路调整 社区养老服务 旱区节水灌溉 历史建筑修缮 防汛演练 菜市场升级'.split(' '),
    unit: '个 户 公里 吨 亩 所 座 项'.split(' '),
    headlines: ['{place}{thing}今年完成{n}{unit}', '{place}启动{thing} 投入{money}', '{office}：{thing}下月起分批推进', '{place}{thing}惠及{n}户居民'],
    leads: [
      '{date}，{place}{office}召开会议，通报{thing}的进展。{office}{title}{name}在会上说，今年前{small}个月，全市已完成{n}{unit}，比去年同期增加{percent}%。',
      '记者{date}从{place}{office}获悉，{thing}将于{month}月{day}日启动，首批涉及{small}个乡镇、{n}户居民，计划总投资{money}。',
      '{place}{office}{date}公布了{thing}的年度安排：全年完成{n}{unit}，其中{small}成以上在{month}月底前开工。',
    ],
    sentences: [
      '{name}介绍，工程分{small}期实施，第一期已于{month}月{day}日完工，累计使用资金{money}。',
      '“过去要排{small}个小时的队，现在十几分钟就办好了。”{place}居民{name}说。',
      '根据《{place}{thing}实施方案》，各单位应当在{month}月{day}日前提交总结，逾期不报的不再列入明年计划。',
      '统计显示，截至{month}月底，共有{n}人参加了培训，合格率为{percent}%，较上年提高{small}个百分点。',
      '{office}提醒，施工期间{small}条公交线路临时绕行，市民可以提前查询。',
      '会议要求，一是加快进度，二是严把质量，三是公开账目，接受群众监督。',
      '在{place}的一处工地上，{n}名工人正在铺设管道，预计{month}月{day}日通水。',
      '{title}{name}表示，下一步还将新增{n}{unit}，并对{small}个薄弱环节逐一整改。',
      '当天的气温在{small}到{percent}摄氏度之间，现场没有发生安全事故。',
      '据介绍，类似的做法已经在{place}和{place}试行，平均每户节省开支{n}元。',
    ],
    date: ({month, day}) => `${month}月${day}日`,
    money: ({n}) => `${(n / 7).toFixed(1)}万元`,
  },
  'zh-Hant': {
    place: '清河市 雲嶺縣 東港區 長灘鎮 白石鄉 南屏市 望江區 青禾縣 柳溪鎮 金沙市'.split(' '),
    office: '水務署 教育局 農業處 運輸署 衛生局 房屋署 文化局 民防處 天文台 消費者委員會'.split(' '),
    name: '陳立文 周曉嵐 吳啟明 何佩珊 鄭國棟 林若溪 孫一鳴 趙海燕 黃志遠 徐靜宜'.split(' '),
    title: '局長 副局長 主任 處長 發言人 工程師 鎮長 秘書長'.split(' '),
    thing: '舊樓復修 鄉郊供水工程 校園午膳計劃 河道清淤 巴士路線重整 社區安老服務 旱區節水灌溉 歷史建築修葺 防洪演習 街市翻新'.split(' '),
    unit: '個 戶 公里 公噸 畝 所 座 項'.split(' '),
    headlines: ['{place}{thing}今年完成{n}{unit}', '{place}展開{thing}　投入{money}', '{office}：{thing}下月起分批推行', '{place}{thing}惠及{n}戶居民'],
    leads: [
      '{place}{office}{date}召開會議，交代{thing}的進展。{office}{title}{name}在會上表示，今年首{small}個月已完成{n}{unit}，按年增加{percent}%。',
      '記者{date}從{place}{office}得悉，{thing}將於{month}月{day}日展開，首批涉及{small}個鄉鎮、{n}戶居民，預算{money}。',
      '{place}{office}{date}公布{thing}的年度安排：全年完成{n}{unit}，其中{small}成以上於{month}月底前動工。',
    ],
    sentences: [
      '{name}指出，工程分{small}期進行，第一期已於{month}月{day}日竣工，累計動用{money}。',
      '「過去要排{small}個小時的隊，現在十幾分鐘就辦妥。」{place}居民{name}說。',
      '根據《{place}{thing}實施方案》，各單位須於{month}月{day}日前提交總結，逾期者不再列入明年計劃。',
      '數字顯示，截至{month}月底，共有{n}人參加訓練，合格率為{percent}%，較去年上升{small}個百分點。',
      '{office}提醒，施工期間{small}條巴士路線臨時改道，市民可預先查詢。',
      '會議要求，一是加快進度，二是嚴把質素，三是公開賬目，接受市民監察。',
      '在{place}的一個地盤，{n}名工人正在鋪設喉管，預計{month}月{day}日通水。',
      '{title}{name}稱，下一步還會新增{n}{unit}，並就{small}個薄弱環節逐一改善。',
      '當日氣溫介乎{small}至{percent}攝氏度，現場沒有發生意外。',
      '據了解，類似做法已在{place}及{place}試行，平均每戶節省{n}元。',
    ],
    date: ({month, day}) => `${month}月${day}日`,
    money: ({n}) => `${(n / 7).toFixed(1)}萬元`,
  },
}

const english = {
  place: ['Harlow Bay', 'Kingsmere', 'Port Alden', 'Westbrook', 'Stony Ford', 'Lindale', 'Cape Morrow', 'Ashby County', 'Riverton', 'Elm Valley'],
  office: ['water authority', 'school board', 'county council', 'transport department', 'health service', 'housing agency', 'harbour office', 'weather bureau'],
  name: ['Ellen Marsh', 'David Okoro', 'Priya Nair', 'Tom Lindqvist', 'Grace Holloway', 'Samuel Reyes', 'Hannah Cole', 'Peter Novak'],
  title: ['director', 'deputy director', 'chair', 'spokesman', 'chief engineer', 'mayor', 'treasurer'],
  thing: [
    'the flood barrier',
    'a rural bus network',
    'the school meals plan',
    'new rental homes',
    'the library repairs',
    'a clinic for older residents',
    'the market renewal',
    'a water saving scheme',
  ],
  unit: ['homes', 'miles', 'acres', 'jobs', 'classrooms', 'patients', 'tonnes', 'families'],
  headlines: [
    '{place} to spend {money} on {thing}',
    '{place} approves {thing} after {small} months',
    'Work on {thing} reaches {n} {unit}',
    '{thing} delayed until {month}, officials say',
  ],
  leads: [
    '{place}, {date} - The {office} said on {weekday} that work on {thing} would begin within {small} weeks, at a cost of {money}.',
    'Officials in {place} on {date} approved {money} for {thing}, which is expected to serve {n} {unit} in its first year.',
    'The {office} of {place} has finished {small} stages of {thing}, {title} {name} told a meeting on {date}.',
  ],
  sentences: [
    '"We waited {small} years for this and it was worth it," said {name}, who lives in {place}.',
    'The plan covers {n} {unit} and is {percent}% larger than the one presented in {month}.',
    'According to the {office}, {n} people attended the hearings, up from {small} hundred a year earlier.',
    '{name}, the {title}, said the figures would be published by the end of {month}.',
    'The first stage was completed on {date} and cost {money}, about {small} percent below the estimate.',
    'Residents were told that {small} roads near {place} would be closed for repairs until {month}.',
    'It was not immediately clear how the remaining {money} would be raised, although the council has set aside a reserve.',
    'A similar project in {place} was reviewed last year, and it was found that costs had been reduced by {percent} percent.',
    'Three steps will follow: a survey of the site, a public tender and the appointment of an inspector.',
    'Temperatures of {percent} degrees and light rain did not slow the {n} workers on the site.',
  ],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
}

const languages = {...chinese, en: english}

/** Fills the gaps of a template; every gap is drawn anew. */
function fill(template, words, draw) {
  const pick = (list) => list[Math.floor(draw() * list.length)]
  const number = (from, to) => from + Math.floor(draw() * (to - from))
  return template.replace(/\{(\w+)\}/g, (_, gap) => {
    if (Array.isArray(words[gap])) return pick(words[gap])
    const month = number(1, 13)
    const day = number(1, 29)
    const n = number(20, 9800)
    if (gap === 'n') return words === english ? n.toLocaleString('en-US') : String(n)
    if (gap === 'small') return String(number(2, 9))
    if (gap === 'percent') return String(number(9, 38))
    if (gap === 'day') return String(day)
    if (gap === 'weekday') return pick(english.weekdays)
    if (gap === 'month') return words === english ? english.months[month - 1] : String(month)
    if (gap === 'date') return words === english ? `${english.months[month - 1]} ${day}` : words.date({month, day})
    return words === english ? `$${(n / 10).toFixed(1)} million` : words.money({n})
  })
}

function shuffle(list, draw) {
  return list
    .map((value) => [draw(), value])
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
}

/** One item as plain text: a headline, a lead, and paragraphs until it holds about 1.5 kB of UTF-8. */
function writeItem(language, draw) {
  const words = languages[language]
  const pick = (list) => list[Math.floor(draw() * list.length)]
  const headline = fill(pick(words.headlines), words, draw)
  const lines = [headline[0].toUpperCase() + headline.slice(1), fill(pick(words.leads), words, draw)]
  let size = Buffer.byteLength(lines.join('\n'))
  let deck = []
  while (size < 1400) {
    // A deck, so that no sentence comes twice before all have come once.
    if (deck.length < 3) deck = shuffle(words.sentences, draw)
    const sentences = deck.splice(0, 2 + Math.floor(draw() * 2)).map((sentence) => fill(sentence, words, draw))
    const paragraph = sentences.join(language === 'en' ? ' ' : '')
    lines.push(paragraph[0].toUpperCase() + paragraph.slice(1))
    size += Buffer.byteLength(paragraph) + 1
  }
  return `${lines.join(language === 'en' ? '\n\n' : '\n')}\n`
}

const drawFor = (language, start) => seed(start * 7919 + language.length * 104729 + language.charCodeAt(language.length - 1))

/** So many items of one language. `start` seeds them: another start, other items. */
export function writeItems(language, count, start = 1) {
  const draw = drawFor(language, start)
  return Array.from({length: count}, () => writeItem(language, draw))
}

/** One long text of news of about `bytes` bytes of UTF-8: items one after the other. */
export function writeText(language, bytes, start = 1) {
  const draw = drawFor(language, start)
  const items = []
  for (let size = 0; size < bytes; ) {
    const item = writeItem(language, draw)
    items.push(item)
    size += Buffer.byteLength(item) + 1
  }
  return items.join('\n')
}
