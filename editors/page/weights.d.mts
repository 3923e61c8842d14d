/** Bytes of a text, compressed as servers compress. */
export function compress(text: string): number
/** The page as far as it has to have come before it can tell the first findings of a Chinese draft, in a language of messages. */
export function cutFirstLoad(html: string, language: 'zh-Hans' | 'zh-Hant'): string
