import type {CardContext} from './cards.ts'
import {button, byId, element} from './element.ts'
import type {Report} from './library.ts'
import {FindingList} from './list.ts'
import {orderFindings, scoreBeforeCeilings} from './order.ts'
import type {Aside} from './questions.ts'
import {drawScorecard, lowestCeiling, showScore} from './scorecard.ts'
import type {Words} from './words.ts'

/** Says how many places were mended and what that did to the score; where a ceiling holds it, to the score without it. */
export function sayMended(applied: number, before: Report, after: Report, words: Words): string {
  const held = lowestCeiling(after.score)
  const show = ({score}: Report) => showScore(held === undefined ? score.overall : scoreBeforeCeilings(score))
  return held === undefined ? words.mended(applied, show(before), show(after)) : words.mendedHeld(applied, show(before), show(after), held)
}

/** What a check found, beside the text. */
export class Results {
  readonly #list = new FindingList()

  /** Draws it all, and returns it in a line; nothing of a draft that is not there. */
  draw(report: Report | undefined, context: CardContext): string {
    const {words} = context
    const groups = report ? orderFindings(report) : []
    const safe = report?.findings.filter(({fix}) => fix).length ?? 0
    const mendAll = byId<HTMLButtonElement>('mend-all')
    mendAll.textContent = report ? words.mendAll(safe) : words.mendSafely
    mendAll.disabled = safe === 0
    byId<HTMLButtonElement>('next').disabled = groups.length === 0
    byId('scorecard').replaceChildren(...(report ? drawScorecard(report.score, words) : [element('p', {class: 'dim'}, words.noDraft)]))
    this.#list.draw(groups, context, report ? words.none : '')
    return report ? words.summary(groups.length, report.findings.length, showScore(report.score.overall)) : ''
  }

  /** What the writer disagrees with, each with the reason. */
  drawAsides(asides: readonly Aside[], {words, ruleWords}: CardContext, takeBack: (aside: Aside) => void): void {
    const rows = asides.map((aside) =>
      element(
        'li',
        {},
        `${ruleWords[aside.ruleId]?.summary ?? aside.ruleId} — ${aside.reason} `,
        button(words.takeBack, () => takeBack(aside)),
      ),
    )
    byId('asides').replaceChildren(...(rows.length > 0 ? [element('h2', {}, words.aside(rows.length)), element('ul', {}, ...rows)] : []))
  }
}
