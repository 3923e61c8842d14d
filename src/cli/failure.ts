/** What the command cannot do, in one line for the person who asked, and more lines where there is more of it; the command ends with 2. */
export class Failure extends Error {
  constructor(
    message: string,
    readonly more: readonly string[] = [],
  ) {
    super(message)
  }
}

/** The same of a configuration: it holds for the whole run. */
export class ConfigFailure extends Failure {}
