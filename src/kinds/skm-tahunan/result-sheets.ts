import { normaliseName } from '../../base/name-key.ts'
import { inThisOrder, optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { count, percent } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { age, listedGroup, sex, sexes } from '../parts/respondents/respondent-fields.ts'
import { suggestionColumn } from '../parts/respondents/suggestions.ts'
import { subjectKey, subjectOf } from '../parts/unit-survey/survey.ts'
import { surveyProblem } from '../parts/unit-survey/survey-problems.ts'
import { answerColumns, answerTable, respondentColumns } from '../parts/unit-survey/survey-sheets.ts'
import { trendSheet } from '../parts/unit-survey/trend.ts'
import { unitLookup, unitSheet } from '../parts/units/unit-sheet.ts'
import { skmTahunanProblem } from './problems.ts'
import type { SkmTahunanReference } from './reference.ts'

/** How many receive each service, of whom the respondents are a sample. */
export const populationSheet = defineTable({
  name: 'Populasi',
  synonyms: ['Populasi dan Sampel', 'Sampel'],
  required: false,
  note: 'Jumlah pengguna setiap layanan, untuk memeriksa kecukupan responden (boleh tidak ada).',
  columns: {
    unit: required('Unit Pelayanan', unitLookup, {
      note: 'Unit yang disurvei; kosong berarti sama dengan di atasnya',
      synonyms: unitSheet.columns.name.synonyms,
      asAbove: true,
    }),
    service: optional('Jenis Layanan', text, {
      note: 'Jenis layanan; kosong berarti seluruh layanan unit itu',
      feeds: true,
    }),
    population: required('Populasi', count, {
      note: 'Banyaknya pengguna layanan dalam periode survei',
      synonyms: ['Jumlah Pengguna', 'Jumlah Populasi', 'Penerima Layanan'],
      total: 'sum',
    }),
    planned: optional('Sampel Rencana', count, {
      note: 'Banyaknya responden yang direncanakan (boleh kosong)',
      synonyms: ['Target Responden', 'Rencana Sampel'],
      total: 'sum',
    }),
  },
  key: {
    at: 'population',
    of: ({ unit, service }) => subjectKey(unit, service),
    twice: (place, { unit, service }, other) =>
      skmTahunanProblem('populasi.duplicate', place, { subject: subjectOf(unit, service), other }),
  },
})

/** Who a respondent is; nothing of it stands in a report by itself. */
function profileColumns({ 'respondents-skm': data }: SkmTahunanReference) {
  return {
    sex: optional('Jenis Kelamin', sex, { note: 'Laki-laki atau Perempuan (boleh kosong)', choices: sexes }),
    age: optional('Usia', age, { note: 'Umur dalam tahun (boleh kosong)', synonyms: ['Umur'] }),
    education: optional('Pendidikan', listedGroup(data.educations, 'jenjang pendidikan, misalnya SMA'), {
      note: 'Pendidikan terakhir (boleh kosong)',
      synonyms: ['Pendidikan Terakhir'],
    }),
    job: optional('Pekerjaan', listedGroup(data.jobs, 'pekerjaan, misalnya Swasta'), {
      note: 'Pekerjaan (boleh kosong)',
      synonyms: ['Profesi'],
    }),
    category: optional('Kategori Pengguna', listedGroup(data.userCategories, 'Non Disabilitas atau Disabilitas'), {
      note: 'Non Disabilitas atau Disabilitas (boleh kosong)',
      synonyms: ['Kategori Pengguna Layanan', 'Disabilitas'],
    }),
    disability: optional('Jenis Disabilitas', listedGroup(data.disabilities, 'jenis disabilitas, misalnya Fisik'), {
      note: 'Fisik, Intelektual, Mental, Sensorik, atau Ganda (boleh kosong)',
      synonyms: ['Ragam Disabilitas'],
    }),
  }
}

/** The answers of every respondent, with who they are and what they suggest. */
export const answerSheet = (reference: SkmTahunanReference) =>
  defineTable({
    ...answerTable,
    // What is recommended, and to whom, follows from the services.
    columns: inThisOrder(
      { ...respondentColumns, service: { ...respondentColumns.service, feeds: true }, ...profileColumns(reference) },
      answerColumns(reference),
      { suggestion: suggestionColumn('Saran', 'pelayanan', ['Saran dan Masukan', 'Kritik dan Saran', 'Masukan']) },
    ),
  })

/** By what respondents are told apart: how a sheet spells it, and how the report names it. */
export const characteristics = {
  'jenis-kelamin': ['Jenis Kelamin', 'Gender'],
  usia: ['Usia', 'Kelompok Usia', 'Umur'],
  pendidikan: ['Pendidikan', 'Pendidikan Terakhir'],
  pekerjaan: ['Pekerjaan', 'Profesi'],
  'kategori-pengguna': ['Kategori Pengguna', 'Disabilitas', 'Kategori Pengguna Layanan'],
  'jenis-disabilitas': ['Jenis Disabilitas', 'Ragam Disabilitas'],
} as const

export type CharacteristicKey = keyof typeof characteristics

/** Who the respondents are where their answers are not in the workbook. */
export const profileSheet = defineTable({
  name: 'Profil',
  synonyms: ['Profil Responden', 'Karakteristik Responden'],
  required: false,
  note: 'Banyaknya responden menurut karakteristiknya, bila jawabannya tidak ada di lembar Responden (boleh tidak ada).',
  columns: {
    unit: optional('Unit Pelayanan', unitLookup, {
      note: 'Unit yang disurvei; kosong pada baris pertama berarti seluruh instansi',
      synonyms: unitSheet.columns.name.synonyms,
      asAbove: true,
      feeds: true,
    }),
    characteristic: required('Karakteristik', choice(characteristics), {
      note: 'Jenis Kelamin, Usia, Pendidikan, Pekerjaan, Kategori Pengguna, atau Jenis Disabilitas; kosong berarti sama dengan di atasnya',
      choices: Object.values(characteristics).map(([title]) => title),
      asAbove: true,
    }),
    group: required('Kategori', text, { note: 'Kelompoknya, misalnya Perempuan atau SMA', synonyms: ['Indikator'] }),
    count: required('Jumlah', count, {
      note: 'Banyaknya responden kelompok itu',
      synonyms: ['Jumlah Responden'],
    }),
    share: optional('Persentase', percent, {
      note: 'Bagiannya dalam persen yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
      synonyms: ['Persen'],
    }),
  },
  key: {
    at: 'group',
    of: ({ unit, characteristic, group }) => JSON.stringify([unit ?? null, characteristic, normaliseName(group)]),
    twice: (place, { characteristic, group }, other) =>
      skmTahunanProblem('profil.duplicate', place, {
        characteristic: characteristics[characteristic][0],
        group,
        other,
      }),
  },
})

/** The IKM of earlier years as it was published. */
export const earlierYearSheet = defineTable({
  name: trendSheet.name,
  required: trendSheet.required,
  note: 'IKM tahun-tahun sebelumnya seperti diterbitkan, untuk grafik kecenderungan (boleh tidak ada).',
  columns: {
    year: trendSheet.columns.year,
    ikm: trendSheet.columns.ikm,
    respondents: optional('Responden', count, { note: 'Jumlah responden tahun itu (boleh kosong)' }),
    grade: optional('Mutu', text, {
      note: 'Mutu yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
      synonyms: ['Mutu Pelayanan', 'Mutu Layanan'],
    }),
    source: trendSheet.columns.source,
  },
  key: {
    at: 'year',
    of: ({ year }) => String(year),
    twice: (place, { year }, other) => surveyProblem('tren.duplicate', place, { year, other }),
  },
})
