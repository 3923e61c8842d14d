import {describe, expect, it} from 'vitest'
import {readEnumerations} from '../src/facts/enumerations.ts'
import type {Enumeration, Sentence} from '../src/item.ts'
import {SourceMap} from '../src/prose/map.ts'
import {type Block, Prose} from '../src/prose/prose.ts'

/** A block per line; `- ` and `3) ` at its start make list items, as a Markdown reader would give them. */
function proseOf(text: string): Prose {
  const blocks: Block[] = []
  let clean = ''
  for (const line of text.split('\n')) {
    const item = /^(?:- |(\d+)\) )/.exec(line)
    const rest = item ? line.slice(item[0].length) : line
    const start = clean.length
    clean += `${rest}\n`
    if (rest === '') continue
    blocks.push({
      kind: item ? 'listItem' : 'paragraph',
      start,
      end: start + rest.length,
      ...(item ? {level: 1} : {}),
      ...(item?.[1] ? {ordinal: Number(item[1])} : {}),
    })
  }
  return new Prose({text: clean, blocks, map: new SourceMap()})
}

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？.!?\n]+[。！？.!?\n]?/g)].map((match) => ({start: match.index, end: match.index + match[0].length}))
}

function read(text: string): {prose: Prose; found: Enumeration[]} {
  const prose = proseOf(text)
  return {prose, found: readEnumerations(prose, sentencesOf(prose.text))}
}

/** `level claim=count: ordinals`, an enumeration a piece. */
function facts(text: string): string {
  const {prose, found} = read(text)
  return found
    .map(
      ({level, claim, items}) =>
        `${level}${claim ? ` ${prose.text.slice(claim.start, claim.end)}=${claim.count}` : ''}: ${items.map((item) => item.ordinal).join(' ')}`,
    )
    .join('; ')
}

describe('numbered series', () => {
  it.each<[string, string]>([
    ['一是摸清底数。二是分类整治。三是建章立制。', '1: 1 2 3'],
    ['会议指出，一是摸清底数；二是分类整治；三是建章立制。', '1: 1 2 3'],
    ['一是摸清底数、二是分类整治、三是建章立制。', '1: 1 2 3'],
    ['一要早谋划，二要细安排，三要重实效。', '1: 1 2 3'],
    ['一是摸清底数。\n二是分类整治。\n三是建章立制。', '1: 1 2 3'],
    ['一是摸清底数。\n摸底由街道负责。\n二是分类整治。', '1: 1 2'],
    ['一是摸清底数。三是建章立制。', '1: 1 3'],
    ['一是摸清底数。\n三是建章立制。\n四是定期回访。', '1: 1 3 4'],
    ['一是摸清底数。\n二是分类整治。\n二是建章立制。', '1: 1 2 2'],
    ['第一，摸清底数。第二，分类整治。', '1: 1 2'],
    ['第一、摸清底数；第二、分类整治；第三、建章立制。', '1: 1 2 3'],
    ['首先，摸清底数。其次，分类整治。最后，建章立制。', '1: 1 2 3'],
    ['首先摸清底数，其次分类整治，第三，建章立制。', '1: 1 2 3'],
    ['其一，价格偏高。其二，房源偏少。', '1: 1 2'],
    ['一、总体情况\n全年平稳。\n二、主要做法\n多措并举。\n三、下步打算', '1: 1 2 3'],
    ['一、总体情况\n（一）进度\n（二）质量\n二、主要做法', '1: 1 2; 2: 1 2'],
    ['一、情况\n（一）进度\n（二）质量\n二、做法\n（一）组织\n（二）督查', '1: 1 2; 2: 1 2; 2: 1 2'],
    ['一、情况\n（一）进度\n（二）质量\n二、做法\n（三）组织\n（四）督查', '1: 1 2; 2: 1 2 3 4'],
    ['1.摸清底数\n2.分类整治\n3.建章立制', '1: 1 2 3'],
    ['1、摸清底数\n2、分类整治', '1: 1 2'],
    ['（1）摸清底数；（2）分类整治；（3）建章立制。', '1: 1 2 3'],
    ['要做到：①早发现；②早报告；③早处置。', '1: 1 2 3'],
    ['一方面要抓进度，另一方面要抓质量。', '1: 1 2'],
    ['一方面要抓进度，一方面要抓质量。', '1: 1 2'],
    ['一是摸清底数。二是分类整治。\n一是定人。二是定责。', '1: 1 2; 1: 1 2'],
    ['一是抓排查：一要到户；二要到人。二是抓整改。', '1: 1 2; 2: 1 2'],
    ['一来路远，二来人少。', '1: 1 2'],
    ['一是強化領導。\n二是壓實責任。', '1: 1 2'],
    ['二、主要做法\n三、下步打算', '1: 2 3'],
    ['1) 摸清底数\n2) 分类整治\n3) 建章立制', '1: 1 2 3'],
    ['First, check the site. Second, warn the residents. Third, call the owner.', '1: 1 2 3'],
    ['Firstly, check the site. Secondly, warn the residents. Finally, call the owner.', '1: 1 2 3'],
    ['(1) check the site; (2) warn the residents; (3) call the owner.', '1: 1 2 3'],
    ['1. Check the site\n2. Warn the residents\n4. Call the owner', '1: 1 2 4'],
    ['1) Check the site\n2) Warn the residents', '1: 1 2'],
  ])('%j', (text, expected) => expect(facts(text)).toBe(expected))

  it('marks the words of order', () => {
    const {prose, found} = read('一是摸清底数。二是分类整治。')
    expect(found[0]?.items.map(({start, end}) => prose.text.slice(start, end))).toEqual(['一是', '二是'])
  })
})

