import type {Severity} from '../item.ts'

/** Puts colour around text, or leaves it as it is. */
export type Paint = Record<Severity | 'good' | 'bold' | 'dim', (text: string) => string>

const wrap = (open: number, close: number) => (text: string) => text && `\u001b[${open}m${text}\u001b[${close}m`
const leave = (text: string) => text

const colored: Paint = {
  error: wrap(31, 39),
  warning: wrap(33, 39),
  info: wrap(34, 39),
  good: wrap(32, 39),
  bold: wrap(1, 22),
  dim: wrap(2, 22),
}
const plain: Paint = {error: leave, warning: leave, info: leave, good: leave, bold: leave, dim: leave}

/** The colours of a terminal, or none. */
export function choosePaint(color: boolean): Paint {
  return color ? colored : plain
}
