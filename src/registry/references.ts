import {findNearest} from '../facts/nearest.ts'
import type {Post, Registry} from '../item.ts'
import {canonicalKey} from './keys.ts'
import type {Node} from './nodes.ts'
import type {RegistryProblems} from './problems.ts'

type PlaceOf = (entry: object) => Node | undefined

/** What each entry may have right and the whole yet wrong: names that stand twice, names of nobody, posts that end before they begin. */
export function compareReferences(registry: Registry, placeOf: PlaceOf, problems: RegistryProblems): void {
  findDoubles(registry, placeOf, problems)
  const {people = [], units = [], organisations = []} = registry
  const persons = people.flatMap(({name, aliases = []}) => [name, ...aliases])
  const bodies = [...units, ...organisations].flatMap(({name, aliases = []}) => [name, ...aliases]).concat(units.flatMap(({id}) => (id ? [id] : [])))
  people.forEach((person, index) => {
    person.posts?.forEach((post, number) => {
      const path = `people[${index}].posts[${number}]`
      const start = startOf(placeOf(person), 'posts', number) ?? 0
      if (isTurned(post)) problems.add('error', 'turned', start, {path, actual: post.until as string})
      if (post.unit && bodies.length > 0 && !bodies.includes(post.unit)) sayStranger(post.unit, bodies, `${path}.unit`, start, problems)
    })
  })
  units.forEach((unit, index) => {
    for (const key of ['leader', 'deputy', 'officer'] as const) {
      const name = unit[key]
      if (name === undefined || persons.length === 0 || persons.includes(name)) continue
      sayStranger(name, persons, `units[${index}].${key}`, startOf(placeOf(unit), key) ?? 0, problems)
    }
  })
}

function isTurned({since, until}: Post): boolean {
  if (!since || !until) return false
  const length = Math.min(since.length, until.length)
  return until.slice(0, length) < since.slice(0, length)
}

function sayStranger(name: string, known: readonly string[], path: string, start: number, problems: RegistryProblems): void {
  const nearest = findNearest(name, known)
  problems.add('warning', 'stranger', start, {path, actual: name, known: nearest ? problems.say('nearest', nearest) : ''})
}

function findDoubles(registry: Registry, placeOf: PlaceOf, problems: RegistryProblems): void {
  for (const section of ['people', 'organisations', 'places', 'units', 'terms', 'topics'] as const) {
    const seen = new Set<string>()
    registry[section]?.forEach((entry, index) => {
      const name = 'term' in entry ? entry.term : entry.name
      // Namesakes have different posts.
      const key = 'posts' in entry && entry.posts ? `${name} ${entry.posts.map(({title, unit}) => `${title}${unit ?? ''}`).join()}` : name
      if (seen.has(key)) problems.add('warning', 'twice', placeOf(entry)?.start ?? 0, {path: `${section}[${index}]`, actual: name})
      seen.add(key)
    })
  }
}

function startOf(node: Node | undefined, key: string, index?: number): number | undefined {
  const value = node?.kind === 'map' ? node.members.find((member) => canonicalKey(member.key, [key]) === key)?.value : undefined
  if (!value) return node?.start
  return index !== undefined && value.kind === 'list' ? (value.items[index]?.start ?? value.start) : value.start
}
