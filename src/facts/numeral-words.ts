/**
 * Words and names in which a Han numeral counts nothing, in Simplified characters. A numeral inside one of them is no quantity.
 * Only words are listed whose numeral would otherwise pass for one: those followed by a classifier, or of two numerals and more.
 */
const words = `
一个劲 一把手 一把抓 一把火 一点一滴 一点点 一一 一二线 一次性 一级响应 一样 一代 一堂 一家人 一家子 一家之言 一面 一起 一道 一步步 一步一个脚印 一本正经 一笔勾销 一言一行 一口气 一发不可收拾 一场空
一成不变 一对一 一对夫 一分为二 一分耕耘 一丝不苟 一丝一毫 一行 一等奖 一等功 一级 二级 三级 一方 一方面 一度 一贯 一元复始 一元论 一声令下 一者 一点就
一国两制 一岗双责 一带一路 一线 一流 一扫而空 一头雾水 一张网 一盘棋 一条心 一条龙 一站式 一网通办 一窗 一门式 一环扣一环 一级市场 二级市场 一手 一团和气 一阵子
一团糟 一席之地 一针见血 一步登天 一步到位 一股脑 一女士 一极
二人转 二次元 二手 二期 三期工程 四期工程 二把手 二房东 二维码 二维 三维 四维 二元 中三元 三元及第 三元区 三元桥 三元里 二级学院 二号 二氧化
三门峡 三门县 三角 三角形 三角区 三角洲 三个代表 三个面向 三农 三军仪仗 三国 三国演义 三家村 三家店 三台县 三间房 三河 三星堆 三轮车 三级跳 三步走 三好学生 三八 三八线 三方面 三口之家 三包 三部曲 三字经 三人行 三国志 三军将士 三省吾身 三道沟 三道岭 三里屯 三里河 三村
四川 四个全面 四个自信 四个意识 两个维护 两个确立 两个毫不动摇 两个百年 两个大局 两个结合 八个明确 四个伟大 四大班子 四大发明 四大名著 四大天王 四人帮 四方 四方面军 四面八方 四面 四件套 四处 四部委 四子王 四合院 四分五裂 四平 四五 四则运算 四套班子 四道口
五台山 五台县 五角 五角星 五角场 五角大楼 五星 五家渠 五粮液 五块石 五道口 五里 五级书记 五保户 五方 五项全能 五色 五洲 五一 五四 五子棋 五彩 五金 五个一 五位一体 五险一金 五环路 五环外 五湖四海 五大连池
六安 六个必须 六一 六盘水 六枝 六合区 六合彩 六里桥 六神 六角 六字大明 六级 四级 七七 七一 七台河 七夕 七里河 七星 七方 七巧板 七级 八一 八卦 八达岭 八宝 八宝山 八角 八方 八个方 八国联军 八国集团 八路军 八项规定 八大处 八股 八里桥 八仙 八级
九一八 九江 九寨沟 九龙 九台 九方 九州 九色 九一一 九三学社 九三 九层 十一期间 十一黄金周 十一长假 十一假期 十一国庆 十分 十字 十字路口 十字架 十字绣 十堰 十面埋伏 十方 十三陵 十三经 十三点 十项全能 十五运 十字军 十八洞 十八般 十全十美 十八届 十九届 十二生肖 十二星座 十二宫 十二月 十一月
二十大 二十大报告 十八大 十九大 十七大 二十国集团 七国集团 十国集团 七十七国集团 二十届 二十四节气 二十四史 二十一条 百分百 百般 百色 百家姓 百家争鸣 百家讲坛 百家号 百花 百姓 百货 百度 百科 百强 百战 百年 百岁山 百团大战 百里挑一 百里奚 百个一 百度 百位数 百家乐 百老汇 百忙 百折 百发百中 百口莫辩 百步穿杨 百叶 百合 百灵 百慕大 百万富翁 百万雄师 百千万 千百 千年 千万 千万别 千万不 千方百计 千家万户 千千万万 千变万化 千里 千里马 千里之行 千里迢迢 千人计划 千人一面 千金 千古 千层 千层饼 千山 千岛 千言万语 千军万马 千头万绪 千篇一律 千丝万缕 千辛万苦 千家 千户 千岁 千篇 千钧一发 千位 千瓦 千克 千米 千卡 千帕 千伏 千兆 千分 千秋
万一 万万 万分 万千 万名 万里 万里长城 万人空巷 万人迷 万家灯火 万家乐 万家 万国 万科 万州 万宁 万达 万象 万户 万水千山 万众一心 万众 万岁 万岁爷 万能 万物 万用 万有 万事 万年 万年青 万份 万向 万代 万宝 万台 万隆 万荣 万盛 万源 万县 万年县 万载 万全 万顷 万丈 万箭 万无一失 万不得已 万念 万籁 万紫千红 万世 万古 万圣节 万维网 万花筒 万金油 万方 万位 万区
亿达 亿利 亿联 亿万 亿元户 兆丰 兆易
两岸 两会 两江 两弹 两弹一星 两制 两广 两淮 两湖 两院院士 两院 两学一做 两山 两回事 两码事 两口子 两下子 两面派 两面性 两面 两性 两栖 两侧 两旁 两边 两头 两手 两极 两极分化 两全 两难 两用 两全其美 两把刷子 两个一百年 两重天 两全 两分法 两委 两型
零售 零距离 零件 零部件 零点 零星 零食 零钱 零碎 零和 零容忍 零排放 零下 零工 零陵 零起 零级 零门槛 零风险 零花 零时 零团费
统一 唯一 单一 同一 同一个 专一 合一 不一 逐一 归一 划一 如一 万一 周一 周二 周三 周四 周五 周六 周两 星期一 星期二 星期三 星期四 星期五 星期六 礼拜一 之一 之二 进一步 下一步 上一步 更进一步 退一步 高一 高二 高三 初一 初二 初三 初四 初五 初六 初七 初八 初九 初十 大一 大二 大三 大四 正月十五 大年三十 独一 唯二 数一 说一 七一 八一 九一 双十一 双十二 清一色 不二 不三 略知一 表里如一 始终如一 整齐划一 天下第一 三合一 二合一 多一 不一样 不一 挂一 打一 老一 老二 老三 老四 老五 老六 老七 老八 老九 小二 小三 王二 张三 李四 王五 赵六 台一 说一不二 再三 推三 一而再 接二连三 隔三差五 隔三岔五 朝三 朝九晚五 丢三落四 低三下四 颠三倒四 不管三七二十一 乱七八糟 七嘴八舌 七上八下 杂七杂八 横七竖八 五花八门 五颜六色 三番五次 三番两次 三三两两 三言两语 三心二意 三令五申 四通八达 四面楚歌 九牛一毛 十全大补 十拿九稳 十年树木 百里 成百上千 成千上万 成千成万 千百万 三五成群 一五一十 数九 三九 三伏 以一当十 举一反三 一举两得 一箭双雕 一石二鸟 一刀两断 一来二去 七老八十 半斤八两 八九不离十 人五人六 四舍五入 三长两短 三头六臂 三顾茅庐 三从四德 三纲五常 三六九等 三教九流 五大三粗 五体投地 五脏六腑 五谷 五行 六神无主 七情六欲 八仙过海 九九 九死一生 十恶不赦 十万八千里 十万火急 百战百胜 百里挑一 五十步笑百步 一百八十度 二百五 二愣子 三百六十行
第一时间 第一书记 第一人民医院 第一医院 第二医院 第三医院 第一中学 第二中学 第三中学 第四中学 第一小学 第二小学 第一人民 第二人民 第三人民 第一附属 第二附属 第三附属 第一产业 第二产业 第三产业 第三方 第三者 第三人称 第一人称 第三世界 第一线 第一手 第一夫人 第二次世界大战 第一次世界大战 第二课堂 第一财经 第一责任人 第一要务 第一生产力 第一炮 第一性 第六感 第五纵队 第四节课 第一资源 第一动力 第一家园 第二外国语
`

