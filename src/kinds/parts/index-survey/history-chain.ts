import { z } from 'zod'
import { addMonths, type CalendarMonth, parseIsoMonth } from '../../../base/dates/calendar-month.ts'
import { Decimal } from '../../../base/decimal.ts'
import type { Chain, EarlierReport } from '../../earlier-report.ts'
import type { ArchivedMonth, HistoryMonth } from './history.ts'
import { mapSurveys, type PerSurvey } from './per-survey.ts'

/** As much of the input of a monthly report as its history rests on. */
interface MonthlyInput<Survey extends string> {
  readonly report: { readonly month: CalendarMonth }
  readonly history: readonly HistoryMonth<Survey>[]
}

/** Months that the trend shows besides the reported one. */
const earlierMonths = 11

const respondentFigures = z.looseObject({ respondents: z.looseObject({ used: z.int().min(0) }) })
/** As figures write an index; anything else is no report of this program. */
const indexFigures = z.looseObject({
  index: z
    .string()
    .regex(/^\d{1,3}(?:\.\d{1,6})?$/)
    .nullable(),
})

/**
 * A monthly report takes the months that its sheet Riwayat lacks from the reports on them. A month that was typed stays as
 * it is, and is held against the report on it.
 *
 * @param surveys keys of the figures of a report under which each survey has its `index`, beside how many `respondents` were `used`.
 */
export function historyChain<Survey extends string, Input extends MonthlyInput<Survey>>(
  surveys: readonly Survey[],
): Chain<Input> {
  return {
    wants: ({ report: { month }, history }) => {
      const [from] = [firstShown(month), ...history.map(typed => typed.month)].sort()
      return [{ ...(from && { from }), most: Number.POSITIVE_INFINITY, withInput: false }]
    },
    join: (input, earlier) => {
      const reports = earlier.flatMap(report => readReport(report, surveys) ?? [])
      const typed = new Set(input.history.map(({ month }) => month))
      const lacking = reports.filter(({ month }) => !typed.has(month) && month >= firstShown(input.report.month))
      const held = input.history.map(row => {
        const archived = reports.find(({ month }) => month === row.month)?.archived
        return archived === undefined ? row : { ...row, archived }
      })
      const history = [...held, ...lacking.map(toHistoryMonth)]
      return {
        input: { ...input, history: history.sort((left, right) => (left.month < right.month ? -1 : 1)) },
        taken: lacking.map(({ report }) => report),
      }
    },
  }
}

function firstShown(reported: CalendarMonth): CalendarMonth {
  return addMonths(reported, -earlierMonths)
}

interface ReadReport<Survey extends string> {
  readonly report: EarlierReport
  readonly month: CalendarMonth
  readonly archived: ArchivedMonth<Survey>
}

function readReport<Survey extends string>(
  report: EarlierReport,
  surveys: readonly Survey[],
): ReadReport<Survey> | undefined {
  const month = parseIsoMonth(report.period)
  const counted = respondentFigures.safeParse(report.figures).data
  const ofSurveys = z.object(Object.fromEntries(surveys.map(survey => [survey, indexFigures])))
  const figures = ofSurveys.safeParse(report.figures).data
  if (month === undefined || counted === undefined || figures === undefined) return undefined
  const read = figures as PerSurvey<Survey, z.infer<typeof indexFigures>>
  const indices = mapSurveys(read, ({ index }) => (index === null ? undefined : new Decimal(index)))
  return { report, month, archived: { capsule: report.capsule, indices, respondents: counted.respondents.used } }
}

function toHistoryMonth<Survey extends string>({
  month,
  archived: { capsule, ...results },
}: ReadReport<Survey>): HistoryMonth<Survey> {
  return { month, ...results, at: () => ({ file: capsule }) }
}
