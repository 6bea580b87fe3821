import { ProblemLog } from '../../problems/outcome.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import { InputStore } from '../../sources/packed/input-store.ts'
import { unpackSheet } from '../../sources/packed/unpack-sheet.ts'
import { readCsv } from '../../sources/readers/read-csv.ts'
import type { CsvRecord } from '../../sources/readers/scan-records.ts'
import { type SheetRow, spreadsheetCellName } from '../../sources/source.ts'
import type { Columns, TableRow } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { readRows } from '../read-table-sheet.ts'
import { isTotalsRow } from '../totals.ts'
import { type CsvTop, countedAlone, withDelimiter } from './read-top.ts'

interface RowReading<C extends Columns> {
  /** Undefined for rows that are no data, and for those with an error. */
  readonly row: TableRow<C> | undefined
  /** Whether every row of the same key is data too, whatever its values. */
  readonly isOrdinary: boolean
}

/** Reads single rows of a long CSV file just as `readTableSheet` reads those of a short one, and with its problems. */
export class RowReader<C extends Columns> {
  readonly #file: string
  readonly #spec: TableSheet<C>
  readonly #top: CsvTop
  readonly #keys: readonly string[]
  readonly #log: ProblemLog

  constructor(file: string, spec: TableSheet<C>, keys: readonly string[], top: CsvTop, log: ProblemLog) {
    this.#file = file
    this.#spec = spec
    this.#keys = keys
    this.#top = top
    this.#log = log
  }

  read(record: CsvRecord): RowReading<C> {
    const cells = this.#cellsOf(record)
    const row = { number: record.number, cells }
    const log = new ProblemLog()
    const sheet = { file: this.#file, name: this.#spec.name, rows: [row], cellName: spreadsheetCellName }
    const [read] = readRows(sheet, this.#spec, { ...this.#top.header, firstDataRow: 0 }, log, countedAlone)
    // A row that is no data leaves the sheet empty only where it is the last.
    const problems = log.problems.filter(({ code }) => code !== 'sheet.empty')
    for (const problem of problems) this.#log.add(problem)
    return { row: read, isOrdinary: read !== undefined && problems.length === 0 && !this.#mayBeTotals(cells) }
  }

  #cellsOf(record: CsvRecord): SheetRow['cells'] {
    const bytes = withDelimiter(record.bytes.subarray(record.from, record.to), String.fromCharCode(this.#top.delimiter))
    try {
      const { sheet, guessedEncoding } = readCsv(this.#file, this.#spec.name, bytes, new InputStore())
      if (guessedEncoding) this.#log.add(inputProblem('input.guessed-encoding', { file: this.#file }, {}))
      return unpackSheet(sheet).rows[0]?.cells ?? []
    } catch (error) {
      throw new UnreadableInput(UnreadableInput.from(error).why, { line: record.number }, error)
    }
  }

  /** Whether a row of this key and nothing but numbers would be one of totals. */
  #mayBeTotals(cells: SheetRow['cells']): boolean {
    const keys = this.#keys.map(key => cells[this.#top.header.columns.get(key) ?? -1])
    const number = { value: { type: 'number', number: 1 }, covered: false } as const
    return isTotalsRow({ number: 1, cells: [...keys, number] })
  }
}
