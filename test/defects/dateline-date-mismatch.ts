import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

/** Puts a dateline at the head of the first paragraph. */
function addDateline(carrier: Carrier, dateline: string): Carrier {
  const [first = '', ...rest] = carrier.paragraphs
  return {...carrier, paragraphs: [`${dateline}${first}`, ...rest]}
}

const plant = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', write: (month: number, day: number, draw: Draw) => string) =>
  plantItem(form, language, (draw, carrier) => {
    // Published on 4 March 2026.
    const [month, day] = draw.pick([
      [3, draw.number(10, 16)],
      [2, draw.number(20, 27)],
    ]) as [number, number]
    const seed = draw.number(1, 9)
    const same = {...draw, pick: <T>(list: readonly T[]) => list[seed % list.length] as T}
    return {wrong: addDateline(carrier, write(month, day, same)), right: addDateline(carrier, write(3, draw.number(3, 4), same))}
  })
const short = ['Jan.', 'Feb.', 'March']

const defects: Defect[] = [
  plant('agency with month', 'zh-Hans', (month, day, draw) => `新华社${draw.pick(['北京', '济南', '武汉'])}${month}月${day}日电 `),
  plant('agency with reporter', 'zh-Hans', (month, day, draw) => `新华社${draw.pick(['北京', '济南', '武汉'])}${month}月${day}日电（记者 王立新）`),
  plant('China News', 'zh-Hans', (month, day, draw) => `中新社${draw.pick(['北京', '上海', '广州'])}${month}月${day}日电 `),
  plant('paper of its own', 'zh-Hans', (month, day, draw) => `本报${draw.pick(['北京', '济南', '武汉'])}${month}月${day}日电（记者 王立新）`),
  plant('agency in brackets', 'zh-Hant', (_month, day, draw) => `（中央社記者陳志強${draw.pick(['台北', '高雄', '台中'])}${day}日電）`),
  plant('agency with month', 'zh-Hant', (month, day, draw) => `中新社${draw.pick(['香港', '澳門', '台北'])}${month}月${day}日電 `),
  plant('city and agency', 'en', (month, day, draw) => `${draw.pick(['BEIJING', 'LONDON', 'NAIROBI'])}, ${short[month - 1]} ${day} (Xinhua) -- `),
  plant('city and day', 'en', (month, day, draw) => `${draw.pick(['MILLPORT', 'DUBLIN', 'AUCKLAND'])}, ${short[month - 1]} ${day} — `),
]

export default defects
