import type {ReadDocx} from './files.ts'

/** Reads Word files in a worker of their own, which is begun when the first is opened; nothing where the page was built without the reader. */
export function readDocxWith(code: string | undefined): ReadDocx | undefined {
  if (!code) return undefined

  return (bytes, language) =>
    new Promise((resolve, reject) => {
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
