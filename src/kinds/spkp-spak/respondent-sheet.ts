import type { Decimal } from '../../base/decimal.ts'
import { leavesOf } from '../../instrument/instrument.ts'
import { type Column, inThisOrder, optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { moment } from '../../workbook/fields/moment.ts'
import { text } from '../../workbook/fields/text.ts'
import { lookup } from '../../workbook/lookup.ts'
import { answerColumn } from '../parts/criterion-fields.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { age, education, isComplete, sex, sexes } from './respondent-fields.ts'
import { serviceSheet } from './sheets.ts'
import { surveyKeys, type UnsurCode } from './surveys.ts'

/** The answers of everyone who filled in the form. */
export const respondentSheet = (reference: SpkpSpakReference) =>
  defineTable({
    name: 'Responden',
    synonyms: ['Jawaban', 'Jawaban Responden', 'Form Responses', 'Respons Formulir', 'Form Jawaban'],
    required: true,
    mayBeEmpty: true,
    note: 'Jawaban setiap responden. Lembarnya harus ada; tanpa baris berarti bulan itu tanpa responden.',
    columns: inThisOrder(
      {
        filledAt: required('Waktu Pengisian', moment, {
          note: 'Tanggal dan jam pengisian: 31/01/2025 14:05:09',
          synonyms: ['Timestamp', 'Cap waktu', 'Tanggal Pengisian'],
        }),
        service: required(
          'Jenis Layanan',
          lookup('service', (place, params) => spkpSpakProblem('layanan.unknown', place, params)),
          { note: 'Nama layanan seperti di lembar Layanan', synonyms: serviceSheet.columns.name.synonyms },
        ),
        name: optional('Nama', text, {
          note: 'Hanya dicetak pada edisi internal (boleh kosong)',
          synonyms: ['Nama Responden', 'Nama Lengkap'],
        }),
        age: optional('Usia', age, { note: 'Umur dalam tahun (boleh kosong)', synonyms: ['Umur'] }),
        sex: optional('Jenis Kelamin', sex, { note: 'Laki-laki atau Perempuan (boleh kosong)', choices: sexes }),
        education: optional('Pendidikan', education(reference), {
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
      },
      unsurColumns(reference),
      {
        suggestionSpkp: optional('Saran SPKP', text, {
          note: 'Saran untuk pelayanan (boleh kosong)',
          freeText: true,
          synonyms: ['Saran'],
        }),
        suggestionSpak: optional('Saran SPAK', text, {
          note: 'Saran untuk pencegahan korupsi (boleh kosong)',
          freeText: true,
        }),
      },
    ),
  })

function unsurColumns(reference: SpkpSpakReference) {
  const columns = surveyKeys.flatMap(survey => {
    return leavesOf(reference[survey].criteria).map(one => {
      const { code, name } = one
      const note = `${name}: jawaban 1–4; kosong bila tidak dijawab`
      const use = { note, synonyms: [name, `${code} ${name}`], total: 'mean' } as const
      return [code, answerColumn(one, use)] as const
    })
  })
  return Object.fromEntries(columns) as Readonly<Record<UnsurCode, Column<Decimal, false>>>
}
