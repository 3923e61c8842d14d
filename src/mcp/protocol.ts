import {version} from './library.ts'

/** A tool as the protocol describes it, and what it does; `call` throws a ToolFailure with a line for the caller. */
export interface Tool {
  name: string
  title: string
  description: string
  inputSchema: {type: 'object'; properties: Record<string, object>; required?: string[]; additionalProperties: false}
  call(given: Record<string, unknown>): object
}

/** What a tool cannot do, told to whoever called it. */
export class ToolFailure extends Error {}

/** Versions of the Model Context Protocol that are spoken, the newest first. */
const versions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05']

const instructions =
  'newslint checks news items in Simplified Chinese, Traditional Chinese and English as an editor does. Call `lint` on a draft, mend what it finds, and call it again; `explain` says why a rule is there. Never invent a date, figure, name or source to satisfy a finding: ask the writer.'

interface Request {
  id?: string | number | null
  method?: unknown
  params?: Record<string, unknown>
}

type Answer = {jsonrpc: '2.0'; id: string | number | null} & ({result: object} | {error: {code: number; message: string}})

const refuse = (id: Request['id'], code: number, message: string): Answer => ({jsonrpc: '2.0', id: id ?? null, error: {code, message}})
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Answers one message of JSON-RPC 2.0; nothing for a notification or an answer. `text` is one line of the stream. */
export function answerLine(text: string, tools: readonly Tool[]): string | undefined {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch {
    return JSON.stringify(refuse(null, -32700, 'Parse error'))
  }
  if (!Array.isArray(message)) {
    const answer = answerOne(message, tools)
    return answer && JSON.stringify(answer)
  }
  // Batches came with one version of the protocol and went with the next.
  const answers = message.flatMap((one) => answerOne(one, tools) ?? [])
  if (message.length === 0) return JSON.stringify(refuse(null, -32600, 'Invalid request'))
  return answers.length === 0 ? undefined : JSON.stringify(answers)
}

function answerOne(message: unknown, tools: readonly Tool[]): Answer | undefined {
  if (!isObject(message)) return refuse(null, -32600, 'Invalid request')

  const {id, method, params} = message as Request
  const isId = typeof id === 'string' || typeof id === 'number'
  if (typeof method !== 'string') return 'result' in message || 'error' in message ? undefined : refuse(isId ? id : null, -32600, 'Invalid request')
  if (id === undefined) return undefined
  if (!isId) return refuse(null, -32600, 'Invalid request')

  const given = isObject(params) ? params : {}
  switch (method) {
    case 'initialize':
      return {jsonrpc: '2.0', id, result: initialize(given)}
    case 'ping':
      return {jsonrpc: '2.0', id, result: {}}
    case 'tools/list':
      return {jsonrpc: '2.0', id, result: {tools: tools.map(describe)}}
    case 'tools/call': {
      const tool = tools.find(({name}) => name === given.name)
      if (!tool) return refuse(id, -32602, `Unknown tool: ${String(given.name).slice(0, 60)}`)
      return {jsonrpc: '2.0', id, result: callTool(tool, isObject(given.arguments) ? given.arguments : {})}
    }
    default:
      return refuse(id, -32601, 'Method not found')
  }
}

function initialize({protocolVersion}: Record<string, unknown>): object {
  return {
    protocolVersion: versions.find((one) => one === protocolVersion) ?? versions[0],
    capabilities: {tools: {}},
    serverInfo: {name: 'newslint', version},
    instructions,
  }
}

function describe({name, title, description, inputSchema}: Tool): object {
  return {name, title, description, inputSchema, annotations: {title, readOnlyHint: true, idempotentHint: true, openWorldHint: false}}
}

function callTool(tool: Tool, given: Record<string, unknown>): object {
  try {
    const found = tool.call(given)
    return {content: [{type: 'text', text: JSON.stringify(found)}], structuredContent: found, isError: false}
  } catch (error) {
    // What the caller can mend is told as a result: a fault of the protocol would not reach the model.
    if (!(error instanceof ToolFailure)) throw error
    return {content: [{type: 'text', text: error.message}], isError: true}
  }
}
