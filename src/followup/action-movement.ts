import { distance } from 'fastest-levenshtein'
import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey, normaliseName } from '../base/name-key.ts'
import type { Place } from '../problems/problem.ts'

/** What following an action from one report to the next needs to know of it. */
export interface FollowedAction {
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  readonly recommendationNumber?: string | undefined
  /** What is to be done. */
  readonly words: string
  readonly status: 'Open' | 'Close'
  readonly deadline?: CalendarDate | undefined
  /** Where it is written; an archive knows no cells. */
  readonly at?: (column: 'status' | 'timeline') => Place
}

/** An action in two reports; in one of them only when it was added or removed. */
export interface FollowedPair<Before extends FollowedAction, After extends FollowedAction> {
  readonly before?: Before
  readonly after?: After
  /** The same action in other words. */
  readonly isReworded: boolean
}

/** How much of a text may have changed for it still to be the same action in other words. */
const changedShare = 0.4

/**
 * Finds the actions of one report in the next: same year, unit, service or recommendation, and the same words without
 * regard to case and punctuation. What is left over in such a group is paired by likeness, the most alike first, as far
 * as less than two fifths of the letters changed; an action that occurs twice is two actions.
 */
export function followActions<Before extends FollowedAction, After extends FollowedAction>(
  before: readonly Before[],
  after: readonly After[],
): readonly FollowedPair<Before, After>[] {
  const [left, right] = [groupBy(before, groupKey), groupBy(after, groupKey)]
  const keys = new Set([...left.keys(), ...right.keys()])
  return [...keys].flatMap(key => followGroup(left.get(key) ?? [], right.get(key) ?? []))
}

function groupKey({ year, unit, service, recommendationNumber }: FollowedAction): string {
  return JSON.stringify([
    year,
    nameKey(unit),
    service === undefined ? null : nameKey(service),
    recommendationNumber ?? null,
  ])
}

function followGroup<Before extends FollowedAction, After extends FollowedAction>(
  before: readonly Before[],
  after: readonly After[],
): readonly FollowedPair<Before, After>[] {
  const pairs: FollowedPair<Before, After>[] = []
  const added = [...after]
  const left: Before[] = []
  for (const action of before) {
    const at = added.findIndex(other => normaliseName(other.words) === normaliseName(action.words))
    const [same] = at < 0 ? [] : added.splice(at, 1)
    if (same === undefined) left.push(action)
    else pairs.push({ before: action, after: same, isReworded: false })
  }
  const reworded = pairByLikeness(left, added)
  const [gone, come] = [new Set(reworded.map(([one]) => one)), new Set(reworded.map(([, other]) => other))]
  return [
    ...pairs,
    ...reworded.map(([one, other]) => ({ before: one, after: other, isReworded: true })),
    ...left.filter(action => !gone.has(action)).map(action => ({ before: action, isReworded: false })),
    ...added.filter(action => !come.has(action)).map(action => ({ after: action, isReworded: false })),
  ]
}

function pairByLikeness<Before extends FollowedAction, After extends FollowedAction>(
  before: readonly Before[],
  after: readonly After[],
): readonly (readonly [Before, After])[] {
  const candidates = before.flatMap((one, row) =>
    after.map((other, column) => ({ one, other, order: row * after.length + column, share: changed(one, other) })),
  )
  const alike = candidates.filter(({ share }) => share < changedShare)
  alike.sort((left, right) => left.share - right.share || left.order - right.order)
  const taken = new Set<FollowedAction>()
  const pairs: (readonly [Before, After])[] = []
  for (const { one, other } of alike) {
    if (taken.has(one) || taken.has(other)) continue
    taken.add(one)
    taken.add(other)
    pairs.push([one, other])
  }
  return pairs
}

/** Share of the letters of the longer text that differ. */
function changed(one: FollowedAction, other: FollowedAction): number {
  const [left, right] = [normaliseName(one.words), normaliseName(other.words)]
  return distance(left, right) / Math.max(1, left.length, right.length)
}
