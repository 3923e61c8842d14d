import type {Fields} from '../../src/item.ts'
import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

/** An item of a kind told sentence by sentence; one that is needed is left out. */
interface Whole {
  kind: string
  headline: string
  sentences: string[]
  /** By what is missing then: which sentences are left out. */
  without: Record<string, number[]>
}

const wholes: Record<Carrier['language'], (draw: Draw) => Whole[]> = {
  'zh-Hans': (draw) => {
    const [phone, room, days] = [`0571-86${draw.number(100000, 999999)}`, draw.number(2, 30), draw.pick([5, 7, 10, 15])]
    return [
      {
        kind: 'service-info',
        headline: '临江市老年人优待卡申领办事指南',
        sentences: [
          '依据《临江市老年人优待办法》，本市户籍、年满65周岁的老年人可以申领优待卡。',
          draw.pick(['请带身份证和一张近期照片。', '需提交户口簿复印件和照片两张。', '办理材料：居民身份证原件，近期照片一张。']),
          `到居住地社区服务站${room}号窗口填报登记，工作人员核对后当场受理。`,
          `${days}个工作日内发放，免费办理，服务站周一至周五9:00—17:00开放。`,
          draw.pick([`咨询电话：${phone}。`, `如有疑问，请拨打${phone}。`]),
        ],
        without: {materials: [1], contact: [4]},
      },
      {
        kind: 'emergency',
        headline: draw.pick(['临江市一工地发生坍塌', '临江市北山路一厂房起火', '临江市环城路发生交通事故']),
        sentences: [
          `5月12日${draw.number(1, 12)}时20分，临江市北山路与环城路路口附近发生险情，临江市应急管理局接到报告。`,
          draw.pick(['截至目前，2人轻伤，已无生命危险。', '事故造成1人死亡、3人受伤。', '现场未发现人员伤亡。']),
          draw.pick(['消防救援人员赶到现场处置。', '应急、公安等部门正在现场搜救。', '伤者已送往市第一人民医院救治，路段临时封闭。']),
          '原因有待查明，后续消息将另行公布。',
        ],
        without: {measures: [2]},
      },
      {
        kind: 'public-notice',
        headline: '关于2026年第二批困难救助对象的公示',
        sentences: [
          '经评审，拟将陈立新、周桂英等人列为救助对象，名单附后。',
          draw.pick(['公示时间为2026年5月11日至5月15日。', '公示期5个工作日。', '公示期自5月11日起至5月15日止。']),
          draw.pick([`如有异议，请致电${phone}。`, `异议请书面寄送，地址：临江市滨江大道${room}号。`, '如有异议，请发邮件至gs@lj.example。']),
        ],
        without: {period: [1], contact: [2]},
      },
      {
        kind: 'policy-explainer',
        headline: '住房补贴办法有哪些变化',
        sentences: [
          '《临江市住房补贴办法》把补贴标准由每月300元提高到每月450元，市区无房职工都可以申请。',
          draw.pick(['新办法2026年7月1日起施行。', '办法自印发之日起施行。', '新标准从7月1日起执行。']),
          `咨询可拨打${phone}。`,
        ],
        without: {effective: [1]},
      },
    ]
  },
  'zh-Hant': (draw) => {
    const phone = `2345 ${draw.number(1000, 9999)}`
    return [
      {
        kind: 'service-info',
        headline: '長者乘車優惠卡申請指南',
        sentences: [
          '年滿六十五歲的居民可以申請乘車優惠卡，費用全免。',
          draw.pick(['請帶備身份證明文件副本和照片一張。', '所需文件：身份證副本、近照一張。']),
          '把填報資料郵寄到事務處，十個工作天內審批並以電郵通知結果，辦公時間為星期一至五。',
          `查詢電話${phone}。`,
        ],
        without: {materials: [1], contact: [3]},
      },
      {
        kind: 'emergency',
        headline: draw.pick(['青葉道一座大廈起火', '海灣區碼頭街發生車禍']),
        sentences: [
          `3月3日上午${draw.number(8, 11)}時，海灣區青葉道一帶發生意外，消防處接報。`,
          draw.pick(['兩人受傷。', '沒有人受傷。', '一人死亡。']),
          draw.pick(['消防員到場灌救。', '傷者由救護車送院，警方封閉行車線。']),
          '起因不明，處方將公布進一步消息。',
        ],
        without: {measures: [2]},
      },
    ]
  },
  en: (draw) => {
    const phone = `01632 960${draw.number(100, 999)}`
    return [
      {
        kind: 'service-info',
        headline: 'How to get a bus pass if you are over 66',
        sentences: [
          'You can apply if you are over 66 and live in West County; it is free.',
          draw.pick(['You will need proof of your age and a photo.', 'Bring a copy of your birth certificate.', 'Please provide a passport photograph.']),
          'Register online at any time, and the pass arrives within 10 working days.',
          draw.pick([`Call ${phone} with questions.`, 'Questions? Email passes@westcounty.example.']),
        ],
        without: {materials: [1], contact: [3]},
      },
      {
        kind: 'emergency',
        headline: draw.pick(['Crash on Harbour Bridge', 'Gas leak in Mill Street']),
        sentences: [
          `The county said it was told of the incident in Mill Street, Millport, at ${draw.number(2, 11)} a.m. on March 3.`,
          draw.pick(['Two people were injured.', 'No one was hurt.', 'One man died.']),
          draw.pick([
            'Firefighters and paramedics are at the scene.',
            'Police closed the road and moved 40 people out.',
            'The injured were taken to Millport Hospital.',
          ]),
          'The cause is not known, and the next update is due at noon.',
        ],
        without: {measures: [2]},
      },
      {
        kind: 'public-notice',
        headline: 'Proposed closure of Weir Lane',
        sentences: [
          'West County Council proposes to close Weir Lane to cars, as shown in the attached plan.',
          draw.pick(['Objections must be made by 14 May 2026.', 'Comments are taken from 1 May to 14 May.']),
          draw.pick([`Write to roads@westcounty.example or call ${phone}.`, `Telephone ${phone}.`]),
        ],
        without: {contact: [2]},
      },
    ]
  },
}

const names: [Carrier['language'], string, string][] = [
  ['zh-Hans', 'service-info', 'materials'],
  ['zh-Hans', 'service-info', 'contact'],
  ['zh-Hans', 'emergency', 'measures'],
  ['zh-Hans', 'public-notice', 'period'],
  ['zh-Hans', 'public-notice', 'contact'],
  ['zh-Hans', 'policy-explainer', 'effective'],
  ['zh-Hant', 'service-info', 'materials'],
  ['zh-Hant', 'service-info', 'contact'],
  ['zh-Hant', 'emergency', 'measures'],
  ['en', 'service-info', 'materials'],
  ['en', 'service-info', 'contact'],
  ['en', 'emergency', 'measures'],
  ['en', 'public-notice', 'contact'],
]

const defects: Defect[] = names.map(([language, kind, slot]) =>
  plantItem(`${kind} without ${slot}`, language, (draw, carrier) => {
    const whole = wholes[language](draw).find((one) => one.kind === kind) as Whole
    const gap = language === 'en' ? ' ' : ''
    const {contact: _, eventDate: __, ...fields}: Partial<Fields> & Carrier['fields'] = carrier.fields
    const write = (left: readonly number[]): Carrier => ({
      ...carrier,
      fields: {...fields, kind, headline: whole.headline},
      paragraphs: [whole.sentences.filter((_sentence, index) => !left.includes(index)).join(gap)],
    })
    return {wrong: write(whole.without[slot] as number[]), right: write([])}
  }),
)

export default defects
