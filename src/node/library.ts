// The library as files are read for it: the one place that says what is used of it here.

export type {Config} from '../config/config.ts'
export type {PresetName} from '../config/presets.ts'
export {makePreset, presetNames} from '../config/presets.ts'
export {readConfig} from '../config/read.ts'
export type {PlacedConfig, ResolvedConfig} from '../config/resolve.ts'
export {resolveConfig} from '../config/resolve.ts'
export type {Language, Registry} from '../index.ts'
export {findNearest, parseRegistry, rules} from '../index.ts'
export {indexLines} from '../report/place.ts'
