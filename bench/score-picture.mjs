const colours = {published: '#2e7d4f', 0: '#2e7d4f', 1: '#8a9a2f', 3: '#c98a1b', 5: '#b3261e'}
const names = {en: 'published, English', 'zh-Hans': '已刊发，简体', 'zh-Hant': '已刊發，繁體'}
const [width, rowHeight, left, right, top] = [760, 74, 190, 20, 58]
const x = (score) => left + (score / 100) * (width - left - right)

/** Counts by whole points, as a share of the fullest bin. */
function binScores(scores) {
  const bins = Array.from({length: 50}, () => 0)
  for (const score of scores) bins[Math.min(49, Math.floor(score / 2))]++
  const most = Math.max(...bins, 1)
  return bins.map((count) => count / most)
}

function drawRow(name, scores, colour, at) {
  const base = top + at * rowHeight + rowHeight - 16
  const sorted = scores.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  const bars = binScores(scores).map((share, index) => {
    const height = share * (rowHeight - 26)
    return height === 0
      ? ''
      : `<rect x="${x(index * 2).toFixed(1)}" y="${(base - height).toFixed(1)}" width="${(x(2) - x(0) - 1).toFixed(1)}" height="${height.toFixed(1)}" fill="${colour}"/>`
  })
  return `<text x="${left - 12}" y="${base - 22}" text-anchor="end">${name}</text><text x="${left - 12}" y="${base - 5}" text-anchor="end" class="dim">n ${scores.length}, median ${middle}</text>${bars.join('')}<line x1="${left}" x2="${width - right}" y1="${base}" y2="${base}" class="line"/>`
}

/** Histograms of scores: published items by language, and sound items with planted defects. `published`: by language; `stacks`: by number of defects. */
export function drawDistribution(published, stacks, model) {
  const rows = [
    ...Object.entries(published).map(([language, scores]) => [names[language], scores, colours.published]),
    ...Object.entries(stacks).map(([count, scores]) => [
      count === '0' ? 'sound items of ours' : `… with ${count} defect${count === '1' ? '' : 's'}`,
      scores,
      colours[count],
    ]),
  ]
  const height = top + rows.length * rowHeight + 24
  const bounds = [60, 80, 90].map((score) => `<line x1="${x(score)}" x2="${x(score)}" y1="${top - 6}" y2="${height - 24}" class="bound"/>`)
  const grades = [
    [30, 'D'],
    [70, 'C'],
    [85, 'B'],
    [95, 'A'],
  ].map(([score, grade]) => `<text x="${x(score)}" y="${top - 12}" text-anchor="middle">${grade}</text>`)
  const ticks = [0, 20, 40, 60, 80, 100].map((score) => `<text x="${x(score)}" y="${height - 6}" text-anchor="middle" class="dim">${score}</text>`)
  const style =
    'text{font:13px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif;fill:#1d1d1f}.dim{fill:#5f6268;font-size:11px}.line{stroke:#dcdde1}.bound{stroke:#dcdde1;stroke-dasharray:3 3}.title{font-size:15px;font-weight:600}'
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Distribution of scores"><style>${style}</style><rect width="${width}" height="${height}" fill="#fff"/><text x="12" y="24" class="title">Distribution of the overall score (model ${model})</text>${bounds.join('')}${grades.join('')}${rows.map(([name, scores, colour], at) => drawRow(name, scores, colour, at)).join('\n')}${ticks.join('')}</svg>\n`
}
