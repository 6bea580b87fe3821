import { z } from 'zod'
import { type CalendarDate, parseIsoDate } from '../../../../base/dates/calendar-date.ts'
import { nameKey } from '../../../../base/name-key.ts'
import type { Chain, EarlierReport, Joined, Want } from '../../../earlier-report.ts'
import type { Standing } from './standing.ts'

// Reports on earlier years, as an archive holds them: what they came to, and what was planned then (`docs/RULES.md` 8.9).

/** Years before its own that a trend of five shows. */
const earlierYears = 4

/** A plan of an earlier report. */
export interface ArchivedPlan {
  readonly subject: string
  readonly about?: string | undefined
  readonly plan: string
  readonly status: 'Open' | 'Close'
  readonly deadline?: CalendarDate | undefined
}

/** An earlier report on an evaluation of the same unit. */
export interface ArchivedEvaluation extends Standing {
  readonly year: number
  /** Name of the capsule. */
  readonly capsule: string
  /** Those of the latest report; none of the others are asked for, and none are known where its input was not kept. */
  readonly plans?: readonly ArchivedPlan[] | undefined
}

/** As much of the input of an evaluation as its chain rests on. */
export interface ChainedInput {
  readonly report: { readonly year: number; readonly agency: string }
  /** The latest first; none where the archive has none. */
  readonly earlier?: readonly ArchivedEvaluation[] | undefined
}

const inputOfAgency = z.looseObject({ report: z.looseObject({ agency: z.string() }) })

const archivedInput = inputOfAgency.extend({
  plans: z
    .array(
      z.looseObject({
        subject: z.string(),
        about: z.string().optional(),
        plan: z.string(),
        status: z.enum(['Open', 'Close']),
        deadline: z.string().optional(),
      }),
    )
    .optional(),
})

/** What figures came to, in the eyes of a report: that of the stage that it is about, where there are several. */
export type ReadStanding<Input> = (figures: unknown, input: Input) => Standing | undefined

/** The latest earlier report with what it planned, and those of the years before as far as a trend shows them. */
export function wantsOfEvaluation({ report: { year } }: ChainedInput): readonly Want[] {
  const from = String(year - earlierYears)
  return [
    { from, most: 1, withInput: true },
    { from, most: Number.POSITIVE_INFINITY, withInput: false },
  ]
}

/** Takes up what earlier reports of the same kind and agency said; those that cannot be read change nothing. */
export function joinEvaluations<Input extends ChainedInput>(
  input: Input,
  reports: readonly EarlierReport[],
  read: ReadStanding<Input>,
): Joined<Input> {
  const own = reports.filter(({ kind }) => kind === undefined)
  // The latest was asked for twice, once with its input.
  const once = own.filter((one, at) => own.findIndex(other => other.capsule === one.capsule) === at)
  // One archive may hold the reports of several agencies whose units are called alike; then nobody can say whose they are.
  if (once.some(({ input: archived }) => isOfOtherAgency(archived, input.report.agency))) return { input, taken: [] }
  const found = once.flatMap(report => {
    const earlier = readEvaluation(report, input, read)
    return earlier === undefined ? [] : [{ report, earlier }]
  })
  const latestFirst = found.toSorted((one, other) => other.earlier.year - one.earlier.year)
  if (latestFirst.length === 0) return { input, taken: [] }
  return {
    input: { ...input, earlier: latestFirst.map(({ earlier }) => earlier) },
    taken: latestFirst.map(({ report }) => report),
  }
}

/** Whether an archived input is of another agency, as far as it was kept. */
export function isOfOtherAgency(archived: unknown, agency: string): boolean {
  const kept = inputOfAgency.safeParse(archived).data
  return kept !== undefined && nameKey(kept.report.agency) !== nameKey(agency)
}

function readEvaluation<Input extends ChainedInput>(
  { capsule, period, figures, input: archived }: EarlierReport,
  input: Input,
  read: ReadStanding<Input>,
): ArchivedEvaluation | undefined {
  const standing = read(figures, input)
  const year = /^\d{4}$/.test(period) ? Number(period) : undefined
  const kept = archivedInput.safeParse(archived).data
  if (standing === undefined || year === undefined || year >= input.report.year) return undefined
  const plans = kept?.plans?.map(({ subject, about, plan, status, deadline }) => {
    return { subject, about, plan, status, deadline: deadline === undefined ? undefined : parseIsoDate(deadline) }
  })
  return { year, capsule, ...standing, ...(plans && { plans }) }
}

/** A kind that takes up nothing but its own earlier reports. */
export function evaluationChain<Input extends ChainedInput>(read: ReadStanding<Input>): Chain<Input> {
  return {
    wants: wantsOfEvaluation,
    join: (input, reports) => joinEvaluations(input, reports, read),
  }
}
