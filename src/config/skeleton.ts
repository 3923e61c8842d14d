import type {FieldName, Language} from '../item.ts'
import type {LintOptions} from '../options.ts'
import {chooseProfile, readProfiles} from '../profile/choose.ts'
import {nameField} from './field-keys.ts'

const placeholders: Record<Language, {headline: string; lead: string; blank: (text: string) => string}> = {
  en: {headline: 'HEADLINE', lead: 'who when where what', blank: (text) => `[INSERT ${text.toUpperCase()}]`},
  'zh-Hans': {headline: '标题', lead: '何人何时何地何事', blank: (text) => `【填写${text}】`},
  'zh-Hant': {headline: '標題', lead: '何人何時何地何事', blank: (text) => `【填寫${text}】`},
}

/**
 * The bare bones of an item of a kind, in Markdown: the fields it must have, and a placeholder for each thing its text must tell. Placeholders are
 * findings, so that none is forgotten. Kinds and channels that are not known are taken as in linting.
 */
export function writeSkeleton(kind: string, channel: string | undefined, language: Language, options: Pick<LintOptions, 'kinds' | 'channels'> = {}): string {
  const profile = chooseProfile(kind, channel, readProfiles(options))
  const {headline, lead, blank} = placeholders[language]
  const rest = profile.required.filter((field) => field !== 'headline' && field !== 'kind' && field !== 'channel')
  const keys: [FieldName, string][] = [
    ['headline', ''],
    ['kind', kind],
    ...(channel === undefined ? [] : [['channel', channel] as [FieldName, string]]),
    ...rest.map((field): [FieldName, string] => [field, '']),
  ]
  const needed = profile.sections.filter(({need}) => need === 'required')
  return [
    '---',
    ...keys.map(([field, value]) => `${nameField(field, language)}: ${field === 'headline' ? JSON.stringify(blank(headline)) : value}`.trimEnd()),
    '---',
    '',
    ...(profile.lead.length > 0 ? [blank(lead), ''] : []),
    ...needed.flatMap(({name}) => [blank(name[language]), '']),
  ].join('\n')
}
