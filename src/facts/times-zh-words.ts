import {festivalNames, solarTerms} from './calendar.ts'
import {grain, type Piece, type Slots} from './times-pieces.ts'

/** A word of time: what it says, and the characters that make it something else. */
interface ZhWord {
  term: string
  piece: Omit<Piece, 'start' | 'end'>
  /** Characters before it that make another word: 项目前. */
  notAfter?: string
  /** Text after it that makes another word, a list by |. */
  notBefore?: readonly string[]
  /** Only with this text after it (大雪节气). */
  only?: readonly string[]
}

type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never

function addWord(
  words: ZhWord[],
  terms: string,
  levels: number | [number, number],
  slots: Slots,
  more: Partial<Piece> & {notAfter?: string; notBefore?: string; only?: string} = {},
) {
  const {notAfter, notBefore, only, ...piece} = more
  const [first, last] = typeof levels === 'number' ? [levels, levels] : levels
  for (const term of terms.split(' ')) {
    words.push({
      term,
      piece: {first, last, slots, ...piece},
      ...(notAfter ? {notAfter} : {}),
      ...(notBefore ? {notBefore: notBefore.split('|')} : {}),
      ...(only ? {only: only.split('|')} : {}),
    })
  }
}

const deictic = {anchor: 'deictic'} as const
const vague = {anchor: 'vague'} as const
const {year, month, part, day, dayPart} = grain
const japan = '本首|本政|本外|本内|本防|本经|本媒|本天|本当|本众|本参|本央|本东'

