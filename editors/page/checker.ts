import {readBlock} from './blocks.ts'
import type {Language} from './library.ts'
import type {Answer, Question, Task, Tasks} from './questions.ts'

type Settled = Exclude<Answer, {needs: string}>
type Here = (question: Question) => Answer
interface Asked {
  question: Question
  settle: (answer: Settled) => void
}

/** What a page in that language needs first: its texts, and the readers of English where the draft is likely to be English. */
const packsOf = (language: Language) => [`texts-${language}`, ...(language === 'en' ? ['english'] : [])]

/** Asks the library, off the main thread where the browser lets a page from a file have a worker. It begins with the packs of one language; others are run when a question needs them. */
export class Checker {
  #worker: Worker | undefined
  #here: Here | undefined
  #isRefused = false
  readonly #language: Language
  readonly #packs: Set<string>
  /** Scripts that were run in the page itself. */
  readonly #run = new Set<string>()
  readonly #waiting = new Map<number, Asked>()
  #asked = 0
  #begun = 0

  /** `language`: the one of messages, as far as can be foreseen. */
  constructor(language: Language) {
    this.#language = language
    this.#packs = new Set(packsOf(language))
    void this.#begin()
    void this.#takeAlong('alike')
  }

  /** Most drafts need the pack sooner or later: where it comes before anything was asked, the library begins anew with it; else it waits until it is asked for. */
  async #takeAlong(pack: string): Promise<void> {
    await readBlock(pack)
    if (this.#asked > 0 || this.#packs.has(pack)) return
    this.#packs.add(pack)
    await this.#begin()
  }

  /** Rejects with the message of what the library could not do. */
  ask<T extends Task>(task: T, asks: Tasks[T]['asks']): Promise<Tasks[T]['answers']> {
    const question: Question = {id: ++this.#asked, task, asks}
    return new Promise((resolve, reject) => {
      const settle = (answer: Settled) => ('failure' in answer ? reject(new Error(answer.failure)) : resolve(answer.answers as Tasks[T]['answers']))
      this.#waiting.set(question.id, {question, settle})
      this.#send(question)
    })
  }

  /** What is asked while the library begins is sent once it has begun. */
  #send(question: Question): void {
    const here = this.#here
    if (this.#worker) this.#worker.postMessage(question)
    // What was drawn before is seen before the page is held up.
    else if (here) setTimeout(() => this.#take(here(question)))
  }

  #take(answer: Answer): void {
    if ('needs' in answer) {
      // Where an earlier question lacked the same pack, the library begins already.
      if (!this.#packs.has(answer.needs)) {
        this.#packs.add(answer.needs)
        void this.#begin()
      }
      return
    }

    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    waiting?.settle(answer)
  }

  /** Begins anew with all packs that have been needed: a worker takes no script later on. What is open is asked again. */
  async #begin(): Promise<void> {
    const round = ++this.#begun
    this.#worker?.terminate()
    this.#worker = undefined
    try {
      const names = ['library', ...this.#packs]
      const scripts = await Promise.all(names.map(readBlock))
      if (round !== this.#begun) return
      if (this.#isRefused) this.#beginHere(names, scripts)
      else this.#beginApart(scripts)
      for (const {question} of this.#waiting.values()) this.#send(question)
    } catch (error) {
      for (const [id, {settle}] of this.#waiting) settle({id, failure: String(error)})
      this.#waiting.clear()
    }
  }

  #beginApart(scripts: readonly string[]): void {
    try {
      const worker = new Worker(URL.createObjectURL(new Blob([...scripts, `newslintBegin(${JSON.stringify(this.#language)})`], {type: 'text/javascript'})))
      this.#worker = worker
      worker.onmessage = ({data}: MessageEvent<Answer>) => worker === this.#worker && this.#take(data)
      worker.onerror = () => worker === this.#worker && this.#refuse()
    } catch {
      this.#refuse()
    }
  }

  /** A worker from a file was refused, or broke: the same scripts run in the page. */
  #refuse(): void {
    this.#isRefused = true
    void this.#begin()
  }

  #beginHere(names: readonly string[], scripts: readonly string[]): void {
    for (const [at, code] of scripts.entries()) {
      const name = names[at] as string
      if (this.#run.has(name)) continue

      this.#run.add(name)
      const script = document.createElement('script')
      script.textContent = code
      document.head.append(script)
    }
    this.#here = (globalThis as unknown as {newslintAnswer: Here}).newslintAnswer
  }
}
