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

/** How lines are drawn, in the plot and in the legend; points. */
export const lineLook = { width: 1.5, dotRadius: 2.5, targetDash: [6, 3] } as const

/** Part of a colour that is left of it behind bars; the rest is white. */
const kept = 0.55

/** A colour `#RRGGBB` made pale, as paint: what lets something shine through is no part of a file that is kept. */
export function paleColour(colour: string): string {
  const channels = [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
  const pale = channels.map(channel => Math.round(255 - (255 - channel) * kept))
  return `#${pale.map(channel => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}
