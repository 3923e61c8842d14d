import {describe, expect, it} from 'vitest'
import {readContacts} from '../src/facts/contacts.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'

function facts(text: string): string {
  const prose = new Prose({text, blocks: text ? [{kind: 'paragraph', start: 0, end: text.length}] : [], map: new SourceMap()})
  return readContacts(prose)
    .map(({type, start, end}) => `${type} ${text.slice(start, end)}`)
    .join('; ')
}

describe('contacts', () => {
  it.each<[string, string]>([
    ['联系电话：0571-88886666。', 'phone 0571-88886666'],
    ['电话（0571）88886666转801', 'phone （0571）88886666转801'],
    ['手机13812345678联系', 'phone 13812345678'],
    ['手机：138-1234-5678', 'phone 138-1234-5678'],
    ['服务热线400-800-1234', 'phone 400-800-1234'],
    ['请拨打12345热线', 'phone 12345'],
    ['12315热线已开通', 'phone 12315'],
    ['拨打110报警', 'phone 110'],
    ['查詢電話：2345 6789', 'phone 2345 6789'],
    ['熱線1823', 'phone 1823'],
    ['致電+852 2345 6789', 'phone +852 2345 6789'],
    ['電話：02-2345-6789', 'phone 02-2345-6789'],
    ['手機0912-345-678', 'phone 0912-345-678'],
    ['传真：010－66778899', 'phone 010－66778899'],
    ['Call 555-123-4567 for details', 'phone 555-123-4567'],
    ['Tel: +44 20 7946 0958', 'phone +44 20 7946 0958'],
    ['phone (212) 555-0134', 'phone (212) 555-0134'],
    ['邮箱：info@example.gov.cn。', 'email info@example.gov.cn'],
    ['Write to press.office@example.org.', 'email press.office@example.org'],
    ['詳見https://www.example.hk/news?id=3。', 'url https://www.example.hk/news?id=3'],
    ['see http://example.com/a_b.', 'url http://example.com/a_b'],
    ['登录www.example.cn查询', 'url www.example.cn'],
    ['访问example.gov.cn了解', 'url example.gov.cn'],
    ['QQ群：123456789', 'account 123456789'],
    ['微信号：news_daily', 'account news_daily'],
    ['关注微信公众号“住建之窗”', 'account 住建之窗'],
    ['Follow @city_news today', 'account @city_news'],
    ['地址：和平路18号二楼。', 'address 和平路18号二楼'],
    ['电话：0571-88886666，邮箱a@b.cn', 'phone 0571-88886666; email a@b.cn'],
    ['咨询电话：88886666', 'phone 88886666'],
    ['ＴＥＬ：０５７１－８８８８６６６６', 'phone ０５７１－８８８８６６６６'],
  ])('%s', (text, expected) => expect(facts(text)).toBe(expected))

  it.each([
    '',
    '发布于2024-05-06',
    '国办发〔2017〕47号',
    '身份证号330102199001011234',
    '共投资88886666元',
    '编号20260017',
    '增长12345人',
    '全长1234公里',
    '比分3-2',
    '2025-2026年度',
    '查询2026年数据',
    'He won 6-4 6-3',
    'ISBN 978-7-111-12345-6',
    'in 2004-05',
    'version 2.0.1',
    'Amazon.com said',
    'U.S.A. and e.g.',
    '邮编310000',
    '电话打不通',
    '卡号6222020200112233445',
    'called 3,000 people',
  ])('%s holds none', (text) => expect(facts(text)).toBe(''))

  it.each([
    '\0',
    '\ud800@',
    '@'.repeat(3000),
    'a.'.repeat(3000),
    '1-'.repeat(3000),
    '1'.repeat(5000),
    'www.'.repeat(2000),
    'a@'.repeat(2000),
    '电话'.repeat(2000),
  ])('does not throw on %j', (text) => {
    expect(typeof facts(text)).toBe('string')
  })
})
