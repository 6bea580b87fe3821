import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { markerName } from '../../../src/archive/folder/archive-folder.ts'
import { testPort } from '../../archive/build-capsule.ts'
import { checkReport, createReport, deskWith, verifyReport } from '../../desk.ts'
import { firstSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'

let home: string
let data: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'laporan-tempat-'))
  data = join(home, 'Data')
  for (const folder of [data, join(home, 'satu'), join(home, 'dua')]) mkdirSync(folder)
})

afterEach(() => {
  rmSync(home, { recursive: true })
})

const deskIn = (workingFolder: string) =>
  deskWith({ archive: testPort(undefined, { home, workingFolder: join(home, workingFolder) }) })
const options = () => ({ outputFolder: join(home, 'output'), formats: ['html'] as const, overwrite: true })
const buat = (input: string, workingFolder = 'satu') => createReport(input, options(), deskIn(workingFolder))
const periksa = (input: string, workingFolder = 'satu') => checkReport(input, options(), deskIn(workingFolder))

const { Riwayat: _, ...january } = JSON.parse(
  readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'),
)

type Rows = readonly Readonly<Record<string, string | number | null>>[]

/** A month of 2026 without respondents, whose sheet Riwayat has these rows. */
function quietMonth(name: string, Riwayat?: Rows): string {
  const file = join(data, `${name}.json`)
  const Laporan = { ...january.Laporan, Bulan: `${name} 2026`, Tanggal: '5 April 2026' }
  writeFileSync(file, JSON.stringify({ ...january, Laporan, Responden: [], ...(Riwayat && { Riwayat }) }))
  return file
}

function monthOfTwo(): string {
  const file = join(data, 'Januari.json')
  writeFileSync(file, JSON.stringify(january))
  return file
}

