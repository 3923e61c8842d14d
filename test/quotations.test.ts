import {describe, expect, it} from 'vitest'
import {readNames} from '../src/facts/names.ts'
import {readQuotations} from '../src/facts/quotations.ts'
import type {Language, Quotation} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'
import {readSentences} from '../src/prose/sentences.ts'

function quotationsOf(text: string, language: Language): Quotation[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => ({kind: 'paragraph' as const, start: index, end: index + line.length}))
  const prose = new Prose({text, blocks, map: new SourceMap()})
  return readQuotations(prose, language, readSentences(prose, language), () => readNames(prose, language, {}, []))
}

/** Type, and the speaker where one is seen, in order: `speech 王强, term`. */
function shown(text: string, language: Language): string {
  return quotationsOf(text, language)
    .map(({type, speaker}) => (speaker ? `${type} ${text.slice(speaker.start, speaker.end)}` : type))
    .join(', ')
}

const chinese: [text: string, quotations: string][] = [
  // Before.
  ['王强说：“今天的会议开得很好。”', 'speech 王强'],
  ['王强说：“好。”', 'speech 王强'],
  ['局长王强告诉记者：“年底前可以完工。”', 'speech 王强'],
  ['王强对记者说：“年底前可以完工。”', 'speech 王强'],
  ['市民李女士说：“现在办事方便多了。”', 'speech 李女士'],
  ['他表示：“我们必须坚持到底。”', 'speech 他'],
  ['一位村民说：“路终于修好了。”', 'speech 村民'],
  ['该局负责人介绍：“工程已进入收尾阶段。”', 'speech 负责人'],
  ['李明：“没有意见。”', 'speech 李明'],
  ['王强在会上强调，“安全生产一刻也不能放松。”', 'speech 王强'],
  ['陈晓峰回忆说，“那天的雨下得特别大。”', 'speech 陈晓峰'],
  ['发言人指出：“这种说法没有根据，我们坚决反对。”', 'speech 发言人'],
  // After.
  ['“年底前可以完工。”王强告诉记者。', 'speech 王强'],
  ['“现在方便多了，”市民李女士说。', 'speech 李女士'],
  ['“路修好了，果子就能卖出去。”村民何建军笑着说。', 'speech 何建军'],
  ['“我们等了十年。”他说。', 'speech 他'],
  // Middle.
  ['“我们等了十年，”村民何建军说，“今天终于通车了。”', 'speech 何建军, speech 何建军'],
  ['“价格还会涨。”李明认为，“但幅度不会太大。”', 'speech 李明, speech 李明'],
  // A speaker no list of names knows; a subject with an adverbial; the one who does it, not the one it is done to.
  ['“年底前可以完工。”在海州工作的木工马石头说。', 'speech 在海州工作的木工马石头'],
  ['陈晓峰在报告中指出：“年底前可以完工。”', 'speech 陈晓峰'],
  ['有人劝她：“别一个人走这条路。”', 'speech 有人'],
  // A gesture shows who speaks, where it is one person's.
  ['“路修好了，果子就能卖出去。”站在果园里，村民何建军笑得合不拢嘴。', 'speech 何建军'],
  ['“路修好了，果子就能卖出去。”一位大娘竖起大拇指。', 'speech 大娘'],
  ['“手续办得真快，一天就拿到了钥匙。”群众纷纷点赞。', 'speech'],
  // Papers speak; datelines and topics do not.
  ['判决书载明：“双方应于三十日内搬离。”', 'speech 判决书'],
  ['临江晚报消息（记者王强）：“十五五”规划公布。', 'term'],
  ['本届论坛主题：“共享水岸，共治水城”。', 'term'],
  // Another paragraph: only behind a colon, or right after a quotation that has its speaker.
  ['王强说，路修好了。\n“今年的梨比去年多收了三成。”', 'speech'],
  ['“今年的梨比去年多收了三成。”王强说。\n“价钱也好。明年还要多种几亩。”', 'speech 王强, speech 王强'],
  [
    '王强说：“路修好了。”\n今天起班车通到村口，一天四趟，早上六点发车，晚上八点收车，票价两元，老人和学生可以免费乘坐，刷卡打八折。\n“今年的梨比去年多收了三成。”',
    'speech 王强, speech',
  ],
  // A transcript; a signature.
  ['“问：学位够不够用？”', 'speech 问'],
  ['“风大的那晚，全村的人都睡在学校里。”\n——何建军', 'speech 何建军'],
  ['“风大的那晚，全村的人都睡在学校里。”（村民何建军）', 'speech 村民何建军'],
  // The sentence before, and the quotation before.
  ['看到新房，王强很激动。“做梦都没想到能住上这样的房子。”', 'speech 王强'],
  ['王强说：“第一件事是修路。”随后又补充道：“第二件事是通水。”', 'speech 王强, speech 王强'],
  ['何建军说：\n“今年的梨比去年多收了三成。”', 'speech 何建军'],
  // Terms, slogans, names of campaigns, short marks of distance.
  ['坚持“绿水青山就是金山银山”的理念。', 'term'],
  ['推进“一带一路”建设。', 'term'],
  ['举行“临江经济高质量发展成效”系列发布会，发言人介绍了情况。', 'term'],
  ['报告提出“水岸联合管理计划”。', 'term'],
  ['坚持“和平共处，互不干涉”的基本方针。', 'term'],
  ['开展“我为群众办实事”实践活动。', 'term'],
  ['所谓“专家”其实没有资质。', 'term'],
  ['这就是网上流行的“躺平”一词。', 'term'],
  ['实施“千村示范、万村整治”工程。', 'term'],
  ['获得“全国文明城市”称号。', 'term'],
  ['“十五五”规划开局之年', 'term'],
  ['弘扬“敢闯敢试、敢为人先”精神。', 'term'],
  ['横幅上写着“欢迎回家”四个大字。', 'term'],
  // Words that only look like verbs of speech.
  ['小说“远山”获奖。', 'term'],
  ['职称评定实行“一票否决”。', 'term'],
  // Nesting, other marks, without a partner.
  ['王强说：“大家常讲‘安全第一’，要落到实处。”', 'speech 王强, term'],
  ['王强說：「今天的會議開得很好。」', 'speech 王强'],
  ['「年底前可以完工。」陳志明告訴記者。', 'speech 陳志明'],
  ['林佳龍說：「會盡快處理『漏水』問題。」', 'speech 林佳龍, term'],
  ['王强说：“这句话没有说完。', ''],
  ['他笑了”，然后走了。', ''],
  ['没有引号的句子。', ''],
  ['王强说："今天的会议开得很好。"', 'speech 王强'],
]

