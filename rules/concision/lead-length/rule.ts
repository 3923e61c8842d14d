import {defineRule, type Problem} from '#rule'
import {countLength, unitOfLength} from '../../../src/facts/length.ts'

/** Han characters or words: beyond the first only worth knowing, beyond the second a warning. */
const limits = {zh: [100, 150], en: [35, 50]} as const

export default defineRule({
  id: 'lead-length',
  dimension: 'concision',
  attributes: ['targeted'],
  severity: 'warning',
  weight: 6,
  cap: 12,
  exempt: ['furniture'],
  text: {
    en: {
      summary: 'The lead is too long',
      message: 'Unexpected lead of {count} {unit}, expected at most {limit}',
      why: 'The lead is all that many readers see: it has room for one thought.',
      advice: 'Keep what happened, to whom, when and where; the rest makes the next paragraph.',
    },
    'zh-Hans': {
      summary: '导语过长',
      message: '导语长{count}{unit}，应不超过{limit}{unit}',
      why: '许多读者只看导语，导语只容得下一层意思。',
      advice: '只留何人、何时、何地、何事，其余移到下一段。',
    },
    'zh-Hant': {
      summary: '導言過長',
      message: '導言長{count}{unit}，應不超過{limit}{unit}',
      why: '許多讀者只看導言，導言只容得下一層意思。',
      advice: '只留何人、何時、何地、何事，其餘移到下一段。',
    },
  },
  check: {
    item(item): Problem | undefined {
      const {parts} = item.facts
      const lead = parts.find(({kind}) => kind === 'lead')
      // A brief of one paragraph is all lead; what is no longer than a brief's is none of ours.
      if (!lead || !parts.some(({kind, start}) => (kind === 'paragraph' || kind === 'listItem' || kind === 'quote') && start >= lead.end)) return undefined

      const dateline = parts.find(({kind, start, end}) => (kind === 'dateline' || kind === 'byline') && start >= lead.start && end <= lead.end)
      const at = {start: dateline?.end ?? lead.start, end: lead.end}
      const count = countLength(item.text(at), item.language)
      const [advised, most] = item.language === 'en' ? limits.en : limits.zh
      if (count <= advised) return undefined

      const isLong = count > most
      return {at, severity: isLong ? 'warning' : 'info', data: {unit: unitOfLength(item.language), count, limit: advised}}
    },
  },
})
