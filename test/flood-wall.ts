/** A sentence with one error: 3 March 2026 was a Tuesday. */
export const wrong = 'The flood wall meeting is on Wednesday, March 3, 2026.'

/** An item in Markdown with these paragraphs. */
export const item = (...paragraphs: string[]) => `---\ntitle: Council approves the flood wall\ndate: 2026-02-20\n---\n\n${paragraphs.join('\n\n')}\n`
