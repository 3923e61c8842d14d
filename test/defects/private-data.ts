import {type Defect, type Draw, plantSentence} from './defect.ts'

const two = (number: number) => String(number).padStart(2, '0')
const digits = (draw: Draw, count: number) => Array.from({length: count}, () => draw.number(0, 9)).join('')
const cover = (text: string, from: number, to: number, cross = '*') => text.slice(0, from) + text.slice(from, to).replace(/\w/g, cross) + text.slice(to)

/** An identity number of the mainland. */
function drawIdentity(draw: Draw): string {
  const body = `${draw.pick(['110105', '320106', '440303', '510104', '330102'])}${draw.number(1950, 2009)}${two(draw.number(1, 12))}${two(draw.number(1, 28))}${digits(draw, 3)}`
  let power = 1
  let sum = 0
  // The check is found from the right, the other way round than the rule does it.
  for (let at = 16; at >= 0; at--) {
    power = (power * 2) % 11
    sum += power * Number(body[at])
  }
  const check = (12 - (sum % 11)) % 11
  return body + (check === 10 ? 'X' : check)
}

/** The number with its check digit by Luhn. */
function withLuhn(body: string): string {
  const doubled = [...body].reverse().map((digit, at) => (at % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] : Number(digit)) as number)
  return body + String((10 - (doubled.reduce((a, b) => a + b, 0) % 10)) % 10)
}

const drawCard = (draw: Draw) => withLuhn(`62${draw.pick(['2202', '2848', '1700', '2588'])}${digits(draw, 12)}`)
const drawVisa = (draw: Draw) => withLuhn(`4${digits(draw, 14)}`)
const inFours = (card: string, gap = ' ') => card.replace(/(\d{4})(?=\d)/g, `$1${gap}`)

function drawTaiwan(draw: Draw): string {
  const places: Record<string, number> = {A: 10, B: 11, D: 13, E: 14, F: 15, H: 17, N: 22}
  const letter = draw.pick(Object.keys(places))
  const body = `${draw.number(1, 2)}${digits(draw, 7)}`
  const place = places[letter] as number
  const sum = Math.floor(place / 10) + (place % 10) * 9 + [...body].reduce((total, digit, at) => total + Number(digit) * (8 - at), 0)
  return `${letter}${body}${(10 - (sum % 10)) % 10}`
}

function drawHongKong(draw: Draw): string {
  const letter = draw.pick([...'ABCDEGHKMPRSVYZ'])
  const body = digits(draw, 6)
  const sum = 36 * 9 + (letter.charCodeAt(0) - 55) * 8 + [...body].reduce((total, digit, at) => total + Number(digit) * (7 - at), 0)
  return `${letter}${body}(${'0A987654321'.charAt(sum % 11)})`
}

const pair = (
  form: string,
  language: Defect['language'],
  draw: (draw: Draw) => string,
  write: (text: string) => string,
  from: number,
  to: number,
  cross = '*',
) =>
  plantSentence(form, language, (one) => {
    const number = draw(one)
    return {wrong: write(number), right: write(cover(number, from, to, cross))}
  })

const defects: Defect[] = [
  pair('identity in brackets', 'zh-Hans', drawIdentity, (id) => `申请人李红（身份证号：${id}）已经领到补贴。`, 6, 14),
  pair('identity without a word for it', 'zh-Hans', drawIdentity, (id) => `名单第三行是李红，${id}，住城东街道。`, 6, 14),
  pair(
    'identity with small x',
    'zh-Hans',
    (draw) => drawIdentity(draw).toLowerCase(),
    (id) => `补贴对象公民身份号码${id}。`,
    6,
    14,
    '×',
  ),
  pair(
    'identity in groups',
    'zh-Hans',
    (draw) => drawIdentity(draw).replace(/^(.{6})(.{8})/, '$1 $2 '),
    (id) => `李红的证件号码是${id}。`,
    7,
    15,
  ),
  pair('bank card', 'zh-Hans', drawCard, (card) => `补贴打入李红的银行卡${card}。`, 6, 14),
  pair(
    'bank card in fours',
    'zh-Hans',
    (draw) => inFours(drawCard(draw)),
    (card) => `李红的工资卡卡号是${card}，开卡已有十年。`,
    5,
    17,
  ),
  pair('bank card without a word for it', 'zh-Hans', drawCard, (card) => `李红说，钱已经转到${card}里。`, 6, 14),
  pair(
    'mobile of a resident',
    'zh-Hans',
    (draw) => `13${digits(draw, 9)}`,
    (phone) => `居民李红留下了手机号${phone}。`,
    3,
    7,
  ),
  pair(
    'mobile in brackets',
    'zh-Hans',
    (draw) => `18${digits(draw, 9)}`,
    (phone) => `伤者李某（本人手机：${phone}）已经出院。`,
    3,
    7,
  ),
  pair('identity of Taiwan', 'zh-Hant', drawTaiwan, (id) => `申請人李紅的身分證字號為${id}。`, 3, 8),
  pair('identity of Taiwan in brackets', 'zh-Hant', drawTaiwan, (id) => `得獎人李紅（身分證統一編號${id}）應於月底前領獎。`, 3, 8),
  pair('identity card of Hong Kong', 'zh-Hant', drawHongKong, (id) => `中獎者李紅，身份證號碼${id}，須於月底前領獎。`, 3, 7),
  pair('identity card of Hong Kong without a word for it', 'zh-Hant', drawHongKong, (id) => `得獎名單第三行為李紅 ${id}。`, 3, 7),
  pair(
    'credit card',
    'zh-Hant',
    (draw) => inFours(drawVisa(draw)),
    (card) => `李紅的信用卡號碼${card}遭盜用。`,
    5,
    14,
  ),
  pair('mainland identity', 'zh-Hant', drawIdentity, (id) => `李紅持內地身份證${id}登記。`, 6, 14),
  pair('credit card', 'en', drawVisa, (card) => `The credit card number ${card} was on the slip.`, 4, 12),
  pair(
    'credit card with dashes',
    'en',
    (draw) => inFours(drawVisa(draw), '-'),
    (card) => `The bill was charged to ${card} on Monday.`,
    5,
    14,
    'x',
  ),
  pair('identity card of Hong Kong', 'en', drawHongKong, (id) => `The winner, whose identity card is ${id}, has until May.`, 3, 7),
  pair('mainland identity', 'en', drawIdentity, (id) => `The list has Li Hong, ${id}, as the owner.`, 6, 14),
]

export default defects
