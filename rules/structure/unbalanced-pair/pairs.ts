import type {Item} from '#item'

type Block = Item['prose']['blocks'][number]

/** Opening and closing marks of one kind; a half-width bracket may close a full-width one, a straight quote a curly one (the form is another rule's business). */
const kinds = ['“”“"“＂', '「」', '『』', '《》', '〈〉', '（）()', '【】', '〔〕', '［］[]']
const roleOf = new Map(kinds.flatMap((marks, kind) => [...marks].map((mark, index) => [mark, {kind, opens: index % 2 === 0}] as const)))
const marks = /[“”"＂「」『』《》〈〉（）()【】〔〕［］[\]]/g

export interface Mark {
  at: number
  kind: number
  opens: boolean
  block: number
}

/** The mark that would have paired with this one, in the same width. */
export function partnerOf({kind}: Mark, written: string): string {
  const marksOfKind = kinds[kind] as string
  return marksOfKind.charAt(marksOfKind.indexOf(written) ^ 1)
}

/** A closing bracket that numbers a point (1) 一） a)) or ends an emoticon has no partner. */
function isNumbering(text: string, at: number, from: number): boolean {
  return /(?:^|[\s，。；：、])(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[A-Za-z]|[ivx]{1,4})$|[:;][-']?$/.test(text.slice(Math.max(from, at - 8), at))
}

/** Marks of one block that have no partner in it, and marks that cross another pair. */
function readBlock(text: string, {start, end}: Block, block: number): {single: Mark[]; crossed: Mark[]} {
  // A pile of each kind, so that no mark is looked for among all that are open.
  const open: Mark[][] = kinds.map(() => [])
  const single: Mark[] = []
  const crossed: Mark[] = []
  marks.lastIndex = start
  for (let match = marks.exec(text); match && match.index < end; match = marks.exec(text)) {
    const mark: Mark = {at: match.index, block, ...(roleOf.get(match[0]) as {kind: number; opens: boolean})}
    const own = open[mark.kind] as Mark[]
    if (mark.opens) {
      own.push(mark)
      continue
    }
    const partner = own.pop()
    // A straight quote closes a curly one; by itself it is judged elsewhere.
    if (!partner && (match[0] === '"' || match[0] === '＂')) continue
    if (partner) {
      if (open.some((others) => (others.at(-1)?.at ?? -1) > partner.at)) crossed.push(mark)
    } else if (!isNumbering(text, mark.at, start)) single.push(mark)
  }

  // A mark inside a pair that is never closed does not cross it.
  const left = open.flat()
  return {single: [...single, ...left].sort((a, b) => a.at - b.at), crossed: left.length > 0 ? [] : crossed}
}

/** How many blocks on a quotation may go before it is closed. */
const reach = 8

/** Marks without a partner in the whole text: a quotation that runs over several paragraphs opens in each and closes once. */
export function findSingles(text: string, blocks: readonly Block[]): {single: Mark[]; crossed: Mark[]} {
  const pending = new Map<number, Mark>()
  const single: Mark[] = []
  const crossed: Mark[] = []
  for (const [index, block] of blocks.entries()) {
    const found = readBlock(text, block, index)
    crossed.push(...found.crossed)
    // A paragraph that opens with the mark again and closes it ends the quotation it goes on with.
    const opener = roleOf.get(text.charAt(block.start))
    if (opener?.opens && !found.single.some(({kind}) => kind === opener.kind)) pending.delete(opener.kind)
    for (const mark of found.single) {
      const before = pending.get(mark.kind)
      if (!mark.opens) {
        if (before && mark.block - before.block <= reach) pending.delete(mark.kind)
        else single.push(mark)
        continue
      }
      const continues = before && mark.block > before.block && mark.block - before.block <= reach && mark.at === block.start
      if (before && !continues) single.push(before)
      pending.set(mark.kind, mark)
    }
  }

  return {single: [...single, ...pending.values()].sort((a, b) => a.at - b.at), crossed}
}
