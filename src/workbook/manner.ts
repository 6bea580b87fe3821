import type { FieldManner } from './column.ts'
import { type UnderstandTitles, understoodTitles } from './headings/known-titles.ts'

/** How a workbook is read. An archived report keeps the manner of the program that made it. */
export interface Manner extends FieldManner {
  readonly titles: UnderstandTitles
  /** Rows that a heading may have. */
  readonly deepestHeading: number
  /** What may be a missing column or sheet is asked about, and rows that hide values are told; else it is passed over. */
  readonly asks: boolean
}

/** As workbooks are read today. */
export const todaysManner: Manner = {
  titles: understoodTitles,
  deepestHeading: 3,
  asks: true,
  readsSharesAlike: true,
}
