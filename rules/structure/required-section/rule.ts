import {defineRule} from '#rule'
import {findMissingSections} from './slots.ts'

export default defineRule({
  id: 'required-section',
  dimension: 'structure',
  attributes: ['overall', 'useful'],
  severity: 'warning',
  weight: 6,
  cap: 36,
  presence: true,
  text: {
    en: {
      summary: 'Something that an item of this kind must tell is missing',
      message: 'Missing {missing}',
      why: 'A guide without the documents needed, or a report of an accident without what was done, sends the reader to the telephone.',
      advice: 'Add a section or a sentence for each; where it is not known yet, say so.',
    },
    'zh-Hans': {
      summary: '缺少该类稿件应当交代的内容',
      message: '缺少{missing}',
      why: '办事指南不写材料，事故通报不写处置，读者还得再打电话来问。',
      advice: '请逐项补上一节或一句；暂时不清楚的，也请写明。',
    },
    'zh-Hant': {
      summary: '欠缺該類稿件應交代的內容',
      message: '欠缺{missing}',
      why: '申請指南沒有列明文件，事故公布沒有交代處理情況，讀者還得再致電查詢。',
      advice: '請逐項補上一節或一句；暫時未知的，也請說明。',
    },
  },
  check: {
    item(item) {
      if (item.profile.sections.length === 0) return
      const missing = findMissingSections(item)
      const needed = missing.filter(({need}) => need === 'required')
      const named = missing.some(({need}) => need !== 'welcome') ? missing.filter(({need}) => need !== 'welcome') : missing
      if (named.length === 0) return

      // A kind that was only detected is a guess: nothing is demanded of it.
      const level = (needed.length > 0 ? 2 : named.some(({need}) => need === 'expected') ? 1 : 0) - (item.kindReason === 'detected' ? 1 : 0)
      return {
        severity: level === 2 ? 'error' : level === 1 ? 'warning' : 'info',
        weight: 6 * named.length,
        data: {missing: named.map(({name}) => name)},
      }
    },
  },
})
