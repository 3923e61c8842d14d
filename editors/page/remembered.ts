import type {Language} from './library.ts'

/** What the page asks and the device remembers. */
export interface Remembered {
  language: Language
  kind: string
  channel: string
  unit: string
  author: string
  /** ISO date; kept for the day on which it was entered, for the next draft tells of another event. */
  eventDate: string
}

const key = 'newslint'
const languages: readonly string[] = ['zh-Hans', 'zh-Hant', 'en']

/** The language of a browser: `zh-TW`, `zh-HK` and `zh-Hant` are Traditional. */
export function languageOfBrowser(tags: readonly string[]): Language {
  const tag = tags.find((one) => /^(?:zh|en)\b/i.test(one)) ?? 'en'
  if (/^en/i.test(tag)) return 'en'
  return /hant|-(?:tw|hk|mo)\b/i.test(tag) ? 'zh-Hant' : 'zh-Hans'
}

/** Reads what was remembered; a device that remembers nothing, or a foreign value, gives the first answers. */
export function readRemembered(today: string): Remembered {
  const answers: Remembered = {language: languageOfBrowser(navigator.languages), kind: '', channel: '', unit: '', author: '', eventDate: ''}
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return answers
    const values = stored as Record<string, unknown>
    for (const name of ['kind', 'channel', 'unit', 'author', 'eventDate'] as const) {
      const value = values[name]
      if (typeof value === 'string') answers[name] = value
    }
    if (languages.includes(values.language as string)) answers.language = values.language as Language
    if (values.day !== today) answers.eventDate = ''
  } catch {}
  return answers
}

/** Writes it down. The draft itself is never stored. */
export function remember(answers: Remembered, today: string): void {
  try {
    localStorage.setItem(key, JSON.stringify({...answers, day: today}))
  } catch {}
}