/** All words of time. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a list, made at the first use
function listWords(): ZhWord[] {
  const words: ZhWord[] = []
  const add = (...word: Tail<Parameters<typeof addWord>>) => addWord(words, ...word)

  // Days.
  add('今天 今儿 今日', day, {dayShift: 0}, {...deictic, notBefore: '头条'})
  add('昨天 昨日 昨儿 昨', day, {dayShift: -1}, {...deictic, notBefore: `非今是|${japan}`, only: ''})
  add('明天 明日 明儿 聽日 听日', day, {dayShift: 1}, {...deictic, notAfter: '说表证声光文清', notBefore: '之星'})
  add('琴日 寻日', day, {dayShift: -1}, deictic)
  add('前天', day, {dayShift: -2}, {...deictic, notAfter: '大之目'})
  add('前日', day, {dayShift: -2}, {...deictic, notAfter: '大之目此以生当', notBefore: '本'})
  add('后天', day, {dayShift: 2}, {...deictic, notAfter: '先大今此以之', notBefore: '性|努|培|形|获|习|教|环|因|养|失|免'})
  add('后日', day, {dayShift: 2}, {...deictic, notAfter: '先大今此以之战灾', notBefore: '本'})
  add('大前天 大前日', day, {dayShift: -3}, deictic)
  add('大后天 大后日', day, {dayShift: 3}, deictic)
  add('即日', day, {dayShift: 0}, {...deictic, notBefore: '本'})
  add('当天 当日 同日 同一天 是日', day, {dayShift: 0, same: true}, {...deictic, notAfter: '不共相于总凡', notBefore: '本|常|新'})
  add(
    '次日 翌日 隔日 第二天',
    day,
    {dayShift: 1, same: true},
    {...deictic, notAfter: '首一两二三四五多每上下本再几数层档场人批屡初此历', notBefore: '本|常|均|益'},
  )
  add('前一天 前一日', day, {dayShift: -1, same: true}, {...deictic, notAfter: '大之'})
  add('今晨 今早 今朝', [day, dayPart], {dayShift: 0, dayPart: 'MO'}, {...deictic, notAfter: '如'})
  add('今午', [day, dayPart], {dayShift: 0, dayPart: 'MI'}, deictic)
  add('今晚', [day, dayPart], {dayShift: 0, dayPart: 'EV'}, deictic)
  add('今夜', [day, dayPart], {dayShift: 0, dayPart: 'NI'}, deictic)
  add('昨晨 昨早', [day, dayPart], {dayShift: -1, dayPart: 'MO'}, deictic)
  add('昨晚 前晚', [day, dayPart], {dayShift: -1, dayPart: 'EV'}, {...deictic, notAfter: '之目此日'})
  add('昨夜', [day, dayPart], {dayShift: -1, dayPart: 'NI'}, deictic)
  add('明晨 明早', [day, dayPart], {dayShift: 1, dayPart: 'MO'}, {...deictic, notAfter: '说表证声'})
  add('明晚 听晚', [day, dayPart], {dayShift: 1, dayPart: 'EV'}, {...deictic, notAfter: '说表证声'})
  add('当晚 当夜', [day, dayPart], {dayShift: 0, same: true, dayPart: 'EV'}, {...deictic, notAfter: '相恰'})
  add('次晨 翌晨', [day, dayPart], {dayShift: 1, same: true, dayPart: 'MO'}, {...deictic, notAfter: '首一两三多每'})

  // Years.
  add('今年', year, {yearShift: 0}, {...deictic, notBefore: '轻'})
  add('本年度 本年', year, {yearShift: 0}, {...deictic, notAfter: '资成日基根剧版样标课文书'})
  add('去年 旧年', year, {yearShift: -1}, {...deictic, notAfter: '过失离死脱'})
  add('上年度 上年 上一年度 上一年', year, {yearShift: -1}, {...deictic, notAfter: '以网早晚身路市线天世岁纪马楼船山', notBefore: '轻|龄|均|纪'})
  add('前年', year, {yearShift: -2}, {...deictic, notAfter: '此之以目提从当日月天大年空超生', notBefore: '均|度|龄'})
  add('大前年', year, {yearShift: -3}, deictic)
  add('明年', year, {yearShift: 1}, {...deictic, notAfter: '说表证声', notBefore: '龄'})
  add('下年度 下一年度 下一年', year, {yearShift: 1}, deictic)
  add('后年', year, {yearShift: 2}, {...deictic, notAfter: '战此今之以建婚产学', notBefore: '均|度|轻'})
  add('下年', year, {yearShift: 1}, {...deictic, notAfter: '天地之以', notBefore: '轻|龄'})
  add('当年 同年', year, {yearShift: 0, same: true}, {...deictic, notAfter: '不相共', notBefore: '龄|级|代|纪|轻'})
  add('次年 翌年', year, {yearShift: 1, same: true}, {...deictic, notAfter: '首一两三多每本这此各', notBefore: '度|会'})
  add('该年', year, {yearShift: 0, same: true}, {...deictic, notAfter: '应本', notBefore: '度报|龄|级'})
  add('本财政年度 今个财政年度 本财年 今财年', year, {yearShift: 0, fiscal: true}, deictic)
  add('上个财政年度 上财政年度 上财年', year, {yearShift: -1, fiscal: true}, deictic)
  add('下个财政年度 下财政年度 下财年', year, {yearShift: 1, fiscal: true}, deictic)
  add('去年底 去年末', year, {yearShift: -1}, {...deictic, notAfter: '过失'})
  add('去年初', year, {yearShift: -1}, {...deictic, notAfter: '过失'})
  add('今年初 今年底 今年末', year, {yearShift: 0}, {...deictic, notBefore: '一|二|三|中|级'})
  add('明年初 明年底', year, {yearShift: 1}, {...deictic, notAfter: '说表证声'})
  add('年初 年底 年末 岁末 年尾 岁首 年尾岁首 岁末年初', month, {yearShift: 0}, {...deictic, notBefore: '一'})
  add(
    '年中 年内 年前',
    month,
    {yearShift: 0},
    {...deictic, notAfter: '〇○零一二两三四五六七八九十百千万亿几数多余半若整当去今明往后些近每历全年首0123456789来', notBefore: '会|考'},
  )

  // Months, quarters, halves, seasons.
  add('本月 这个月 今个月 本月份', month, {monthShift: 0}, {...deictic, notAfter: '日基资成'})
  add('上月 上个月 上月份', month, {monthShift: -1}, {...deictic, notAfter: '以网早晚身路市线天世马海湖登星', notBefore: '球'})
  add('下月 下个月 下月份', month, {monthShift: 1}, {...deictic, notAfter: '以之天地花', notBefore: '球'})
  add('当月 同月 该月', month, {monthShift: 0, same: true}, deictic)
  add('次月 翌月', month, {monthShift: 1, same: true}, {...deictic, notAfter: '首一两三多每'})
  add('月初 月底 月末', month, {monthShift: 0}, {...deictic, notAfter: '个'})
  add('月中', month, {monthShift: 0}, {...deictic, notAfter: '个岁明满日风0123456789一二三四五六七八九十几两数本上下当每', notBefore: '旬|的|有|，'})
  add('上半年', month, {yearPart: 'H1'}, {notAfter: '以网'})
  add('下半年', month, {yearPart: 'H2'})
  add('本季度', month, {quarterShift: 0}, {...deictic, notAfter: '日'})
  add('上季度 上个季度', month, {quarterShift: -1}, deictic)
  add('次季', month, {yearPart: 'Q2'}, {notAfter: '每一'})
  add('末季', month, {yearPart: 'Q4'}, {notAfter: '每'})
  add('上季', month, {quarterShift: -1}, {...deictic, notAfter: '以网', only: '度|亏|盈|纯|收|增|跌|升|录|利|业|经济|GDP|的|，|、|为|末|及|比'})
  for (const [i, han] of [...'一二三四'].entries()) add(`第${han}季`, month, {yearPart: `Q${i + 1}` as 'Q1'}, {weak: true})
  add('下季度 下个季度', month, {quarterShift: 1}, deictic)
  add('第一季度 首季度 首季', month, {yearPart: 'Q1'})
  add('第二季度', month, {yearPart: 'Q2'})
  add('第三季度', month, {yearPart: 'Q3'})
  add('第四季度', month, {yearPart: 'Q4'})
  const games = '奥|运动会|残奥|学期|招聘|征兵|高考|班|联赛|广交|亚运|特奥|转会|档'
  add('春天 春季', month, {yearPart: 'SP'}, {notBefore: games, notAfter: '青'})
  add('夏天 夏季', month, {yearPart: 'SU'}, {notBefore: games})
  add('秋天 秋季', month, {yearPart: 'FA'}, {notBefore: games})
  add('冬天 冬季', month, {yearPart: 'WI'}, {notBefore: games})
  for (const [prefix, yearShift] of [
    ['今', 0],
    ['去', -1],
    ['明', 1],
  ] as const) {
    for (const [season, yearPart] of [
      ['春', 'SP'],
      ['夏', 'SU'],
      ['秋', 'FA'],
      ['冬', 'WI'],
    ] as const) {
      add(
        `${prefix}${season}`,
        [year, month],
        {yearShift, yearPart},
        {...deictic, ...(prefix === '去' ? {notAfter: '过失'} : prefix === '明' ? {notAfter: '昆光'} : {})},
      )
    }
  }
  add('上旬 中旬 下旬', part, {})
  add('汛期', month, {}, {notAfter: '非主'})

  // Now, before, after.
  add('目前', day, {fixed: 'PRESENT_REF'}, {...deictic, notAfter: '项数题节栏条科剧名细账书篇', notBefore: '期'})
  add('现在', day, {fixed: 'PRESENT_REF'}, {...deictic, notAfter: '体表出实发呈展显兑再重浮涌闪'})
  add('而今', day, {fixed: 'PRESENT_REF'}, {...deictic, notBefore: '年|天|日|晚|后|世'})
  add(
    '此时此刻 当前 眼下 时下 如今 现今 现阶段 此刻 此时 当下 现时 而家 依家',
    day,
    {fixed: 'PRESENT_REF'},
    {...deictic, notAfter: '同及小相', notBefore: '者|手|属|令'},
  )
  add('今后 此后', day, {fixed: 'FUTURE_REF'}, deictic)
  add('未来 将来', day, {fixed: 'FUTURE_REF'}, {...deictic, notBefore: '得及'})
  add('此前 以往 往年 从前 昔日 往日', day, {fixed: 'PAST_REF'}, {...deictic, notAfter: '可难得勇此前', notBefore: '来|本首|本政|本原|本本|本东|本大'})
  add(
    '近日 日前 近期 最近 不久前 前不久 近来 新近 前些天 前几天 这几天 近几天 近几日 前段时间 前两天 前两年',
    day,
    {},
    {
      ...vague,
      notAfter: '节生假工终今昨明次当每整末周吉抗同即往临接靠附离距相',
      notBefore: '点|本|距|邻|乎',
    },
  )
  add('近年来 近年 近几年 近几年来 近两年 近些年 近些年来 连日来 多年来', 0, {fixed: 'PXY'}, {...vague, type: 'duration', notAfter: '临接最'})
  add('近一段时间 一段时间以来 前一阵 前阵子 前一段时间 早前 稍早 不日 日后', day, {}, {...vague, notAfter: '节生假三两数十百今昨明次当多几一'})
  add('日内', day, {}, {...vague, notAfter: '0123456789〇零一二两三四五六七八九十廿几数多每近百今当', notBefore: '瓦|地|部|马'})
  add('不久', day, {}, {...vague, notBefore: '前|的将', only: '后|将'})

  // Festivals and the Chinese calendar; terms that are weather or names need a word beside them.
  const guarded = new Set([
    '大雪',
    '小雪',
    '大寒',
    '小寒',
    '小满',
    '小暑',
    '大暑',
    '白露',
    '寒露',
    '谷雨',
    '雨水',
    '立夏',
    '清明',
    '处暑',
    '重阳',
    '国庆节',
    '春分',
    '秋分',
  ])
  for (const festival of festivalNames) {
    if (!/^[一-鿿0-9]/.test(festival) || festival === '国庆节') continue
    const term = (solarTerms as readonly string[]).includes(festival)
    add(festival, day, {festival}, term && guarded.has(festival) ? {only: '节气|时节|假期|小长假|期间|前后|当天|当日|将至|这天|时分'} : {notBefore: '上河|档'})
  }
  add('国庆节', day, {festival: '国庆节'})
  add('国庆', day, {festival: '国庆节'}, {only: '假|期间|长假|黄金周|前|当天|小长假|中秋|7|七'})
  add('十一', day, {festival: '国庆节'}, {only: '长假|黄金周|假期|国庆|小长假', notAfter: '二三四五六七八九十第0123456789'})
  add('暑假 寒假', month, {}, {notAfter: '放'})
  add('五一', day, {festival: '劳动节'}, {only: '假|节|期间|小长假|黄金周|前夕'})
  add('新年 新春 新岁', day, {}, {notAfter: '全更创重', notBefore: '度|代|级|轻'})
  add('节前 节后', day, {}, {notAfter: '春季环情章细枝关音调礼使时中秋阳午宵明圣诞', ...deictic})
  add('开斋节 古尔邦节 宰牲节 泼水节 火把节 那达慕', day, {})
  for (const [i, branch] of [...'子丑寅卯辰巳午未申酉戌亥'].entries()) {
    const animal = '鼠牛虎兔龙蛇马羊猴鸡狗猪'[i] as string
    add(`${animal}年`, year, {zodiac: i}, {calendar: 'chinese', notAfter: '斑海河黑白野水犀肥山公母天飞走小老', notBefore: '龄|产|均|出'})
    for (const [j, stem] of [...'甲乙丙丁戊己庚辛壬癸'].entries()) {
      if (j % 2 === i % 2) add(`${stem}${branch}年 ${stem}${branch}${animal}年`, year, {zodiac: i}, {calendar: 'chinese'})
    }
  }

  // Parts of the day.
  const standing = {} as const
  add('凌晨 清晨 早晨 早上 上午 清早 大清早 一大早 拂晓 黎明 早间 朝早', dayPart, {dayPart: 'MO'}, {...standing, notAfter: '马', notBefore: '报|网|号'})
  add('中午 正午 午间', dayPart, {dayPart: 'MI'}, {notAfter: '端'})
  add('下午 午后 下昼 晏昼', dayPart, {dayPart: 'AF'})
  add('傍晚 黄昏 晚上 晚间 夜晚', dayPart, {dayPart: 'EV'}, {notAfter: '不太'})
  add('夜间 夜里 深夜 半夜 午夜 夜半 子夜', dayPart, {dayPart: 'NI'}, {notAfter: '大前后'})
  add('白天 白昼', dayPart, {dayPart: 'DT'}, {notAfter: '李黄青长太'})

  return words
}

/** A word with its second character's code, compared before anything else (-1: it has one character). */
interface IndexedWord extends ZhWord {
  second: number
}

