import { explained, precedent } from '../../base/origin/origin.ts'
import { explainByWords, explainSum } from '../../scoring/explain-comparison.ts'
import { fewNames } from '../parts/view-fields.ts'
import type { RoundInput } from './input.ts'
import type { RoundScores } from './score.ts'
import type { RoundView } from './view.ts'

type Request = RoundView['requests'][number]

const nothing = { isForms: false, isFindings: false, isOverdue: false, isOpen: false, isRest: false } as const

/** What the units are asked for, the most urgent first; nothing where all is done. */
export function composeRequests({ forms }: RoundInput, scores: RoundScores): Request[] {
  const { returns, total, findings, units, byUnit } = scores
  const missing = forms.filter(({ returned }) => !returned).map(({ unit }) => unit)
  const found = units.filter(unit => unit.findings > 0).map(({ form }) => form.unit)
  const overdue = byUnit.filter(({ counts }) => counts.overdue > 0).map(({ name }) => name)
  const inTime = byUnit.filter(({ counts }) => counts.open > counts.overdue).map(({ name }) => name)
  const [ofOpen, ofOverdue] = [precedent('kini open', total, 'open'), precedent('lewat waktu', total, 'overdue')]
  const all = [
    explained(
      { ...nothing, isForms: true, count: returns.missing, names: fewNames(missing) },
      { count: explainSum([precedent('belum kembali', returns, 'missing')]) },
    ),
    explained(
      { ...nothing, isFindings: true, count: findings.count, names: fewNames(found) },
      { count: explainSum([precedent('catatan', findings, 'count')]) },
    ),
    explained(
      { ...nothing, isOverdue: true, count: total.overdue, names: fewNames(overdue) },
      { count: explainSum([ofOverdue]) },
    ),
    explained(
      {
        ...nothing,
        isOpen: true,
        isRest: total.overdue > 0,
        count: total.open - total.overdue,
        names: fewNames(inTime),
      },
      { count: explainByWords('kini open dikurangi yang lewat waktu', () => [ofOpen, ofOverdue]) },
    ),
  ]
  return all.filter(({ count }) => count > 0)
}

/** What a meeting agrees upon by what the round came to. */
export function composeAgreed({ steps }: RoundInput, { returns, findings }: RoundScores): RoundView['agreed'] {
  const none = { isResult: false, isForms: false, isFindings: false, isSteps: false }
  return [
    { ...none, isResult: true },
    ...(returns.missing > 0 ? [{ ...none, isForms: true }] : []),
    ...(findings.count > 0 ? [{ ...none, isFindings: true }] : []),
    ...(steps.length > 0 ? [{ ...none, isSteps: true }] : []),
  ]
}
