import type {Item} from '#item'
import {findPadding, type Padding} from './frames-en.ts'
import {isLoose, isThick} from './newswire.ts'

/** What is padded in an item, and whether words that are harmless here and there stand thick in it. */
interface Reading {
  padding: Padding[]
  isThick: boolean
}

const readings = new WeakMap<Item, Reading>()

/** Reads an English item once: its patterns of padding (those a phrase of the list holds left out) and its loose words. */
export function readPadding(item: Item, id: string): Reading {
  let known = readings.get(item)
  if (!known) {
    const phrases = item.facts.mentions.filter(({list}) => list === id)
    const held = new Set<number>()
    for (const {start, end} of phrases) for (let offset = start; offset < end; offset++) held.add(offset)
    const padding = [...findPadding(item.prose.lower, item.prose.text)].filter(({at}) => !held.has(at.start) && !held.has(at.end - 1))
    const loose = [...phrases, ...padding.map(({at}) => at)].filter((at) => isLoose(item.text(at).toLowerCase()) && !item.within(at, 'quotation'))
    readings.set(item, (known = {padding, isThick: isThick(loose.length, item.prose.text.length)}))
  }
  return known
}
