import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { formatNumber } from '../../base/format-number.ts'
import { listCells } from '../../problems/list-cells.ts'
import type { Place } from '../../problems/problem.ts'
import { type Course, isOverdue } from '../../register/standing.ts'
import { defineRule, type Hit } from '../rule.ts'

// What rows of complaints say of days, against themselves. A register may have tens of thousands: each finding is told once, with
// how many rows it is about.

type Column = 'answered' | 'closed' | 'status' | 'days' | 'target' | 'fulfilled' | 'asked' | 'id' | 'received'

/** A row as these rules see it. */
export interface AuditedTicket {
  readonly received: CalendarDate
  readonly answered?: CalendarDate | undefined
  readonly closed?: CalendarDate | undefined
  readonly status?: string | undefined
  /** What became of it says why nobody answered. */
  readonly needsNoAnswer: boolean
  /** As typed. */
  readonly days?: number | undefined
  readonly target?: number | undefined
  readonly fulfilled?: 'Ya' | 'Tidak' | undefined
  readonly course: Course
  /** Working days since the reporter was asked, where nothing came and nobody closed it. */
  readonly waited?: number | undefined
  readonly at: (column: Column) => Place
}

interface Tickets {
  readonly tickets: readonly AuditedTicket[]
}

interface Many {
  readonly count: string
  readonly cells: string
}

const example: Many = { count: '12', cells: 'K4, K9, dan 10 sel lagi' }

/** One finding for all rows that it is true of. */
function oneFinding(rows: readonly AuditedTicket[], column: Column): readonly Hit<Many>[] {
  const [first] = rows
  if (first === undefined) return []
  const cells = listCells(rows.map(({ at }) => at(column)))
  return [{ place: first.at(column), params: { count: formatNumber(rows.length), cells } }]
}

export const answeredBeforeReceived = defineRule({
  code: 'tiket.answered-before-received',
  severity: 'peringatan',
  example,
  message: (p: Many) =>
    `Tanggal TL mendahului Tanggal Terima pada ${p.count} baris (${p.cells}); hari kerjanya tidak dihitung.`,
  hint: () => 'Perbaiki salah satu tanggalnya.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ answered, received }) => answered !== undefined && answered < received),
      'answered',
    ),
})

export const closedBeforeAnswered = defineRule({
  code: 'tiket.closed-before-answered',
  severity: 'peringatan',
  example,
  message: (p: Many) => `Tanggal Closed mendahului Tanggal TL atau Tanggal Terima pada ${p.count} baris (${p.cells}).`,
  hint: () => 'Perbaiki salah satu tanggalnya.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ answered, closed, received }) => closed !== undefined && closed < (answered ?? received)),
      'closed',
    ),
})

export const closedUnanswered = defineRule({
  code: 'tiket.closed-unanswered',
  severity: 'peringatan',
  example,
  message: (p: Many) =>
    `${p.count} tiket selesai tanpa Tanggal TL (${p.cells}); dihitung selesai, tidak dihitung ditindaklanjuti.`,
  hint: () =>
    'Isi Tanggal TL; bila memang tidak ditindaklanjuti, isi kolom "Hasil" (Bukan Kewenangan, Tidak Logis, atau Diarsipkan).',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ course, needsNoAnswer }) => course.standing === 'ended' && !needsNoAnswer),
      'status',
    ),
})

export const answeredUndated = defineRule({
  code: 'tiket.answered-undated',
  severity: 'peringatan',
  example,
  message: (p: Many) =>
    `${p.count} tiket berstatus sudah dijawab tanpa Tanggal TL (${p.cells}); dihitung ditindaklanjuti, hari kerjanya tidak diketahui.`,
  hint: () => 'Isi Tanggal TL-nya.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ answered, course }) => answered === undefined && course.standing === 'answered'),
      'status',
    ),
})

export const fulfilledUnanswered = defineRule({
  code: 'tiket.fulfilled-unanswered',
  severity: 'peringatan',
  example,
  message: (p: Many) =>
    `${p.count} tiket belum ditindaklanjuti tetapi tertulis memenuhi SLA atau 0 hari kerja (${p.cells}); tidak dihitung tepat waktu.`,
  hint: () => 'Kosongkan "Pemenuhan SLA" dan "Hari Kerja" sampai tiketnya ditindaklanjuti.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(
        ({ course, fulfilled, days }) => course.standing !== 'answered' && (fulfilled === 'Ya' || days === 0),
      ),
      'fulfilled',
    ),
})