const wordsOf = ({ files }: ReportResult) =>
  readFileSync(files.find(({ format }) => format === 'html')?.path ?? '', 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

test('the archive is beside the input wherever the clerk stands, and the next month takes the last one up', async () => {
  const archive = join(data, 'arsip')
  const first = await buat(monthOfTwo(), 'satu')
  expect(first.archive).toEqual({ folder: archive, origin: 'new', others: [], foreign: [], taken: [] })
  const second = await buat(quietMonth('Februari'), 'dua')
  const { capsule, period, title } = { capsule: first.capsule?.id, period: '2026-01', title: first.title }
  expect(second.archive).toMatchObject({ folder: archive, origin: 'found', taken: [{ capsule, period, title }] })
  expect(readdirSync(archive)).toHaveLength(3)
  expect(existsSync(join(home, 'satu', 'arsip'))).toBe(false)
})

test('what only looks makes no archive', async () => {
  const { archive, status } = await periksa(monthOfTwo())
  expect([status, archive?.origin]).toEqual(['checked', 'new'])
  expect(readdirSync(data)).toEqual(['Januari.json'])
})

describe('a folder "arsip" of somebody else', () => {
  beforeEach(() => {
    mkdirSync(join(data, 'arsip'))
    writeFileSync(join(data, 'arsip', 'surat masuk.docx'), '')
  })

  test('is not written into: the archive gets another name', async () => {
    const { archive, status } = await buat(monthOfTwo())
    expect([status, archive?.folder]).toEqual(['written', join(data, 'arsip-laporan')])
    expect(archive?.foreign).toEqual([join(data, 'arsip')])
    expect(readdirSync(join(data, 'arsip'))).toEqual(['surat masuk.docx'])
    expect(readdirSync(join(data, 'arsip-laporan'))).toContain(markerName)
  })

  test('ends the run with one sentence when that name is taken too, before anything is written; looking goes on', async () => {
    writeFileSync(join(data, 'arsip-laporan'), '')
    const input = monthOfTwo()
    const { status, problems } = await buat(input)
    const errors = problems.filter(({ severity }) => severity === 'galat')
    expect([status, errors.map(({ code }) => code)]).toEqual(['blocked', ['arsip.no-place']])
    expect(existsSync(join(home, 'output'))).toBe(false)
    expect((await periksa(input)).status).toBe('checked')
  })
})

describe('the sheet Riwayat', () => {
  beforeEach(async () => {
    await buat(monthOfTwo())
    await buat(quietMonth('Februari'))
  })

  const differences = async (rows: Rows) =>
    (await periksa(quietMonth('Maret', rows))).problems.filter(({ code }) => code === 'riwayat.differs')

  test('is held against the archive in every month: both figures and the cell are told, and what was typed is used', async () => {
    const rows = [
      { Bulan: 'Januari 2026', SPKP: 3.5, SPAK: 4, Responden: 2 },
      { Bulan: 'Februari 2026', SPKP: null, SPAK: null, Responden: 0 },
    ]
    const found = await differences(rows)
    expect(found.map(({ place: { sheet, cell }, severity }) => [sheet, cell, severity])).toEqual([
      ['Riwayat', '[0].SPKP', 'peringatan'],
      ['Riwayat', '[0].SPAK', 'peringatan'],
    ])
    expect(found[0]?.message).toMatch(
      /^Indeks SPKP bulan Januari 2026 tertulis 3,5; menurut laporan bulan itu di arsip \(spkp-spak-2026-01-\w+\) 3,94\.$/,
    )
    const { figures, archive } = await periksa(join(data, 'Maret.json'))
    expect(figures?.threeMonthMean).toMatchObject({ spkp: '3.50', counted: { spkp: 1, spak: 1 } })
    expect(archive?.taken).toEqual([])
  })

  test('differs by a blank where the report had an index, and by an index where it had none', async () => {
    const blank = await differences([{ Bulan: 'Januari 2026', SPKP: null, SPAK: 3.95, Responden: null }])
    expect(blank.map(({ message }) => message)[0]).toContain('tertulis kosong; menurut laporan bulan itu di arsip')
    const invented = await differences([{ Bulan: 'Februari 2026', SPKP: 3.5, SPAK: null, Responden: 4 }])
    expect(invented.map(({ message }) => message.replace(/\(.*\)/, '(…)'))).toEqual([
      'Indeks SPKP bulan Februari 2026 tertulis 3,5; menurut laporan bulan itu di arsip (…) tidak ada.',
      'Jumlah responden bulan Februari 2026 tertulis 4; menurut laporan bulan itu di arsip (…) 0.',
    ])
  })
})

test('a finished report that took up the last one is verified with it', async () => {
  await buat(monthOfTwo())
  const input = quietMonth('Februari')
  const { files } = await createReport(input, { ...options(), formats: ['docx'] }, deskIn('satu'))
  const docx = files.find(({ format }) => format === 'docx')?.path ?? ''
  const verify = (archiveFolder?: null) =>
    verifyReport(docx, { input, ...(archiveFolder === null && { archiveFolder }) }, deskIn('dua'))
  expect(await verify()).toMatchObject({ status: 'agrees', archive: join(data, 'arsip') })
  expect(await verify(null)).toMatchObject({ status: 'differs', archive: null })
})

describe('the mean of three months', () => {
  test('says once for both surveys which months it lacks and why', async () => {
    await buat(monthOfTwo())
    const words = wordsOf(await buat(quietMonth('Februari')))
    expect(words).toContain(
      'Rata-rata tersebut hanya dihitung dari 1 (satu) bulan, karena hasil survei bulan Desember 2025 tidak tersedia dan pada bulan Februari 2026 tidak ada responden.',
    )
    expect(words.match(/tidak ada responden\. Rata-rata IPKP/g)).toHaveLength(1)
  })

  test('says it of each survey where they differ', async () => {
    const rows = [
      { Bulan: 'Januari 2026', SPKP: 3.5, SPAK: null, Responden: 30 },
      { Bulan: 'Desember 2025', SPKP: 3.5, SPAK: 3.9, Responden: 30 },
    ]
    const words = wordsOf(await buat(quietMonth('Februari', rows)))
    expect(words).toContain(
      'Rata-rata itu hanya dihitung dari 2 (dua) bulan, karena pada bulan Februari 2026 tidak ada responden. Pada LKE, rata-rata itu setara dengan',
    )
    expect(words).toContain(
      'Rata-rata itu hanya dihitung dari 1 (satu) bulan, karena pada bulan Januari 2026 tidak ada jawaban SPAK dan pada bulan Februari 2026 tidak ada responden.',
    )
  })

  test('that no month has is not computed, and the months are named', async () => {
    const words = wordsOf(await buat(quietMonth('Februari')))
    expect(words).toContain(
      'Tidak satu pun dari ketiga bulan itu mempunyai indeks, karena hasil survei bulan Desember 2025 dan Januari 2026 tidak tersedia serta pada bulan Februari 2026 tidak ada responden. Rata-rata IPKP tidak dihitung. Rata-rata IPAK tidak dihitung.',
    )
    const rows = [{ Bulan: 'Januari 2026', SPKP: 3.5, SPAK: null, Responden: 30 }]
    expect(wordsOf(await buat(quietMonth('Februari', rows)))).toContain(
      'Rata-rata IPAK tidak dihitung karena tidak satu pun dari ketiga bulan itu mempunyai indeks: hasil survei bulan Desember 2025 tidak tersedia, pada bulan Januari 2026 tidak ada jawaban SPAK, dan pada bulan Februari 2026 tidak ada responden.',
    )
  })
})

test('a semester report without a predecessor says so in the run, and its text is silent on any movement', async () => {
  const file = join(data, 'semester-1.json')
  writeFileSync(file, firstSemester)
  const result = await buat(file)
  expect(result.archive?.taken).toEqual([])
  expect(result.summary).toContainEqual({
    label: 'Pergerakan',
    figures: ['tidak disajikan, karena tidak ada laporan sebelumnya dari arsip'],
  })
  expect(wordsOf(result)).not.toMatch(/pergerakan|laporan sebelumnya/i)
})
