import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { pick } from '../../../base/origin/origin.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import type { IndexSurveyView } from './index-survey-view.ts'
import type { UnsurResult } from './score-index.ts'

type AttentionView = Pick<IndexSurveyView, 'allAttention' | 'attention' | 'belowGrade' | 'belowTarget'>

interface UnsurInNeed {
  readonly code: string
  readonly title: string
  readonly value: Rounded
  readonly belowGrade: boolean
  readonly belowTarget: boolean
}

/** `U4 Penanganan pengaduan`: how sentences and tables name an unsur. */
export function unsurTitle({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} ${name}`
}

/** A target as the report prints it, and compares with. */
export function printedTarget(
  target: Decimal | undefined,
  { readings: [{ decimals }] }: Instrument,
): Rounded | undefined {
  return target && roundHalfUp(target, decimals)
}

/** The unsur below the highest grade, or below the target (as printed, on the scale of the index) where there is one. */
export function unsurInNeed(unsur: readonly UnsurResult[], target: Rounded | undefined): readonly UnsurInNeed[] {
  return unsur.flatMap(({ code, name, result }) => {
    if (result === undefined) return []
    const belowGrade = result.role.rank > 1
    const belowTarget = target !== undefined && new Decimal(result.value).lt(target)
    if (!belowGrade && !belowTarget) return []
    return [{ code, title: unsurTitle({ code, name }), ...pick(result, 'value'), belowGrade, belowTarget }]
  })
}

/** Those that need attention; those that are fine are never named. */
export function composeAttention(unsur: readonly UnsurResult[], target: Rounded | undefined): AttentionView {
  const named = unsurInNeed(unsur, target)
  const judged = unsur.filter(({ result }) => result !== undefined)
  return {
    allAttention: named.length > 0 && named.length === judged.length,
    attention: named.map(one => ({ name: one.title, ...pick(one, 'value') })),
    belowGrade: named.some(one => one.belowGrade),
    belowTarget: named.some(one => one.belowTarget),
  }
}
