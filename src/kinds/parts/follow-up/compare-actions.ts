import { groupBy } from '../../../base/group-by.ts'
import { type FollowedAction, type FollowedPair, followActions } from '../../../followup/action-movement.ts'
import type { Difference } from '../difference.ts'
import { readArchivedSemester } from './earlier-actions.ts'

const none = '–'

/** How two semester reports differ: actions of each unit in numbers, and every action that was touched. */
export function compareActions(before: unknown, after: unknown): readonly Difference[] {
  const [one, other] = [readArchivedSemester(before)?.actions ?? [], readArchivedSemester(after)?.actions ?? []]
  return [...compareUnits(one, other), ...followActions(one, other).flatMap(comparePair)]
}

function compareUnits(before: readonly FollowedAction[], after: readonly FollowedAction[]): readonly Difference[] {
  const [left, right] = [groupBy(before, ({ unit }) => unit), groupBy(after, ({ unit }) => unit)]
  return [...new Set([...left.keys(), ...right.keys()])].flatMap(unit => {
    const [old, now] = [describeCounts(left.get(unit)), describeCounts(right.get(unit))]
    return old === now
      ? []
      : [{ group: 'Unit', change: changeOf(left.get(unit), right.get(unit)), subject: unit, before: old, after: now }]
  })
}

function describeCounts(actions: readonly FollowedAction[] | undefined): string {
  if (actions === undefined) return none
  const closed = actions.filter(({ status }) => status === 'Close').length
  return `${actions.length} rencana aksi, ${closed} close, ${actions.length - closed} open`
}

function changeOf(before: unknown, after: unknown): string {
  if (before === undefined) return 'ditambah'
  return after === undefined ? 'dihapus' : 'diubah'
}

function comparePair({
  before,
  after,
  isReworded,
}: FollowedPair<FollowedAction, FollowedAction>): readonly Difference[] {
  const action = after ?? before
  if (action === undefined) return []
  const subject = [action.unit, action.year, action.service ?? action.recommendationNumber ?? none].join(' · ')
  const told = (group: string, change: string, old: string, now: string): Difference => {
    return { group, change, subject, before: old, after: now }
  }
  if (before === undefined || after === undefined) {
    return [told('Rencana aksi', changeOf(before, after), before?.words ?? none, after?.words ?? none)]
  }
  const status = before.status === after.status ? [] : [after.status === 'Close' ? 'ditutup' : 'dibuka kembali']
  return [
    ...status.map(change =>
      told('Rencana aksi', change, `${before.words} (${before.status})`, `${after.words} (${after.status})`),
    ),
    ...(isReworded ? [told('Rencana aksi', 'diubah', before.words, after.words)] : []),
  ]
}
