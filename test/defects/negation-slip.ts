import {type Defect, plantSentence} from './defect.ts'

const pair = (form: string, language: Defect['language'], write: (pick: <T>(list: readonly T[]) => T) => [wrong: string, right: string]) =>
  plantSentence(form, language, (draw) => {
    const [wrong, right] = write((list) => draw.pick(list))
    return {wrong, right}
  })

const defects: Defect[] = [
  pair('防止…不再', 'zh-Hans', (pick) => {
    const what = pick(['类似事故', '同类问题', '安全事故', '悲剧', '此类事件'])
    const verb = pick(['发生', '出现', '重演'])
    return [`会议要求落实责任，${pick(['防止', '避免', '杜绝', '严防'])}${what}不再${verb}。`, `会议要求落实责任，确保${what}不再${verb}。`]
  }),
  pair('避免…不会', 'zh-Hans', (pick) => {
    const what = pick(['信息', '数据', '资料'])
    return [`后台已经加密，避免用户${what}不会${pick(['泄露', '流失', '外泄'])}。`, `后台已经加密，用户${what}不会泄露。`]
  }),
  pair('以免…不', 'zh-Hans', (pick) => [
    `请看清网址，${pick(['以免', '免得', '谨防'])}不上当受骗。`,
    `请看清网址，${pick(['以免', '免得', '谨防'])}上当受骗。`,
  ]),
  pair('切忌不要', 'zh-Hans', (pick) => [`登山${pick(['切忌不要', '切忌不可', '切勿不要'])}独自前往。`, '登山切忌独自前往，也切忌不懂装懂。']),
  pair('严禁不准', 'zh-Hans', (pick) => [`站内${pick(['严禁不准', '禁止不得', '严禁不许', '严禁不得'])}吸烟。`, '站内严禁吸烟，严禁不戴头盔上路。']),
  pair('拒绝不', 'zh-Hans', (pick) => {
    const verb = pick(['执行', '履行', '接受'])
    return [`两名业主拒绝不${verb}裁决。`, `两名业主拒不${verb}裁决。`]
  }),
  pair('防止…不再', 'zh-Hant', (pick) => {
    const what = pick(['同類意外', '類似事件', '同類事故'])
    return [`署方將加強巡查，${pick(['防止', '避免', '杜絕'])}${what}不再${pick(['發生', '出現', '重演'])}。`, `署方將加強巡查，防止${what}再次發生。`]
  }),
  pair('以免…不會', 'zh-Hant', (pick) => [`住戶應關好門窗，以免雜物不會${pick(['墜落', '脫落'])}。`, '住戶應關好門窗，以免雜物墜落。']),
  pair('切忌不要', 'zh-Hant', (pick) => [`登山${pick(['切忌不要', '切忌不可'])}獨自前往。`, '登山切忌獨自前往。']),
  pair('prevent from not', 'en', (pick) => {
    const what = pick(['such accidents', 'another flood', 'the same mistake', 'fires of this kind'])
    const verb = pick(['happening', 'occurring', 'happening again'])
    return [`The new gates should prevent ${what} from ${pick(['not', 'never'])} ${verb}.`, `The new gates should prevent ${what} from ${verb}.`]
  }),
  pair('avoid that not', 'en', (pick) => {
    const verb = pick(['happen', 'occur', 'recur'])
    return [`The crews are trained to avoid that leaks do not ${verb}.`, `The crews are trained so that leaks do not ${verb}.`]
  }),
  pair('two negations', 'en', (pick) => {
    const verb = pick(['find', 'hear', 'see', 'say'])
    return [`The divers ${pick(["didn't", 'did not'])} ${verb} nothing.`, `The divers did not ${verb} anything.`]
  }),
  pair('hardly never', 'en', (pick) => [`The gate is ${pick(['hardly', 'scarcely', 'rarely'])} never opened.`, 'The gate is hardly ever opened.']),
  pair('避免不要', 'zh-Hant', (pick) => [`警方呼籲市民避免不要${pick(['前往', '靠近', '駛入'])}該處。`, '警方呼籲市民避免前往該處。']),
  pair('has not hardly', 'en', () => ['The city has not hardly spent the grant.', 'The city has hardly spent the grant.']),
]

export default defects
