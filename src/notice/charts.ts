import {scaleBand, scaleLinear, scalePoint} from 'd3-scale'
import {line} from 'd3-shape'
import {dimensions, type Language} from '../item.ts'
import {escapeHtml} from '../report/escape.ts'
import {dimensionNames} from '../report/labels.ts'
import {measureWidth} from '../report/width.ts'
import type {Notice, UnitRow} from './notice.ts'
import {sayScore, sayShare} from './phrasing.ts'
import {noticeWordsOf} from './words.ts'

/** Units a chart has room for; the tables have all. */
const mostUnits = 40
const width = 720
const rowHeight = 26
const cut = (name: string) => (measureWidth(name) > 24 ? `${[...name].slice(0, measureWidth(name) > name.length ? 11 : 22).join('')}…` : name)

/** A drawing with a title that is read aloud. Colours are those of the page, so that it is legible in the dark and in print. */
function draw(title: string, height: number, inside: readonly string[]): string {
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(title)}">${inside.join('')}</svg>`
}

const text = (x: number, y: number, content: string, kind = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${kind ? ` class="${kind}"` : ''}>${escapeHtml(content)}</text>`
const rect = (x: number, y: number, w: number, h: number, kind: string) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, w).toFixed(1)}" height="${h.toFixed(1)}" rx="2" class="${kind}"/>`
const rule = (x1: number, y1: number, x2: number, y2: number) =>
  `<line x1="${x1.toFixed(1)}" y1="${y1.toFixed(1)}" x2="${x2.toFixed(1)}" y2="${y2.toFixed(1)}" class="rule"/>`

const toneOf = (score: number) => (score >= 80 ? 'good' : score >= 60 ? 'mid' : 'low')
const nameColumn = (units: readonly UnitRow[]) => Math.min(230, Math.max(...units.map(({name}) => measureWidth(cut(name))), 6) * 8 + 14)

/** A bar for each unit, of something from 0 to `most`. */
function drawBars(
  title: string,
  units: readonly UnitRow[],
  most: number,
  measure: (unit: UnitRow) => number | undefined,
  say: (value: number) => string,
  tone: (value: number) => string,
): string {
  const left = nameColumn(units)
  const x = scaleLinear([0, most], [left, width - 70])
  const y = scaleBand(
    units.map((_, index) => index),
    [8, 8 + units.length * rowHeight],
  ).padding(0.3)
  const bars = units.flatMap((unit, index) => {
    const top = y(index) ?? 0
    const value = measure(unit)
    const middle = top + y.bandwidth() / 2 + 4
    return [
      text(left - 8, middle, cut(unit.name), 'end'),
      ...(value === undefined
        ? [text(left + 4, middle, '—', 'dim')]
        : [rect(left, top, x(value) - left, y.bandwidth(), tone(value)), text(x(value) + 6, middle, say(value))]),
    ]
  })
  const height = units.length * rowHeight + 34
  const ticks = x
    .ticks(5)
    .flatMap((tick) => [rule(x(tick), 4, x(tick), height - 22), text(x(tick), height - 8, say(tick).replace(/\.0(?=%|$)/, ''), 'middle dim')])
  return draw(title, height, [...ticks, ...bars])
}

/** A cell for each unit and dimension, the lower the darker. */
function drawHeat(title: string, units: readonly UnitRow[], language: Language): string {
  const left = nameColumn(units)
  const names = dimensionNames[language]
  const x = scaleBand(dimensions, [left, width - 10]).padding(0.06)
  const y = scaleBand(
    units.map((_, index) => index),
    [26, 26 + units.length * rowHeight],
  ).padding(0.12)
  const heads = dimensions.map((dimension) => text((x(dimension) ?? 0) + x.bandwidth() / 2, 16, names[dimension], 'middle dim'))
  const cells = units.flatMap((unit, index) => {
    const top = y(index) ?? 0
    const middle = top + y.bandwidth() / 2 + 4
    return [
      text(left - 8, middle, cut(unit.name), 'end'),
      ...dimensions.flatMap((dimension) => {
        const score = unit.dimensions?.[dimension]
        const at = x(dimension) ?? 0
        if (score === undefined) return [text(at + x.bandwidth() / 2, middle, '—', 'middle dim')]
        return [rect(at, top, x.bandwidth(), y.bandwidth(), `cell ${toneOf(score)}`), text(at + x.bandwidth() / 2, middle, sayScore(score), 'middle')]
      }),
    ]
  })
  return draw(title, units.length * rowHeight + 32, [...heads, ...cells])
}

/** Lines over the periods: all items in bold, and each unit, named at its end. */
function drawTrend(title: string, {trend, units}: Notice, nameOfAll: string): string {
  if (trend.length < 2) return ''

  const shown = units.filter((unit) => unit.trend.filter(({mean}) => mean !== undefined).length > 1).slice(0, 8)
  const right = width - nameColumn(shown.length > 0 ? shown : units.slice(0, 1))
  const values = [trend, ...shown.map((unit) => unit.trend)].flatMap((points) => points.flatMap(({mean}) => (mean === undefined ? [] : [mean])))
  const least = Math.max(0, Math.floor((Math.min(...values, 100) - 5) / 10) * 10)
  const x = scalePoint(
    trend.map(({period}) => period),
    [48, right - 16],
  )
  const y = scaleLinear([least, 100], [190, 14])
  const path = (points: Notice['trend']) =>
    line<Notice['trend'][number]>()
      .defined(({mean}) => mean !== undefined)
      .x(({period}) => x(period) ?? 0)
      .y(({mean = 0}) => y(mean))(points) ?? ''
  const ticks = y.ticks(5).flatMap((tick) => [rule(48, y(tick), right - 16, y(tick)), text(40, y(tick) + 4, String(tick), 'end dim')])
  const periods = trend.map(({period}) => text(x(period) ?? 0, 210, period, 'middle dim'))
  const lines = shown.map((unit, index) => `<path d="${path(unit.trend)}" class="line tone${index % 8}"/>`)
  const dots = trend.flatMap(({period, mean}) =>
    mean === undefined ? [] : [`<circle cx="${(x(period) ?? 0).toFixed(1)}" cy="${y(mean).toFixed(1)}" r="3.5" class="dot"/>`],
  )
  const named = [...shown.map(({name, trend: points}, index) => ({name, points, tone: `tone${index % 8}`})), {name: nameOfAll, points: trend, tone: 'whole'}]
  return draw(title, 220, [...ticks, ...periods, ...lines, `<path d="${path(trend)}" class="line all"/>`, ...dots, ...nameLines(named, y, right)])
}

interface NamedLine {
  name: string
  points: Notice['trend']
  tone: string
}

/** Names at the ends of the lines, moved apart where they would lie on each other, down first and then up from the foot of the picture. */
function nameLines(lines: readonly NamedLine[], y: (value: number) => number, right: number): string[] {
  const placed = lines
    .map(({name, points, tone}) => ({name, tone, at: y(points.findLast(({mean}) => mean !== undefined)?.mean ?? 0) + 4}))
    .sort((a, b) => a.at - b.at)
  let last = Number.NEGATIVE_INFINITY
  for (const one of placed) last = one.at = Math.max(one.at, last + 14)
  last = 230
  for (const one of placed.toReversed()) last = one.at = Math.min(one.at, last - 14)
  return placed.map(({name, tone, at}) => text(right - 6, at, cut(name), `name ${tone}`))
}

function drawDistribution(title: string, steps: readonly number[]): string {
  const x = scaleBand(
    steps.map((_, index) => index),
    [40, width - 10],
  ).padding(0.12)
  const y = scaleLinear([0, Math.max(...steps, 1)], [150, 26])
  const bars = steps.flatMap((count, index) => {
    const left = x(index) ?? 0
    return count === 0
      ? []
      : [rect(left, y(count), x.bandwidth(), 150 - y(count), toneOf(index * 5)), text(left + x.bandwidth() / 2, y(count) - 4, String(count), 'middle')]
  })
  const ticks = [0, 20, 40, 60, 80, 90].map((score) => text(x(score / 5) ?? 0, 166, String(score), 'middle dim'))
  return draw(title, 174, [rule(40, 150, width - 10, 150), ...ticks, text(width - 10, 166, '100', 'end dim'), ...bars]).replace(
    'class="chart"',
    'class="chart fits"',
  )
}

/** Draws one of the charts of a notice as SVG that needs no script and loads nothing. Empty where there is nothing to draw. */
export function drawChart(chart: 'scores' | 'dimensions' | 'trend' | 'distribution' | 'completion', title: string, notice: Notice, language: Language): string {
  const units = notice.units.slice(0, mostUnits)
  if (chart === 'trend') return drawTrend(title, notice, noticeWordsOf[language].all)
  if (chart === 'distribution') return drawDistribution(title, notice.distribution)
  if (units.length === 0) return ''
  if (chart === 'dimensions') return drawHeat(title, units, language)
  if (chart === 'scores') return drawBars(title, units, 100, ({mean}) => mean, sayScore, toneOf)

  const asked = units.filter(({completion}) => completion !== undefined)
  return asked.length === 0
    ? ''
    : drawBars(
        title,
        asked,
        1,
        ({completion}) => completion,
        sayShare,
        (share) => (share >= 1 ? 'good' : 'mid'),
      )
}
