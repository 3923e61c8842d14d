/** The address a field leads to, by its code. */
export const targetOf = (code: string) => /^\s{0,9}HYPERLINK\s{1,9}"([^"]{1,2000})"/i.exec(code)?.[1]

/** Longest code of a field that is looked at. */
const longestCode = 4000

/** The fields that are open, one inside another: first the code of each, then what it shows. */
export class Fields {
  readonly #open: {isCode: boolean; code: string; target: string | undefined}[] = []
  #codes = 0

  /** Whether what comes now is the code of some field, which nobody reads. */
  get isCode(): boolean {
    return this.#codes > 0
  }

  /** Where the innermost field leads. */
  get target(): string | undefined {
    return this.#open.at(-1)?.target
  }

  /** `type`: as `w:fldChar` has it. */
  turn(type: string | undefined): void {
    const field = this.#open.at(-1)
    if (type === 'begin') {
      this.#open.push({isCode: true, code: '', target: field?.target})
      this.#codes++
    } else if (type === 'separate' || type === 'end') {
      if (field?.isCode) {
        field.isCode = false
        field.target = targetOf(field.code) ?? field.target
        this.#codes--
      }
      if (type === 'end') this.#open.pop()
    }
  }

  write(text: string): void {
    const field = this.#open.at(-1)
    if (field?.isCode && field.code.length < longestCode) field.code += text
  }
}
