import {findNearest} from '../facts/nearest.ts'
import type {Language} from '../item.ts'
import {channels as ourChannels} from '../profile/channels.ts'
import {kinds as ourKinds} from '../profile/kinds.ts'
import {type DataNode, placeOf} from '../read/data.ts'
import type {Rule} from '../rule.ts'
import type {DataProblem} from './check-data.ts'
import type {Config} from './config.ts'
import {dataWordsOf, fillWords} from './words.ts'

type Path = readonly (string | number)[]

/** Collects what a configuration names and nobody knows. */
class Names {
  readonly problems: DataProblem[] = []
  readonly #node: DataNode
  readonly #language: Language

  constructor(node: DataNode, language: Language) {
    this.#node = node
    this.#language = language
  }

  /** Looks a name up; `of: 'key'` where it stands as a key. */
  require(
    thing: 'unknownKind' | 'unknownChannel' | 'unknownRule' | 'unknownZone',
    name: string | undefined,
    known: readonly string[],
    path: Path,
    of: 'key' | 'value' = 'value',
  ): void {
    if (name === undefined || known.includes(name)) return
    const words = dataWordsOf[this.#language]
    const nearest = findNearest(name, known)
    const list = thing === 'unknownRule' ? words.seeRules : thing === 'unknownZone' ? words.likeZone : fillWords(words.known, {known: known.join(', ')})
    this.add(path, of, fillWords(words[thing], {name}) + (nearest === undefined ? list : fillWords(words.nearest, {nearest})))
  }

  add(path: Path, of: 'key' | 'value', message: string): void {
    this.problems.push({start: placeOf(this.#node, path, of).start, message})
  }
}

const listZones = () => [...Intl.supportedValuesOf('timeZone'), 'UTC']

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: name}))
  } catch {
    return false
  }
}

/** Checks the names of kinds, channels, rules and time zones. `below`: what the configuration extends, whose kinds and channels it may use. */
export function checkNames(config: Config, node: DataNode, below: readonly Config[], rules: readonly Rule[], language: Language): DataProblem[] {
  const names = new Names(node, language)
  const ids = rules.map(({id}) => id)
  const all = [...below, config]
  const kinds = [...new Set([...Object.keys(ourKinds), ...all.flatMap((one) => Object.keys(one.kinds ?? {}))])]
  const channels = [...new Set([...Object.keys(ourChannels), ...all.flatMap((one) => Object.keys(one.channels ?? {}))])]

  for (const {path, set} of [{path: [], set: config}, ...(config.overrides ?? []).map((set, index) => ({path: ['overrides', index], set}))]) {
    names.require('unknownKind', set.kind, kinds, [...path, 'kind'])
    names.require('unknownChannel', set.channel, channels, [...path, 'channel'])
    if (set.timeZone !== undefined && !isZone(set.timeZone)) names.require('unknownZone', set.timeZone, listZones(), [...path, 'timeZone'])
  }
  const ownKinds = Object.keys(config.kinds ?? {})
  for (const [name, kind] of Object.entries(config.kinds ?? {})) {
    // One that stands further down is not known yet.
    const later = ownKinds
      .slice(ownKinds.indexOf(name) + 1)
      .filter((one) => !Object.hasOwn(ourKinds, one) && !below.some((config) => config.kinds && Object.hasOwn(config.kinds, one)))
    names.require(
      'unknownKind',
      kind.extends,
      kinds.filter((one) => !later.includes(one)),
      ['kinds', name, 'extends'],
    )
    for (const channel of Object.keys(kind.requiredOn ?? {})) names.require('unknownChannel', channel, channels, ['kinds', name, 'requiredOn', channel], 'key')
    for (const id of Object.keys(kind.switches ?? {})) names.require('unknownRule', id, ids, ['kinds', name, 'switches', id], 'key')
  }
  for (const [name, channel] of Object.entries(config.channels ?? {})) {
    names.require(
      'unknownChannel',
      channel.extends,
      channels.filter((one) => one !== name || Object.hasOwn(ourChannels, one)),
      ['channels', name, 'extends'],
    )
    for (const id of Object.keys(channel.switches ?? {})) names.require('unknownRule', id, ids, ['channels', name, 'switches', id], 'key')
    const sum = Object.values(channel.weights ?? {}).reduce((total, weight) => total + weight, 0)
    if (channel.weights && Math.abs(sum - 100) > 1e-9) names.add(['channels', name, 'weights'], 'key', fillWords(dataWordsOf[language].weights, {sum}))
  }

  return names.problems
}
