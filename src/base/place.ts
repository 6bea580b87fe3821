/** What the reader of a message can open: a file, a sheet in it, a cell; or a template and a line. */
export interface Place {
  readonly file: string
  readonly sheet?: string
  /** Cell as the spreadsheet names it, `F12`. */
  readonly cell?: string
  /** Line in a text file, from 1. */
  readonly line?: number
}
