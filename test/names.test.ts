import {describe, expect, it} from 'vitest'
import {readNames} from '../src/facts/names.ts'
import {postsOn} from '../src/facts/posts.ts'
import type {Language, Registry} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'

function proseOf(text: string): Prose {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => ({kind: 'paragraph' as const, start: index, end: index + line.length}))
  return new Prose({text, blocks, map: new SourceMap()})
}

function namesOf(text: string, language: Language, registry: Registry = {}) {
  return readNames(proseOf(text), language, registry, [])
}

/** `p` person, `l` place, `o` organisation, in order of the text. */
function shown(text: string, language: Language, registry: Registry = {}): string {
  const letter = {person: 'p', place: 'l', organisation: 'o'}
  return namesOf(text, language, registry)
    .map((name) => `${letter[name.type]}:${name.text}`)
    .join(' ')
}

const chinese: [text: string, names: string][] = [
  // People: a title before, a title after, a verb, an edge.
  ['局长王强出席会议。', 'p:王强'],
  ['王强局长出席会议。', 'p:王强'],
  ['交通局局长孙伟锋说。', 'p:孙伟锋'],
  ['局长李建国到社区。', 'p:李建国'],
  ['市长李建国表示，工程进展顺利。', 'p:李建国'],
  ['王局长随后离开。', 'p:王'],
  ['市民李女士前来咨询。', 'p:李'],
  ['村民何建军种了二十亩梨。', 'p:何建军'],
  ['记者孙晓梅报道', 'p:孙晓梅'],
  ['（记者陈晓峰、刘畅）', 'p:陈晓峰 p:刘畅'],
  ['项目负责人周海涛告诉记者，工期一年。', 'p:周海涛'],
  ['欧阳志远教授主持讲座。', 'p:欧阳志远'],
  ['诸葛明华说，道路已通。', 'p:诸葛明华'],
  ['李某某、王某被刑事拘留。', 'p:李某某 p:王某'],
  ['被告人张某某犯盗窃罪。', 'p:张某某'],
  ['田中一郎表示，合作顺利。', 'p:田中一郎'],
  ['安德烈·彼得罗夫说，前景广阔。', 'p:安德烈·彼得罗夫'],
  ['外长萨瓦托夫表示欢迎。', 'p:萨瓦托夫'],
  ['马志刚、高丽娟、方文博等参加座谈。', 'p:马志刚 p:高丽娟 p:方文博'],
  ['张大爷说，路好走了。', 'p:张'],
  ['会长万国强主持座谈会。', 'p:万国强'],
  ['教练林小勇带队训练。', 'p:林小勇'],
  // No people: everyday words with a surname in front, inside or behind.
  ['高度重视安全生产。', ''],
  ['金融市场平稳，周期延长。', ''],
  ['有关方面正在处理。', ''],
  ['马上行动，全力以赴。', ''],
  ['许多群众前来参观。', ''],
  ['应该坚持绿色发展。', ''],
  ['成立工作专班，明确任务。', ''],
  ['时间紧，任务重。', ''],
  ['石油价格上涨，黄金回落。', ''],
  ['双方签订了协议。', ''],
  ['任副局长期间，他完成了调查。', ''],
  ['单位和个人都应当遵守。', ''],
  ['何时通车，尚无消息。', ''],
  ['白天气温升高，夏季来临。', ''],
  ['文明城市创建工作启动。', ''],
  ['常务会议研究了三个议题。', ''],
  ['水平不断提高，路面已经修好。', ''],
  // Places.
  ['江苏省常熟市虞山街道召开会议。', 'l:江苏省 l:常熟市 l:虞山街道'],
  ['代表团抵达维也纳。', 'l:维也纳'],
  ['石桥镇柳林村正在修路。', 'l:石桥镇 l:柳林村'],
  ['广西壮族自治区和凉山彝族自治州', 'l:广西壮族自治区 l:凉山彝族自治州'],
  ['延边朝鲜族自治州举办冰雪节。', 'l:延边朝鲜族自治州'],
  ['新疆维吾尔自治区出台办法。', 'l:新疆维吾尔自治区'],
  ['他来自沛县。', 'l:沛县'],
  ['上海、深圳与重庆三地合作。', 'l:上海 l:深圳 l:重庆'],
  ['从巴黎飞往东京。', 'l:巴黎 l:东京'],
  ['浦东新区开工。', 'l:浦东新区'],
  ['广州市民踊跃参加。', 'l:广州'],
  ['北京市场供应充足。', 'l:北京'],
  ['长江流域普降大雨。', 'l:长江'],
  // No places.
  ['我市各区县正在排查。', ''],
  ['城市建设和农村改革同步推进。', ''],
  ['山区、灾区和社区都要照顾到。', ''],
  ['全省上下齐心协力。', ''],
  ['沿海地区风力较大。', ''],
  ['双方观点大同小异。', ''],
  ['距出口约二公里加一百米。', ''],
  ['评选文明村和重点镇。', ''],
  ['股市、楼市和夜市', ''],
  // Organisations.
  ['临江市住建局发布通知。', 'o:临江市住建局'],
  ['市教育局召开会议。', 'o:市教育局'],
  ['县住房和城乡建设局负责实施。', 'o:县住房和城乡建设局'],
  ['宏远公司董事长赵国栋出席。', 'o:宏远公司 p:赵国栋'],
  ['西溪第三中学校长周敏致辞。', 'o:西溪第三中学 p:周敏'],
  ['方正集团与江南大学签署协议。', 'o:方正集团 o:江南大学'],
  ['国务院印发通知。', 'o:国务院'],
  ['教育部和公安部联合发文。', 'o:教育部 o:公安部'],
  ['江苏省委召开会议。', 'o:江苏省委'],
  ['临江县公安局青山派出所民警赶到现场。', 'o:临江县公安局青山派出所'],
  ['浙江大学医学院附属第一医院收治三人。', 'o:浙江大学医学院附属第一医院'],
  ['欧盟与东盟举行对话。', 'o:欧盟 o:东盟'],
  ['据新华社报道', 'o:新华社'],
  ['中国驻法国大使馆提醒公民注意安全。', 'o:中国驻法国大使馆'],
  ['江南宏远（集团）有限公司成立。', 'o:江南宏远（集团）有限公司'],
  // No organisations.
  ['有关部门正在调查。', ''],
  ['保险公司和上市公司都要遵守。', ''],
  ['这家公司没有回应。', ''],
  ['地方政府要负起责任。', ''],
  ['大学生踊跃报名。', ''],
  ['局面逐步好转，部分地段恢复通行。', ''],
  ['他学会了开车。', ''],
  ['各级党委和政府高度重视。', ''],
]

const traditional: [text: string, names: string][] = [
  ['臨江市衛生局局長陳志明表示，醫院已恢復。', 'o:臨江市衛生局 p:陳志明'],
  ['記者王怡君報導', 'p:王怡君'],
  ['香港大學教授黃志偉認為，數據可靠。', 'o:香港大學 p:黃志偉'],
  ['台北市長林佳龍說', 'l:台北 p:林佳龍'],
  ['據中央社報導，立法院三讀通過。', 'o:中央社 o:立法院'],
  ['廣西壯族自治區', 'l:廣西壯族自治區'],
  ['高度重視安全生產，周期延長。', ''],
  ['有關部門正在調查。', ''],
]

