import { z } from 'zod'
import { explained, pick, precedent } from '../../base/origin/origin.ts'
import type { RatlCounts } from '../../followup/ratl-counts.ts'
import { explainCondition } from '../../scoring/explain-comparison.ts'

const count = z.int().min(0)

/** How far some actions have come, as a sentence needs it. */
export const actionCountsView = z.strictObject({
  actions: count.describe('banyaknya tindak lanjut'),
  closed: count.describe('yang close'),
  open: count.describe('yang masih open'),
  overdue: count.describe('yang open dan melewati batas waktunya'),
  hasActions: z.boolean().describe('ada tindak lanjut'),
  isOne: z.boolean().describe('hanya satu, close atau open'),
  allClosed: z.boolean().describe('semuanya close'),
  noneClosed: z.boolean().describe('ada, dan belum satu pun close'),
  isOneOpen: z.boolean().describe('hanya satu yang masih open'),
  hasOverdue: z.boolean().describe('ada yang melewati batas waktu'),
  allOverdue: z.boolean().describe('semua yang open telah melewati batas waktu'),
})

export type ActionCountsView = z.infer<typeof actionCountsView>

export function composeActionCounts(counts: RatlCounts): ActionCountsView {
  const of = () => [precedent('tindak lanjut', counts, 'actions'), precedent('close', counts, 'closed')]
  const view = {
    ...pick(counts, 'actions', 'closed', 'open', 'overdue'),
    hasActions: counts.actions > 0,
    ...actionStates(counts),
  }
  return explained(view, {
    allClosed: explainCondition('ada tindak lanjut dan semuanya close', of),
    noneClosed: explainCondition('ada tindak lanjut dan belum satu pun close', of),
  })
}

type ActionCounts = Pick<RatlCounts, 'actions' | 'closed' | 'open' | 'overdue'>

/** What sentences ask of the counts of some actions. */
export function actionStates({ actions, closed, open, overdue }: ActionCounts) {
  return {
    isOne: actions === 1,
    allClosed: actions > 0 && open === 0,
    noneClosed: actions > 0 && closed === 0,
    ...openStates({ open, overdue }),
  }
}

/** What they ask of those that are open. */
export function openStates({ open, overdue }: Pick<ActionCounts, 'open' | 'overdue'>) {
  return { isOneOpen: open === 1, hasOverdue: overdue > 0, allOverdue: overdue > 0 && overdue === open }
}
