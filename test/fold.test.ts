import {expect, test} from 'vitest'
import {foldText, lowerText} from '../src/prose/fold.ts'
import {writeFoldTable} from './fold-table.ts'

test('the table of characters is made from a kept library', async () => {
  await expect(writeFoldTable()).toMatchFileSnapshot('../src/prose/fold-table.ts')
})

test.each([
  ['資訊宣傳工作會議講話稿', '资讯宣传工作会议讲话稿'],
  ['二○二六年３月，ＡＢＣ', '二○二六年3月，ABC'],
  ['隨著時間', '随着时间'],
  ['群眾、羣眾、裡面、裏面', '群众、群众、里面、里面'],
  ['BEIJING, March 3', 'BEIJING, March 3'],
  ['', ''],
  ['😀\ud83d漢', '😀\ud83d汉'],
])('folds %j', (text, folded) => {
  expect(foldText(text)).toBe(folded)
  expect(foldText(text)).toHaveLength(text.length)
})

test('folding is idempotent and keeps Simplified text as it is', () => {
  const text = '市住房和城乡建设局召开会议，部署下一阶段工作。'
  expect(foldText(text)).toBe(text)
  expect(foldText(foldText('於後乾徵'))).toBe(foldText('於後乾徵'))
})

test('lower case is ASCII only and keeps the length', () => {
  expect(lowerText('İSTANBUL’S Straße')).toBe("İstanbul's straße")
})
