import type {Plugin} from 'esbuild'

/** Source files by chunk; from outside only their functions are used. */
export const filesOf: Record<string, (root: string) => string[]>
/** A plugin that sets chunks apart. `load` gives the script that loads one; the entry of one is `chunk:<name>`. */
export function setApart(root: string, chunks: readonly string[], load: (chunk: string) => string): Plugin
