import { readFileSync } from 'node:fs'

type Row = Readonly<Record<string, string | number | null>>
type Action = readonly [unit: string, service: string, action: string, timeline: string, status: 'Open' | 'Close']

const base: Readonly<Record<string, unknown>> & { readonly Laporan: Row } = JSON.parse(
  readFileSync('test/kinds/monev-skm/cases/masih-open-dan-belum-melapor/input.json', 'utf8'),
)

function toRow([unit, service, action, timeline, status]: Action): Row {
  return {
    'Unit Pelayanan': unit,
    'Jenis Layanan': service,
    'Rencana Aksi': action,
    Timeline: timeline,
    Status: status,
  }
}

function semester(facts: Row, actions: readonly Action[]): string {
  return JSON.stringify({ ...base, Laporan: { ...base.Laporan, ...facts }, 'RATL 2025': actions.map(toRow) })
}

const biro = ['Biro Contoh', 'Layanan Informasi'] as const
const balai = ['Balai POM di Contoh', 'Layanan Pengujian'] as const

/** Semester I of 2026: four actions of 2025 open, two closed; all four of 2024 closed. */
export const firstSemester = semester({}, [
  [...biro, 'Memasang informasi tarif.', '30/06/2025', 'Open'],
  [...biro, 'Menambah petugas loket.', '31/03/2026', 'Open'],
  [...biro, 'Menata ruang tunggu.', '30/09/2026', 'Open'],
  [...balai, 'Memperbarui standar pelayanan.', '31/12/2026', 'Open'],
  [...balai, 'Membuat dasbor pengaduan.', '31/01/2026', 'Close'],
  [...balai, 'Melatih penguji.', '28/02/2026', 'Close'],
])

/**
 * Semester II, read on 5 December 2026: one closed, one gone, two still open (one in other words), one open again, one new
 * and open, one new and closed.
 */
export const secondSemester = semester(
  { Nomor: 'CONTOH-2/2026', Semester: 'II', Tanggal: '20 Januari 2027', 'Tanggal Cutoff': '05/12/2026' },
  [
    [...biro, 'Memasang informasi tarif', '30/06/2025', 'Open'],
    [...biro, 'Menambah petugas loket.', '31/03/2026', 'Close'],
    [...biro, 'Menyediakan antrean daring.', '30/11/2026', 'Open'],
    [...balai, 'Memperbarui seluruh standar pelayanan.', '31/12/2026', 'Open'],
    [...balai, 'Membuat dasbor pengaduan.', '31/01/2026', 'Open'],
    [...balai, 'Melatih penguji.', '28/02/2026', 'Close'],
    [...balai, 'Membeli alat uji cadangan.', '30/10/2026', 'Close'],
  ],
)

/** By hand. 523 days lie between 30 June 2025 and 5 December 2026. */
export const expectedMovement = {
  2024: { openBefore: 0, closed: 0, vanished: 0, reopened: 0, newOpen: 0, openNow: 0, overdue: 0, longestOverdue: 0 },
  2025: { openBefore: 4, closed: 1, vanished: 1, reopened: 1, newOpen: 1, openNow: 4, overdue: 3, longestOverdue: 523 },
}
