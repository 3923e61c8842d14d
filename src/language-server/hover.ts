import {type Hover, MarkupKind, type Position} from 'vscode-languageserver/node'
import type {Client, Reading} from './context.ts'
import {escapeMarkdown, type Finding, fill, rules} from './library.ts'
import {serverWordsOf} from './words.ts'

/** Findings under a position, the narrowest first. */
export function findingsAt({report}: Reading, start: number, end: number): Finding[] {
  return report.findings.filter((finding) => finding.start <= end && finding.end >= start).sort((a, b) => a.end - a.start - (b.end - b.start))
}

/** What is wrong at a position, why that matters, and how to mend it, in the reader's language. */
export function hover(reading: Reading, position: Position, client: Client): Hover | null {
  const {ruler, capabilities} = client
  const at = ruler.offsetAt(reading.document, position)
  const found = findingsAt(reading, at, at).filter(({end}) => at < end || at === 0)
  if (found.length === 0) return null

  const isMarkdown = capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false
  const texts = found.map((finding) => (isMarkdown ? inMarkdown : inText)(finding, reading, client))
  return {
    contents: {kind: isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: texts.join(isMarkdown ? '\n\n---\n\n' : '\n\n')},
    range: ruler.rangeOf(reading.document, found[0] as Finding),
  }
}

function explain({ruleId, cost}: Finding, {language}: Reading) {
  const words = serverWordsOf[language]
  const rule = rules.find(({id}) => id === ruleId)
  const points = Math.round(cost * 10) / 10
  return {rule, words, why: rule?.text[language].why ?? '', advice: rule?.text[language].advice ?? '', costs: points > 0 ? fill(words.costs, {points}) : ''}
}

// The message may hold words of the item, which must stay words.
function inMarkdown(finding: Finding, reading: Reading, {pageOf, showsFindings}: Client): string {
  const {rule, words, why, advice, costs} = explain(finding, reading)
  const page = rule && pageOf(rule)
  // A client that shows the message shows the name of the rule as well.
  const foot = [showsFindings ? '' : `\`${finding.ruleId}\``, costs, page === undefined ? '' : `[${words.page}](${page})`].filter((part) => part !== '')
  const head = showsFindings ? [] : [`**${escapeMarkdown(finding.message)}**`]
  return [...head, escapeMarkdown(why), `${words.howToMend}${escapeMarkdown(advice)}`, foot.join(' · ')].join('\n\n')
}

function inText(finding: Finding, reading: Reading): string {
  const {words, why, advice, costs} = explain(finding, reading)
  return [finding.message, why, `${words.howToMend}${advice}`, [finding.ruleId, costs].filter((part) => part !== '').join(' · ')].join('\n')
}
