import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareReports } from '../../../src/app/archive/compare-reports.ts'
import { redraftCapsule } from '../../../src/app/archive/redraft-capsule.ts'
import { rerenderCapsule } from '../../../src/app/archive/rerender-capsule.ts'
import { importFile } from '../../../src/app/disk/archives.ts'
import { pageTexts } from '../../../src/archive/compare/page-texts.ts'
import { findCapsule } from '../../../src/archive/folder/find-capsules.ts'
import type { KnownCapsule } from '../../../src/archive/known-capsule.ts'
import { exactTitles, mannerOf } from '../../../src/archive/v1/reading-of.ts'
import { isComplete } from '../../../src/kinds/parts/respondents/respondent-fields.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../../src/platform/node-archive-disk.ts'
import type { CellValue } from '../../../src/sources/source.ts'
import { required } from '../../../src/workbook/column.ts'
import { text } from '../../../src/workbook/fields/text.ts'
import { findHeadingRows } from '../../../src/workbook/headings/find-heading.ts'
import { type Manner, todaysManner } from '../../../src/workbook/manner.ts'
import { testPort } from '../../archive/build-capsule.ts'
import { desk, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { sheetOf, toValue } from '../../workbook/build-sheet.ts'
import { withSampleArchive } from './sample-archive.ts'

const ports = keptPorts()
const folder = 'test/app/archive/fixtures/v1'
const ofThen = mannerOf({ versions: { laporan: '0.1.0', node: '20.20.2', libraries: {} } })
const exported = readdirSync(folder).filter(name => name.endsWith('.zip'))

function fixtureOf(series: string): string {
  return exported.find(name => name.startsWith(`${series}-`)) ?? series
}

/** Imports some capsules, all of which the program made before it was 0.2.0. */
async function imported(archive: string, names: readonly string[]): Promise<readonly KnownCapsule[]> {
  const capsules: KnownCapsule[] = []
  for (const name of names) {
    await importFile(join(folder, name), storeAt(archive, testPort()), desk)
    const found = await findCapsule(archive, basename(name, '.zip'), nodeArchiveDisk, ports.sha256)
    if (!found.ok) throw new Error(JSON.stringify(found.problems))
    capsules.push(found.value)
  }
  return capsules
}

/**
 * The lines of all pages in their order. Where a page ends may change when pages are laid out better: what stands at its edges,
 * its number, its marking and the heading of a table that goes on, is left out, and so are the pages that lists and sentences name.
 */
function flowed(pages: readonly (readonly string[])[]): readonly string[] {
  return pages.flatMap((lines, page) => {
    const before = new Set(pages[page - 1])
    const text = lines.filter(line => !/^(?:\d+|[ivx]+|INTERNAL)$/.test(line))
    const own = text.filter((line, index) => index > 0 || !before.has(line))
    return own.map(line => line.replace(/(?<=[. ]{4,}|halaman\s)\d+/gu, ''))
  })
}

describe.each(exported)('%s', name => {
  test('says in every format the words that it said', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const made = await rerenderCapsule(storeAt(archive), capsule, reportKinds, ports)
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
      const { files } = made.value
      expect(files.length).toBeGreaterThanOrEqual(3)
      for (const { fileName, archived, again } of files) {
        if (again === undefined) throw new Error(`${fileName} is not made any more`)
        expect(flowed(await pageTexts(fileName, again)), fileName).toEqual(flowed(await pageTexts(fileName, archived)))
      }
    }))

  test('comes to the figures that it came to, and is told what it was told', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const again = await redraftCapsule(storeAt(archive), capsule, reportKinds, ports)
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      const { figures, findings } = again.value.draft
      expect(JSON.parse(JSON.stringify(figures))).toMatchObject(capsule.manifest.figures)
      expect(findings).toEqual(capsule.manifest.problems)
    }))
})

test('a heading that was passed over is told, not asked, and counts for nothing', () =>
  withSampleArchive(async ({ archive }) => {
    const [capsule] = await imported(archive, [fixtureOf('monev-skm-2023-1')])
    if (capsule === undefined) throw new Error('not imported')
    const again = await redraftCapsule(storeAt(archive), capsule, reportKinds, ports)
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    const { figures, findings } = again.value.draft
    expect(findings.find(({ code }) => code === 'sheet.unknown-column')?.message).toContain('U4 (Biaya)')
    expect(figures).toMatchObject({ skm: { 2022: { ikm: '87.50', grade: 'B' } } })
  }))

