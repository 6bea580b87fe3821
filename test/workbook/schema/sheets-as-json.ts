import { formatShortDate } from '../../../src/base/dates/calendar-date.ts'
import { formatClock } from '../../../src/base/dates/moment.ts'
import { plainText } from '../../../src/base/rich-text.ts'
import { ProblemLog } from '../../../src/problems/outcome.ts'
import type { CellValue, Source } from '../../../src/sources/source.ts'
import type { Column, Columns, TableRow } from '../../../src/workbook/column.ts'
import type { SheetSpec, WorkbookSpec } from '../../../src/workbook/declare.ts'
import { type ReadFacts, type ReadTable, readWorkbook } from '../../../src/workbook/read-workbook.ts'

type Entry = string | number
type Entries = Readonly<Record<string, Entry>>
export type JsonSheets = Readonly<Record<string, Entries | readonly Entries[]>>

/** A workbook as a program would write it: its sheets by their proper names, every row with what its cells hold. */
export function sheetsAsJson(source: Source, workbook: WorkbookSpec): JsonSheets {
  const read = readWorkbook(source, workbook, new ProblemLog())
  const entriesOf = entryReader(source)
  const sheets = Object.entries(workbook).map(
    ([key, spec]) => [spec.name, sheetAsJson(read[key], spec, entriesOf)] as const,
  )
  return Object.fromEntries(sheets.filter(([, rows]) => !Array.isArray(rows) || rows.length > 0))
}

type EntriesOf = (row: Pick<TableRow<Columns>, 'at' | 'has'>, columns: Columns) => Entries

function sheetAsJson(read: unknown, spec: SheetSpec, entriesOf: EntriesOf): Entries | readonly Entries[] {
  if (spec.shape === 'facts') return entriesOf(read as ReadFacts<Columns>, spec.columns)
  return (read as ReadTable<Columns>).rows.map(row => ({
    ...entriesOf(row, spec.columns),
    ...yearBySheet(row, spec.columns),
  }))
}

/** A sheet whose name says the year has no cell for it. */
function yearBySheet(row: TableRow<Columns>, { year }: Columns): Entries {
  return year !== undefined && !row.has('year') ? { [year.title]: Number(row.values.year) } : {}
}

function entryReader({ sheets }: Source): EntriesOf {
  const cells = new Map<string, CellValue>()
  for (const { name, rows, cellName } of sheets) {
    for (const row of rows) {
      for (const [column, cell] of row.cells.entries()) {
        if (cell !== undefined) cells.set(`${name}!${cellName(row.number, column)}`, cell.value)
      }
    }
  }
  return (row, columns) =>
    Object.fromEntries(
      Object.entries(columns).flatMap(([key, { title }]: readonly [string, Column<unknown>]) => {
        const { sheet, cell } = row.at(key)
        const entry = row.has(key) ? entryOf(cells.get(`${sheet}!${cell}`)) : undefined
        return entry === undefined ? [] : [[title, entry]]
      }),
    )
}

function entryOf(value: CellValue | undefined): Entry | undefined {
  if (value?.type === 'text') return plainText(value.text)
  if (value?.type === 'number') return value.number
  if (value?.type !== 'date') return undefined
  return value.time === undefined
    ? formatShortDate(value.date)
    : `${formatShortDate(value.date)} ${formatClock(value.time)}`
}
