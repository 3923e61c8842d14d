import {defineRule} from '#rule'
import {findLeaks} from './marks.ts'

export default defineRule({
  id: 'draft-leak',
  dimension: 'truth',
  attributes: ['truthful', 'overall'],
  severity: 'error',
  weight: 20,
  cap: 40,
  exempt: ['title'],
  text: {
    en: {
      summary: 'The text shows that it was not meant to go out yet, or not at all',
      message: {
        secret: 'Unexpected mark of secrecy `{actual}`',
        internal: 'Unexpected `{actual}`: this paper is not for readers',
        draft: 'Unexpected stage of a draft in the headline `{actual}`',
        change: 'Unexpected mark of a change or comment `{actual}`',
        note: 'Unexpected note between colleagues `{actual}`',
        inserted: 'Unexpected tracked change: `{actual}` was inserted and not accepted',
        deleted: 'Unexpected tracked change: `{actual}` was deleted, and can still be read',
        hidden: 'Unexpected hidden text `{actual}`',
        comment: 'Unexpected comment `{actual}`',
        chat: 'Unexpected line of a chat `{actual}`',
        assistant: 'Unexpected words of a writing assistant `{actual}`',
      },
      why: 'Readers see a paper that nobody has approved, and sometimes one that may not be published.',
      advice: 'Ask whether it may go out; then accept the changes and take the marks and notes out.',
    },
    'zh-Hans': {
      summary: '稿件带有未定稿或不公开的标记',
      message: {
        secret: '出现密级标志“{actual}”',
        internal: '“{actual}”：此件并非供读者阅读',
        draft: '标题带有稿次标记“{actual}”',
        change: '留有修订或批注的痕迹“{actual}”',
        note: '留有内部批语“{actual}”',
        inserted: '修订未接受：插入的“{actual}”',
        deleted: '修订未接受：删除的“{actual}”仍可看到',
        hidden: '留有隐藏文字“{actual}”',
        comment: '批注未删：“{actual}”',
        chat: '留有聊天内容“{actual}”',
        assistant: '留有写作助手的话“{actual}”',
      },
      why: '读者看到的是未经审定、甚至不得公开的稿件。',
      advice: '请先确认能否公开；定稿后接受修订，删去标记和批语。',
    },
    'zh-Hant': {
      summary: '稿件帶有未定稿或不公開的標記',
      message: {
        secret: '出現密級標誌「{actual}」',
        internal: '「{actual}」：此件並非供讀者閱讀',
        draft: '標題帶有稿次標記「{actual}」',
        change: '留有修訂或註解的痕跡「{actual}」',
        note: '留有內部批語「{actual}」',
        inserted: '追蹤修訂未接受：插入的「{actual}」',
        deleted: '追蹤修訂未接受：刪除的「{actual}」仍可看到',
        hidden: '留有隱藏文字「{actual}」',
        comment: '註解未刪：「{actual}」',
        chat: '留有聊天內容「{actual}」',
        assistant: '留有寫作助手的話「{actual}」',
      },
      why: '讀者看到的是未經審定、甚至不得公開的稿件。',
      advice: '請先確認能否公開；定稿後接受修訂，刪去標記和批語。',
    },
  },
  check: {
    *item(item) {
      for (const {at, kind, isCertain, actual: said} of findLeaks(item)) {
        const actual = said ?? ('inSource' in at ? item.source.slice(at.start, at.end) : item.text(at))
        yield {at, message: kind, actual: actual.length > 40 ? `${actual.slice(0, 40)}…` : actual, ...(isCertain ? {} : {severity: 'warning'})}
      }
    },
  },
})
