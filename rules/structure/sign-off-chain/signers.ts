import type {FieldName, Item, SourceSpan} from '#item'

/** Somebody who signed a step. */
export interface Signer {
  key: FieldName
  name: string
  /** The name as it is compared: folded, without spaces, title or brackets. */
  plain: string
  place?: SourceSpan
}

/** Whoever reads proofs does not review: 校对 is no step. */
const proof = /(?:校对|proofread(?:er| by)?)(?:人|员)?[：:\s／/|｜"']{1,4}([\u3400-\u9fffA-Z][\u3400-\u9fffA-Za-z ]{1,24})/gi
const bracket = /[（(][^（()）\n]{0,30}[)）]/g

const plain = (name: string) =>
  name
    .normalize('NFKC')
    .replace(bracket, '')
    .replace(/[\s·.]/g, '')
    .toLowerCase()

/** Everybody who signs in a field, once for every step they signed. */
export function readSigners(item: Item, key: FieldName): Signer[] {
  const field = item.field(key)
  if (!field) return []
  return [field.value].flat().map((name) => ({key, name, plain: plain(name), ...(field.place ? {place: field.place} : {})}))
}

/** Reviewers, without those who only read proofs. */
export function readReviewers(item: Item): Signer[] {
  const reviewers = readSigners(item, 'reviewer')
  if (reviewers.length === 0) return []
  const proofs = Array.from(item.source.matchAll(proof), ([, name]) => plain(name as string))
  return reviewers.filter((one) => !proofs.some((name) => name.startsWith(one.plain)))
}
