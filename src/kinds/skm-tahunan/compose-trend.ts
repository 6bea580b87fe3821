import { z } from 'zod'
import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { gradeRole } from '../../base/grade-role.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../base/origin/origin.ts'
import { explainGrade, explainRespondents } from '../../instrument/explain-score.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { gradeOf } from '../../instrument/score-instrument.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { count, decimal, gradeRole as role, words, year } from '../parts/view-fields.ts'
import type { EarlierYear, SkmTahunanInput } from './input.ts'
import type { SkmTahunanScores } from './score.ts'

/** So many years stand in the trend at most, the report's among them. */
const mostYears = 5

/** The IKM from year to year. */
export const trendOfYears = z.strictObject({
  years: z
    .array(
      z.strictObject({
        year: year.describe('tahun survei'),
        respondents: count.optional().describe('banyaknya responden, bila diketahui'),
        ikm: decimal.describe('IKM tahun itu'),
        grade: words.describe('huruf mutunya'),
        role,
      }),
    )
    .min(2)
    .describe('IKM setiap tahun, dari yang terlama, paling banyak lima tahun'),
  from: year.describe('tahun pertama'),
  to: year.describe('tahun terakhir'),
  axisFrom: z.int().describe('ujung bawah sumbu grafik'),
  showsRespondents: z.boolean().describe('banyaknya responden diketahui pada suatu tahun'),
  roseAlways: z.boolean().describe('IKM naik setiap tahun'),
  fellAlways: z.boolean().describe('IKM turun setiap tahun'),
})

type TrendOfYears = z.infer<typeof trendOfYears>
type YearView = TrendOfYears['years'][number]

/**
 * Years whose survey is in the workbook as it comes out, others as the sheet Tren gives them; none where only the year of the
 * report is known.
 */
export function composeTrend(
  { trend }: Pick<SkmTahunanInput, 'trend'>,
  { result, earlier }: SkmTahunanScores,
  reference: SkmReference,
): TrendOfYears | undefined {
  const computed = [...earlier, ...(result === undefined ? [] : [result])]
  const known = new Set(computed.map(one => one.year))
  const years = [
    ...trend.filter(one => !known.has(one.year)).map(one => publishedYear(one, reference)),
    ...computed.map(one => computedYear(one, reference)),
  ]
    .toSorted((one, other) => one.year - other.year)
    .slice(-mostYears)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined || years.length < 2) return undefined
  const lowest = Decimal.min(...years.map(({ ikm }) => ikm))
  const axisFrom = Decimal.max(25, lowest.div(10).floor().times(10).minus(10)).toNumber()
  const of = () => years.map(one => precedent(String(one.year), one, 'ikm'))
  const moves = years.slice(1).map((one, index) => new Decimal(one.ikm).cmp(years[index]?.ikm ?? one.ikm))
  const view: TrendOfYears = {
    years,
    from: first.year,
    to: last.year,
    axisFrom,
    showsRespondents: years.some(({ respondents }) => respondents !== undefined),
    roseAlways: moves.every(move => move > 0),
    fellAlways: moves.every(move => move < 0),
  }
  const ends = explainByWords('tahun pertama dan terakhir yang IKM-nya diketahui', of)
  return explained(view, { from: ends, to: ends, axisFrom: explainByWords('puluhan di bawah IKM terendah', of) })
}

function publishedYear({ year, ikm, respondents, at }: EarlierYear, { skm }: SkmReference): YearView {
  const printed = roundHalfUp(ikm, skm.readings[0].decimals)
  const view = { year, ...(respondents !== undefined && { respondents }), ...gradedIkm(printed, { skm }) }
  const told = explained(view, {
    year: copyOf(at('year')),
    ikm: copyOf(at('ikm')),
    respondents: copyOf(at('respondents')),
  })
  return explained(told, { grade: gradeOrigin(told, { skm }) })
}

function computedYear(result: YearResult, { skm }: SkmReference): YearView {
  const { year, ikm, score, groups } = result
  const told = explained(
    { year, respondents: score.respondents, ...gradedIkm(ikm, { skm }) },
    {
      year: explainByWords('tahun survei yang hasilnya dihitung', () => [precedent('IKM', result, 'ikm')]),
      ikm: originOf(result, 'ikm'),
      respondents: explainRespondents(groups),
    },
  )
  return explained(told, { grade: gradeOrigin(told, { skm }) })
}

function gradedIkm(ikm: Rounded, { skm }: SkmReference) {
  const { band, role: place } = gradeOf(ikm, skm.readings[0])
  return { ikm, grade: letterOf(band), role: gradeRole(place) }
}

function gradeOrigin(view: YearView, { skm }: SkmReference) {
  const { band } = gradeOf(view.ikm as Rounded, skm.readings[0])
  return explainGrade(skm, band, precedent('IKM', view, 'ikm'))
}