const english: [text: string, names: string][] = [
  ['Mayor Ann Fletcher said the bridge would open in May.', 'p:Ann Fletcher'],
  ['According to the Ministry of Transport, 300 buses were replaced.', 'o:Ministry of Transport'],
  ['Tom Bradley, a farmer, lost two barns in the storm.', 'p:Tom Bradley'],
  ['Dr Li Mei told reporters that the trial had ended.', 'p:Li Mei'],
  ['Carter Holdings Ltd signed the agreement in Geneva.', 'o:Carter Holdings Ltd l:Geneva'],
  ['The University of Leeds published the figures.', 'o:University of Leeds'],
  ['Police in London and Manchester made three arrests.', 'l:London l:Manchester'],
  ['Prime Minister Helen Marsh flew to New Zealand.', 'p:Helen Marsh l:New Zealand'],
  ['Harrow County Council approved the budget.', 'o:Harrow County Council'],
  ['The United Nations urged both sides to talk.', 'o:United Nations'],
  ["Sarah O'Neill joined the board of Westfield Bank.", "p:Sarah O'Neill o:Westfield Bank"],
  ['Mr Brown resigned on Friday.', 'p:Brown'],
  ['Sen. David Cole voted against the bill.', 'p:David Cole'],
  ['Flooding closed roads in Lower Wick.', 'l:Lower Wick'],
  ['The Department of Health issued a warning.', 'o:Department of Health'],
  ['Farmers in France and Spain blocked motorways.', 'l:France l:Spain'],
  ['George W. Harris won the seat.', 'p:George W. Harris'],
  ['Wong Kar Ming, 34, was taken to hospital.', 'p:Wong Kar Ming'],
  ['The European Commission rejected the plan.', 'o:European Commission'],
  ['Boston Mayor Thomas Ames opened the fair.', 'l:Boston p:Thomas Ames'],
  ['Shares in Northgate Airlines fell 4%.', 'o:Northgate Airlines'],
  ['The talks in Beijing ended without a statement.', 'l:Beijing'],
  ['Chancellor Peter Grey will speak on Monday.', 'p:Peter Grey'],
  ['Officials from the World Health Organization arrived.', 'o:World Health Organization'],
  ['Kate Morgan and Paul Ford share the prize.', 'p:Kate Morgan p:Paul Ford'],
  ['The Bank of England kept rates at 4%.', 'o:Bank of England'],
  ['Students at Ridley College planted trees.', 'o:Ridley College'],
  ['Prof Alan Reid of the Institute of Physics disagreed.', 'p:Alan Reid o:Institute of Physics'],
  ['South Korea and Japan agreed on quotas.', 'l:South Korea l:Japan'],
  ['Captain James Holt steered the ferry to Dublin.', 'p:James Holt l:Dublin'],
  ['Rescue teams reached Kathmandu on Tuesday.', 'l:Kathmandu'],
  ['Ms Lopez thanked the Red Cross.', 'p:Lopez o:Red Cross'],
  ['President Maria Costa met Chancellor Otto Weber in Vienna.', 'p:Maria Costa p:Otto Weber l:Vienna'],
  ['The River Trust cleared 40 tonnes of waste.', 'o:River Trust'],
  ['Attorney General Susan Lake appealed.', 'p:Susan Lake'],
  ['Sun Wei won the 200m final in Sydney.', 'p:Sun Wei l:Sydney'],
  ['Inspector Mark Hale of Kent Police led the search.', 'p:Mark Hale o:Kent Police'],
  ['A spokesman for Delta Motors declined to comment.', 'o:Delta Motors'],
  // Particles, articles, hyphens, initials, possessives, tokens with spaces.
  ['J. K. Rowling met Robin van Persie and Omar al-Bashir.', 'p:J. K. Rowling p:Robin van Persie p:Omar al-Bashir'],
  ["Kim Sung-ho's car was found near Busan's port.", 'p:Kim Sung-ho l:Busan'],
  ["Germany 's Karl Weber ( 34 ) joined Chelsea .", 'l:Germany p:Karl Weber o:Chelsea'],
  ['A Leeds-based firm hired Peter Moss, 34, of Hull.', 'l:Leeds p:Peter Moss l:Hull'],
  ['Talks between China-US teams; al Qaeda leader Osama bin Laden fled.', 'l:China l:US o:al Qaeda p:Osama bin Laden'],
  ['Doris Day sang for Mr Dean on Independence Day.', 'p:Doris Day p:Dean'],
  ["TOKYO (Reuters) - Standard & Poor's cut its rating.", "l:TOKYO o:Reuters o:Standard & Poor's"],
  // One word, two kinds: the club, the place, the country.
  ['Leeds have lost 2-1 to Arsenal, police in Leeds said.', 'o:Leeds o:Arsenal l:Leeds'],
  ['Brazil beat Italy 3-2.', 'l:Brazil l:Italy'],
  // Headlines: capitals mean nothing, only what is known counts.
  ['MINISTER RESIGNS OVER LEAK IN PARIS', 'l:PARIS'],
  ['Rate Cuts Lift Shares as Traders Cheer Bank of England Move', 'o:Bank of England'],
  // Events, nationalities, works.
  ['He won the Davis Cup, the Australian Open and the Monaco Grand Prix.', ''],
  ['South Korean and Bosnian Serb officers met New Zealanders.', ''],
  ['Her first film, “Glass Harvest”, opens in May.', ''],
  ['A British official flew home. Low-cost airlines complained.', ''],
  // Capitals that are no names.
  ['The festival opens on Monday.', ''],
  ['However, prices fell again in March.', ''],
  ['Many residents welcomed the change.', ''],
  ['British officials were surprised.', ''],
  ['It was the best Christmas in years.', ''],
  ['Three days later, the road reopened.', ''],
  ['Officials said the dam was safe.', ''],
  ['Nobody was hurt. Two cars were damaged.', ''],
]

/**
 * News as agencies write it, of several decades, names marked: `p` person, `l` place, `o` organisation. Items are parted by an empty line.
 * Clubs are organisations, also where they bear a city's name; national teams are places; events, nationalities and leagues by their country are no names.
 */
