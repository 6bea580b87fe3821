import { z } from 'zod'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import type { EarlierReport } from '../earlier-report.ts'
import { readUnits } from '../parts/evaluation/chain/standing.ts'
import type { ScoredTicket } from './groups.ts'

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

const evaluatorsInput = z.looseObject({ report: z.looseObject({ agency: z.string() }) })

/** Reads such a report by the code of the indicator; undefined where it is of another agency, or scores nobody on it. */
export function readJudgedComplaints(
  { capsule, figures, input }: EarlierReport,
  agency: string,
  code: string,
): JudgedComplaints | undefined {
  const kept = evaluatorsInput.safeParse(input).data
  if (kept !== undefined && nameKey(kept.report.agency) !== nameKey(agency)) return undefined
  const scores = (readUnits(figures, 'index')?.subjects ?? []).flatMap(({ name, scores: given }) => {
    const score = given[code]
    return score === undefined || !/^\d$/.test(score) ? [] : [{ unit: name, score: Number(score) }]
  })
  return scores.length === 0 ? undefined : { capsule, scores }
}

/** What came to a unit by the national system, what that is worth to evaluators, and what they gave. */
export interface JudgedUnit {
  readonly unit: string
  readonly total: number
  readonly answered: number
  readonly rung: number
  readonly score: number
  readonly tickets: readonly ScoredTicket[]
}

/** Units of which both are known; where nothing came in nothing can be said. */
export function judgeUnits(
  tickets: readonly ScoredTicket[],
  judged: JudgedComplaints | undefined,
  { evaluators: { rungs } }: EvaluatorsReference,
): readonly JudgedUnit[] {
  const byUnit = groupBy(
    tickets.filter(({ ticket }) => ticket.source === 'SP4N'),
    ({ ticket }) => nameKey(ticket.unit ?? ''),
  )
  return (judged?.scores ?? []).flatMap(({ unit, score }) => {
    const own = byUnit.get(nameKey(unit)) ?? []
    const answered = own.filter(({ course }) => course.standing === 'answered').length
    const rung = rungs.find(({ from }) => answered * 100 >= from * own.length)?.score
    return own.length === 0 || rung === undefined
      ? []
      : [{ unit, total: own.length, answered, rung, score, tickets: own }]
  })
}
