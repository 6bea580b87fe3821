import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { count } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { sex, sexes } from '../parts/respondents/respondent-fields.ts'
import { yesOrNo, yesOrNoWords } from './report-sheet.ts'

export const typeField = choice({
  Informasi: ['Informasi', 'Permintaan Informasi', 'Permohonan Informasi'],
  Aspirasi: ['Aspirasi', 'Saran'],
  Pengaduan: ['Pengaduan', 'Keluhan', 'Aduan'],
})
export const types = ['Informasi', 'Aspirasi', 'Pengaduan'] as const

export const sourceField = choice({
  SP4N: ['SP4N', 'SP4N-LAPOR!', 'SP4N LAPOR', 'LAPOR', 'LAPOR!'],
  PPID: ['PPID'],
  WBS: ['WBS', 'Whistleblowing', 'Whistleblowing System', 'Whistle Blowing System'],
})

const statusWords = {
  Open: ['Open', 'Belum', 'Baru', 'Terbuka'],
  'In Progress': ['In Progress', 'Proses', 'Diproses', 'Dalam Proses', 'Disposisi'],
  'On Hold': ['On Hold', 'Ditunda', 'Menunggu'],
  Replied: ['Replied', 'Dijawab', 'Sudah Dijawab', 'Ditindaklanjuti'],
  Closed: ['Closed', 'Close', 'Selesai', 'Ditutup', 'Tutup'],
} as const

const outcomeWords = {
  ditindaklanjuti: ['Ditindaklanjuti', 'Selesai Ditindaklanjuti'],
  'bukan kewenangan': ['Bukan Kewenangan', 'Bukan Wewenang', 'Diteruskan'],
  'tidak logis': ['Tidak Logis', 'Tidak Masuk Akal'],
  diarsipkan: ['Diarsipkan', 'Arsip', 'Tidak Dilengkapi'],
} as const

/** What an answer is judged by; every one is Ya or Tidak, and none is regulated. */
const qualities = {
  addresses: 'Menjawab Pokok',
  cites: 'Menyebut Dasar Hukum',
  polite: 'Santun',
  thorough: 'Tuntas',
} as const

const day = (title: string, note: string, synonyms: readonly string[] = []) =>
  optional(title, date, { feeds: true, note: `${note} (boleh kosong)`, synonyms })

const words = (title: string, note: string, synonyms: readonly string[] = []) =>
  optional(title, text, { feeds: true, note: `${note} (boleh kosong)`, synonyms })

const quality = (title: string) =>
  optional(title, yesOrNo, { feeds: true, note: 'Mutu jawaban: Ya atau Tidak (boleh kosong)', choices: yesOrNoWords })