const newsRead = `
[l:VIENNA] 1997-03-11
[l:Austria]'s foreign minister [p:Werner Halbmayr] said on Tuesday that refugees from [l:Bosnia] could stay until the autumn.
[p:Halbmayr], who met his Hungarian counterpart [p:Laszlo Kertesz] in [l:Budapest] last week, said the [o:European Union] should pay half of the cost.
"We cannot do this alone," he told [o:Reuters].
[o:Interior Ministry] officials put the number of refugees at 31,000.

SOCCER - [l:CROATIA] HOLD [l:DENMARK] IN FRIENDLY.
[l:ZAGREB] 1998-04-22
[l:Croatia] drew 1-1 (halftime 1-0) with [l:Denmark] in a friendly soccer international on Wednesday.
Scorers:
[l:Croatia] - [p:Goran Maric] (31st minute)
[l:Denmark] - [p:Jesper Lund] (77th, penalty)
Attendance: 18,000

SOCCER - DUTCH FIRST DIVISION RESULTS.
[l:AMSTERDAM] 1996-11-17
Results of Dutch first division soccer matches played on Sunday:
[o:Ajax] 3 [o:Heerenveen] 0
[o:Feyenoord] 1 [o:Twente] 1
[o:Utrecht] 0 [o:PSV Eindhoven] 2
Standings (tabulated under played, won, drawn, lost, goals for, goals against, points):
[o:PSV Eindhoven] 14 11 2 1 38 9 35
[o:Feyenoord] 14 10 2 2 30 14 32
[o:Ajax] 14 8 3 3 24 10 27

Shares in [o:Hartwell Chemicals Plc] fell 14 pence to 312 on Thursday after the company warned that profits would be lower.
Chief executive [p:Simon Aldridge] said orders from [l:Germany] and [l:Italy] had dried up.
[o:Hartwell], based in [l:Leeds], employs 4,300 people.
Analysts at [o:Merrill Lynch] cut their forecast to 41 million pounds.
"It was a nasty surprise," said [p:Nick Farrow], an analyst at brokers [o:James Capel].

[l:NEW YORK] ([o:Reuters]) - Federal prosecutors charged two former traders at [o:Salomon Brothers] on Monday with hiding losses.
[p:Paul Devereux], 38, of [l:Hoboken], [l:New Jersey], and [p:Martin Oyelaran], 41, of [l:Brooklyn], were released on bail.
Assistant [l:U.S.] Attorney [p:Carol Whitfield] said the two men had misled the bank for three years.
A lawyer for [p:Oyelaran] declined to comment.
The [o:Securities and Exchange Commission] filed a civil suit in [l:Manhattan].

TENNIS - RESULTS AT [l:LYON] TOURNAMENT.
[l:LYON], [l:France] 1995-10-20
Quarter-final results from the men's tennis tournament on Friday (prefix number denotes seeding):
1 - [p:Wayne Ferreira] ([l:South Africa]) beat [p:Patrik Kuhnen] ([l:Germany]) 6-4 7-6 (7-3)
[p:Jonas Bjorkman] ([l:Sweden]) beat 4 - [p:Arnaud Delcroix] ([l:France]) 2-6 6-3 6-1

[l:JERUSALEM] 1996-02-05
Israeli Prime Minister [p:Shimon Peres] and [o:PLO] leader [p:Yasser Arafat] will meet at the [l:Erez] crossing on the edge of the [l:Gaza Strip], officials said.
[p:Arafat] has asked [l:Israel] to lift its closure of the [l:West Bank] and [l:Gaza].
An [o:Israel Radio] correspondent said [p:Peres] would also see [l:Egypt]'s ambassador [p:Mohammed Bassiouny].
[o:Hamas] threatened more attacks.

CRICKET - [l:SRI LANKA] 205-6 AT CLOSE AGAINST [l:NEW ZEALAND].
[l:COLOMBO] 1998-05-27
Scoreboard at close of play on the first day of the first test between [l:Sri Lanka] and [l:New Zealand] on Wednesday:
[l:Sri Lanka] first innings
[p:S. Jayasuriya] c [p:Parore] b [p:Cairns] 10
[p:M. Atapattu] lbw b [p:Wiseman] 0
[p:A. de Silva] not out 71
Bowling: [p:Doull] 14-3-40-1, [p:Cairns] 16-2-52-2, [p:Vettori] 25-6-61-2.

A ferry carrying 300 passengers sank off the coast of [l:Mindanao] in the southern [l:Philippines], the coast guard said on Sunday.
At least 44 bodies were taken to [l:Zamboanga City].
The captain, [p:Rodrigo Lacson], was being questioned by police.
[l:Manila]'s [o:Philippine Star] newspaper said the ship was overloaded.

The [o:Bundesbank] left its discount rate unchanged at 2.5 percent after a meeting in [l:Frankfurt].
[o:Deutsche Bank] economist [p:Ulrich Baumann] said he expected no change before the summer.
The dollar rose against the mark and the yen in [l:London], dealers said.
[o:Bank of France] Governor [p:Jean-Claude Trichet] was due to speak in [l:Paris] later.

HOCKEY - [o:NHL] RESULTS.
[l:TORONTO] 1997-01-12
Results of [o:National Hockey League] games on Saturday (home team in CAPS):
[o:Boston] 4 [o:OTTAWA] 2
[o:Detroit] 3 [o:CHICAGO] 3 (OT)
[o:NEW JERSEY] 5 [o:Tampa Bay] 1

[p:Hosni Mubarak] urged Arab leaders on Sunday to back [l:Syria].
The Egyptian president spoke to reporters after talks with [l:Jordan]'s King [p:Hussein] in [l:Aqaba].
[p:Mubarak] flies to [l:Washington] next month to see President [p:Bill Clinton], the [o:al-Ahram] newspaper said.

[l:Lagos]-based lender [o:Zenith Trust Bank] named [p:Ngozi Adeyemi] as its chief financial officer.
[p:Adeyemi] replaces [p:Tunde Bakare], who left in June for [o:Standard Chartered].
The bank's shares closed unchanged on the [o:Nigerian Stock Exchange].

Golf - [p:Montgomerie] takes two-stroke lead in [l:Ireland]
[p:Colin Montgomerie] of [l:Scotland] shot a five-under-par 67 on Friday to lead the Irish Open by two strokes from [l:Spain]'s [p:Miguel Angel Jimenez].
"The greens were fast," [p:Montgomerie] said.
Leading scores after the second round (British unless stated):
136 [p:Colin Montgomerie] 69 67
138 [p:Miguel Angel Jimenez] ([l:Spain]) 68 70, [p:Ross Drummond] 70 68
139 [p:Retief Goosen] ([l:South Africa]) 71 68

Two policemen were killed when gunmen opened fire on a checkpoint near [l:Diyarbakir] in southeastern [l:Turkey], the [o:Anatolian] news agency said.
Officials blamed the [o:Kurdistan Workers Party] ([o:PKK]).
[l:Ankara] says [l:Syria] and [l:Iran] shelter the rebels.

[o:Manchester United] manager [p:Alex Ferguson] said on Saturday that [p:Eric Cantona] would miss the match against [o:Leeds].
[p:Cantona] hurt a knee in training on Thursday.
[o:Leeds] have lost at [l:Old Trafford] in each of the past four seasons.
[p:Ferguson] hopes to sign a striker from [o:Barcelona] before the deadline.

[l:BEIJING], Oct 9 ([o:Xinhua]) -- Vice-Premier [p:Zhu Rongji] met a delegation of the [o:World Bank] at [l:Zhongnanhai] on Wednesday.
[p:Zhu] told the visitors that [l:China] would keep inflation below 6 percent.
[p:Dai Xianglong], governor of the [o:People's Bank of China], attended the meeting.

The [o:U.S. Senate] voted 58-41 on Tuesday to confirm [p:Elena Marquez] as director of the [o:Environmental Protection Agency].
Senator [p:Tom Haskell], a Republican from [l:Ohio], spoke against her.
The [o:White House] welcomed the vote.
[p:Marquez], 52, has run the [o:Texas Department of Parks] since 2003.

[l:Kenya]'s [p:Paul Tergat] won the 10,000 metres at a grand prix meeting in [l:Oslo] on Friday in 26 minutes 54.41 seconds.
Leading results:
1. [p:Paul Tergat] ([l:Kenya]) 26:54.41
2. [p:Haile Gebrselassie] ([l:Ethiopia]) 26:55.02
3. [p:Salah Hissou] ([l:Morocco]) 26:57.11
Women's 800 metres: 1. [p:Ana Quirot] ([l:Cuba]) 1:57.44

A court in [l:Milan] on Thursday sentenced former [o:Fiat] executive [p:Cesare Lombardi] to 18 months in jail for false accounting.
[p:Lombardi]'s lawyers said he would appeal.
Magistrate [p:Francesco Saverio Borelli] has led the inquiry since 1992.
Former Prime Minister [p:Silvio Berlusconi] gave evidence in March.

Hurricane Gordon weakened over the [l:Atlantic] after killing seven people in [l:Haiti] and [l:Cuba].
The [o:National Hurricane Center] in [l:Miami] said winds had dropped to 60 mph.
Schools in [l:Dade County] will reopen on Monday.

[l:Britain]'s opposition [o:Labour Party] leads the Conservatives by 14 points, a [o:Gallup] poll for the [o:Daily Telegraph] showed.
[p:Tony Blair], its leader, campaigns in [l:Wales] on Thursday.
Chancellor of the Exchequer [p:Kenneth Clarke] told the [o:BBC] he would not cut taxes.
[p:Blair] and [p:Clarke] will debate on [o:Channel Four].

[o:NASA] engineers at the [o:Johnson Space Center] in [l:Houston] said the shuttle would land on Thursday.
Commander [p:Eileen Collins] reported no problems.
Russian cosmonaut [p:Vladimir Titov] tested a new suit.

[l:Seoul] shares ended lower on Wednesday as foreign investors sold [o:Samsung Electronics] and [o:Hyundai Motor].
The composite index fell 12.44 points to 801.20.
"There is no leader," said [p:Kim Sung-ho] of [o:Daewoo Securities].

[p:Chelsea Thornton], 17, was found safe in [l:Swindon] on Sunday, [o:Wiltshire Police] said.
`

