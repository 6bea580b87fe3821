import type { ProblemLog } from '../../problems/outcome.ts'
import type { CsvRecord } from '../../sources/readers/scan-records.ts'
import type { Column, Columns, ColumnValues } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { KeyTable } from './key-table.ts'
import type { CsvTop } from './read-top.ts'
import { RowReader } from './row-reader.ts'

interface Known {
  readonly value: unknown
}

/** One column whose cells repeat. */
interface KnownColumn {
  readonly key: string
  readonly known: KeyTable<Known>
}

/**
 * Reads rows of a long CSV file by columns whose cells repeat: a cell that was read before is found by its bytes, without making a
 * string of anything. A row with a cell that is new is read as `readTableSheet` would, with its problems. Other columns are not read.
 */
export class RowCache<C extends Columns, Key extends keyof C & string> {
  readonly #columns: readonly KnownColumn[]
  readonly #reader: RowReader<C>

  constructor(file: string, sheet: TableSheet<C>, keys: readonly Key[], top: CsvTop, log: ProblemLog) {
    this.#columns = keys.flatMap(key => {
      const column = top.header.columns.get(key)
      return column === undefined ? [] : [{ key, known: new KeyTable<Known>([column]) }]
    })
    const read = Object.entries<Column<unknown>>(sheet.columns).map(([key, column]) =>
      column.required || keys.some(one => one === key) ? [key, column] : [key, { ...column, read: () => undefined }],
    )
    this.#reader = new RowReader(file, { ...sheet, columns: Object.fromEntries(read) as C }, keys, top, log)
  }

  /** The values of a row; undefined for one that is no data, or has an error, of which the log tells. */
  read(record: CsvRecord): Pick<ColumnValues<C>, Key> | undefined {
    const found: Record<string, unknown> = {}
    if (record.isOdd) return this.#readAnew(record)
    for (const { key, known } of this.#columns) {
      const cell = known.find(record)
      if (cell === undefined) return this.#readAnew(record)
      found[key] = cell.value
    }
    return found as Pick<ColumnValues<C>, Key>
  }

  #readAnew(record: CsvRecord): Pick<ColumnValues<C>, Key> | undefined {
    const { row, isOrdinary } = this.#reader.read(record)
    if (row === undefined) return undefined
    if (isOrdinary && !record.isOdd) {
      for (const { key, known } of this.#columns)
        if (known.find(record) === undefined) known.learn(record, { value: row.values[key] })
    }
    return row.values
  }
}