export const daysDiffer = defineRule({
  code: 'tiket.days-differ',
  severity: 'peringatan',
  example: { ...example, written: '7', computed: '5' },
  message: p =>
    `Hari Kerja yang tertulis lain daripada hitungan pada ${p.count} baris (${p.cells}); di sel pertama tertulis ${p.written}, menurut tanggalnya ${p.computed}.`,
  hint: () =>
    'Laporan memakai hitungannya sendiri; periksa lembar "Libur", isian "Hari Pertama Dihitung", dan tanggal di barisnya.',
  find: ({ tickets }: Tickets) => {
    const rows = tickets.filter(
      ({ days, course }) =>
        course.standing === 'answered' && days !== undefined && course.days !== undefined && days !== course.days,
    )
    const [written = 0, computed = 0] = [rows[0]?.days, rows[0]?.course.days]
    return oneFinding(rows, 'days').map(({ place, params }) => ({
      place,
      params: { ...params, written: formatNumber(written), computed: formatNumber(computed) },
    }))
  },
})

export const fulfilmentDiffers = defineRule({
  code: 'tiket.fulfilment-differs',
  severity: 'peringatan',
  example,
  message: (p: Many) => `Pemenuhan SLA yang tertulis lain daripada hitungan pada ${p.count} baris (${p.cells}).`,
  hint: () => 'Laporan memakai hitungannya sendiri; periksa tanggal dan tenggat di barisnya.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(
        ({ fulfilled, course: { standing, isWithin } }) =>
          standing === 'answered' &&
          fulfilled !== undefined &&
          isWithin !== undefined &&
          (fulfilled === 'Ya') !== isWithin,
      ),
      'fulfilled',
    ),
})

export const limitDiffers = defineRule({
  code: 'tiket.limit-differs',
  severity: 'peringatan',
  example: { ...example, written: '60', limit: '5' },
  message: p =>
    `Target SLA yang tertulis lain daripada tenggatnya pada ${p.count} baris (${p.cells}); di sel pertama tertulis ${p.written}, tenggatnya ${p.limit} hari kerja.`,
  hint: () => 'Laporan memakai tenggatnya; bila instansi menetapkan yang lain, tulis di lembar "SLA".',
  find: ({ tickets }: Tickets) => {
    const rows = tickets.filter(
      ({ target, course }) => target !== undefined && Number.isFinite(course.limit) && target !== course.limit,
    )
    const [written = 0, limit = 0] = [rows[0]?.target, rows[0]?.course.limit]
    return oneFinding(rows, 'target').map(({ place, params }) => ({
      place,
      params: { ...params, written: formatNumber(written), limit: formatNumber(limit) },
    }))
  },
})

export const statusDiffers = defineRule({
  code: 'tiket.status-differs',
  severity: 'peringatan',
  example,
  message: (p: Many) =>
    `Status lain daripada tanggalnya pada ${p.count} baris (${p.cells}); laporan mengikuti tanggalnya.`,
  hint: () => 'Perbaiki Status, Tanggal TL, atau Tanggal Closed.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ status, closed, answered, course }) => {
        const isClosedByDay = closed !== undefined && course.isClosed
        const isAnsweredByDay = answered !== undefined && course.standing === 'answered'
        return (
          status !== undefined && ((isClosedByDay && status !== 'Closed') || (isAnsweredByDay && status === 'Open'))
        )
      }),
      'status',
    ),
})

/** So many times its limit a ticket has been open before it is told by itself. */
const muchTooLong = 2

export const openTooLong = defineRule({
  code: 'tiket.open-too-long',
  severity: 'peringatan',
  example,
  message: (p: Many) => `${p.count} tiket terbuka lebih dari dua kali tenggatnya (${p.cells}).`,
  hint: () => 'Periksa apakah tiketnya memang belum ditindaklanjuti, atau tanggalnya belum diisi.',
  find: ({ tickets }: Tickets) =>
    oneFinding(
      tickets.filter(({ course }) => isOverdue(course) && (course.days ?? 0) > muchTooLong * course.limit),
      'received',
    ),
})

export const waitedTooLong = defineRule({
  code: 'tiket.waited-too-long',
  severity: 'peringatan',
  example: { ...example, most: '10' },
  message: p =>
    `${p.count} tiket menunggu pelapor melengkapi lebih dari ${p.most} hari kerja (${p.cells}) dan belum diarsipkan.`,
  hint: () => 'Tutup tiketnya dengan "Hasil" Diarsipkan, atau isi hari pelapor melengkapinya.',
  find: ({ tickets, complete }: Tickets & { readonly complete: number }) =>
    oneFinding(
      tickets.filter(({ waited }) => waited !== undefined && waited > complete),
      'asked',
    ).map(({ place, params }) => ({ place, params: { ...params, most: formatNumber(complete) } })),
})
