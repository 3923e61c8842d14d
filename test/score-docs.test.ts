import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Language} from '../src/item.ts'
import {limits} from '../src/score.ts'

interface Figures {
  model: string
  /** Published items of one outlet in one language. */
  sets: {language: Language; items: number; lengths: string; lowerTenth: number; median: number; below: number; correlation: number}[]
  planted: {pairs: number; lowered: number; raised: number}
  stacks: {ordered: number; medians: string}
}

const figures = JSON.parse(readFileSync(new URL('../bench/score-figures.json', import.meta.url), 'utf8')) as Figures
const languages: Language[] = ['en', 'zh-Hans', 'zh-Hant']
const sayNumber = (value: number, digits: number) => (value < 0 ? `−${Math.abs(value).toFixed(digits)}` : value.toFixed(digits))
const count = (list: readonly {items: number}[]) => list.reduce((sum, {items}) => sum + items, 0)

interface Words {
  title: string
  intro: string
  picture: string
  ceilings: (veto: number, gate: number, untrue: number) => string
  measured: (model: string, items: number, outlets: number) => string
  head: [string, string, string, string, string, string]
  names: Record<Language, string>
  correlation: (worst: string, below: number, items: number) => string
  planted: (planted: Figures['planted'], stacks: Figures['stacks']) => string
  calibrated: string
}

