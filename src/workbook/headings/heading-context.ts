import type { ListedNames } from '../column.ts'
import type { Manner } from '../manner.ts'
import type { SheetMapping } from '../mapping/sheet-mapping.ts'

/** What headings are understood with, besides the sheet that they stand in. */
export interface HeadingContext {
  readonly manner: Manner
  /** What the workbook says of the headings of this sheet. */
  readonly mapping: SheetMapping
  /** Codes of criteria that the report says were not asked for. */
  readonly excused: ReadonlySet<string>
  readonly names: ListedNames
  readonly reportYear?: number | undefined
}
