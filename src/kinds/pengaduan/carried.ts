import type { ScoredTicket } from './groups.ts'
import type { CarriedTicket, ComplaintInput } from './input.ts'
import { ticketKey } from './ticket-key.ts'

/** What became of a ticket that the last report left open: closed or answered since, open still, or in no row any more. */
export interface FollowedTicket {
  readonly carried: CarriedTicket
  readonly state: 'closed' | 'answered' | 'open' | 'vanished'
  /** The row that tells of it now. */
  readonly now: ScoredTicket | undefined
}

/** Looks every open ticket of the last report up among the rows of this one, by its number. */
export function followCarried(
  { previous }: Pick<ComplaintInput, 'previous'>,
  rows: readonly ScoredTicket[],
): readonly FollowedTicket[] | undefined {
  if (previous === undefined) return undefined
  const byKey = new Map(rows.map(one => [ticketKey(one.ticket.id), one]))
  return previous.carried.map(carried => {
    const now = byKey.get(ticketKey(carried.id))
    return { carried, state: stateOf(now), now }
  })
}

function stateOf(now: ScoredTicket | undefined): FollowedTicket['state'] {
  if (now === undefined) return 'vanished'
  if (now.course.isClosed) return 'closed'
  return now.course.standing === 'answered' ? 'answered' : 'open'
}
