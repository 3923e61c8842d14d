import type {Span} from '#item'
import {clashes} from './clashes.ts'

/** A verb with a head noun it cannot take. */
export interface Collision {
  verb: Span
  noun: Span
  instead: string[]
}

const byVerb = new Map(
  clashes.flatMap(({verbs, nouns, instead}) =>
    verbs.split(' ').map((verb) => [verb, {nouns: new Set(nouns.split(' ')), instead: instead.split(' ')}] as const),
  ),
)
const nouns = [...new Set(clashes.flatMap((clash) => clash.nouns.split(' ')))].join('|')
const verbPattern = new RegExp([...byVerb.keys()].join('|'), 'g')
/** The object: up to its head noun, which ends the phrase or stands before a coordination. A list of modifiers may run over 、 up to 等. */
const objectPattern = new RegExp(`^((?:[\\u4e00-\\u9fff]{1,12}、){0,3}[\\u4e00-\\u9fff*]{2,18}?)(${nouns})(?=$|[，。；！？：）”」,.;:!?\\n]|[和与及])`)
/** What would take the noun for itself, or shows that the two are no verb and object. */
const otherHolder =
  /^(?:建立|建设|构建|制定|出台|形成|培育|培养|打造|补齐|释放|转变|突破|实施|执行|推行|引进|向|从|由|对|以|到)|[和与及或并而]|以及|同时|从而|[使让令把将被为有不]|强化|保障(?!性|房|体系|制度|水平|能力)|确保|实现|达到|保持|注重|增加|促进|调整|创新|适应|符合|超过|高于|低于|具备|取决|决定|影响|取得|关系|了解|掌握/
const clauseBefore = /[^，。；！？：、“”「」,;:!?\n]{0,20}$/
const takers = /加大|加快|提高|提升|扩大|强化|保持|注重|增加|控制|检验|考核|衡量|评价|体现|反映|有利于|有助于/

/** Verbs with the noun at the end of their object, where nothing else can hold the noun. `text` is folded. */
export function findCollisions(text: string): Collision[] {
  const found: Collision[] = []
  for (const {0: verb, index: start} of text.matchAll(verbPattern)) {
    const end = start + verb.length
    const match = objectPattern.exec(text.slice(end, end + 40))
    const noun = match?.[2] ?? ''
    const clash = byVerb.get(verb)
    if (!match || !clash?.nouns.has(noun) || isHeldElsewhere(match[1] ?? '', noun) || !isPredicate(text, start, noun)) continue

    const nounStart = end + match[0].length - noun.length
    if (found.at(-1)?.noun.start === nounStart) continue
    found.push({verb: {start, end}, noun: {start: nounStart, end: nounStart + noun.length}, instead: clash.instead})
  }

  return found
}

/** Another verb in between takes the noun for itself, unless it clashes with it, too. */
function isHeldElsewhere(between: string, noun: string): boolean {
  const rest = between.replace(verbPattern, (verb) => (byVerb.get(verb)?.nouns.has(noun) ? '' : '有'))
  return otherHolder.test(rest) || (between.includes('、') && !/、[^、]{1,12}等/.test(between))
}

/** Not 效率的提高, and not under a verb that takes the noun: 加大深化改革力度. */
function isPredicate(text: string, start: number, noun: string): boolean {
  const before = clauseBefore.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? ''
  if (/[的之所其未无得有]$/.test(before)) return false

  return !takers.test(before) || [...before.matchAll(verbPattern)].some(({0: verb}) => byVerb.get(verb)?.nouns.has(noun))
}
