/** Puts off what is asked for until nothing more is asked for some time; one timer for each name, so that no queue can grow. */
export class Schedule {
  readonly #timers = new Map<string, {timer: NodeJS.Timeout; since: number}>()
  readonly #run: (name: string) => void

  constructor(run: (name: string) => void) {
    this.#run = run
  }

  /** Runs after `delay` milliseconds of rest, but no later than `longest` after it was first asked for. */
  ask(name: string, delay: number, longest = 1000): void {
    const waiting = this.#timers.get(name)
    const now = performance.now()
    const since = waiting?.since ?? now
    clearTimeout(waiting?.timer)
    const timer = setTimeout(
      () => {
        this.#timers.delete(name)
        this.#run(name)
      },
      Math.max(0, Math.min(delay, since + longest - now)),
    )
    this.#timers.set(name, {timer, since})
  }

  cancel(name: string): void {
    clearTimeout(this.#timers.get(name)?.timer)
    this.#timers.delete(name)
  }

  get size(): number {
    return this.#timers.size
  }
}
