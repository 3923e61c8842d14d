/** Runs one check after the other, however often it is asked: what is asked while one runs is done once, after it. */
export class Rounds {
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined
  readonly #run: () => Promise<void>

  /** `run` does not reject. */
  constructor(run: () => Promise<void>) {
    this.#run = run
  }

  /** Once nobody has asked for so many milliseconds. */
  soon(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), delay)
  }

  /** Resolves when a round that began after the call has ended. */
  now(): Promise<void> {
    clearTimeout(this.#timer)
    this.#next ??= this.#follow()
    return this.#next
  }

  async #follow(): Promise<void> {
    await this.#running
    this.#next = undefined
    this.#running = this.#run()
    await this.#running
  }
}
