import {channels, kinds, type Language, rules, type Setting} from './library.ts'

/** What the user of the editor has set; everything may be left out. */
export interface Settings {
  /** Language of messages. */
  messages?: Language
  kind?: string
  channel?: string
  /** The day or moment items are judged at, ISO 8601. */
  now?: string
  rules: Record<string, Setting>
  /** This configuration, and no other: a path, relative to the first folder of the workspace. */
  config?: string
  /** Registries, relative likewise. */
  registry: string[]
  /** When to check: while typing, or when saved. */
  run: 'type' | 'save'
  /** Milliseconds of rest before an item is checked. */
  delay: number
  /** Which items to check: all, or those a configuration holds for. */
  where: 'always' | 'configured'
  /** Show the score above the item. */
  score: boolean
}

export const defaultSettings: Settings = {rules: {}, registry: [], run: 'type', delay: 150, where: 'always', score: true}

const languages: readonly unknown[] = ['en', 'zh-Hans', 'zh-Hant']
const levels: readonly unknown[] = ['off', 'info', 'warning', 'error']
const ruleIds = new Set(rules.map(({id}) => id))
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined)
const date = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/

/** Reads what a client sent as settings; what cannot be meant is left out. Never throws. */
export function readSettings(given: unknown): Settings {
  if (typeof given !== 'object' || given === null) return defaultSettings

  const said = given as Record<string, unknown>
  const [messages, kind, channel, now, config] = [text(said.messages), text(said.kind), text(said.channel), text(said.now), text(said.config)]
  const own = typeof said.rules === 'object' && said.rules !== null ? Object.entries(said.rules) : []
  return {
    ...(languages.includes(messages) ? {messages: messages as Language} : {}),
    ...(kind !== undefined && kinds.includes(kind) ? {kind} : {}),
    ...(channel !== undefined && channels.includes(channel) ? {channel} : {}),
    ...(now !== undefined && date.test(now) && !Number.isNaN(Date.parse(now)) ? {now} : {}),
    ...(config === undefined ? {} : {config}),
    rules: Object.fromEntries(own.filter(([id, level]) => ruleIds.has(id) && levels.includes(level))) as Record<string, Setting>,
    registry: [said.registry ?? []].flat().filter((path): path is string => text(path) !== undefined),
    run: said.run === 'save' ? 'save' : 'type',
    delay: typeof said.delay === 'number' && said.delay >= 0 ? Math.min(said.delay, 5000) : defaultSettings.delay,
    where: said.where === 'configured' ? 'configured' : 'always',
    score: said.score !== false,
  }
}

/** The language of a locale as editors write it: `zh-cn`, `zh-TW`, `en`; nothing for one newslint does not speak. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  if (locale === undefined) return undefined
  if (/^zh\b/i.test(locale)) return /^zh[-_](?:tw|hk|mo|hant)/i.test(locale) ? 'zh-Hant' : 'zh-Hans'
  return /^en\b/i.test(locale) ? 'en' : undefined
}
