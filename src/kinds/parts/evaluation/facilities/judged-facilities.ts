import { z } from 'zod'
import { nameKey } from '../../../../base/name-key.ts'
import type { EarlierReport } from '../../../earlier-report.ts'
import { readUnits } from '../chain/standing.ts'

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

const evaluatorsInput = z.looseObject({
  report: z.looseObject({ agency: z.string() }),
  evidence: z.array(z.looseObject({ locus: z.string(), code: z.string(), count: z.int() })).optional(),
})

/**
 * Reads such a report; undefined where it is of another agency, or scores nobody's facilities.
 *
 * @param indicator code of the one that counts them.
 */
export function readJudgedFacilities(
  { capsule, figures, input }: EarlierReport,
  agency: string,
  indicator: string,
): JudgedFacilities | undefined {
  const kept = evaluatorsInput.safeParse(input).data
  if (kept !== undefined && nameKey(kept.report.agency) !== nameKey(agency)) return undefined
  const units = (readUnits(figures, 'index')?.subjects ?? []).flatMap(({ name, scores }): JudgedUnit | [] => {
    const score = scores[indicator]
    if (score === undefined || !/^\d$/.test(score)) return []
    const counted = kept?.evidence?.find(one => one.locus === name && one.code === indicator)
    return { name, score: Number(score), ...(counted && { count: counted.count }) }
  })
  return units.length === 0 ? undefined : { capsule, units }
}
