import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import type { UnsurResult } from './score-index.ts'
import { unsurTitle } from './unsur-title.ts'
import type { SpkpSpakView } from './view.ts'

type AttentionView = Pick<
  SpkpSpakView['spkp'],
  'hasAttention' | 'allAttention' | 'attention' | 'belowGrade' | 'belowTarget'
>

interface UnsurInNeed {
  readonly code: string
  readonly title: string
  readonly value: Rounded
  readonly belowGrade: boolean
  readonly belowTarget: boolean
}

/** The unsur below the highest grade, or below the target (on the scale of the index, 1–4) where there is one. */
export function unsurInNeed(unsur: readonly UnsurResult[], exactTarget: Decimal | undefined): readonly UnsurInNeed[] {
  const target = exactTarget && roundHalfUp(exactTarget, 2)
  return unsur.flatMap(({ code, name, result }) => {
    if (result === undefined) return []
    const belowGrade = result.role.rank > 1
    const belowTarget = target !== undefined && new Decimal(result.value).lt(target)
    if (!belowGrade && !belowTarget) return []
    return [{ code, title: unsurTitle({ code, name }), value: result.value, belowGrade, belowTarget }]
  })
}

/** Those that need attention; those that are fine are never named. */
export function composeAttention(unsur: readonly UnsurResult[], target: Decimal | undefined): AttentionView {
  const named = unsurInNeed(unsur, target)
  const judged = unsur.filter(({ result }) => result !== undefined)
  return {
    hasAttention: named.length > 0,
    allAttention: named.length > 0 && named.length === judged.length,
    attention: named.map(({ title: name, value }) => ({ name, value })),
    belowGrade: named.some(one => one.belowGrade),
    belowTarget: named.some(one => one.belowTarget),
  }
}
