import type { Decimal } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import { optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { decimal, percent, year } from '../../../workbook/fields/numbers.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import type { OfYear } from './check-results.ts'
import type { SurveyInput } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import { isOnIkmScale, type SkmReference } from './unsur.ts'

export const targetSheet = defineTable({
  name: 'Target',
  required: true,
  note: 'Target IKM setiap tahun survei.',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei' }),
    target: required('Target', decimal, { note: 'Target IKM pada skala 25–100, misalnya 88,46' }),
    achievement: optional('Capaian', percent, {
      note: 'Capaian dalam persen yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
      synonyms: ['Persentase Capaian', 'Capaian (%)'],
    }),
  },
  key: {
    at: 'year',
    of: ({ year }) => String(year),
    twice: (place, { year }, other) => surveyProblem('target.duplicate', place, { year, other }),
  },
})

interface Target extends Pick<SurveyInput, 'at'> {
  readonly target: Decimal
  readonly typedAchievement?: { readonly value: Decimal; readonly place: Place }
}

/** The targets of the years, on the scale of the IKM. */
export function checkTargets(
  rows: ReadTable<typeof targetSheet.columns>['rows'],
  reference: SkmReference,
  log: ProblemLog,
): readonly OfYear<Target>[] {
  return rows.map(row => {
    const { year, target, achievement } = row.values
    const found = formatNumber(target.toNumber())
    if (!isOnIkmScale(target, reference)) log.add(surveyProblem('target.out-of-scale', row.at('target'), { found }))
    const typedAchievement = achievement && { value: achievement, place: row.at('achievement') }
    const { at } = row
    return { year, value: { target, at, ...(typedAchievement !== undefined && { typedAchievement }) } }
  })
}
