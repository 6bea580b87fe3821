import type { SheetRow } from '../sources/source.ts'
import type { ValueManner } from './fields/value-manner.ts'
import type { Header } from './headings/header.ts'
import { type UnderstandTitles, understoodTitles } from './headings/known-titles.ts'
import { isDataRow } from './row-kinds.ts'

/** How a workbook is read. An archived report keeps the manner of the program that made it. */
export interface Manner extends ValueManner {
  readonly titles: UnderstandTitles
  /** Rows that a heading may have. */
  readonly deepestHeading: number
  /** Whether an upper title names a column whose own title nobody knows: `U4` over `(Biaya)`. */
  readonly readsUpperTitles: boolean
  /** Whether a row under a heading is data. */
  readonly isData: (row: SheetRow, header: Header) => boolean
  /** What may be a missing column or sheet is asked about, and rows that hide values are told; else it is passed over. */
  readonly asks: boolean
}

/** As workbooks are read today. */
export const todaysManner: Manner = {
  titles: understoodTitles,
  deepestHeading: 3,
  readsUpperTitles: true,
  isData: isDataRow,
  asks: true,
  readsSharesAlike: true,
  readsDashesAsBlank: true,
}
