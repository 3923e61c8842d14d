import type {Name} from '../item.ts'
import type {FoundName} from './found-name.ts'

/** How many earlier organisations or people a mention is compared with: keeps long items linear. */
const window = 40

interface Mentioned {
  key: string
  entity: number
  title: string
  /** Capitals of a name in Latin letters: UN of United Nations. */
  initials: string
}

/** Numbers the names so that mentions of one entity share a number: same text, 王局长 after 王强, 住建局 after 住房和城乡建设局, Clinton after Hillary Clinton, UN or U.N. after United Nations. */
export function joinEntities(text: string, folded: string, found: readonly FoundName[], aliases?: ReadonlyMap<string, string>): Name[] {
  const byText: Record<Name['type'], Map<string, number>> = {person: new Map(), place: new Map(), organisation: new Map()}
  const recent: Record<Name['type'], Mentioned[]> = {person: [], place: [], organisation: []}
  let count = 0
  return found.map((name) => {
    const written = folded.slice(name.start, name.end)
    const key = aliases?.get(written) ?? written
    const title = name.title ? folded.slice(name.title.start, name.title.end) : ''
    const list = recent[name.type]
    const known = byText[name.type]
    const isShort = name.type === 'person' && key.length === 1
    let entity = isShort ? undefined : known.get(key)
    if (entity === undefined && name.type !== 'place') entity = earlier(list, name.type, key, title)
    entity ??= count++
    if (!isShort) {
      known.set(key, entity)
      if (name.type !== 'place' && list.at(-1)?.key !== key) {
        list.push({key, entity, title, initials: isLatin(key) ? key.replace(/[^A-Z]/g, '') : ''})
        if (list.length > window) list.shift()
      }
    }
    return {...name, text: text.slice(name.start, name.end), entity}
  })
}

function earlier(list: readonly Mentioned[], type: Name['type'], key: string, title: string): number | undefined {
  let found: number | undefined
  const latin = isLatin(key)
  const bare = latin ? key.replace(/\./g, '') : key
  const isCapitals = latin && bare === bare.toUpperCase() && bare.length > 1
  for (let index = list.length - 1; index >= 0; index--) {
    const known = list[index] as Mentioned
    if (latin ? !isShortForLatin(type, key, bare, isCapitals, known) : !isShortFor(type, key, known.key)) continue
    // The same post decides between two people of one surname.
    if (type === 'organisation' || key.length > 1 || title === '' || known.title.endsWith(title) || title.endsWith(known.title)) return known.entity
    found ??= known.entity
  }
  return found
}

/** Clinton or CLINTON for Hillary Clinton, Hartwell for Hartwell Chemicals, UN for United Nations. */
function isShortForLatin(type: Name['type'], short: string, bare: string, isCapitals: boolean, {key: full, initials}: Mentioned): boolean {
  if (type === 'person') {
    const at = full.length - short.length
    // A headline in capitals comes before the name in full: FLETCHER, Ann Fletcher.
    if (at < 0 && initials === full && short.toUpperCase().endsWith(` ${full}`)) return true
    if (at <= 0) return at === 0 && isCapitals && full.toUpperCase() === short
    return full.charCodeAt(at - 1) === 0x20 && (full.endsWith(short) || (isCapitals && full.slice(at).toUpperCase() === short))
  }
  if (isCapitals && initials === bare && full !== short) return true
  return short.length < full.length && full.charCodeAt(short.length) === 0x20 && full.startsWith(short)
}

function isShortFor(type: Name['type'], short: string, full: string): boolean {
  if (short.length >= full.length) return false
  if (type === 'person') return short.length === 1 ? full.startsWith(short) && !/[·•・‧]/.test(full) : /[·•・‧]/.test(full) && full.endsWith(short)

  return (
    short.at(-1) === full.at(-1) &&
    isSubsequence(short, full) &&
    (full.startsWith(short.charAt(0)) || full.length - full.indexOf(short.charAt(0)) >= short.length)
  )
}

function isLatin(key: string): boolean {
  const code = key.charCodeAt(0)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250)
}

function isSubsequence(short: string, full: string): boolean {
  let at = 0
  for (const character of short) {
    at = full.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
