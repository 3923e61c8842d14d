// What only a run over many files needs. The command loads it from a file of its own (tsup.config.ts): to start the rest of Node for it takes as long as to check an item.
// What is exported as a value must be a function, and no class of the command is known here.
import {availableParallelism} from 'node:os'
import {Worker} from 'node:worker_threads'

export {type Cache, openCache} from './cache.ts'

/** Work in other threads: each task goes to the first that is free. */
export interface Pool<Task, Result> {
  /** Rejects where the thread that had the task is lost; it is not replaced. */
  run(task: Task): Promise<Result>
  close(): void
}

/** Cores this process may use. */
export function countCores(): number {
  return availableParallelism()
}

/** Megabytes a thread may fill before it tidies up: with Node's own 48, two threads take a third more memory, and are no faster. */
const youngSize = 8
/** Megabytes a thread may hold. Without a limit it tidies up so seldom that two threads take twice the memory; the largest item there may be needs less. */
const oldSize = 256

interface Job<Task, Result> {
  task: Task
  resolve(result: Result): void
  reject(error: unknown): void
}

/** Starts threads that run a script; it answers each message with one. */
export function openPool<Task, Result>(count: number, script: string, data: unknown): Pool<Task, Result> {
  const waiting: Job<Task, Result>[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Job<Task, Result>>()
  let living = 0

  const give = () => {
    while (waiting.length > 0 && idle.length > 0) {
      const [worker, job] = [idle.shift() as Worker, waiting.shift() as Job<Task, Result>]
      busy.set(worker, job)
      worker.postMessage(job.task)
    }
    if (living === 0) for (const job of waiting.splice(0)) job.reject(new Error('no thread is left'))
  }
  const lose = (worker: Worker, error: unknown) => {
    if (!workers.delete(worker)) return
    living--
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1)
    busy.get(worker)?.reject(error)
    busy.delete(worker)
    give()
  }
  const workers = new Set<Worker>()
  for (let index = 0; index < count; index++) {
    const worker = new Worker(script, {
      workerData: data,
      stdout: true,
      stderr: true,
      resourceLimits: {maxYoungGenerationSizeMb: youngSize, maxOldGenerationSizeMb: oldSize},
    })
    workers.add(worker)
    living++
    idle.push(worker)
    worker.on('message', (result: Result) => {
      const job = busy.get(worker)
      busy.delete(worker)
      idle.push(worker)
      job?.resolve(result)
      give()
    })
    worker.on('error', (error) => lose(worker, error))
    worker.on('exit', () => lose(worker, new Error('a thread ended')))
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({task, resolve, reject})
        give()
      }),
    close() {
      for (const worker of workers) void worker.terminate()
    },
  }
}
