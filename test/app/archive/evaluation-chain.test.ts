import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

type Input = Readonly<Record<string, unknown>>

const office = {
  Tempat: 'Jakarta',
  Instansi: 'Badan Contoh Nasional',
  'Singkatan Instansi': 'BCN',
  'Unit Penyusun': 'Inspektorat Contoh',
  'Status Hasil': 'sementara',
  'Jabatan Penandatangan': 'Inspektur Contoh',
}
const [balai, loka] = ['Balai Umpama', 'Loka Misal']

const facts = (kind: string, year: number, more: Input = {}) => {
  return { ...office, Jenis: kind, Tahun: year, Tanggal: `31/12/${year}`, ...more }
}

/** Every indicator of F-02 A has the same score but those that are named, so that the IPP is that score. */
function scored(unit: string, score: number, others: Readonly<Record<string, number>> = {}) {
  const row = Array.from({ length: 30 }, (_, at) => [String(at + 1), others[String(at + 1)] ?? score] as const)
  return { 'Unit Lokus': unit, ...Object.fromEntries(row) }
}

const plan = (unit: string, code: string, words: string, status: 'Open' | 'Close') => {
  return { 'Unit Lokus': unit, Kode: code, Rencana: words, Status: status }
}

const loci = [
  { No: 1, 'Unit Lokus': balai },
  { No: 2, 'Unit Lokus': loka },
]

const evaluated = (year: number, marks: readonly Input[], more: Input = {}) => ({
  Laporan: facts('pekppp', year, { 'Tanpa F-03': 'pakai F-02' }),
  Lokus: loci,
  'F-02': marks,
  ...more,
})

const lastPlans = [
  plan(balai, '16', 'Menambah fasilitas pelengkap ruang tunggu.', 'Open'),
  plan(balai, '1', 'Menyusun ulang standar bersama masyarakat.', 'Open'),
  plan(loka, '2', 'Melatih petugas loket.', 'Open'),
  plan(loka, '30', 'Menyusun payung hukum inovasi.', 'Close'),
]
const before = evaluated(2024, [scored(balai, 3), scored(loka, 4)], { 'Tindak Lanjut': lastPlans })
const after = evaluated(2025, [scored(balai, 3, { 16: 4 }), scored(loka, 4, { 2: 2 })], {
  'Tindak Lanjut': [
    plan(balai, '16.c.As', 'Menambah fasilitas pelengkap ruang tunggu', 'Close'),
    plan(balai, '1', 'Menyusun ulang standar bersama masyarakat', 'Open'),
    plan(loka, '30', 'Menyusun payung hukum inovasi.', 'Open'),
  ],
})

/** The scores of a filled sheet of the instrument of 2017. */
function filledSheet(): readonly Input[] {
  const text = readFileSync('test/kinds/pekppp/cases/lembar-terisi-tahun-2020/input.json', 'utf8')
  return (JSON.parse(text) as Record<string, readonly Input[]>)['F-02'] ?? []
}

