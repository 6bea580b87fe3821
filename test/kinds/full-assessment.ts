import { type FullWorkbook, legalBasis, publication, type Tables } from './full-sheets.ts'

const units = { biro: 'Biro Umpama', pusat: 'Pusat Misal' } as const

const listed = [
  ['Penyusunan NSPK', '60%', '1.1', 'Proses', '1.1.1', 'Konsultasi'],
  ['Penyusunan NSPK', null, '1.2', 'Hasil', '1.2.1', 'Dokumen NSPK'],
  ['Keterhubungan sistem', '40%', '2.1', 'Pertukaran data', '2.1.1', 'Uji coba'],
] as const

const options = [
  ['sepenuhnya', 100],
  ['sebagian', 40],
  ['belum', 0],
] as const

/** Each criterion comes to a hundred: the leaves of the first share it. */
const instrument = listed.flatMap(([whole, weight, groupCode, group, code, name]) =>
  options.map(([option, points], index) => [
    ...[whole, index === 0 ? weight : null, groupCode, group, code, name, option],
    whole === 'Penyusunan NSPK' ? points / 2 : points,
  ]),
)

const assessment: Tables = {
  ...publication('Penilaian', 'F2', 'Dua rapat'),
  Laporan: [
    ['Isian', 'Nilai'],
    ['Jenis', 'ppb'],
    ['Nomor', 'UJI-09/2023'],
    ['Tahun', 2023],
    ['Tahap', 'final'],
    ['Tanggal', '29/09/2023'],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', units.biro],
    ['Nilai Akhir', '78,25'],
    ['Tanggal Penetapan', '08/09/2023'],
    ['Nomor Surat Tugas', 'UJI-04/2023'],
    ['Tanggal Surat Tugas', '01/08/2023'],
    ['Periode Mulai', '01/07/2022'],
    ['Periode Selesai', '31/05/2023'],
    ['Jabatan Penandatangan', 'Kepala Biro Umpama'],
    ['Nama Penandatangan', 'Budi Contoh'],
    ['NIP Penandatangan', '00000000 000000 0 000'],
    ['Ditujukan Kepada', 'Kepala Badan Contoh'],
  ],
  Instrumen: [
    ['Kriteria', 'Bobot Kriteria', 'No', 'Indikator', 'No Tolok Ukur', 'Tolok Ukur', 'Opsi', 'Poin'],
    ...instrument,
  ],
  Penilaian: [
    [
      ...['No Tolok Ukur', 'Jawaban Mandiri', 'Poin Mandiri', 'Poin Verifikasi', 'Poin Final', 'Penjelasan'],
      'Unit Penanggung Jawab',
    ],
    ['1.1.1', 'sepenuhnya', 50, 50, 50, 'Dua rapat konsultasi', units.biro],
    ['1.2.1', null, 20, 20, 50, 'Baru rancangan', units.biro],
    ['2.1.1', 'sebagian', 40, 40, 40, 'Satu kali', units.pusat],
  ],
  'Data Dukung': [
    [
      ...['No Tolok Ukur', 'No Dokumen', 'Judul Dokumen', 'Nomor/Tanggal Dokumen', 'Tanggal Dokumen', 'Tautan'],
      ...['Unit', 'Status'],
    ],
    ['1.1.1', 1, 'Undangan', 'UJI-11/2022', '09/08/2022', 'https://contoh.id/1', units.biro, 'ada'],
    [null, 2, 'Daftar hadir', 'UJI-12/2022', '16/08/2022', 'https://contoh.id/2', units.biro, 'ada'],
    ['1.2.1', 3, 'Rancangan', 'UJI-30/2022', '06/12/2022', 'https://contoh.id/3', units.biro, 'ada'],
    ['2.1.1', 4, 'Berita acara', 'UJI-05/2023', '14/02/2023', 'https://contoh.id/4', units.pusat, 'kurang'],
  ],
  Riwayat: [
    ['Tahun', 'Nilai', 'Kategori', 'Peringkat', 'Instrumen'],
    [2021, '72,45', 'Baik', '12', 'Peraturan BKPM Nomor 8 Tahun 2020'],
    [2022, '78,312', 'Baik', '10', 'Peraturan Menteri Nomor 2 Tahun 2022'],
  ],
  Rekomendasi: [
    [...['Unit', 'No Tolok Ukur', 'Rekomendasi', 'Rencana', 'Target Waktu', 'Anggaran', 'Penanggung Jawab'], 'Status'],
    [units.biro, '1.2.1', 'Menetapkan', 'Menetapkan peraturan', '30/08/2023', 'DIPA', 'Kepala Bagian', 'Open'],
    [units.pusat, '2.1.1', 'Menguji', 'Menguji sekali lagi', '30/11/2023', 'DIPA', 'Kepala Bidang', 'Close'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Pendampingan dilanjutkan.'],
  ],
  'Dasar Hukum': legalBasis,
}

/** A workbook of an agency's assessment. */
export const fullAssessment: readonly FullWorkbook[] = [
  { kind: 'ppb', what: 'the final value of three stages', tables: assessment },
]
