import { fullAnnual } from './full-annual.ts'
import { fullAssessment } from './full-assessment.ts'
import { fullComplaints } from './full-complaints.ts'
import { fullEvaluations } from './full-evaluation.ts'
import { fullFacilities } from './full-facilities.ts'
import { fullRound } from './full-round.ts'
import {
  answersOf,
  type FullWorkbook,
  instrumentOf,
  legalBasis,
  ownUnsur,
  publication,
  surveyRow,
  surveyTitles,
  type Tables,
  unsur,
  withoutUnsur,
} from './full-sheets.ts'
import { goodWorkbook, units } from './monev-skm/check-input.ts'
import { goodMonth, respondentTitles } from './spkp-spak/month-input.ts'

/** The second unit is surveyed outside the target of both years. */
const targetYears = ['Masuk Target Sejak', null, 2023, null]

/** How the report is counted: by printed weights, with three decimals, by another table. */
const settings = [
  ['Bobot', '0,1111'],
  ['Desimal', '3 desimal'],
  ['Tabel Mutu', 'SKM 2004'],
  ['Cara Penggabungan', 'rata-rata unit'],
  ['Metode Sampel', 'Slovin'],
]

/** Letters and publication, in words and dates that decide nothing. */
const letters = [
  ['NIP Penandatangan', '00000000 000000 0 000'],
  ['Ditujukan Kepada', 'Kepala Badan Contoh'],
  ['Penerbit Surat Tugas', 'Inspektur Utama'],
  ['Hal Surat Tugas', 'Monitoring'],
  ['Tanggal Publikasi', '15 Januari 2023'],
  ['Alamat Publikasi', 'https://contoh.id/skm'],
]

