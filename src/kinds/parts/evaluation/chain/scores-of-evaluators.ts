import type { EarlierReport, Joined, Want } from '../../../earlier-report.ts'
import { isOfOtherAgency } from './evaluation-chain.ts'
import { readUnits } from './standing.ts'

// What evaluators of public services gave in the same year for what a report of another kind counts itself.

/**
 * Their report on a year.
 *
 * @param kind in which they score units by indicators.
 */
export function wantOfEvaluators(kind: string, year: number): Want {
  return { kind, from: String(year), before: String(year + 1), most: 1, withInput: true }
}

/** An input with what their report gave to it, besides what earlier reports did. */
export function joinEvaluators<Input extends { readonly judged?: Judged | undefined }, Judged>(
  { input, taken }: Joined<Input>,
  evaluators: EarlierReport | undefined,
  read: (report: EarlierReport) => Judged | undefined,
): Joined<Input> {
  const judged = evaluators && read(evaluators)
  return evaluators === undefined || judged === undefined
    ? { input, taken }
    : { input: { ...input, judged }, taken: [...taken, evaluators] }
}

/** What a unit was given. */
interface GivenScore {
  readonly name: string
  /** 0–5 */
  readonly score: number
}

/** What each unit was given for an indicator; undefined where the report is of another agency, or scores nobody on it. */
export function scoresOfEvaluators(
  { figures, input }: EarlierReport,
  agency: string,
  indicator: string,
): readonly GivenScore[] | undefined {
  if (isOfOtherAgency(input, agency)) return undefined
  const given = (readUnits(figures, 'index')?.subjects ?? []).flatMap(({ name, scores }): GivenScore | [] => {
    const score = scores[indicator]
    return score === undefined || !/^\d$/.test(score) ? [] : { name, score: Number(score) }
  })
  return given.length === 0 ? undefined : given
}
