import {isApostrophe, isDigit, isLetter, isUpper} from './names-en-letters.ts'

/** -based, -led …: behind the hyphen no name goes on. Kar-wai and Sung-ho are names. */
export const compound =
  /^-(?:(?:\d|backed|based|born|bound|bred|brokered|built|controlled|dominated|educated|era|friendly|funded|headquartered|held|inspired|issued|language|led|like|linked|listed|made|majority|mediated|owned|only|organi[sz]ed|produced|proposed|quoted|registered|ruled|run|speaking|sponsored|style|supplied|supported|trained|type|wide|area|trade|winning|winner|turned|elect|designate|general|side|side|month|month-old|year|year-old|day|man|member|inclusive|appointed|allied|occupied|administered|run)(?![a-z])|year-)/
const dottedWord =
  /^(?:mr|mrs|ms|dr|drs|messrs|prof|sens?|reps?|gov|gen|lt|col|maj|capt|cmdr|adm|sgt|cpl|pvt|rev|hon|fr|st|brig|supt|insp|det|pres|jr|sr|mt|ft|ste|n|s|e|w|ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|okla|ore|pa|tenn|tex|va|vt|wash|wis|wyo|ont|que)$/
const dottedCompany = /^(?:inc|ltd|corp|co|bros|cos)$/

/** Where the first hyphen of the word is; -1: it has none. */
export function hyphenIn(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === 0x2d) return at
  return -1
}

/** Whether a capital inside a word: iPhone, McCain (met again only where the word was cut). */
export function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1)
  return isLetter(code) || isDigit(code) || code === 0x5f || code === 0x40
}

/** al-Ahram, el-Sisi, d'Alema: the article belongs to the word. */
export function articleBefore(text: string, at: number, from: number): number {
  const before = text.charCodeAt(at - 1)
  if (before === 0x2d) {
    const found = /(?:^|[^A-Za-z])((?:al|el|an|as|ad|ar|at|az|ash|ul|ud|bin|abu)-)$/.exec(text.slice(Math.max(from, at - 6), at))
    return found ? at - (found[1] as string).length : at
  }
  if (isApostrophe(before) && at - 2 >= from && /[dl]/.test(text.charAt(at - 2)) && !isLetter(text.charCodeAt(at - 3))) return at - 2
  // al Qaeda; Omar al Bashir is joined by the particle.
  if (before === 0x20 && at - 3 >= from && text.startsWith('al ', at - 3) && text.charCodeAt(at) === 0x51) return at - 3
  return at
}

/** Where the word that begins here ends: O'Neill, AT&T, J.K., players' are one each. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end++
    else if (end + 1 < limit && isLetter(text.charCodeAt(end + 1)) && (code === 0x2d || isApostrophe(code) || code === 0x26)) end += 2
    // U.S., J.K.
    else if (
      code === 0x2e &&
      isUpper(text.charCodeAt(end - 1)) &&
      !isLetter(text.charCodeAt(end - 2)) &&
      (end + 1 >= limit || text.charCodeAt(end + 1) !== 0x0a)
    )
      end++
    else break
  }
  return isApostrophe(text.charCodeAt(end)) && text.charCodeAt(end - 1) === 0x73 && text.charCodeAt(end + 1) === 0x20 ? end + 1 : end
}

/** Whether the full stop behind the word belongs to it: Mr., Calif., Inc. within a sentence. */
export function keepsDot(key: string, text: string, end: number): boolean {
  if (key.length > 6) return false
  if (dottedWord.test(key)) return true
  return dottedCompany.test(key) && /[ ,)'’][a-z(,]?/.test(text.slice(end + 1, end + 3)) && !/^ [A-Z"“]/.test(text.slice(end + 1, end + 3))
}
