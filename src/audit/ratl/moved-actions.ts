import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** An action that the last report left open and that this one does not have. */
export interface VanishedAction {
  readonly unit: string
  readonly year: number
  readonly words: string
  /** The last report, `Semester I Tahun 2023`. */
  readonly since: string
  /** Where it should stand. */
  readonly place: Place
}

const shownLength = 80

/** Whoever was promised an action learns what became of it: an open one is carried over until it is closed. */
export const vanishedAction = defineRule({
  code: 'ratl.vanished-action',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, words: 'Menata ruang tunggu', since: 'Semester I Tahun 2023' },
  message: p =>
    `${p.unit}: rencana aksi tahun ${p.year} "${p.words}" masih Open pada laporan ${p.since} dan tidak ada lagi di sini.`,
  hint: () => 'Tulis kembali rencana aksi itu dengan status terakhirnya; yang sudah selesai ditulis Close.',
  find: ({ vanished }: { readonly vanished: readonly VanishedAction[] }) =>
    vanished.map(({ place, words, ...params }) => ({ place, params: { ...params, words: shorten(words) } })),
})

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= shownLength ? line : `${line.slice(0, shownLength).trimEnd()}…`
}

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
