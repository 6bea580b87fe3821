import type { CellValue } from 'exceljs'
import type { SampleFile } from '../build-samples.ts'
import { createRandom, type Random } from '../random.ts'
import type { SampleSources } from '../sample-sources.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { packEvaluation, type Rows } from './evaluation-workbook.ts'
import { problemEvaluation } from './problem-pekppp.ts'

const rule = 'Peraturan Menteri PANRB Nomor 29 Tahun 2022'
const earlierRule = 'Peraturan Menteri PANRB Nomor 17 Tahun 2017'

export const locusHeadings = [
  'No',
  'Unit Lokus',
  'Jenis Lokus',
  'Bentuk',
  'Tanggal Evaluasi',
  'Evaluator',
  'Unit Evaluator',
  'Kepala Unit',
]
export const scoreHeadings = ['Unit Lokus', ...Array.from({ length: 30 }, (_, index) => String(index + 1))]
export const userHeadings = ['Unit Lokus', 'Tanggal', ...Array.from({ length: 14 }, (_, index) => `Q${index + 1}`)]
export const pastHeadings = ['Tahun', 'Unit Lokus', 'IPP', 'Kategori', 'Instrumen']
export const planHeadings = ['Unit Lokus', 'Kode', 'Rencana', 'Target Waktu', 'Penanggung Jawab', 'Status']

/** The entries of the sheet Laporan of an invented agency. */
export function pekpppFacts(number: string, year: number, more: Rows = []): Rows {
  return [
    ['Jenis', 'pekppp'],
    ['Nomor', number],
    ['Tahun', year],
    ['Tanggal', excelDay(`${year + 1}-01-30`)],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Penyusun', 'Inspektorat Contoh'],
    ['Status Hasil', 'final'],
    ['Tanggal Penetapan', excelDay(`${year}-12-19`)],
    ['Nomor Surat Tugas', `CONTOH-3/${year}`],
    ['Tanggal Surat Tugas', excelDay(`${year}-10-01`)],
    ['Jabatan Penandatangan', 'Inspektur Contoh'],
    ['Nama Penandatangan', 'Wulan Umpama'],
    ...more,
  ]
}

export const team: Rows = [
  ['Penanggung Jawab', 'Wulan Umpama'],
  ['Ketua', 'Budi Contoh'],
  ['Anggota', 'Siti Misal'],
  ['Anggota', 'Agus Teladan'],
]

const earlierYears: Rows = [
  [2020, null, 3.89, 'B', earlierRule],
  [2021, null, 4.22, 'A-', earlierRule],
  [2022, null, 3.71, 'B', rule],
  [2023, null, 3.88, 'B', rule],
  [2024, null, 3.97, 'B', rule],
]

/** 48 loci, four of them online; everybody has an index. */
export async function buildPekpppSamples({ facts: { units } }: SampleSources): Promise<readonly SampleFile[]> {
  const large = units.slice(0, 48).map(({ unit }) => unit)
  const small = ['Balai Umpama', 'Loka Misal', 'Balai Besar Teladan']
  return [
    {
      name: 'pekppp-2025.xlsx',
      bytes: await packEvaluation({
        day: '2026-01-30',
        facts: pekpppFacts('CONTOH-7/2026', 2025, [['Target IPP', 4.06]]),
        tables: tablesOf(large, createRandom('pekppp-2025'), { year: 2025, past: earlierYears }),
        about: ['Contoh penilaian 48 unit lokus dengan skor rekaan; empat di antaranya layanan daring.'],
      }),
    },
    {
      name: 'pekppp-kecil.xlsx',
      bytes: await packEvaluation({
        day: '2026-01-30',
        facts: pekpppFacts('CONTOH-8/2025', 2024),
        tables: tablesOf(small, createRandom('pekppp-kecil'), { year: 2024, past: earlierYears.slice(2, 4) }),
        about: ['Contoh penilaian tiga unit lokus dengan skor rekaan, tanpa catatan pemeriksaan.'],
      }),
    },
    { name: 'pekppp-bermasalah.xlsx', bytes: await packEvaluation(problemEvaluation) },
  ]
}