/** Written before the reader had seen a line of it; measured first with person 91, place 95, organisation 94. */
const newsUnread = `
[l:NAIROBI] 1996-07-19
Burundian rebels attacked a camp near the town of [l:Kayanza] on Thursday night, killing 30 people, the [o:U.N.] said.
[p:Emile Ndayisaba], a spokesman for the army, said troops had driven the rebels into [l:Rwanda].
Aid agency [o:Medecins Sans Frontieres] pulled its staff out of [l:Bujumbura].
President [p:Sylvestre Ntibantunganya] appealed for calm.
[p:Ndayisaba] said the attackers had come from [l:Zaire].

SOCCER - [l:PORTUGAL] BEAT [l:WALES] 2-0.
[l:LISBON] 2000-06-02
[l:Portugal] beat [l:Wales] 2-0 (halftime 1-0) in a friendly international on Friday.
Scorers: [p:Luis Figo] (22nd), [p:Ricardo Sa Pinto] (67th)
Teams:
[l:Portugal] - 1-[p:Vitor Baia]; 2-[p:Jorge Costa], 5-[p:Fernando Couto], 3-[p:Rui Jorge]; 7-[p:Luis Figo], 10-[p:Rui Costa]
Attendance: 14,000

SOCCER - SPANISH FIRST DIVISION SUMMARIES.
[l:MADRID] 1999-02-14
Summaries of Spanish first division matches played at the weekend:
[o:Real Sociedad] 2 ([p:De Paula] 12, [p:Kovacevic] 80) [o:Alaves] 1 ([p:Julio Salinas] 44). Halftime 1-1. Attendance 19,000
[o:Valencia] 4 [o:Barcelona] 3
[o:Racing Santander] 0 [o:Oviedo] 0
[o:Celta Vigo] 21 10 7 4 40 23 37
[o:Real Betis] 21 7 5 9 22 31 26

[l:STOCKHOLM], Sept 4 - Swedish truck maker [o:Scania] said on Wednesday its third-quarter profit rose 9 percent, helped by sales in [l:Brazil] and [l:Argentina].
Operating profit was 1.1 billion crowns.
Chief Executive [p:Leif Nordstrom] told a news conference demand in eastern [l:Europe] was weak.
[p:Nordstrom] said [o:Scania] would close a plant in [l:Angers], western [l:France].
Rival [o:Volvo] reports on Friday.

The [o:Supreme Court] refused on Monday to hear an appeal by [p:Darnell Tibbs], a [l:Georgia] man sentenced to death for killing a deputy sheriff in 1989.
[p:Tibbs]'s lawyers had argued that jurors in [l:Savannah] were not told of his mental illness.
Justice [p:Ruth Bader Ginsburg] dissented.
The [o:American Civil Liberties Union] called the decision regrettable.
[p:Laura Penrose], who teaches at [o:Emory University] in [l:Atlanta], said it was no surprise.

BASEBALL - MAJOR LEAGUE RESULTS.
[l:NEW YORK] 1995-08-03
Results of Major League baseball games played on Thursday (home team in CAPS):
[o:Cleveland] 6 [o:MINNESOTA] 4
[o:SEATTLE] 7 [o:Oakland] 2
[o:Kansas City] 3 [o:MILWAUKEE] 2 (in 11)
[o:St Louis] 5 [o:PITTSBURGH] 0

In [l:Anaheim], [p:Chili Davis] hit a three-run homer and [p:Mark Langston] pitched seven innings as the [o:Angels] beat the [o:Texas Rangers] 7-3.
[p:Langston] walked two and struck out eight.
The [o:Rangers] have lost nine of their last 12 games.
At [l:Yankee Stadium], [p:Don Mattingly] went 3-for-4.

[l:Pakistan]'s former prime minister [p:Nawaz Sharif] was flown to [l:Karachi] on Friday to stand trial for hijacking.
His brother [p:Shahbaz] was arrested in [l:Lahore].
The [o:Pakistan Muslim League] called for a strike in [l:Punjab] and [l:Sindh] provinces.
General [p:Pervez Musharraf] has promised elections but has set no date.
A spokesman for the [o:Foreign Office] in [l:Islamabad] said [l:India] had not been told.

[l:MOSCOW] 1998-08-27 - Acting Prime Minister [p:Viktor Chernomyrdin] flew to [l:Crimea] for talks with [o:International Monetary Fund] chief [p:Michel Camdessus], [o:Itar-Tass] news agency said.
[o:Central Bank] chairman [p:Sergei Dubinin] told the [o:State Duma] that reserves were falling.
[p:Chernomyrdin] will see [p:Boris Yeltsin] on his return.
The rouble was quoted at 11 to the dollar by [o:Alfa Bank].

CYCLING - LEADING PLACINGS IN TOUR OF [l:SWITZERLAND].
[l:LUGANO], [l:Switzerland] 1997-06-21
Leading placings in the fifth stage, 182 km from [l:Brig] to [l:Lugano] on Saturday:
1. [p:Oskar Camenzind] ([l:Switzerland]) [o:Mapei] 4 hours 41 minutes 3 seconds
2. [p:Christophe Agnolutto] ([l:France]) [o:Casino] same time
3. [p:Beat Zberg] ([l:Switzerland]) [o:Mercatone Uno] 12 seconds behind
Overall: 1. [p:Agnolutto] 22:11:40

Police in [l:Marseille] arrested eight men on Thursday on suspicion of smuggling cigarettes from [l:Andorra].
Prosecutor [p:Etienne Ceccaldi] said the gang had links with [l:Naples].
The raid followed a request from [o:Interpol].
Neighbours in the suburb of [l:Septemes-les-Vallons] said the men kept to themselves.

[o:Daimler-Benz] and [o:Chrysler] have agreed to merge, the [o:Wall Street Journal] reported.
[p:Juergen Schrempp] and [p:Robert Eaton] would share the leadership, the paper said.
[o:Daimler] shares jumped 8 percent in [l:Frankfurt], while [o:General Motors Corp] and [o:Ford Motor Co] slipped in [l:New York].
[o:Moody's] said it would review its ratings.

[p:Phan Van Kiet], deputy head of [l:Vietnam]'s [o:Ministry of Fisheries], said the boats had been seized off [l:Phu Quoc] island.
Thai officials in [l:Bangkok] could not be reached.
[l:Hanoi] and [l:Phnom Penh] both claim part of the [l:Gulf of Thailand].

RUGBY UNION - [p:LOMU] BACK FOR [l:NEW ZEALAND].
[l:WELLINGTON] 1998-06-14
Winger [p:Jonah Lomu] returns to the All Blacks squad named by coach [p:John Hart] on Sunday to play [l:England].
[p:Lomu] missed last season with a kidney disorder.
Squad: [p:Christian Cullen], [p:Jeff Wilson], [p:Tana Umaga], [p:Walter Little], [p:Andrew Mehrtens], [p:Justin Marshall] (captain).
[o:Otago] lock [p:Royce Willis] is injured.

The [o:Tamil Tigers] freed two sailors on the [l:Jaffna] peninsula, the [o:International Committee of the Red Cross] said in [l:Geneva].
[o:ICRC] delegate [p:Max Hadorn] drove them to [l:Vavuniya].
Sri Lankan Defence Secretary [p:Chandananda de Silva] thanked the organisation.

BASKETBALL - [o:NBA] STANDINGS.
[l:NEW YORK] 1997-02-02
EASTERN CONFERENCE
ATLANTIC DIVISION
[o:MIAMI] 33 12 .733 -
[o:NEW YORK] 33 13 .717 1/2
[o:WASHINGTON] 22 22 .500 10 1/2
CENTRAL DIVISION
[o:CHICAGO] 41 5 .891 -
[o:DETROIT] 33 12 .733 7 1/2

[p:Lech Walesa]'s old union [o:Solidarity] said it would march through [l:Gdansk] on Sunday.
[p:Marian Krzaklewski], who succeeded [p:Walesa] in 1991, accused the government of betraying workers at the [l:Gdansk] shipyard.
Finance Minister [p:Grzegorz Kolodko] rejected the charge in an interview with [o:Gazeta Wyborcza].

Cocoa prices in [l:London] hit a six-month high after heavy rain in the [l:Ivory Coast] and [l:Ghana].
The [o:International Cocoa Organisation] expects a deficit of 110,000 tonnes.
A trader at [o:Cargill] said buyers were nervous.
On the [o:Chicago Board of Trade] wheat ended lower.

The actress Dame [p:Edith Hollis], who died on Monday aged 91, was born in [l:Grimsby], the daughter of a trawlerman.
She joined the [o:Royal Shakespeare Company] in 1961 and moved to [l:Hollywood] nine years later.
[p:Hollis] married the director [p:Anton Rusk] in 1970; they had two sons, [p:Peter] and [p:Jonathan].
Her last film was shot in [l:Malta].

[l:Tokyo] prosecutors raided the offices of brokerage [o:Nomura Securities] on Tuesday, [o:Kyodo] news agency said.
[o:Nomura] president [p:Hideo Sakamaki] has resigned.
The [o:Finance Ministry] said it would wait for the results of the inquiry.
[o:Dai-Ichi Kangyo Bank] is also under investigation.

[l:BOGOTA], [l:Colombia] 1999-03-05
Guerrillas of the [o:Revolutionary Armed Forces of Colombia] ([o:FARC]) kidnapped three [l:U.S.] citizens in [l:Arauca] province near the border with [l:Venezuela].
The three, [p:Terence Unity], [p:Ingrid Washa] and [p:Lahee Gay], were working with the U'wa Indians.
[o:FARC] commander [p:Raul Reyes] denied it.
[l:U.S.] Ambassador [p:Curtis Kamman] called for their release.

[p:Lewis Hamilton] won the Hungarian Grand Prix for [o:Mercedes] on Sunday ahead of [p:Max Verstappen] of [o:Red Bull].
The Briton's team mate [p:George Russell] was third after a late stop.
[o:Ferrari]'s [p:Charles Leclerc] retired with a gearbox problem.
"We got the tyres right," said [p:Hamilton].
[p:Verstappen] leads the championship by 46 points.

Ukrainian President [p:Volodymyr Zelenskiy] said on Thursday that [l:Russia] had fired 60 missiles at [l:Kharkiv], [l:Odesa] and [l:Dnipro] overnight.
[o:NATO] Secretary General [p:Jens Stoltenberg] said allies would send more air defences.
In [l:Washington], the [o:Pentagon] announced a $400 million package.
[o:Kremlin] spokesman [p:Dmitry Peskov] said the strikes would go on.
[o:Ukrenergo], the grid operator, cut power in four regions.

[o:Google] parent [o:Alphabet] will pay $700 million to settle a lawsuit brought by [l:Utah] and 36 other states, according to papers filed in [l:San Francisco] federal court.
[p:Wilson White], a vice president at the company, said the deal protected users.
[o:Epic Games] chief [p:Tim Sweeney] called it unfair.
[l:Hong Kong] police detained 11 people in [l:Mong Kok] on suspicion of running an illegal casino.
Superintendent [p:Wong Chi-keung] said officers seized HK$400,000 in cash.
The [o:Hospital Authority] said two of the men were being treated at [o:Kwong Wah Hospital].
Lawmaker [p:Regina Leung] of the [o:Democratic Party] wants stiffer fines.

ATHLETICS - RESULTS OF INTERNATIONAL MEETING IN [l:RIETI].
Women's 100 metres: 1. [p:Irina Privalova] ([l:Russia]) 11.06 seconds 2. [p:Juliet Cuthbert] ([l:Jamaica]) 11.09 3. [p:Zhanna Block] ([l:Ukraine]) 11.21
Men's javelin: 1. [p:Tom Petranoff] ([l:South Africa]) 82.40 metres 2. [p:Mick Hill] ([l:Britain]) 81.98

The mayor of [l:Sao Paulo], [p:Paulo Maluf], opened the tunnel on Saturday with [p:Pele], the former [o:Santos] striker.
Workers belonging to the [o:Landless Workers Movement] blocked a road near [l:Ribeirao Preto].
State oil company [o:Petrobras] said supplies were normal.

A strong earthquake shook the [l:Aleutian Islands] off [l:Alaska] early on Monday but caused no damage, the [o:U.S. Geological Survey] said.
It was felt in [l:Dutch Harbor] and as far away as [l:Anchorage].
[o:Alaska Airlines] said flights were not affected.

[p:Gerry Adams], president of [o:Sinn Fein], met [p:Mo Mowlam] at [l:Stormont] on Wednesday.
Unionist leader [p:David Trimble] stayed away.
The [o:IRA] called a ceasefire in July, but a splinter group bombed [l:Markethill] in [l:County Armagh] last month.
[o:RUC] Chief Constable [p:Ronnie Flanagan] said a 300 lb device had been defused.

WEATHER - [l:Sydney] 21 Celsius, [l:Melbourne] 17, [l:Perth] 24.
Brush fires burned on the edge of [l:Canberra], [o:Radio Australia] said.
`

