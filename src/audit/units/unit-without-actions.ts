import type { AuditedAction } from '../ratl/subject.ts'
import { defineRule } from '../rule.ts'
import type { AuditedUnit } from './subject.ts'

interface Subject {
  readonly units: readonly AuditedUnit[]
  /** The survey years. */
  readonly years: readonly number[]
  readonly actions: readonly Pick<AuditedAction, 'unit' | 'year'>[]
}

/** A unit that was surveyed in a year and has reported no action for it. */
export const unitWithoutActions = defineRule({
  code: 'ratl.unit-without-actions',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Loka POM di Kabupaten Sorong', year: 2023 },
  message: p => `${p.unit} belum melaporkan rencana aksi untuk tahun ${p.year}.`,
  hint: () => 'Bila memang belum melapor, laporan menyebutkannya; bila sudah, tambahkan barisnya di lembar RATL.',
  find: ({ units, years, actions }: Subject) => {
    const reported = new Set(actions.map(({ unit, year }) => `${year} ${unit}`))
    return years.flatMap(year =>
      units
        .filter(({ independentSince = year, name }) => independentSince <= year && !reported.has(`${year} ${name}`))
        .map(({ name, place }) => ({ place, params: { unit: name, year } })),
    )
  },
})
