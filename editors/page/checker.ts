import type {Answer, Question, Task, Tasks} from './questions.ts'

/** Asks the library, off the main thread where the browser lets a page from a file have a worker. */
export class Checker {
  #worker: Worker | undefined
  #here: ((question: Question) => Answer) | undefined
  readonly #code: string
  readonly #waiting = new Map<number, {question: Question; settle: (answer: Answer) => void}>()
  #asked = 0

  /** `code`: the library bundled for a worker. */
  constructor(code: string) {
    this.#code = code
    try {
      const url = URL.createObjectURL(new Blob([code], {type: 'text/javascript'}))
      this.#worker = new Worker(url)
      this.#worker.onmessage = ({data}: MessageEvent<Answer>) => this.#settle(data)
      this.#worker.onerror = () => this.#moveHere()
    } catch {
      this.#moveHere()
    }
  }

  /** Whether the library runs beside the page; else every check holds the page up for a moment. */
  get isApart(): boolean {
    return this.#worker !== undefined
  }

  /** Rejects with the message of what the library could not do. */
  ask<T extends Task>(task: T, asks: Tasks[T]['asks']): Promise<Tasks[T]['answers']> {
    const question: Question = {id: ++this.#asked, task, asks}
    return new Promise((resolve, reject) => {
      const settle = (answer: Answer) => ('failure' in answer ? reject(new Error(answer.failure)) : resolve(answer.answers as Tasks[T]['answers']))
      this.#waiting.set(question.id, {question, settle})
      this.#send(question)
    })
  }

  #send(question: Question): void {
    if (this.#worker) this.#worker.postMessage(question)
    // What was drawn before is seen before the page is held up.
    else setTimeout(() => this.#settle((this.#here as (question: Question) => Answer)(question)))
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    waiting?.settle(answer)
  }

  /** A worker from a file was refused, or broke: the same code runs in the page, and what is open is asked again. */
  #moveHere(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    if (!this.#here) {
      const script = document.createElement('script')
      script.textContent = this.#code
      document.head.append(script)
      this.#here = (globalThis as unknown as {newslintAnswer: (question: Question) => Answer}).newslintAnswer
    }
    for (const {question} of this.#waiting.values()) this.#send(question)
  }
}
