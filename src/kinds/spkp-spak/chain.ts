import { z } from 'zod'
import { addMonths, type CalendarMonth, parseIsoMonth } from '../../base/calendar-month.ts'
import { Decimal } from '../../base/decimal.ts'
import type { Chain, EarlierReport } from '../chain.ts'
import type { ArchivedMonth, HistoryMonth, SpkpSpakInput } from './input.ts'
import { ofBoth } from './surveys.ts'

/** Months that the trend shows besides the reported one. */
const earlierMonths = 11

const index = z.looseObject({ index: z.string().nullable() })

/** As much of the figures of an archived report as later ones take up. */
const archivedFigures = z.looseObject({
  respondents: z.looseObject({ used: z.int().min(0) }),
  spkp: index,
  spak: index,
})

/**
 * A monthly report takes the months that its sheet Riwayat lacks from the reports on them. A month that was typed stays as
 * it is, and is held against the report on it.
 */
export const spkpSpakChain: Chain<SpkpSpakInput> = {
  wants: ({ report: { month }, history }) => {
    const [from] = [firstShown(month), ...history.map(typed => typed.month)].sort()
    return { ...(from && { from }), most: Number.POSITIVE_INFINITY, withInput: false }
  },
  join: (input, earlier) => {
    const reports = earlier.flatMap(report => readReport(report) ?? [])
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

function firstShown(reported: CalendarMonth): CalendarMonth {
  return addMonths(reported, -earlierMonths)
}

interface ReadReport {
  readonly report: EarlierReport
  readonly month: CalendarMonth
  readonly archived: ArchivedMonth
}

function readReport(report: EarlierReport): ReadReport | undefined {
  const month = parseIsoMonth(report.period)
  const read = archivedFigures.safeParse(report.figures).data
  if (month === undefined || read === undefined) return undefined
  const indices = ofBoth(survey => {
    const { index } = read[survey]
    return index === null ? undefined : new Decimal(index)
  })
  return { report, month, archived: { capsule: report.capsule, indices, respondents: read.respondents.used } }
}

function toHistoryMonth({ month, archived: { capsule, ...results } }: ReadReport): HistoryMonth {
  return { month, ...results, at: () => ({ file: capsule }) }
}
