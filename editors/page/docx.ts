import {readBlock} from './blocks.ts'
import type {ReadDocx} from './files.ts'

/** Reads Word files in a worker of their own, which is begun when one is opened. */
export const readDocxApart: ReadDocx = async (bytes, language) => {
  const code = await readBlock('docx')
  return await new Promise((resolve, reject) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], {type: 'text/javascript'})))
    const end = () => worker.terminate()
    worker.onmessage = ({data}: MessageEvent<{read: Awaited<ReturnType<ReadDocx>>} | {failure: string}>) => {
      end()
      if ('failure' in data) reject(new Error(data.failure))
      else resolve(data.read)
    }
    worker.onerror = ({message}) => {
      end()
      reject(new Error(message))
    }
    worker.postMessage({bytes, language})
  })
}