/** Harder: score-cards, standings, foreign companies. Unread: person 93, place 91, organisation 69; and the last items, unread by the reader as it is now: 94, 94, 83. */
const newsTables = `
TENNIS - [p:HENMAN] SETS UP [p:IVANISEVIC] CLASH.
[l:LONDON] 1998-06-29
[p:Tim Henman] fought back from a set down on Monday to beat [p:Patrick Rafter] of [l:Australia] and reach the Wimbledon quarter-finals.
The 12th seed will play [p:Petr Korda], who beat [p:John van Lottum] of the [l:Netherlands] 6-3 6-4 7-6.
"I was a bit lucky," said [p:Henman].
[p:Korda] ([l:Czech Republic]) has not lost a set.
Third-round results: 8 - [p:Jana Novotna] ([l:Czech Republic]) beat [p:Irina Spirlea] ([l:Romania]) 6-2 6-3
[p:Venus Williams] ([l:U.S.]) vs. [p:Virginia Ruano-Pascual] ([l:Spain])

CRICKET - ENGLISH COUNTY CHAMPIONSHIP SCORES.
[l:LONDON] 1997-08-07
Close of play scores in four-day English County Championship matches on Thursday:
At [l:Derby]: [o:Hampshire] 278 ([p:R. Smith] 94, [p:J. Stephenson] 61; [p:D. Cork] 5-78) and 12-0. [o:Derbyshire] 301 for seven declared.
At [l:Worcester]: [o:Worcestershire] 400-6 ([p:G. Hick] 150 not out). [o:Kent] to bat.

Scoreboard in the second one-day international between [l:India] and [l:Zimbabwe] on Sunday:
[l:India]
[p:Sachin Tendulkar] run out 44
[p:Ajay Jadeja] c [p:Houghton] b [p:Streak] 9
[p:Rahul Dravid] not out 51
Did not bat: [p:Saba Karim], [p:Anil Kumble], [p:Venkatesh Prasad].
Fall of wickets: 1-20 2-88.

MOTOR RACING - [p:HAKKINEN] ON POLE IN [l:HUNGARY].
[l:BUDAPEST] 1999-08-14
Leading positions on the grid for Sunday's Hungarian Grand Prix:
1. [p:Mika Hakkinen] ([l:Finland]) [o:McLaren] one minute 18.156 seconds
2. [p:Eddie Irvine] ([l:Britain]) [o:Ferrari] 1:18.263
5. [p:Heinz-Harald Frentzen] ([l:Germany]) [o:Jordan] 1:18.664

SOCCER - ENGLISH PREMIER LEAGUE STANDINGS.
[o:Aston Villa] 8 5 2 1 12 5 17
[o:Newcastle] 8 5 0 3 14 10 15
[o:Sheffield Wednesday] 8 4 2 2 9 9 14
[o:Derby] 8 2 4 2 9 10 10
[o:Southampton] 8 0 3 5 6 12 3
Leading goalscorers:
7 - [p:Les Ferdinand] ([o:Newcastle])
6 - [p:Fabrizio Ravanelli] ([o:Middlesbrough])

[l:CHICAGO] 1996-11-04 - [l:U.S.] soybean futures fell on Monday, traders said.
"Export demand has dried up," said [p:Vic Lespinasse], a trader with [o:Dean Witter].
The [o:U.S. Department of Agriculture] is due to issue its crop report on Friday.
November soybeans ended 4-1/4 cents a bushel lower.

[o:Wolverine Tube Inc] said on Wednesday it agreed to buy [o:Tubo Metals], a unit of [o:Grupo Condumex SA de CV].
The deal is expected to close by year-end.
[o:Wolverine], based in [l:Decatur], [l:Ala.], makes copper tubing.
((-- [l:New York] newsroom, 212-859-1700))

[l:TAIPEI] 1996-09-12
[l:Taiwan] President [p:Lee Teng-hui] called on [l:Beijing] on Thursday to resume talks broken off last year.
[p:Lee] said the two sides should put aside differences.
There was no immediate comment from [l:China]'s [o:Association for Relations Across the Taiwan Straits].
[l:Taiwan]'s [o:Straits Exchange Foundation] says it is ready to meet [p:Wang Daohan] any time.
[p:Koo Chen-fu], who heads the foundation, met [p:Wang] in [l:Singapore] in 1993.

[l:DHAKA] 1996-09-25 - At least nine people drowned when a boat capsized on the [l:Padma] river in central [l:Bangladesh], police said.
[p:Abdul Mannan], a survivor, said 60 people had been on board.
The accident happened near [l:Goalundo], 70 km west of [l:Dhaka].
Newspaper [o:Ittefaq] said the boat was bound for [l:Pabna].

Prosecutors in [l:Palermo] have asked for former prime minister [p:Giulio Andreotti] to be jailed for 15 years for links with the [o:Mafia].
[p:Andreotti], 79, was not in court.
Informer [p:Balduccio Di Maggio] said he saw [p:Andreotti] kiss boss [p:Toto Riina].
The magistrates, led by [p:Guido Lo Forte], rest their case next week.

[l:ALGIERS] 1997-10-21
Unknown attackers slit the throats of 11 people in [l:Sidi Moussa], newspapers [o:Liberte] and [o:El Watan] reported on Tuesday.
Security forces killed [p:Antar Zouabri], head of the [o:GIA], in a raid south of the capital, [o:Liberte] said.
[p:Zouabri] took over the group in 1996.
Prime Minister [p:Ahmed Ouyahia] visits the area on Thursday.

[o:Apple Computer Inc] shares rose 1-3/8 to 25-1/2 after [p:Gilbert Amelio], its chairman, said sales were better than expected.
[p:Amelio] was speaking in [l:Cupertino], [l:California].
Rivals [o:Dell], [o:Compaq] and [o:Gateway] also gained.
Chip equipment maker [o:Applied Materials] fell.

Cardinal [p:Jozef Glemp] consecrated a church in [l:Lichen], central [l:Poland], on Sunday.
[p:Glemp] told 20,000 pilgrims that the constitution must mention God.
President [p:Aleksander Kwasniewski] and Premier [p:Wlodzimierz Cimoszewicz] were absent.

BOXING - [p:CHAVEZ] READY FOR [p:DE LA HOYA].
Mexican [p:Julio Cesar Chavez] says he will beat [p:Oscar De La Hoya] when they meet in [l:Las Vegas] on Friday.
[p:De La Hoya] holds the [o:WBC] super-lightweight title.
Promoter [p:Bob Arum] expects a crowd of 15,000 at [l:Caesars Palace].

A jury in [l:Redwood City] convicted [p:Richard Allen Davis] on Tuesday of murdering [p:Polly Klaas], 12.
[p:Davis] showed no emotion.
[p:Marc Klaas], her father, hugged prosecutor [p:Greg Jacobs].
Superior Court Judge [p:Thomas Hastings] set sentencing for August.

[l:SARAJEVO], Sept 14 ([o:Reuters]) - Bosnians voted on Saturday under the eyes of 52,000 [o:NATO] troops.
[p:Alija Izetbegovic], the Moslem leader, cast his ballot in a school in [l:Sarajevo].
Serb nationalist [p:Momcilo Krajisnik] voted in [l:Pale].
[o:OSCE] mission chief [p:Robert Frowick] called turnout good.
In [l:Gornji Vakuf], [o:IFOR] soldiers escorted buses.

ICE HOCKEY - FINNISH LEAGUE RESULTS.
[l:HELSINKI] 1996-10-10
[o:Assat] 3 [o:TPS] 3
[o:Ilves] 2 [o:Lukko] 5
[o:Jokerit] 6 [o:HIFK] 1
[o:Tappara] 2 [o:JYP] 2

[p:Steffi Graf] withdrew from the [l:Leipzig] tournament with a back injury.
"She must rest," her coach [p:Heinz Guenthardt] said.
[p:Graf]'s father [p:Peter] is on trial for tax evasion in [l:Mannheim].
Organisers said [p:Anke Huber] would take her place.

Flood Toll Rises as [l:Mozambique] Appeals for Aid
[l:MAPUTO] - Rescuers pulled hundreds of people from rooftops along the [l:Limpopo] river on Wednesday, officials said.
[p:Silvano Langa], director of the [o:National Disaster Management Institute], said at least 350 people were dead.
South African helicopters flew victims to [l:Chokwe] and [l:Xai-Xai].
The [o:World Food Programme]'s [p:Brenda Barton] said fuel was running out.

A Swiss judge has ordered [o:Banque Cantonale Vaudoise] to freeze accounts held by the family of [p:Sani Abacha], the late Nigerian ruler.
[p:Abacha] died in 1998.
[l:Lausanne] lawyer [p:Enrico Monfrini], who acts for [l:Nigeria], said the sum was 650 million francs.

SQUASH - [p:JANSHER] BEATS [p:EYLES] TO WIN [l:HONG KONG] TITLE.
[l:HONG KONG] 1997-08-31
[p:Jansher Khan] of [l:Pakistan] beat [l:Australia]'s [p:Rodney Eyles] 15-10 15-8 11-15 15-4 in the final on Sunday.
[p:Eyles], seeded second, had knocked out [p:Peter Nicol] of [l:Scotland].
[p:Jansher] has not lost to him since 1993.

[l:CANBERRA] 1996-10-03 - Treasurer [p:Peter Costello] said on Thursday that [l:Australia]'s budget would be in surplus by 1999.
[o:Westpac] chief economist [p:Bill Evans] said the forecast was bold.
Opposition spokesman [p:Gareth Evans] told [o:ABC] radio that [p:Costello] was dreaming.
The [o:Australian Bureau of Statistics] releases jobs data next week.

[o:Sulzer AG] unit [o:Intermedics] recalled 900 pacemakers, the [o:FDA] said.
The devices were made in [l:Angleton], [l:Texas].
"Patients should see their doctors," [o:FDA] spokeswoman [p:Sharon Snider] said.
[o:Sulzer] stock lost 30 francs in [l:Zurich].

AMERICAN FOOTBALL - [o:NFL] RESULTS.
[o:Green Bay] 34 [o:TAMPA BAY] 3
[o:Buffalo] 23 [o:N.Y. GIANTS] 20 (OT)
[o:OAKLAND] 14 [o:Baltimore] 19
[o:SAN FRANCISCO] 27 [o:New Orleans] 11
At [l:Jacksonville], [p:Natrone Means] ran for two touchdowns as the [o:Jaguars] beat the [o:Steelers] 24-9.

Indian police shot dead a suspected smuggler in the forests of [l:Karnataka], the [o:Press Trust of India] reported.
The man, known as [p:Veerappan], was accused of killing 120 people and thousands of elephants.
[l:Mysore] district chief [p:Harshavardhan Raju] denied the report.
[l:Tamil Nadu] and [l:Karnataka] have offered a reward for his capture.

[l:PARIS] 1996-11-26 - French truckers blocked [l:Calais], [l:Bordeaux] and [l:Caen] for a ninth day.
Transport Minister [p:Bernard Pons] met leaders of the [o:CFDT] and [o:Force Ouvriere] unions.
[p:Robert Poletti], who speaks for [o:Force Ouvriere], said talks had failed.
[o:Renault] shut its plant at [l:Douai].
The [o:Freight Transport Association] in [l:Britain] said 2,000 drivers were stuck.

[l:Uganda]'s [o:New Vision] newspaper said rebels led by [p:Joseph Kony] killed five people in [l:Kitgum].
Army spokesman Major [p:Shaban Bantariza] said soldiers were in pursuit.
[p:Kony]'s [o:Lord's Resistance Army] has bases in southern [l:Sudan].

BASKETBALL - EUROPEAN CUP RESULTS.
[l:Athens]: [o:Panionios] 74 [o:Ulker Spor] 70 (halftime 39-35)
[l:Limoges], [l:France]: [o:Limoges] 81 [o:Cibona] 68
Leading scorers: [o:Limoges] - [p:Yann Bonato] 24, [p:Jerry McCullough] 17. [o:Cibona] - [p:Damir Mulaomerovic] 21.

Bond trader [p:Nick Leeson] was jailed for six and a half years by a [l:Singapore] court for his part in the fall of [o:Barings].
His lawyer, [p:John Koh], said he would not appeal.
[p:Leeson] flew to [l:Frankfurt] with his wife [p:Lisa] in February 1995.
The [o:Singapore International Monetary Exchange] changed its rules afterwards.

[o:Reliance] and [o:Essar Oil] topped bids for blocks in the [l:Krishna-Godavari] basin, said [p:Avinash Chandra], an official at the [o:Directorate General of Hydrocarbons].

[p:Ana Fidelia Quirot] thanked [p:Fidel Castro] after winning in [l:Gothenburg].
[l:Cuba]'s [p:Javier Sotomayor] failed at 2.36 metres.
American [p:Charles Austin] withdrew.
`

