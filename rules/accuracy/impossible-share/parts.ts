import type {Item, Quantity} from '#item'

/** What people are counted in: 20名委员中有25人. */
const people = /^[名人位]$/
const withinZh = /^[^，。；、\d]{0,12}(?:当中|之中|中)[，,]?(?:共|已|还|另)?有?$/
const peopleEn =
  '(?:residents|people|voters|respondents|households|homes|students|pupils|patients|adults|children|members|councillors|lawmakers|senators|workers|employees|staff|readers|passengers|tenants|schools|women|men|teachers|delegates|drivers|players|jurors|judges)'
const ofEn = /^ (?:out of|of the|of its|of their) $/
const countedEn = new RegExp(`^ (?:[a-z]{1,14} ){0,2}${peopleEn}\\b(?! (?:on average|a day))`)

function isPart(part: Quantity, whole: Quantity): boolean {
  const isCount = (one: Quantity) => one.type === 'cardinal' && one.value !== undefined && !one.range && !one.approximate
  return isCount(part) && isCount(whole) && (part.value as number) > (whole.value as number) && (whole.value as number) >= 2
}

/** Parts told to be more than their whole: 20名委员中有25人, 15 of the 12 members. */
export function* findGreaterParts(item: Item): Iterable<{part: Quantity; whole: Quantity}> {
  const isEnglish = item.language === 'en'
  const text = isEnglish ? item.prose.lower : item.prose.folded
  const {quantities} = item.facts
  for (const [index, second] of quantities.entries()) {
    const first = quantities[index - 1]
    if (!first || second.start - first.end > 24) continue

    const between = text.slice(first.end, second.start)
    if (isEnglish) {
      if (isPart(first, second) && ofEn.test(between) && countedEn.test(text.slice(second.end, second.end + 50))) yield {part: first, whole: second}
    } else if (isPart(second, first) && withinZh.test(between)) {
      // 前三名中有5人 is a tie.
      if (people.test(second.unit ?? '') && people.test(first.unit ?? '') && !/[前每第]$/.test(text.slice(Math.max(0, first.start - 1), first.start)))
        yield {part: second, whole: first}
    }
  }
}
