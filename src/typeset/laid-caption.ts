import type { CellTextLine } from './cell-lines.ts'

/** A caption broken into lines, and the words in the document that it is the text of. */
export interface LaidCaption {
  readonly lines: readonly CellTextLine[]
  readonly owner: object
}
