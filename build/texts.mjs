// Sets the texts of the rules apart by language: a reader needs one of the three.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import ts from 'typescript'

export const languages = ['en', 'zh-Hans', 'zh-Hant']
const ruleFile = /[/\\]rules[/\\][\w-]+[/\\][\w-]+[/\\]rule\.ts$/

function findProperty(object, key) {
  const found = object.properties.find((property) => ts.isPropertyAssignment(property) && property.name.text === key)
  if (!found) throw new Error(`${object.getSourceFile().fileName}: no ${key} that can be set apart`)
  return found.initializer
}

/** Where the texts of a rule stand in its source, and its id. */
function findTexts(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const rule = file.statements.find(ts.isExportAssignment)?.expression
  if (!rule || !ts.isCallExpression(rule)) throw new Error(`${path}: no rule`)
  return findProperty(rule.arguments[0], 'text')
}

/** The texts of all rules in one language, as script: an object by the folder of the rule. */
function writeTexts(root, language) {
  const folders = readdirSync(join(root, 'rules'), {recursive: true}).filter((path) => /[/\\]rule\.ts$/.test(path))
  const texts = folders.sort().map((folder) => {
    const path = join(root, 'rules', folder)
    return `${JSON.stringify(nameOf(path))}: ${findProperty(findTexts(path, readFileSync(path, 'utf8')), language).getText()}`
  })
  return `export const texts = {${texts}}`
}

const nameOf = (path) => path.split(/[/\\]/).at(-2)

/** A plugin for esbuild. `load` gives the script that loads the texts of a language; the entry of one is `texts:<language>`. */
export function setTextsApart(root, load) {
  const getters = languages.map((language) => `get ${JSON.stringify(language)}() {return ${load(`texts-${language}`)}.texts[name]}`)
  return {
    name: 'set-texts-apart',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^texts:/}, ({path}) => ({path: path.slice('texts:'.length), namespace: 'texts'}))
      onLoad({filter: /./, namespace: 'texts'}, ({path}) => ({
        contents: path === 'all' ? `export const textsOf = (name) => ({${getters}})` : writeTexts(root, path),
        loader: 'js',
      }))
      onLoad({filter: ruleFile}, ({path}) => {
        const source = readFileSync(path, 'utf8')
        const texts = findTexts(path, source)
        const rest = `${source.slice(0, texts.getStart())}textsOf(${JSON.stringify(nameOf(path))})${source.slice(texts.end)}`
        return {contents: `import {textsOf} from 'texts:all'\n${rest}`, loader: 'ts'}
      })
    },
  }
}