/** Makes reports into one archive, one after the other; gives the last of them. */
async function issueAll({ folder, issue }: SampleArchive, inputs: readonly Input[]): Promise<ReportResult> {
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

const found = ({ problems }: Pick<ReportResult, 'problems'>, code: string) =>
  problems.filter(one => one.code === code).map(({ message, place }) => `${place.sheet ?? ''} ${message}`)

test('pekppp: values and plans of last year are taken up from its report', () =>
  withSampleArchive(async place => {
    const last = await issueAll(place, [before, after])
    const words = wordsOf(last)
    // The mean over both units: 3,50 then; 3,0414 and 3,93 now.
    expect(words).toMatch(/2024 3,50 B- [^0-9]*29 Tahun 2022 2025 3,4/)
    expect(words).toContain('Nilai tahun 2024 diambil dari laporan tahun itu.')
    expect(words).toMatch(/1 Balai Umpama 3,00 3,04 \+0,04 2 Loka Misal 4,00 3,9\d −0,0\d/)
    expect(words).toContain('Dari 2 (dua) unit yang nilainya dapat dibandingkan dengan tahun 2024, 1 naik dan 1 turun')
    expect(words).toContain('Laporan tahun 2024 memuat 4 (empat) rencana perbaikan; 3 (tiga) di antaranya masih open')
    expect(words).toContain('1 kini close, 1 masih open, dan 1 tidak ditulis lagi')
    expect(words).toContain('Sebanyak 1 (satu) yang telah close pada laporan itu kini open lagi')
    expect(words).toMatch(/16\.c\.As Ruang tunggu Menambah fasilitas pelengkap ruang tunggu\. Open Close 3 4/)
    expect(words).toMatch(
      /2\.a\.P Unsur masyarakat yang dilibatkan dalam SP Melatih petugas loket\. Open tidak ditulis lagi 4 2/,
    )
    expect(found(last, 'rencana.vanished')).toEqual([
      expect.stringMatching(
        /^Lokus Loka Misal: 1 rencana masih Open pada laporan tahun 2024 di arsip \(pekppp-2024.*Melatih petugas/,
      ),
    ])
    expect(found(last, 'rencana.reopened')).toHaveLength(1)
  }))

test('what the sheet Riwayat says goes before, and is told where the report on the year printed another value', () =>
  withSampleArchive(async place => {
    const form = 'Peraturan Menteri PANRB Nomor 29 Tahun 2022'
    const past = [
      { Tahun: 2024, IPP: '3,60', Instrumen: form },
      { Tahun: 2024, 'Unit Lokus': balai, IPP: '3,00', Instrumen: form },
      { Tahun: 2024, 'Unit Lokus': loka, IPP: '3,80', Instrumen: form },
    ]
    const last = await issueAll(place, [before, { ...after, Riwayat: past }])
    const words = wordsOf(last)
    expect(words).not.toContain('diambil dari laporan tahun itu')
    expect(words).toContain('2024 3,60')
    expect(words).toMatch(/2 Loka Misal 3,80 3,9\d \+0,1\d/)
    expect(found(last, 'penilaian.archive-differs')).toEqual([
      expect.stringMatching(
        /^Riwayat IPP instansi tahun 2024 tertulis 3,60; menurut laporan tahun itu di arsip \(pekppp-2024[^)]*\) 3,50\.$/,
      ),
      expect.stringMatching(/^Riwayat IPP Loka Misal tahun 2024 tertulis 3,80; .* 4,00\.$/),
    ])
  }))

test('a year of the older instrument is shown, and not held against this one', () =>
  withSampleArchive(async place => {
    const old = {
      Laporan: facts('pekppp', 2021),
      Lokus: loci.map(one => ({ ...one, IPP: '4,22' })),
      'F-02': loci.flatMap(({ 'Unit Lokus': unit }) => filledSheet().map(row => ({ ...row, 'Unit Lokus': unit }))),
    }
    const next = evaluated(2022, [scored(balai, 3), scored(loka, 4)])
    const words = wordsOf(await issueAll(place, [old, next]))
    expect(words).toContain('Instrumen tahun-tahun itu tidak sama')
    expect(words).toMatch(/1 Balai Umpama 4,22 3,00 –/)
    expect(words).toContain('tidak satu pun dapat dibandingkan')
  }))

test('a damaged report is told, and nothing of it is used', () =>
  withSampleArchive(async place => {
    await issueAll(place, [before])
    const capsule = readdirSync(place.archive, { recursive: true, encoding: 'utf8' }).find(name =>
      /pekppp-2024.*manifest\.json$/.test(name),
    )
    if (capsule === undefined) throw new RangeError('no capsule')
    writeFileSync(join(place.archive, capsule), '{}')
    const last = await issueAll(place, [after])
    expect(found(last, 'kapsul.earlier-broken')).toHaveLength(1)
    expect(wordsOf(last)).not.toContain('Laporan tahun 2024 memuat')
  }))

test('a report of another agency whose unit is called alike is not taken up', () =>
  withSampleArchive(async place => {
    const other = { ...before, Laporan: { ...(before.Laporan as Input), Instansi: 'Badan Lain Umpama' } }
    const last = await issueAll(place, [other, after])
    expect(wordsOf(last)).not.toContain('Laporan tahun 2024 memuat')
    expect(found(last, 'rencana.vanished')).toEqual([])
  }))

/** Fourteen facilities of one unit: its condition where one is there, `x` where it is not. */
const facilitiesOf = (unit: string, states: string) =>
  [...states].map((state, at) => ({
    'Unit Pelayanan': unit,
    No: String(at + 1),
    Ada: state === 'x' ? 'Tidak' : 'Ya',
    ...(state !== 'x' && { Kondisi: Number(state) }),
  }))

const observed = (year: number, states: readonly [string, string], plans: readonly Input[]) => ({
  Laporan: facts('kelompok-rentan', year),
  Unit: [
    { No: 1, 'Unit Pelayanan': balai },
    { No: 2, 'Unit Pelayanan': loka },
  ],
  Sarana: [...facilitiesOf(balai, states[0]), ...facilitiesOf(loka, states[1])],
  Pendukung: [balai, loka].map(unit => ({ 'Unit Pelayanan': unit, Kode: 'D1', Butir: 'SOP', Ada: 'Ya' })),
  Rencana: plans,
})
const toilet = { 'Unit Pelayanan': loka, Sarana: 'Toilet khusus', Rencana: 'Membangun satu toilet khusus.' }

test('kelompok-rentan: values, plans and facilities of last year, and what evaluators scored in this one', () =>
  withSampleArchive(async place => {
    const full = '55555555555555'
    const first = observed(2024, [full, 'xxxxxxxxx55555'], [{ ...toilet, Status: 'Open' }])
    const second = observed(2025, [full, '44444444455555'], [{ ...toilet, Status: 'Close' }])
    // Evaluators give 5 for 18.c.K of the one, and 3 where all fourteen are there now.
    const evaluators = evaluated(2025, [scored(balai, 5), scored(loka, 3)])
    const last = await issueAll(place, [first, evaluators, second])
    const words = wordsOf(last)
    expect(words).toContain('Nilai tahun 2024 diambil dari laporan tahun itu.')
    expect(words).toMatch(/1 Balai Umpama 100,00 100,00 0,00 2 Loka Misal 74,29 [\d,]+ \+/)
    expect(words).toMatch(/Toilet khusus Membangun satu toilet khusus\. Open Close tidak ada ada, kondisi 4/)
    expect(words).toContain('keadaan bagi 1 (satu) rencana diketahui pada kedua tahun: 1 naik.')
    expect(words).toContain('Dari 2 (dua) unit yang ada pada kedua laporan, 1 tidak berbeda')
    expect(found(last, 'sarana.evaluators-differ')).toEqual([
      expect.stringMatching(
        /^Unit Loka Misal: 14 sarana ada, yang bernilai 5 pada F-02 nomor 18\.c\.K; .*\(pekppp-2025[^)]*\) memberinya 3\.$/,
      ),
    ])
  }))

