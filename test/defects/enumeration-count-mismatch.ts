import {type Defect, type Draw, plantSentence} from './defect.ts'

const han = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']
const tasksZh = ['摸清底数', '落实经费', '明确责任', '加强检查', '公开结果', '方便群众']
const tasksHant = ['摸清情況', '落實經費', '明確責任', '加強檢查', '公開結果', '方便市民']
const tasksEn = ['count the lifts', 'set aside the money', 'name those in charge', 'inspect the works', 'publish the results', 'hear the tenants']
const towns = ['东河镇', '西山镇', '南湖镇', '北岭镇', '柳林镇', '石桥镇']
const districts = ['東灣區', '西嶺區', '南湖區', '北角區', '青山區', '石橋區']
const things = ['benches', 'lamps', 'tables', 'shelves', 'chairs', 'desks']

/** A count and the items it announces; the wrong count is one or two off. */
const count = (form: string, language: Defect['language'], items: readonly string[], write: (items: string[], count: number) => string) =>
  plantSentence(form, language, (draw: Draw) => {
    const given = draw.number(3, 5)
    const list = items.slice(0, given)
    return {wrong: write(list, given + (given === 3 ? 1 : draw.pick([-1, 1]))), right: write(list, given)}
  })
/** 等 leaves the list open: only more items than counted are wrong. */
const among = (form: string, language: Defect['language'], items: readonly string[], write: (items: string[], count: number) => string) =>
  plantSentence(form, language, (draw: Draw) => {
    const list = items.slice(0, draw.number(3, 5))
    return {wrong: write(list, list.length - 1), right: write(list, list.length + draw.number(0, 3))}
  })
const say = (n: number) => han[n] as string
const runIn = (list: string[]) => list.map((task, index) => `${say(index + 1)}是${task}`).join('；')

const defects: Defect[] = [
  count('一是', 'zh-Hans', tasksZh, (list, n) => `会议提出${say(n)}点要求：${runIn(list)}。`),
  count('个方面', 'zh-Hans', tasksZh, (list, n) => `今年要抓好${n}个方面的工作：${runIn(list)}。`),
  count('第一…第二', 'zh-Hans', tasksZh, (list, n) => `他提出${say(n)}条建议：${list.map((task, index) => `第${say(index + 1)}，${task}`).join('；')}。`),
  count('（一）', 'zh-Hans', tasksZh, (list, n) => `方案包括${say(n)}项措施：${list.map((task, index) => `（${say(index + 1)}）${task}`).join('；')}。`),
  count('1.', 'zh-Hans', tasksZh, (list, n) => `需要办理以下${n}项手续：${list.map((task, index) => `${index + 1}.${task}`).join('；')}。`),
  among('等个', 'zh-Hans', towns, (list, n) => `工程涉及${list.join('、')}等${n}个镇。`),
  count('和个', 'zh-Hans', towns, (list, n) => `工程涉及${list.slice(0, -1).join('、')}和${list.at(-1)}${n}个镇。`),
  count('冒号后', 'zh-Hans', towns, (list, n) => `工程涉及${say(n)}个镇：${list.join('、')}。`),
  count('一是', 'zh-Hant', tasksHant, (list, n) => `會議提出${say(n)}點要求：${runIn(list)}。`),
  among('等個', 'zh-Hant', districts, (list, n) => `工程涉及${list.join('、')}等${n}個區。`),
  count('第一', 'zh-Hant', tasksHant, (list, n) => `他提出${say(n)}項建議：${list.map((task, index) => `第${say(index + 1)}，${task}`).join('；')}。`),
  count(
    'first, second',
    'en',
    tasksEn,
    (list, n) => `The plan has ${english[n]} steps. ${list.map((task, index) => `${ordinals[index]}, ${task}.`).join(' ')}`,
  ),
  count(
    '(1) (2)',
    'en',
    tasksEn,
    (list, n) => `The council set itself ${english[n]} tasks: ${list.map((task, index) => `(${index + 1}) ${task}`).join('; ')}.`,
  ),
  count('colon and list', 'en', things, (list, n) => `The grant pays for ${english[n]} things: ${list.slice(0, -1).join(', ')} and ${list.at(-1)}.`),
  count(
    'between dashes',
    'en',
    ['leeds', 'york', 'hull', 'bath', 'derby'].map((name) => name[0]?.toUpperCase() + name.slice(1)),
    (list, n) => `The fund goes to ${english[n]} cities — ${list.slice(0, -1).join(', ')} and ${list.at(-1)} — in the spring.`,
  ),
  count('priorities were set', 'en', things, (list, n) => `In all, ${english[n]} priorities were set: ${list.slice(0, -1).join(', ')} and ${list.at(-1)}.`),
]

export default defects
