/** Cells that a spreadsheet would take for formulas. */
const formulaLike = /^[=+\-@\t]/

/**
 * Rows as a CSV file: `;` between fields, as Excel in Indonesian writes it, UTF-8 with its mark. A cell that a spreadsheet
 * would take for a formula gets a quote in front.
 */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map(cells => cells.map(escapeCsvCell).join(';'))
  return new TextEncoder().encode(`\ufeff${lines.map(line => `${line}\r\n`).join('')}`)
}

function escapeCsvCell(cell: string): string {
  const text = formulaLike.test(cell) ? `'${cell}` : cell
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