test('kelompok-rentan: where evaluators scored every unit otherwise, no count of those alike is told', () =>
  withSampleArchive(async place => {
    const own = observed(2025, ['55555555555555', '44444444455555'], [])
    const last = await issueAll(place, [evaluated(2025, [scored(balai, 3), scored(loka, 3)]), own])
    expect(wordsOf(last)).toMatch(
      /Pada 2 \(dua\) unit yang ada pada kedua laporan, keduanya berbeda seperti pada Tabel \d+ dan perlu diperiksa\./,
    )
    expect(found(last, 'sarana.evaluators-differ')).toHaveLength(2)
  }))

const assessed = (year: number, points: readonly number[], more: Input = {}) => ({
  ...(JSON.parse(readFileSync('test/kinds/ppb/cases/mandiri-saja/input.json', 'utf8')) as Input),
  Laporan: { ...facts('ppb', year), Tahap: 'mandiri' },
  Penilaian: (
    JSON.parse(readFileSync('test/kinds/ppb/cases/mandiri-saja/input.json', 'utf8')).Penilaian as readonly Input[]
  ).map((row, at) => ({ 'No Tolok Ukur': row['No Tolok Ukur'], 'Poin Mandiri': points[at] })),
  ...more,
})

test('ppb: the value of the same stage, and the recommendations of last year with their points', () =>
  withSampleArchive(async place => {
    const advice = {
      'No Tolok Ukur': '1.1.2',
      Rekomendasi: 'Lengkapi.',
      'Tindak Lanjut': 'Menyusun risalah rapat.',
      Unit: 'Biro Umpama',
    }
    const first = assessed(2023, [25, 10, 25, 25, 25, 25, 25, 25], { Rekomendasi: [{ ...advice, Status: 'Open' }] })
    const second = assessed(2024, [25, 25, 25, 25, 25, 25, 25, 25], { Rekomendasi: [{ ...advice, Status: 'Close' }] })
    const words = wordsOf(await issueAll(place, [first, second]))
    expect(words).toContain('Nilai tahun 2023 diambil dari laporan tahun itu')
    expect(words).toMatch(/1\.1\.2 .* Menyusun risalah rapat\. Open Close 10 25/)
    expect(words).toContain(
      'Laporan tahun 2023 memuat 1 (satu) tindak lanjut rekomendasi, yang masih open pada laporan itu dan kini close.',
    )
    expect(words).toContain('di sana poin bagi 1 (satu) rencana diketahui pada kedua tahun: 1 naik.')
    // As that report printed it, with three decimals.
    expect(words).toContain('2023 91,000 Sangat Baik')
  }))
