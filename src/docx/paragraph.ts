/** A run of a paragraph. Offsets are offsets into the XML of its part. */
export interface Run {
  /** In its paragraph, from 0. */
  index: number
  start: number
  end: number
  /** Behind its properties. */
  contentStart: number
  /** Where its closing tag stands. */
  contentEnd: number
  /** Its opening tag and its properties, as they are written. */
  open: string
  properties: string
  /** A formula: it is never cut. */
  isWhole: boolean
}

/** A stretch of text inside a run. */
export interface Piece {
  text: string
  run: Run
  /** Of its element. */
  start: number
  end: number
  /** Of `w:t`: where its characters are written, and in front of which character of its opening tag an attribute can be put in. */
  raw?: {start: number; end: number; tagEnd: number; keepsSpace: boolean}
  /** Where a link leads. */
  link?: string
}

/** What its reader does not see of a paragraph, or should not. Counted in pieces of the paragraph. */
export interface Mark {
  kind: 'inserted' | 'deleted' | 'hidden' | 'comment'
  author: string
  text: string
  from: number
  to: number
  /** Of a comment. */
  id?: string
}

/** A paragraph of a document. */
export interface Paragraph {
  /** Among the `w:p` of its part, from 0. */
  index: number
  pieces: Piece[]
  /** How many runs it has. */
  runs: number
  marks: Mark[]
  isInCell: boolean
  /** In a text box: the run of the document that holds the box. */
  holder?: Run
  /** Id of the note it belongs to. */
  note?: string
  style?: string
  /** Level of an outline, from 0. */
  outline?: number
  numbering?: string
  numberingLevel?: number
  notes: {kind: 'footnote' | 'endnote'; id: string; run: Run}[]
}

/** All paragraphs of a part, and what else it refers to. */
export interface Story {
  paragraphs: Paragraph[]
  /** Relationships of the heads and feet of its pages. */
  pages: string[]
}
