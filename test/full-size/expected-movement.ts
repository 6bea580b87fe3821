/** By year, and in all: the columns of the table, in its order. */
export type MovementRow = readonly [
  openBefore: number,
  closed: number,
  vanished: number,
  reopened: number,
  newOpen: number,
  openNow: number,
  overdue: number,
  longestOverdue: number | '–',
]

/**
 * Counted by hand from the planted changes and the timelines of the sample, at the cutoff of 5 June 2024.
 *
 * - Closed: 2 Biro Hukum + 6 Produksi + 3 Standardisasi + 5 Peredaran + 5 Medan + 4 Jakarta + 3 Pangkalpinang + 2 Palopo +
 *   2 Manggarai Barat + 3 Kotawaringin Barat = 35. Vanished: 1 Produksi + 2 Banda Aceh + 1 Pangkalpinang = 4.
 * - Carried over: 2 Produksi + 2 Distribusi + 2 Standardisasi + 4 Medan + 2 Manado + 1 Pangkalpinang + 5 Manokwari +
 *   2 Balikpapan + 1 Manggarai Barat = 21 = 60 − 35 − 4; all but those due on 30 June 2024 (1 Standardisasi, 3 Medan,
 *   1 Manggarai Barat) are overdue: 16.
 * - Overdue of 2023: those 16, 3 reopened (all due on 30 November 2023), and 2 new (31 May and 15 May 2024) = 21.
 *   The earliest is Manokwari's third, 30 August 2023: 31 days to 30 September, 244 to 31 May, 5 more = 280.
 * - Overdue of 2022: the 2 reopened. Surabaya's was due on 30 September 2022: 365 + 244 + 5 = 614 days.
 */
export const expectedRows: Readonly<Record<'2022' | '2023' | 'Jumlah', MovementRow>> = {
  2022: [0, 0, 0, 2, 1, 3, 2, 614],
  2023: [60, 35, 4, 3, 4, 28, 21, 280],
  Jumlah: [60, 35, 4, 5, 5, 31, 23, '–'],
}

export const expectedSentences = [
  'Pada laporan Semester II Tahun 2023 terdapat 60 (enam puluh) rencana aksi yang masih open.',
  'Sebanyak 35 (tiga puluh lima) di antaranya telah close, 21 (dua puluh satu) masih open, dan 4 (empat) tidak dilaporkan lagi.',
  'Sebanyak 5 (lima) rencana aksi yang telah close pada laporan tersebut dibuka kembali.',
  'Rencana aksi baru yang masih open berjumlah 5 (lima).',
  'Dari 31 (tiga puluh satu) rencana aksi yang kini open, 23 (dua puluh tiga) telah melewati batas waktu, paling lama 614 (enam ratus empat belas) hari.',
]

/** Units of the findings, in no order. */
export const expectedFindings = {
  'ratl.vanished-action': [
    'Direktorat Pengawasan Produksi Obat, Narkotika, Psikotropika, dan Prekursor',
    'Balai Besar POM di Banda Aceh',
    'Balai Besar POM di Banda Aceh',
    'Balai POM di Pangkalpinang',
  ],
  'ratl.reopened-action': [
    'Balai Besar POM di Surabaya',
    'Balai POM di Gorontalo',
    'Balai Besar POM di Bandung',
    'Balai POM di Ambon',
    'Balai POM di Ambon',
  ],
} as const

/** 586 of 2022, one gone and one new; 583 of 2023, four gone and six new. */
export const expectedActions = { 2022: 586, 2023: 585 }
