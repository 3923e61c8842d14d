import {describe, expect, it} from 'vitest'
import {readNames} from '../src/facts/names.ts'
import {readSources} from '../src/facts/sources.ts'
import type {Language, SourceCue} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'
import {readSentences} from '../src/prose/sentences.ts'

function sourcesOf(text: string, language: Language): SourceCue[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({index, 0: line}) => ({kind: 'paragraph' as const, start: index, end: index + line.length}))
  const prose = new Prose({text, blocks, map: new SourceMap()})
  return readSources(prose, language, readSentences(prose, language), readNames(prose, language, {}, []))
}

/** `named 据新华社报道 | anonymous 据悉`, in order of the text. */
function shown(text: string, language: Language): string {
  return sourcesOf(text, language)
    .map(({type, start, end}) => `${type} ${text.slice(start, end)}`)
    .join(' | ')
}

const chinese: [text: string, sources: string][] = [
  ['据市统计局统计，一季度用电量增长5%。', 'named 据市统计局统计'],
  ['据新华社报道，会议通过了决议。', 'named 据新华社报道'],
  ['据《临江晚报》报道，桥已通车。', 'named 据《临江晚报》报道'],
  ['据临江市住建局介绍，工程已经收尾。', 'named 据临江市住建局介绍'],
  ['据悉，该项目即将完工。', 'anonymous 据悉'],
  ['据了解，三条道路已恢复通行。', 'anonymous 据了解'],
  ['据介绍，展览持续到月底。', 'anonymous 据介绍'],
  ['据统计，全年接待游客百万人次。', 'anonymous 据统计'],
  ['据不完全统计，共有三百人参加。', 'anonymous 据不完全统计'],
  ['据报道，两家企业正在谈判。', 'anonymous 据报道'],
  ['据知情人士透露，合同尚未签订。', 'anonymous 据知情人士透露'],
  ['据有关部门统计，损失超过千万元。', 'generic 据有关部门统计'],
  ['据专家介绍，这种鸟很少见。', 'generic 据专家介绍'],
  ['据目击者称，车速很快。', 'generic 据目击者称'],
  ['记者从市教育局获悉，全市新增学位3000个。', 'named 记者从市教育局获悉'],
  ['从临江市气象局了解到，明天有雨。', 'named 从临江市气象局了解到'],
  ['记者近日从有关部门了解到，价格保持稳定。', 'generic 记者近日从有关部门了解到'],
  ['局长王强表示，年底前完工。', 'named 局长王强表示'],
  ['王强教授指出，数据仍需核实。', 'named 王强教授指出'],
  ['王局长说，正在整改。', 'named 王局长说'],
  ['市民李女士说，现在方便多了。', 'named 李女士说'],
  ['市住建局有关负责人表示，年底前完工。', 'named 市住建局有关负责人表示'],
  ['临江市教育局相关负责人介绍，名额已满。', 'named 临江市教育局相关负责人介绍'],
  ['国家统计局数据显示，物价平稳。', 'named 国家统计局数据显示'],
  ['外交部发言人表示，中方反对这种做法。', 'named 外交部发言人表示'],
  ['王强25日表示，谈判还在继续。', 'named 王强25日表示'],
  ['王强在接受采访时表示，谈判还在继续。', 'named 王强在接受采访时表示'],
  ['陈晓峰在报告会上表示，谈判还在继续。', 'named 陈晓峰在报告会上表示'],
  ['法国副外长警告，谈判可能失败。', 'named 法国副外长警告'],
  ['法国否认参与袭击。', 'named 法国否认'],
  ['法国的一座桥垮塌。警方称，三人受伤。', 'named 警方称'],
  ['警方称，三人受伤。', 'generic 警方称'],
  ['外交部昨天发表声明。数据显示，贸易额增长。', 'named 数据显示'],
  ['《临江研究》刊登了结果。文章指出，样本不大。', 'named 文章指出'],
  ['有关负责人表示，正在调查。', 'generic 有关负责人表示'],
  ['专家认为，价格将趋于平稳。', 'generic 专家认为'],
  ['业内人士指出，竞争会更激烈。', 'generic 业内人士指出'],
  ['有关部门透露，方案即将出台。', 'generic 有关部门透露'],
  ['数据显示，出口增长8%。', 'generic 数据显示'],
  ['研究表明，睡眠不足影响记忆。', 'generic 研究表明'],
  ['知情人士透露，两家公司正在谈判。', 'anonymous 知情人士透露'],
  ['网友表示，不能接受。', 'anonymous 网友表示'],
  ['一位不愿透露姓名的网友称，此事属实。', 'anonymous 网友称'],
  // Silent: no source, or another word.
  ['解决群众反映强烈的问题。', ''],
  ['她对居民说，路很快就修好。', ''],
  ['他表示，会继续努力。', ''],
  ['根据有关规定，数据不公开。', ''],
  ['掌握证据，依据法律处理。', ''],
  ['请与有关部门联系。', ''],
  ['这本小说介绍了古城的历史。', ''],
  ['他占据第一位，收据已开。', ''],
  ['领取介绍信和职称证书。', ''],
  ['从北京出发，前往上海。', ''],
  ['会议听取了报告。', ''],
]

