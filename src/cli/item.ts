import {fix, type LintOptions, lint, type Report, type ResolvedConfig} from './library.ts'
import type {Settings} from './settings.ts'

/** The options for one item: what the command line says goes before what the configuration says; kind and channel of either only where the item does not say. */
export function joinOptions(path: string | undefined, {options, defaults}: Settings, {options: below}: ResolvedConfig): LintOptions {
  return {
    ...below,
    ...options,
    ...(below.rules || options.rules ? {rules: {...below.rules, ...options.rules}} : {}),
    ...(below.defaults || Object.keys(defaults).length > 0 ? {defaults: {...below.defaults, ...defaults}} : {}),
    ...(path === undefined ? {} : {path}),
  }
}

/** Lints an item and, where asked to, mends it. An item that could not be read fully is left as it is. */
export function lintItem(source: string, options: LintOptions, isFixing: boolean): {output: string; report: Report; applied: number} {
  if (isFixing) {
    const mended = fix(source, options)
    if (mended.report.problems.length === 0) return mended
  }

  return {output: source, report: lint(source, options), applied: 0}
}

/** Whether a report is at or above what the command line, else the configuration, calls a failure. */
export function fails({score, findings}: Report, settings: Settings, resolved: ResolvedConfig): boolean {
  const least = settings.minScore === undefined ? resolved.minScore : {...resolved.minScore, overall: settings.minScore}
  const points = {overall: score.overall, ...score.dimensions}
  if (Object.entries(least).some(([name, limit]) => points[name as keyof typeof points] < limit)) return true

  const failOn = settings.failOn ?? resolved.failOn ?? 'error'
  return failOn !== 'never' && findings.some(({severity}) => severity === 'error' || severity === failOn)
}
