/** Text stays text, also where it begins with `=`. */
export type ListCell = string | number | null | LinkCell

export interface LinkCell {
  readonly text: string
  readonly link: string
}

/** A sheet of one table, its heading frozen and filterable. */
export interface ListSheet {
  readonly name: string
  /** Widths are in digits, as spreadsheets count them. */
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly ListCell[])[]
}

export function isLink(cell: ListCell): cell is LinkCell {
  return typeof cell === 'object' && cell !== null
}
