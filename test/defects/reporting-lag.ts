import {type Carrier, type Defect, plantItem} from './defect.ts'

const two = (number: number) => String(number).padStart(2, '0')
const changed = (carrier: Carrier, lead: string, fields: Partial<Carrier['fields']>): Carrier => ({
  ...carrier,
  fields: {...carrier.fields, ...fields},
  paragraphs: [lead, ...carrier.paragraphs.slice(1)],
})
/** Declared days: far too late, and on the next working day. */
const declared = (language: 'zh-Hans' | 'zh-Hant' | 'en') =>
  plantItem('declared day', language, (draw, carrier) => ({
    wrong: {...carrier, fields: {...carrier.fields, eventDate: `2026-02-${two(draw.number(9, 20))}`}},
    right: {...carrier, fields: {...carrier.fields, eventDate: '2026-03-03'}},
  }))
const told = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', write: (day: number, month: number) => string) =>
  plantItem(form, language, (draw, carrier) => {
    const {eventDate: _event, ...fields} = carrier.fields
    const item = (month: number, day: number) => changed({...carrier, fields}, write(day, month), {})
    return {wrong: item(2, draw.number(9, 20)), right: item(3, draw.number(2, 3))}
  })

const defects: Defect[] = [
  declared('zh-Hans'),
  declared('zh-Hant'),
  declared('en'),
  told('day first', 'zh-Hans', (day, month) => `${month}月${day}日，市住建局召开电梯更换推进会。`),
  told('day behind the subject', 'zh-Hans', (day, month) => `县图书馆${month}月${day}日举行新馆揭牌仪式。`),
  told('day behind the subject', 'zh-Hant', (day, month) => `圖書館${month}月${day}日舉行新館開幕禮。`),
  told('on a day', 'en', (day, month) => `The council met on ${['', 'January', 'February', 'March'][month]} ${day} to vote on the wall.`),
]

export default defects
