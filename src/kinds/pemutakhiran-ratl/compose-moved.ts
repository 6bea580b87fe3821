import { explained, precedent } from '../../base/origin/origin.ts'
import type { RoundCounts } from '../../followup/round-counts.ts'
import { explainByWords, explainSum } from '../../scoring/explain-comparison.ts'
import { actionStates } from '../parts/action-counts-view.ts'
import { fewNames } from '../parts/view-fields.ts'
import type { RoundScores } from './score.ts'
import type { RoundView } from './view.ts'

type MovedView = RoundView['units'][number]['counts']

/** What a round changed in some actions. */
export function composeMoved({ units: _, recommendations: __, ...counts }: RoundCounts): MovedView {
  const view = { ...counts, added: counts.newOpen + counts.newClosed }
  return explained(view, {
    added: explainSum([precedent('baru, open', counts, 'newOpen'), precedent('baru, close', counts, 'newClosed')]),
  })
}

/** What it changed in all of them, as sentences need it. */
export function composeTotal({ total, byUnit }: RoundScores): RoundView['total'] {
  const { openBefore, closedBefore, completed, reopened, newOpen, newClosed } = total
  const before = openBefore + closedBefore
  const added = newOpen + newClosed
  const completedUnits = byUnit.flatMap(({ name, counts }) => (counts.completed > 0 ? [name] : []))
  const view = {
    ...composeMoved(total),
    before,
    hasBefore: before > 0,
    isOneBefore: before === 1,
    isOneOpenBefore: openBefore === 1,
    hasOpenBefore: openBefore > 0,
    hasClosedBefore: closedBefore > 0,
    hasCompleted: completed > 0,
    allCompleted: openBefore > 0 && completed === openBefore,
    hasReopened: reopened > 0,
    hasAdded: added > 0,
    isStill: completed + reopened + added === 0,
    ...actionStates(total),
    completedUnits: completedUnits.length,
    completedNames: fewNames(completedUnits),
  }
  const ofMoved = () => byUnit.map(({ counts }) => precedent('open menjadi close', counts, 'completed'))
  return explained(view, {
    before: explainSum([
      precedent('semula open', total, 'openBefore'),
      precedent('semula close', total, 'closedBefore'),
    ]),
    completedUnits: explainByWords('banyaknya unit yang mempunyai rencana aksi yang menjadi close', ofMoved),
  })
}
