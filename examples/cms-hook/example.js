import {beforeSave} from './hook.js'

const entry = {
  title: '临江市更换老旧电梯120部',
  body: '3月3日，市住建局局长周宁在临江市通报，我市更换老旧电梯120部。下次会议定于2026年3月10日（星期五）召开。',
  format: 'plain',
  authors: ['李梅'],
  desk: '城建部',
  publishAt: '2026-03-04T09:00:00+08:00',
  type: 'news',
}
const verdict = beforeSave(entry, '2026-03-04T08:30:00+08:00')
console.log(JSON.stringify(verdict, undefined, 2))
