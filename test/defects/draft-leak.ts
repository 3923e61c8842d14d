import {type Defect, type Draw, plantItem, plantSentence} from './defect.ts'

type Language = Defect['language']

const inText = (form: string, language: Language, write: (draw: Draw) => [wrong: string, right: string]) =>
  plantSentence(form, language, (draw) => {
    const [wrong, right] = write(draw)
    return {wrong, right}
  })
/** A line at the head of the text. */
const asLine = (form: string, language: Language, lines: string[], right: string) =>
  plantItem(form, language, (draw, carrier) => ({
    wrong: {...carrier, paragraphs: [draw.pick(lines), ...carrier.paragraphs]},
    right: {...carrier, paragraphs: [...carrier.paragraphs.slice(0, -1), right, ...carrier.paragraphs.slice(-1)]},
  }))
const inHeadline = (form: string, language: Language, write: (draw: Draw, headline: string) => string, right: (headline: string) => string) =>
  plantItem(form, language, (draw, carrier) => ({
    wrong: {...carrier, fields: {...carrier.fields, headline: write(draw, carrier.fields.headline)}},
    right: {...carrier, fields: {...carrier.fields, headline: right(carrier.fields.headline)}},
  }))

/** Lines of the conversation that a draft was copied from. */
const inChat = (form: string, language: Language, head: string[], foot: string, right: string) =>
  plantItem(form, language, (draw, carrier) => ({
    wrong: {...carrier, paragraphs: [draw.pick(head), ...carrier.paragraphs, ...(draw.number(0, 1) === 1 ? [foot] : [])]},
    right: {...carrier, paragraphs: [...carrier.paragraphs.slice(0, -1), right, ...carrier.paragraphs.slice(-1)]},
  }))