test('two of them are compared sentence by sentence', () =>
  withSampleArchive(async ({ archive }) => {
    const capsules = await imported(archive, [fixtureOf('spkp-spak-2025-01'), fixtureOf('spkp-spak-2025-02')])
    const [before = '', after = ''] = capsules.map(({ id }) => id)
    const compared = await compareReports(storeAt(archive), [before, after], reportKinds, ports)
    if (!compared.ok) throw new Error(JSON.stringify(compared.problems))
    expect(compared.problems).toEqual([])
    expect(compared.value.differences).toContainEqual(
      expect.objectContaining({ group: 'Angka', subject: 'spkp index', before: '3.81', after: '3.82' }),
    )
    expect(compared.value.sentences?.length).toBeGreaterThan(0)
  }))

test("the report of the next month recalls them, in today's manner", () =>
  withSampleArchive(async ({ archive, issue }) => {
    const capsules = await imported(archive, [fixtureOf('spkp-spak-2025-01'), fixtureOf('spkp-spak-2025-02')])
    const march = await issue('data/samples/spkp-spak-2025-03.xlsx', { formats: ['html'] })
    expect(march.status).toBe('written')
    const made = await findCapsule(archive, march.capsule?.id ?? '', nodeArchiveDisk, ports.sha256)
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    expect(mannerOf(made.value.manifest)).toBe(todaysManner)
    expect([...made.value.manifest.follows].sort()).toEqual(capsules.map(({ id }) => id).sort())
    // Both months are typed in Riwayat too, and are held against the reports on them.
    const { history } = JSON.parse(readFileSync(join(archive, made.value.id, 'masukan.json'), 'utf8'))
    const held = history.flatMap((row: { readonly archived?: unknown }) => row.archived ?? [])
    expect(held).toMatchObject([
      { capsule: capsules[0]?.id, indices: { spkp: '3.81', spak: '4' } },
      { capsule: capsules[1]?.id, indices: { spkp: '3.82', spak: '3.89' } },
    ])
  }))

const rows = [
  ['Tahun', 'Unit Pelayanan', 'Jumlah Pengguna'],
  ['(1)', '(2)', '(3)'],
  ['Sumber: aplikasi', null, null],
  ['Tahun', 'Unit Pelayanan', 'Jumlah Pengguna'],
  ['Jumlah', null, 12],
  ['Bobot', null, 0.125],
  [null, null, null, 'kolom sendiri'],
]

test('rows were data then that are passed over today', () => {
  const columns = new Map(['year', 'unit', 'visitors'].map((key, index) => [key, index]))
  const titles = new Set(['tahun', 'unitpelayanan', 'jumlahpengguna'])
  const header = { columns, titles, firstDataRow: 1, written: [] }
  const data = sheetOf(rows).rows.slice(1)
  const firstCells = (manner: Manner) => data.filter(row => manner.isData(row, header)).map(({ number }) => number)
  expect(firstCells(ofThen)).toEqual([2, 3, 6, 7])
  expect(firstCells(todaysManner)).toEqual([])
})

test('a title above words that nobody knows named no column then', () => {
  const [year, unit, unsur] = ['Tahun', 'Unit', 'U4'].map(title => required(title, text, { note: '' }))
  const titles = exactTitles({ ...(year && { year }), ...(unit && { unit }), ...(unsur && { unsur }) })
  const sheet = sheetOf([
    [null, null, 'U4'],
    ['Tahun', 'Unit', '(Biaya)'],
    ['2023', 'Biro Contoh', '3'],
  ])
  const keys = (manner: Manner) => {
    const found = findHeadingRows(sheet, titles, 1, manner)
    return [...(found?.matches.values() ?? [])].map(({ key }) => key)
  }
  expect([keys(todaysManner), keys(ofThen)]).toEqual([
    ['year', 'unit', 'unsur'],
    ['year', 'unit'],
  ])
})

const then: readonly (readonly [CellValue, boolean | undefined, boolean | undefined])[] = [
  [toValue('1'), false, true],
  [toValue('100'), true, true],
  [toValue('1%'), false, false],
  [toValue('100%'), true, true],
  [toValue(1), true, true],
  [toValue(0.5), false, false],
]

test.each(then)('%o as a status was complete: %s; is: %s', (cell, before, today) => {
  const at = {
    title: 'Status Layanan',
    place: { file: 'uji.xlsx' },
    add: () => {},
    earlier: {},
    names: () => undefined,
  }
  expect([ofThen, todaysManner].map(manner => isComplete(cell, { ...at, manner }))).toEqual([before, today])
})

test.each([
  ['0.1.0', false],
  ['0.1.9', false],
  ['0.2.0', true],
  ['0.10.0', true],
  ['1.0.0', true],
])('%s reads as today: %s', (laporan, isToday) => {
  const { asks } = mannerOf({ versions: { laporan, node: '20.20.2', libraries: {} } })
  expect(asks).toBe(isToday)
})
