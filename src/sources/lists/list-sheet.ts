/** Text stays text, also where it begins with `=`. */
export type ListCell = string | number | null | LinkCell | NumberCell

/** A number to the last digit, shown in a format of its own. */
export interface NumberCell {
  /** With a decimal point. */
  readonly number: string
  /** As spreadsheets write formats, `#,##0.00`. */
  readonly format: string
}

export interface LinkCell extends ClickTarget {
  readonly text: string
}

/** Where a click leads. */
export interface ClickTarget {
  /** Address of a file or page, percent-encoded. */
  readonly link: string
  /** Cell in the workbook of that address, `'RATL 2022'!F12`, as a formula writes it. */
  readonly cell?: string
}

/** The cell of a sheet, as a formula and a link write it. */
export function cellAddress(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`
}

/** A sheet of one table, its heading frozen, filterable, and printed on every page. */
export interface ListSheet {
  readonly name: string
  /** Stands over the heading, in a row of its own. */
  readonly title?: string
  /** Widths are in digits, as spreadsheets count them. */
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly ListCell[])[]
}

export function isLink(cell: ListCell): cell is LinkCell {
  return typeof cell === 'object' && cell !== null && 'text' in cell
}

export function isNumber(cell: ListCell): cell is NumberCell {
  return typeof cell === 'object' && cell !== null && 'number' in cell
}

/** Row in which the heading stands, from 1: the last that is frozen, and the one that filters. */
export function headRow({ title }: Pick<ListSheet, 'title'>): number {
  return title === undefined ? 1 : 2
}
