import type { Decimal } from '../../../base/decimal.ts'
import { nameKey } from '../../../base/name-key.ts'
import { type Criterion, everyCriterion, leavesOf, wholesOf } from '../../../instrument/instrument.ts'
import type { Place } from '../../../problems/problem.ts'
import { type Column, inThisOrder, optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { date } from '../../../workbook/fields/date.ts'
import { count, decimal, year } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import { answerColumn, valueColumn } from '../criterion-fields.ts'
import { unitLookup, unitSheet } from '../units/unit-sheet.ts'
import { subjectOf } from './survey.ts'
import { surveyProblem } from './survey-problems.ts'
import { type SkmReference, type UnsurCode, valueCodesOf } from './unsur.ts'

function unsurColumns(
  unsur: readonly Criterion[],
  { skm }: SkmReference,
  make: (unsur: Criterion, known: UnsurWords) => Column<Decimal, false>,
): Readonly<Record<UnsurCode, Column<Decimal, false>>> {
  const wholes = wholesOf(skm.criteria)
  const columns = unsur.map(one => {
    return [one.code, make(one, { synonyms: unsurTitles(one), within: wholes.get(one.code) ?? [] })] as const
  })
  return Object.fromEntries(columns) as Record<UnsurCode, Column<Decimal, false>>
}

interface UnsurWords {
  readonly synonyms: readonly string[]
  /** Codes of the unsur that it is a part of. */
  readonly within: readonly string[]
}

/** Many questionnaires ask Sarana as U8 and Pengaduan as U9 (`docs/RULES.md` 2.2). */
const swappedCodes: Readonly<Record<string, string>> = { U8: 'U9', U9: 'U8' }

/** Titles that name an unsur. A code may stand before the name; where the two disagree, the name wins. */
function unsurTitles({ code, name }: Criterion): readonly string[] {
  return [name, ...[code, swappedCodes[code]].flatMap(one => (one === undefined ? [] : [`${one} ${name}`]))]
}

/** Results that exist only as figures, with what was typed beside them. */
export const surveySheet = (reference: SkmReference) =>
  defineTable({
    name: 'SKM',
    synonyms: ['Hasil SKM', 'Nilai SKM', 'Hasil Survei'],
    required: false,
    orElse: 'Responden',
    note: 'Hasil survei yang hanya ada sebagai angka jadi; setiap tahun cukup satu, SKM atau Responden. Unit kosong pada baris pertama berarti seluruh instansi.',
    columns: inThisOrder(
      {
        year: required('Tahun', year, { note: 'Tahun survei', asAbove: true }),
        unit: optional('Unit Pelayanan', unitLookup, {
          note: 'Unit yang disurvei; kosong berarti seluruh instansi',
          synonyms: unitSheet.columns.name.synonyms,
          asAbove: true,
          feeds: true,
        }),
        service: optional('Jenis Layanan', text, { note: 'Jenis layanan (boleh kosong)', feeds: true }),
        respondents: required('Responden', count, {
          note: 'Jumlah responden',
          synonyms: ['Jumlah Responden'],
          total: 'sum',
        }),
        population: optional('Populasi', count, {
          note: 'Jumlah penerima layanan, untuk memeriksa kecukupan responden (boleh kosong)',
          synonyms: ['Jumlah Populasi', 'Penerima Layanan'],
          total: 'sum',
        }),
      },
      unsurColumns(everyCriterion(reference.skm.criteria), reference, (unsur, known) =>
        valueColumn(unsur, '88,13', {
          note: `${unsur.name}: nilai 25–100; kosong bila tidak berlaku`,
          ...known,
          total: 'mean',
        }),
      ),
      {
        ikm: optional('IKM', decimal, {
          note: 'IKM yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
          synonyms: ['Nilai IKM', 'Indeks Kepuasan Masyarakat'],
          total: 'mean',
        }),
        grade: optional('Mutu', text, {
          note: 'Mutu yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
          synonyms: ['Mutu Pelayanan', 'Mutu Layanan'],
        }),
      },
    ),
    key: {
      at: 'respondents',
      of: ({ year, unit, service }) =>
        JSON.stringify([year, unit ?? null, service === undefined ? null : nameKey(service)]),
      twice: (place, { year, unit, service }, other) =>
        surveyProblem('skm.duplicate-row', place, { year, unit: subjectOf(unit, service), other }),
    },
  })

/** The sheet Responden but for its columns. */
export const answerTable = {
  name: 'Responden',
  synonyms: ['Jawaban', 'Jawaban Responden', 'Form Responses', 'Respons Formulir', 'Form Jawaban'],
  required: false,
  orElse: 'SKM',
  note: 'Jawaban setiap responden; setiap tahun cukup satu, SKM atau Responden. Bila keduanya ada, lembar ini didahulukan.',
} as const

/** Whose answers they are, and of when. */
export const respondentColumns = {
  year: required('Tahun', year, { note: 'Tahun survei' }),
  unit: required('Unit Pelayanan', unitLookup, {
    note: 'Unit yang dinilai',
    synonyms: unitSheet.columns.name.synonyms,
  }),
  service: optional('Jenis Layanan', text, { note: 'Jenis layanan' }),
  date: optional('Tanggal', date, { note: 'Tanggal pengisian (boleh kosong)' }),
  name: optional('Nama', text, {
    note: 'Tidak dicetak; dipakai untuk menemukan nama itu di uraian (boleh kosong)',
    synonyms: ['Nama Responden'],
  }),
} as const

/** A column for each question of the form. */
export function answerColumns(reference: SkmReference): Readonly<Record<UnsurCode, Column<Decimal, false>>> {
  return unsurColumns(leavesOf(reference.skm.criteria), reference, (unsur, known) =>
    answerColumn(unsur, {
      note: `${unsur.name}: jawaban 1–4; kosong bila tidak dijawab`,
      ...known,
      total: 'mean',
    }),
  )
}

/** The answers of every respondent. */
export const answerSheet = (reference: SkmReference) =>
  defineTable({ ...answerTable, columns: inThisOrder(respondentColumns, answerColumns(reference), {}) })

/** The sheets of a survey of units as they were read. */
export interface ReadSurvey {
  readonly survey: ReadTable<ReturnType<typeof surveySheet>['columns']>
  readonly answer: ReadTable<ReturnType<typeof answerSheet>['columns']>
}

export interface UnsurHeading {
  readonly code: UnsurCode
  readonly title: string
  readonly place: Place
}

/** How each sheet of survey values names its unsur, from left to right. */
export function unsurHeadings(
  { survey, answer }: ReadSurvey,
  reference: SkmReference,
): readonly (readonly UnsurHeading[])[] {
  const codes = valueCodesOf(reference)
  return [survey, answer].flatMap(({ sheets }) =>
    sheets.map(({ headings }) =>
      headings.flatMap(({ key, title, place }) => {
        const code = codes.find(known => known === key)
        return code === undefined ? [] : [{ code, title, place }]
      }),
    ),
  )
}
