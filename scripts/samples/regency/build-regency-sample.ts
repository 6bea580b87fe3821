import type { CellValue, Workbook } from 'exceljs'
import { addSheet } from '../monthly/month-sheets.ts'
import { addTable } from '../workbook/add-table.ts'
import { excelDay, richTextOf } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet, addRecommendationSheet } from '../workbook/report-sheets.ts'
import type { HolidayYear } from '../working-days.ts'
import { type RegencyAction, regencyActions } from './regency-actions.ts'
import { regencyCriteria, regencyQuestions, regencyUnsur } from './regency-instrument.ts'
import { regencyFigures2024, regencyRespondents } from './regency-surveys.ts'
import { regencyUnits } from './regency-units.ts'

const about = [
  'Berkas ini adalah data contoh; kabupaten, unit, orang, nomor surat, dan seluruh angkanya rekaan.',
  'Kuesionernya kata-kata sendiri; unsur Persyaratan serta Sarana dan Prasarana ditanyakan dengan sub-unsur.',
  'Peminjaman Buku di luar tarif menurut pernyataan: kolom U4-nya kosong.',
  'Kecamatan Andaian sengaja tidak memiliki baris RATL Tahun 2025.',
]

const recommendations = [
  {
    ...{ year: 2024, number: 1 },
    text: 'Menyusun rencana aksi peningkatan pada tiga unsur dengan nilai terendah di setiap unit pelayanan.',
  },
  {
    ...{ year: 2024, number: 2 },
    text: 'Menindaklanjuti saran dan pengaduan responden yang paling banyak disampaikan.',
  },
  {
    ...{ year: 2025, number: 1 },
    text: 'Menyusun rencana aksi peningkatan pada unsur dengan nilai terendah di setiap jenis layanan, termasuk sub-unsurnya.',
  },
]

const team: readonly (readonly [role: string, name: string])[] = [
  ['Penanggung Jawab', 'Hasan Contoh'],
  ['Pengendali Teknis', 'Sri Teladan'],
  ['Ketua Tim', 'Joko Umpama'],
  ['Anggota Tim', 'Yuni Misalnya'],
  ['Anggota Tim', 'Rudi Ibarat'],
  ['Anggota Tim', 'Lestari Permisalan'],
]

/** Invented, as all of this sample. */
const earlierIkm = [
  [2021, 79.84],
  [2022, 80.97],
  [2023, 81.65],
]

