import { entriesOfEvaluation, type FullWorkbook, legalBasis, publication, type Tables } from './full-sheets.ts'

const [office, loka] = ['Balai Umpama', 'Loka Misal']

const entries = [
  ...entriesOfEvaluation('kelompok-rentan', 'CONTOH-9/2026'),
  ['Observasi Mulai', '06/10/2025'],
  ['Observasi Selesai', '31/10/2025'],
  ['Pembagi Kualitas', 'berlaku'],
]

const names = ['Jalur landai', 'Toilet khusus', 'Ruang laktasi']
const groups = ['penyandang disabilitas; lanjut usia', 'penyandang disabilitas', 'wanita hamil']
const bands = [
  ['80', '100', 'A', 'Ramah'],
  ['60', '79,99', 'B', 'Cukup Ramah'],
  ['0', '59,99', 'C', 'Belum Ramah'],
]

const instrument = [
  ...['Formulir', 'Bagian', 'Bobot Bagian', 'Kode', 'Butir', 'Bobot', 'Kelompok Sasaran'],
  ...['Dari', 'Sampai', 'Huruf', 'Nama'],
]

const found = (unit: string, number: number, state: string, condition: number | null) => [
  ...[unit, String(number), names[number - 1] ?? '', state, 2, condition, `foto-${number}.jpg`, 'Di lantai dasar'],
  ...['Tampak dari depan', number === 1 ? 'Ya' : 'Tidak'],
]

const facilities: Tables = {
  ...publication('Sarana', 'H2', 'lantai'),
  Laporan: entries,
  Tim: [
    ['Peran', 'Nama'],
    ['Ketua', 'Budi Contoh'],
  ],
  Unit: [
    [
      ...['No', 'Unit Pelayanan', 'Kelompok', 'Mandiri Sejak', 'Masuk Target Sejak'],
      ...['Jumlah Lantai', 'Alamat', 'Kategori'],
    ],
    [1, office, 'Balai POM', 2020, 2022, 2, 'Jalan Percontohan 1', 'Cukup Ramah'],
    [2, loka, 'Loka POM', 2021, null, 1, 'Jalan Percontohan 2', 'Belum Ramah'],
  ],
  Instrumen: [
    instrument,
    ...names.map((name, index) => [
      ...['KR', 'Pemenuhan', '40%', `S${index + 1}`, name, ['50%', '30%', '20%'][index] ?? null, groups[index] ?? null],
      ...(bands[index] ?? []),
    ]),
    ...names.map((name, index) => [
      ...['KR', 'Kualitas', '50%', `M${index + 1}`, name, ['40%', '40%', '20%'][index] ?? null, null],
      ...[null, null, null, null],
    ]),
    ['KR', 'Pendukung', '10%', 'T1', 'SOP', null, null, null, null, null, null],
    ['KR', 'Pendukung', '10%', 'T2', 'Pelatihan', null, null, null, null, null, null],
  ],
  Sarana: [
    ['Unit Pelayanan', 'No', 'Sarana', 'Ada', 'Jumlah', 'Kondisi', 'Foto', 'Catatan', 'Keterangan Foto', 'Foto Publik'],
    ...[found(office, 1, 'Ya', 4), found(office, 2, 'Ya', 3), found(office, 3, 'Tidak', null)],
    ...[found(loka, 1, 'Ya', 5), found(loka, 2, 'Tidak', null), found(loka, 3, 'TB', null)],
  ].map((row, at) => (at === 0 ? row : row.map((cell, column) => (column === 1 ? `S${cell}` : cell)))),
  Pendukung: [
    ['Unit Pelayanan', 'Kode', 'Butir', 'Ada', 'Bukti', 'Catatan'],
    [office, 'T1', 'SOP', 'Ya', 'SOP 12', 'Berlaku'],
    [office, 'T2', 'Pelatihan', 'Tidak', 'Belum', 'Dianggarkan'],
    [loka, 'T1', 'SOP', 'Ya', 'SOP 9', 'Berlaku'],
    [loka, 'T2', 'Pelatihan', 'Ya', 'Sertifikat', 'Dua orang'],
  ],
  Rencana: [
    [
      ...['Unit Pelayanan', 'Sarana', 'Rekomendasi', 'Rencana', 'Target Waktu', 'Anggaran'],
      ...['Penanggung Jawab', 'Status'],
    ],
    [loka, 'Toilet khusus', 'Segera', 'Membangun toilet', '30/06/2026', 'Rp45.000.000', 'Kepala Loka', 'Open'],
    [office, 'Ruang laktasi', 'Segera', 'Menata ruang', '31/12/2025', 'Rp5.000.000', 'Kepala Balai', 'Close'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Pemenuhan dilanjutkan.'],
  ],
  'Dasar Hukum': legalBasis,
}

export const fullFacilities: readonly FullWorkbook[] = [
  { kind: 'kelompok-rentan', what: 'facilities by an instrument of its own', tables: facilities },
]
