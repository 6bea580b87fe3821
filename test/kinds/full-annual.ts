import {
  answersOf,
  type FullWorkbook,
  legalBasis,
  ownUnsur,
  publication,
  surveyRow,
  surveyTitles,
  type Tables,
  unsur,
  withoutUnsur,
} from './full-sheets.ts'
import { units } from './monev-skm/check-input.ts'

/** How the report is counted: by printed weights, with three decimals, by another table, and what it recommends. */
const settings = [
  ['Bobot', '0,1111'],
  ['Desimal', '3 desimal'],
  ['Tabel Mutu', 'SKM 2004'],
  ['Cara Penggabungan', 'rata-rata unit'],
  ['Metode Sampel', 'Slovin'],
  ['Aturan Rekomendasi', '2021'],
  ['Tingkat Rekomendasi', 'layanan'],
  ['Nilai Sama', 'urutan unsur'],
]

const report = [
  ['Isian', 'Nilai'],
  ['Jenis', 'skm-tahunan'],
  ['Nomor', 'UJI-02/2025'],
  ['Tahun', 2025],
  ['Periode', 'Semester I'],
  ['Periode Survei Mulai', '01/03/2025'],
  ['Periode Survei Selesai', '30/06/2025'],
  ['Tanggal', '15/08/2025'],
  ['Tempat', 'Jakarta'],
  ['Instansi', 'Badan Contoh Nasional'],
  ['Singkatan Instansi', 'BCN'],
  ['Unit Penyusun', 'Inspektorat Contoh'],
  ['Metode Survei', 'kuesioner daring'],
  ['Tanggal FKP', '24/07/2025'],
  ['Tahun RTL', 2026],
  ['Jabatan Penandatangan', 'Inspektur Contoh'],
  ['Nama Penandatangan', 'Budi Contoh'],
  ['NIP Penandatangan', '00000000 000000 0 000'],
  ['Ditujukan Kepada', 'Kepala Badan Contoh'],
]

/** Six respondents of a service; the last was blank on who they are. */
function answered(unit: string, service: string, first: number) {
  const profiles = [
    ['Perempuan', 24, 'SMA', 'Swasta', 'Non Disabilitas', null],
    ['Laki-laki', 31, 'D4/S1', 'ASN', 'Non Disabilitas', null],
    ['Perempuan', 45, 'S2', 'Wirausaha', 'Disabilitas', 'Fisik'],
    ['Laki-laki', 52, 'SMA', 'Swasta', 'Non Disabilitas', null],
    ['Perempuan', 38, 'D1–D3', 'IRT', 'Non Disabilitas', null],
    [null, null, null, null, null, null],
  ] as const
  return profiles.map((profile, row) => [
    ...[2025, unit, service, `1${row}/0${3 + (row % 3)}/2025`, `Warga ${'ABCDEF'.charAt(row)}`, ...profile],
    ...[...answersOf(first + row), `Loket ${row + 1} ditambah.`],
  ])
}

