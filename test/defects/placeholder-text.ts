import {type Defect, plantSentence} from './defect.ts'

const pair = (form: string, language: Defect['language'], write: (pick: <T>(list: readonly T[]) => T, number: number) => [wrong: string, right: string]) =>
  plantSentence(form, language, (draw) => {
    const [wrong, right] = write((list) => draw.pick(list), draw.number(2, 28))
    return {wrong, right}
  })

const defects: Defect[] = [
  pair('date of crosses', 'zh-Hans', (pick, day) => [
    `登记${pick(['X月X日', '×月×日', 'XX月XX日', 'xx月xx日', '○月○日', '3月X日', 'X月3日'])}截止。`,
    `登记4月${day}日截止。`,
  ]),
  pair('body of crosses', 'zh-Hans', (pick, number) => [
    `名单由${pick(['XX社区', '××街道', 'XX局', 'XXX公司', 'xx县'])}核对。`,
    `名单由社区核对，X光片${number}张存档，李某某除外。`,
  ]),
  pair('number of crosses', 'zh-Hans', (pick, number) => [`补贴每户${pick(['XX元', 'XXX元', '××万元', 'XX元'])}。`, `补贴每户${number}00元，XL号工作服另发。`]),
  pair('slot in brackets', 'zh-Hans', (pick) => [
    `名单由${pick(['[姓名]', '【单位名称】', '【待补充】', '（此处填写负责人）', '[待填]', '（待补充）', '【填写人数】'])}核对。`,
    '名单由社区核对（图片）【注】。',
  ]),
  pair('slot of a template', 'zh-Hans', (pick) => [
    `名单由${pick(['{{负责人}}', '{{ name }}', '{姓名}', '${unit}', '{{unit_name}}'])}核对。`,
    '名单由{甲组}之外的人核对。'.replace('{甲组}', '甲组'),
  ]),
  pair('blank line', 'zh-Hans', (pick) => [`联系人：${pick(['____', '______', '_________'])}。`, '联系人：陈芳。']),
  pair('words for what is to come', 'zh-Hans', (pick) => [
    `${pick(['此处填写补贴金额', '请输入正文', '此处插入图片', '此处补充数据'])}。`,
    '此处原为空地，具体时间待定。',
  ]),
  pair('nobody in office', 'zh-Hant', (pick) => [`名單由${pick(['局長○○○', '記者OOO', '校長XXX', '負責人：○○○'])}核對。`, '名單由局長王○○核對。']),
  pair('what the writer has yet to bring', 'zh-Hans', (pick, number) => [
    `名单共${pick(['__个', '（数字待核）个', '（数据待补充）', 'N亿元', '【此处补数字】'])}。`,
    `名单共${number}个，开工日期（待定）。`,
  ]),
  pair('what the writer has yet to bring', 'zh-Hant', (pick) => [
    `名單見下${pick(['（內文待補）', '【請補照片說明】', '（照片待補）'])}。`,
    '名單見下（對手待定）。',
  ]),
  pair('what the writer has yet to bring', 'en', (pick) => [
    `${pick(['Insert quote from the clerk here.', 'The list has ____ names.', 'The list is long (photo to come).', 'Add a caption here.'])}`,
    'Insert the card here, the sign says; more names are to come.',
  ]),
  pair('date of crosses', 'zh-Hant', (pick, day) => [
    `登記${pick(['X月X日', '○月○日', 'XX月XX日', '×月×日'])}截止。`,
    `登記四月${day}日截止，民國一○五年的舊表作廢。`,
  ]),
  pair('body of crosses', 'zh-Hant', (pick) => [`名單由${pick(['XX局', '××學校', 'XX公司', '○○區'])}核對。`, '名單由公所核對，X光片存檔，王○○除外。']),
  pair('slot in brackets', 'zh-Hant', (pick) => [
    `名單由${pick(['[姓名]', '【待補】', '【單位名稱】', '（請填寫）', '{{name}}'])}核對。`,
    '名單由公所核對【註】。',
  ]),
  pair('slot in brackets', 'en', (pick) => [
    `The list is kept by ${pick(['[NAME]', '[insert name here]', '[Your Name]', '{{name}}', '[date]', '${owner}', '[TK]'])}.`,
    'The list is kept by the [town] clerk.',
  ]),
  pair('to come', 'en', (pick) => [
    `The list has ${pick(['TK', 'TKTK', 'XX', 'XXX', 'TBD', 'TBC'])} names.`,
    'The list has XXL shirts and Super Bowl XX caps.',
  ]),
  pair('filler', 'en', (pick) => [
    pick(['Lorem ipsum dolor sit amet.', 'Lorem ipsum.', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.']),
    'The motto is Latin.',
  ]),
  pair('note to oneself', 'en', (pick) => [
    pick(['TODO: add the fee.', 'The fee is FIXME pounds.', 'The fee, TBC, is due in May.']),
    'A to-do list hangs at the door.',
  ]),
]

export default defects
