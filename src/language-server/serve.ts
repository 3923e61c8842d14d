import {createConnection, LSPErrorCodes, Message, ProposedFeatures, type ResponseMessage, StreamMessageWriter} from 'vscode-languageserver/node'
import {FrameReader} from './frames.ts'
import {serveOn} from './server.ts'

/** Speaks the protocol on these streams until the client says goodbye or is gone; then calls `end` with the exit code. `home`: the folder of the package. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, home: string, end: (code: number) => void): void {
  const writer = new StreamMessageWriter(output)
  const reader = new FrameReader(input, (code) => {
    const message = code === -32700 ? 'Parse error' : 'Invalid request'
    void writer.write({jsonrpc: '2.0', id: null, error: {code, message}} as Message)
  })
  let isShutDown = false
  // What is cancelled while it waits is not done.
  const cancelUndispatched = (message: Message): ResponseMessage | undefined =>
    Message.isRequest(message) ? {jsonrpc: '2.0', id: message.id, error: {code: LSPErrorCodes.RequestCancelled, message: 'Cancelled'}} : undefined
  const connection = createConnection(ProposedFeatures.all, reader, writer, {cancelUndispatched})
  const goodbye = () => end(isShutDown ? 0 : 1)
  input.on('end', goodbye)
  input.on('close', goodbye)
  serveOn(connection, home, () => {
    isShutDown = true
  })
}
