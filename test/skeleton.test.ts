import {expect, test} from 'vitest'
import {writeSkeleton} from '../src/config/skeleton.ts'
import {kinds, lint} from '../src/index.ts'
import type {Language} from '../src/item.ts'

test.each<Language>(['en', 'zh-Hans', 'zh-Hant'])('no placeholder of the bare bones goes unseen (%s)', (language) => {
  for (const kind of kinds) {
    const text = writeSkeleton(kind, undefined, language)
    const blanks = [...text.matchAll(/[[【][^\]】\n]+[\]】]/g)].map(({0: blank}) => blank)
    const {findings} = lint(text, {path: 'a.md'})
    const seen = (ruleId?: string) => findings.filter((one) => ruleId === undefined || one.ruleId === ruleId).map(({start, end}) => text.slice(start, end))
    const [headline, ...rest] = blanks
    expect(seen(), kind).toContain(headline)
    expect(seen('placeholder-text'), kind).toEqual(expect.arrayContaining(rest))
  }
})
