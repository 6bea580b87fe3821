import { nameKey } from '../base/name-key.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import type { Master } from './master.ts'
import { roundProblem } from './round-problems.ts'

/**
 * Figures that were printed elsewhere, beside those of the master as it came: of a round nobody has printed anything yet. A
 * difference may be a row that was lost or copied twice before the forms went out.
 */
export function findPublished({ published, actions }: Pick<Master, 'published' | 'actions'>, log: ProblemLog): void {
  for (const { year, unit, actions: printedActions, closed: printedClosed, at } of published) {
    const own = actions.filter(
      action => action.year === String(year) && (unit === undefined || nameKey(action.unit) === nameKey(unit)),
    )
    const scope = `tahun ${year}${unit === undefined ? '' : ` ${unit}`}`
    const closed = own.filter(({ status }) => status === 'Close')
    const compared = [
      { what: 'rencana aksi', printed: printedActions, counted: own.length, place: at('actions') },
      { what: 'rencana aksi Close', printed: printedClosed, counted: closed.length, place: at('closed') },
    ]
    for (const { what, printed, counted, place } of compared) {
      if (printed === undefined || printed === counted) continue
      log.add(roundProblem('putaran.jumlah-beda', place, { what, scope, printed, counted }))
    }
  }
}
