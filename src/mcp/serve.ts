import {answerLine} from './protocol.ts'
import {makeTools} from './tools.ts'

/** Code units of the longest line that is read. */
const longest = 16 * 1024 * 1024

/**
 * Serves the tools over a stream of lines of JSON until it ends. Resolves to the exit code. `cwd`: the folder whose files may be read; `home`: that of
 * the package.
 */
export async function serveTools(
  {stdin, stdout, stderr}: {stdin: AsyncIterable<Uint8Array>; stdout: {write(text: string): unknown}; stderr: {write(text: string): unknown}},
  cwd: string,
  home: string,
): Promise<number> {
  const tools = makeTools(cwd, home)
  const decoder = new TextDecoder()
  let rest = ''
  let isTooLong = false
  const answer = (line: string) => {
    if (line.trim() === '') return
    try {
      const said = answerLine(line, tools)
      if (said !== undefined) stdout.write(`${said}\n`)
    } catch (error) {
      stderr.write(`newslint: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  for await (const chunk of stdin) {
    const lines = decoder.decode(chunk, {stream: true}).split('\n')
    lines[0] = rest + (lines[0] ?? '')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      // The end of a line that was given up.
      if (isTooLong) answer('too long')
      else answer(line)
      isTooLong = false
    }
    if (rest.length > longest) isTooLong = true
    if (isTooLong) rest = ''
  }
  answer(isTooLong ? 'too long' : rest)
  return 0
}
