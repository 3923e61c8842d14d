import {type Carrier, type Defect, plantItem} from './defect.ts'

/** Talk without anybody, any day or any place, by language: headlines and paragraphs. */
const empty: Record<Carrier['language'], {headlines: string[]; paragraphs: string[]}> = {
  'zh-Hans': {
    headlines: ['狠抓落实见成效', '多措并举促提升', '精准发力求突破', '以实干赢得满意'],
    paragraphs: [
      '要求提高认识，压实责任，切实把各项任务落到实处，推动工作再上新台阶。',
      '强调要坚持问题导向，补齐短板，强化弱项，确保取得实效。',
      '通过加强学习、完善制度、优化流程，整体水平得到明显提升，受到广泛好评。',
      '活动取得圆满成功，大家纷纷表示收获很大，今后将继续努力。',
    ],
  },
  'zh-Hant': {
    headlines: ['做好準備迎接挑戰', '加強溝通提升效率', '同心協力做好服務'],
    paragraphs: [
      '活動順利完成，參加者反應熱烈，獲益良多。',
      '會上強調要加強溝通，提升服務質素，做好各項準備。',
      '藉着分享經驗，彼此增進了解，期望日後有更多合作機會。',
    ],
  },
  en: {
    headlines: ['Working together for better results', 'More work ahead', 'A successful event for all'],
    paragraphs: [
      'The event was a great success, and everyone who took part enjoyed it very much.',
      'It was agreed that more needs to be done and that the work should go on.',
      'Many good ideas were shared, and all of them are now being looked at with care.',
    ],
  },
}

const defects: Defect[] = (['zh-Hans', 'zh-Hant', 'en'] as const).flatMap((language): Defect[] => [
  plantItem('nobody, no day, no place', language, (draw, {fields, ...carrier}) => {
    const {headlines, paragraphs} = empty[language]
    const {eventDate: _, ...rest} = fields
    const from = draw.number(0, paragraphs.length - 1)
    const wrong: Carrier = {
      ...carrier,
      fields: {...rest, headline: draw.pick(headlines)},
      paragraphs: paragraphs.map((_paragraph, index) => paragraphs[(from + index) % paragraphs.length] as string),
    }
    return {wrong, right: {...carrier, fields: rest}}
  }),
])

export default defects