const defects: Defect[] = [
  inChat(
    'chat',
    'zh-Hans',
    ['在吗？', '在不在', '稿子发你了', '材料已发您', '请查收', '麻烦看一下', '今天那个稿子发给你了'],
    '收到，谢谢',
    '校长收到来信后说，稿子发得正好，谢谢大家。',
  ),
  inChat('chat', 'zh-Hant', ['在嗎', '喺度嗎', '稿件已傳你', '請查收', '新聞稿發咗俾你'], '收到', '校長收到來信後說，多謝各位。'),
  inChat(
    'chat',
    'en',
    ["Here's the draft", 'Please find attached', 'Are you there?', 'Sent it over'],
    'Sent from my iPhone',
    'The mayor said thanks were due to all who helped.',
  ),
  asLine(
    'words of a writing assistant',
    'zh-Hans',
    [
      '好的，以下是根据您的要求撰写的新闻稿：',
      '以下是为您生成的新闻稿',
      '以下内容由AI生成，请核对后使用。',
      '希望这篇稿件对您有所帮助，如需调整请告诉我。',
      '当然可以！以下是修改后的版本：',
    ],
    '馆方说，以下是读者来信的摘要，内容由志愿者整理。',
  ),
  asLine(
    'words of a writing assistant',
    'zh-Hant',
    ['以下是為您撰寫的新聞稿：', '當然可以，以下是改寫後的版本：', '希望這篇稿件對您有幫助，如需修改請告訴我。'],
    '館方說，這套系統由人工智慧生成摘要。',
  ),
  asLine(
    'words of a writing assistant',
    'en',
    [
      "Sure! Here's a news article about the lifts:",
      'As an AI language model, I cannot verify these facts.',
      'I hope this helps! Let me know if you would like a shorter version.',
      'Certainly. Here is the revised article:',
    ],
    'The library hopes this helps readers who use an AI language model at home.',
  ),
  asLine(
    'line that holds it back',
    'zh-Hans',
    ['备注：本稿未经领导审阅，请勿发布。', '此件尚未定稿，请勿转发', '（本文稿未经审定 请勿外传）'],
    '会议提醒，未经审定的名单请勿转发。',
  ),
  asLine('line that holds it back', 'zh-Hant', ['（內部文件，請勿外流）', '本稿尚未核定，請勿發布', '未定稿，請勿刊登'], '會上重申，名單核定前請勿外流。'),
  inText('note about this passage', 'zh-Hans', (draw) => [
    `费用按户分摊${draw.pick(['【陈芳注：此处请财务核实】', '（编者按：数字还没定，先别发）', '【备注：这段数据待核对】'])}。`,
    '费用按户分摊（注：不含维修）。',
  ]),
  inText('question to a colleague', 'en', (draw) => [
    `The fee is shared by all owners ${draw.pick(['[Comment: can we confirm this figure?]', '(Tom, please check the spelling)', '[JS: is this right? need to confirm]'])}.`,
    'The fee is shared by all owners (please check the notice board).',
  ]),
  asLine('mark of secrecy', 'zh-Hans', ['机密★5年', '秘密★长期', '绝密 ★ 10年'], '保密工作培训也在当天举行，机密文件须登记。'),
  asLine(
    'line for internal use',
    'zh-Hans',
    ['内部资料 注意保存', '（内部资料，请勿外传）', '仅供内部参考', '内部文件，不得外传', '未经批准，不得对外公开'],
    '会议强调，内部资料不得外传。',
  ),
  inHeadline(
    'stage of the draft behind the headline',
    'zh-Hans',
    (draw, headline) => `${headline}（${draw.pick(['送审稿', '讨论稿', '征求意见稿', '初稿', '待审'])}）`,
    () => '《电梯管理条例（征求意见稿）》公开征求意见',
  ),
  inHeadline(
    'stage of the draft before the headline',
    'zh-Hans',
    (draw, headline) => `【${draw.pick(['草稿', '未定稿', '送审稿'])}】${headline}`,
    (headline) => `草案公布：${headline}`,
  ),
  inText('comment of a word processor', 'zh-Hans', (draw) => [`费用按户分摊批注 [A${draw.number(1, 9)}]：，另行通知。`, '费用按户分摊（见批注），另行通知。']),
  inText('note to a superior', 'zh-Hans', (draw) => [
    `费用按户分摊（${draw.pick(['请领导审定', '请王局长过目', '待审核', '请再核一下'])}）。`,
    '费用按户分摊（含维修）。',
  ]),
  asLine('line for internal use', 'zh-Hant', ['內部文件，請勿外傳', '僅供內部傳閱', '（內部資料 不得外傳）', '草稿'], '會上重申，內部文件不得外傳。'),
  inHeadline(
    'stage of the draft behind the headline',
    'zh-Hant',
    (draw, headline) => `${headline}（${draw.pick(['初稿', '討論稿', '修訂稿', '未定稿'])}）`,
    () => '《樓宇條例（草案）》諮詢期延長',
  ),
  inText('change in CriticMarkup', 'zh-Hant', (draw) => [`費用由{--住戶--}{++${draw.pick(['政府', '業主'])}++}支付。`, '費用由政府支付。']),
  asLine('mark of secrecy', 'zh-Hant', ['機密★5年', '秘密★長期'], '機密文件須登記。'),
  asLine(
    'line for internal use',
    'en',
    ['FOR INTERNAL USE ONLY', 'Draft – not for publication', 'Strictly confidential', 'Not for distribution', 'INTERNAL USE ONLY. DO NOT DISTRIBUTE'],
    'The council said internal papers are not for distribution.',
  ),
  inHeadline(
    'draft before the headline',
    'en',
    (draw, headline) => `${draw.pick(['DRAFT', 'Draft 2', 'DRAFT v3', '[Draft]'])}: ${headline}`,
    (headline) => `Draft budget: ${headline}`,
  ),
  inHeadline(
    'draft behind the headline',
    'en',
    (draw, headline) => `${headline} (${draw.pick(['draft', 'second draft', 'DRAFT 2'])})`,
    (headline) => `${headline} (video)`,
  ),
  inText('comment of a word processor', 'en', (draw) => [
    `The fee is shared${draw.pick([' Commented [JS1]:', ' Comment [AB2]:', ' Deleted[MK4]:'])} by all owners.`,
    'The fee is shared [see below] by all owners.',
  ]),
  inText('note to a colleague', 'en', (draw) => [
    `The fee is shared by all owners [${draw.pick(['check with legal', 'please confirm', 'note to editor: too long?', 'needs quote'])}].`,
    'The fee is shared by all owners [of the block].',
  ]),
]

export default defects
