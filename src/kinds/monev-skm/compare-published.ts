import type { ProblemLog } from '../../base/outcome.ts'
import type { PublishedFigures } from './input.ts'
import { monevProblem } from './problems.ts'
import type { YearCounts } from './year-counts.ts'

const comparedFigures = [
  ['recommendations', 'rekomendasi'],
  ['actions', 'rencana aksi'],
  ['closed', 'rencana aksi close'],
] as const

/** Reports every figure printed elsewhere that differs from the rows (`workbooks.md`, sheet Angka Terbit). */
export function comparePublished(
  published: readonly PublishedFigures[],
  ratl: readonly YearCounts[],
  log: ProblemLog,
): void {
  for (const { year, unit, at, ...figures } of published) {
    const counted = ratl.find(known => known.year === year)
    const counts = unit === undefined ? counted?.counts : counted?.units.get(unit)
    const scope = `tahun ${year}${unit === undefined ? '' : ` ${unit}`}`
    for (const [figure, what] of comparedFigures) {
      const printed = figures[figure]
      const fromRows = counts?.[figure] ?? 0
      if (printed === undefined || printed === fromRows) continue
      log.add(monevProblem('angka-terbit.differs', at(figure), { scope, what, printed, counted: fromRows }))
    }
  }
}
