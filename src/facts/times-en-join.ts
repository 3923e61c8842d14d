import {grain, type Piece} from './times-pieces.ts'

type Class = 'year' | 'month' | 'part' | 'week' | 'day' | 'weekday' | 'dayPart' | 'clock'

const zone =
  /[ ]?(?:gmt|utc|est|edt|et|pst|pdt|pt|cst|cdt|mst|mdt|ist|sgt|msk|new york time|london time|hong kong time|moscow time|bst|cet|cest|jst|hkt|local time|eastern(?! time)|pacific(?! time)|beijing time|eastern time|pacific time)(?:[ ]?[+-]\d{1,2}(?::?\d\d)?)?\b/y

function classesOf({slots}: Piece): Set<Class> {
  const found = new Set<Class>()
  if (slots.year !== undefined || slots.yearShift !== undefined) found.add('year')
  if (slots.month !== undefined || slots.monthShift !== undefined) found.add('month')
  if (slots.yearPart || slots.quarterShift !== undefined) found.add('part')
  if (slots.weekShift !== undefined) found.add('week')
  if (slots.day !== undefined || slots.dayShift !== undefined || slots.festival) found.add('day')
  if (slots.weekday !== undefined) found.add('weekday')
  if (slots.dayPart) found.add('dayPart')
  if (slots.hour !== undefined) found.add('clock')
  return found
}

const isDay = (c: Set<Class>): boolean => c.has('day') || c.has('weekday')
const isClock = (c: Set<Class>): boolean => c.has('clock') || c.has('dayPart')

/** Whether two neighbours with those words between them are one time. */
function fits(a: Set<Class>, b: Set<Class>, gap: string, loose: boolean, nth: boolean): boolean {
  for (const c of a) if (b.has(c)) return false
  const weekdayAndDate = (a.has('weekday') && b.has('day') && b.has('month')) || (b.has('weekday') && a.has('day') && a.has('month'))
  switch (gap) {
    case ' ':
      return (
        weekdayAndDate ||
        (a.has('weekday') && b.has('day') && nth) ||
        (isDay(a) && isClock(b)) ||
        (isClock(a) && (isDay(b) || b.has('dayPart'))) ||
        (a.has('weekday') && b.has('week')) ||
        ((a.has('month') || a.has('part')) && b.has('year') && !b.has('month'))
      )
    case ', ':
      return weekdayAndDate || (isDay(a) && b.has('clock')) || (a.has('clock') && isDay(b)) || (a.has('weekday') && b.has('week'))
    case ' at ':
    case ', at ':
    case ' @ ':
    case ' at about ':
    case ' at around ':
      return (isDay(a) || a.has('dayPart')) && b.has('clock')
    case ' on ':
    case ', on ':
      return (a.has('clock') || (isClock(a) && !loose)) && isDay(b)
    case ' in ':
      return a.has('clock') && b.has('dayPart') && !isDay(b)
    case "'s ":
      return (a.has('year') && (b.has('part') || b.has('month')) && !isDay(b)) || ((a.has('day') || a.has('weekday')) && b.has('dayPart'))
    case ' of ':
    case ' in the ':
      return (
        (a.has('week') && b.has('day') && b.has('month')) ||
        (a.has('dayPart') && b.has('day')) ||
        (a.has('weekday') && b.has('week')) ||
        ((a.has('month') || a.has('part') || a.has('day')) && (b.has('year') || b.has('month')) && !isDay(b))
      )
    default:
      return false
  }
}

/** the first week of January, the first nine months of 1989. */
function isPartOf(a: Piece, b: Piece, gap: string): boolean {
  if (gap !== ' of ' && !(gap === ' in ' && b.slots.month !== undefined)) return false
  const period = b.slots.day === undefined && b.slots.dayShift === undefined && b.slots.weekday === undefined && b.slots.hour === undefined
  if ((a.definite === 'P1W' || a.definite === 'P1M') && gap === ' of ' && b.slots.month !== undefined && b.type === undefined) return true
  return (a.partOf === true || a.slots.firstMonths !== undefined) && (period || b.slots.dayShift === 0) && b.type === undefined
}

function hold(piece: Piece): Piece['weekday'] {
  return piece.weekday
}

function join(a: Piece, b: Piece): Piece {
  const weekday = hold(a) ?? hold(b)
  const {weak: _a, heir: _heir, partOf, definite: _definite, ...rest} = a
  const {hour, dayPart} = {...a.slots, ...b.slots}
  // 9 in the evening: the part of the day only says which nine.
  const slots = {
    ...(_definite ? {} : a.slots),
    ...(partOf && a.slots.yearPart === undefined ? {} : b.slots),
    ...(hour !== undefined && dayPart ? {hour: hour < 12 && (dayPart === 'EV' || dayPart === 'AF' || (dayPart === 'NI' && hour > 5)) ? hour + 12 : hour} : {}),
  }
  if (hour !== undefined) delete slots.dayPart
  if (_definite === 'P1W' && b.slots.month !== undefined && b.slots.day !== undefined) slots.wholeWeek = true
  return {
    ...rest,
    end: b.end,
    first: Math.min(a.first, b.first),
    last: Math.max(a.last, b.last),
    slots,
    ...(weekday ? {weekday} : {}),
    anchor:
      a.slots.month !== undefined && a.slots.day !== undefined
        ? (a.anchor ?? 'absolute')
        : b.slots.month !== undefined && b.slots.day !== undefined
          ? (b.anchor ?? 'absolute')
          : a.anchor === 'deictic' || b.anchor === 'deictic'
            ? 'deictic'
            : 'absolute',
  }
}

/** Tuesday + March 3 + 9 a.m. EST; a clock time takes its zone into its span. */
export function joinEnglish(lower: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const raw of pieces) {
    zone.lastIndex = raw.end
    const named = raw.slots.hour !== undefined ? zone.exec(lower) : null
    const piece = named ? {...raw, end: raw.end + named[0].length} : raw
    const top = joined.at(-1)
    const gap = top && piece.start - top.end <= 11 ? lower.slice(top.end, piece.start) : ''
    const plain = (p: Piece) => p.type === undefined && !p.slots.fixed && !p.slots.ago && p.anchor !== 'vague'
    if (
      top &&
      gap !== '' &&
      plain(top) &&
      plain(piece) &&
      (fits(classesOf(top), classesOf(piece), gap, top.weak === true, piece.slots.day !== undefined) || isPartOf(top, piece, gap))
    )
      joined[joined.length - 1] = join(top, piece)
    else joined.push(piece)
  }

  return joined
    .map((piece) => withZone(lower, piece))
    .map((piece) =>
      piece.slots.dayPart && piece.slots.hour === undefined && piece.weak && /\bin $/.test(lower.slice(Math.max(0, piece.start - 3), piece.start))
        ? dropWeak(piece)
        : piece,
    )
}

/** 9:30 a.m. Monday EST. */
function withZone(lower: string, piece: Piece): Piece {
  if (piece.slots.hour === undefined || piece.first >= grain.dayPart) return piece
  zone.lastIndex = piece.end
  const found = zone.exec(lower)
  return found ? {...piece, end: piece.end + found[0].length} : piece
}

function dropWeak({weak: _weak, ...piece}: Piece): Piece {
  return {...piece, first: grain.dayPart}
}
