import type { CellValue, Workbook } from 'exceljs'
import { addSheet } from '../monthly/month-sheets.ts'
import { unsurCodes } from '../phrases/unsur-phrases.ts'
import { addTable } from '../workbook/add-table.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { addLongTable, type LongTable } from '../workbook/long-table.ts'
import type { AnnualForm } from './draw-respondents.ts'
import type { SurveyRow } from './plan-earlier.ts'

/** What the sheet Laporan says in one sample and not in the others; days are `2026-01-16`. */
export interface AnnualReport {
  readonly number: string
  readonly year: number
  readonly from: string
  readonly to: string
  readonly date: string
  /** Day of the public forum where the plans were discussed. */
  readonly forum: string
  readonly more?: readonly (readonly CellValue[])[]
}

/** The sheet Laporan of an annual survey. */
export function addAnnualReport(workbook: Workbook, report: AnnualReport): void {
  addSheet(workbook, {
    name: 'Laporan',
    headings: ['Isian', 'Nilai'],
    rows: [
      ['Jenis', 'skm-tahunan'],
      ['Nomor', report.number],
      ['Tahun', report.year],
      ['Periode Survei Mulai', excelDay(report.from)],
      ['Periode Survei Selesai', excelDay(report.to)],
      ['Tanggal', excelDay(report.date)],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Badan Pengawas Obat dan Makanan'],
      ['Singkatan Instansi', 'BPOM'],
      ['Unit Penyusun', 'Inspektorat Utama'],
      ['Metode Survei', 'kuesioner daring'],
      ['Metode Sampel', 'Krejcie-Morgan'],
      ['Cara Penggabungan', 'responden'],
      ['Tanggal FKP', excelDay(report.forum)],
      ...(report.more ?? []),
      ['Jabatan Penandatangan', 'Inspektur Utama'],
      ['Nama Penandatangan', 'Budi Contoh'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
    ],
  })
}

/** A row of the sheet Populasi. */
export interface PopulationRow {
  readonly unit: string
  readonly service: string
  readonly population: number
}

/** The sheet Populasi; below the first row of a unit its name is left blank. */
export function addPopulations(workbook: Workbook, rows: readonly PopulationRow[]): void {
  addSheet(workbook, {
    name: 'Populasi',
    headings: ['Unit Pelayanan', 'Jenis Layanan', 'Populasi'],
    grouping: 1,
    rows: rows.map(({ unit, service, population }) => [unit, service, population]),
  })
}

/** The sheet SKM: results of the years before, by unit and service. */
export function addResults(
  workbook: Workbook,
  rows: readonly (SurveyRow & { readonly unit: string; readonly service: string })[],
): void {
  addSheet(workbook, {
    name: 'SKM',
    headings: ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', ...unsurCodes],
    rows: rows.map(({ year, unit, service, respondents, values }) => [
      ...[year, unit, service, respondents],
      ...unsurCodes.map(code => values[code]),
    ]),
  })
}

export const respondentHeadings = [
  ...['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', 'Jenis Kelamin', 'Usia', 'Pendidikan', 'Pekerjaan'],
  ...['Kategori Pengguna', 'Jenis Disabilitas', ...unsurCodes, 'Saran'],
]

/** A row of the sheet Responden, as its headings ask for. */
export function respondentRow(year: number, unit: string, service: string, form: AnnualForm): readonly CellValue[] {
  const { day, sex, age, education, job, category, disability, marks, suggestion } = form
  return [
    ...[year, unit, service, excelDay(day), sex, age, education, job, category, disability],
    ...[...unsurCodes.map(code => marks[code]), suggestion],
  ]
}

/** The sheet Responden, to be packed with the workbook. */
export function addRespondents(workbook: Workbook, rows: readonly (readonly CellValue[])[]): LongTable {
  const widths: Readonly<Record<string, number>> = { 'Unit Pelayanan': 44, 'Jenis Layanan': 40, Saran: 60 }
  const columns = respondentHeadings.map(heading => ({ heading, width: widths[heading] ?? heading.length + 6 }))
  return addLongTable(workbook, { name: 'Responden', columns, rows })
}

/** The sheet Target. */
export function addTargets(workbook: Workbook, rows: readonly (readonly [year: number, target: number])[]): void {
  addTable(workbook, {
    name: 'Target',
    columns: ['Tahun', 'Target'].map(heading => ({ heading, width: 10 })),
    rows,
  })
}

/** The sheet Tren: years whose answers nobody has any more. */
export function addTrend(workbook: Workbook, rows: readonly (readonly [year: number, ikm: number])[]): void {
  addSheet(workbook, { name: 'Tren', headings: ['Tahun', 'IKM'], rows })
}

/** A row of the sheet RTL: what is done about an unsur, in which quarters of the year after, and by whom. */
export interface PlanRow {
  readonly unit: string
  readonly service: string
  readonly unsur: string
  readonly cause: string
  readonly plan: string
  readonly quarters: readonly ('I' | 'II' | 'III' | 'IV')[]
  readonly responsible: string
}

const quarters = ['I', 'II', 'III', 'IV'] as const

/** The sheet RTL, with a mark for each quarter. */
export function addPlans(workbook: Workbook, rows: readonly PlanRow[]): void {
  addSheet(workbook, {
    name: 'RTL',
    headings: [
      ...['Unit Pelayanan', 'Jenis Layanan', 'Unsur', 'Penyebab', 'RTL'],
      ...[...quarters.map(quarter => `TW ${quarter}`), 'Penanggung Jawab'],
    ],
    grouping: 2,
    rows: rows.map(({ unit, service, unsur, cause, plan, quarters: own, responsible }) => [
      ...[unit, service, unsur, cause, plan],
      ...[...quarters.map(quarter => (own.includes(quarter) ? '✓' : null)), responsible],
    ]),
  })
}

/** The sheet TL Sebelumnya. */
export function addEarlierPlans(workbook: Workbook, rows: readonly (readonly CellValue[])[]): void {
  const headings = ['Tahun', 'Unsur', 'RTL', 'Ditindaklanjuti', 'Uraian', 'Dokumentasi']
  addSheet(workbook, { name: 'TL Sebelumnya', headings, grouping: 1, rows })
}
