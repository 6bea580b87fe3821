import { ppb } from '../../../src/kinds/ppb/index.ts'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { keptPorts } from '../../kept-ports.ts'
import { jsonInput } from '../../memory-input.ts'
import { showProblems } from '../../workbook/show-problems.ts'

export type Row = Readonly<Record<string, string | number>>
export type Assessment = Readonly<Record<string, Row | readonly Row[]>>

const report = {
  Jenis: 'ppb',
  Tahun: 2023,
  Tanggal: '29/09/2023',
  Tempat: 'Jakarta',
  Instansi: 'Badan Contoh Nasional',
  'Singkatan Instansi': 'BCN',
  'Unit Penyusun': 'Biro Umpama',
  'Jabatan Penandatangan': 'Kepala Biro Umpama',
} as const

/** The options of a leaf, as `0 10 25`. */
export interface ListedLeaf {
  readonly code: string
  readonly whole: string
  readonly weight?: string
  readonly points: readonly (string | number)[]
}

export function instrumentRows(leaves: readonly ListedLeaf[]): readonly Row[] {
  return leaves.flatMap(({ code, whole, weight, points }) =>
    points.map((value, index) => ({
      Kriteria: whole,
      ...(weight !== undefined && index === 0 && { 'Bobot Kriteria': weight }),
      Indikator: `Indikator ${code}`,
      'No Tolok Ukur': code,
      'Tolok Ukur': `Tolok ukur ${code}`,
      Opsi: `pilihan ${value}`,
      Poin: value,
    })),
  )
}

/** Four leaves of 25 points in two criteria that count alike. */
export const listed: readonly ListedLeaf[] = ['1.1', '1.2', '2.1', '2.2'].map(code => ({
  code,
  whole: code.startsWith('1') ? 'Kriteria Satu' : 'Kriteria Dua',
  points: [0, 10, 25],
}))

/** Points of one stage or more, in the order of the list. */
export function pointRows(
  leaves: readonly ListedLeaf[],
  points: Readonly<Record<string, readonly (string | number)[]>>,
) {
  return leaves.map(({ code }, index) => ({
    'No Tolok Ukur': code,
    ...Object.fromEntries(
      Object.entries(points).flatMap(([title, values]) => {
        const value = values[index]
        return value === undefined || value === '' ? [] : [[title, value]]
      }),
    ),
  }))
}

/** An assessment without any problem, with a document for each leaf. */
export function goodAssessment(stage = 'mandiri', points: Parameters<typeof pointRows>[1] = {}): Assessment {
  return {
    Laporan: { ...report, Tahap: stage },
    Instrumen: instrumentRows(listed),
    Penilaian: pointRows(listed, { 'Poin Mandiri': [25, 10, 25, 0], ...points }),
    'Data Dukung': listed.map(({ code }) => ({ 'No Tolok Ukur': code, 'Judul Dokumen': 'Undangan', Status: 'ada' })),
  }
}

/** All that comes of it: problems and findings as `galat skor.missing Laporan![3].Nilai`, and the figures. */
export async function prepare(assessment: Assessment, edition: Edition = 'internal') {
  const { deflate, resources } = keptPorts()
  const source = await loadSource(jsonInput(assessment), deflate)
  if (!source.ok) throw new Error(showProblems(source.problems).join('\n'))
  const prepared = await ppb.prepare(source.value, { edition }, resources)
  const shown = showProblems(prepared.problems)
  return prepared.ok ? { shown, figures: prepared.value.figures, view: prepared.value.view } : { shown }
}