describe('what numbers nothing', () => {
  it.each([
    '根据第三条和第五条的规定，予以处罚。',
    '第一季度和第二季度分别增长3%和5%。',
    '他获得第一名，她获得第二名。',
    '一是一，二是二，不得含糊。',
    '目标统一是前提。二是关键。',
    '这是原因之一是否成立。',
    '长1.5米，宽2.5米。',
    '2025年和2026年。3月和4月。',
    '第一中学和第二中学联考。',
    '一、二审均判其败诉。\n二、三产业增长较快。',
    '第一、第二产业增加值增长。',
    '系列报道之（一）',
    '首先感谢大家。最后祝大家新年快乐。',
    '他首先到场，最后离开。',
    '一要求涨价就被拒绝。',
    '最后，比赛以平局收场。',
    '一方面要抓进度。',
    '一個數據一個數據地收集，一個問題一個問題地梳理。',
    '版本1.2和2.0均已停用。',
    'The First Lady and the Second World War.',
    'In the first quarter sales rose. In the second quarter they fell.',
    'He finished first. She finished second.',
    'At 1.5 metres and 2.5 metres.',
    'Finally, the game ended in a draw.',
    'The bill (2) was read.',
    '',
  ])('%s', (text) => expect(facts(text)).toBe(''))
})

describe('counts before their items', () => {
  it.each<[string, string]>([
    ['下面，我强调四个方面的内容：一是快；二是真；三是准。', '1 四个方面=4: 1 2 3'],
    ['下面，我強調四個方面的內容:\n一是快。\n二是真。\n三是準。\n四是簡。\n五是實。', '1 四個方面=4: 1 2 3 4 5'],
    ['会议提出三点要求。一是快。二是真。三是准。', '1 三点要求=3: 1 2 3'],
    ['会议提出三点要求：\n第一，快。\n第二，真。', '1 三点要求=3: 1 2'],
    ['采取以下五项措施：（1）查；（2）改；（3）建。', '1 五项措施=5: 1 2 3'],
    ['主要有2个原因，分别是：一是人少，二是路远。', '1 2个原因=2: 1 2'],
    ['做好三件事：①查；②改；③建。', '1 三件事=3: 1 2 3'],
    ['Take three steps: First, check. Second, warn.', '1 three steps=3: 1 2'],
    ['The city will take the following four measures:\n1. Check\n2. Warn\n3. Mend', '1 four measures=4: 1 2 3'],
    ['三项工作：\n1) 查\n2) 改', '1 三项工作=3: 1 2'],
    ['三项工作：\n- 查\n- 改\n- 建', '1 三项工作=3: 1 2 3'],
    ['Three things:\n- Check\n- Warn', '1 three things=3: 1 2'.replace('three', 'Three')],
    ['Three cities — Leeds, York, Hull and Bath — agreed.', '1 Three cities=3: 1 2 3 4'],
  ])('%j', (text, expected) => expect(facts(text)).toBe(expected))

  it.each<[string, string]>([
    ['围绕三个重点，市委书记要求各单位：一是快；二是真。', '1: 1 2'],
    ['他走访了三个村。一是张村。二是李村。', '1: 1 2'],
    ['第三个方面：一是快；二是真。', '1: 1 2'],
    ['坚持四个全面：一是快；二是真。', '1: 1 2'],
    ['共检查32个项目：一是在建；二是竣工。', '1: 1 2'],
    ['各部门有三项任务。天气转好。一是快。二是真。', '1: 1 2'],
    ['政府分三个阶段推进，首先是东区，其次是西区。', '1: 1 2'],
    ['会议提出三点要求：', ''],
  ])('%j has no count of its own', (text, expected) => expect(facts(text)).toBe(expected))
})