const words: Record<Language, Words> = {
  en: {
    title: 'The score',
    intro:
      '`newslint explain score` says how points come about, with an example worked out; every report says what each finding costs. What is shown here is measured by `node bench/score.mjs` and written by `test/score-docs.test.ts`.',
    picture: 'Distribution of scores: published items by language, and sound items with none, one, three and five defects',
    ceilings: (veto, gate, untrue) =>
      `What must not go out holds the overall below ${veto}, a missing headline or date of the event below ${gate}, an error of truth or accuracy below ${untrue}. Below a ceiling all other losses still count, so that of two items held by the same one the better stands higher.`,
    measured: (model, items, outlets) =>
      `Measured with model ${model} on ${items} published items, ${outlets} sets by outlet and language, each item filed with the date it carries, a unit, an author and a source; no kind is declared, so that their length alone is no fault:`,
    head: ['', 'items', 'characters (tenth to ninetieth hundredth)', 'lower tenth', 'median', 'rank correlation with length'],
    names: {en: 'English', 'zh-Hans': 'Simplified Chinese', 'zh-Hant': 'Traditional Chinese'},
    correlation: (worst, below, items) =>
      `Length should not move the score: the bar is ±0.15 for each language. The largest of a single outlet is ${worst}: there ${below} of ${items} items score below 100, and those few decide the rank. None of what they lose is a matter of length; a longer text simply has more places where something can be amiss, and by the model a second finding must never make an item better. It is left as it is.`,
    planted: ({pairs, lowered, raised}, {ordered, medians}) =>
      `Defects planted in sound items, each beside a twin that is right (${pairs} pairs): ${lowered} % lower the overall, ${raised === 0 ? 'none raises' : `${raised} raise`} it. Items with 0, 1, 3 and 5 defects, each holding those of the one before, stand in that order in ${ordered} % of cases; medians ${medians.replaceAll(' ', ', ')}.`,
    calibrated: `What was calibrated: a few long sentences and paragraphs are free in an item of ordinary length, since long items have more of both; stock phrases, unnamed sources and praise without evidence weigh more, since an item of nothing else was still an A; losses below a ceiling still count, since items with one and with three errors were equal; and an item without facts costs more than all that can be said of how its figures are given.

Rules that say a figure is *wrong* (sums, shares, units) are no part of that limit: it holds for those that say how a figure is given (source, date, base of comparison, form, doubled approximation).`,
  },
  'zh-Hans': {
    title: '评分',
    intro:
      '`newslint explain score` 说明分数怎么来，并逐步演算一例；每份报告都写明每条提示扣了几分。本页数字由 `node bench/score.mjs` 测得，由 `test/score-docs.test.ts` 写入。',
    picture: '得分分布：各语种已刊发稿件，以及没有问题和埋入一处、三处、五处问题的样稿',
    ceilings: (veto, gate, untrue) =>
      `不得发布的问题把总分压在 ${veto} 分以下，缺标题或缺事件日期压在 ${gate} 分以下，真实、准确方面的错误压在 ${untrue} 分以下。压分之后其余扣分照算，同样被压的两篇，好的那篇仍在前面。`,
    measured: (model, items, outlets) =>
      `以评分模型 ${model} 测 ${items} 篇已刊发稿件，按媒体和语种分 ${outlets} 组；每篇带有原有日期，并补上单位、作者、来源；不注明体裁，因此长短本身不算问题：`,
    head: ['', '篇数', '字数（第 10 至第 90 百分位）', '最低一成的分数线', '中位分', '与篇幅的等级相关'],
    names: {en: '英文', 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文'},
    correlation: (worst, below, items) =>
      `篇幅不应左右分数：每个语种的相关系数应在 ±0.15 以内。单个媒体中最大的是 ${worst}：那一组 ${items} 篇里只有 ${below} 篇不到 100 分，名次全由这几篇决定。它们扣分的原因都与长短无关；篇幅长，可能出问题的地方自然多，而按评分模型，多一条提示绝不能让稿件得分更高。因此不作调整。`,
    planted: ({pairs, lowered, raised}, {ordered, medians}) =>
      `在没有问题的样稿里埋入问题，并配一篇正确的对照（共 ${pairs} 对）：${lowered} % 总分下降，${raised === 0 ? '没有一篇' : `有 ${raised} 篇`}上升。埋入 0、1、3、5 处问题（后一篇包含前一篇的问题），${ordered} % 按此顺序排列；中位分依次为 ${medians.replaceAll(' ', '、')}。`,
    calibrated: `校准过的地方：普通篇幅的稿件，少量长句、长段不扣分，因为长稿这两样本来就多；套话、来源含糊、没有依据的赞誉扣得更多，因为通篇只有这些的稿件原来仍是优秀；压分之后其余扣分照算，因为一处错误和三处错误原来分数相同；没有事实的稿件，扣分多于“数字写法”一类提示的总和。

说数字*有错*的规则（合计、占比、单位）不在这一上限之内；上限只管数字怎样交代（来源、时间、比较基数、写法、概数重复）。`,
  },
  'zh-Hant': {
    title: '評分',
    intro:
      '`newslint explain score` 說明分數怎樣得來，並逐步計算一個例子；每份報告都寫明每項提示扣了多少分。本頁數字由 `node bench/score.mjs` 量度，由 `test/score-docs.test.ts` 寫入。',
    picture: '得分分布：各語言已刊登的稿件，以及沒有毛病和埋入一處、三處、五處毛病的樣稿',
    ceilings: (veto, gate, untrue) =>
      `不得發布的問題把總分壓在 ${veto} 分以下，欠標題或欠事件日期壓在 ${gate} 分以下，真實、準確方面的錯誤壓在 ${untrue} 分以下。壓分之後其餘扣分照計，同樣被壓的兩篇，較好的一篇仍排在前面。`,
    measured: (model, items, outlets) =>
      `以評分模型 ${model} 量度 ${items} 篇已刊登的稿件，按媒體和語言分為 ${outlets} 組；每篇帶有原來的日期，並補上單位、作者、來源；不註明體裁，因此長短本身不算毛病：`,
    head: ['', '篇數', '字數（第 10 至第 90 百分位）', '最低一成的分數線', '中位分', '與篇幅的等級相關'],
    names: {en: '英文', 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文'},
    correlation: (worst, below, items) =>
      `篇幅不應左右分數：每種語言的相關係數應在 ±0.15 以內。單一媒體之中最大的是 ${worst}：該組 ${items} 篇之中只有 ${below} 篇不足 100 分，名次全由這幾篇決定。它們扣分的原因都與長短無關；篇幅長，可能出錯的地方自然較多，而按評分模型，多一項提示絕不能令稿件得分更高。因此不作調整。`,
    planted: ({pairs, lowered, raised}, {ordered, medians}) =>
      `在沒有毛病的樣稿埋入毛病，並配一篇正確的對照（共 ${pairs} 對）：${lowered} % 總分下降，${raised === 0 ? '沒有一篇' : `有 ${raised} 篇`}上升。埋入 0、1、3、5 處毛病（後一篇包含前一篇的毛病），${ordered} % 按此次序排列；中位分依次為 ${medians.replaceAll(' ', '、')}。`,
    calibrated: `校準過的地方：一般篇幅的稿件，少量長句、長段不扣分，因為長稿這兩樣本來就多；套話、來源含糊、沒有根據的讚譽扣得較多，因為通篇只有這些的稿件原本仍屬優秀；壓分之後其餘扣分照計，因為一處錯誤和三處錯誤原本分數相同；沒有事實的稿件，扣分多於「數字寫法」一類提示的總和。

指出數字*有錯*的規則（合計、佔比、單位）不在這個上限之內；上限只管數字怎樣交代（來源、時間、比較基數、寫法、概數重複）。`,
  },
}

function writePage(language: Language): string {
  const {title, intro, picture, ceilings, measured, head, names, correlation, planted, calibrated} = words[language]
  const rows = languages.flatMap((one) => {
    const sets = figures.sets.filter((set) => set.language === one)
    const mean = sets.reduce((sum, set) => sum + set.correlation * set.items, 0) / count(sets)
    const [first = sets[0]] = sets
    const join = (values: readonly string[]) => [...new Set(values)].join(' / ')
    return first === undefined
      ? []
      : [
          `| ${names[one]} | ${sets.map(({items}) => items).join(' + ')} | ${join(sets.map(({lengths}) => lengths))} | ${join(sets.map(({lowerTenth}) => lowerTenth.toFixed(1)))} | ${join(sets.map(({median}) => median.toFixed(1)))} | ${sayNumber(mean, 3)} |`,
        ]
  })
  const [worst] = [...figures.sets].sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation))
  if (worst === undefined) throw new Error('no figures')
  return `# ${title}

${intro}

![${picture}](score.svg)

${ceilings(limits.veto, limits.gate, limits.untrue)}

${measured(figures.model, count(figures.sets), figures.sets.length)}

| ${head.join(' | ')} |
|---|---:|---:|---:|---:|---:|
${rows.join('\n')}

${correlation(sayNumber(worst.correlation, 3), worst.below, worst.items)}

${planted(figures.planted, figures.stacks)}

${calibrated}
`
}

test.each(languages)('the %s page of the score shows what was measured', async (language) => {
  await expect(writePage(language)).toMatchFileSnapshot(new URL(`../docs/score.${language}.md`, import.meta.url).pathname)
})

test('the figures are those of the model, and the picture too', () => {
  const source = readFileSync(new URL('../src/score.ts', import.meta.url), 'utf8')
  expect(/const model = '([^']+)'/.exec(source)?.[1]).toBe(figures.model)
  expect(readFileSync(new URL('../docs/score.svg', import.meta.url), 'utf8')).toContain(figures.model)
})
