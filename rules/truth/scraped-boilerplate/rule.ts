import {defineRule} from '#rule'
import {findChatLines} from '../../../src/facts/chat-lines.ts'

export default defineRule({
  id: 'scraped-boilerplate',
  dimension: 'truth',
  attributes: ['truthful'],
  severity: 'error',
  weight: 10,
  cap: 30,
  text: {
    en: {
      summary: 'Page furniture was copied with the text',
      message: 'Unexpected page furniture `{actual}`',
      why: 'Lists of related links, print buttons and share lines show that the text was taken from a web page and not read again.',
      advice: 'Take the line out.',
    },
    'zh-Hans': {
      summary: '网页上的附属文字随正文一起复制进来',
      message: '出现网页附属文字“{actual}”',
      why: '相关文章、打印关闭、分享等字样说明稿件抄自网页，没有再看一遍。',
      advice: '请删去这一行。',
    },
    'zh-Hant': {
      summary: '網頁上的附屬文字隨正文一起複製進來',
      message: '出現網頁附屬文字「{actual}」',
      why: '相關文章、列印關閉、分享等字樣說明稿件抄自網頁，沒有再看一遍。',
      advice: '請刪去這一行。',
    },
  },
  check: {
    part(part, item) {
      if (part.kind !== 'furniture') return
      // Lines of a chat are furniture, too, and draft-leak tells of them.
      for (const {start} of findChatLines(item.prose).values()) if (start === part.start) return

      const text = item.text(part).replace(/\s+/g, ' ')
      return {at: part, actual: text.length > 30 ? `${text.slice(0, 30)}…` : text, gate: true}
    },
  },
})
