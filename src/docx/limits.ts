/** What a document may cost. Beyond a limit it is refused before any of it is unpacked. */
export const docxLimits = {
  /** Bytes of the document itself, pictures and all. */
  file: 32 * 1024 * 1024,
  /** Bytes of one part of XML, unpacked. */
  part: 8 * 1024 * 1024,
  /** Bytes of all parts, unpacked: only where they are packed again. */
  all: 128 * 1024 * 1024,
  /** Parts and pictures. */
  entries: 2000,
  /** Elements inside one another. */
  depth: 300,
} as const
