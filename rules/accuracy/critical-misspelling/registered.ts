import type {Item, Registry} from '#item'
import {type NearMiss, NearPhrases} from '../../../src/lexicon/near-phrases.ts'

/** Characters that tell one body from another: level, number, direction. */
const telling = new Set('省市县区州盟旗乡镇村街路社东西南北中上下前后左右内外大小新老总分支部局处科一二三四五六七八九十百千首次正副')

const known = new WeakMap<Registry, NearPhrases>()

function phrasesOf(registry: Registry): NearPhrases {
  let phrases = known.get(registry)
  if (!phrases) {
    const bodies = [...(registry.organisations ?? []), ...(registry.units ?? []), ...(registry.places ?? [])]
    const names = bodies.flatMap(({name, aliases = []}) => [name, ...aliases]).filter((name) => /^[\u3400-\u9fff]{4,}$/.test(name))
    phrases = new NearPhrases(() => names.map((phrase) => ({phrase})))
    known.set(registry, phrases)
  }

  return phrases
}

/** Names of the house's registry with one character changed for another of the same sound or shape, where the two cannot be two bodies. */
export function findNearNames({prose, registry}: Item): NearMiss[] {
  if (!registry.organisations && !registry.units && !registry.places) return []

  return phrasesOf(registry)
    .find(prose.folded)
    .filter(({changed, expected}) => !telling.has(changed) && !telling.has(expected))
}
