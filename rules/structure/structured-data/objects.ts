/** An object of structured data in the source, with the stretch it stands in. */
export interface DataObject {
  standard: 'schema.org' | 'ninjs'
  value: Record<string, unknown>
  start: number
  end: number
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const articleType = /Article|BlogPosting|^Report$/
/** Keys that only ninjs has. */
const ninjsKeys = [
  'headlines',
  'versioncreated',
  'versionCreated',
  'firstcreated',
  'firstCreated',
  'contentCreated',
  'pubstatus',
  'pubStatus',
  'body_xhtml',
  'body_text',
  'infoSources',
  'infosources',
]

function isArticle(value: Record<string, unknown>): boolean {
  return [value['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type))
}

function* findArticles(value: unknown, start: number, end: number): Generator<DataObject> {
  const all = Array.isArray(value) ? value : isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value]
  for (const one of all.slice(0, 50)) if (isRecord(one) && isArticle(one)) yield {standard: 'schema.org', value: one, start, end}
}

/** Longer scripts and documents are not parsed a second time. */
const limit = 1_000_000

/** Finds the articles of JSON-LD in a page, or the item itself where the source is JSON. */
export function* findObjects(source: string): Generator<DataObject> {
  if (source.length > limit) return
  if (source.trimStart().startsWith('{')) {
    const value = parse(source)
    if (!isRecord(value)) return
    if (value['@type'] !== undefined || value['@context'] !== undefined) yield* findArticles(value, 0, source.length)
    else if (ninjsKeys.some((key) => Object.hasOwn(value, key))) yield {standard: 'ninjs', value, start: 0, end: source.length}
    return
  }

  const lower = source.toLowerCase()
  for (let at = lower.indexOf('application/ld+json'); at >= 0; at = lower.indexOf('application/ld+json', at + 1)) {
    const start = lower.indexOf('>', at) + 1
    const end = lower.indexOf('</script', start)
    if (start === 0 || end < 0) return
    yield* findArticles(parse(source.slice(start, end)), start, end)
  }
}

/** The place of a key and its plain value within an object, in the source. */
export function findKey(source: string, {start, end}: DataObject, key: string): {start: number; end: number} | undefined {
  const at = source.indexOf(`"${key}"`, start)
  if (at < 0 || at >= end) return
  const value = /^\s{0,20}:\s{0,20}("[^"\n]{0,200}"|[^,}\]\s]{0,80})/.exec(source.slice(at + key.length + 2, at + key.length + 260))
  return {start: at, end: at + key.length + 2 + (value?.[0].length ?? 0)}
}
