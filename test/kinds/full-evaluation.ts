import { entriesOfEvaluation, type FullWorkbook, legalBasis, publication, type Tables } from './full-sheets.ts'

const [hall, loka, desk] = ['Balai Umpama', 'Loka Misal', 'Loket Daring Percontohan']
const numbers = (count: number, before = '') => Array.from({ length: count }, (_, index) => `${before}${index + 1}`)
const marks = (row: number, count: number) => Array.from({ length: count }, (_, index) => 2 + ((row + index) % 4))

const entries = entriesOfEvaluation('pekppp', 'CONTOH-7/2026')

const counting = [
  ['Indeks F-03', 'rata-aspek'],
  ['Tanpa F-03', 'pakai F-02'],
  ['Responden F-03 Minimal', 2],
  ['Responden F-03 Maksimal', 20],
  ['Target IPP', '3,10'],
  ['Sebutan Capaian', 'Memuaskan'],
]

const codes = ['1.a.Ak', '2.a.P', '18.c.K', '29.f.B']
const words = ['tidak ada', 'sedikit', 'sebagian', 'sebagian besar', 'hampir semua', 'semua']

/** An instrument of its own, in two groups, with grades in two steps. */
const instrument = [
  [
    'Formulir',
    'Aspek',
    'Bobot Aspek',
    'Kode',
    'Indikator',
    'Bobot',
    ...numbers(6).map((_, at) => `Skor ${at}`),
    'Dari',
    'Sampai',
    'Huruf',
    'Nama',
  ],
  ['F-02 A', 'Kebijakan', '40%', codes[0] ?? '', 'Standar', '50%', ...words, '3,01', '5,00', 'B', 'Baik'],
  ['F-02 A', 'Kebijakan', null, codes[1] ?? '', 'Pelibatan', '50%', ...words, '0,00', '3,00', 'C', 'Cukup'],
  ['F-02 A', 'Sarana', '60%', codes[2] ?? '', 'Kelompok rentan', '70%', ...words, null, null, null, null],
  ['F-02 A', 'Sarana', null, codes[3] ?? '', 'Inovasi', '30%', ...words, null, null, null, null],
]

const markTitles = ['Unit Lokus', 'Kode', 'Skor', 'Catatan', 'Bukti', 'Rekomendasi', ...numbers(30)]
const blanks = (count: number) => Array<null>(count).fill(null)

/** Indicators one by one. */
const long = (unit: string, row: number) =>
  marks(row, 30).map((mark, at) => [unit, String(at + 1), mark, 'Diperiksa', 'Berkas', 'Melengkapi', ...blanks(30)])
/** A row for the unit. */
const wide = (unit: string, row: number, count = 30) => [
  unit,
  ...blanks(5),
  ...marks(row, count),
  ...blanks(30 - count),
]

const shipped: Tables = {
  ...publication('Tindak Lanjut', 'D2', 'Menetapkan'),
  Laporan: [...entries, ...counting],
  Tim: [
    ['Peran', 'Nama'],
    ['Ketua', 'Budi Contoh'],
  ],
  Lokus: [
    [
      ...[
        'No',
        'Unit Lokus',
        'Jenis Lokus',
        'Bentuk',
        'Tanggal Evaluasi',
        'Evaluator',
        'Unit Evaluator',
        'Kepala Unit',
      ],
      ...['IPP', 'Kategori'],
    ],
    [1, hall, 'jasa', 'luring', '14/10/2025', 'Budi Contoh', 'Inspektorat Contoh', 'Rina Umpama', null, 'Baik'],
    [2, desk, 'barang', 'daring', '15/10/2025', 'Siti Misal', 'Inspektorat Contoh', 'Dewi Contoh', null, 'Cukup'],
  ],
  'F-02': [markTitles, ...long(hall, 0), wide(desk, 1, 29)],
  'F-02 Penilaian Mandiri': [markTitles, wide(hall, 1), wide(desk, 2, 29)],
  'F-03': [
    ['Unit Lokus', 'Tanggal', 'Layanan', ...numbers(14, 'Q')],
    ...[hall, hall].map((unit, row) => [unit, '10/09/2025', 'Pengujian', ...marks(row, 14)]),
    ...[desk, desk].map((unit, row) => [unit, '11/09/2025', 'Daring', ...marks(row, 11), ...blanks(3)]),
  ],
  'F-01': [
    ['Unit Lokus', 'Kode', 'Butir', 'Ada', 'Bukti'],
    [hall, '18.c.K', 'kursi roda', 'Ya', 'Foto'],
    [hall, '18.c.K', 'lift khusus', 'Tidak', 'Foto'],
  ],
  Riwayat: [
    ['Tahun', 'Unit Lokus', 'IPP', 'Kategori', 'Peringkat', 'Instrumen'],
    [2023, null, '3,88', 'B', '2', 'Peraturan Menteri PANRB Nomor 29 Tahun 2022'],
    [2024, hall, '3,90', 'B', '1', 'Peraturan Menteri PANRB Nomor 29 Tahun 2022'],
  ],
  'Tindak Lanjut': [
    ['Unit Lokus', 'Kode', 'Rekomendasi', 'Rencana', 'Target Waktu', 'Anggaran', 'Penanggung Jawab', 'Status'],
    [hall, '29.f.B', 'Menyusun inovasi', 'Menetapkan rancangan', '30/06/2026', 'Rp10 juta', 'Kepala Balai', 'Open'],
    [desk, '1', 'Melengkapi standar', 'Menetapkan standar', '31/01/2026', 'Rp5 juta', 'Kepala Loka', 'Close'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Pendampingan dilanjutkan.'],
  ],
  'Dasar Hukum': legalBasis,
}

const ownForm: Tables = {
  Laporan: entries,
  Instrumen: instrument,
  Lokus: [
    ['No', 'Unit Lokus'],
    [1, hall],
    [2, loka],
  ],
  'F-02': [
    ['Unit Lokus', 'Kode', 'Skor'],
    ...[hall, loka].flatMap((unit, row) => codes.map((code, at) => [unit, code, marks(row, 4)[at] ?? 0])),
  ],
}

/** A year before the index was computed: it was set. */
const setIndex: Tables = {
  Laporan: entries.map(row => (row[0] === 'Tahun' ? ['Tahun', 2020] : row)),
  Lokus: [
    ['No', 'Unit Lokus', 'IPP'],
    [1, hall, '3,95'],
  ],
  'F-02': [
    ['Unit Lokus', 'Kode', 'Skor'],
    ...['1', '2', '3', '4', '5', '6'].map((code, at) => [hall, code, marks(at, 1)[0] ?? 0]),
  ],
}

export const fullEvaluations: readonly FullWorkbook[] = [
  { kind: 'pekppp', what: 'services at a counter and online', tables: shipped },
  { kind: 'pekppp', what: 'an instrument of its own', tables: ownForm },
  { kind: 'pekppp', what: 'a year whose index was set', tables: setIndex },
]
