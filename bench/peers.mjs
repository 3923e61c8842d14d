import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'

/** Packages are looked for beside this file only: the peers have a package.json of their own. */
const require = createRequire(import.meta.url)

/** A CommonJS or ES module, by its own default export where it has one. */
async function load(name) {
  const module = await import(pathToFileURL(require.resolve(name)).href)
  return module.default?.default ?? module.default ?? module
}

async function textlint(rules, preset) {
  const {TextlintKernel} = await load('@textlint/kernel')
  const plugin = await load('@textlint/textlint-plugin-text')
  const loaded = []
  for (const name of rules) loaded.push({ruleId: name, rule: await load(`textlint-rule-${name}`)})
  if (preset) {
    const {rules: all, rulesConfig} = await load(`textlint-rule-preset-${preset}`)
    for (const [ruleId, rule] of Object.entries(all)) if (rulesConfig[ruleId] !== false) loaded.push({ruleId, rule, options: rulesConfig[ruleId]})
  }
  const kernel = new TextlintKernel()
  const options = {ext: '.txt', filePath: 'item.txt', plugins: [{pluginId: 'text', plugin}], rules: loaded}
  return async (text) => (await kernel.lintText(text, options)).messages.length
}

const makers = {
  async autocorrect() {
    const {lintFor} = await load('autocorrect-node')
    return (text) => lintFor(text, 'item.txt').lines.length
  },
  async zhlint() {
    const {run} = await load('zhlint')
    return (text) => run(text, {rules: {preset: 'default'}}).validations.length
  },
  async 'textlint zh, 3 rules'() {
    return textlint(['date-weekday-mismatch', 'sentence-length', 'no-zero-width-spaces'])
  },
  async 'write-good'() {
    const writeGood = await load('write-good')
    return (text) => writeGood(text).length
  },
  async 'textlint en, 3 rules'() {
    return textlint(['date-weekday-mismatch', 'sentence-length', 'common-misspellings'])
  },
  // The usual preset of textlint; made for Japanese, it is what there is for a text in Chinese characters.
  async 'textlint, its preset for technical writing'() {
    return textlint([], 'ja-technical-writing')
  },
  async 'textlint en, write-good and 3 rules'() {
    return textlint(['write-good', 'date-weekday-mismatch', 'sentence-length', 'common-misspellings'])
  },
  async 'harper.js'() {
    const {LocalLinter} = await import('harper.js')
    const {binaryInlined} = await import('harper.js/binaryInlined')
    const linter = new LocalLinter({binary: binaryInlined})
    await linter.setup()
    return async (text) => (await linter.lint(text, {language: 'plaintext'})).length
  },
  async 'retext, 4 plugins'() {
    const {unified} = await import('unified')
    const plugins = ['retext-english', 'retext-passive', 'retext-simplify', 'retext-intensify', 'retext-repeated-words', 'retext-stringify']
    const processor = unified()
    for (const name of plugins) processor.use((await import(name)).default)
    processor.freeze()
    return (text) => processor.processSync(text).messages.length
  },
  async 'jieba tag'() {
    const {Jieba} = await load('@node-rs/jieba')
    const {dict} = await load('@node-rs/jieba/dict.js')
    const jieba = Jieba.withDict(dict)
    return (text) => jieba.tag(text).length
  },
  async 'chrono-node'() {
    const {parse} = await load('chrono-node')
    return (text) => parse(text).length
  },
}

/** The peers that do something of what `lint` or `facts` does for a language, by their name here. */
export const peersOf = {
  lint: {
    zh: ['autocorrect', 'zhlint', 'textlint zh, 3 rules'],
    en: ['write-good', 'textlint en, 3 rules', 'retext, 4 plugins'],
  },
  // What lints while one types.
  editor: {
    zh: ['textlint zh, 3 rules', 'textlint, its preset for technical writing'],
    en: ['harper.js', 'textlint en, 3 rules', 'textlint en, write-good and 3 rules'],
  },
  // One tells the words of Chinese and their classes, the other the dates of English: newslint all facts.
  facts: {
    zh: ['jieba tag'],
    en: ['chrono-node'],
  },
}

/** Loads the peers of a task and language; those that are not installed come back in `missing`. */
export async function loadPeers(task, language) {
  const tools = []
  const missing = []
  for (const name of peersOf[task][language]) {
    try {
      tools.push({name, run: await makers[name]()})
    } catch (error) {
      if (!/MODULE_NOT_FOUND|ERR_MODULE_NOT_FOUND/.test(`${error.code}`)) throw error
      missing.push(name)
    }
  }
  return {tools, missing}
}
