import {type Carrier, type Defect, plantItem} from './defect.ts'

/** An item with its date taken from the fields, and its first paragraph written anew: without any date, or with one. */
const plant = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', write: (date: string) => string, dates: string[]) =>
  plantItem(form, language, (draw, carrier) => {
    const {eventDate: _event, ...fields} = carrier.fields
    const strip = (paragraph: string) => !/\d|今年|去年|本月|last year|today|Tuesday|當天|当天/.test(paragraph)
    const item = (lead: string): Carrier => ({...carrier, fields: {...fields, kind: 'news'}, paragraphs: [lead, ...carrier.paragraphs.slice(1).filter(strip)]})
    return {wrong: item(write('')), right: item(write(draw.pick(dates)))}
  })

const defects: Defect[] = [
  plant('a meeting', 'zh-Hans', (date) => `${date}市住建局召开电梯更换推进会，部署下一阶段任务。`, ['3月3日，', '昨天，', '3月3日下午，']),
  plant('a ceremony', 'zh-Hans', (date) => `县图书馆${date}举行新馆揭牌仪式，读者代表到场。`, ['3月3日', '3日上午', '昨日']),
  plant('a ceremony', 'zh-Hant', (date) => `圖書館${date}舉行新館開幕禮，街坊代表到場。`, ['3月3日', '昨日', '3日上午']),
  plant('a meeting', 'en', (date) => `The bureau held a housing meeting in the town hall${date}.`, [' on March 3', ' on Tuesday', ' yesterday']),
  plant('an opening', 'en', (date) => `The library opened its new reading room${date}.`, [' on March 3', ' on Tuesday morning', ' on 3 March']),
]

export default defects
