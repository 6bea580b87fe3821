import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface SurveyedUnits {
  /** Units that take part in the year and have no result of their own, where others have one. */
  readonly unsurveyed: readonly { readonly name: string; readonly year: number; readonly place: Place }[]
}

/** Each unit is surveyed at least once a year (PermenPANRB 14/2017 Pasal 1, `docs/RULES.md` 2.16). */
export const unitNotSurveyed = defineRule({
  code: 'unit.not-surveyed',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { name: 'Balai POM di Jambi', year: 2025 },
  message: p => `${p.name} tidak mempunyai responden atau hasil survei tahun ${p.year}.`,
  hint: () =>
    'Setiap unit disurvei sekurang-kurangnya sekali setahun (PermenPANRB 14/2017 Pasal 1). Isi hasilnya, atau isi "Mandiri Sejak" bila unit itu belum ada.',
  find: ({ unsurveyed }: SurveyedUnits) =>
    unsurveyed.map(({ name, year, place }) => ({ place, params: { name, year } })),
})
