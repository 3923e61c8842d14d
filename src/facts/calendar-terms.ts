import {dayNumber, dayOfNumber, formatDay} from './calendar-days.ts'

/** The 24 solar terms in the order of the sun's way, from 0° (春分), 15° each. */
export const solarTerms = [
  '春分',
  '清明',
  '谷雨',
  '立夏',
  '小满',
  '芒种',
  '夏至',
  '小暑',
  '大暑',
  '立秋',
  '处暑',
  '白露',
  '秋分',
  '寒露',
  '霜降',
  '立冬',
  '小雪',
  '大雪',
  '冬至',
  '小寒',
  '大寒',
  '立春',
  '雨水',
  '惊蛰',
] as const

// Heliocentric longitude of the Earth: largest terms of VSOP87 (Meeus, Astronomical Algorithms, appendix III), amplitude in 1e-8 rad, phase, frequency per millennium.
const longitude0 = [
  3_341_656, 4.6692568, 6283.07585, 34_894, 4.6261, 12566.1517, 3497, 2.7441, 5753.3849, 3418, 2.8289, 3.5231, 3136, 3.6277, 77713.7715, 2676, 4.4181,
  7860.4194, 2343, 6.1352, 3930.2097, 1324, 0.7425, 11506.7698, 1273, 2.0371, 529.691, 1199, 1.1096, 1577.3435, 990, 5.233, 5884.927, 902, 2.045, 26.298, 857,
  3.508, 398.149, 780, 1.179, 5223.694, 753, 2.533, 5507.553, 505, 4.583, 18849.228, 492, 4.205, 775.523, 357, 2.92, 0.067, 317, 5.849, 11790.629, 284, 1.899,
  796.298, 271, 0.315, 10977.079, 243, 0.345, 5486.778, 206, 4.806, 2544.314, 205, 1.869, 5573.143, 202, 2.458, 6069.777, 156, 0.833, 213.299, 132, 3.411,
  2942.463, 126, 1.083, 20.775,
]
const longitude1 = [206_059, 2.678235, 6283.07585, 4303, 2.6351, 12566.1517, 425, 1.59, 3.523, 119, 5.796, 26.298, 109, 2.966, 1577.344]

function sumOf(terms: readonly number[], t: number): number {
  let sum = 0
  for (let i = 0; i < terms.length; i += 3) sum += (terms[i] as number) * Math.cos((terms[i + 1] as number) + (terms[i + 2] as number) * t)
  return sum
}

/** Apparent longitude of the sun in degrees, good to about an arc second (half a minute of time) between 1900 and 2100. */
function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2_451_545) / 365_250
  const l1 = 628_331_966_747 + sumOf(longitude1, t)
  const l2 = 52_919 + 8720 * Math.cos(1.0721 + 6283.0758 * t)
  const earth = (175_347_046 + sumOf(longitude0, t) + l1 * t + l2 * t * t) * 1e-8
  // Nutation in longitude (its two largest terms) and aberration, in arc seconds.
  const node = 2.18244 - 337.57045 * t
  const sun = 4.89506 + 6283.32 * t
  const moon = 3.81034 + 83_997.1 * t
  const nutation = -17.2 * Math.sin(node) - 1.32 * Math.sin(2 * sun) - 0.23 * Math.sin(2 * moon) + 0.21 * Math.sin(2 * node)
  const aberration = -20.4898 * (1 + 0.0167 * Math.cos(6.24006 + 6283.0197 * t))
  const degrees = (earth * 180) / Math.PI + 180 + (nutation + aberration - 0.09) / 3600
  return ((degrees % 360) + 360) % 360
}

// Seconds by which dynamical time runs ahead of universal time, by year (Espenak and Meeus, rounded; beyond today a forecast).
const deltaTimes: readonly (readonly [number, number])[] = [
  [1900, -3],
  [1920, 21],
  [1950, 29],
  [1980, 51],
  [2000, 64],
  [2025, 69],
  [2100, 110],
]

function deltaT(year: number): number {
  const next = Math.max(
    1,
    deltaTimes.findIndex(([y]) => y >= year),
  )
  const [y0, s0] = deltaTimes[next - 1] as readonly [number, number]
  const [y1, s1] = deltaTimes[next] as readonly [number, number]
  return s0 + ((s1 - s0) * (year - y0)) / (y1 - y0)
}

/** The ISO day (in China, UTC+8) of a solar term in a year, 1900–2100; undefined for a name that is none. */
export function solarTermDate(name: string, year: number): string | undefined {
  const index = solarTerms.indexOf(name as (typeof solarTerms)[number])
  if (index < 0 || year < 1900 || year > 2100) return

  const target = index * 15
  // The equinox is near 20 March; terms from 小寒 on fall in the next turn, so the year begins with them.
  let julianDay = 2_440_587.5 + dayNumber(year, 3, 20) + (index >= 19 ? index - 24 : index) * 15.2184
  for (let step = 0; step < 8; step += 1) {
    const gap = ((target - sunLongitude(julianDay) + 540) % 360) - 180
    julianDay += gap * 1.01456
    if (Math.abs(gap) < 1e-6) break
  }

  const days = julianDay - deltaT(year) / 86_400 + 8 / 24 - 2_440_587.5
  return formatDay(dayOfNumber(Math.floor(days)))
}
