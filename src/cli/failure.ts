/** What the command cannot do, in one line for the person who asked; the command ends with 2. */
export class Failure extends Error {}
