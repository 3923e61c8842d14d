import {type Carrier, type Defect, plantItem} from './defect.ts'

const two = (number: number) => String(number).padStart(2, '0')
const withField = (carrier: Carrier, fields: Partial<Carrier['fields']>): Carrier => ({...carrier, fields: {...carrier.fields, ...fields}})
const eventDate = (language: 'zh-Hans' | 'zh-Hant' | 'en') =>
  plantItem('date of the event in the field', language, (draw, carrier) => ({
    wrong: withField(carrier, {eventDate: draw.pick([`2026-02-${two(draw.number(1, 27))}`, `2026-03-${two(draw.number(11, 28))}`])}),
  }))
/** The day of the lead, changed in the text. */
const leadDate = (language: 'zh-Hans' | 'zh-Hant' | 'en', pattern: RegExp, write: (day: number) => string) =>
  plantItem('date of the event in the lead', language, (draw, carrier) => {
    const [first = '', ...rest] = carrier.paragraphs
    return {wrong: {...carrier, paragraphs: [first.replace(pattern, write(draw.number(11, 27))), ...rest]}}
  })
/** The item in one language, declared as another. */
const language = (from: 'zh-Hans' | 'zh-Hant' | 'en', to: Carrier['language']) =>
  plantItem(`declared as ${to}`, from, (_draw, carrier) => ({wrong: {...carrier, language: to}}))

const defects: Defect[] = [
  eventDate('zh-Hans'),
  eventDate('zh-Hant'),
  eventDate('en'),
  leadDate('zh-Hans', /3月[23]日/, (day) => `2月${day}日`),
  leadDate('zh-Hant', /3月[23]日/, (day) => `2月${day}日`),
  leadDate('en', /(?:Tuesday, )?March [23]/, (day) => `Feb. ${day}`),
  language('zh-Hans', 'en'),
  language('zh-Hant', 'zh-Hans'),
  language('zh-Hans', 'zh-Hant'),
  language('en', 'zh-Hans'),
]

export default defects
