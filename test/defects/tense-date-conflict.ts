import {type Defect, plantSentence} from './defect.ts'

const months = ['January', 'February', 'March', 'April', 'May']
/** A day before the item of 4 March 2026, and one after it, as [month, day]. */
const plant = (form: string, language: 'zh-Hans' | 'zh-Hant' | 'en', isFuture: boolean, write: (day: string) => string) =>
  plantSentence(form, language, (draw) => {
    const [past, coming] = [
      [2, draw.number(2, 27)],
      [draw.pick([3, 4]), draw.number(7, 28)],
    ] as [[number, number], [number, number]]
    const say = ([month, day]: [number, number]) => (language === 'en' ? `${months[month - 1]} ${day}` : `${month}月${day}日`)
    return isFuture ? {wrong: write(say(past)), right: write(say(coming))} : {wrong: write(say(coming)), right: write(say(past))}
  })

const defects: Defect[] = [
  plant('will, before the date', 'zh-Hans', true, (day) => `经验交流会将于${day}举行。`),
  plant('is set for', 'zh-Hans', true, (day) => `经验交流会定于${day}在市文化馆召开。`),
  plant('planned', 'zh-Hans', true, (day) => `第二批改造计划于${day}开工。`),
  plant('will, behind the date', 'zh-Hans', true, (day) => `${day}，经验交流会将在市文化馆举行。`),
  plant('from a day on', 'zh-Hans', true, (day) => `新办法将自${day}起施行。`),
  plant('already', 'zh-Hans', false, (day) => `经验交流会已于${day}召开。`),
  plant('done', 'zh-Hans', false, (day) => `${day}，评审组召开了经验交流会。`),
  plant('is set for', 'zh-Hant', true, (day) => `巡迴展定於${day}舉行。`),
  plant('will', 'zh-Hant', true, (day) => `新措施將於${day}生效。`),
  plant('already', 'zh-Hant', false, (day) => `巡迴展已於${day}開幕。`),
  plant('will be held', 'en', true, (day) => `A public hearing will be held on ${day}.`),
  plant('is due to', 'en', true, (day) => `The second stage is due to begin on ${day}.`),
  plant('is scheduled for', 'en', true, (day) => `A public hearing is scheduled for ${day}.`),
  plant('on a day, will', 'en', true, (day) => `On ${day}, the committee will visit the site.`),
  plant('was held', 'en', false, (day) => `A public hearing was held on ${day}.`),
  plant('took place', 'en', false, (day) => `The handover took place on ${day}.`),
  plant('on a day, met', 'en', false, (day) => `On ${day}, the committee visited the site.`),
  plant('planned, without 于', 'zh-Hans', true, (day) => `文化馆预计${day}启用新展厅。`),
  plant('planned, without 於', 'zh-Hant', true, (day) => `市府預計${day}啟用新停車場。`),
  plant('already made known', 'zh-Hant', false, (day) => `${day}，校方已公布錄取名單。`),
  plant('held its own', 'en', false, (day) => `The school held its open day on ${day}.`),
]

export default defects
