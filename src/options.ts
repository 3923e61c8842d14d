import type {Fields, Language, Registry, Severity} from './item.ts'
import type {OwnChannel, OwnKind} from './profile/extend.ts'
import type {Rule} from './rule.ts'

export type Setting = Severity | 'off'

/** What a caller may say about an item. Nothing in it is executed but the checks of rules passed in `use`. */
export interface LintOptions {
  /** Tells the syntax by its extension (.md .mdx .markdown .html .htm .json); plain text otherwise. */
  path?: string
  /** Language of the item; left out: declared in it, else detected. */
  language?: Language
  /** Language of messages; left out: the language of the item. */
  messages?: Language
  /** Reference time, ISO 8601. Without it (and without a date in the item), rules that need one stay silent. */
  now?: string
  /** IANA name; left out: Asia/Shanghai for Chinese, UTC for English. */
  timeZone?: string
  /** Metadata known from outside; it goes before what the item says. */
  fields?: Partial<Fields>
  /** Metadata of items that do not say: what the item says goes before it. */
  defaults?: Partial<Fields>
  /** By rule: off, or a severity, or a severity and the rule's own options. */
  rules?: Record<string, Setting | [Setting, object]>
  /** Rules of one's own, beside those of the house. */
  use?: Rule[]
  /** Kinds of item of the house, over ours: what they leave out is as in the kind of that name, in the one they extend, or in news. */
  kinds?: Record<string, OwnKind>
  /** Channels of the house, over ours. */
  channels?: Record<string, OwnChannel>
  /** People, organisations, places, units and terms of the house. */
  registry?: Registry
}
