import {type Dimension, dimensions, type Language, languages} from '../item.ts'
import type {Rule} from '../rule.ts'
import {escapeHtml} from './escape.ts'
import {writeHtmlPage} from './html-page.ts'
import {dimensionNames, severityNames} from './labels.ts'
import {plural} from './plural.ts'
import {chooseExamples, type Example, readExamples, readNorm} from './rule-readme.ts'

/** A page: the name of its file, and its HTML. */
export interface Page {
  name: string
  html: string
}

const languageNames: Record<Language, string> = {'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English'}

interface PageWords {
  title: string
  about: string
  why: string
  advice: string
  wrong: string
  right: string
  norm: string
  weight: (weight: number, cap: number) => string
  all: string
}

const wordsOf: Record<Language, PageWords> = {
  en: {
    title: 'The rules of newslint',
    about: 'What each rule finds in a news item, why, and how to mend it.',
    why: 'Why',
    advice: 'How to mend',
    wrong: 'Is found',
    right: 'Is left alone',
    norm: 'Where the norm comes from, and what stays silent',
    weight: (weight, cap) => `costs ${plural(weight, 'point')} of its dimension, ${cap} at most`,
    all: 'All rules',
  },
  'zh-Hans': {
    title: 'newslint 规则',
    about: '每条规则查什么、为什么查、怎样改。',
    why: '缘由',
    advice: '怎样改',
    wrong: '会提示',
    right: '不提示',
    norm: '规范出处与不提示的情形（英文）',
    weight: (weight, cap) => `在本维度内扣 ${weight} 分，至多 ${cap} 分`,
    all: '全部规则',
  },
  'zh-Hant': {
    title: 'newslint 規則',
    about: '每條規則查甚麼、為甚麼查、怎樣改。',
    why: '緣由',
    advice: '怎樣改',
    wrong: '會提示',
    right: '不提示',
    norm: '規範出處與不提示的情形（英文）',
    weight: (weight, cap) => `在本維度內扣 ${weight} 分，至多 ${cap} 分`,
    all: '全部規則',
  },
}

const style = `
body{max-width:46rem}nav{display:flex;gap:1rem;justify-content:space-between;font-size:.9rem}nav span{display:flex;gap:.9rem}
.sum{font-size:1.15rem;margin:.2rem 0}.facts{color:var(--dim);font-size:.9rem}
figure{margin:.7rem 0;padding:.7rem .9rem;background:var(--card);border-left:3px solid var(--line);border-radius:.3rem;overflow-wrap:anywhere}
figure.not-ok{border-color:var(--error)}figure.ok{border-color:var(--good)}
pre{margin:0;white-space:pre-wrap;font:inherit}figcaption{margin-top:.5rem;color:var(--dim);font-size:.92rem}
table{border-collapse:collapse;width:100%}td{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}td:last-child{padding-right:0;white-space:nowrap}
@media print{nav{display:none}body{max-width:none}}`

function writePage(language: Language, title: string, links: string, main: string): string {
  return writeHtmlPage(language, title, style, `<nav>${links}</nav>\n<main>\n${main}\n</main>`)
}

const nameOf = (page: string, language: Language) => `${page}.${language}.html`
const linkLanguages = (page: string, own: Language) =>
  `<span>${languages.map((one) => (one === own ? languageNames[one] : `<a href="${nameOf(page, one)}" lang="${one}">${languageNames[one]}</a>`)).join('')}</span>`

function writeExample({language, expectsFindings, given, text, findings}: Example): string {
  const notes = [...(given === '' ? [] : [`(${given})`]), ...findings.map(({message}) => `→ ${message}`)].map((note) => `<div>${escapeHtml(note)}</div>`)
  const caption = notes.length > 0 ? `<figcaption>${notes.join('')}</figcaption>` : ''
  return `<figure class="${expectsFindings ? 'not-ok' : 'ok'}" lang="${language}"><pre>${escapeHtml(text)}</pre>${caption}</figure>`
}

/** Markdown of a paragraph, as far as the READMEs use it: code and links. */
function writeParagraph(text: string): string {
  const html = escapeHtml(text.replaceAll('\n', ' '))
  return `<p>${html.replace(/`([^`]{1,200})`/g, '<code>$1</code>').replace(/\[([^\]]{1,200})\]\([^)]{1,200}\)/g, '$1')}</p>`
}

function writeRule(rule: Rule, readme: string, language: Language): string {
  const {id, dimension, severity, weight, cap, text} = rule
  const {summary, why, advice} = text[language]
  const words = wordsOf[language]
  const examples = readExamples(readme)
  const show = (title: string, expectsFindings: boolean) => {
    const chosen = chooseExamples(examples, language, expectsFindings)
    return chosen.length === 0 ? [] : [`<h2>${title}</h2>`, ...chosen.map(writeExample)]
  }
  const norm = readNorm(readme)
  const main = [
    `<h1>${id}</h1>`,
    `<p class="sum">${escapeHtml(summary)}</p>`,
    `<p class="facts">${dimensionNames[language][dimension]} · <span class="${severity}">${severityNames[language][severity]}</span> · ${words.weight(weight, cap)}</p>`,
    `<h2>${words.why}</h2>`,
    `<p>${escapeHtml(why)}</p>`,
    `<h2>${words.advice}</h2>`,
    `<p>${escapeHtml(advice)}</p>`,
    ...show(words.wrong, true),
    ...show(words.right, false),
    ...(norm.length > 0 ? [`<h2>${words.norm}</h2>`, `<div lang="en">${norm.map(writeParagraph).join('\n')}</div>`] : []),
  ]
  return writePage(language, `${id} · newslint`, `<a href="${nameOf('index', language)}">${words.all}</a>${linkLanguages(id, language)}`, main.join('\n'))
}

function writeIndex(rules: readonly Rule[], language: Language): string {
  const words = wordsOf[language]
  const row = ({id, severity, text}: Rule) =>
    `<tr><td><a href="${nameOf(id, language)}">${id}</a><td>${escapeHtml(text[language].summary)}<td class="${severity}">${severityNames[language][severity]}`
  const table = (dimension: Dimension) => {
    const own = rules.filter((rule) => rule.dimension === dimension).sort((a, b) => (a.id < b.id ? -1 : 1))
    return own.length === 0 ? [] : [`<h2>${dimensionNames[language][dimension]}</h2>`, `<table>${own.map(row).join('\n')}</table>`]
  }
  const main = [`<h1>${words.title}</h1>`, `<p class="sum">${words.about}</p>`, ...dimensions.flatMap(table)]
  return writePage(language, words.title, `<span></span>${linkLanguages('index', language)}`, main.join('\n'))
}

/** The rules as web pages in three languages: an index, and a page a rule. They link only to each other and load nothing. `readReadme`: the README of a rule, empty without one. */
export function writeRulePages(rules: readonly Rule[], readReadme: (rule: Rule) => string): Page[] {
  return languages.flatMap((language) => [
    {name: nameOf('index', language), html: writeIndex(rules, language)},
    ...rules.map((rule) => ({name: nameOf(rule.id, language), html: writeRule(rule, readReadme(rule), language)})),
  ])
}