const english: [text: string, quotations: string][] = [
  ['"The bridge will open in May," said Ann Fletcher.', 'speech Ann Fletcher'],
  ['"The bridge will open in May," Ann Fletcher said.', 'speech Ann Fletcher'],
  ['Ann Fletcher said: "The bridge will open in May."', 'speech Ann Fletcher'],
  ['“We waited ten years,” said Tom Bradley, a farmer. “Today it is here.”', 'speech Tom Bradley, speech Tom Bradley'],
  ['"I never gave up hope," she told reporters.', 'speech she'],
  ['"This is a good day for the town," a spokesman said.', 'speech a spokesman'],
  ['According to Kate Morgan, the plan was "a waste of public money and time".', 'speech Kate Morgan'],
  ['Mr. Grey called the report "a long list of old complaints".', 'speech Grey'],
  ['"It was over in a few seconds," Mr. Hale said. "Nobody could move."', 'speech Hale, speech Hale'],
  ['Tom Bradley was tired but happy. "We will be back next year with more boats."', 'speech Tom Bradley'],
  ['The commission said that "there were problems with the count in two districts".', 'speech The commission'],
  ['Ann Fletcher continued:\n\n"There is no money left for a second bridge."', 'speech Ann Fletcher'],
  ['"Is there any money left for this?" asked Kate Morgan.', 'speech Kate Morgan'],
  ['Kate Morgan attacked the plan as “reckless and very badly prepared”.', 'speech Kate Morgan'],
  // Terms.
  ['The so-called "quiet zone" begins here.', 'term'],
  ['She sang "Moon River" to the crowd.', 'term'],
  ['He directed "The Long Road Back Home" in 1998.', 'term'],
  // Apostrophes and inches are no marks.
  ["The workers' plan didn't please the farmers' union.", ''],
  ['The workers’ plan didn’t please the farmers’ union.', ''],
  ['A 6" pipe and a 10" valve were stolen.', ''],
  ['‘We are ready to start work,’ said Ann Fletcher.', 'speech Ann Fletcher'],
  ["Ann Fletcher said: 'We don't know the whole story yet.'", 'speech Ann Fletcher'],
  // Marks that open again before they close: paragraphs run together.
  ['"It rained for a week. "We stayed at home," said Ann Fletcher.', 'speech Ann Fletcher, speech Ann Fletcher'],
  ['Ann Fletcher said "the "quiet zone" begins here".', 'speech Ann Fletcher, term'],
  // Further verbs, further places of the verb.
  ['"You do not get that chance often in your life," agreed Tom Bradley.', 'speech Tom Bradley'],
  ['"We had not flown for nine years... " Tom Bradley later recalled.', 'speech Tom Bradley'],
  // A transcript; a signature.
  ['“FLETCHER: It will open in May, if the steel comes.”', 'speech FLETCHER'],
  ['"The night of the storm nobody closed an eye."\n\n— Tom Bradley, farmer', 'speech Tom Bradley, farmer'],
  // What was said in the paragraph before is not said of this one.
  ['Ann Fletcher said the plan was late.\n\n"There is no money left for a second bridge."', 'speech'],
  ['"It opens in May," Ann Fletcher said.\n\n"There is no money left for a second bridge."', 'speech Ann Fletcher, speech Ann Fletcher'],
  // A mark without its partner.
  ['Ann Fletcher said: "The bridge will open in May.', ''],
  // A quotation inside a quotation.
  ['Ann Fletcher said: “They told me ‘never again’ and left.”', 'speech Ann Fletcher, term'],
]

