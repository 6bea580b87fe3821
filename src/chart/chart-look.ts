import type { SeriesRole } from '../document/figure.ts'
import type { CellRole } from '../document/table.ts'

/** How charts look; lengths in points. */
export interface ChartLook {
  readonly fontSize: number
  readonly textColour: string
  readonly axisColour: string
  readonly gridColour: string
  readonly series: Readonly<Record<SeriesRole, string>>
  readonly bandColour: (role: CellRole) => string
  /** Height of the middle of the letters over their baseline. */
  readonly letterMiddle: number
  /** Width of a text in the size of the chart. */
  readonly widthOf: (text: string) => number
}
