import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {literalsOf} from '../src/prose/literals.ts'
import {SourceMap} from '../src/prose/map.ts'
import {Prose} from '../src/prose/prose.ts'

const proseOf = (text: string) => new Prose({text, blocks: [{kind: 'paragraph', start: 0, end: text.length}], map: new SourceMap()})

describe('literals of an expression', () => {
  test.each<[RegExp, string[] | undefined]>([
    [/之所以/, ['之所以']],
    [/據悉/, ['据悉']],
    [/合计|总[计数]/, ['合计', '总计', '总数']],
    [/a(?:b|c)?d/, ['abd', 'acd', 'ad']],
    [/\b(?:up|down) to\b/i, ['up to', 'down to']],
    [/x{2,3}y/, ['x']],
    [/[^a]b+/, ['b']],
    [/(?<=a)b(?!c)/, ['b']],
    [/\.(?:com|cn)\b/, ['.com', '.cn']],
    [/第[一二三]条/, ['第一条', '第二条', '第三条']],
    [/\u4e00\x41/, ['一a']],
    [/[^。]{0,20}说/, ['说']],
    [/(?:a|)b?/, undefined],
    [/\p{L}a/u, undefined],
    [/(a)\1/, ['a']],
    [/(?:([ -])\d\1|x+)y/, ['y']],
    [/([ab])\1|\d{2}/, ['a', 'b', ...'0123456789']],
    [/\p{L}|b/u, undefined],
    [/[\u3400-\u9fff]/, undefined],
    [/é/i, undefined],
    [/^$/, undefined],
  ])('%s', (pattern, literals) => {
    expect(literalsOf(pattern)).toEqual(literals)
  })
})

describe('the trace of a text', () => {
  test.each([/时速|每小时/, /\d{3}-\d{4}/, /reason\b(?! is)/, /[「『][^」』]{1,4}[」』]/, /ICP备/i, /據/])('never denies a match of %s', (pattern) => {
    const part = fc.constantFrom('时', '速', '每小时', '12', '345', '-', '6789', 'reason', ' is', '「', '」', 'icp', 'ICP备', '據', '据', ' ')
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), (parts) => {
        const prose = proseOf(parts.join(''))
        for (const text of [prose.text, prose.folded, prose.lower]) if (pattern.test(text)) expect(prose.mayMatch(pattern)).toBe(true)
      }),
    )
  })

  test('denies what is not there', () => {
    const prose = proseOf('The council met on Tuesday. 会议昨天召开。')
    expect([/budget/, /预算/, /\d/, /会议召开/].map((pattern) => prose.mayMatch(pattern))).toEqual([false, false, false, false])
  })
})
