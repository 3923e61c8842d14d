import {
  type Fields,
  type Followed,
  fix,
  followText,
  formatHtml,
  type Language,
  type LintOptions,
  lint,
  placeInText,
  type Report,
  rules,
  type ViewPart,
  view,
} from './library.ts'
import type {Answer, Aside, Checked, Draft, Question, RuleWords, Task, Tasks} from './questions.ts'

/** Disagreements stand below the draft as the comments they would be in a file: they are counted, and no offset moves. */
function withAsides(text: string, asides: readonly Aside[]): string {
  const comments = asides.map(({ruleId, reason}) => `\n<!-- newslint-disable-file ${ruleId} -- ${reason.replace(/\s+|--+>?/g, ' ')} -->`)
  return text + comments.join('')
}

/** A draft as the library reads it: its source, and where what is found there stands in the text. */
interface Reading {
  source: string
  options: LintOptions
  place: <T>(found: T) => T
  placeOffset: (offset: number) => number
}

/** Whether a text is what became of a document, and not another draft that undo brought back. */
const isOf = ({text: before}: Followed, text: string) => before.split('\n').some((line) => line.trim() !== '' && text.includes(line))

/** A document of Word is read with its headings, lists and tables, and with what was left in it. */
function read({text, options, asides, document}: Draft): Reading {
  if (!document || !isOf(document, text)) return {source: withAsides(text, asides), options, place: (found) => found, placeOffset: (offset) => offset}

  const followed = followText(document, text)
  return {
    source: withAsides(followed.source, asides),
    options: {...options, path: 'draft.html'},
    place: (found) => placeInText(found, followed),
    placeOffset: (offset) => followed.toText({start: offset, end: offset + 1}).start,
  }
}

