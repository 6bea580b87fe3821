import { Decimal, type Rounded } from '../../base/decimal.ts'
import type { SurveyDefinition } from './reference.ts'
import type { UnsurResult } from './score-index.ts'
import { unsurTitle } from './unsur-title.ts'
import type { SpkpSpakView } from './view.ts'

type AttentionView = Pick<
  SpkpSpakView['spkp'],
  'hasAttention' | 'allAttention' | 'attention' | 'belowGrade' | 'belowTarget'
>

/** The unsur below the highest grade, or below the target where there is one; those that are fine are never named. */
export function composeAttention(
  unsur: readonly UnsurResult[],
  target: Rounded | undefined,
  { grades: [highest] }: SurveyDefinition,
): AttentionView {
  const judged = unsur.flatMap(({ code, name, result }) => {
    if (result === undefined) return []
    const belowTarget = target !== undefined && new Decimal(result.value).lt(target)
    return [
      { name: unsurTitle({ code, name }), value: result.value, belowGrade: result.grade !== highest, belowTarget },
    ]
  })
  const named = judged.filter(one => one.belowGrade || one.belowTarget)
  return {
    hasAttention: named.length > 0,
    allAttention: named.length > 0 && named.length === judged.length,
    attention: named.map(({ name, value }) => ({ name, value })),
    belowGrade: named.some(one => one.belowGrade),
    belowTarget: named.some(one => one.belowTarget),
  }
}
