import type { CellValue } from 'exceljs'
import { addSheet } from '../monthly/month-sheets.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'

/** The options of a leaf with their points, the best first. */
export type Options = readonly (readonly [words: string, points: number])[]

export interface LeafPlan {
  readonly code: string
  readonly name: string
  readonly options: Options
  /** The points of each stage that has begun. */
  readonly points: readonly [mandiri: number, ...later: number[]]
  readonly note?: string
  readonly unit: string
}

export interface IndicatorPlan {
  readonly code: string
  readonly name: string
  readonly leaves: readonly LeafPlan[]
}

export interface CriterionPlan {
  readonly name: string
  /** As a share of one; none where points are added up as they are. */
  readonly weight?: number
  readonly indicators: readonly IndicatorPlan[]
}

/** A document: leaf, title, number, day, unit, status. */
export type DocumentPlan = readonly [code: string, title: string, reference: string, day: string | null, ...string[]]

/** A result of an earlier year: year, value, grade, rank, instrument. */
export type PastPlan = readonly [number, number, string, string | null, string | null]

/** A recommendation: leaf, recommendation, follow-up, until when, unit, status. */
export type AdvicePlan = readonly [string, string, string, string, string, 'Open' | 'Close']

/** All that a sample workbook of this kind says; days as `2024-07-27`. */
export interface Assessment {
  readonly facts: readonly (readonly [string, string | number])[]
  readonly days: Readonly<Record<string, string>>
  readonly criteria: readonly CriterionPlan[]
  readonly documents: readonly DocumentPlan[]
  readonly past: readonly PastPlan[]
  readonly advice: readonly AdvicePlan[]
  readonly narratives: readonly (readonly [string, string])[]
  readonly about: readonly string[]
}

/** Rows of the sheet Instrumen; weights stand once. */
function instrumentRows(criteria: readonly CriterionPlan[]): CellValue[][] {
  return criteria.flatMap(({ name, weight, indicators }) =>
    indicators.flatMap((indicator, at) =>
      indicator.leaves.flatMap((leaf, within) =>
        leaf.options.map(([option, points], index) => [
          name,
          at + within + index === 0 ? (weight ?? null) : null,
          ...[indicator.code, indicator.name, leaf.code, leaf.name, option, points],
        ]),
      ),
    ),
  )
}

function pointRows(criteria: readonly CriterionPlan[]): CellValue[][] {
  const leaves = criteria.flatMap(({ indicators }) => indicators.flatMap(one => one.leaves))
  return leaves.map(({ code, options, points: [own, verified, final], note, unit }) => [
    code,
    options.find(([, points]) => points === own)?.[0] ?? null,
    ...[own, verified ?? null, final ?? null, note ?? null, unit],
  ])
}

/** The bytes of a sample workbook. */
export async function buildAssessment(plan: Assessment, day: string): Promise<Uint8Array> {
  const workbook = startWorkbook(day)
  const days = Object.entries(plan.days).map(([entry, one]) => [entry, excelDay(one)])
  addSheet(workbook, { name: 'Laporan', headings: ['Isian', 'Nilai'], rows: [...plan.facts, ...days] as CellValue[][] })
  addSheet(workbook, {
    name: 'Instrumen',
    headings: ['Kriteria', 'Bobot Kriteria', 'No', 'Indikator', 'No Tolok Ukur', 'Tolok Ukur', 'Opsi', 'Poin'],
    rows: instrumentRows(plan.criteria),
  })
  addSheet(workbook, {
    name: 'Penilaian',
    headings: [
      ...['No Tolok Ukur', 'Jawaban Mandiri', 'Poin Mandiri', 'Poin Verifikasi', 'Poin Final', 'Penjelasan'],
      'Unit Penanggung Jawab',
    ],
    rows: pointRows(plan.criteria),
  })
  addSheet(workbook, {
    name: 'Data Dukung',
    headings: [
      ...['No Tolok Ukur', 'No Dokumen', 'Judul Dokumen', 'Nomor/Tanggal Dokumen', 'Tanggal Dokumen', 'Tautan'],
      ...['Unit', 'Status'],
    ],
    rows: plan.documents.map(([code, title, reference, when, unit = '', status = 'ada', link], index) => [
      ...[code, index + 1, title, reference === '' ? null : reference, when === null ? null : excelDay(when)],
      ...[link ?? null, unit, status],
    ]),
  })
  if (plan.past.length > 0)
    addSheet(workbook, {
      name: 'Riwayat',
      headings: ['Tahun', 'Nilai', 'Kategori', 'Peringkat', 'Instrumen'],
      rows: plan.past.map(row => [...row]),
    })
  if (plan.advice.length > 0)
    addSheet(workbook, {
      name: 'Rekomendasi',
      headings: ['No Tolok Ukur', 'Rekomendasi', 'Tindak Lanjut', 'Target', 'Unit', 'Status'],
      rows: plan.advice.map(row => [...row]),
    })
  if (plan.narratives.length > 0)
    addSheet(workbook, { name: 'Narasi', headings: ['Bagian', 'Teks'], rows: plan.narratives.map(row => [...row]) })
  addAboutSheet(workbook, plan.about)
  return packWorkbook(workbook)
}

/** What every sample says of who reports. */
export function officeFacts(year: number, number: string, stage: string): Assessment['facts'] {
  return [
    ['Jenis', 'ppb'],
    ['Nomor', number],
    ['Tahun', year],
    ['Tahap', stage],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Biro Perizinan Contoh'],
    ['Jabatan Penandatangan', 'Kepala Biro Perizinan Contoh'],
    ['Nama Penandatangan', 'Wulan Umpama'],
  ]
}
