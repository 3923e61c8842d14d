import {escapeHtml} from './escape.ts'

/** Text for XML, between tags or in an attribute; what XML 1.0 cannot hold is shown as an escape. */
export function escapeXml(text: string): string {
  return escapeHtml(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('\n', '&#10;')
}

/** Attributes in order; those without a value are left out. */
export function writeAttributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`]))
    .join('')
}
