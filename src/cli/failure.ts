/** What the command cannot do, in one line for the person who asked; the command ends with 2. */
export class Failure extends Error {}

/** The same of a configuration: it holds for the whole run. */
export class ConfigFailure extends Failure {}
