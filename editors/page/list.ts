import {type CardContext, drawCard, type LiveGroup, signCard} from './cards.ts'
import {byId, element} from './element.ts'
import type {Group} from './order.ts'

/** Cards that tell at once what to do and why. */
const openCards = 3
/** Milliseconds of drawing after which the page may answer the writer first. */
const slice = 8

interface Drawn {
  card: HTMLElement
  signature: string
  live: LiveGroup
}

/** The cards of the findings. What has not changed stays as it is, under the reader's eyes and fingers; the rest is drawn in slices. */
export class FindingList {
  readonly #list = byId('list')
  #drawn = new Map<string, Drawn>()
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `none`: what is said where there is nothing. */
  draw(groups: readonly Group[], context: CardContext, none: string): void {
    clearTimeout(this.#timer)
    const hadFocus = this.#list.contains(document.activeElement)
    const signatures = new Map(groups.map((group, index) => [group.key, signCard(group, index < openCards, context)]))
    for (const [key, {card, signature}] of this.#drawn) {
      if (signatures.get(key) === signature) continue
      card.remove()
      this.#drawn.delete(key)
    }
    this.#list.querySelector('.none')?.remove()
    if (groups.length === 0 && none) this.#list.append(element('li', {class: 'none dim'}, none))
    this.#place(groups, 0, signatures, context)
    // The button that was pressed is gone with its finding: whoever goes by keys goes on from the list.
    if (hadFocus && !this.#list.contains(document.activeElement)) byId('findings').focus({preventScroll: true})
  }

  #place(groups: readonly Group[], from: number, signatures: ReadonlyMap<string, string>, context: CardContext): void {
    const start = performance.now()
    for (let index = from; index < groups.length; index++) {
      if (performance.now() - start > slice) {
        this.#timer = setTimeout(() => this.#place(groups, index, signatures, context))
        return
      }
      const group = groups[index] as Group
      const {card} = this.#cardOf(group, index, signatures.get(group.key) ?? '', context)
      if (this.#list.children[index] !== card) this.#list.insertBefore(card, this.#list.children[index] ?? null)
    }
  }

  #cardOf(group: Group, index: number, signature: string, context: CardContext): Drawn {
    const known = this.#drawn.get(group.key)
    if (known) {
      known.live.group = group
      return known
    }
    const live = {group}
    const drawn = {card: drawCard(live, index < openCards, context), signature, live}
    this.#drawn.set(group.key, drawn)
    return drawn
  }
}
