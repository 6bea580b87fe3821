import { defineRule } from '../rule.ts'
import { areSimilarNames } from '../similar-names.ts'
import { servicesOfUnits } from './services-of-units.ts'
import type { RatlSubject } from './subject.ts'

/** Two services of a unit whose names look like one, and which count as two: names are never merged by guessing. */
export const similarServices = defineRule({
  code: 'ratl.similar-services',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, service: 'Pengujain Sampel', other: 'Pengujian Sampel' },
  message: p => `${p.unit}, tahun ${p.year}: layanan "${p.service}" mirip "${p.other}", tetapi dihitung tersendiri.`,
  hint: () => 'Samakan tulisannya bila maksudnya sama; bila memang berbeda, tidak perlu tindakan.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    servicesOfUnits(actions).flatMap(({ unit, year, services }) =>
      services.flatMap(({ name, place }, index) => {
        const other = services.slice(0, index).find(earlier => areSimilarNames(earlier.name, name))
        return other === undefined ? [] : [{ place, params: { unit, year, service: name, other: other.name } }]
      }),
    ),
})
