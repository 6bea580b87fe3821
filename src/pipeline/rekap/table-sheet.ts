import type { Figure } from '../../document/figure.ts'
import { inlineText } from '../../document/inline.ts'
import { placeRows } from '../../document/place-rows.ts'
import type { Cell, ColumnRole, Matrix, MatrixItem, Row, Table } from '../../document/table.ts'
import type { ListCell, ListSheet, NumberCell } from '../../sources/lists/list-sheet.ts'

/** Columns whose numbers are amounts or places in an order. In other columns, digits may be a name or a code. */
const numeric: ReadonlySet<ColumnRole> = new Set(['ordinal', 'count', 'tally', 'figure'])

const widths: Readonly<Record<ColumnRole, number>> = {
  ordinal: 8,
  code: 14,
  name: 32,
  title: 40,
  prose: 60,
  deadline: 18,
  status: 12,
  count: 14,
  tally: 9,
  figure: 14,
  grade: 20,
}

type Contents = Pick<ListSheet, 'columns' | 'rows'>

/**
 * A table as rows that can be filtered. The heading is one row: words that stood below each other stand behind each other. A
 * cell that reaches down is repeated in every row. A cell over several columns is written in the first.
 */
export function tableContents(table: Table | Matrix): Contents {
  const roles = table.columns.map(({ role }) => role)
  const heads = placeRows(table.head)
  const headers = roles.map((_, column) => {
    const words = heads.flatMap(({ cells }) =>
      cells.flatMap(({ cell, column: first, fromAbove }) =>
        !fromAbove && first <= column && column < first + cell.columnSpan ? [cellWords(cell)] : [],
      ),
    )
    return words.filter(text => text !== '').join(' – ')
  })
  const body = table.type === 'table' ? table.body : table.body.flatMap(item => rowsOfItem(item))
  const rows = placeRows(body).map(({ cells }) => {
    const row: ListCell[] = roles.map(() => null)
    for (const { cell, column } of cells) row[column] = cellOf(cellWords(cell), roles[column] ?? 'title')
    return row
  })
  return { columns: roles.map((role, index) => ({ header: headers[index] ?? '', width: widths[role] })), rows }
}

/** The values that a chart draws, a row for each category. */
export function figureContents({ chart: { categories, series } }: Figure): Contents {
  const column = (header: string, role: ColumnRole) => ({ header, width: widths[role] })
  return {
    columns: [column('Kategori', 'title'), ...series.map(({ name }) => column(name, 'figure'))],
    rows: categories.map((category, index) => [
      category,
      ...series.map(({ values }): ListCell => {
        const value = values[index] ?? null
        return value === null ? '–' : (printedNumber(String(value).replace('.', ',')) ?? String(value))
      }),
    ]),
  }
}

/** The rows of a group. Each begins with the cells that name the group. */
function rowsOfItem(item: MatrixItem, around: readonly Cell[] = []): readonly Row[] {
  if (item.type === 'row') return [{ ...item, cells: [...around, ...item.cells] }]
  const named = [...around, ...item.cells]
  return item.children.flatMap(child => rowsOfItem(child, named))
}

function cellOf(text: string, role: ColumnRole): ListCell {
  if (text === '') return null
  const isYear = /^(?:19|20)\d\d$/.test(text)
  return numeric.has(role) || isYear ? (printedNumber(text) ?? text) : text
}

function cellWords({ lines }: Cell): string {
  return lines
    .map(({ marker, children }) => [marker, inlineText(children)].filter(Boolean).join(' '))
    .join('\n')
    .replaceAll('\u00ad', '')
    .replaceAll('\u00a0', ' ')
    .trim()
}

/** As reports print numbers: `6.137`, `89,80`, `101,51%`, `+1,06`, `−0,25`. */
const printed = /^(?<sign>[+−-]?)(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<part>\d+))?(?<percent>%?)$/

/**
 * The number that a cell prints, for a spreadsheet to reckon with; nothing where the cell prints anything else. It shows with
 * the same decimals and sign. Percentages are hundredths. Digits are moved, never computed, so the number is exact.
 */
export function printedNumber(text: string): NumberCell | undefined {
  const { sign = '', whole = '', part = '', percent = '' } = printed.exec(text)?.groups ?? {}
  const digits = whole.replaceAll('.', '')
  // A code such as 007 would lose its zeros.
  if (digits === '' || /^0\d/.test(digits)) return undefined
  const minus = sign === '−' || sign === '-' ? '-' : ''
  const number = percent === '' ? joined(digits, part) : hundredths(digits, part)
  const grouped = whole.includes('.') || digits.length < 4 ? '#,##0' : '0'
  const format = `${grouped}${part === '' ? '' : `.${'0'.repeat(part.length)}`}${percent}`
  return { number: `${minus}${number}`, format: sign === '+' || sign === '−' ? signed(format) : format }
}

/** A difference shows its sign: positive, negative, none. */
function signed(format: string): string {
  return `+${format};−${format};${format}`
}

function joined(whole: string, part: string): string {
  return part === '' ? whole : `${whole}.${part}`
}

function hundredths(whole: string, part: string): string {
  const digits = whole.padStart(3, '0')
  const [before, behind] = [digits.slice(0, -2), `${digits.slice(-2)}${part}`]
  return joined(before, behind.replace(/0+$/, ''))
}