/** What lies below the draft is pointed at its end, and words are quoted as writers quote them. */
function cutAt(length: number, report: Report): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    message: finding.message.replace(/`([^`\n]*)`/g, '“$1”'),
    start: Math.min(finding.start, length),
    end: Math.min(finding.end, length),
  }))
  return {...report, findings}
}

function wordsOf({findings, suppressed}: Report, language: NonNullable<LintOptions['messages']>): Record<string, RuleWords> {
  const met = new Set([...findings, ...suppressed].map(({ruleId}) => ruleId))
  return Object.fromEntries(
    rules.filter(({id}) => met.has(id)).map(({id, text}) => [id, {summary: text[language].summary, why: text[language].why, advice: text[language].advice}]),
  )
}

/** The item as its readers see it, with the place of every character in the text of the draft. */
function viewDraft(draft: Draft): ViewPart[] {
  const {source, options, placeOffset} = read({...draft, asides: []})
  return view(source, options).map((part) => ({...part, at: part.at.map(placeOffset)}))
}

function findHeadline(draft: Draft): Pick<Checked, 'headline'> {
  const at = viewDraft(draft).find(({kind}) => kind === 'headline')?.at
  const [start, last] = [at?.[0], at?.at(-1)]
  return start === undefined || last === undefined ? {} : {headline: {start, end: last + 1}}
}

function lintDraft(draft: Draft): Report {
  const {source, options, place} = read(draft)
  return cutAt(draft.text.length, place(lint(source, options)))
}

function check(draft: Draft): Checked {
  const report = lintDraft(draft)
  return {report, words: wordsOf(report, draft.options.messages ?? report.language), ...findHeadline(draft)}
}

/** Passes after which nothing is left that a mend called for. */
const mostPasses = 8

/** Makes the safe mends of the text of a document: its source is the document's own. */
function mendDocument(draft: Draft): Tasks['mend']['answers'] {
  let {text} = draft
  let applied = 0
  for (let pass = 0; pass < mostPasses; pass++) {
    let before = Number.POSITIVE_INFINITY
    const fixes = lintDraft({...draft, text}).findings.flatMap(({fix: edits}) => (edits?.length ? [edits] : []))
    const last = fixes.sort((a, b) => Math.max(...b.map(({end}) => end)) - Math.max(...a.map(({end}) => end)))
    for (const edits of last) {
      if (Math.max(...edits.map(({end}) => end)) > before) continue
      before = Math.min(...edits.map(({start}) => start))
      for (const {start, end, text: instead} of [...edits].sort((a, b) => b.start - a.start)) text = text.slice(0, start) + instead + text.slice(end)
      applied++
    }
    if (before === Number.POSITIVE_INFINITY) break
  }
  return {output: text, applied}
}

function mend(draft: Draft): Tasks['mend']['answers'] {
  if (draft.document) return mendDocument(draft)

  const {output, applied} = fix(draft.text, draft.options)
  return {output, applied}
}

function writeReport(draft: Draft & {name: string}): string {
  const {text, asides, options, document, name} = draft
  const shown = {...draft, options: {...options, path: options.path ?? 'draft.txt'}}
  const source = document ? text : withAsides(text, asides)
  const {source: linted, options: used, place} = read(shown)
  return formatHtml([{path: name, source, report: place(lint(linted, used))}], {
    color: false,
    width: 80,
    rules,
    view: () => viewDraft(shown),
    ...(options.messages ? {language: options.messages} : {}),
  })
}

const lineOf = ({kind, text}: ViewPart) => (kind === 'listItem' ? `- ${text}` : text)
/** What a page says of an item beside its text, as far as the form does not ask it. */
const kept = ['author', 'editor', 'source', 'unit', 'datePublished', 'eventDate', 'contact'] as const

function readHtml(source: string): Tasks['readHtml']['answers'] {
  const options = {path: 'draft.html'}
  const parts = view(source, options).filter(({kind}) => kind !== 'furniture')
  const {fields: declared} = lint(source, options)
  const headline = parts.some(({kind}) => kind === 'headline') || !declared.headline ? [] : [declared.headline]
  const fields: Partial<Fields> = Object.fromEntries(kept.filter((key) => declared[key] !== undefined).map((key) => [key, declared[key]]))
  return {text: [...headline, ...parts.map(lineOf)].join('\n\n'), fields}
}

const tasks: {[T in Task]: (asks: Tasks[T]['asks']) => Tasks[T]['answers']} = {check, mend, report: writeReport, readHtml}

function answer({id, task, asks}: Question): Answer {
  try {
    return {id, answers: (tasks[task] as (asks: unknown) => unknown)(asks)}
  } catch (error) {
    const {pack} = error as {pack?: string}
    if (pack !== undefined) return {id, needs: pack}
    return {id, failure: error instanceof Error ? error.message : String(error)}
  }
}

const samples: Record<Language, string> = {
  'zh-Hans': '某区启用新自来水厂\n本报3月3日讯（记者 张明）3日，某区供水中心主任李华说：“新厂日供水5万吨，比去年增长12.5%，进一步改善8.6万人用水。”',
  'zh-Hant': '某區啟用新濾水廠\n本報3月3日訊（記者 張明）3日，某區供水中心主任李華說：「新廠日供水5萬噸，比去年增長12.5%，進一步改善8.6萬人用水。」',
  en: 'New water works opens\nThe works opened on Tuesday, March 3, 2026. “It supplies 50,000 tonnes a day, up 12.5 percent,” said Mary Hill, its head.',
}

/** The first check compiles word lists and code; samples take that on before the writer has pasted anything. What lacks a pack is left for later. */
function warmUp(messages: Language): void {
  const options = {messages, now: '2026-03-03'}
  for (const text of [samples['zh-Hans'], samples[messages]]) answer({id: 0, task: 'check', asks: {text, options, asides: []}})
}

const scope = globalThis as unknown as {
  newslintAnswer: typeof answer
  newslintBegin: (messages: Language) => void
  onmessage: unknown
  postMessage: (answer: Answer) => void
}
// Whoever runs this script in a page asks it; in a worker, packs follow before it begins.
scope.newslintAnswer = answer
scope.newslintBegin = (messages) => {
  scope.onmessage = ({data}: {data: Question}) => scope.postMessage(answer(data))
  warmUp(messages)
}
