import type {Score} from '../report/report.ts'

/** A finding an editor is asked about, or has spoken on: an error, by its content. */
export interface JudgedFinding {
  /** Its fingerprint: the same as in the GitLab report and in a baseline. */
  key: string
  ruleId: string
  /** The words it marks, cut short. */
  text: string
  message: string
  isVeto: boolean
  verdict?: 'confirmed' | 'rejected'
}

/** An item as the notice keeps it: small, so that a hundred thousand fit. */
export interface NoticeItem {
  /** Its place among the items added, where its signature stands. */
  index: number
  path: string
  headline?: string
  /** As the item says it. */
  unit?: string
  authors: string[]
  kind: string
  channel?: string
  /** Kind and channel as written, where nobody knows them. */
  unknownKind?: string
  unknownChannel?: string
  /** When it was filed, else published, else written: ISO 8601. */
  filed?: string
  event?: string
  score: number
  grade: Score['grade']
  /** In the order of `dimensions`. */
  dimensions: number[]
  /** Rule, errors, warnings; rule, errors, warnings … Rules by their number in the collection. */
  rules: number[]
  errors: JudgedFinding[]
  isLate: boolean
  /** False where something of it could not be read. */
  isRead: boolean
  /** Han characters, or words of English. */
  length: number
  suppressed: number
  /** Numbers of the topics it is about. */
  topics: number[]
  /** Hashes of its figures, to tell two stories in one form apart. */
  figures: number[]
  /** Hashes of its names, likewise. */
  names: number[]
}
