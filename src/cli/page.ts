import {readFileSync} from 'node:fs'
import type {RequestListener, Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {Failure} from '../node/failure.ts'
import {reasonOf} from '../node/files.ts'
import type {Io} from './io.ts'
import type {Language} from './library.ts'
import {pageWordsOf} from './page-words.ts'
import {fill} from './words.ts'

const loopback = '127.0.0.1'

/** Gives out the page and nothing else, to whoever asks this machine by its own address: another name for it may be a stranger's. */
function answerWith(html: string, addressOf: () => AddressInfo): RequestListener {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]{1,2000})"/.exec(html)?.[1] ?? "default-src 'none'"
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  }
  return ({method, url, headers: {host}}, response) => {
    const {port} = addressOf()
    const isOurs = host === `${loopback}:${port}` || host === `localhost:${port}`
    const status = !isOurs ? 403 : url !== '/' ? 404 : method === 'GET' || method === 'HEAD' ? 200 : 405
    if (status === 200) response.writeHead(status, headers).end(method === 'GET' ? html : undefined)
    else response.writeHead(status, {'X-Content-Type-Options': 'nosniff'}).end()
  }
}

async function listen(server: Server): Promise<AddressInfo> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, loopback, resolve)
  })
  return server.address() as AddressInfo
}

/** Serves the page on loopback, at a port that is free, until the process is asked to end. Throws a Failure where there is no page. */
export async function servePage(language: Language, io: Io): Promise<number> {
  const words = pageWordsOf[language]
  let html: string
  try {
    html = readFileSync(join(io.home, 'dist/page/index.html'), 'utf8')
  } catch {
    throw new Failure(words.missing)
  }

  // Every other command starts without it.
  const {createServer} = await import('node:http')
  let address: AddressInfo | undefined
  const server = createServer(answerWith(html, () => address as AddressInfo))
  try {
    address = await listen(server)
  } catch (error) {
    throw new Failure(fill(words.cannotServe, {reason: reasonOf(error)}))
  }
  io.stdout.write(`${fill(words.serving, {url: `http://${loopback}:${address.port}/`})}\n`)

  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  server.close()
  server.closeAllConnections()
  return 0
}
