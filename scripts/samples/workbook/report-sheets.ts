import type { Workbook } from 'exceljs'
import { unsurCodes } from '../phrases/unsur-phrases.ts'
import type { Recommendation, SkmFacts, UnitFacts } from '../sample-sources.ts'
import { addTable } from './add-table.ts'
import { excelDay } from './cell-value.ts'

/** The fields of the sheet Laporan that differ from report to report; days are `2023-07-27`. */
export interface ReportFields {
  readonly number: string
  readonly semester: 'I' | 'II'
  readonly year: number
  readonly date: string
  readonly assignmentNumber: string
  readonly assignmentDate: string
  readonly cutoff: string
}

/** The sheet Laporan: one row per field, as listed for kind monev-skm in the input contract. */
export function addReportSheet(workbook: Workbook, fields: ReportFields): void {
  addTable(workbook, {
    name: 'Laporan',
    columns: [
      { heading: 'Isian', width: 26 },
      { heading: 'Nilai', width: 46 },
    ],
    rows: [
      ['Jenis', 'monev-skm'],
      ['Nomor', fields.number],
      ['Semester', fields.semester],
      ['Tahun', fields.year],
      ['Tanggal', excelDay(fields.date)],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Badan Pengawas Obat dan Makanan'],
      ['Singkatan Instansi', 'BPOM'],
      ['Unit Penyusun', 'Inspektorat Utama'],
      ['Nomor Surat Tugas', fields.assignmentNumber],
      ['Tanggal Surat Tugas', excelDay(fields.assignmentDate)],
      ['Tanggal Cutoff', excelDay(fields.cutoff)],
      ['Aplikasi Sumber', 'SAPA APIP'],
      ['Jabatan Penandatangan', 'Inspektur Utama'],
      ['Nama Penandatangan', 'Budi Contoh'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
    ],
  })
}

/** The sheet Tim, with invented people whose names say so. */
export function addTeamSheet(workbook: Workbook): void {
  addTable(workbook, {
    name: 'Tim',
    columns: [
      { heading: 'Peran', width: 30 },
      { heading: 'Nama', width: 30 },
    ],
    grouping: 1,
    repeated: 'blank',
    rows: [
      ['Penanggung Jawab', 'Budi Contoh'],
      ['Pengendali Mutu', 'Siti Percontohan'],
      ['Pengendali Teknis', 'Agus Teladan'],
      ['Ketua Tim', 'Rina Umpama'],
      ['Anggota Tim', 'Andi Misalnya'],
      ['Anggota Tim', 'Dewi Permisalan'],
      ['Anggota Tim', 'Wayan Ibarat'],
      ['Anggota Tim', 'Maria Seumpama'],
    ],
  })
}

/**
 * The published report has the offices that became independent in 2022 surveyed outside the target of that year; from when
 * on they count is invented.
 */
export function yearAfterIndependence({ independentSince }: Pick<UnitFacts, 'independentSince'>): number | null {
  return independentSince === null ? null : independentSince + 1
}

/** The sheet Unit; with the year from which each counts towards the target, where that is told. */
export function addUnitSheet(
  workbook: Workbook,
  units: readonly Omit<UnitFacts, 'years' | 'services2022'>[],
  targetSince?: (unit: Pick<UnitFacts, 'independentSince'>) => number | null,
): void {
  const columns = [
    { heading: 'No', width: 6 },
    { heading: 'Unit Pelayanan', width: 70 },
    { heading: 'Kelompok', width: 20 },
    { heading: 'Mandiri Sejak', width: 16 },
  ]
  addTable(workbook, {
    name: 'Unit',
    columns: targetSince === undefined ? columns : [...columns, { heading: 'Masuk Target Sejak', width: 20 }],
    rows: units.map(unit => [
      ...[unit.no, unit.unit, unit.group, unit.independentSince],
      ...(targetSince === undefined ? [] : [targetSince(unit)]),
    ]),
  })
}

/** The sheet Rekomendasi. */
export function addRecommendationSheet(workbook: Workbook, recommendations: readonly Recommendation[]): void {
  addTable(workbook, {
    name: 'Rekomendasi',
    columns: [
      { heading: 'Tahun', width: 8 },
      { heading: 'No', width: 6 },
      { heading: 'Rekomendasi', width: 100 },
    ],
    grouping: 1,
    repeated: 'blank',
    rows: recommendations.map(({ year, number, text }) => [year, number, text]),
  })
}

/** The sheets Target and SKM; the rows of SKM are for the whole agency, so their unit is blank. */
export function addSurveySheets(
  workbook: Workbook,
  targets: readonly Pick<SkmFacts, 'year' | 'target'>[],
  surveys: readonly Omit<SkmFacts, 'target'>[],
): void {
  addTable(workbook, {
    name: 'Target',
    columns: ['Tahun', 'Target'].map(heading => ({ heading, width: 10 })),
    rows: targets.map(({ year, target }) => [year, target]),
  })
  addTable(workbook, {
    name: 'SKM',
    columns: ['Tahun', 'Unit Pelayanan', 'Responden', ...unsurCodes].map(heading => ({
      heading,
      width: heading.length > 6 ? 16 : 8,
    })),
    rows: surveys.map(({ year, respondents, unsur }) => [
      year,
      null,
      respondents,
      ...unsurCodes.map(code => unsur[code] ?? null),
    ]),
  })
}

/** The sheet _Tentang, which the reader ignores: what in this workbook is real and what is not. */
export function addAboutSheet(workbook: Workbook, lines: readonly string[]): void {
  const sheet = workbook.addWorksheet('_Tentang')
  sheet.getColumn(1).width = 110
  sheet.addRows(lines.map(line => [line]))
}
