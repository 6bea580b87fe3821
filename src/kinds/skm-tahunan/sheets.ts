import { optional, required } from '../../workbook/column.ts'
import { defineFacts } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { year } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { instrumentFields } from '../parts/instrument-settings.ts'
import { poolingField, samplingField } from '../parts/survey-settings.ts'
import { daysOf, yearParts } from '../parts/year-period.ts'
import { issueFields, logoField, notApplicableField, numberField, signatoryFields } from '../report-fields.ts'
import type { SkmTahunanReference } from './reference.ts'

/** How unsur are chosen for action; the choices are the rule sets that the program knows. */
function recommendationFields({ 'recommendation-rules': { rules } }: SkmTahunanReference) {
  const ids = Object.fromEntries(rules.map(({ id, name }) => [id, [id, name, `BPOM ${id}`]]))
  return {
    rules: optional('Aturan Rekomendasi', choice<string>(ids), {
      feeds: true,
      note: `Kaidah pemilihan unsur yang direkomendasikan: ${rules.map(({ id }) => id).join(' atau ')}; kosong berarti yang berlaku pada tahun survei`,
      choices: rules.map(({ id }) => id),
    }),
    level: optional('Tingkat Rekomendasi', choice({ unit: ['unit'], layanan: ['layanan', 'jenis layanan'] }), {
      feeds: true,
      note: 'Rekomendasi disusun setiap unit atau setiap layanan; kosong berarti menurut kaidahnya',
      choices: ['unit', 'layanan'],
    }),
    ties: optional(
      'Nilai Sama',
      choice({ sertakan: ['sertakan semua', 'sertakan'], urutan: ['urutan unsur', 'urutan'] }),
      {
        feeds: true,
        note: 'Unsur yang nilainya sama dengan yang terakhir terpilih: sertakan semua (bila kosong) atau urutan unsur',
        choices: ['sertakan semua', 'urutan unsur'],
      },
    ),
  }
}

export const reportSheet = (reference: SkmTahunanReference) =>
  defineFacts({
    name: 'Laporan',
    required: true,
    note: 'Keterangan umum laporan, satu isian per baris.',
    columns: {
      kind: required('Jenis', text, { note: 'Jenis laporan: skm-tahunan', choices: ['skm-tahunan'] }),
      number: numberField,
      year: required('Tahun', year, { note: 'Tahun survei, empat angka' }),
      period: optional('Periode', choice(yearParts), {
        feeds: true,
        note: 'Bagian tahun yang dilaporkan: Tahun (bila kosong), Semester I atau II, Triwulan I sampai IV',
        choices: ['Tahun', 'Semester I', 'Semester II', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
      }),
      from: optional('Periode Survei Mulai', date, {
        feeds: true,
        note: 'Hari pertama pengumpulan jawaban; kosong berarti hari pertama periode',
        synonyms: ['Survei Mulai', 'Tanggal Mulai Survei'],
      }),
      to: optional('Periode Survei Selesai', date, {
        feeds: true,
        note: 'Hari terakhir pengumpulan jawaban; kosong berarti hari terakhir periode',
        synonyms: ['Survei Selesai', 'Tanggal Selesai Survei'],
      }),
      ...issueFields,
      author: required('Unit Penyusun', text, { note: 'Unit yang menyusun laporan' }),
      manner: optional('Metode Survei', text, {
        note: 'Cara jawaban dikumpulkan, misalnya kuesioner daring dan kuesioner kertas di loket (boleh kosong)',
      }),
      forum: optional('Tanggal FKP', date, {
        note: 'Tanggal Forum Konsultasi Publik yang membahas rencana tindak lanjut (boleh kosong)',
        synonyms: ['Tanggal Forum Konsultasi Publik'],
      }),
      planYear: optional('Tahun RTL', year, {
        note: 'Tahun pelaksanaan rencana tindak lanjut; kosong berarti tahun sesudah survei',
      }),
      ...signatoryFields,
      logo: logoField,
      notApplicable: notApplicableField,
      ...instrumentFields,
      pooling: poolingField,
      sampling: samplingField,
      ...recommendationFields(reference),
    },
    excused: { of: ({ notApplicable }) => notApplicable ?? [] },
    day: {
      of: ({ to, year: ofYear, period = 'tahun' }) =>
        to ?? (ofYear === undefined ? undefined : daysOf(period, ofYear).to),
    },
    year: { of: ({ year: ofYear }) => ofYear },
  })
