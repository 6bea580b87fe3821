import type { ActionRecord } from './action-record.ts'
import type { SampleSources } from './sample-sources.ts'
import { packWorkbook, startWorkbook } from './workbook/pack-workbook.ts'
import { addRatlByRecommendation, addRatlByService } from './workbook/ratl-sheets.ts'
import {
  addAboutSheet,
  addRecommendationSheet,
  addReportSheet,
  addSurveySheets,
  addTeamSheet,
  addUnitSheet,
  yearAfterIndependence,
} from './workbook/report-sheets.ts'

const about = [
  'Berkas ini adalah data contoh untuk mencoba penyusunan laporan Semester I Tahun 2023.',
  'Nama unit, jumlah rekomendasi, jumlah rencana aksi, dan nilai indeks berasal dari laporan yang telah diterbitkan.',
  'Seluruh uraian rencana aksi, tanggal target, nomor surat, dan nama orang adalah rekaan.',
  'Layanan Iklan Kosmetik pada unit nomor 6 ditambahkan agar jumlah layanan sesuai dengan jumlah rekomendasi.',
  'Lembar yang namanya diawali garis bawah tidak dibaca sebagai data.',
]

/** Semester I 2023 over the survey years 2021 and 2022: 861 records, all closed, grouping cells merged. */
export async function buildSemester1(
  sources: SampleSources,
  records: Readonly<Record<2021 | 2022, readonly ActionRecord[]>>,
): Promise<Uint8Array> {
  const { facts, recommendations } = sources
  const workbook = startWorkbook('2023-07-27')
  addReportSheet(workbook, {
    number: 'CONTOH-01/ITTAMA/MONEV-SKM/07/2023',
    semester: 'I',
    year: 2023,
    date: '2023-07-27',
    assignmentNumber: 'CONTOH-ST-01/ITTAMA/06/2023',
    assignmentDate: '2023-06-05',
    cutoff: '2023-06-06',
  })
  addTeamSheet(workbook)
  addUnitSheet(workbook, facts.units, yearAfterIndependence)
  addRecommendationSheet(workbook, recommendations)
  addSurveySheets(workbook, facts.skm, facts.skm)
  addRatlByRecommendation(workbook, 2021, records[2021], recommendations)
  addRatlByService(workbook, 2022, records[2022])
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}
