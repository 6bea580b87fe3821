import { z } from 'zod'
import { referenceFile } from '../../sources/load-reference.ts'
import type { EarlierReport } from '../earlier-report.ts'
import { scoresOfEvaluators } from '../parts/evaluation/chain/scores-of-evaluators.ts'

// What evaluators of public services score of complaints by the national system: the share that was followed up, unit by unit.

const words = z.string().min(1)

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  form: words,
  /** Of the indicator. */
  code: words,
  regulation: words,
  validFrom: z.iso.date(),
  /** Scores by the least per cent that has them, highest first. */
  rungs: z.array(z.strictObject({ from: z.number(), score: z.int() })).min(1),
})

export const evaluatorsLadder = referenceFile('complaint-evaluators', schema)

export interface EvaluatorsReference {
  readonly evaluators: z.infer<typeof schema>
}

/** The kind of report in which evaluators score it. */
export const evaluatorsKind = 'pekppp'

/** What their report on the same year gave to units. */
export interface JudgedComplaints {
  /** Name of the capsule. */
  readonly capsule: string
  readonly scores: readonly { readonly unit: string; readonly score: number }[]
}

/** Reads such a report by the code of the indicator; undefined where it is of another agency, or scores nobody on it. */
export function readJudgedComplaints(
  report: EarlierReport,
  agency: string,
  code: string,
): JudgedComplaints | undefined {
  const scores = scoresOfEvaluators(report, agency, code)?.map(({ name: unit, score }) => ({ unit, score }))
  return scores && { capsule: report.capsule, scores }
}
