import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const names = {en: 'package.nls.json', 'zh-Hans': 'package.nls.zh-cn.json', 'zh-Hant': 'package.nls.zh-tw.json'}

test.each(Object.entries(names))('the guide in %s names the commands as the editor does, and has its pictures', (language, file) => {
  const guide = readFileSync(join(root, `docs/editors.${language}.md`), 'utf8')
  const titles = JSON.parse(readFileSync(join(root, 'editors/vscode', file), 'utf8'))
  for (const command of ['insertSkeleton', 'lintWorkspace']) expect(guide).toContain(titles[command])
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => join(root, 'docs', path as string))
  expect(pictures).toHaveLength(5)
  for (const path of pictures) {
    expect(path).toContain(`.${language}.png`)
    expect(statSync(path).size).toBeLessThan(72_000)
  }
  for (const [, path = ''] of guide.matchAll(/(?<!!)\[[^\]]+\]\((?!https?:)([^)#]+)/g)) expect(existsSync(join(root, 'docs', path)), path).toBe(true)
  // The examples of the three guides are the same.
  expect(guide.match(/```yaml[\s\S]*?```/)?.[0]).toContain('registry: names.yaml')
})
