import type {Name} from '../item.ts'
import type {FoundName} from './found-name.ts'

/** How many earlier organisations or people a mention is compared with: keeps long items linear. */
const window = 40

/** Numbers the names so that mentions of one entity share a number: same text, 王局长 after 王强, 住建局 after 住房和城乡建设局, Clinton after Hillary Clinton. */
export function joinEntities(text: string, folded: string, found: readonly FoundName[], aliases?: ReadonlyMap<string, string>): Name[] {
  const byText = new Map<string, number>()
  const recent: Record<Name['type'], {key: string; entity: number; title: string}[]> = {person: [], place: [], organisation: []}
  let count = 0
  return found.map((name) => {
    const written = folded.slice(name.start, name.end)
    const key = aliases?.get(written) ?? written
    const title = name.title ? folded.slice(name.title.start, name.title.end) : ''
    const list = recent[name.type]
    const isShort = name.type === 'person' && key.length === 1
    let entity = isShort ? undefined : byText.get(`${name.type} ${key}`)
    entity ??= earlier(list, name.type, key, title)
    entity ??= count++
    if (!isShort) {
      byText.set(`${name.type} ${key}`, entity)
      const last = list.at(-1)
      if (last?.key !== key) list.push({key, entity, title})
      if (list.length > window) list.shift()
    }
    return {...name, text: text.slice(name.start, name.end), entity}
  })
}

function earlier(list: readonly {key: string; entity: number; title: string}[], type: Name['type'], key: string, title: string): number | undefined {
  if (type === 'place') return

  let found: number | undefined
  for (let index = list.length - 1; index >= 0; index--) {
    const known = list[index]
    if (!known || !isShortFor(type, key, known.key)) continue
    // The same post decides between two people of one surname.
    if (type === 'organisation' || key.length > 1 || title === '' || known.title.endsWith(title) || title.endsWith(known.title)) return known.entity
    found ??= known.entity
  }
  return found
}

function isShortFor(type: Name['type'], short: string, full: string): boolean {
  if (short.length >= full.length) return false
  if (/[A-Za-z]/.test(short)) return type === 'person' ? full.endsWith(` ${short}`) : full.startsWith(`${short} `) || initials(full) === short
  if (type === 'person') return short.length === 1 ? full.startsWith(short) && !/[·•・‧]/.test(full) : /[·•・‧]/.test(full) && full.endsWith(short)

  return (
    short.at(-1) === full.at(-1) &&
    isSubsequence(short, full) &&
    (full.startsWith(short.charAt(0)) || full.length - full.indexOf(short.charAt(0)) >= short.length)
  )
}

function initials(name: string): string {
  return name.replace(/[^A-Z]/g, '')
}

function isSubsequence(short: string, full: string): boolean {
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
