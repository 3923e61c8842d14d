// A workspace as a desk has it, and one that would like to be executed.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const chinese = `---
unit: 青禾区住建局
author: 李文
publishedAt: 2026-06-12
---
# 青禾区新自来水厂投入使用

6月11日（星期五），青禾区新自来水厂投入使用,日供水5万吨。区水务局局长王敏说，供水人口由6万人增加到9万人。

新厂采用三项新工艺：一是臭氧消毒；二是膜过滤。
`

const traditional = `---
unit: 青禾區水務署
author: 何嘉敏
publishedAt: 2026-06-12
---
# 青禾區新濾水廠投入服務

6月11日（星期五），青禾區新濾水廠投入服務,每日供水5萬噸。署長王敏表示，供水人口由6萬人增至9萬人。

新廠採用三項新工藝：一是臭氧消毒；二是膜過濾。
`

const english = `---
unit: Greenfield Council
author: Ann Lee
publishedAt: 2026-06-12
---
# New water works opens in Greenfield

The new water works in Greenfield opened on Friday, June 11, 2026. In order to improve the water, the works uses ozone, Mary Field, its director, said.

The number of people it serves grew from 60,000 to 90,000, up 40 percent.
`

/** The items by language: name, text, the words under a squiggle of each colour. */
export const items = {
  'zh-Hans': {name: '自来水厂.md', text: chinese, errors: ['星期五', '三项新工艺'], warnings: [','], mended: '星期四'},
  'zh-Hant': {name: '濾水廠.md', text: traditional, errors: ['星期五', '三項新工藝'], warnings: [','], mended: '星期四'},
  en: {name: 'water-works.md', text: english, errors: ['Friday', '40 percent'], warnings: ['In order to'], mended: 'Thursday', written: '50'},
}

/** Files by which another extension might be made to run something; each would leave \`executed\` behind. */
function traps(folder) {
  const mark = JSON.stringify(join(folder, 'executed'))
  const script = `require('node:fs').appendFileSync(${mark}, __filename + '\\n')\n`
  const shell = `#!/bin/sh\necho "$0" >> ${mark}\n`
  return {
    'newslint.config.js': script,
    'newslint.config.cjs': script,
    'newslint.config.mjs': `import {appendFileSync} from 'node:fs'\nappendFileSync(${mark}, import.meta.url)\n`,
    '.newslintrc.js': script,
    'node_modules/newslint/package.json': '{"name": "newslint", "version": "99.0.0", "main": "index.js", "bin": "index.js"}\n',
    'node_modules/newslint/index.js': script,
    'node_modules/.bin/newslint': shell,
    newslint: shell,
    'package.json': '{"name": "desk", "dependencies": {"newslint": "99"}, "scripts": {"newslint": "./newslint", "prepare": "./newslint"}}\n',
    '.vscode/settings.json': '{"newslint.path": "./newslint", "newslint.server": "./newslint", "newslint.runtime": "./newslint"}\n',
    'traps/newslint.config.yaml': 'registry: people.js\n',
    'traps/people.js': script,
    'traps/front-matter.md': `---js\n${script}---\n# Bridge opens\n\nThe bridge opened on Friday, June 11, 2026.\n`,
    'traps/page.html': `<!doctype html><title>Bridge</title><script>fetch('file://executed')</script><p onclick="x()">The bridge opened on Friday, June 11, 2026.</p>\n`,
  }
}

/** Writes the workspace; \`hostile\`: with the traps. */
export function writeWorkspace(folder, {isHostile = false} = {}) {
  const files = {
    'newslint.config.yaml': 'rules:\n  wordy-phrase: warning\n',
    ...Object.fromEntries(Object.values(items).map(({name, text}) => [name, text])),
    ...(isHostile ? traps(folder) : {}),
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), text, {mode: 0o755})
  }
}
