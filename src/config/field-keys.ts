import type {FieldName, Language} from '../item.ts'
import {fieldNames} from '../lexicon/field-names.ts'
import {canonicalField} from '../read/fields.ts'

/** A key that front matter may have: `key` is how it is written, `label` what people are told it is. */
export interface FieldKey {
  field: FieldName
  key: string
  label: string
}

/** The key of a field in a language where it is read under that name, else its canonical one. */
export function nameField(field: FieldName, language: Language): string {
  const name = fieldNames[field][language]
  return language !== 'en' && canonicalField(name) === field ? name : field
}

/** All keys of front matter in a language: the canonical ones, and those of the language. */
export function listFieldKeys(language: Language): FieldKey[] {
  const fields = Object.keys(fieldNames).filter((name): name is FieldName => name !== 'body')
  return fields.flatMap((field) => {
    const label = fieldNames[field][language]
    return [...new Set([nameField(field, language), field])].map((key) => ({field, key, label}))
  })
}
