import { roundHalfUp } from '../../../src/base/decimal.ts'
import { partOfAnswers } from '../../../src/instrument/answer-leaves.ts'
import type { Form } from './draw-forms.ts'

/** A row of the sheet Riwayat; blank indices in a month without respondents. */
export interface HistoryRow {
  /** `2025-01` */
  readonly month: string
  readonly spkp: number | null
  readonly spak: number | null
  readonly respondents: number
}

/** The year before the samples, invented; July had no respondents. */
export const earlierYear: readonly HistoryRow[] = [
  { month: '2024-01', spkp: 3.71, spak: 3.82, respondents: 18 },
  { month: '2024-02', spkp: 3.74, spak: 3.85, respondents: 22 },
  { month: '2024-03', spkp: 3.69, spak: 3.88, respondents: 30 },
  { month: '2024-04', spkp: 3.66, spak: 3.86, respondents: 26 },
  { month: '2024-05', spkp: 3.73, spak: 3.9, respondents: 30 },
  { month: '2024-06', spkp: 3.78, spak: 3.91, respondents: 30 },
  { month: '2024-07', spkp: null, spak: null, respondents: 0 },
  { month: '2024-08', spkp: 3.75, spak: 3.89, respondents: 24 },
  { month: '2024-09', spkp: 3.8, spak: 3.92, respondents: 30 },
  { month: '2024-10', spkp: 3.81, spak: 3.93, respondents: 30 },
  { month: '2024-11', spkp: 3.79, spak: 3.9, respondents: 28 },
  { month: '2024-12', spkp: 3.84, spak: 3.94, respondents: 30 },
]

const mostUsed = 30

/** What a month adds to the history of the months after it. */
export function toHistory(month: string, forms: readonly Form[]): HistoryRow {
  const used = forms.filter(({ status }) => status === null || status === 1).slice(0, mostUsed)
  const indexOf = (prefix: string): number | null => {
    const { means } = partOfAnswers(used.map(({ answers }) => answers))
    const own = [...means].filter(([code]) => code.startsWith(prefix)).map(([, mean]) => mean)
    if (own.length === 0) return null
    const sum = own.reduce((total, mean) => total.plus(mean))
    return Number(roundHalfUp(sum.div(own.length), 2))
  }
  return { month, spkp: indexOf('U'), spak: indexOf('P'), respondents: used.length }
}
