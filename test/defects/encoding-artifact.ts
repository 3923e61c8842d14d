import {type Defect, plantSentence} from './defect.ts'

const slip = (form: string, language: Defect['language'], wrong: string, right: string) => plantSentence(form, language, () => ({wrong, right}))

const defects: Defect[] = [
  slip('lost character', 'zh-Hans', '他说，这条路\ufffd修好了。', '他说，这条路已修好了。'),
  slip('UTF-8 read as GBK', 'zh-Hans', '展品来自锟斤拷锟斤拷。', '展品来自外地。'),
  slip('entity without its sign', 'zh-Hans', '他谈到?ldquo;慢生活?rdquo;的好处。', '他谈到“慢生活”的好处。'),
  slip('entity escaped twice', 'zh-Hans', '他谈到&amp;ldquo;慢生活&amp;rdquo;的好处。', '他谈到“慢生活”的好处。'),
  slip('lost bytes', 'zh-Hans', '施工单位表示????工期不变。', '施工单位表示，工期不变。'),
  slip('lost character', 'zh-Hant', '他說，這條路\ufffd修好了。', '他說，這條路已修好了。'),
  slip('escapes', 'zh-Hant', '他說，\\u5de5\\u7a0b已經完成。', '他說，工程已經完成。'),
  slip('UTF-8 read as Windows-1252', 'en', 'The councilâ€™s plan is ready.', 'The council’s plan is ready.'),
  slip('accents read as Latin-1', 'en', 'The cafÃ© will reopen.', 'The café will reopen.'),
  slip('lost character', 'en', 'The council\ufffds plan is ready.', 'The council’s plan is ready.'),
]

export default defects
