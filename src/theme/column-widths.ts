import type { ColumnRole } from '../document/table.ts'
import { mm } from './length.ts'

export interface ColumnStyle {
  /** Fixed width in points, or a share of what the fixed ones leave. */
  readonly width: { readonly points: number } | { readonly share: number }
  readonly align: 'left' | 'center' | 'right'
  /** Says "(lanjutan)" when its group goes on over a page; numbers are only repeated. */
  readonly saysContinued: boolean
}

export const columnStyles: Readonly<Record<ColumnRole, ColumnStyle>> = {
  ordinal: { width: { points: 12 * mm }, align: 'center', saysContinued: false },
  code: { width: { points: 23.5 * mm }, align: 'center', saysContinued: false },
  name: { width: { points: 38 * mm }, align: 'left', saysContinued: true },
  title: { width: { share: 1 }, align: 'left', saysContinued: true },
  prose: { width: { share: 1 }, align: 'left', saysContinued: true },
  deadline: { width: { points: 21 * mm }, align: 'center', saysContinued: false },
  status: { width: { points: 14 * mm }, align: 'center', saysContinued: false },
  count: { width: { points: 23.5 * mm }, align: 'right', saysContinued: false },
  tally: { width: { points: 14 * mm }, align: 'right', saysContinued: false },
  figure: { width: { points: 20.5 * mm }, align: 'right', saysContinued: false },
  grade: { width: { share: 1 }, align: 'center', saysContinued: false },
}

/** What a sharing column keeps at least, in points, when fixed columns ask for too much. */
const leastShare = 20 * mm

/** Widths of columns in points: fixed ones first, the rest shared out; together always `available`. */
export function columnWidths(roles: readonly ColumnRole[], available: number): readonly number[] {
  const widths = roles.map(role => columnStyles[role].width)
  const fixed = widths.reduce((sum, width) => sum + ('points' in width ? width.points : 0), 0)
  const shares = widths.reduce((sum, width) => sum + ('share' in width ? width.share : 0), 0)
  // However many columns share, the fixed ones keep half.
  const room = available - Math.min(shares * leastShare, available / 2)
  const scale = fixed > 0 && (shares === 0 || fixed > room) ? room / fixed : 1
  const perShare = (available - fixed * scale) / shares
  return widths.map(width => ('points' in width ? width.points * scale : perShare * width.share))
}
