import {readdirSync, readFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {filesOf} from '../build/chunks.mjs'

const filesIn = (chunk: string) => filesOf[chunk]?.('.') ?? []
const apart = ['alike', 'english', 'markup'].flatMap(filesIn)

test('English of the rules is set apart', () => {
  expect(filesIn('english').filter((path) => path.startsWith('rules/')).length).toBeGreaterThan(10)
})

// What stands for such a file before it is loaded can only be called; what is data its own chunk alone may use.
test.each(apart)('%s: functions only are asked of it from outside', async (path) => {
  const exported: Record<string, unknown> = await import(resolve(path))
  const data = Object.keys(exported).filter((name) => typeof exported[name] !== 'function')
  const folder = dirname(path)
  const outside = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/(?:^english|-en|\.test)\.ts$/.test(name))
  const used = outside.filter((name) => {
    const line = readFileSync(join(folder, name), 'utf8').match(new RegExp(`import \\{([^}]*)\\} from './${basename(path)}'`))?.[1] ?? ''
    return data.some((one) => new RegExp(`\\b${one}\\b`).test(line))
  })
  expect(used).toEqual([])
})
