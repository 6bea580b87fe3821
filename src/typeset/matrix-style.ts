import type { RowRole } from '../document/table.ts'
import type { Align } from './cell-lines.ts'

/** How a matrix is set; lengths in points. The colours are the painter's. */
export interface MatrixStyle {
  readonly size: number
  /** Distance of baselines. */
  readonly leading: number
  readonly paddingX: number
  readonly paddingY: number
  readonly listIndent: number
  /** Said behind the name of a group that goes on from the page before. */
  readonly continuedSuffix: string
  readonly columns: readonly MatrixColumnStyle[]
  readonly boldRows: Readonly<Record<RowRole, boolean>>
  readonly caption: { readonly size: number; readonly leading: number; readonly below: number }
}

export interface MatrixColumnStyle {
  readonly width: number
  readonly align: Align
  readonly saysContinued: boolean
}
