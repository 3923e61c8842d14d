import {type Defect, plantSentence} from './defect.ts'

const slip = (form: string, language: Defect['language'], wrong: string, right: string) => plantSentence(form, language, () => ({wrong, right}))

const defects: Defect[] = [
  slip('three with tones', 'zh-Hans', '规(guī)范管理，推进创(chuàng)新，改善环(huán)境。', '规范管理，推进创新，改善环境。'),
  slip('three without tones', 'zh-Hans', '政(zheng)府网(wang)站公布，市民关(guan)注。', '政府网站公布，市民关注。'),
  slip('one twice', 'zh-Hans', '环(huán)境整治和环(huán)保宣传同步。', '环境整治和环保宣传同步。'),
  slip('full-width brackets', 'zh-Hans', '规（guī）范管理，推进创（chuàng）新，发（fā）展经济。', '规范管理，推进创新，发展经济。'),
  slip('without brackets', 'zh-Hans', '规gui范管理，推进创chuang新，改善环huan境。', '规范管理，推进创新，改善环境。'),
  slip('three with tones', 'zh-Hant', '規(guī)範管理，推進創(chuàng)新，改善環(huán)境。', '規範管理，推進創新，改善環境。'),
  slip('numbers for tones', 'zh-Hant', '規(gui1)範管理，推進創(chuang4)新，改善環(huan2)境。', '規範管理，推進創新，改善環境。'),
]

export default defects
