// A thread of the command: loads the command, which does not start itself then.
import {createRequire} from 'node:module'
import {parentPort, workerData} from 'node:worker_threads'

const load = createRequire(__filename)
const {startServing} = load('./cli.cjs') as typeof import('./cli.ts')

const answer = startServing(workerData)
parentPort?.on('message', async (task) => {
  parentPort?.postMessage(await answer(task))
})
