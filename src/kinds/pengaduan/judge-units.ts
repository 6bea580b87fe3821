import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import type { EvaluatorsReference, JudgedComplaints } from './evaluators.ts'
import type { ScoredTicket } from './groups.ts'

/** What came to a unit by the national system, what that is worth to evaluators, and what they gave. */
export interface JudgedUnit {
  readonly unit: string
  readonly total: number
  readonly answered: number
  readonly rung: number
  readonly score: number
  readonly tickets: readonly ScoredTicket[]
}

/** Units of which both are known; where nothing came in nothing can be said. */
export function judgeUnits(
  tickets: readonly ScoredTicket[],
  judged: JudgedComplaints | undefined,
  { evaluators: { rungs } }: EvaluatorsReference,
): readonly JudgedUnit[] {
  const byUnit = groupBy(
    tickets.filter(({ ticket }) => ticket.source === 'SP4N'),
    ({ ticket }) => nameKey(ticket.unit ?? ''),
  )
  return (judged?.scores ?? []).flatMap(({ unit, score }) => {
    const own = byUnit.get(nameKey(unit)) ?? []
    const answered = own.filter(({ course }) => course.standing === 'answered').length
    const rung = rungs.find(({ from }) => answered * 100 >= from * own.length)?.score
    return own.length === 0 || rung === undefined
      ? []
      : [{ unit, total: own.length, answered, rung, score, tickets: own }]
  })
}
