import {boolean, integer, minValue, number, object, optional, pipe} from 'valibot'
import type {Item} from '#item'
import {defineRule, type Localised, type Problem} from '#rule'
import {fieldNames} from '../../../src/lexicon/field-names.ts'
import {readReviewers, readSigners, type Signer} from './signers.ts'

const name = (en: string, hans: string, hant: string): Localised => ({en, 'zh-Hans': hans, 'zh-Hant': hant})
const first = name('first review', '初审', '初審')
const second = name('second review', '复审', '複審')
const review = name('review', '审核', '審核')
const final = name('final approval', '终审（签发）', '終審（簽發）')

/** Names of the steps before the last, for a chain of so many. */
function reviewsOf(count: number): Localised[] {
  return count === 1 ? [review] : [first, second, ...Array.from({length: Math.max(0, count - 2)}, () => review)]
}

function checkSteps(item: Item, steps: number, signers: readonly Signer[]): Problem | undefined {
  const {approver} = item.profile.signOff ?? {approver: false}
  const approvers = signers.filter(({key}) => key === 'approver').length
  const before = steps - (approver ? 1 : 0)
  // An approver too many can have reviewed; a reviewer cannot have approved.
  const reviews = signers.length - (approver ? Math.min(1, approvers) : 0)
  const missing = [...reviewsOf(before).slice(Math.max(0, reviews)), ...(approver && approvers === 0 ? [final] : [])]
  if (missing.length === 0) return

  const isDraft = item.fields.pubStatus === 'withheld'
  return {message: 'missing', weight: 10 * missing.length, ...(isDraft ? {severity: 'info'} : {}), data: {missing, steps}}
}

/** Two steps, or the writing and a step, in one hand. */
function* checkDistinct(authors: readonly Signer[], signers: readonly Signer[]): Generator<Problem> {
  const seen = new Map(authors.map((author) => [author.plain, author]))
  const told = new Set<string>()
  for (const signer of signers) {
    const other = seen.get(signer.plain)
    seen.set(signer.plain, signer)
    if (!other || told.has(signer.plain)) continue

    told.add(signer.plain)
    const roles = {one: fieldNames[other.key], other: fieldNames[signer.key]}
    yield {
      ...(signer.place ? {at: signer.place} : {}),
      message: other.key === signer.key ? 'twice' : 'same',
      actual: signer.name,
      data: roles,
    }
  }
}

export default defineRule({
  id: 'sign-off-chain',
  dimension: 'structure',
  attributes: ['truthful', 'overall'],
  severity: 'error',
  weight: 10,
  cap: 30,
  presence: true,
  options: object({
    /** Whether each step needs a person of its own; off for offices of one. */
    distinct: optional(boolean(), true),
    /** Steps beside the author, where the house asks for other than its channels do. */
    steps: optional(pipe(number(), integer(), minValue(0))),
  }),
  text: {
    en: {
      summary: 'The item was not signed off as its channel asks',
      message: {
        missing: 'Missing {missing}: the channel asks for {steps} steps beside the author',
        same: 'Unexpected `{actual}` as both {one} and {other}, expected two people',
        twice: 'Unexpected `{actual}` in two steps of {other}, expected two people',
      },
      why: 'Each pair of eyes is there to catch what the last one missed, and somebody must answer for the item.',
      advice: 'Have the missing step done by somebody who has not signed yet, and name them in the front matter or at the foot.',
    },
    'zh-Hans': {
      summary: '未按渠道要求完成审签',
      message: {
        missing: '缺少{missing}，该渠道要求作者之外有{steps}道审签',
        same: '“{actual}”既是{one}又是{other}，应由两人分别承担',
        twice: '“{actual}”承担了两道{other}，应由两人分别承担',
      },
      why: '每道审签都是为了发现上一道的疏漏，稿件也必须有人负责。',
      advice: '请由尚未签过的人补上这一道，并在文首信息或文末写明。',
    },
    'zh-Hant': {
      summary: '未按渠道要求完成審批',
      message: {
        missing: '欠缺{missing}，該渠道要求作者以外有{steps}重審批',
        same: '「{actual}」既是{one}又是{other}，應由兩人分別負責',
        twice: '「{actual}」負責了兩重{other}，應由兩人分別負責',
      },
      why: '每一重審批都是為了發現上一重的疏漏，稿件也必須有人負責。',
      advice: '請由未簽署的人補上這一重，並在稿件開首資料或文末寫明。',
    },
  },
  check: {
    *item(item, {distinct, steps = item.profile.signOff?.steps ?? 0}) {
      if (!item.profile.signOff || item.facts.parts.length === 0) return

      const signers = [...readSigners(item, 'editor'), ...readReviewers(item), ...readSigners(item, 'approver')]
      const lacking = checkSteps(item, steps, signers)
      if (lacking) yield lacking
      if (distinct) yield* checkDistinct(readSigners(item, 'author'), signers)
    },
  },
})
