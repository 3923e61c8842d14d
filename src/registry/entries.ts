/** A post somebody holds. Dates are a year, a month or a day (2024, 2024-03, 2024-03-01), both ends included. */
export interface Post {
  title: string
  /** Name or id of the unit or organisation. */
  unit?: string
  since?: string
  until?: string
}

export interface RegisteredPerson {
  name: string
  /** Titles that go with the name at any time: 教授, Dr. */
  titles?: string[]
  posts?: Post[]
  aliases?: string[]
  /** Place in the order in which people of the house are named, from 1. */
  order?: number
}

export interface RegisteredUnit {
  id?: string
  name: string
  aliases?: string[]
  /** The class of units it is counted with. */
  class?: string
  /** Items it owes, by period (week, month, quarter, year) and kind of item. */
  quota?: Partial<Record<'week' | 'month' | 'quarter' | 'year', Record<string, number>>>
  leader?: string
  deputy?: string
  /** Who writes for it. */
  officer?: string
  places?: string[]
}

export interface RegisteredTerm {
  /** The term as the house writes it, or with `forbidden` as it must not be written. */
  term: string
  /** What to write instead, best first. */
  instead?: string[]
  forbidden?: boolean
  why?: string
  /** Other ways to write it. */
  aliases?: string[]
}

/** What the house means to report on in a period. */
export interface RegisteredTopic {
  name: string
  /** Words that tell an item is about it, beside its name. */
  aliases?: string[]
  /** A year, a month or a day each, both ends included; left out: at any time. */
  since?: string
  until?: string
}

/** The house: names and terms that are known to be right. `parseRegistry` reads one from a file. */
export interface Registry {
  people?: RegisteredPerson[]
  organisations?: {name: string; aliases?: string[]; domains?: string[]}[]
  places?: {name: string; aliases?: string[]}[]
  units?: RegisteredUnit[]
  terms?: RegisteredTerm[]
  topics?: RegisteredTopic[]
  /** Domains of the house: their addresses are never injected. */
  domains?: string[]
}
