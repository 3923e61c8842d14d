/** The day, and the moment, where the writer is: a draft is read as of now. */
export function localTime(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

/** ISO date. */
export const today = () => localTime().slice(0, 10)
