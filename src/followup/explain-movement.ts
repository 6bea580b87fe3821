import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import type { FollowedAction, FollowedPair } from './action-movement.ts'
import type { MovementCounts } from './moved-counts.ts'

interface MovementRules {
  'pergerakan.banyaknya': { what: string }
  'pergerakan.terlama': Readonly<Record<string, never>>
}

/** How actions moved between two reports, in words. */
export const movementRules = {
  'pergerakan.banyaknya': {
    example: { what: 'open pada laporan sebelumnya dan kini close' },
    words: (p: { what: string }) => `banyaknya rencana aksi yang ${p.what}, menurut pasangannya di laporan sebelumnya`,
  },
  'pergerakan.terlama': {
    example: {},
    words: () =>
      'banyaknya hari dari batas waktu sampai tanggal cutoff bagi rencana aksi open yang paling lama terlewat',
  },
} as const

const explain = rulesFrom<MovementRules>(movementRules)

const said: Readonly<Record<Exclude<keyof MovementCounts, 'longestOverdue'>, string>> = {
  openBefore: 'open pada laporan sebelumnya',
  closed: 'open pada laporan sebelumnya dan kini close',
  vanished: 'open pada laporan sebelumnya dan tidak dilaporkan lagi',
  reopened: 'close pada laporan sebelumnya dan kini open',
  newOpen: 'baru dan open',
  newClosed: 'baru dan sudah close',
  carried: 'open pada kedua laporan',
  openNow: 'kini open',
  overdue: 'kini open dan melewati batas waktunya',
}

/** What explains the movement of some actions. Of the earlier report, which the archive holds, there are no cells. */
export function explainMovement(
  pairs: readonly FollowedPair<FollowedAction, FollowedAction>[],
): Readonly<Record<keyof MovementCounts, Explanation>> {
  const now = pairs.flatMap(({ after }) => after ?? [])
  const status = () => now.flatMap(action => action.at?.('status') ?? [])
  const deadlines = () => [...status(), ...now.flatMap(action => action.at?.('timeline') ?? [])]
  const entries = Object.entries(said).map(([name, what]) => {
    return [name, explain('pergerakan.banyaknya', { what }, { cells: name === 'overdue' ? deadlines : status })]
  })
  const longestOverdue = explain('pergerakan.terlama', {}, { cells: deadlines })
  return { ...(Object.fromEntries(entries) as Record<keyof typeof said, Explanation>), longestOverdue }
}
