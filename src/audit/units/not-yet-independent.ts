import type { AuditedAction } from '../ratl/subject.ts'
import { defineRule } from '../rule.ts'
import type { AuditedUnit } from './subject.ts'

interface Subject {
  readonly units: readonly AuditedUnit[]
  readonly actions: readonly Pick<AuditedAction, 'unit' | 'year' | 'at'>[]
}

/** Actions of a unit for a year in which it was no satker of its own; said once for each unit and year. */
export const notYetIndependent = defineRule({
  code: 'ratl.not-yet-independent',
  severity: 'peringatan',
  example: { unit: 'Loka POM di Kabupaten Toba', since: 2022, year: 2021 },
  message: p => `${p.unit} mandiri sejak ${p.since}, tetapi memiliki rencana aksi untuk tahun ${p.year}.`,
  hint: () => 'Periksa "Mandiri Sejak" di lembar Unit atau tahun rencana aksi ini.',
  find: ({ units, actions }: Subject) =>
    units.flatMap(({ name, independentSince: since }) => {
      const early = since === undefined ? [] : actions.filter(({ unit, year }) => unit === name && year < since)
      const years = [...new Set(early.map(({ year }) => year))]
      return years.flatMap(year => {
        const first = early.find(action => action.year === year)
        if (first === undefined || since === undefined) return []
        return [{ place: first.at('unit'), params: { unit: name, since, year } }]
      })
    }),
})
