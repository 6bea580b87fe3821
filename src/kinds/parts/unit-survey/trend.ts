import { z } from 'zod'
import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import { explainByWords } from '../../../scoring/explain-comparison.ts'
import { optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { decimal, year } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import { decimalView, yearView } from '../view-fields.ts'
import { surveyProblem } from './survey-problems.ts'
import type { SurveyView } from './unit-survey-view.ts'
import { isOnIkmScale, type SkmReference } from './unsur.ts'

/** The IKM of years before those that the report is about. */
export const trendSheet = defineTable({
  name: 'Tren',
  required: false,
  note: 'IKM tahun-tahun sebelum survei dalam laporan ini, untuk grafik kecenderungan (boleh tidak ada).',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei' }),
    ikm: required('IKM', decimal, { note: 'IKM tahun itu seperti diterbitkan, 25–100', synonyms: ['Nilai IKM'] }),
    source: optional('Sumber', text, { note: 'Laporan tempat angka itu diterbitkan (boleh kosong)' }),
  },
  key: {
    at: 'year',
    of: ({ year }) => String(year),
    twice: (place, { year }, other) => surveyProblem('tren.duplicate', place, { year, other }),
  },
})

/** The IKM of an earlier year as it was published, 25–100. */
export interface EarlierIkm {
  readonly year: number
  readonly ikm: Decimal
  readonly at: (column: 'year' | 'ikm') => Place
}

/** Earlier years on the scale of the IKM; a year whose survey is in the workbook is computed and has no place there. */
export function checkTrend(
  { rows }: ReadTable<typeof trendSheet.columns>,
  surveyed: readonly number[],
  reference: SkmReference,
  log: ProblemLog,
): readonly EarlierIkm[] {
  return rows.map(({ values: { year, ikm }, at }) => {
    const found = formatNumber(ikm.toNumber())
    if (!isOnIkmScale(ikm, reference)) log.add(surveyProblem('tren.out-of-scale', at('ikm'), { found }))
    if (surveyed.includes(year)) log.add(surveyProblem('tren.surveyed', at('year'), { year }))
    return { year, ikm, at }
  })
}

export const trendView = z.strictObject({
  years: z
    .array(z.strictObject({ year: yearView.describe('tahun survei'), ikm: decimalView.describe('IKM tahun itu') }))
    .min(2)
    .describe('IKM setiap tahun, dari yang terlama'),
  from: yearView.describe('tahun pertama'),
  to: yearView.describe('tahun terakhir'),
  axisFrom: z.int().describe('ujung bawah sumbu grafik'),
})

export type TrendView = z.infer<typeof trendView>

/** The years before and those of the report in one line; none where nothing is known of earlier years. */
export function composeTrend(
  earlier: readonly EarlierIkm[],
  surveys: readonly SurveyView[],
  decimals: number,
): TrendView | undefined {
  const before = earlier.map(({ year, ikm, at }) =>
    explained({ year, ikm: roundHalfUp(ikm, decimals) }, { year: copyOf(at('year')), ikm: copyOf(at('ikm')) }),
  )
  const now = surveys.map(survey =>
    explained(
      { year: survey.year, ikm: survey.ikm as Rounded },
      {
        year: explainByWords('tahun survei yang hasilnya dihitung', () => [precedent('IKM', survey, 'ikm')]),
        ikm: originOf(survey, 'ikm'),
      },
    ),
  )
  const years = [...before, ...now].toSorted((one, other) => one.year - other.year)
  const [first, last] = [years[0], years.at(-1)]
  if (before.length === 0 || first === undefined || last === undefined) return undefined
  const lowest = Decimal.min(...years.map(({ ikm }) => ikm))
  const axisFrom = Decimal.max(25, lowest.div(10).floor().times(10).minus(10)).toNumber()
  const of = () => years.map(one => precedent(String(one.year), one, 'ikm'))
  const ends = explainByWords('tahun pertama dan terakhir yang IKM-nya diketahui', of)
  const view = { years, from: first.year, to: last.year, axisFrom }
  return explained(view, { from: ends, to: ends, axisFrom: explainByWords('puluhan di bawah IKM terendah', of) })
}
