// newslint in a pipeline of unified: Markdown in, the messages of all plugins in one report.
import {newslint, newsParser} from 'newslint'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import remarkStringify from 'remark-stringify'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {reporter} from 'vfile-reporter'

/** A plugin of one's own beside it: an item has a heading. */
const hasHeading = () => (tree, file) => {
  if (!tree.children.some(({type}) => type === 'heading')) file.message('Missing heading', {source: 'example', ruleId: 'heading'})
}

const prose = unified().use(newsParser).use(newslint, {messages: 'en'}).use(retextStringify)
const source = '会议定于**2026年3月3日**（[星期三](https://example.com)）召开。\n'
const file = await unified().use(remarkParse).use(hasHeading).use(remarkRetext, prose).use(remarkStringify).process({value: source, path: 'item.md'})

console.log(reporter(file))
console.log(`score ${file.data.newslint.score.overall}`)
