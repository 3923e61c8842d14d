import type {Plugin} from 'esbuild'

/** Languages of messages. */
export const languages: readonly string[]
/** A plugin that sets the texts of the rules apart. `load` gives the script that loads those of a language; the entry of one is `texts:<language>`. */
export function setTextsApart(root: string, load: (chunk: string) => string): Plugin
