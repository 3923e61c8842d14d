import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

const kinds = ['emergency', 'press-release', 'service-info', 'commentary', 'correction', 'good-deed', 'experience', 'statistics', 'interview']
const channels = ['website', 'bulletin', 'periodical', 'wechat', 'internal']
const written = {kind: ['突发事件', '办事指南', '好人好事', '经验做法', '通知公告', '政策解读'], channel: ['公众号', '政务信息', '微信公众号']}

/** A slip of the finger: a letter left out, doubled, or changed with its neighbour. */
function slip(draw: Draw, word: string): string {
  const at = draw.number(1, word.length - 2)
  const [before, letter, next, rest] = [word.slice(0, at), word[at] as string, word[at + 1] as string, word.slice(at + 2)]
  return draw.pick([`${before}${next}${rest}`, `${before}${letter}${letter}${next}${rest}`, `${before}${letter}x${rest}`])
}

/** One character of a Chinese name typed as another of the same sound. */
function mistype(draw: Draw, word: string): string {
  const at = draw.number(0, word.length - 1)
  return `${word.slice(0, at)}${draw.pick(['亊', '针', '阁', '辨'])}${word.slice(at + 1)}`
}

const plant = (form: string, language: Carrier['language'], key: 'kind' | 'channel', words: readonly string[], change: (draw: Draw, word: string) => string) =>
  plantItem(form, language, (draw, carrier) => {
    const word = draw.pick(words)
    const write = (value: string): Carrier => ({...carrier, fields: {...carrier.fields, [key]: value}})
    return {wrong: write(change(draw, word)), right: write(word)}
  })

const defects: Defect[] = [
  plant('kind with a slip', 'en', 'kind', kinds, slip),
  plant('channel with a slip', 'en', 'channel', channels, slip),
  plant('kind with a slip', 'zh-Hant', 'kind', kinds, slip),
  plant('kind with a slip', 'zh-Hans', 'kind', kinds, slip),
  plant('Chinese kind mistyped', 'zh-Hans', 'kind', written.kind, mistype),
  plant('Chinese channel mistyped', 'zh-Hans', 'channel', written.channel, mistype),
]

export default defects