const numerals = '一二三四五六七八九十百千万亿两零兆第'
let spaced: string | undefined

interface NumeralWord {
  before: string
  word: string
}

/** Words with one numeral, by what stands behind it in the word (NaN: nothing). */
const found = new Map<string, Map<number, NumeralWord[]>>()

/** The words with a run of numerals that begins with this one, and what stands before it there: looked up once for each numeral that is met. */
function wordsWith(numeral: string): Map<number, NumeralWord[]> {
  const known = found.get(numeral)
  if (known) return known

  spaced ??= words.replaceAll('\n', ' ')
  const list = new Map<number, NumeralWord[]>()
  const isNumeral = numeral !== '' && numerals.includes(numeral)
  for (let at = isNumeral ? spaced.indexOf(numeral) : -1; at >= 0; at = spaced.indexOf(numeral, at + 1)) {
    // The reader comes upon runs of numerals by their first.
    if (numerals.includes(spaced.charAt(at - 1))) continue
    const start = spaced.lastIndexOf(' ', at) + 1
    const entry = {before: spaced.slice(start, at), word: spaced.slice(start, spaced.indexOf(' ', at))}
    const next = entry.word.charCodeAt(at + 1 - start)
    list.set(next, [...(list.get(next) ?? []), entry])
  }
  if (isNumeral) found.set(numeral, list)
  return list
}

/** End of the word that holds the numeral beginning here, where it is none of a quantity. The run of numerals ends at `runEnd`. */
export function numeralWordEnd(folded: string, at: number, runEnd: number): number | undefined {
  const words = wordsWith(folded.charAt(at))
  return longestOf(words.get(folded.charCodeAt(at + 1)), folded, at, runEnd) ?? longestOf(words.get(Number.NaN), folded, at, runEnd)
}

function longestOf(words: readonly NumeralWord[] | undefined, folded: string, at: number, runEnd: number): number | undefined {
  let end: number | undefined
  for (const {before, word} of words ?? []) {
    const start = at - before.length
    if (start < 0 || !folded.startsWith(word, start)) continue
    const wordEnd = start + word.length
    // 十一 is a word, 十一个 and 十一万 are numbers: a word that ends inside the run of numerals is another.
    if (wordEnd >= runEnd && (end === undefined || wordEnd > end)) end = wordEnd
  }

  return end
}
