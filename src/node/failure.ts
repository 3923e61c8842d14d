/** What the command cannot do, in one line for the person who asked, and more lines where there is more of it; the command ends with 2. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly more: readonly string[] = [],
  ) {
    super(message)
  }
}

/** One mistake in a file of settings; line and column from 1, the path absolute. */
export interface PlacedMistake {
  file: string
  line: number
  column: number
  message: string
}

/** The same of a configuration: it holds for the whole run. `places`: the mistakes, for those who can point at them. */
export class ConfigFailure extends Failure {
  constructor(
    message: string,
    more: readonly string[] = [],
    readonly places: readonly PlacedMistake[] = [],
  ) {
    super(message, more)
  }
}
