import { z } from 'zod'
import { parseIsoDate } from '../../base/dates/calendar-date.ts'
import type { Chain, EarlierReport, Joined } from '../earlier-report.ts'
import { joinEvaluators, wantOfEvaluators } from '../parts/evaluation/chain/scores-of-evaluators.ts'
import { type PeriodKey, partsAndMonths } from '../parts/year-period.ts'
import { evaluatorsKind, readJudgedComplaints } from './evaluators.ts'
import type { ComplaintInput, PreviousPeriod } from './input.ts'

/** As much of an archived input as the next report takes up. */
const archivedInput = z.looseObject({
  report: z.looseObject({ year: z.int(), period: z.string(), cutoff: z.string() }),
  carried: z.array(z.looseObject({ id: z.string(), received: z.string(), unit: z.string().optional() })),
})

function readPrevious({ input }: EarlierReport): PreviousPeriod | undefined {
  const read = archivedInput.safeParse(input).data
  const cutoff = read && parseIsoDate(read.report.cutoff)
  if (read === undefined || cutoff === undefined || !(read.report.period in partsAndMonths)) return undefined
  return {
    period: read.report.period as PeriodKey,
    year: read.report.year,
    cutoff,
    carried: read.carried.flatMap(({ id, received, unit }) => {
      const day = parseIsoDate(received)
      return day === undefined ? [] : [{ id, received: day, ...(unit !== undefined && { unit }) }]
    }),
  }
}

/** Reports that sort before this one may be of parts of its own year; this many are looked through. */
const mostLookedAt = 4

/** Tindak lanjut semua pengaduan, of F-02 A: the code in `data/reference/complaint-evaluators.json`. */
const judgedIndicator = '28.e.Ak'

/** A report takes up what the last one left open: the one with the latest cutoff before its own period. */
export const complaintChain: Chain<ComplaintInput> = {
  wants: ({ report: { year } }) => [{ most: mostLookedAt, withInput: true }, wantOfEvaluators(evaluatorsKind, year)],
  join: (input, reports) => {
    const own = reports.filter(({ kind }) => kind === undefined)
    const evaluators = reports.find(({ kind }) => kind === evaluatorsKind)
    return joinEvaluators(joinPrevious(input, own), evaluators, report =>
      readJudgedComplaints(report, input.report.agency, judgedIndicator),
    )
  },
}

function joinPrevious(input: ComplaintInput, earlier: readonly EarlierReport[]): Joined<ComplaintInput> {
  const read = earlier.flatMap(report => {
    const previous = readPrevious(report)
    return previous === undefined || previous.cutoff >= input.report.from ? [] : [{ previous, report }]
  })
  const [last] = read.toSorted((one, other) => (one.previous.cutoff > other.previous.cutoff ? -1 : 1))
  return last === undefined
    ? { input, taken: [] }
    : { input: { ...input, previous: last.previous }, taken: [last.report] }
}

/** What the report of the next period reads, and by what this one is known. */
export function keptOfComplaints({ report, carried }: ComplaintInput): unknown {
  const { author, agency, number, year, period, cutoff } = report
  return { report: { author, agency, number, year, period, cutoff }, carried }
}
