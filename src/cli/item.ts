import {fix, type LintOptions, lint, type Report} from './library.ts'
import type {Settings} from './settings.ts'

// What every item in JSON has one of.
const itemKeys = ['body', 'headline', 'articleBody', 'title', 'body_text', 'content']

/** Whether a JSON file that was found in a folder is an item, and not the settings of some program. */
export function isJsonItem(source: string): boolean {
  try {
    const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && itemKeys.some((key) => key in value && typeof value[key as keyof typeof value] === 'string')
  } catch {
    return false
  }
}

/** The options for one item: kind and channel of the command line only where the item does not say. */
export function chooseOptions(source: string, path: string | undefined, {options, defaults}: Settings): LintOptions {
  const own: LintOptions = path === undefined ? options : {...options, path}
  if (defaults.kind === undefined && defaults.channel === undefined) return own

  const {fields} = lint(source, own)
  return {
    ...own,
    fields: {
      ...(defaults.kind === undefined || fields.kind !== undefined ? {} : {kind: defaults.kind}),
      ...(defaults.channel === undefined || fields.channel !== undefined ? {} : {channel: defaults.channel}),
    },
  }
}

/** Lints an item and, where asked to, mends it. An item that could not be read fully is left as it is. */
export function lintItem(source: string, path: string | undefined, settings: Settings): {output: string; report: Report; applied: number} {
  const options = chooseOptions(source, path, settings)
  if (settings.fix) {
    const mended = fix(source, options)
    if (mended.report.problems.length === 0) return mended
  }

  return {output: source, report: lint(source, options), applied: 0}
}
