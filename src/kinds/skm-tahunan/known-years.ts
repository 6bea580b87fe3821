import { type Rounded, roundHalfUp } from '../../base/decimal.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import type { SkmTahunanInput } from './input.ts'
import type { SkmTahunanScores } from './score.ts'

/**
 * The IKM of each year that anything is known of, as the report prints it: what the survey in the workbook comes to, else what
 * the sheet Tren says, else what the archived report printed.
 */
export function ikmOfYears(
  { trend, reportedSurveys = [] }: Pick<SkmTahunanInput, 'trend' | 'reportedSurveys'>,
  { result, earlier }: Pick<SkmTahunanScores, 'result' | 'earlier'>,
  { skm }: SkmReference,
): ReadonlyMap<number, Rounded> {
  const computed = [...earlier, ...(result === undefined ? [] : [result])]
  return new Map([
    ...reportedSurveys.map(({ year, ikm }) => [year, ikm] as const),
    ...trend.map(({ year, ikm }) => [year, roundHalfUp(ikm, skm.readings[0].decimals)] as const),
    ...computed.map(({ year, ikm }) => [year, ikm] as const),
  ])
}