/** One row for each thing that came in. Who sent it is not asked for. */
export const ticketSheet = defineTable({
  name: 'Pengaduan',
  synonyms: ['Layanan', 'Database', 'Database Layanan', 'Tiket'],
  required: false,
  orElse: 'Rekap',
  unneeded:
    /^(?:nama(?: (?:lengkap )?(?:pelapor|pemohon|pengadu|lengkap|konsumen))?|(?:no(?:mor)?\.? ?)?(?:hp|handphone|telp\.?|telepon|wa|whatsapp)(?: (?:pelapor|pemohon))?|(?:alamat )?(?:e-?mail|surel)(?: (?:pelapor|pemohon))?|alamat(?: (?:pelapor|pemohon|rumah))?|(?:no(?:mor)?\.? ?)?(?:nik|ktp|identitas|sim|paspor)(?: (?:pelapor|pemohon))?)$/i,
  note: 'Satu baris setiap permintaan informasi, aspirasi, atau pengaduan. Nama, alamat, telepon, surel, dan NIK pelapor tidak diperlukan dan tidak dibaca.',
  columns: {
    id: required('ID', text, {
      note: 'Nomor tiket, tanpa nama orang',
      synonyms: ['No Tiket', 'Nomor Tiket', 'ID Tiket'],
    }),
    received: required('Tanggal Terima', date, {
      note: 'Hari diterima',
      synonyms: ['Tanggal', 'Tgl Terima', 'Tanggal Masuk', 'Tanggal Layanan'],
    }),
    channel: words('Kanal', 'Kanal masuknya', ['Layanan Melalui', 'Media', 'Saluran']),
    type: required('Jenis', typeField, {
      note: 'Informasi, Aspirasi, atau Pengaduan',
      synonyms: ['Jenis Laporan', 'Jenis Layanan'],
      choices: types,
    }),
    supervised: optional('Berkadar Pengawasan', yesOrNo, {
      feeds: true,
      note: 'Bagi pengaduan: Ya bila berkadar pengawasan (60 hari kerja), Tidak bila tidak (14 hari kerja)',
      synonyms: ['Kadar Pengawasan'],
      choices: yesOrNoWords,
    }),
    source: optional('Sumber', sourceField, {
      feeds: true,
      note: 'SP4N, PPID, atau WBS; kosong bila lainnya. WBS tidak masuk hitungan dan disebut tersendiri',
      choices: ['SP4N', 'PPID', 'WBS'],
    }),
    commodity: words('Komoditi', 'Komoditi atau bidangnya', ['Komoditas', 'Bidang']),
    classification: words('Klasifikasi', 'Klasifikasi isinya', ['Kategori', 'Topik']),
    subclassification: words('Subklasifikasi', 'Bagian dari klasifikasi', ['Sub Klasifikasi', 'Subkategori']),
    issue: words('Isu', 'Isu atau pokok masalahnya dalam satu dua kata', ['Isu Topik', 'Pokok Masalah']),
    subject: optional('Pokok Pengaduan', text, {
      note: 'Isi singkatnya; hanya dicetak pada edisi internal bagi yang lewat tenggat (boleh kosong)',
      synonyms: ['Perihal', 'Uraian', 'Isi Pengaduan', 'Isi Laporan'],
      freeText: true,
    }),
    unit: words('Unit', 'Unit yang menjawab', ['Balai/Loka', 'Unit Kerja', 'Satker', 'Balai']),
    status: optional('Status', choice(statusWords), {
      feeds: true,
      note: 'Open, In Progress, On Hold, Replied, atau Closed; Belum, Proses, Selesai juga dikenal',
      synonyms: ['Status Tiket', 'Status Layanan'],
      choices: Object.keys(statusWords),
    }),
    outcome: optional('Hasil', choice(outcomeWords), {
      feeds: true,
      note: 'Ditindaklanjuti, Bukan Kewenangan, Tidak Logis, atau Diarsipkan (boleh kosong)',
      synonyms: ['Hasil Akhir', 'Penyelesaian'],
      choices: Object.values(outcomeWords).map(([first]) => first),
    }),
    complete: day('Tanggal Lengkap', 'Hari berkas lengkap, bila sesudah diterima; tenggat dihitung sejak hari itu', [
      'Tanggal Berkas Lengkap',
    ]),
    asked: day('Diminta Melengkapi', 'Hari pelapor diminta melengkapi; tenggat berhenti sesudah hari itu', [
      'Tanggal Diminta Melengkapi',
    ]),
    supplied: day('Dilengkapi', 'Hari pelapor melengkapi; tenggat berjalan lagi sesudah hari itu', [
      'Tanggal Dilengkapi',
    ]),
    answered: day('Tanggal TL', 'Hari ditindaklanjuti', ['Tanggal Tindak Lanjut', 'Tgl TL', 'Tanggal Jawab']),
    closed: day('Tanggal Closed', 'Hari ditutup', ['Tanggal Selesai', 'Tanggal Tutup', 'Tgl Closed']),
    feedback: day('Tanggal Feedback', 'Hari pelapor menanggapi', ['Tanggal FB', 'Tanggal Umpan Balik']),
    target: optional('Target SLA', count, {
      note: 'Tenggat menurut aplikasinya, hari kerja; hanya dibandingkan (boleh kosong)',
      synonyms: ['SLA', 'Target'],
    }),
    days: optional('Hari Kerja', count, {
      note: 'Hari kerja menurut aplikasinya; dihitung ulang dan dibandingkan (boleh kosong)',
      synonyms: ['Jumlah Hari Kerja', 'HK'],
    }),
    fulfilled: optional('Pemenuhan SLA', yesOrNo, {
      note: 'Ya atau Tidak menurut aplikasinya; dihitung ulang dan dibandingkan (boleh kosong)',
      synonyms: ['Memenuhi SLA'],
      choices: yesOrNoWords,
    }),
    profession: words('Profesi', 'Profesi pelapor', ['Pekerjaan']),
    sex: optional('Jenis Kelamin', sex, {
      feeds: true,
      note: 'Laki-laki atau Perempuan (boleh kosong)',
      choices: sexes,
    }),
    satisfaction: optional('Kepuasan', choice<'1' | '2' | '3' | '4'>({ 1: ['1'], 2: ['2'], 3: ['3'], 4: ['4'] }), {
      feeds: true,
      note: 'Kepuasan pelapor 1 sampai 4 (boleh kosong)',
      choices: ['1', '2', '3', '4'],
    }),
    addresses: quality(qualities.addresses),
    cites: quality(qualities.cites),
    polite: quality(qualities.polite),
    thorough: quality(qualities.thorough),
  },
})
