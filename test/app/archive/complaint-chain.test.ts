import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

const unit = 'Balai Umpama'
const office = {
  Tempat: 'Jakarta',
  Instansi: 'Badan Contoh Nasional',
  'Singkatan Instansi': 'BCN',
  'Unit Penyusun': 'Biro Umpama',
  'Jabatan Penandatangan': 'Kepala Biro Umpama',
}

type Cells = Readonly<Record<string, string>>

const ticket = (id: string, received: string, cells: Cells = {}) => {
  return {
    ID: id,
    'Tanggal Terima': received,
    Kanal: 'SP4N-LAPOR!',
    Sumber: 'SP4N',
    Jenis: 'Informasi',
    Unit: unit,
    ...cells,
  }
}
const answered = (day: string) => ({ 'Tanggal TL': day, Status: 'Replied' })
const closed = (day: string) => ({ 'Tanggal TL': day, 'Tanggal Closed': day, Status: 'Closed' })

const quarter = (period: string, tickets: readonly Cells[]) => ({
  Laporan: { ...office, Jenis: 'pengaduan', Tahun: 2025, Periode: period },
  Libur: [{ Tanggal: '01/01/2025' }],
  Pengaduan: tickets,
})

const first = quarter('Triwulan I', [
  ticket('T-1', '03/03/2025', closed('04/03/2025')),
  ticket('T-2', '24/03/2025'),
  ticket('T-3', '25/03/2025'),
  ticket('T-4', '26/03/2025'),
  ticket('T-5', '27/03/2025'),
])
const second = quarter('Triwulan II', [
  ticket('T-2', '24/03/2025', closed('02/04/2025')),
  ticket('t-3', '25/03/2025', answered('03/04/2025')),
  ticket('T-4', '26/03/2025'),
  ticket('T-6', '05/05/2025', closed('06/05/2025')),
  ticket('T-7', '06/05/2025', closed('07/05/2025')),
  ticket('T-8', '24/06/2025'),
])

async function issueAll({ folder, issue }: SampleArchive, inputs: readonly unknown[]): Promise<ReportResult> {
  let last: ReportResult | undefined
  for (const [at, input] of inputs.entries()) {
    const path = join(folder, `${at}.json`)
    writeFileSync(path, JSON.stringify(input))
    last = await issue(path, { formats: ['html'], edition: 'internal' })
    expect(last.problems.filter(({ severity }) => severity === 'galat')).toEqual([])
  }
  if (last === undefined) throw new RangeError('no inputs')
  return last
}

function wordsOf({ files }: Pick<ReportResult, 'files'>): string {
  const path = files?.find(file => file.path.endsWith('.html'))?.path ?? ''
  return readFileSync(path, 'utf8')
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;])/g, '$1')
}

test('what the last report left open is closed, answered, still open, or in no row any more', () =>
  withSampleArchive(async place => {
    const last = await issueAll(place, [first, second])
    const words = wordsOf(last)
    expect(words).toContain('dengan keadaan tanggal 31 Maret 2025, 4 (empat) tiket masih terbuka')
    expect(words).toContain('1 selesai, 1 dijawab dan belum ditutup, 1 masih terbuka, dan 1 tidak ada lagi')
    // Rows of before the period were not received in it.
    expect(words).toContain('Sebanyak 3 (tiga) laporan masyarakat diterima')
    const vanished = last.problems.filter(({ code }) => code === 'tiket.vanished')
    expect(vanished.map(({ message }) => message)).toEqual([
      '1 tiket yang terbuka pada laporan Triwulan I Tahun 2025 tidak ada lagi di lembar Pengaduan, misalnya "T-5".',
    ])
  }))

test('a report of the same period, or of a later one, is none of before', () =>
  withSampleArchive(async place => {
    const last = await issueAll(place, [second, first])
    expect(wordsOf(last)).not.toContain('Tiket yang Terbuka pada Laporan Sebelumnya')
  }))

test('complaints by the national system beside the score of evaluators in the same year', () =>
  withSampleArchive(async place => {
    const row = Array.from({ length: 30 }, (_, at) => [String(at + 1), at === 27 ? 5 : 3] as const)
    const evaluation = {
      Laporan: { ...office, Jenis: 'pekppp', Tahun: 2025, 'Status Hasil': 'sementara', 'Tanpa F-03': 'pakai F-02' },
      Lokus: [{ No: 1, 'Unit Lokus': unit }],
      'F-02': [{ 'Unit Lokus': unit, ...Object.fromEntries(row) }],
    }
    const last = await issueAll(place, [evaluation, second])
    const words = wordsOf(last)
    expect(words).toMatch(/Skor Evaluator Balai Umpama 3 2 66,67 4 5/)
    const found = last.problems.filter(({ code }) => code === 'pengaduan.evaluators-differ')
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Balai Umpama: 2 dari 3 laporan SP4N ditindaklanjuti, yang bernilai 4 .* memberinya 5\.$/),
    ])
  }))
