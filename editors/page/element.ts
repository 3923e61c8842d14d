type Child = Node | string | false | undefined

/** Makes an element. Text given is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Partial<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value)
  for (const child of children) if (child) made.append(child)
  return made
}

/** A button with what it does. */
export function button(label: string, act: () => void, attributes: Partial<Record<string, string>> = {}): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, label)
  made.addEventListener('click', act)
  return made
}

/** An element of the page by its id, which is there. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id)
  if (!found) throw new Error(`Missing #${id}`)
  return found as T
}
