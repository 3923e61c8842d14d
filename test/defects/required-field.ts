import {type Carrier, type Defect, plantItem} from './defect.ts'

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const
type Key = keyof Carrier['fields']
const without = ({fields, ...rest}: Carrier, ...keys: Key[]): Carrier => {
  const left = {...fields}
  for (const key of keys) delete left[key]
  return {...rest, fields: left}
}
const withFields = (carrier: Carrier, fields: Partial<Carrier['fields']>): Carrier => ({...carrier, fields: {...carrier.fields, ...fields}})

const defects: Defect[] = languages.flatMap((language): Defect[] => [
  plantItem('neither unit nor source', language, (_draw, carrier) => ({wrong: without(carrier, 'unit', 'source')})),
  plantItem('no date of any kind', language, (_draw, carrier) => ({wrong: without(carrier, 'datePublished', 'eventDate')})),
  plantItem('no headline', language, (_draw, carrier) => ({wrong: without(carrier, 'headline')})),
  plantItem('no text', language, (_draw, carrier) => ({wrong: {...carrier, paragraphs: []}})),
  plantItem('no editor on the website', language, (_draw, carrier) => ({
    wrong: withFields(carrier, {channel: 'website', description: carrier.paragraphs[0] as string}),
    right: withFields(carrier, {channel: 'website', description: carrier.paragraphs[0] as string, editor: ['Lee']}),
  })),
  plantItem('no summary on the website', language, (_draw, carrier) => ({
    wrong: withFields(carrier, {channel: 'website', editor: ['Lee']}),
    right: withFields(carrier, {channel: 'website', description: carrier.paragraphs[0] as string, editor: ['Lee']}),
  })),
  plantItem('no contact in a report', language, (_draw, {paragraphs, ...carrier}) => {
    const item = {...carrier, paragraphs: paragraphs.slice(0, 2)}
    return {wrong: withFields(item, {channel: 'internal'}), right: withFields(item, {channel: 'internal', contact: '0571-86112233'})}
  }),
  plantItem('no cover on wechat', language, (_draw, carrier) => ({
    wrong: withFields(carrier, {channel: 'wechat', editor: ['Lee']}),
    right: withFields(carrier, {channel: 'wechat', editor: ['Lee'], images: ['cover.jpg']}),
  })),
  plantItem('a reprint without the original', language, (_draw, carrier) => ({
    wrong: withFields(carrier, {kind: 'reprint', editor: ['Lee']}),
    right: withFields(carrier, {kind: 'reprint', editor: ['Lee'], originalHeadline: 'A', originalAuthor: 'Lee', originalUrl: 'https://paper.example/a'}),
  })),
])

export default defects