/** Kinds of wire copy not met above: score cards, leader boards, standings, results of companies, digests of the press, notices of bonds. */
const newsWire = `
CRICKET - [l:ENGLAND] V [l:PAKISTAN] FINAL TEST SCOREBOARD.
[l:LONDON] 1996-08-24
Scoreboard on the third day of the third and final test between [l:England] and [l:Pakistan] at [l:The Oval] on Saturday:
[l:England] first innings 326 ([p:J. Crawley] 106, [p:G. Thorpe] 54; [p:Waqar Younis] 4-95)
[l:Pakistan] first innings (overnight 229-1)
[p:Saeed Anwar] c [p:Croft] b [p:Cork] 176
[p:Aamir Sohail] c [p:Cork] b [p:Croft] 46
Bowling: [p:Lewis] 20-3-71-0, [p:Mullally] 22-6-59-1

TENNIS - SECOND ROUND RESULTS.
[l:NEW YORK] 1996-08-29
Results of second round matches on Thursday in the tennis championships in [l:Flushing Meadow] (prefix number denotes seeding):
4-[p:Goran Ivanisevic] ([l:Croatia]) beat [p:Scott Draper] ([l:Australia]) 6-7 (1-7) 6-3 6-4 6-4
[p:Tim Henman] ([l:Britain]) beat [p:Doug Flach] ([l:U.S.]) 6-3 6-4 6-2
Women's singles, second round
3-[p:Arantxa Sanchez Vicario] ([l:Spain]) beat [p:Nathalie Dechy] ([l:France]) 6-2 6-2

GOLF - LEADING SCORES IN [l:MILWAUKEE].
Leading scores in the $1.2 million tournament at the par-71, 6,739-yard [l:Brown Deer Park Golf Course] after the first round on Thursday (players [l:U.S.] unless stated):
62 [p:Nolan Henke]
63 [p:Jesper Parnevik] ([l:Sweden])
64 [p:Billy Andrade], [p:Duffy Waldorf]

[o:NBA] BASKETBALL - STANDINGS AFTER MONDAY'S GAMES.
EASTERN CONFERENCE
ATLANTIC DIVISION
W L PCT GB
[o:MIAMI] 14 4 .778 -
[o:NEW YORK] 10 6 .625 3
[o:ORLANDO] 8 6 .571 4
CENTRAL DIVISION
[o:DETROIT] 14 2 .875 -
[o:CHICAGO] 15 2 .882 1/2

SOCCER - ENGLISH LEAGUE STANDINGS.
Standings in the English premier league after Saturday's matches (tabulated under played, won, drawn, lost, goals for, against, points):
[o:Arsenal] 16 10 4 2 34 16 34
[o:Manchester United] 15 7 5 3 29 20 26
[o:Sheffield Wednesday] 16 6 6 4 19 20 24
[o:West Ham] 15 4 5 6 13 18 17

[o:Ciena Corp] Q3 results.
Shr $0.14 vs $0.03
Net 3.1 million vs 0.6 million
Revs 22.4 million vs 9.8 million
([l:New York] Newsdesk 212-859-1610)

PRESS DIGEST - [l:Hungary] - Aug 29.
[l:BUDAPEST] 1996-08-29
These are the leading stories in the Hungarian press on Thursday. [o:Reuters] has not verified these stories and does not vouch for their accuracy.
[o:NEPSZABADSAG]
- Finance Minister [p:Peter Medgyessy] said the budget gap would narrow.
[o:MAGYAR HIRLAP]
- [o:Postabank] will list its shares on the [o:Budapest Stock Exchange].

RESEARCH ALERT - [o:Unisys] raised.
-- [o:Merrill Lynch] analyst [p:Stephen McClellan] upgraded [o:Unisys Corp] to accumulate from neutral.
-- Shares rose 3/8 to 6-1/4.
-- [l:Chicago] newsdesk 312-408-8787

SHIPPING - Ships in port at [l:Santos].
One vessel loaded sugar at [l:Paranagua] on Wednesday, agents [o:Wilson Sons] said.

[o:Fokker] workers in [l:Papendrecht] protest over redundancies.
[l:AMSTERDAM] 1996-08-23
[o:FNV] union leader [p:Henk Krul] told Dutch radio the plan was unacceptable.
"We want talks with [l:The Hague]," [p:Krul] said.

BASEBALL - [p:SMITH]'S HOMER LIFTS [o:CUBS] OVER [o:METS].
[l:CHICAGO] 1996-08-30
[p:Sammy Vance] hit a two-run homer in the ninth inning as the [o:Cubs] beat the [o:New York Mets] 5-4 at [l:Wrigley Field].
[p:Vance] connected off [p:John Franco] (4-3).
In [l:Los Angeles], [p:Ramon Martinez] allowed two hits as the [o:Dodgers] blanked the [o:Philadelphia Phillies].

Iraqi leader vows to fight on.
[l:BAGHDAD] 1996-09-03
[l:Iraq]'s state-run newspaper [o:al-Thawra] said on Tuesday [l:Washington] would pay.
Deputy Prime Minister [p:Tareq Aziz] met [o:U.N.] envoy [p:Rolf Ekeus].
[o:Kurdistan Democratic Party] ([o:KDP]) fighters held [l:Arbil].

ALPINE SKIING - WOMEN'S WORLD CUP DOWNHILL RESULTS.
[l:VAL D'ISERE], [l:France] 1996-12-07
Leading results of the women's World Cup downhill on Saturday:
1. [p:Katja Seizinger] ([l:Germany]) 1 minute 24.02 seconds
2. [p:Carole Montillet] ([l:France]) 1:24.28
Overall World Cup standings: 1. [p:Seizinger] 380 points

[l:Germany]'s [o:Bayerische Vereinsbank] issues mortgage Pfandbrief.
The following bond was announced by lead manager [o:Bayerische Vereinsbank].
BORROWER [o:BAYERISCHE VEREINSBANK AG]
ISS PRICE 99.60 PAYS ANNUAL
LEAD MANAGERS [o:Dresdner Bank], [o:SBC Warburg]

Two Chechens held over [l:Moscow] blast.
[l:MOSCOW] 1996-11-12
The [o:Federal Security Service] said it had detained two men in the city of [l:Ryazan].
[o:Interfax] quoted [o:Interior Ministry] spokesman [p:Andrei Pashkevich] as saying a third man fled to [l:Dagestan].
`

