import { normaliseName } from '../../base/name-key.ts'
import type { CellValue, SheetRow } from '../../sources/source.ts'
import { cellText } from '../../workbook/cell-text.ts'
import { parseDecimal } from '../../workbook/fields/numbers.ts'
import type { Header } from '../../workbook/headings/header.ts'

/** Every row that says anything in any column was data then, but repeated headings and rows of totals. */
export function isAnyRow(row: SheetRow, { titles }: Pick<Header, 'titles'>): boolean {
  const filled = row.cells.filter(cell => cell !== undefined && !cell.covered && says(cell.value))
  const repeatsHeading = filled.every(cell => titles.has(normaliseName(cellText(cell?.value))))
  return filled.length > 0 && !(filled.length > 1 && repeatsHeading) && !isTotal(row)
}

function says(value: CellValue): boolean {
  return value.type === 'error' || value.type === 'unresolved' || cellText(value) !== ''
}

const label =
  /^(?:grand\s+|sub\s*)?(?:total|jumlah|nrr|(?:nilai\s+)?rata\s?-?\s?rata)(?:\s+(?:tahun|keseluruhan|seluruhnya|semua|total|unit|unsur|nilai|akhir|per|dan|s\.d\.|\d{4}|[,&]))*\s*:?$/i

/** `Jumlah` and numbers, shares and dashes, nothing else. */
function isTotal({ cells }: SheetRow): boolean {
  const values = cells.flatMap(cell => (cell === undefined || cell.covered ? [] : [cell.value]))
  const others = values.filter(value => parseDecimal(value) === undefined).map(value => cellText(value))
  const labels = others.filter(text => /[^\d\s.,%–-]/.test(text))
  return labels.length === 1 && others.length < values.length && label.test(labels[0] ?? '')
}
