import type {Fields} from '../../src/item.ts'
import {type Carrier, type Defect, plantItem} from './defect.ts'

const two = (number: number) => String(number).padStart(2, '0')
const withFields = (carrier: Carrier, fields: Partial<Fields>): Carrier => ({...carrier, fields: {...carrier.fields, ...fields}})
type Pair = [form: string, earlier: keyof Fields, later: keyof Fields]
const pairs: Pair[] = [
  ['filed before it was written', 'createdAt', 'submittedAt'],
  ['reviewed before it was filed', 'submittedAt', 'reviewedAt'],
  ['approved before it was reviewed', 'reviewedAt', 'approvedAt'],
]
const languages = ['zh-Hans', 'zh-Hant', 'en'] as const

const defects: Defect[] = languages.flatMap((language) => [
  ...pairs.map(([form, earlier, later]) =>
    plantItem(form, language, (draw, carrier) => {
      const [from, to] = [draw.number(12, 20), draw.number(1, 9)]
      const clean = {...carrier, fields: {...carrier.fields, eventDate: '2026-02-01', datePublished: '2026-03-04'}}
      return {
        wrong: withFields(clean, {[earlier]: `2026-02-${two(from)}`, [later]: `2026-02-${two(to)}`}),
        right: withFields(clean, {[earlier]: `2026-02-${two(to)}`, [later]: `2026-02-${two(from)}`}),
      }
    }),
  ),
  plantItem('published before the event', language, (draw, carrier) => ({wrong: withFields(carrier, {datePublished: `2026-02-${two(draw.number(1, 27))}`})})),
  plantItem('published in the future', language, (draw, carrier) => ({wrong: withFields(carrier, {datePublished: `2026-03-${two(draw.number(6, 30))}`})})),
  plantItem('an hour too early', language, (draw, carrier) => {
    const at = (hour: number) => `2026-03-04T${two(hour)}:00:00+08:00`
    const hour = draw.number(10, 20)
    return {
      wrong: withFields(carrier, {submittedAt: at(hour), datePublished: at(hour - draw.number(1, 5))}),
      right: withFields(carrier, {submittedAt: at(hour), datePublished: at(hour + 1)}),
    }
  }),
  plantItem('expired before it was out', language, (draw, carrier) => ({
    wrong: withFields(carrier, {expires: `2026-02-${two(draw.number(1, 28))}`}),
    right: withFields(carrier, {expires: `2026-04-${two(draw.number(1, 28))}`}),
  })),
  plantItem('the end before the start', language, (draw, carrier) => ({
    wrong: withFields(carrier, {eventEnd: `2026-02-${two(draw.number(1, 28))}`}),
    right: withFields(carrier, {eventEnd: '2026-03-04'}),
  })),
])

export default defects