const annual: Tables = {
  ...publication('RTL', 'E2', 'ruang'),
  Laporan: [...report, ...settings],
  Tim: [
    ['Peran', 'Nama'],
    ['Ketua', 'Rina Umpama'],
    ['Anggota', 'Andi Misalnya'],
  ],
  Unit: [
    ['No', 'Unit Pelayanan', 'Kelompok', 'Mandiri Sejak', 'Masuk Target Sejak'],
    [1, units.biro, 'Pusat', null, null],
    [2, units.balai, 'Balai Besar POM', 2020, 2026],
    [3, units.loka, 'Loka POM', 2021, null],
  ],
  Populasi: [
    ['Unit Pelayanan', 'Jenis Layanan', 'Populasi', 'Sampel Rencana'],
    [units.biro, 'Informasi', 40, 36],
    [null, 'Pengujian', 30, 28],
    [units.loka, 'Informasi', 20, 19],
  ],
  Responden: [
    [
      ...['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', 'Nama', 'Jenis Kelamin', 'Usia', 'Pendidikan'],
      ...['Pekerjaan', 'Kategori Pengguna', 'Jenis Disabilitas', ...unsur, 'Saran'],
    ],
    ...answered(units.biro, 'Informasi', 0),
    ...answered(units.biro, 'Pengujian', 1),
    ...answered(units.loka, 'Informasi', 2),
  ],
  SKM: [
    surveyTitles,
    surveyRow(2024, units.biro, 'Informasi', 80),
    surveyRow(2024, units.biro, 'Pengujian', 84),
    surveyRow(2024, units.balai, null, 86),
    surveyRow(2024, units.loka, 'Informasi', 82),
    surveyRow(2025, units.balai, 'Informasi', 85),
  ],
  Penjawab: [
    ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', ...unsur],
    [2024, units.biro, 'Informasi', 40, 40, 40, 40, 40, 40, 40, 38, 40],
    [2024, units.biro, 'Pengujian', 20, 21, 22, 23, 24, 25, 26, 27, 28],
    [2025, units.balai, 'Informasi', 40, 39, 38, 37, 36, 35, 34, 33, 32],
  ],
  Profil: [
    ['Unit Pelayanan', 'Karakteristik', 'Kategori', 'Jumlah', 'Persentase'],
    [units.balai, 'Jenis Kelamin', 'Perempuan', 25, '62,5%'],
    [null, null, 'Laki-laki', 15, '37,5%'],
    [null, 'Pendidikan', 'SMA', 40, '100%'],
  ],
  Target: [
    ['Tahun', 'Target', 'Capaian'],
    [2023, 80, '101%'],
    [2025, 85, '95%'],
  ],
  Tren: [
    ['Tahun', 'IKM', 'Responden', 'Mutu', 'Sumber'],
    [2022, '80,10', 120, 'B', 'Laporan 2022'],
    [2023, '81,20', 130, 'B', 'Laporan 2023'],
  ],
  RTL: [
    [
      ...['Unit Pelayanan', 'Jenis Layanan', 'Unsur', 'Penyebab', 'RTL', 'TW I', 'TW II', 'TW III', 'TW IV', 'Waktu'],
      'Penanggung Jawab',
    ],
    [units.biro, 'Informasi', 'U9', 'Sempit', 'Menata ruang', 'v', null, null, null, null, 'Kepala Biro'],
    [units.biro, 'Pengujian', 'U3', 'Antre', 'Menambah petugas', null, 'v', 'v', null, null, 'Kepala Biro'],
    [units.loka, 'Informasi', 'U1', 'Banyak', 'Meringkas syarat', null, null, null, null, 'TW IV 2026', 'Kepala Loka'],
  ],
  'TL Sebelumnya': [
    ['Tahun', 'Unit Pelayanan', 'Unsur', 'RTL', 'Ditindaklanjuti', 'Uraian', 'Dokumentasi'],
    [2024, units.biro, 'U3', 'Menyusun jadwal', 'Ya', 'Berlaku sejak Januari.', 'Jadwal'],
    [2024, units.loka, 'U9', 'Menata loket', 'Tidak', 'Menunggu anggaran.', 'Surat'],
  ],
  Narasi: [
    ['Bagian', 'Teks'],
    ['Penutup', 'Hasil ini dibahas dalam forum.'],
  ],
  'Dasar Hukum': legalBasis,
}

/** A survey that asks for no tariff, counted in the ordinary way. */
const withoutTariff: Tables = {
  ...annual,
  Laporan: [...report, ['Unsur Tidak Berlaku', 'U4']],
  Responden: withoutUnsur('U4', annual.Responden),
  SKM: withoutUnsur('U4', annual.SKM),
  Penjawab: withoutUnsur('U4', annual.Penjawab),
}

const ownInstrument: Tables = {
  ...withoutTariff,
  Laporan: report,
  Instrumen: ownUnsur,
}

export const fullAnnual: readonly FullWorkbook[] = [
  { kind: 'skm-tahunan', what: 'a year', tables: annual },
  { kind: 'skm-tahunan', what: 'a year without a tariff', tables: withoutTariff },
  { kind: 'skm-tahunan', what: 'a year with an instrument of its own', tables: ownInstrument },
]
