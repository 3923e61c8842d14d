import type {Rule} from '../rule.ts'
import type {Config} from './config.ts'

/** Presets by name: what a configuration can begin with. */
export const presetNames = ['newslint:recommended', 'newslint:strict', 'newslint:integrity'] as const
export type PresetName = (typeof presetNames)[number]

/** A preset. `recommended`: rules as they are; `strict`: warnings fail too, and an item must be good; `integrity`: times, truth and figures only, no word about style. */
export function makePreset(name: PresetName, rules: readonly Rule[]): Config {
  if (name === 'newslint:strict') return {failOn: 'warning', minScore: 80}
  if (name === 'newslint:recommended') return {failOn: 'error'}

  const isStyle = ({dimension, severity}: Rule) => dimension === 'concision' || (dimension === 'structure' && severity !== 'error')
  return {failOn: 'error', rules: Object.fromEntries(rules.filter(isStyle).map(({id}) => [id, 'off' as const]))}
}
