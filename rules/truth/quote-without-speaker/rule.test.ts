import {describe, expect, it, test} from 'vitest'
import type {Language} from '#item'
import {lintWith} from '../../../src/lint.ts'
import rule from './rule.ts'

/**
 * News items with one or more quotations. `{{…}}` is an attribution, `{{a|b}}` one with what is left when it is taken out.
 * Taken out, the quotation beside it has no speaker.
 */
const items: Record<Language, string[]> = {
  'zh-Hans': [
    '3月3日，临江市房管局向首批住户发放钥匙。\n\n“手续办得真快，一天就拿到了钥匙。”{{住户李梅说。}}\n\n首批共发放钥匙120把，其余住户月底前领取。',
    '通往云岭村的公路昨天通车，全长6.4公里。\n\n{{村民何建军告诉记者：}}“路修好了，梨就能卖到城里去。”\n\n县交通局局长王强介绍，公路总投资1800万元。',
    '临江市第二小学食堂3月1日起实行明厨亮灶。家长可以用手机查看后厨。\n\n“孩子吃得怎么样，我们在家就能看到，心里踏实多了。”{{学生家长周敏对记者说。}}\n\n市教育局计划年底前推广到全部42所小学。',
    '东湖公园昨天恢复开放，上午接待游客3000多人次。\n\n“去年来的时候到处都是围挡，今年路好走多了，花也开了。”{{正在拍照的游客陈丽说。}}公园管理处在入口增设了四个检票口。\n\n公园每天8点至20点开放。',
    '临江港3月集装箱吞吐量同比增长8%。\n\n{{临江港集团总经理赵国平表示，}}“二季度订单已经排满，码头每天要开足三班。”\n\n港区计划6月新增两条航线。',
    '市图书馆新馆今天试运行，设座位1200个。开馆一小时，自习区就坐满了。\n\n“以前要早上六点来排队，现在用手机预约就行。”{{大学生刘洋说，}}“晚上开到十点，对我们上班族也很方便。”\n\n新馆藏书80万册。',
    '一场暴雨过后，城南老街积水最深处超过半米。消防队员挨家敲门，转移居民46人。\n\n“水一下子就涌进来了，我连鞋都没来得及穿。”{{67岁的居民张桂芳回忆道。}}\n\n截至昨晚8点，积水已全部排干。',
    '云岭县今年种植高山茶2.3万亩，预计产值1.2亿元。\n\n走进茶园，采茶工正忙着采摘头春茶。{{种植大户吴建国说：}}“今年雨水足，芽头比往年壮，一斤能多卖二十块钱。”\n\n县农业农村局派出12名技术员下乡指导。',
    '临江市中级人民法院昨天公开开庭审理一起合同纠纷案。\n\n{{原告代理律师孙浩在庭后表示：}}“我们对庭审的安排没有异议，会等待法院的判决。”\n\n法院将择期宣判。',
    '3月5日，临江市总工会组织志愿者到敬老院义诊。\n\n“医生讲得很细，连药该什么时候吃都写在纸上给我。”{{82岁的老人黄秀英高兴地说。}}\n\n当天共有86位老人接受了检查。',
    '临江至海州的城际列车4月1日开行，全程47分钟，票价32元。\n\n“以后我每周都能回家看父母了，再也不用半夜起来赶长途车。”{{在海州工作的马骏说。}}\n\n首班车6点10分发车。铁路部门提醒旅客提前30分钟到站。',
    '城东菜市场改造完成，昨天重新开业。市场增加停车位90个，摊位租金三年不变。\n\n{{摊主林秀兰笑着说：}}“地面不滑了，灯也亮了，回头客比去年多了三成。”\n\n城西菜市场的改造将于5月启动。',
    '记者昨天从市水务局获悉，北郊水厂扩建工程已经完工。\n\n扩建后日供水能力达到20万吨。{{水务局副局长郑伟强调，}}“水质监测数据每天都会公布，欢迎市民监督。”\n\n工程总投资3.6亿元。',
    '临江大学与三家企业签约共建实验室。\n\n“学生大二就能进车间，毕业时已经有两年的项目经验。”{{机械学院院长宋涛介绍。}}首批招收学生60名。\n\n签约仪式由副校长蒋红主持。',
    '云岭县昨夜普降大雪，县城至三个乡镇的客车停运。\n\n“我们凌晨三点就上路撒盐了，争取中午前把干线全部打通。”{{养护队队长许刚告诉记者。}}\n\n客运站为滞留旅客提供热水和毛毯。',
  ],
  'zh-Hant': [
    '新界東北一個街市昨日重開，增設冷氣和無障礙通道。\n\n「以前夏天熱到企唔住，而家阿婆都肯自己落嚟買餸。」{{檔主陳麗華說。}}\n\n街市共有檔位六十八個。',
    '臨江市立圖書館分館三月一日啟用，設有兒童閱讀區。\n\n{{館長林志明表示：}}「開館第一天就借出兩千多本書，反應比預期熱烈。」\n\n分館每逢週一休館。',
    '颱風過後，沿海三個村落停電超過十小時。\n\n「整晚沒有電，冰箱裡的魚貨全部壞掉了。」{{漁民許文雄說。}}台電人員今日清晨搶修完成。\n\n縣府將協助漁民申請補助。',
    '巴士公司下月起在三條路線試行電子繳費。\n\n「乘客不用再找零錢，上車時間平均可以縮短四秒。」{{巴士公司營運總監何家輝指出。}}\n\n試行期為半年。',
    '台南一間百年老廟完成修復，昨日開放參觀。廟方花了六年時間，比對舊照片重繪彩繪。\n\n{{修復師蔡明宏說：}}「最難的是調出當年的顏色，試了三百多次才成功。」\n\n參觀須事先預約。',
    '運輸署公布，新隧道首日錄得四萬架次車輛使用。\n\n「由家裡到公司快了二十分鐘，我可以吃完早餐才出門。」{{居民黃志偉接受訪問時說。}}\n\n署方會檢討路牌的位置。',
    '市府今天公布新的垃圾分類時間表，明年一月實施。\n\n{{環保局長張雅婷強調，}}「第一個月只勸導不開罰，請大家慢慢習慣。」\n\n相關摺頁將寄送到每一戶。',
    '中學生機械人比賽昨日舉行，二十八隊參加。\n\n「我們改了十七次程式，最後一晚通宵才令它轉得順。」{{奪冠的東華中學學生李卓軒說。}}\n\n冠軍隊伍將出戰六月的亞洲賽。',
    '離島渡輪昨晨因濃霧停航三小時，約六百名乘客受影響。\n\n「公司打電話來問我在哪裡，我只能說還在碼頭看霧。」{{上班族周家豪無奈地說。}}\n\n航班於上午十時恢復。',
    '農業局推廣的有機稻米今年收成增加一成。\n\n「不灑農藥之後，田裡的青蛙和螢火蟲都回來了。」{{農民邱阿土表示。}}農會將設立共同品牌。\n\n首批稻米下週上市。',
    '醫院管理局擴大夜間門診，增加三間診所。\n\n{{急症室主任馮偉強說：}}「輕症的病人去門診，我們才有人手救重症的病人。」\n\n新服務下月一日開始。',
    '一名長者昨日在商場暈倒，幸獲途人施救。\n\n「我只是記得課堂上學過的步驟，當時其實手一直在震。」{{參與急救的護理系學生梁詠詩說。}}\n\n長者送院後情況穩定。',
    '科技園公司公布新一輪資助計劃，名額五十個。\n\n「我們最缺的不是資金，是願意試用產品的客戶。」{{初創企業創辦人鄧浩然說，}}「計劃如果能幫忙牽線就最好。」\n\n申請月底截止。',
    '花蓮一所小學昨天為地震受損的校舍舉行動土典禮。\n\n{{校長吳美惠致詞時說：}}「孩子們在組合屋上了兩年課，終於等到今天。」\n\n新校舍預計明年八月完工。',
    '區議會昨日討論單車徑延長工程。\n\n「這條路斷了兩公里，騎車的人都要衝出馬路，遲早會出事。」{{區議員蘇錦文批評。}}\n\n工程預計需時兩年。',
  ],
  en: [
    'LOWER WICK, March 3 — The council handed over the first 40 flats on Tuesday.\n\n{{"It took one day to get the keys," said Mary Jones, a tenant.|"It took one day to get the keys."}}\n\nThe other 80 flats will follow in May.',
    'A new bridge over the Wick opened on Monday after three years of work.\n\n{{Tom Bradley, a farmer, said: }}"We waited ten years for this and it is finally here."\n\nThe bridge cost 12 million pounds.',
    'Heavy rain flooded the old town on Thursday night. Firefighters moved 46 people to a school.\n\n{{"The water came in so fast that I left without my shoes," resident Ellen Marsh said.|"The water came in so fast that I left without my shoes."}}\n\nThe streets were dry again by Friday evening.',
    'The port handled 8% more containers in March than a year earlier.\n\n“Our order books are full until the summer and we run three shifts a day{{,” said Peter Grey, the chief executive of Wick Ports.|.”}}\n\nTwo new routes will open in June.',
    'The library reopened on Saturday with 200 more seats and longer hours.\n\n{{“I used to queue at six in the morning for a desk,” said student Ravi Patel. “Now I book one on my phone.”|“I used to queue at six in the morning for a desk. Now I book one on my phone.”}}\n\nIt will stay open until 10 pm on weekdays.',
    'Delta Motors will close its Norwick plant in December with the loss of 900 jobs.\n\n{{Union leader Karen Holt told reporters: }}"There was no warning and nobody has told us what happens next."\n\nThe company blamed the price of steel.',
    'A cold snap shut three schools in the county on Wednesday.\n\n{{"We were out with the gritters from three in the morning," county engineer Sam Hale said.|"We were out with the gritters from three in the morning."}}\n\nBuses were running again by noon.',
    'Researchers at Norwick University have found a way to grow barley with half the water.\n\nThe trial ran for four years on 20 farms. {{"The yield surprised even us, and we had hoped for a lot," Dr Alice Moreno said.|"The yield surprised even us, and we had hoped for a lot."}}\n\nThe results appear in a journal this week.',
    'The city will charge cars 4 dollars a day to enter the centre from July.\n\n{{Mayor Ann Fletcher said the plan would pay for 60 new buses. }}"{{|}}Nobody will have to wait more than ten minutes for a bus."\n\nShop owners have asked for a delay.',
    'Norwick United won the cup for the first time since 1988 on Saturday.\n\n“I told them at half-time that nobody remembers the losers{{,” coach Luis Vega said.|.”}}\n\nThe team will parade through the town on Sunday.',
    'A ferry was held in port for three hours on Tuesday because of fog.\n\n{{"My boss called to ask where I was and I could only say I was looking at fog," said Ian Ross, who works in the city.|"My boss called to ask where I was and I could only say I was looking at fog."}}\n\nAbout 600 passengers were delayed.',
    'The hospital will open three evening clinics next month.\n\n{{Dr Helen Shaw, who runs the emergency department, said: }}"If mild cases go to a clinic, we have the hands for the serious ones."\n\nThe clinics will cost 2 million pounds a year.',
    'Farmers in the valley expect their best apple harvest in a decade.\n\n{{"The spring was mild and the bees did the rest," grower Owen Price said.|"The spring was mild and the bees did the rest."}}\n\nPickers are wanted from 1 September.',
    'The court ruled on Friday that the dam may be built.\n\n{{Lawyer Nina Brandt said outside the court: }}“We will study the ruling and decide next week whether to appeal.”\n\nWork is due to start in April.',
    'A fire damaged two shops in High Street early on Sunday. No one was hurt.\n\n{{"I heard a bang and then the whole window was orange," said Jo Lim, who lives opposite.|"I heard a bang and then the whole window was orange."}}\n\nPolice are looking for witnesses.',
  ],
}

/** The same item with its attributions, and without. */
function versions(item: string): [whole: string, bare: string] {
  const mark = /\{\{([^|}]*)(?:\|([^}]*))?\}\}/g
  return [item.replace(mark, '$1'), item.replace(mark, (_all, _with, without?: string) => without ?? '')]
}

const findings = (text: string, language: Language) => lintWith([rule], text, {language}).findings
const all = Object.entries(items).flatMap(([language, texts]) => texts.map((text) => [language as Language, text] as const))

describe('with its attribution a quotation is left alone', () => {
  it.each(all)('%s %s', (language, text) => expect(findings(versions(text)[0], language)).toEqual([]))
})

test.each(Object.keys(items) as Language[])('of the quotations that lost their attribution most are found: %s', (language) => {
  const missed = items[language].map((text) => versions(text)[1]).filter((text) => findings(text, language).length === 0)
  expect(1 - missed.length / items[language].length, missed.join('\n\n')).toBeGreaterThanOrEqual(0.6)
})
