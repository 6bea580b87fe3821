import { type CalendarDate, formatLongDate } from '../../base/dates/calendar-date.ts'
import type { Place } from '../../problems/problem.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'
import { defineRule } from '../rule.ts'

/** The form of a unit in a round, beside what its sheet of actions comes to. */
export interface AuditedForm {
  readonly unit: string
  readonly returnedOn?: CalendarDate | undefined
  /** How many actions it was sent with, as its row says. */
  readonly actions: number
  /** Actions of the unit that were there before the round. */
  readonly rows: number
  readonly at: (column: 'actions' | 'returnedOn') => Place
}

interface ReturnedForms {
  readonly forms: readonly AuditedForm[]
  /** The day that statuses are of. */
  readonly cutoff: CalendarDate
  /** The last day on which forms are waited for; where it lies behind the cutoff, forms come until then. */
  readonly due: CalendarDate
}

/** What came after the statuses were read cannot be in them: after the cutoff, or after the day until which forms come. */
export const returnedAfterCutoff = defineRule({
  code: 'formulir.returned-after-cutoff',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', day: '20 Juli 2027', what: 'tanggal cutoff', last: '15 Juli 2027' },
  message: p => `${p.unit}: formulir diterima ${p.day}, sesudah ${p.what} ${p.last}.`,
  hint: p =>
    p.what === 'tanggal cutoff'
      ? 'Periksa tanggalnya. Bila memang sesudah cutoff, undurkan "Tanggal Cutoff", atau tulis Tidak dan ambil formulirnya pada putaran berikut.'
      : 'Periksa tanggalnya. Bila memang sesudah batas, pastikan isinya sudah ada di lembar RATL, atau tulis Tidak dan ambil formulirnya pada putaran berikut.',
  find: ({ forms, cutoff, due }: ReturnedForms) => {
    const [what, last] = due > cutoff ? ['batas pengembalian', due] : ['tanggal cutoff', cutoff]
    return forms.flatMap(({ unit, returnedOn: day, at }) => {
      if (day === undefined || day <= last) return []
      return [{ place: at('returnedOn'), params: { unit, day: formatLongDate(day), what, last: formatLongDate(last) } }]
    })
  },
})

/** An action that a form had and that the master lacks, or one that is taken for new by a blank cell. */
export const formActionsDiffer = defineRule({
  code: 'formulir.actions-differ',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', actions: 12, rows: 11 },
  message: p =>
    `${p.unit}: "Jumlah Aksi" tertulis ${p.actions}; di lembar RATL ada ${p.rows} rencana aksi dengan status semula.`,
  hint: () =>
    'Perbaiki jumlahnya; atau lengkapi rencana aksi unit itu dan "Status Semula"-nya di lembar RATL (kosong berarti baru).',
  find: ({ forms }: { readonly forms: readonly AuditedForm[] }) =>
    forms.flatMap(({ unit, actions, rows, at }) =>
      actions === rows ? [] : [{ place: at('actions'), params: { unit, actions, rows } }],
    ),
})

/** The status of an action in the master, beside what the log of changes says of it. */
export interface LoggedStatus {
  readonly id: string
  readonly unit: string
  readonly before: string
  readonly after: string
  /** As the log has it; undefined where it has no change of the status. */
  readonly logged?: { readonly before: string; readonly after: string; readonly place: Place } | undefined
  readonly place: Place
}

const blank = '(kosong)'

/** The log says another status than the master. */
export const loggedStatusDiffers = defineRule({
  code: 'perubahan.status-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { id: 'RATL-2026-12-03', before: 'Open', after: 'Close', logged: 'Open → Open' },
  message: p => `${p.id}: lembar Perubahan mencatat status ${p.logged}; lembar RATL ${p.before || blank} → ${p.after}.`,
  hint: () => 'Laporan menghitung dari lembar RATL; samakan "Status" dan "Status Semula" di sana dengan catatannya.',
  find: ({ statuses }: { readonly statuses: readonly LoggedStatus[] }) =>
    statuses.flatMap(({ id, before, after, logged }) => {
      if (logged === undefined || (logged.before === before && logged.after === after)) return []
      // What no rule counts as a status may be anything.
      const words = [logged.before, logged.after]
        .map(one => quoteUnexpected(one || blank, ['Open', 'Close']))
        .join(' → ')
      return [{ place: logged.place, params: { id, before, after, logged: words } }]
    }),
})

/** A status that moved, and nobody logged that. */
export const statusUnlogged = defineRule({
  code: 'ratl.status-unlogged',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { id: 'RATL-2026-12-03', unit: 'Balai POM di Jambi', before: 'Open', after: 'Close' },
  message: p => `${p.unit}: ${p.id} berubah dari ${p.before} menjadi ${p.after} tanpa baris di lembar Perubahan.`,
  hint: () => 'Perbaiki statusnya; bila memang berubah, tambahkan barisnya di lembar Perubahan.',
  find: ({ statuses }: { readonly statuses: readonly LoggedStatus[] }) =>
    statuses.flatMap(({ id, unit, before, after, logged, place }) =>
      logged !== undefined || before === '' || before === after ? [] : [{ place, params: { id, unit, before, after } }],
    ),
})
