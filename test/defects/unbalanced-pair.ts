import {type Defect, plantSentence} from './defect.ts'

const slip = (form: string, language: Defect['language'], wrong: string, right: string) => plantSentence(form, language, () => ({wrong, right}))

const defects: Defect[] = [
  slip('quotation not closed', 'zh-Hans', '他说：“路修好了。大家都高兴。', '他说：“路修好了。”大家都高兴。'),
  slip('quotation not opened', 'zh-Hans', '他说，路修好了”，大家都高兴。', '他说，“路修好了”，大家都高兴。'),
  slip('title not closed', 'zh-Hans', '会上宣读了《城市道路管理条例。', '会上宣读了《城市道路管理条例》。'),
  slip('title not opened', 'zh-Hans', '会上宣读了城市道路管理条例》。', '会上宣读了《城市道路管理条例》。'),
  slip('bracket not closed', 'zh-Hans', '路灯（含备用灯今晚亮起。', '路灯（含备用灯）今晚亮起。'),
  slip('pairs crossed', 'zh-Hans', '他说“路灯（含备用灯”）今晚亮起。', '他说“路灯（含备用灯）”今晚亮起。'),
  slip('quotation not closed', 'zh-Hant', '他說：「路修好了。大家都高興。', '他說：「路修好了。」大家都高興。'),
  slip('inner quotation not closed', 'zh-Hant', '他說：「居民問『何時完工，我答明天。」', '他說：「居民問『何時完工』，我答明天。」'),
  slip('bracket not opened', 'zh-Hant', '路燈含後備燈）今晚亮起。', '路燈（含後備燈）今晚亮起。'),
  slip('bracket not closed', 'en', 'The lamps (and the spare ones were lit.', 'The lamps (and the spare ones) were lit.'),
  slip('curly quotation not closed', 'en', 'He said: \u201cThe road is ready. All were pleased.', 'He said: \u201cThe road is ready.\u201d All were pleased.'),
  slip('bracket not opened', 'en', 'The lamps and the spare ones) were lit.', 'The lamps (and the spare ones) were lit.'),
]

export default defects
