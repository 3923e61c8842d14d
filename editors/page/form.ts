import {byId, element} from './element.ts'
import type {Language, LintOptions, Report} from './library.ts'
import {channelNames, kindNames} from './names.ts'
import type {Remembered} from './remembered.ts'
import type {Words} from './words.ts'

const inputs = {kind: 'kind', channel: 'channel', eventDate: 'event-date', unit: 'unit', author: 'author'} as const
type Asked = keyof typeof inputs

const inputOf = (name: Asked) => byId<HTMLInputElement | HTMLSelectElement>(inputs[name])

/** The few things a draft does not say. */
export class Form {
  readonly #answers: Remembered

  constructor(answers: Remembered, changed: () => void) {
    this.#answers = answers
    byId('form').addEventListener('submit', (event) => event.preventDefault())
    for (const name of Object.keys(inputs) as Asked[]) {
      const input = inputOf(name)
      input.value = answers[name]
      input.addEventListener('input', () => {
        answers[name] = input.value
        changed()
      })
    }
  }

  /** Writes the choices in the language of the page, with the kind that was detected and why. */
  speak(words: Words, language: Language, report: Report | undefined): void {
    const detected = report && report.kindReason !== 'given' ? report.kind : 'news'
    const auto = words.kindAuto(kindNames[detected]?.[language] ?? detected)
    this.#fill('kind', auto, kindNames, language)
    this.#fill('channel', words.channelNone, channelNames, language)
    byId<HTMLInputElement>('unit').placeholder = words.unitExample
    byId<HTMLInputElement>('author').placeholder = words.authorExample
    byId('kind-reason').textContent = report ? words.kindReasons[report.kindReason](report.kindCue ?? '') : ''
    const {kind, channel, eventDate, unit, author} = this.#answers
    const said = [kind ? kindNames[kind]?.[language] : report && auto, channel && channelNames[channel]?.[language], eventDate, unit.trim(), author.trim()]
    byId('gist').textContent = said.filter((one) => one).join(' · ')
  }

  /** Makes room for the first findings, unless somebody is filling it in. */
  fold(): void {
    const details = byId<HTMLDetailsElement>('details')
    if (!details.contains(document.activeElement)) details.open = false
  }

  #fill(name: 'kind' | 'channel', none: string, names: Record<string, Record<Language, string>>, language: Language): void {
    const select = inputOf(name)
    if (select.dataset.said === none + language) return

    select.dataset.said = none + language
    const options = Object.entries(names).map(([value, said]) => element('option', {value}, said[language]))
    select.replaceChildren(element('option', {value: ''}, none), ...options)
    select.value = this.#answers[name]
  }

  /** A new draft is of another kind and tells of another day. */
  forgetDraft(): void {
    for (const name of ['kind', 'eventDate'] as const) {
      this.#answers[name] = ''
      inputOf(name).value = ''
    }
  }

  /** Opens the form at the first thing that was not answered. */
  focus(): void {
    byId<HTMLDetailsElement>('details').open = true
    const names: Asked[] = ['unit', 'author', 'eventDate']
    inputOf(names.find((name) => this.#answers[name] === '') ?? 'unit').focus()
  }

  /** The answers as options: what was chosen goes before the draft, the rest behind it. */
  get options(): Pick<LintOptions, 'messages' | 'fields' | 'defaults'> {
    const {language, kind, channel, unit, author, eventDate} = this.#answers
    const people = author
      .split(/[、，,;；]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return {
      messages: language,
      fields: {...(kind ? {kind} : {}), ...(channel ? {channel} : {})},
      defaults: {...(unit.trim() ? {unit: unit.trim()} : {}), ...(people.length > 0 ? {author: people} : {}), ...(eventDate ? {eventDate} : {})},
    }
  }
}
