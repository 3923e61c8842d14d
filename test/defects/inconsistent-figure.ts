import {type Carrier, type Defect, type Draw, plantItem} from './defect.ts'

/** A figure told in the first paragraph and again in the third; the twin tells it twice alike. */
const tellTwice = (
  form: string,
  language: Defect['language'],
  draw: (draw: Draw) => [string, string],
  first: (value: string) => string,
  second: (value: string) => string,
) =>
  plantItem(form, language, (drawn, carrier) => {
    const [one, other] = draw(drawn)
    const plant = (again: string): Carrier => {
      const gap = language === 'en' ? ' ' : ''
      const paragraphs = carrier.paragraphs.map((text, index) => (index === 0 ? text + gap + first(one) : index === 2 ? text + gap + second(again) : text))
      return {...carrier, paragraphs}
    }
    return {wrong: plant(other), right: plant(one)}
  })

/** Two digits exchanged, one digit wrong, or another value of the same size. */
function slip(draw: Draw, least: number, most: number): [string, string] {
  const value = draw.number(least, most)
  const digits = [...String(value)]
  const kind = draw.number(0, 1)
  if (kind === 0 && digits.length > 1 && digits.at(-1) !== digits.at(-2) && !(digits.length === 2 && digits[1] === '0')) {
    const [last, before] = [digits.pop() as string, digits.pop() as string]
    return [String(value), [...digits, last, before].join('')]
  }
  return [String(value), String(value + (value % 10 < 5 ? 3 : -3))]
}
const slips = (least: number, most: number) => (draw: Draw) => slip(draw, least, most)

const defects: Defect[] = [
  tellTwice(
    'people at a meeting',
    'zh-Hans',
    slips(110, 380),
    (n) => `共有${n}名代表参加会议。`,
    (n) => `${n}名代表参加了会议。`,
  ),
  tellTwice(
    'attendance in other words',
    'zh-Hans',
    slips(110, 380),
    (n) => `培训班到会${n}人。`,
    (n) => `参加培训的${n}名干部都领到了教材。`,
  ),
  tellTwice(
    'things',
    'zh-Hans',
    slips(200, 980),
    (n) => `县图书馆购置阅览桌${n}张。`,
    (n) => `图书馆购置的${n}张阅览桌已经到位。`,
  ),
  tellTwice(
    'households',
    'zh-Hans',
    slips(200, 980),
    (n) => `搬迁安置涉及村民${n}户。`,
    (n) => `涉及搬迁安置的${n}户村民已经签约。`,
  ),
  tellTwice(
    'money',
    'zh-Hans',
    (draw) => {
      const v = draw.number(120, 980) * 10 + draw.number(1, 9)
      return [`${v}万`, `${v + (v % 10 < 5 ? 3 : -3)}万`]
    },
    (n) => `北岸小区改造工程总投资${n}元。`,
    (n) => `改造工程总投资${n}元，资金已经落实。`,
  ),
  tellTwice(
    'money a hundred times',
    'zh-Hans',
    (draw) => {
      const v = draw.number(120, 980)
      return [`${v}万`, `${v}`]
    },
    (n) => `市里为电梯更换拨款${n}元。`,
    (n) => `电梯更换拨款${n}元已经到账。`,
  ),
  tellTwice(
    'casualties',
    'zh-Hans',
    slips(12, 48),
    (n) => `事故造成${n}人受伤。`,
    (n) => `事故共造成${n}人受伤，伤者正在医院治疗。`,
  ),
  tellTwice(
    'students',
    'zh-Hant',
    slips(110, 380),
    (n) => `活動共有${n}名學生參加。`,
    (n) => `參加活動的${n}名學生獲贈書籍。`,
  ),
  tellTwice(
    'seats',
    'zh-Hant',
    slips(200, 980),
    (n) => `自修室設有座位${n}個。`,
    (n) => `自修室的${n}個座位全部加裝插座。`,
  ),
  tellTwice(
    'money',
    'zh-Hant',
    (draw) => {
      const v = draw.number(120, 980)
      return [`${v}萬`, `${v + (v % 10 < 5 ? 3 : -3)}萬`]
    },
    (n) => `翻新工程獲撥款${n}元。`,
    (n) => `翻新工程獲撥款${n}元，由政府支付。`,
  ),
  tellTwice(
    'people',
    'en',
    slips(110, 380),
    (n) => `The training course was attended by ${n} teachers.`,
    (n) => `The ${n} teachers who attended the training course were given certificates.`,
  ),
  tellTwice(
    'things',
    'en',
    slips(200, 980),
    (n) => `The library bought ${n} reading tables.`,
    (n) => `The library bought the ${n} reading tables with a grant.`,
  ),
  tellTwice(
    'money',
    'en',
    (draw) => {
      const v = draw.number(120, 980)
      return [`$${v},000`, `$${v + (v % 10 < 5 ? 3 : -3)},000`]
    },
    (n) => `The repair project cost the county ${n}.`,
    (n) => `The project cost the county ${n}, Hale said.`,
  ),
  tellTwice(
    'casualties',
    'en',
    slips(12, 48),
    (n) => `The crash on the ring road injured ${n} people.`,
    (n) => `Police said ${n} people were injured in the crash.`,
  ),
]

export default defects
