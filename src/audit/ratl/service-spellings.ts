import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A service that is written in another way than the first time in its unit and year, and is the same by its key. */
export interface ServiceSpelling {
  readonly unit: string
  readonly year: number
  readonly written: string
  /** How the report prints it: as it was written first. */
  readonly printed: string
  readonly place: Place
}

/** One service of a unit in two spellings that are equal after normalising: counted as one, printed as written first. */
export const serviceSpellings = defineRule({
  code: 'ratl.service-spellings',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, written: '2. Layanan Pengujian', printed: 'Pengujian' },
  message: p =>
    `${p.unit}, tahun ${p.year}: "${p.written}" dan "${p.printed}" dihitung sebagai satu layanan dan dicetak "${p.printed}".`,
  hint: () => 'Samakan tulisannya; bila memang dua layanan, bedakan namanya.',
  find: ({ spellings }: { readonly spellings: readonly ServiceSpelling[] }) =>
    spellings.map(({ place, ...params }) => ({ place, params })),
})
