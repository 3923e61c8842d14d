import type {Verdicts} from './collect.ts'

const written: Record<string, 'confirmed' | 'rejected'> = {
  confirmed: 'confirmed',
  rejected: 'rejected',
  属实: 'confirmed',
  不属实: 'rejected',
  成立: 'confirmed',
  不成立: 'rejected',
}
/** A key and a verdict as a table, a mapping of YAML or plain lines have them: what comes after is the editor's own. */
const line = /^[\s"'-]{0,9}([0-9a-f]{16})["']?[\s,:;]{1,9}["']?(confirmed|rejected|属实|不属实|成立|不成立)(?![\p{L}\p{N}])/u

/** What an editor said of findings, read from lines of key and verdict (CSV, YAML, text) or from JSON: a mapping, or the `errors` of a notice with verdicts put in. `wrong`: numbers of the lines that could not be read, from 1. */
export function readVerdicts(source: string): {verdicts: Verdicts; wrong: number[]} {
  const text = source.replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(text)) return readJson(text)

  const verdicts = new Map<string, 'confirmed' | 'rejected'>()
  const wrong: number[] = []
  for (const [index, row] of text.split(/\r\n?|\n/).entries()) {
    const [, key, verdict = ''] = line.exec(row) ?? []
    const meant = written[verdict]
    if (key !== undefined && meant) verdicts.set(key, meant)
    // The first line of a table names its columns.
    else if (row.trim() !== '' && !/^\s*#/.test(row) && !(index === 0 && /^["']?(?:key|编号|編號)/i.test(row))) wrong.push(index + 1)
  }
  return {verdicts, wrong}
}

function readJson(text: string): {verdicts: Verdicts; wrong: number[]} {
  const verdicts = new Map<string, 'confirmed' | 'rejected'>()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {verdicts, wrong: [1]}
  }

  const open: unknown[] = [value]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== 'object' || one === null) continue
    const {key, verdict} = one as {key?: unknown; verdict?: unknown}
    const meant = typeof verdict === 'string' && Object.hasOwn(written, verdict) ? written[verdict] : undefined
    if (typeof key === 'string' && meant) verdicts.set(key, meant)
    for (const [name, inner] of Object.entries(one)) {
      if (/^[0-9a-f]{16}$/.test(name) && typeof inner === 'string' && Object.hasOwn(written, inner)) verdicts.set(name, written[inner] as 'confirmed')
      else open.push(inner)
    }
  }
  return {verdicts, wrong: []}
}
