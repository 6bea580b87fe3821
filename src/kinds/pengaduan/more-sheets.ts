import type { Decimal } from '../../base/decimal.ts'
import { nameKey } from '../../base/name-key.ts'
import { cellText } from '../../workbook/cell-text.ts'
import { described, optional, type ReadField, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { month } from '../../workbook/fields/month.ts'
import { count, decimalLike, percent } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { timeline } from '../../workbook/fields/timeline.ts'
import { type StatusReference, statusField } from '../parts/statuses.ts'
import { complaintProblem } from './problems.ts'
import { yesOrNo, yesOrNoWords } from './report-sheet.ts'
import { typeField, types } from './ticket-sheet.ts'

/** Facets whose names the office may list itself. */
export const listedFacets = {
  channel: ['Kanal'],
  commodity: ['Komoditi', 'Komoditas'],
  classification: ['Klasifikasi'],
  issue: ['Isu'],
  profession: ['Profesi'],
} as const

/** Names of categories in the order in which they are printed; what is in no list counts as Lain-lain. */
export const listSheet = defineTable({
  name: 'Daftar',
  synonyms: ['Daftar Pilihan', 'Referensi'],
  required: false,
  note: 'Nama kanal, komoditi, klasifikasi, isu, atau profesi yang disajikan tersendiri; yang lain masuk Lain-lain (boleh tidak ada).',
  columns: {
    facet: required('Golongan', choice(listedFacets), {
      note: 'Kanal, Komoditi, Klasifikasi, Isu, atau Profesi; kosong berarti sama dengan di atasnya',
      choices: Object.values(listedFacets).map(([first]) => first),
      asAbove: true,
    }),
    name: required('Nama', text, { note: 'Nama yang dicetak' }),
    other: optional('Sebutan Lain', text, { feeds: true, note: 'Sebutan lain, dipisah titik koma (boleh kosong)' }),
  },
  key: {
    at: 'name',
    of: ({ facet, name }) => JSON.stringify([facet, nameKey(name)]),
    twice: (place, { name }, other) => complaintProblem('baris.twice', place, { what: `"${name}"`, other }),
  },
})

export const referralSheet = defineTable({
  name: 'Rujukan',
  synonyms: ['Disposisi'],
  required: false,
  note: 'Rujukan ke unit lain, satu rujukan per baris (boleh tidak ada).',
  columns: {
    id: required('ID', text, {
      note: 'Nomor tiket seperti di lembar Pengaduan; kosong berarti sama dengan di atasnya',
      synonyms: ['No Tiket', 'Nomor Tiket'],
      asAbove: true,
    }),
    number: optional('Ke', count, { note: 'Rujukan keberapa, 1 sampai 5 (boleh kosong)', synonyms: ['Rujukan Ke'] }),
    unit: required('Unit Tujuan', text, { note: 'Unit yang dirujuk', synonyms: ['Tujuan', 'Dirujuk Ke'] }),
    sent: required('Tanggal Rujuk', date, { note: 'Hari dirujuk', synonyms: ['Tanggal Disposisi'] }),
    returned: optional('Tanggal Balik', date, {
      feeds: true,
      note: 'Hari dijawab unit itu; kosong bila belum',
      synonyms: ['Tanggal Jawab', 'Tanggal Kembali'],
    }),
  },
})

export const recapSheet = defineTable({
  name: 'Rekap',
  synonyms: ['Rekapitulasi'],
  required: false,
  orElse: 'Pengaduan',
  note: 'Bagi yang hanya menyimpan jumlah: satu baris setiap unit, bulan, dan jenis. Lama penyelesaian tidak dapat dihitung darinya.',
  columns: {
    unit: optional('Unit', text, { feeds: true, note: 'Kosong berarti seluruh instansi', synonyms: ['Balai/Loka'] }),
    month: optional('Bulan', month, {
      feeds: true,
      note: 'Januari 2025 atau 01/2025; boleh kosong bila tidak dirinci',
    }),
    type: required('Jenis', typeField, { note: 'Informasi, Aspirasi, atau Pengaduan', choices: types }),
    total: required('Diterima', count, {
      note: 'Banyaknya yang diterima',
      synonyms: ['Jumlah', 'Total'],
      total: 'sum',
    }),
    closed: optional('Selesai', count, { feeds: true, note: 'Yang selesai; kosong bila tidak dirinci', total: 'sum' }),
    pending: optional('Proses', count, {
      feeds: true,
      note: 'Yang masih diproses; kosong bila tidak dirinci',
      synonyms: ['Dalam Proses'],
      total: 'sum',
    }),
    open: optional('Belum', count, {
      feeds: true,
      note: 'Yang belum ditangani; kosong bila tidak dirinci',
      synonyms: ['Belum Ditangani'],
      total: 'sum',
    }),
  },
  key: {
    at: 'type',
    of: ({ unit, month: of, type }) => JSON.stringify([unit === undefined ? null : nameKey(unit), of ?? null, type]),
    twice: (place, _, other) => complaintProblem('baris.twice', place, { what: 'Unit, bulan, dan jenis ini', other }),
  },
})

export const historySheet = defineTable({
  name: 'Riwayat',
  synonyms: ['Tren', 'Periode Sebelumnya'],
  required: false,
  note: 'Angka periode sebelumnya seperti diterbitkan, dari yang paling lama; tidak dihitung ulang (boleh tidak ada).',
  columns: {
    period: required('Periode', text, { note: 'Misalnya 2024 atau Triwulan I 2025' }),
    total: required('Total', count, { note: 'Banyaknya yang diterima', synonyms: ['Jumlah', 'Diterima'] }),
    closed: optional('Selesai', count, { feeds: true, note: 'Banyaknya yang selesai (boleh kosong)' }),
    mean: optional('Rata-rata Hari', decimalLike('4,25'), {
      feeds: true,
      note: 'Rata-rata hari kerja (boleh kosong)',
      synonyms: ['Rata-rata Hari Kerja'],
    }),
    inTime: optional('% SLA', percent, {
      feeds: true,
      note: 'Persen tepat waktu dari yang ditindaklanjuti (boleh kosong)',
      synonyms: ['Persen SLA', 'SLA'],
    }),
  },
  key: {
    at: 'period',
    of: ({ period }) => nameKey(period),
    twice: (place, { period }, other) => complaintProblem('baris.twice', place, { what: `Periode ${period}`, other }),
  },
})

export const effortSheet = defineTable({
  name: 'Upaya',
  required: false,
  note: 'Upaya perbaikan pada periode ini (boleh tidak ada).',
  columns: {
    group: optional('Kelompok', text, {
      note: 'Kelompok upaya; kosong berarti sama dengan di atasnya (boleh tidak ada)',
      asAbove: true,
    }),
    effort: required('Upaya', text, { note: 'Upayanya, satu per baris', freeText: true }),
  },
})

export const adviceSheet = (reference: StatusReference) =>
  defineTable({
    name: 'Tindak Lanjut',
    synonyms: ['Tindak Lanjut Rekomendasi', 'Rekomendasi'],
    required: false,
    note: 'Rekomendasi dan tindak lanjutnya, dari periode yang lalu dan periode ini (boleh tidak ada).',
    columns: {
      period: optional('Periode', text, {
        feeds: true,
        note: 'Periode laporan yang merekomendasikannya; kosong berarti laporan ini',
        synonyms: ['Periode Rekomendasi'],
      }),
      matter: required('Masalah', text, { note: 'Masalah yang ditemukan', synonyms: ['Permasalahan'], freeText: true }),
      advice: required('Rekomendasi', text, {
        note: 'Apa yang direkomendasikan',
        synonyms: ['Tindak Lanjut', 'Saran'],
        freeText: true,
      }),
      timeline: optional('Target', timeline, {
        note: 'Batas waktu: 31/03/2025, Maret 2025, atau TW I 2025',
        synonyms: ['Target Waktu', 'Batas Waktu'],
        feeds: true,
      }),
      owner: optional('Penanggung Jawab', text, {
        note: 'Siapa yang melaksanakan',
        synonyms: ['PJ', 'PIC'],
        freeText: true,
      }),
      status: required('Status', statusField(reference), {
        note: 'Open atau Close; Selesai, Proses, Belum juga dikenal',
        choices: ['Open', 'Close'],
      }),
    },
  })

/** A number with as many decimals as are written: a spreadsheet forgets the zeros of a number, a text keeps them. */
function printedLike(example: string) {
  const read = decimalLike(example)
  const kept: ReadField<{ readonly value: Decimal; readonly places: number }> = (cell, at) => {
    const value = read(cell, at)
    const written = cell.type === 'number' ? '' : (/[.,](\d+)\s*$/.exec(cellText(cell))?.[1] ?? '')
    return value && { value, places: Math.max(value.decimalPlaces(), written.length) }
  }
  return read.describes === undefined ? kept : described(read.describes, kept)
}

/** Figures printed elsewhere, to be held against each other and against those of the report. */
export const printedSheet = defineTable({
  name: 'Angka Terbit',
  synonyms: ['Angka Laporan Terdahulu'],
  required: false,
  note: 'Angka yang pernah dicetak di tempat lain, untuk diperiksa (boleh tidak ada). Kelompok ialah satu pernyataan: satu siaran pers, satu tabel.',
  columns: {
    group: required('Kelompok', text, {
      note: 'Dari mana angka itu; "Periode Ini" bila tentang periode laporan ini; kosong berarti sama dengan di atasnya',
      synonyms: ['Sumber'],
      asAbove: true,
    }),
    name: required('Uraian', text, { note: 'Apa yang dihitung, misalnya Selesai', synonyms: ['Nama'] }),
    count: optional('Jumlah', count, { note: 'Banyaknya (boleh kosong)' }),
    share: optional('Persen', printedLike('41,90'), {
      note: 'Persen seperti tercetak; tulis sebagai teks bila berakhir nol, misalnya 41,90 (boleh kosong)',
      synonyms: ['%'],
    }),
    mean: optional('Rata-rata', printedLike('159'), { note: 'Jumlah dibagi Dari seperti tercetak (boleh kosong)' }),
    of: optional('Dari', count, {
      note: 'Keseluruhannya, atau pembaginya (boleh kosong)',
      synonyms: ['Total', 'Dasar'],
    }),
    whole: optional('Bagian Lengkap', yesOrNo, {
      note: 'Ya bila baris-baris kelompok ini mencakup seluruh bagian dari "Dari"',
      choices: yesOrNoWords,
    }),
  },
})
