import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** An action that the last report had closed, and that is open again. */
export interface ReopenedAction {
  readonly unit: string
  readonly year: number
  /** The last report, `Semester I Tahun 2023`. */
  readonly since: string
  readonly place: Place
}

/** That happens, and is counted; more often a status was mistyped in one of the two reports. */
export const reopenedAction = defineRule({
  code: 'ratl.reopened-action',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, since: 'Semester I Tahun 2023' },
  message: p => `${p.unit}: rencana aksi tahun ${p.year} ini sudah Close pada laporan ${p.since}, kini Open.`,
  hint: () => 'Periksa statusnya; yang memang dibuka kembali dihitung demikian.',
  find: ({ reopened }: { readonly reopened: readonly ReopenedAction[] }) =>
    reopened.map(({ place, ...params }) => ({ place, params })),
})
