import { formatNumber } from '../../base/format-number.ts'
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

interface SurveyedServices {
  /** Services that have users and no respondent, in units that were surveyed service by service. */
  readonly unsurveyedServices: readonly {
    readonly unit: string
    readonly service: string
    readonly year: number
    /** How many receive it. */
    readonly population: number
    readonly place: Place
  }[]
}

/** A service of which it is known that people receive it was asked about by nobody (`docs/RULES.md` 2.16). */
export const serviceNotSurveyed = defineRule({
  code: 'layanan.not-surveyed',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', service: 'Pengujian', year: 2025, population: '120' },
  message: p =>
    `Layanan ${p.service} di ${p.unit} mempunyai ${p.population} pengguna, tetapi tidak mempunyai responden atau hasil survei tahun ${p.year}.`,
  hint: () =>
    'Isi jawaban atau hasilnya; bila hanya ejaannya yang berbeda, samakan nama layanannya dengan lembar Responden atau SKM; bila layanan itu memang tidak disurvei, sebutkan alasannya di lembar Narasi.',
  find: ({ unsurveyedServices }: SurveyedServices) =>
    unsurveyedServices.map(({ place, population, ...params }) => ({
      place,
      params: { ...params, population: formatNumber(population) },
    })),
})
