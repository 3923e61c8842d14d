import picomatch from 'picomatch'
import type {Dimension} from '../item.ts'
import type {LintOptions} from '../options.ts'
import type {Config, Override} from './config.ts'

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
  /** The registry the items are held against, and the folder its name is relative to. */
  registry?: {file: string; folder: string}
}

type PerItem = Omit<Override, 'files' | 'exclude'>

const toList = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat())

/** Whether a path, relative to the folder of the configuration, matches one of the patterns; one without a slash matches at any depth. */
function matchesPath(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => picomatch.isMatch(path, pattern.replace(/^\.\//, ''), {dot: true, basename: !pattern.includes('/')}))
}

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
  let kinds: Config['kinds']
  let channels: Config['channels']
  let registry: ResolvedConfig['registry']
  for (const {config, folder} of chain) {
    item = overlay(item, perItemOf(config))
    const path = folder === undefined ? undefined : pathIn(folder)
    for (const override of config.overrides ?? []) if (applies(override, path)) item = overlay(item, override)
    failOn = config.failOn ?? failOn
    Object.assign(minScore, typeof config.minScore === 'number' ? {overall: config.minScore} : config.minScore)
    if (config.ignore && folder !== undefined) ignore.push({patterns: config.ignore, folder})
    if (config.registry !== undefined && folder !== undefined) registry = {file: config.registry, folder}
    if (config.kinds) kinds = {...kinds, ...config.kinds}
    if (config.channels) channels = {...channels, ...config.channels}
  }

  return {options: toOptions(item, kinds, channels), ...(failOn ? {failOn} : {}), minScore, ignore, ...(registry ? {registry} : {})}
}

function perItemOf({language, messages, timeZone, kind, channel, fields, rules}: Config): PerItem {
  return {language, messages, timeZone, kind, channel, fields, rules}
}

function toOptions({language, messages, timeZone, kind, channel, fields, rules}: PerItem, kinds: Config['kinds'], channels: Config['channels']): LintOptions {
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
