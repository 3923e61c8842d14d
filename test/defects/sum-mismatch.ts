import {type Defect, type Draw, plantSentence} from './defect.ts'

/** Parts and their total; the wrong total is off by a little or by an exchange of digits. */
const add = (form: string, language: Defect['language'], count: number, write: (parts: string[], total: string) => string, unit = 1) =>
  plantSentence(form, language, (draw: Draw) => {
    const parts = Array.from({length: count}, () => draw.number(12, 380))
    const total = parts.reduce((sum, part) => sum + part, 0)
    const wrong = total - draw.pick(unit === 1 ? [1, 2, 5, 10, 11] : [5, 7, 10, 20]) * draw.pick([1, -1])
    const say = (value: number) => (unit === 1 ? String(value) : (value / unit).toFixed(String(unit).length - 1))
    const written = parts.map(say)
    return {wrong: write(written, say(wrong)), right: write(written, say(total))}
  })
/** Parts said to be among the total: wrong only where they exceed it. */
const exceed = (form: string, language: Defect['language'], write: (parts: string[], total: string) => string) =>
  plantSentence(form, language, (draw: Draw) => {
    const parts = [draw.number(60, 90), draw.number(60, 90)]
    const total = (parts[0] as number) + (parts[1] as number)
    return {wrong: write(parts.map(String), String(total - draw.number(3, 20))), right: write(parts.map(String), String(total + draw.number(0, 20)))}
  })

const defects: Defect[] = [
  exceed('其中', 'zh-Hans', ([a, b], t) => `共检查工地${t}处，其中在建${a}处、竣工${b}处。`),
  add('其中…和', 'zh-Hans', 2, ([a, b], t) => `报名者共${t}人，其中男生${a}人和女生${b}人。`),
  add('其中，…，', 'zh-Hans', 2, ([a, b], t) => `全县共有教师${t}名，其中，男教师${a}名，女教师${b}名。`),
  add('分别为', 'zh-Hans', 3, ([a, b, c], t) => `三个镇共安置${t}户，分别为${a}户、${b}户和${c}户。`),
  add('共', 'zh-Hans', 2, ([a, b], t) => `新建公租房${a}套、改建${b}套，共${t}套。`),
  add('合计', 'zh-Hans', 3, ([a, b, c], t) => `东街种树${a}棵，西街种树${b}棵，南街种树${c}棵，合计${t}棵。`),
  add('总计', 'zh-Hans', 2, ([a, b], t) => `图书馆购置中文书${a}册，外文书${b}册，总计${t}册。`),
  add('一共', 'zh-Hans', 2, ([a, b], t) => `参加活动的有男生${a}人、女生${b}人，一共${t}人。`),
  add('冒号', 'zh-Hans', 3, ([a, b, c], t) => `阅览室新添座位${t}个：一楼${a}个，二楼${b}个，三楼${c}个。`),
  add('括号', 'zh-Hans', 2, ([a, b], t) => `报名学生${t}名（男生${a}名、女生${b}名）。`),
  add('万元', 'zh-Hans', 2, ([a, b], t) => `改造共投入${t}万元：财政资金${a}万元，维修资金${b}万元。`, 10),
  add('亿元', 'zh-Hans', 2, ([a, b], t) => `财政拨款${a}亿元，银行贷款${b}亿元，共计${t}亿元。`, 100),
  add('包括', 'zh-Hans', 2, ([a, b], t) => `县里新添图书${t}册，包括中文书${a}册和外文书${b}册。`),
  add('两县', 'zh-Hans', 2, ([a, b], t) => `东县${a}户、西县${b}户签约，两县共${t}户。`),
  exceed('中，', 'zh-Hans', ([a, b], t) => `受检的${t}处工地中，在建${a}处、竣工${b}处。`),
  add('合计栽植', 'zh-Hans', 2, ([a, b], t) => `园林局种樟树${a}株、桂花${b}株，合计栽植${t}株。`),
  add('党员、非党员', 'zh-Hans', 2, ([a, b], t) => `培训班有学员${t}名，其中党员${a}名，非党员${b}名。`),
  add('其中', 'zh-Hant', 2, ([a, b], t) => `今年共有${t}名學生參加，其中男生${a}名、女生${b}名。`),
  add('合共', 'zh-Hant', 2, ([a, b], t) => `一樓設座位${a}個，二樓設座位${b}個，合共${t}個。`),
  add('冒號', 'zh-Hant', 2, ([a, b], t) => `圖書館添置書籍${t}冊：中文書${a}冊、外文書${b}冊。`),
  add('分別', 'zh-Hant', 2, ([a, b], t) => `兩區共收到申請${t}宗，分別為${a}宗和${b}宗。`),
  add('colon', 'en', 2, ([a, b], t) => `The council inspected ${t} sites: ${a} active and ${b} finished.`),
  add('dash', 'en', 2, ([a, b], t) => `The council has ${t} benches – ${a} of wood and ${b} of steel.`),
  add('including', 'en', 2, ([a, b], t) => `In all events ${a} boys and ${b} girls took part, ${t} children in all.`),
  add('for a total of', 'en', 3, ([a, b, c], t) => `The library bought ${a} novels, ${b} atlases and ${c} dictionaries, for a total of ${t} books.`),
  add('bringing the total', 'en', 2, ([a, b], t) => `The county built ${a} houses and ${b} flats, a total of ${t} homes.`),
  add('of whom', 'en', 2, ([a, b], t) => `The school has ${t} pupils, of whom ${a} are boys and ${b} are girls.`),
  add('consisting of', 'en', 2, ([a, b], t) => `The fleet consists of ${t} vehicles, ${a} buses and ${b} vans.`),
  add('brackets', 'en', 2, ([a, b], t) => `The course drew ${t} students (${a} men and ${b} women).`),
  add('money', 'en', 2, ([a, b], t) => `The county paid $${a} million and the state $${b} million, making a total of $${t} million.`, 10),
  add('made up of', 'en', 3, ([a, b, c], t) => `The $${t} bill was made up of $${a} for steel, $${b} for paint and $${c} for labour.`),
  exceed('当中', 'zh-Hans', ([a, b], t) => `热线共接到${t}宗投诉，当中${a}宗涉及噪音，${b}宗涉及卫生。`),
  exceed('當中', 'zh-Hant', ([a, b], t) => `署方共接獲${t}宗投訴，當中${a}宗涉及噪音，${b}宗涉及衛生。`),
  add('两半', 'zh-Hans', 2, ([a, b], t) => `此次共抽检食品${t}批次，合格${a}批次，不合格${b}批次。`),
  exceed('各组', 'zh-Hans', ([a, b], t) => `全村${t}户，其中一组${a}户、二组${b}户。`),
]

export default defects