const traditional: [text: string, sources: string][] = [
  ['據中央社報導，立法院三讀通過。', 'named 據中央社報導'],
  ['據悉，工程即將完工。', 'anonymous 據悉'],
  ['臨江市衛生局局長陳志明表示，醫院已恢復。', 'named 局長陳志明表示'],
  ['專家認為，價格將趨於平穩。', 'generic 專家認為'],
  ['根據有關規定，數據不公開。', ''],
]

const english: [text: string, sources: string][] = [
  ['According to the Ministry of Transport, 300 buses were replaced.', 'named According to the Ministry of Transport'],
  ['The road is closed, according to police.', 'generic according to police'],
  ['The road to France is closed. Police said a lorry had turned over.', 'named Police said'],
  ['Ann Fletcher said the bridge would open in May.', 'named Ann Fletcher said'],
  ['"The bridge will open," said Tom Bradley.', 'named said Tom Bradley'],
  ['Ann Fletcher, the mayor, said the bridge was safe.', 'named Ann Fletcher, the mayor, said'],
  ['The World Bank estimated growth at 3%.', 'named The World Bank estimated'],
  ['Sources said the deal was close.', 'anonymous Sources said'],
  ['It is understood that talks have ended.', 'anonymous It is understood'],
  ['The minister has reportedly resigned.', 'anonymous reportedly'],
  ['A source told reporters the plan was dead.', 'anonymous A source told'],
  ['Experts say the dam is safe.', 'generic Experts say'],
  ['Analysts expect losses, analysts said.', 'generic analysts said'],
  ['Officials in Lower Wick denied the claim.', 'generic Officials in Lower Wick denied'],
  ['A Delta Motors spokesman said the plant would close.', 'named A Delta Motors spokesman said'],
  // The whole subject, whatever stands between it and the verb.
  ["Israel's defence minister on Sunday said the crossing was open.", "named Israel's defence minister on Sunday said"],
  ['The delivery company - named after its founder - told investors it was growing.', 'generic The delivery company - named after its founder - told'],
  ['North Korean state media reported the launch on Friday.', 'named North Korean state media reported'],
  ['Transport Secretary Ann Fletcher said the plan was fair.', 'named Transport Secretary Ann Fletcher said'],
  ['A spokesman for the company said the plant would close.', 'generic A spokesman for the company said'],
  ['The head of the Delta Motors works council said nobody was told.', 'named The head of the Delta Motors works council said'],
  ['Last month Tom Bradley said he would stay.', 'named Tom Bradley said'],
  ['Profits fell, reports the Delta Motors Group.', 'named reports the Delta Motors Group'],
  ['Dan Miller, founder of Grass Media, which prints maps, said sales had doubled.', 'named Dan Miller, founder of Grass Media, which prints maps, said'],
  // A body with its country or its one name is known, another is not.
  ['There will be talks with France, the government said.', 'named the government said'],
  ['The move would help, the government said.', 'generic the government said'],
  ['Delta Motors shut two plants in May. Orders had fallen. The company said more would follow.', 'named The company said'],
  ['Delta Motors and the World Bank agreed in May. Orders had fallen. The company said more would follow.', 'generic The company said'],
  ['Authorities in France closed the road. Israeli ministers denied it.', 'generic Israeli ministers denied'],
  ['A survey by the Norwick Institute suggests that prices will rise.', 'named A survey by the Norwick Institute suggests'],
  ['The Norwick Institute asked 900 firms. The survey found that prices will rise.', 'named The survey found'],
  ['A survey found that prices will rise.', 'generic A survey found'],
  ['People who knew him were sad; some say he was ill.', 'anonymous some say'],
  ['An unnamed official told reporters the talks had failed.', 'anonymous An unnamed official told'],
  // No verb of speech, or no source.
  ["Ships of the United States and the minister's claims were shown.", ''],
  ['Mary Jones found a coin in her garden.', ''],
  ['The TV shows of Norwick are old.', ''],
  ['He said it was late.', ''],
  ['The road climbs to the pass.', ''],
  ['She was told to wait.', ''],
]

describe('sources', () => {
  it.each(chinese)('zh-Hans %s', (text, sources) => expect(shown(text, 'zh-Hans')).toBe(sources))
  it.each(traditional)('zh-Hant %s', (text, sources) => expect(shown(text, 'zh-Hant')).toBe(sources))
  it.each(english)('en %s', (text, sources) => expect(shown(text, 'en')).toBe(sources))

  it('points at the cue inside the source', () => {
    const text = '据市统计局统计，用电量增长。'
    const [source] = sourcesOf(text, 'zh-Hans')
    expect(source && text.slice(source.cue.start, source.cue.end)).toBe('统计')
  })

  it('is sorted, does not overlap and holds its cue, whatever the text', () => {
    const texts = [
      '',
      '据',
      '据据据据'.repeat(200),
      '从'.repeat(800),
      '说'.repeat(800),
      '据统计'.repeat(300),
      'said '.repeat(300),
      'according to '.repeat(200),
      '\ud800据悉\udc00',
      'Ann said Tom said Kate said it.',
    ]
    for (const text of texts) {
      for (const language of ['zh-Hans', 'en'] as const) {
        let last = 0
        for (const {start, end, cue} of sourcesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(cue.start).toBeGreaterThanOrEqual(start)
          expect(cue.end).toBeLessThanOrEqual(end)
          last = end
        }
      }
    }
  })
})