type Counts = Record<'person' | 'place' | 'organisation', {gold: number; found: number; right: number}>

/** How many of the marked names are found with their very span and type. */
function countNames(marked: string): Counts {
  const counts: Counts = {person: {gold: 0, found: 0, right: 0}, place: {gold: 0, found: 0, right: 0}, organisation: {gold: 0, found: 0, right: 0}}
  const types = {p: 'person', l: 'place', o: 'organisation'} as const
  for (const item of marked.trim().split(/\n\n+/)) {
    const wanted = new Set<string>()
    let text = ''
    let last = 0
    for (const match of item.matchAll(/\[([plo]):([^\]]+)\]/g)) {
      text += item.slice(last, match.index)
      const type = types[match[1] as 'p']
      wanted.add(`${type} ${text.length} ${text.length + (match[2] as string).length}`)
      counts[type].gold++
      text += match[2]
      last = match.index + match[0].length
    }
    text += item.slice(last)
    for (const {type, start, end} of namesOf(text, 'en')) {
      counts[type].found++
      if (wanted.has(`${type} ${start} ${end}`)) counts[type].right++
    }
  }
  return counts
}

describe('names', () => {
  it.each(chinese)('zh-Hans %s', (text, names) => expect(shown(text, 'zh-Hans')).toBe(names))
  it.each(traditional)('zh-Hant %s', (text, names) => expect(shown(text, 'zh-Hant')).toBe(names))
  it.each(english)('en %s', (text, names) => expect(shown(text, 'en')).toBe(names))

  it.each([
    ['read', newsRead, {person: 98, place: 97, organisation: 96}],
    ['unread', newsUnread, {person: 98, place: 97, organisation: 96}],
    ['tables', newsTables, {person: 97, place: 95, organisation: 92}],
    ['wire', newsWire, {person: 97, place: 95, organisation: 86}],
  ] as const)('finds the names of news, exact span: %s', (kind, marked, floors) => {
    const counts = countNames(marked)
    for (const type of ['person', 'place', 'organisation'] as const) {
      const {gold, found, right} = counts[type]
      expect((200 * right) / (gold + found), `${type} ${right} of ${gold}, ${found} found`).toBeGreaterThanOrEqual(floors[type])
      expect((100 * right) / found, `${type}: precision`).toBeGreaterThanOrEqual(kind === 'wire' ? 94 : 95)
    }
  })

  it('keeps the title beside the name', () => {
    const text = '局长王强与李明教授会谈。'
    const [first, second] = namesOf(text, 'zh-Hans')
    expect(first?.title && text.slice(first.title.start, first.title.end)).toBe('局长')
    expect(second?.title && text.slice(second.title.start, second.title.end)).toBe('教授')
  })

  it('knows the level of places', () => {
    const levels = namesOf('法国、江苏省、常熟市、沛县、虞山街道、柳林村', 'zh-Hans').map((name) => name.level)
    expect(levels).toEqual([1, 2, 3, 4, 5, 6])
  })

  it.each<[string, Language, number[]]>([
    ['局长王强说：“好。”王局长随后离开。', 'zh-Hans', [0, 0]],
    ['临江市住房和城乡建设局发布通知。住建局要求落实。', 'zh-Hans', [0, 0]],
    ['王强、李明出席。王强讲话。', 'zh-Hans', [0, 1, 0]],
    ['局长王强与主任王刚会谈。王主任介绍情况。', 'zh-Hans', [0, 1, 1]],
    ['安德烈·彼得罗夫说，会再来。总统彼得罗夫表示感谢。', 'zh-Hans', [0, 0]],
    ['Mayor Ann Fletcher spoke first. Fletcher left early.', 'en', [0, 0]],
    ['Tom Bradley met Kate Bradley. Tom Bradley smiled.', 'en', [0, 1, 0]],
    ['The United Nations voted. The U.N. adjourned.', 'en', [0, 0]],
    ['Hartwell Chemicals Plc closed a plant. Hartwell employs 40 people.', 'en', [0, 0]],
    ['FLETCHER LEAVES EARLY.\nAnn Fletcher left. Fletcher smiled.', 'en', [0, 0, 0]],
  ])('joins mentions: %s', (text, language, entities) => expect(namesOf(text, language).map((name) => name.entity)).toEqual(entities))

  it('believes the registry first', () => {
    const registry: Registry = {
      people: [{name: '时光', aliases: ['老时']}],
      organisations: [{name: '小蜜蜂读书会'}],
      places: [{name: '北岭'}],
    }
    expect(shown('时光在北岭创办小蜜蜂读书会，大家叫他老时。', 'zh-Hans', registry)).toBe('p:时光 l:北岭 o:小蜜蜂读书会 p:老时')
    const entities = namesOf('时光来了，老时走了。', 'zh-Hans', registry).map((name) => name.entity)
    expect(entities).toEqual([0, 0])
    expect(shown('時光在北嶺', 'zh-Hant', registry)).toBe('p:時光 l:北嶺')
  })

  it.each<[string, Language, string | undefined]>([
    ['第一书记王强到会。', 'zh-Hans', '第一书记'],
    ['王强首席架构师到会。', 'zh-Hans', '首席架构师'],
    ['街道办主任王强到会。', 'zh-Hans', '街道办主任'],
    ['局长王强到会。', 'zh-Hans', '局长'],
    ['王强到会。', 'zh-Hans', undefined],
    ['第一書記王強到會。', 'zh-Hant', '第一書記'],
    ['The port captain Ann Price spoke.', 'en', 'port captain'],
    ['Ann Price, port captain, spoke.', 'en', 'port captain'],
    ['Ann Price spoke.', 'en', undefined],
  ])('knows the titles of the house: %s', (text, language, title) => {
    const registry: Registry = {
      people: [
        {
          name: '王强',
          titles: ['首席架构师'],
          posts: [
            {title: '第一书记', since: '2024'},
            {title: '主任', unit: '街道办'},
          ],
        },
        {name: 'Ann Price', posts: [{title: 'Port Captain'}]},
      ],
    }
    const [name] = namesOf(text, language, registry)
    expect(name?.type).toBe('person')
    expect(name?.title && text.slice(name.title.start, name.title.end)).toBe(title)
  })

  it('knows who leads a unit and where it is', () => {
    const registry: Registry = {units: [{name: '小蜜蜂读书会', leader: '时光', places: ['北岭']}]}
    expect(shown('时光在北岭', 'zh-Hans', registry)).toBe('p:时光 l:北岭')
  })

  it('says who held a post on a day', () => {
    const posts = [
      {title: '局长', since: '2024-03', until: '2026-02-28'},
      {title: '副市长', since: '2026-03-01'},
      {title: '教授', until: '2025'},
    ]
    const held = (day: string) => postsOn({name: '王强', posts}, day).map(({title}) => title)
    expect([held('2024-02-29'), held('2025-12-31'), held('2026-02-28'), held('2026-03-01')]).toEqual([['教授'], ['局长', '教授'], ['局长'], ['副市长']])
  })

  it('reads nothing inside times', () => {
    const text = '周六明天开会。'
    expect(readNames(proseOf(text), 'zh-Hans', {}, [{start: 0, end: 4, text: '周六明天', type: 'date', anchor: 'deictic'}])).toEqual([])
  })

  it('is sorted, does not overlap and slices back, whatever the text', () => {
    const texts = [
      '',
      '王',
      '\ud800王强\udc00说',
      '王强'.repeat(500),
      '省市县区'.repeat(300),
      '·'.repeat(400),
      'A. '.repeat(400),
      'Of The And '.repeat(200),
      '克'.repeat(3000),
      '\0\0公司',
      '，公司公司公司',
    ]
    for (const text of texts) {
      for (const language of ['zh-Hans', 'en'] as const) {
        let last = 0
        for (const name of namesOf(text, language)) {
          expect(name.start).toBeGreaterThanOrEqual(last)
          expect(name.end).toBeGreaterThan(name.start)
          expect(text.slice(name.start, name.end)).toBe(name.text)
          last = name.end
        }
      }
    }
  })
})
