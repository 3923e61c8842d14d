import type {Dimension} from '../item.ts'
import type {LintOptions} from '../options.ts'
import type {Config, Override} from './config.ts'
import {matchesPath, toList} from './patterns.ts'

/** A configuration and the folder its patterns are relative to; presets have none. */
export interface PlacedConfig {
  config: Config
  folder?: string
}

/** What holds for one item, all that was said taken together. */
export interface ResolvedConfig {
  options: LintOptions
  failOn?: NonNullable<Config['failOn']>
  minScore: Partial<Record<'overall' | Dimension, number>>
  ignore: {patterns: string[]; folder: string}[]
  /** Files of people, bodies and terms, and the folders they are relative to. */
  registries: {path: string; folder: string}[]
}

type PerItem = Omit<Override, 'files' | 'exclude'>

function applies({files, exclude}: Override, path: string | undefined): boolean {
  return path !== undefined && matchesPath(path, toList(files)) && !matchesPath(path, toList(exclude))
}

/** Lays one over the other: rules and fields one by one, all else as a whole. */
function overlay(below: PerItem, above: PerItem): PerItem {
  const said = Object.fromEntries(Object.entries(above).filter(([key, value]) => value !== undefined && key !== 'files' && key !== 'exclude'))
  return {
    ...below,
    ...said,
    ...(below.rules || above.rules ? {rules: {...below.rules, ...above.rules}} : {}),
    ...(below.fields || above.fields ? {fields: {...below.fields, ...above.fields}} : {}),
  }
}

/** Joins configurations, those that count less first. `pathIn`: the item's path relative to a folder, with slashes; nothing where it lies outside. */
export function resolveConfig(chain: readonly PlacedConfig[], pathIn: (folder: string) => string | undefined): ResolvedConfig {
  let item: PerItem = {}
  let failOn: Config['failOn']
  const minScore: ResolvedConfig['minScore'] = {}
  const ignore: ResolvedConfig['ignore'] = []
  const registries: ResolvedConfig['registries'] = []
  for (const {config, folder} of chain) {
    item = overlay(item, perItemOf(config))
    const path = folder === undefined ? undefined : pathIn(folder)
    for (const override of config.overrides ?? []) if (applies(override, path)) item = overlay(item, override)
    failOn = config.failOn ?? failOn
    Object.assign(minScore, typeof config.minScore === 'number' ? {overall: config.minScore} : config.minScore)
    if (config.ignore && folder !== undefined) ignore.push({patterns: config.ignore, folder})
    if (folder !== undefined) registries.push(...toList(config.registry).map((path) => ({path, folder})))
  }

  return {options: toOptions(item, joinProfiles(chain)), ...(failOn ? {failOn} : {}), minScore, ignore, registries}
}

const profiles = new WeakMap<readonly PlacedConfig[], Pick<Config, 'kinds' | 'channels'>>()

/** Kinds and channels of a chain: the same objects each time, so that they are merged with ours once. */
function joinProfiles(chain: readonly PlacedConfig[]): Pick<Config, 'kinds' | 'channels'> {
  let joined = profiles.get(chain)
  if (!joined) {
    joined = {}
    for (const {config} of chain) {
      if (config.kinds) joined.kinds = {...joined.kinds, ...config.kinds}
      if (config.channels) joined.channels = {...joined.channels, ...config.channels}
    }
    profiles.set(chain, joined)
  }
  return joined
}

function perItemOf({language, messages, timeZone, kind, channel, fields, rules}: Config): PerItem {
  return {language, messages, timeZone, kind, channel, fields, rules}
}

function toOptions({language, messages, timeZone, kind, channel, fields, rules}: PerItem, {kinds, channels}: Pick<Config, 'kinds' | 'channels'>): LintOptions {
  const defaults = {...fields, ...(kind === undefined ? {} : {kind}), ...(channel === undefined ? {} : {channel})}
  return {
    ...(language ? {language} : {}),
    ...(messages ? {messages} : {}),
    ...(timeZone === undefined ? {} : {timeZone}),
    ...(Object.keys(defaults).length > 0 ? {defaults: defaults as NonNullable<LintOptions['defaults']>} : {}),
    ...(rules ? {rules: rules as NonNullable<LintOptions['rules']>} : {}),
    ...(kinds ? {kinds: kinds as NonNullable<LintOptions['kinds']>} : {}),
    ...(channels ? {channels: channels as NonNullable<LintOptions['channels']>} : {}),
  }
}
