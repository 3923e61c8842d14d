import type {Io} from './io.ts'
import {type FormatOptions, rules, version} from './library.ts'
import type {Settings} from './settings.ts'

/** Whether the report has colours. */
function choosesColor({color, isCi}: Settings, io: Io): boolean {
  if (color !== undefined) return color
  if (io.env.NO_COLOR) return false
  if (isCi && !io.env.FORCE_COLOR) return false
  if (io.env.FORCE_COLOR) return io.env.FORCE_COLOR !== '0'
  return io.isTTY && io.env.TERM !== 'dumb'
}

/** How the report of this run is laid out. */
export function layOut(settings: Settings, io: Io): FormatOptions {
  return {color: choosesColor(settings, io), width: io.columns, rules, version, ...(settings.language === undefined ? {} : {language: settings.language})}
}
