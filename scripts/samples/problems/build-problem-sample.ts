import type { CellValue, Workbook } from 'exceljs'
import { unsurCodes } from '../phrases/unsur-phrases.ts'
import type { Recommendation } from '../sample-sources.ts'
import { addTable } from '../workbook/add-table.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import {
  addAboutSheet,
  addRecommendationSheet,
  addReportSheet,
  addTeamSheet,
  addUnitSheet,
} from '../workbook/report-sheets.ts'
import { problemActions2022, problemActions2023, problemTotal2023 } from './problem-actions.ts'
import { publishedRows, respondentRows, surveyHeadings, surveyRows, targetRows } from './problem-results.ts'
import { problemUnits } from './problem-units.ts'

const about = [
  'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
  'Unit, orang, nomor, jawaban, dan rencana aksi seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
]

interface Sheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly title?: string
}

function addSheet(workbook: Workbook, { name, headings, rows, title }: Sheet): void {
  const widthOf = (heading: string) => (heading === 'Rencana Aksi' ? 60 : Math.max(8, heading.length + 4))
  const columns = headings.map(heading => ({ heading, width: widthOf(heading) }))
  addTable(workbook, title === undefined ? { name, columns, rows } : { name, columns, rows, title })
}

const actionTail = ['Rencana Aksi', 'Timeline', 'Status', 'Keterangan']

const sheets: readonly Sheet[] = [
  { name: 'Target', headings: ['Tahun', 'Target', 'Capaian'], rows: targetRows },
  { name: 'SKM', headings: surveyHeadings, rows: surveyRows },
  {
    name: 'Responden',
    headings: ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', 'Nama', ...unsurCodes],
    rows: respondentRows,
  },
  {
    name: 'RATL 2022',
    title: 'Rencana Aksi Tindak Lanjut SKM Tahun 2022',
    headings: ['No', 'Unit Pelayanan', 'No. Rekomendasi', ...actionTail],
    rows: problemActions2022,
  },
  {
    name: 'RATL 2023',
    title: 'Rencana Aksi Tindak Lanjut SKM Tahun 2023',
    headings: ['No', 'Unit Pelayanan', 'Jenis Layanan', ...actionTail],
    rows: [...problemActions2023, problemTotal2023],
  },
  {
    name: 'Angka Terbit',
    headings: ['Tahun', 'Unit Pelayanan', 'Jumlah Rekomendasi', 'Jumlah Rencana Aksi', 'Jumlah Close'],
    rows: publishedRows,
  },
]

/** Semester I 2024 for six invented units: every rule of the audit finds something, and nothing is an error. */
export async function buildProblemSample(recommendations: readonly Recommendation[]): Promise<Uint8Array> {
  const workbook = startWorkbook('2024-07-27')
  addReportSheet(workbook, {
    number: 'CONTOH-04/ITTAMA/MONEV-SKM/07/2024',
    semester: 'I',
    year: 2024,
    date: '2024-07-27',
    assignmentNumber: 'CONTOH-ST-04/ITTAMA/06/2024',
    assignmentDate: '2024-06-05',
    cutoff: '2024-06-06',
  })
  addTeamSheet(workbook)
  addUnitSheet(workbook, problemUnits)
  addRecommendationSheet(
    workbook,
    recommendations.map(rule => ({ ...rule, year: rule.year + 1 })),
  )
  for (const sheet of sheets) addSheet(workbook, sheet)
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}