describe('counts behind their items', () => {
  it.each<[string, string]>([
    ['要从全局性、针对性、真实性、时效性和实用性等五个方面下功夫。', '1 五个方面=5: 1 2 3 4 5'],
    ['信息要突出“快、真、准、简”四个字。', '1 四个字=4: 1 2 3 4'],
    ['信息要突出“快、真、准”四个字。', '1 四个字=4: 1 2 3'],
    ['信息要突出「快、真、準、簡」四個字。', '1 四個字=4: 1 2 3 4'],
    ['重点解决停车、垃圾和噪音三个问题。', '1 三个问题=3: 1 2 3'],
    ['重点解决停车、垃圾和噪音四个问题。', '1 四个问题=4: 1 2 3'],
    ['覆盖东城、西城、南城、北城等三个片区。', '1 三个片区=3: 1 2 3 4'],
    ['印发《办法》《细则》两个文件。', '1 两个文件=2: 1 2'],
    ['突出“快”“真”“准”三个字。', '1 三个字=3: 1 2 3'],
    ['对公安、司法、发展改革和财政四个部门开展检查。', '1 四个部门=4: 1 2 3 4'],
    ['记住三个关键词：快、真、准。', '1 三个关键词=3: 1 2 3'],
    ['记住三个关键词：安全、质量、效率、成本。', '1 三个关键词=3: 1 2 3 4'],
  ])('%j', (text, expected) => expect(facts(text)).toBe(expected))

  it.each([
    '北京、上海等10个城市开展试点。',
    '东山、西湖等8个社区参加。',
    '一個數據一個數據地收集。',
    '坚持“四个全面”和“三个代表”。',
    '三农、两会、四个意识。',
    '“实事求是”四个字写在墙上。',
    '参会的有张三、李四、王五等20名代表。',
    '购入42个书架、38种图书、13个展柜。',
    '守好门窗、水电“两道关口”。',
    '其中甲、乙的三个问题已解决。',
    '全年新增东区、西区共三个站点。',
  ])('%s is left alone', (text) => expect(facts(text)).toBe(''))

  it('begins the list behind the word that leads to it', () => {
    const {prose, found} = read('要从全局性、针对性、真实性三个方面入手。')
    expect(found[0]?.items.map(({start, end}) => prose.text.slice(start, end))).toEqual(['全局性', '针对性', '真实性'])
  })
})

describe('any text', () => {
  it.each([
    '',
    '\0',
    '\ud800',
    '一是'.repeat(2000),
    '1.\n'.repeat(2000),
    '（一）'.repeat(2000),
    '、'.repeat(5000),
    '甲、'.repeat(2000),
    '三个'.repeat(2000),
    'First, '.repeat(1000),
  ])('does not throw on %j', (text) => {
    const {prose, found} = read(text)
    for (const {items} of found) for (const item of items) expect(item.end <= prose.text.length && item.start < item.end).toBe(true)
  })
})
