import type { CellValue, Workbook } from 'exceljs'
import { addMonths, type CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { addFollowUps, addHistory, addSheet } from '../monthly/month-sheets.ts'
import { createRandom } from '../random.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'
import type { HolidayYear } from '../working-days.ts'
import { drawTrainingForms, type TrainingForm, trainingSpkpCodes } from './training-forms.ts'
import { trainingEfforts, trainingFollowUps, trainingServices, trainingSpak } from './training-words.ts'

const about = [
  'Berkas ini adalah data contoh; kementerian, balai, layanan, orang, nomor surat, dan seluruh jawabannya rekaan.',
  'SPAK balai ini terdiri atas empat unsur; dari 1.180 jawabannya, 79 bernilai 3 dan yang lain 4.',
]

const month = '2025-09' as CalendarMonth

/** September 2025 of an invented training office: all 295 respondents count, and both indices are on the scale 25–100. */
export async function buildTrainingSample(holidays: readonly HolidayYear[]): Promise<Uint8Array> {
  const workbook = startWorkbook('2025-10-06')
  const forms = drawTrainingForms(month, holidays)
  addTrainingReport(workbook)
  addTrainingInstrument(workbook)
  addTrainingServices(workbook, forms)
  addSheet(workbook, {
    name: 'Responden',
    headings: [
      ...['Timestamp', 'Jenis Layanan', 'Nama', 'Usia', 'Jenis Kelamin', 'Pendidikan', 'Pekerjaan', 'Instansi'],
      ...[...trainingSpkpCodes, ...trainingSpak.map(({ code }) => code), 'Saran SPKP', 'Saran SPAK'],
    ],
    rows: forms.map(({ row }) => row),
  })
  addFollowUps(workbook, trainingFollowUps)
  addHistory(workbook, yearBefore())
  addSheet(workbook, { name: 'Upaya', headings: ['Kelompok', 'Upaya'], rows: trainingEfforts, grouping: 1 })
  addSheet(workbook, {
    name: 'Masukan',
    headings: ['Unsur', 'Masukan', 'Diteruskan kepada', 'Tanggapan'],
    rows: trainingFeedback,
  })
  addSheet(workbook, { name: 'Narasi', headings: ['Bagian', 'Teks'], rows: trainingNarratives })
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}

/** Invented. */
const trainingFeedback = [
  [
    'U5',
    'Mesin las di bengkel dua agar ditambah.',
    'Bagian Umum',
    'Dua mesin diusulkan pada anggaran tahun berikutnya.',
  ],
  ['U7', 'Jadwal uji kompetensi agar diumumkan lebih awal.', 'Seksi Penyelenggaraan', null],
]

const trainingNarratives = [
  ['Kecenderungan', 'Indeks bulan ini dipengaruhi oleh pembukaan kelas malam, yang diikuti peserta yang bekerja.'],
  [
    'Penutup',
    'Hasil survei dibahas dalam rapat bulanan dengan kesepakatan:\n1. kelas malam dilanjutkan; dan\n2. jadwal uji diumumkan paling lambat dua minggu sebelumnya.',
  ],
]

function addTrainingReport(workbook: Workbook): void {
  addSheet(workbook, {
    name: 'Laporan',
    headings: ['Isian', 'Nilai'],
    rows: [
      ['Jenis', 'spkp-spak'],
      ['Bulan', 'September 2025'],
      ['Tanggal', excelDay('2025-10-06')],
      ['Tempat', 'Kota Umpama'],
      ['Instansi', 'Kementerian Vokasi Contoh'],
      ['Singkatan Instansi', 'Kemvokasi Contoh'],
      ['Unit Kerja', 'Balai Pelatihan Vokasi Umpama'],
      ['Singkatan Unit', 'BPV Umpama'],
      ['Tugas Unit', 'Melaksanakan pelatihan vokasi, uji sertifikasi kompetensi, dan penempatan lulusan.'],
      ['Nomor Surat Dasar', 'CONTOH-HM.01/BPVU/I/2025'],
      ['Tanggal Surat Dasar', excelDay('2025-01-06')],
      ['Penerbit Surat Dasar', 'Kepala Balai Pelatihan Vokasi Umpama'],
      ['Hal Surat Dasar', 'Pelaksanaan Survei Bulanan Tahun 2025'],
      ['Aplikasi Sumber', 'Portal Pelatihan Contoh'],
      ['Tautan Aplikasi', 'https://pelatihan.contoh.id'],
      ['Cara Penyampaian', 'WhatsApp, surel, dan kode QR di ruang pelatihan'],
      ['Jabatan Penandatangan', 'Kepala Balai Pelatihan Vokasi Umpama'],
      ['Nama Penandatangan', 'Kartika Teladan'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
      ['Target SPKP', 92],
      ['Target SPAK', 97],
      ['Tabel Mutu', 'SKM'],
      ['Metode Sampel', 'Krejcie-Morgan'],
      ['Batas Responden', 'semua'],
    ],
  })
}

function addTrainingInstrument(workbook: Workbook): void {
  const words = ['Tidak', 'Sebagian kecil', 'Sebagian besar', 'Ya, seluruhnya']
  addSheet(workbook, {
    name: 'Instrumen',
    headings: ['Survei', 'Kode', 'Unsur', 'Pertanyaan', ...[1, 2, 3, 4].map(mark => `Kata Jawaban ${mark}`)],
    rows: trainingSpak.map(({ code, name, question }) => ['SPAK', code, name, question, ...words]),
  })
}

function addTrainingServices(workbook: Workbook, forms: readonly TrainingForm[]): void {
  const links = ['las', 'otomotif', 'busana', 'komputer', 'uji-kompetensi', 'penempatan']
  addSheet(workbook, {
    name: 'Layanan',
    headings: ['Jenis Layanan', 'Tautan Survei', 'Penerima Layanan'],
    rows: trainingServices.map(({ name, others }, index): readonly CellValue[] => [
      name,
      `https://survei.contoh.id/bpvu/${links[index]}`,
      forms.filter(({ service }) => service === name).length + others,
    ]),
  })
}

/** The year before, each index from so many answers of 3 while all others are 4; slowly rising. */
function yearBefore() {
  const random = createRandom('balai-pelatihan riwayat')
  return Array.from({ length: 12 }, (_, index) => {
    const respondents = 140 + random.below(150)
    const indexOf = (unsur: number, threes: number) => {
      const answers = respondents * unsur
      const sum = answers * 4 - Math.round((answers * threes) / 100)
      return Number(roundHalfUp(new Decimal(sum).times(25).div(answers), 2))
    }
    const spkp = indexOf(trainingSpkpCodes.length, 33 - index + random.below(4))
    const spak = indexOf(trainingSpak.length, 12 - index / 3 + random.below(3))
    return { month: addMonths(month, index - 12), spkp, spak, respondents }
  })
}
