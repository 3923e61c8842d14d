// The parsers of other people, which are large: only what is marked up needs them, and the command loads them apart.

export {parse as parseDocument, parseFragment} from 'parse5'
export {parseMarkdown} from './mdast.ts'
export {parseYaml, type YamlEvent} from './yamlEvents.ts'
