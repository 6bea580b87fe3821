import type { Columns } from './column.ts'
import type { FactSheet, TableSheet, WorkbookSpec } from './declare.ts'

/** An entry as people write it: days as `5 Juli 2026` or `5/7/2026`. */
export type ExampleEntry = string | number

export type ExampleRow<C extends Columns = Columns> = { readonly [Key in keyof C]?: ExampleEntry }

/** Invented rows for the sheets of a workbook: one for a sheet of facts, a few for a table. */
export type WorkbookExample<W extends WorkbookSpec> = {
  readonly [Key in keyof W]?: W[Key] extends FactSheet<infer C>
    ? ExampleRow<C>
    : W[Key] extends TableSheet<infer C>
      ? readonly ExampleRow<C>[]
      : never
}

/** The same for a workbook of any sheets, by their keys and those of their columns. */
export type Example = Readonly<Record<string, ExampleRow | readonly ExampleRow[]>>