const legalBasis = [
  [1, 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'],
  [
    2,
    'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  ],
  [
    3,
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 14 Tahun 2017 tentang Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik',
  ],
  [4, 'Peraturan Bupati Contoh Makmur Nomor 00 Tahun 2022 tentang Survei Kepuasan Masyarakat'],
]

const narratives = [
  [
    'Hasil Survei',
    'Kenaikan IKM terjadi pada seluruh unsur. Perbaikan yang paling banyak disebut responden:\n1. pendaftaran daring di puskesmas;\n2. loket terpadu di kecamatan; dan\n3. pelatihan petugas pada dinas.',
  ],
  [
    'Rekomendasi',
    'Pendampingan didahulukan bagi unit yang rencana aksinya melewati batas waktu lebih dari satu bulan.',
  ],
]

/** Semester II 2025 of an invented regency: forty-two units, a questionnaire of its own, raw answers of a whole survey. */
export async function buildRegencySample(holidays: readonly HolidayYear[]): Promise<Uint8Array> {
  const workbook = startWorkbook('2026-01-23')
  addRegencyReport(workbook)
  addSheet(workbook, { name: 'Tim', headings: ['Peran', 'Nama'], rows: team, grouping: 1 })
  addSheet(workbook, {
    name: 'Unit',
    headings: ['No', 'Unit Pelayanan', 'Kelompok'],
    rows: regencyUnits.map(({ no, unit, group }) => [no, unit, group]),
  })
  addInstrument(workbook)
  addRecommendationSheet(workbook, recommendations)
  addTargets(workbook)
  const codes = (criteria: readonly { readonly code: string }[]) => criteria.map(({ code }) => code)
  const subject = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan']
  addSheet(workbook, {
    name: 'SKM',
    headings: [...subject, 'Responden', 'Populasi', ...codes(regencyUnsur)],
    rows: regencyFigures2024(),
  })
  addSheet(workbook, {
    name: 'Responden',
    headings: [...subject, 'Tanggal', ...codes(regencyQuestions)],
    rows: regencyRespondents(holidays),
  })
  const actions = regencyActions()
  addActions(workbook, 2024, actions[2024], 'No. Rekomendasi')
  addActions(workbook, 2025, actions[2025], 'Jenis Layanan')
  addSheet(workbook, { name: 'Tren', headings: ['Tahun', 'IKM'], rows: earlierIkm })
  addSheet(workbook, { name: 'Dasar Hukum', headings: ['No', 'Peraturan'], rows: legalBasis })
  addSheet(workbook, { name: 'Narasi', headings: ['Bagian', 'Teks'], rows: narratives })
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}

function addRegencyReport(workbook: Workbook): void {
  addSheet(workbook, {
    name: 'Laporan',
    headings: ['Isian', 'Nilai'],
    rows: [
      ['Jenis', 'monev-skm'],
      ['Nomor', 'CONTOH-700/04/INSPEKTORAT/2026'],
      ['Semester', 'II'],
      ['Tahun', 2025],
      ['Tanggal', excelDay('2026-01-23')],
      ['Tempat', 'Contoh Makmur'],
      ['Instansi', 'Pemerintah Kabupaten Contoh Makmur'],
      ['Singkatan Instansi', 'Pemkab Contoh Makmur'],
      ['Unit Penyusun', 'Inspektorat Daerah'],
      ['Nomor Surat Tugas', 'CONTOH-700/112/INSPEKTORAT/2025'],
      ['Tanggal Surat Tugas', excelDay('2025-12-01')],
      ['Penerbit Surat Tugas', 'Inspektur Daerah'],
      ['Hal Surat Tugas', 'Monitoring dan Evaluasi Tindak Lanjut SKM'],
      ['Tanggal Publikasi', excelDay('2025-11-28')],
      ['Alamat Publikasi', 'https://contohmakmur.example.id/skm'],
      ['Tanggal Cutoff', excelDay('2025-12-05')],
      ['Aplikasi Sumber', 'e-RATL Contoh Makmur'],
      ['Jabatan Penandatangan', 'Inspektur Daerah'],
      ['Nama Penandatangan', 'Hasan Contoh'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
      ['Metode Sampel', 'tabel'],
      ['Cara Penggabungan', 'rata-rata unit'],
    ],
  })
}

function addInstrument(workbook: Workbook): void {
  addSheet(workbook, {
    name: 'Instrumen',
    headings: [...['Kode', 'Unsur', 'Bagian dari', 'Pertanyaan'], ...[1, 2, 3, 4].map(mark => `Kata Jawaban ${mark}`)],
    rows: regencyCriteria.map(({ code, name, partOf = null, question = null, words }) => [
      ...[code, name, partOf, question],
      ...(words ?? [null, null, null, null]),
    ]),
  })
}

function addTargets(workbook: Workbook): void {
  const rows = [
    [2024, 82],
    [2025, 86],
  ]
  addSheet(workbook, { name: 'Target', headings: ['Tahun', 'Target'], rows })
}

function addActions(workbook: Workbook, year: number, actions: readonly RegencyAction[], answered: string): void {
  const widths: Readonly<Record<string, number>> = { No: 6, 'Unit Pelayanan': 40, 'Rencana Aksi': 70 }
  const headings = ['No', 'Unit Pelayanan', answered, 'Rencana Aksi', 'Timeline', 'Status']
  addTable(workbook, {
    name: `RATL ${year}`,
    title: `Rencana Aksi Tindak Lanjut SKM Tahun ${year}`,
    columns: headings.map(heading => ({ heading, width: widths[heading] ?? 18 })),
    grouping: 3,
    repeated: 'merged',
    rows: actions.map(({ unit, answers, action, timeline, status }): readonly CellValue[] => [
      ...[unit.no, unit.unit, answers, richTextOf(action), timeline, status],
    ]),
  })
}