describe('quotations', () => {
  it.each(chinese)('zh %s', (text, quotations) => expect(shown(text, 'zh-Hans')).toBe(quotations))
  it.each(english)('en %s', (text, quotations) => expect(shown(text, 'en')).toBe(quotations))

  it('holds the marks and points at the cue', () => {
    const text = '王强说：“会议开得很好。”'
    const [quotation] = quotationsOf(text, 'zh-Hans')
    expect(quotation && text.slice(quotation.start, quotation.end)).toBe('“会议开得很好。”')
    expect(quotation?.cue && text.slice(quotation.cue.start, quotation.cue.end)).toBe('说')
  })

  it('knows which quotation holds which', () => {
    expect(quotationsOf('王强说：“大家讲‘安全’和‘质量’。”', 'zh-Hans').map(({parent}) => parent)).toEqual([undefined, 0, 0])
  })

  it.each<[string, Language, string]>([
    ['王强说：“第一段话在这里没有收尾。\n“第二段话才收尾。”', 'zh-Hans', '王强'],
    ['王强说：“第一段话在这里没有收尾。\n第二段没有再开引号，到这里收尾。”', 'zh-Hans', '王强'],
    ['Ann Fletcher said: “The first part of it is not closed.\n\n“The second part is closed at last.”', 'en', 'Ann Fletcher'],
    ['"The first part of it is not closed.\n\n"The second part is closed at last," said Ann Fletcher.', 'en', 'Ann Fletcher'],
  ])('reads one speaker over several paragraphs: %s', (text, language, speaker) => {
    const quotations = quotationsOf(text, language)
    expect(quotations).toHaveLength(2)
    for (const quotation of quotations) expect(quotation.speaker && text.slice(quotation.speaker.start, quotation.speaker.end)).toBe(speaker)
  })

  it('is sorted and inside the text, whatever the text', () => {
    const texts = [
      '',
      '“',
      '”',
      '“”',
      '“‘”’',
      '"'.repeat(501),
      "' ".repeat(400),
      '“'.repeat(900),
      '“”'.repeat(900),
      '说“好。”'.repeat(400),
      '\ud800“\udc00”',
      '“a\n“b\n“c\n',
    ]
    for (const text of texts) {
      for (const language of ['zh-Hans', 'en'] as const) {
        let last = 0
        for (const {start, end, speaker} of quotationsOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          if (speaker) expect(speaker.end).toBeGreaterThan(speaker.start)
          last = start
        }
      }
    }
  })
})
