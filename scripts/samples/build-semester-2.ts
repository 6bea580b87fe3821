import type { ActionRecord } from './action-record.ts'
import type { Recommendation, SampleSources, SkmFacts } from './sample-sources.ts'
import { packWorkbook, startWorkbook } from './workbook/pack-workbook.ts'
import { addRatlOfAllYears } from './workbook/ratl-sheets.ts'
import {
  addAboutSheet,
  addRecommendationSheet,
  addReportSheet,
  addSurveySheets,
  addTeamSheet,
  addUnitSheet,
  type ReportFields,
  yearAfterIndependence,
} from './workbook/report-sheets.ts'

const about = [
  'Berkas ini adalah data contoh untuk mencoba penyusunan laporan Semester II Tahun 2023.',
  'Nama unit serta jumlah dan nilai indeks Tahun 2022 berasal dari laporan yang telah diterbitkan.',
  'Hasil SKM Tahun 2023 (responden, nilai unsur, dan target) serta seluruh data RATL Tahun 2023 adalah rekaan.',
  'Seluruh uraian rencana aksi, tanggal target, nomor surat, dan nama orang adalah rekaan.',
  'Loka POM di Kabupaten Sorong sengaja tidak memiliki baris RATL Tahun 2023.',
  'Sel pengelompokan yang kosong berarti sama dengan baris di atasnya.',
]

/** Invented: a little above 2022, except waktu penyelesaian (U3) and pengaduan (U8), which fell slightly; IKM 91,11. */
const survey2023: SkmFacts = {
  year: 2023,
  respondents: 7012,
  target: 90.5,
  unsur: { U1: 89.74, U2: 90.05, U3: 89.61, U4: 91.98, U5: 90.97, U6: 92.2, U7: 93.88, U8: 91.22, U9: 90.31 },
}

function recommendationsOf(sources: SampleSources): readonly Recommendation[] {
  const rules = sources.recommendations.filter(rule => rule.year === 2022)
  return [...rules, ...rules.map(rule => ({ ...rule, year: 2023 }))]
}

/** Semester II 2023 over the survey years 2022 and 2023: one sheet RATL, blank grouping cells, some records still open. */
export function buildSemester2(
  sources: SampleSources,
  records: Readonly<Record<2022 | 2023, readonly ActionRecord[]>>,
): Promise<Uint8Array> {
  const fields = {
    number: 'CONTOH-02/ITTAMA/MONEV-SKM/01/2024',
    semester: 'II',
    year: 2023,
    date: '2024-01-26',
    assignmentNumber: 'CONTOH-ST-02/ITTAMA/12/2023',
    assignmentDate: '2023-12-04',
    cutoff: '2023-12-05',
  } as const
  return buildLaterSemester(sources, fields, [...records[2022], ...records[2023]], about)
}

/** A semester report over the survey years 2022 and 2023, with the records as they stood at its cutoff. */
export async function buildLaterSemester(
  sources: SampleSources,
  fields: ReportFields,
  records: readonly ActionRecord[],
  aboutLines: readonly string[],
): Promise<Uint8Array> {
  const surveys = [...sources.facts.skm.filter(survey => survey.year === 2022), survey2023]
  const workbook = startWorkbook(fields.date)
  addReportSheet(workbook, fields)
  addTeamSheet(workbook)
  addUnitSheet(workbook, sources.facts.units, yearAfterIndependence)
  addRecommendationSheet(workbook, recommendationsOf(sources))
  addSurveySheets(workbook, surveys, surveys)
  addRatlOfAllYears(workbook, records)
  addAboutSheet(workbook, aboutLines)
  return packWorkbook(workbook)
}
