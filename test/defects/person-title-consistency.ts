import {type Carrier, type Defect, plantItem} from './defect.ts'

/** Two paragraphs behind the first of the item: somebody named twice. */
function add(carrier: Carrier, first: string, second: string): Carrier {
  const [lead = '', ...rest] = carrier.paragraphs
  return {...carrier, paragraphs: [lead, first, second, ...rest]}
}

const pair = (form: string, language: Defect['language'], first: string, wrong: string, right: string) =>
  plantItem(form, language, (_draw, carrier) => ({wrong: add(carrier, first, wrong), right: add(carrier, first, right)}))

const defects: Defect[] = [
  pair('sound', 'zh-Hans', '县长郭建华说，工程将按期完成。', '县长郭健华要求各部门配合。', '县长郭建华要求各部门配合。'),
  pair('shape', 'zh-Hans', '“今年再修两条路。”县交通局局长孙伟锋说。', '县交通局局长孙伟峰表示，经费已经到位。', '县交通局局长孙伟锋表示，经费已经到位。'),
  pair('post behind', 'zh-Hans', '校长梁晓梅介绍了课程。', '校长梁小梅说，报名已经开始。', '校长梁晓梅说，报名已经开始。'),
  pair('deputy and head', 'zh-Hans', '副县长何志刚主持会议。', '县长何志刚要求抓好落实。', '副县长何志刚要求抓好落实。'),
  pair('deputy and head', 'zh-Hant', '副局長黃偉明介紹安排。', '局長黃偉明補充說，費用不變。', '副局長黃偉明補充說，費用不變。'),
  pair('sound', 'zh-Hant', '校長羅美珍介紹課程。', '校長羅美貞說，報名已經開始。', '校長羅美珍說，報名已經開始。'),
  pair(
    'one letter inside',
    'en',
    'Mayor Katherine Bell opened the meeting.',
    'Mayor Katharine Bell thanked the engineers.',
    'Mayor Katherine Bell thanked the engineers.',
  ),
  pair(
    'letters swapped',
    'en',
    'Governor Peter Fielding opened the meeting.',
    'Governor Peter Feilding thanked the engineers.',
    'Governor Peter Fielding thanked the engineers.',
  ),
  pair('rank behind the name', 'zh-Hans', '县住建局局长李建国到现场查看。', '李建国副局长要求抓紧施工。', '李建国局长要求抓紧施工。'),
  pair('later without the post', 'zh-Hans', '县委书记陈立新调研春耕。', '陈力新强调，要备足种子。', '陈立新强调，要备足种子。'),
  pair(
    'a name to the ear',
    'en',
    'Police Chief Maria Lopez spoke first.',
    'Chief Maria Lopes said the road was open.',
    'Chief Maria Lopez said the road was open.',
  ),
]

export default defects