const semester: Tables = {
  ...goodWorkbook,
  ...publication('Rekomendasi', 'C2', 'unsur'),
  Laporan: [...(goodWorkbook.Laporan ?? []), ...settings, ...letters],
  Unit: (goodWorkbook.Unit ?? []).map((row, at) => [...row, targetYears[at] ?? null]),
  Tren: [
    ['Tahun', 'IKM', 'Sumber'],
    [2019, '84,10', 'Laporan 2019'],
    [2020, '85,20', 'Laporan 2020'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Pendampingan dilanjutkan.'],
  ],
  'Dasar Hukum': legalBasis,
  Target: [
    ['Tahun', 'Target', 'Capaian'],
    [2021, '88,46', '90%'],
    [2022, 85, '95%'],
  ],
  SKM: [
    surveyTitles,
    surveyRow(2021, null, null, 78),
    surveyRow(2022, units.biro, 'Informasi', 80),
    surveyRow(2022, units.biro, 'Pengujian', 84),
    surveyRow(2022, units.balai, null, 86),
  ],
  Responden: [
    ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', 'Nama', ...unsur],
    ...Array.from({ length: 6 }, (_, row) => [
      ...[2022, units.loka, 'Informasi', `1${row}/03/2022`, `Warga ${'ABCDEF'.charAt(row)}`],
      ...answersOf(row),
    ]),
  ],
  RATL: [
    [
      ...['Tahun', 'No', 'Unit Pelayanan', 'Jenis Layanan', 'No. Rekomendasi', 'Rekomendasi', 'Unsur', 'Rencana Aksi'],
      ...['Timeline', 'Status', 'Penanggung Jawab', 'Bukti', 'Keterangan'],
      ...['ID Aksi', 'Realisasi', 'Tanggal Selesai', 'Kendala', 'Timeline Baru', 'Alasan Perubahan'],
    ],
    [
      2021,
      1,
      units.biro,
      'Informasi',
      3,
      'Menata',
      'U9',
      'Menata ruang',
      '31/03/2022',
      'Close',
      'Kepala',
      'Foto',
      'Ada',
      ...['RATL-2021-01-001', 'Ruang ditata', '30/03/2022', 'Anggaran', '30/04/2022', 'Menunggu anggaran'],
    ],
    [
      2021,
      1,
      units.biro,
      'Pengujian',
      2,
      'Mereviu',
      'U2',
      'Mereviu alur',
      '30/06/2022',
      'Open',
      'Kepala',
      'SOP',
      'Ada',
    ],
    [
      2021,
      2,
      units.balai,
      'Informasi',
      3,
      'Menata',
      'U9',
      'Menata loket',
      '31/05/2022',
      'Close',
      'Kepala',
      'Foto',
      'Ada',
    ],
    [
      2022,
      1,
      units.biro,
      'Informasi',
      1,
      'Melatih',
      'U6',
      'Melatih petugas',
      '30/11/2022',
      'Open',
      'Kepala',
      'Foto',
      'Ada',
    ],
    [
      2022,
      3,
      units.loka,
      'Informasi',
      1,
      'Melatih',
      'U6',
      'Memasang papan',
      '31/10/2022',
      'Close',
      'Kepala',
      'Foto',
      'Ada',
    ],
  ],
}

/** A year of the action plans in a sheet of its own, and a service that asks for no tariff. */
const semesterByYear: Tables = {
  ...semester,
  Laporan: [...(goodWorkbook.Laporan ?? []), ['Unsur Tidak Berlaku', 'U4']],
  SKM: withoutUnsur('U4', semester.SKM),
  Responden: withoutUnsur('U4', semester.Responden),
  'RATL 2021': (semester.RATL ?? []).filter((_, row) => row < 4).map(cells => cells.slice(1)),
  RATL: (semester.RATL ?? []).filter((_, row) => row === 0 || row > 3),
}

const ownInstrument: Tables = { ...semesterByYear, Laporan: goodWorkbook.Laporan ?? [], Instrumen: ownUnsur }

const personal = ['Warga A', 34, 'Perempuan', 'S1', 'Wiraswasta', 'PT Umpama']
const fullRespondent = (day: number, service: string, answers: readonly number[], status: string) => [
  ...[`${day}/01/2026 10:00`, service, ...answers],
  ...[...personal, status, 'Loketnya ditambah.', 'Tarifnya dipasang.'],
]

const month: Tables = {
  ...goodMonth,
  ...publication('Masukan', 'B2', 'pengaduan'),
  Laporan: [
    ...(goodMonth.Laporan ?? []),
    ['Target SPKP', '3,50'],
    ['Target SPAK', '3,60'],
    ['Batas Responden', 'semua'],
    ['Desimal', '3 desimal'],
    ['Tabel Mutu', 'SKM'],
    ['Metode Sampel', 'Slovin'],
    ['Penerbit Surat Dasar', 'Sekretaris Utama'],
    ['Hal Surat Dasar', 'Pelaksanaan survei'],
    ['Cara Penyampaian', 'WhatsApp, surel'],
    ['Tautan Aplikasi', 'https://contoh.id/survei'],
    ['NIP Penandatangan', '00000000 000000 0 000'],
    ['Ditujukan Kepada', 'Kepala Badan Contoh'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Hasil ini dibahas dalam rapat.'],
  ],
  'Dasar Hukum': legalBasis,
  Masukan: [
    ['Unsur', 'Masukan', 'Diteruskan kepada', 'Tanggapan'],
    ['U4', 'Nomor pengaduan dipasang.', 'Bagian Umum', 'Sudah dipasang.'],
  ],
  Responden: [
    respondentTitles,
    fullRespondent(8, 'Konsultasi', [4, 4, 4, 3, 4, 4, 3, 4, 4, 4, 4, 3, 4], '100%'),
    fullRespondent(9, 'Sertifikasi', [4, 3, 4, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4], '100%'),
    fullRespondent(10, 'Sertifikasi', [3, 4, 3, 4, 2, 3, 4, 3, 3, 4, 2, 4, 4], '50%'),
  ],
  'Tindak Lanjut': [
    ['Survei', 'Unsur', 'Tindak Lanjut', 'Target Waktu', 'Status', 'Bulan'],
    ['SPKP', 'U4', 'Melatih petugas pengaduan', '31/03/2026', 'Open', '01/2026'],
    ['SPKP', 'U2', 'Meninjau standar waktu', '31/12/2025', 'Close', '12/2025'],
    ['SPAK', 'P4', 'Memasang daftar tarif', '31/01/2026', 'Open', '12/2025'],
  ],
}

const ownQuestions: Tables = {
  ...month,
  Laporan: [...(month.Laporan ?? []).filter(([entry]) => entry !== 'Tabel Mutu'), ['Unsur Tidak Berlaku', 'U8']],
  Responden: withoutUnsur('U8', month.Responden),
  Instrumen: instrumentOf(
    'SPAK',
    [
      ...([
        ['P1', 'Diskriminasi'],
        ['P2', 'Kecurangan'],
        ['P3', 'Gratifikasi'],
      ] as const),
      ...([
        ['P4', 'Pungutan liar (pungli)'],
        ['P5', 'Praktik percaloan/perantara/biro'],
      ] as const),
    ],
    [0.2, 0.2, 0.2, 0.3],
    [
      ['3,5', 4, 'A', 'Bersih'],
      ['2,5', '3,49', 'B', 'Cukup bersih'],
      [1, '2,49', 'C', 'Kurang bersih'],
    ],
  ),
}

/** Workbooks of every kind. */
export const fullWorkbooks: readonly FullWorkbook[] = [
  { kind: 'monev-skm', what: 'a semester', tables: semester },
  { kind: 'monev-skm', what: 'a semester by year without a tariff', tables: semesterByYear },
  { kind: 'monev-skm', what: 'a semester with an instrument of its own', tables: ownInstrument },
  { kind: 'spkp-spak', what: 'a month', tables: month },
  { kind: 'spkp-spak', what: 'a month with questions of its own', tables: ownQuestions },
  ...fullAnnual,
  ...fullRound,
  ...fullFacilities,
  ...fullComplaints,
  ...fullAssessment,
  ...fullEvaluations,
]
