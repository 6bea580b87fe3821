import { yearOf } from '../../base/dates/calendar-date.ts'
import { optional, required } from '../../workbook/column.ts'
import { defineFacts } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { year } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { daysOf, partsAndMonths } from '../parts/year-period.ts'
import { issueFields, logoField, numberField, signatoryFields } from '../report-fields.ts'

export const yesOrNo = choice({ Ya: ['ya', 'y', 'v', '√', '✓', '1'], Tidak: ['tidak', 't', 'bukan', 'x', '0'] })
export const yesOrNoWords = ['Ya', 'Tidak']

/** Monday to Friday, or to Saturday. */
export const weekLength = choice<'5' | '6'>({ 5: ['5', '5 hari', 'Senin-Jumat'], 6: ['6', '6 hari', 'Senin-Sabtu'] })

export const reportSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Keterangan umum laporan, satu isian per baris.',
  columns: {
    kind: required('Jenis', text, { note: 'Jenis laporan: pengaduan', choices: ['pengaduan'] }),
    number: numberField,
    year: required('Tahun', year, { note: 'Tahun laporan, empat angka' }),
    period: optional('Periode', choice(partsAndMonths), {
      feeds: true,
      note: 'Bagian tahun yang dilaporkan: Tahun (bila kosong), Semester I atau II, Triwulan I sampai IV, atau nama bulan',
    }),
    from: optional('Mulai', date, {
      feeds: true,
      note: 'Hari pertama penerimaan yang dihitung; kosong berarti hari pertama periode',
      synonyms: ['Periode Mulai', 'Tanggal Mulai'],
    }),
    to: optional('Selesai', date, {
      feeds: true,
      note: 'Hari terakhir penerimaan yang dihitung; kosong berarti hari terakhir periode',
      synonyms: ['Periode Selesai', 'Tanggal Selesai'],
    }),
    cutoff: optional('Tanggal Cutoff', date, {
      feeds: true,
      note: 'Hari keadaan laporan dilihat; kosong berarti hari terakhir periode. Yang terjadi sesudahnya belum dihitung',
      synonyms: ['Cutoff', 'Keadaan Per'],
    }),
    ...issueFields,
    author: required('Unit Penyusun', text, { note: 'Unit yang menyusun laporan' }),
    application: optional('Aplikasi Sumber', text, { note: 'Aplikasi asal datanya (boleh kosong)' }),
    definition: optional('Definisi SLA', choice({ A: ['A'], B: ['B'] }), {
      feeds: true,
      note: 'A (bila kosong): tepat waktu dibagi yang ditindaklanjuti. B: dibagi semua yang diterima, dicetak di samping A',
      choices: ['A', 'B'],
    }),
    firstDay: optional('Hari Pertama Dihitung', yesOrNo, {
      feeds: true,
      note: 'Ya bila hari diterimanya laporan dihitung sebagai hari pertama; kosong berarti Tidak',
      choices: yesOrNoWords,
    }),
    week: optional('Hari Kerja Seminggu', weekLength, {
      feeds: true,
      note: '5 (bila kosong) atau 6; unit yang lain disebut di lembar Unit',
      choices: ['5', '6'],
    }),
    blankSupervised: optional('Kadar Bila Kosong', yesOrNo, {
      feeds: true,
      note: 'Ya atau Tidak: kadar pengawasan bagi pengaduan yang kolom "Berkadar Pengawasan"-nya kosong (boleh kosong bila semuanya terisi)',
      choices: yesOrNoWords,
    }),
    ...signatoryFields,
    logo: logoField,
  },
  day: {
    of: ({ to, year: ofYear, period = 'tahun' }) =>
      to ?? (ofYear === undefined ? undefined : daysOf(period, ofYear).to),
  },
  year: { of: ({ year: ofYear, to }) => ofYear ?? (to === undefined ? undefined : yearOf(to)) },
})
