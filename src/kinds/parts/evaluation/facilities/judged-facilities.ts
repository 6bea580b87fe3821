import { z } from 'zod'
import type { EarlierReport } from '../../../earlier-report.ts'
import { scoresOfEvaluators } from '../chain/scores-of-evaluators.ts'

/** What the report of evaluators on the same year says of a unit. */
export interface JudgedUnit {
  readonly name: string
  readonly score: number
  /** How many items had evidence, where that was told. */
  readonly count?: number | undefined
}

export interface JudgedFacilities {
  /** Name of the capsule. */
  readonly capsule: string
  readonly units: readonly JudgedUnit[]
}

const evidenceOfInput = z.looseObject({
  evidence: z.array(z.looseObject({ locus: z.string(), code: z.string(), count: z.int() })).optional(),
})

/**
 * Reads such a report; undefined where it is of another agency, or scores nobody's facilities.
 *
 * @param indicator code of the one that counts them.
 */
export function readJudgedFacilities(
  report: EarlierReport,
  agency: string,
  indicator: string,
): JudgedFacilities | undefined {
  const given = scoresOfEvaluators(report, agency, indicator)
  const evidence = evidenceOfInput.safeParse(report.input).data?.evidence
  const units = given?.map(({ name, score }) => {
    const counted = evidence?.find(one => one.locus === name && one.code === indicator)
    return { name, score, ...(counted && { count: counted.count }) }
  })
  return units && { capsule: report.capsule, units }
}
