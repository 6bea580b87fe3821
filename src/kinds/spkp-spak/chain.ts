import { z } from 'zod'
import { addMonths, parseIsoMonth } from '../../base/calendar-month.ts'
import { Decimal } from '../../base/decimal.ts'
import type { Chain, EarlierReport } from '../chain.ts'
import type { HistoryMonth, SpkpSpakInput } from './input.ts'
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

/** A monthly report takes the months that its sheet Riwayat lacks from the reports on them. */
export const spkpSpakChain: Chain<SpkpSpakInput> = {
  wants: ({ report: { month } }) => {
    return { from: addMonths(month, -earlierMonths), most: earlierMonths, withInput: false }
  },
  join: (input, earlier) => {
    const typed = new Set(input.history.map(({ month }) => month))
    const archived = earlier.flatMap(report => toHistoryMonth(report) ?? []).filter(({ month }) => !typed.has(month))
    const history = [...input.history, ...archived].sort((left, right) => (left.month < right.month ? -1 : 1))
    return { ...input, history }
  },
}

function toHistoryMonth({ capsule, period, figures }: EarlierReport): HistoryMonth | undefined {
  const month = parseIsoMonth(period)
  const read = archivedFigures.safeParse(figures).data
  if (month === undefined || read === undefined) return undefined
  const indices = ofBoth(survey => {
    const { index } = read[survey]
    return index === null ? undefined : new Decimal(index)
  })
  return { month, indices, respondents: read.respondents.used, at: () => ({ file: capsule }) }
}
