/** The formats of a notice by name, the default first. */
export const noticeFormats = ['markdown', 'html', 'csv', 'json'] as const
export type NoticeFormat = (typeof noticeFormats)[number]
