import {type Carrier, type Defect, plantItem} from './defect.ts'

const months = ['January', 'February', 'March', 'April']
const addNotice = (carrier: Carrier, notice: string): Carrier => ({...carrier, paragraphs: [notice, ...carrier.paragraphs]})
const stamp = (day: number, hour: number) => `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`

/** A notice for a day after 4 March, and an item that goes out on that day with no notice left in it. */
const notice = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', write: (month: number, day: number, hour: number) => string) =>
  plantItem(form, language, (draw, carrier) => {
    const [month, day] = draw.pick([
      [3, draw.number(6, 30)],
      [4, draw.number(1, 30)],
    ]) as [number, number]
    return {wrong: addNotice(carrier, write(month, day, draw.number(8, 11)))}
  })
const field = (language: 'zh-Hans' | 'zh-Hant' | 'en') =>
  plantItem('declared', language, (draw, carrier) => {
    const day = draw.number(5, 28)
    const at = (embargoedUntil: string): Carrier => ({...carrier, fields: {...carrier.fields, datePublished: '2026-03-04T08:00:00+08:00', embargoedUntil}})
    return {wrong: at(stamp(day, draw.number(0, 20))), right: at(stamp(draw.number(3, 4), draw.number(0, 8)))}
  })

const defects: Defect[] = [
  field('zh-Hans'),
  field('zh-Hant'),
  field('en'),
  notice('not before', 'zh-Hans', (month, day) => `请勿在${month}月${day}日前公开发布`),
  notice('not before, in brackets', 'zh-Hans', (month, day, hour) => `（本稿${month}月${day}日${hour}时前禁止发布）`),
  notice('end of the embargo', 'zh-Hans', (month, day, hour) => `解禁时间：2026年${month}月${day}日${hour}时`),
  notice('not before', 'zh-Hant', (month, day) => `請勿於${month}月${day}日前對外公開`),
  notice('end of the embargo', 'zh-Hant', (month, day, hour) => `解禁時間：2026年${month}月${day}日上午${hour}時`),
  notice('embargoed until', 'en', (month, day) => `EMBARGOED UNTIL ${(months[month - 1] as string).toUpperCase()} ${day}, 2026`),
  notice('embargo with the hour', 'en', (month, day, hour) => `Embargo: ${hour} a.m. GMT, ${day} ${months[month - 1]} 2026`),
  notice('not for release before', 'en', (month, day) => `NOT FOR RELEASE BEFORE ${months[month - 1]} ${day}`),
  notice('under embargo', 'en', (month, day, hour) => `Strictly under embargo until ${hour} a.m. on ${months[month - 1]} ${day}.`),
  notice('hold for release', 'en', (month, day) => `Hold for release until ${months[month - 1]} ${day}, 2026.`),
]

export default defects
