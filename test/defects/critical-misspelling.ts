import {type Defect, plantSentence} from './defect.ts'

const hans = [
  ['展板介绍中华人民共合国的历史。', '展板介绍中华人民共和国的历史。'],
  ['材料送到市人民攻府。', '材料送到市人民政府。'],
  ['扫黑险恶工作还在继续。', '扫黑除恶工作还在继续。'],
  ['区里成立了领导小姐。', '区里成立了领导小组。'],
  ['市委书纪到场。', '市委书记到场。'],
  ['此案由人民检查院办理。', '此案由人民检察院办理。'],
  ['展览介绍中国共产挡的历程。', '展览介绍中国共产党的历程。'],
  ['他学习社会主义核心介值观。', '他学习社会主义核心价值观。'],
  ['学校组织祭扫革命烈土墓。', '学校组织祭扫革命烈士墓。'],
  ['人民代表大会常务委元会通过决议。', '人民代表大会常务委员会通过决议。'],
] as const
const hant = [
  ['展板介紹中華人民共合國的歷史。', '展板介紹中華人民共和國的歷史。'],
  ['聯合國安里會將開會。', '聯合國安理會將開會。'],
  ['文件提到香巷特別行政區。', '文件提到香港特別行政區。'],
  ['行政長宮到場致辭。', '行政長官到場致辭。'],
] as const
const english = [
  ['It is open to the pubic.', 'It is open to the public.'],
  ['The Pubic Library will host it.', 'The Public Library will host it.'],
  ['A delegation from the Untied States came.', 'A delegation from the United States came.'],
  ['The prime minster sent a letter.', 'The prime minister sent a letter.'],
  ['The World Heath Organization agreed.', 'The World Health Organization agreed.'],
] as const

const plant = (language: Defect['language'], pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([wrong, right]) => plantSentence(wrong, language, () => ({wrong, right})))

const defects: Defect[] = [...plant('zh-Hans', hans), ...plant('zh-Hant', hant), ...plant('en', english)]

export default defects