const people = ['Budi Contoh', 'Siti Misal', 'Agus Teladan']
const heads = ['Rina Umpama', 'Dewi Contoh', 'Andi Misalnya', 'Maria Seumpama']
const plans = [
  'Melengkapi bukti dan menetapkan kebijakannya.',
  'Menambah sarana yang belum ada.',
  'Melatih petugas dan memantau penerapannya setiap bulan.',
  'Memublikasikan informasinya di laman dan di loket.',
]

interface SampleYear {
  readonly year: number
  readonly past: Rows
}

function tablesOf(loci: readonly string[], random: Random, { year, past }: SampleYear) {
  const isOnline = (index: number) => index % 12 === 11
  const marks = loci.map((_, index) => scoresOf(isOnline(index), random))
  const own = marks.map(scores => scores.map(score => (random.chance(0.12) ? Math.min(5, score + 1) : score)))
  return [
    { name: 'Tim', headings: ['Peran', 'Nama'], rows: team },
    {
      name: 'Lokus',
      headings: locusHeadings,
      rows: loci.map((unit, index): CellValue[] => [
        ...[index + 1, unit, random.pick(['barang', 'jasa', 'administrasi']), isOnline(index) ? 'daring' : 'luring'],
        ...[
          excelDay(`${year}-10-${String(6 + (index % 20)).padStart(2, '0')}`),
          random.pick(people),
          'Inspektorat Contoh',
          random.pick(heads),
        ],
      ]),
    },
    {
      name: 'F-02',
      headings: scoreHeadings,
      rows: loci.map((unit, index): CellValue[] => [unit, ...padded(marks[index] ?? [])]),
    },
    {
      name: 'F-02 Penilaian Mandiri',
      headings: scoreHeadings,
      rows: loci.flatMap((unit, index): CellValue[][] =>
        index % 2 === 0 ? [[unit, ...padded(own[index] ?? [])]] : [],
      ),
    },
    {
      name: 'F-03',
      headings: userHeadings,
      rows: loci.flatMap((unit, index) => usersOf(unit, isOnline(index), year, random)),
    },
    { name: 'Riwayat', headings: pastHeadings, rows: past },
    {
      name: 'Tindak Lanjut',
      headings: planHeadings,
      rows: loci.flatMap((unit, index): CellValue[][] =>
        index % 2 === 1
          ? []
          : [
              [
                unit,
                String(1 + random.below(20)),
                random.pick(plans),
                `30/6/${year + 1}`,
                'Kepala Unit',
                random.chance(0.3) ? 'Close' : 'Open',
              ],
            ],
      ),
    },
  ]
}

/** Scores that do not contradict each other: who works with SIPPN and SP4N-LAPOR! has them everywhere. */
function scoresOf(isOnline: boolean, random: Random): readonly number[] {
  const usual = () => random.pick([3, 4, 4, 4, 5, 5])
  const scores = Array.from({ length: isOnline ? 29 : 30 }, usual)
  if (!isOnline) for (const number of [21, 26]) scores[number - 1] = 5
  return scores
}

function padded(scores: readonly number[]): readonly (number | null)[] {
  return [...scores, ...Array<null>(30 - scores.length).fill(null)]
}

function usersOf(unit: string, isOnline: boolean, year: number, random: Random): CellValue[][] {
  const questions = isOnline ? 11 : 14
  return Array.from({ length: 10 + random.below(11) }, () => {
    const answers = Array.from({ length: questions }, () => random.pick([3, 4, 4, 5, 5]))
    const day = excelDay(`${year}-09-${String(1 + random.below(28)).padStart(2, '0')}`)
    return [unit, day, ...answers, ...Array<null>(14 - questions).fill(null)]
  })
}
