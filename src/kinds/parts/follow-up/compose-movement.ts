import type { MovementCounts } from '../../../followup/movement-counts.ts'
import type { Movement } from './movement.ts'
import type { MovementView } from './progress-view.ts'

/** What BAB III says of the actions since the last report; nothing without one. */
export function composeMovement(movement: Movement | undefined): { movement?: MovementView } {
  if (movement === undefined) return {}
  const { since, years, total } = movement
  return {
    movement: {
      since: { semester: since.semester, year: since.year },
      years: years.map(({ year, counts }) => ({ year, ...counts })),
      severalYears: years.length > 1,
      total: composeTotal(total),
    },
  }
}

function composeTotal(counts: MovementCounts): MovementView['total'] {
  return {
    ...counts,
    hasOpenBefore: counts.openBefore > 0,
    allClosed: counts.openBefore > 0 && counts.closed === counts.openBefore,
    hasCarried: counts.carried > 0,
    hasVanished: counts.vanished > 0,
    hasReopened: counts.reopened > 0,
    hasNewOpen: counts.newOpen > 0,
    hasOverdue: counts.overdue > 0,
  }
}
