import type { Decimal } from '../../../base/decimal.ts'
import { nameKey } from '../../../base/name-key.ts'
import { leavesOf } from '../../../instrument/instrument.ts'
import { type Column, optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { moment } from '../../../workbook/fields/date.ts'
import { count } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import { lookup } from '../../../workbook/lookup.ts'
import { answerColumn } from '../criterion-fields.ts'
import type { Asked, QuestionCode, RespondentData } from './respondent.ts'
import { age, education, isComplete, sex, sexes } from './respondent-fields.ts'
import { respondentProblem } from './respondent-problems.ts'

/** Stands in a workbook under the key `service`, by which respondents look up theirs. */
export const serviceSheet = defineTable({
  name: 'Layanan',
  required: true,
  note: 'Seluruh jenis layanan yang disurvei, satu layanan per baris.',
  columns: {
    name: required('Jenis Layanan', text, {
      note: 'Nama layanan; dipakai sama persis di lembar Responden',
      synonyms: ['Layanan', 'Nama Layanan'],
      total: 'count',
    }),
    link: optional('Tautan Survei', text, { note: 'Alamat kuesioner (boleh kosong)', synonyms: ['Link Survei'] }),
    recipients: optional('Penerima Layanan', count, {
      note: 'Banyaknya pelanggan yang layanannya selesai pada bulan itu (boleh kosong)',
      synonyms: ['Jumlah Penerima Layanan'],
      feeds: true,
      total: 'sum',
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => respondentProblem('layanan.duplicate', place, { name, other }),
  },
})

/** The sheet Responden but for its columns: those below, in their order, and what else a report asks for (`suggestionColumn`). */
export const respondentTable = {
  name: 'Responden',
  synonyms: ['Jawaban', 'Jawaban Responden', 'Form Responses', 'Respons Formulir', 'Form Jawaban'],
  required: true,
  mayBeEmpty: true,
  note: 'Jawaban setiap responden. Lembarnya harus ada; tanpa baris berarti bulan itu tanpa responden.',
} as const

/** When somebody filled in the form, for which service, and who they are. */
export function personColumns(data: RespondentData) {
  return {
    filledAt: required('Waktu Pengisian', moment, {
      note: 'Tanggal dan jam pengisian: 31/01/2025 14:05:09',
      synonyms: ['Timestamp', 'Cap waktu', 'Tanggal Pengisian'],
    }),
    service: required(
      'Jenis Layanan',
      lookup('service', (place, params) => respondentProblem('layanan.unknown', place, params)),
      { note: 'Nama layanan seperti di lembar Layanan', synonyms: serviceSheet.columns.name.synonyms },
    ),
    name: optional('Nama', text, {
      note: 'Hanya dicetak pada edisi internal (boleh kosong)',
      synonyms: ['Nama Responden', 'Nama Lengkap'],
    }),
    age: optional('Usia', age, { note: 'Umur dalam tahun (boleh kosong)', synonyms: ['Umur'] }),
    sex: optional('Jenis Kelamin', sex, { note: 'Laki-laki atau Perempuan (boleh kosong)', choices: sexes }),
    education: optional('Pendidikan', education(data), {
      note: 'Pendidikan terakhir (boleh kosong)',
      synonyms: ['Pendidikan Terakhir'],
    }),
    job: optional('Pekerjaan', text, { note: 'Pekerjaan (boleh kosong)' }),
    employer: optional('Instansi', text, {
      note: 'Instansi atau perusahaan responden (boleh kosong)',
      synonyms: ['Perusahaan', 'Instansi/Perusahaan', 'Nama Perusahaan'],
    }),
    isComplete: optional('Status Layanan', isComplete, {
      feeds: true,
      note: '100% atau kosong bila layanannya selesai; yang belum selesai tidak dihitung',
    }),
  }
}

/** A column for each question of the form. */
export function unsurColumns(asked: Asked): Readonly<Record<QuestionCode, Column<Decimal, false>>> {
  const columns = asked.flatMap(({ criteria }) => {
    return leavesOf(criteria).map(one => {
      const { code, name } = one
      const note = `${name}: jawaban 1–4; kosong bila tidak dijawab`
      const use = { note, synonyms: [name, `${code} ${name}`], total: 'mean' } as const
      return [code, answerColumn(one, use)] as const
    })
  })
  return Object.fromEntries(columns) as Readonly<Record<QuestionCode, Column<Decimal, false>>>
}
