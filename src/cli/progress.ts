import type {Io} from './io.ts'

// Fewer files are done before a person could read the line.
const leastFiles = 20
const interval = 100

/** A line on standard error that counts files, where that is a terminal and there are many (or nobody knows how many). `clear` it before anything else is written. */
export function showProgress(total: number | undefined, io: Io): {step(done: number): void; clear(): void} {
  if (!io.isErrorTTY || (total ?? leastFiles) < leastFiles) return {step() {}, clear() {}}

  let last = 0
  let isShown = false
  return {
    step(done) {
      const now = performance.now()
      if (now - last < interval) return
      last = now
      isShown = true
      io.stderr.write(`\r\u001b[2K${done}${total === undefined ? '' : `/${total}`}`)
    },
    clear() {
      if (isShown) io.stderr.write('\r\u001b[2K')
      isShown = false
    },
  }
}
