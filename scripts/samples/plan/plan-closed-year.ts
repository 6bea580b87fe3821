import type { ActionGroup, PlannedRecord } from '../action-record.ts'
import type { Random } from '../random.ts'
import type { DeadlinePool } from './deadline-pools.ts'
import { drawDeadline, slashDate } from './draw-deadline.ts'

/** The records of groups whose actions are all closed, with the odd timelines scattered among ordinary dates. */
export function planClosedYear(
  groups: readonly ActionGroup[],
  pool: DeadlinePool,
  odd: readonly string[],
  random: Random,
): readonly PlannedRecord[] {
  const places = groups.flatMap(group => Array.from({ length: group.count }, () => group))
  const order = random.shuffle(places.map((_, at) => at))
  const oddAt = new Map(odd.map((timeline, at) => [order[at], timeline]))
  return places.map((group, at) => ({
    group,
    timeline: oddAt.get(at) ?? slashDate(drawDeadline(pool, random)),
    status: 'Close',
  }))
}
