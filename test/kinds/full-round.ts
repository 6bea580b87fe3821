import { type FullWorkbook, legalBasis, publication, type Tables } from './full-sheets.ts'
import { goodRound, units } from './pemutakhiran-ratl/round-workbook.ts'

const entries = [
  ['Tanggal', '28/07/2027'],
  ['Nama Penandatangan', 'Budi Contoh'],
  ['NIP Penandatangan', '00000000 000000 0 000'],
  ['Ditujukan Kepada', 'Kepala Badan Contoh'],
]

const titles = [
  ...['ID Aksi', 'Tahun', 'No', 'Unit Pelayanan', 'Jenis Layanan', 'No. Rekomendasi', 'Rekomendasi', 'Unsur'],
  ...['Rencana Aksi', 'Timeline', 'Status Semula', 'Status', 'Penanggung Jawab', 'Bukti', 'Keterangan'],
  ...['Realisasi', 'Tanggal Selesai', 'Kendala', 'Timeline Baru', 'Alasan Perubahan'],
]

interface Action {
  readonly id: string
  readonly unit: readonly [number: number, name: string]
  readonly service: string
  readonly words: string
  readonly timeline: string
  readonly before: string | null
  readonly now: string
}

const actionRow = ({ id, unit, service, words, timeline, before, now }: Action) => [
  ...[id, 2026, ...unit, service, 3, 'Menata', 'U9', words, timeline, before, now, 'Kepala', 'Foto', 'Ada'],
  ...['Ruang ditata', '30/06/2027', 'Anggaran', '31/08/2027', 'Menunggu anggaran'],
]

const round: Tables = {
  ...goodRound,
  ...publication('Temuan', 'F2', 'Bukti'),
  Laporan: [...(goodRound.Laporan ?? []), ...entries],
  Unit: [
    ['No', 'Unit Pelayanan', 'Kelompok', 'Mandiri Sejak', 'Masuk Target Sejak'],
    [1, units.biro, 'Pusat', null, null],
    [2, units.balai, 'Balai POM', 2020, 2022],
    [3, units.loka, 'Loka POM', 2021, null],
  ],
  RATL: [
    titles,
    ...(
      [
        ['RATL-2026-1-1', [1, units.biro], 'Informasi', 'Menata ruang', 'Juni 2027', 'Open', 'Close'],
        ['RATL-2026-2-1', [2, units.balai], 'Pengujian', 'Memasang papan', '30/06/2027', 'Open', 'Open'],
        ['RATL-2026-2-2', [2, units.balai], 'Pengujian', 'Melatih petugas', 'Desember 2027', null, 'Open'],
        ['RATL-2026-3-1', [3, units.loka], 'Informasi', 'Menambah kursi', 'Desember 2027', 'Close', 'Close'],
      ] as const
    ).map(([id, unit, service, words, timeline, before, now]) =>
      actionRow({ id, unit, service, words, timeline, before, now }),
    ),
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Kesepakatan', 'Putaran berikutnya dibuka bulan Januari.'],
  ],
  'Dasar Hukum': legalBasis,
}

export const fullRound: readonly FullWorkbook[] = [{ kind: 'pemutakhiran-ratl', what: 'a round', tables: round }]
