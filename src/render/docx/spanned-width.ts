/** Width of a cell that covers some columns, from one on; in the measure of their widths. */
export function spannedWidth(widths: readonly number[], column: number, columnSpan: number): number {
  let width = 0
  for (const one of widths.slice(column, column + columnSpan)) width += one
  return width
}
