import {expect, test} from 'vitest'
import {findRuleFolders, writeIndex} from './rule-index.ts'

test('the index lists every rule', async () => {
  await expect(writeIndex(findRuleFolders())).toMatchFileSnapshot('../rules/index.ts')
})