interface Index {
  /** Words by the code unit they begin with, longest first. */
  byFirst: Map<number, IndexedWord[]>
  /** By hash of the first two characters: whether any word may begin so. Most of what follows a first character is none. */
  pairs: Uint8Array
  singles: Set<number>
}

const pairOf = (first: number, second: number): number => (first * 31 + second) & 0xffff
let index: Index | undefined

/** Made at the first use: to start costs nothing. */
function loadIndex(): Index {
  const {byFirst, pairs, singles} = {byFirst: new Map<number, IndexedWord[]>(), pairs: new Uint8Array(65_536), singles: new Set<number>()}
  for (const word of listWords().sort((a, b) => b.term.length - a.term.length)) {
    const first = word.term.charCodeAt(0)
    const second = word.term.length > 1 ? word.term.charCodeAt(1) : -1
    const list = byFirst.get(first)
    if (list) list.push({...word, second})
    else byFirst.set(first, [{...word, second}])
    if (second >= 0) pairs[pairOf(first, second)] = 1
    else singles.add(first)
  }

  index = {byFirst, pairs, singles}
  return index
}

/** Whether a word of time may begin with these two code units. */
export function mayBeginWord(first: number, second: number): boolean {
  const {pairs, singles} = index ?? loadIndex()
  return pairs[pairOf(first, second)] === 1 || singles.has(first)
}

/** Words of time that begin with this code unit, longest first. */
export function wordsFrom(first: number): readonly IndexedWord[] | undefined {
  return (index ?? loadIndex()).byFirst.get(first)
}

/** Code units that words of time begin with. */
export function firstUnits(): Iterable<number> {
  return (index ?? loadIndex()).byFirst.keys()
}
