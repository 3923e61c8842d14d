import {type Defect, type Draw, plantSentence} from './defect.ts'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪'
const animalsHant = '鼠牛虎兔龍蛇馬羊猴雞狗豬'

const plant = (form: string, language: 'zh-Hans' | 'zh-Hant', first: number, last: number, write: (year: number, other: number) => string) =>
  plantSentence(form, language, (draw: Draw) => {
    const year = draw.number(first, last)
    return {wrong: write(year, year + draw.pick([-3, -2, -1, 1, 2, 5])), right: write(year, year)}
  })
const cycle = (year: number) => `${stems[(year - 4) % 10]}${branches[(year - 4) % 12]}`
const animal = (year: number, names = animals) => names[(year - 4) % 12]

const defects: Defect[] = [
  plant('year of the Republic, then AD', 'zh-Hant', 1950, 2026, (year, other) => `館藏文件記於民國${other - 1911}年（${year}年）。`),
  plant('AD, then year of the Republic', 'zh-Hant', 1950, 2026, (year, other) => `館藏文件記於${year}年（民國${other - 1911}年）。`),
  plant('with the Western era named', 'zh-Hant', 1950, 2026, (year, other) => `館藏文件記於民國${other - 1911}年，即西元${year}年。`),
  plant('animal', 'zh-Hant', 1990, 2030, (year, other) => `${year}年是${animal(other, animalsHant)}年，館方印了年曆。`),
  plant('stem and branch', 'zh-Hans', 1950, 2026, (year, other) => `石碑立于${cycle(other)}年（${year}年）。`),
  plant('animal', 'zh-Hans', 1990, 2030, (year, other) => `${year}年是农历${animal(other)}年，纪念册已经印好。`),
  plant('animal beside the year', 'zh-Hans', 1990, 2030, (year, other) => `纪念册写的是${year}年（${animal(other)}年）。`),
  plant(
    'reign',
    'zh-Hans',
    1876,
    1900,
    (year, other) => `石碑立于光绪${Math.max(other, 1876) === year && other !== year ? 30 : Math.max(other, 1876) - 1874}年（${year}年）。`,
  ),
  plantSentence('century with a decade', 'zh-Hans', (draw) => {
    const [decade, unit] = [draw.number(1, 9), draw.number(0, 9)]
    const write = (century: number) => `老桥建成于${century}世纪${decade}0年代的19${decade}${unit}年。`
    return {wrong: write(19), right: write(20)}
  }),
  plantSentence('century in brackets', 'zh-Hans', (draw) => {
    const write = (century: number) => `老桥建成于18${draw2}年（${century}世纪）。`
    const draw2 = draw.number(10, 99)
    return {wrong: write(18), right: write(19)}
  }),
  plantSentence('stem, branch and animal', 'zh-Hans', (draw) => {
    const year = draw.number(1984, 2043)
    return {wrong: `纪念册写着${cycle(year)}${animal(year + draw.number(1, 11))}年。`, right: `纪念册写着${cycle(year)}${animal(year)}年。`}
  }),
]

export default defects
