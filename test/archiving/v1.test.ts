import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCapsule } from '../../src/archive/find-capsule.ts'
import type { KnownCapsule } from '../../src/archive/find-head.ts'
import { compareReports } from '../../src/archiving/compare-reports.ts'
import { importCapsule } from '../../src/archiving/import-capsule.ts'
import { pageTexts } from '../../src/archiving/page-texts.ts'
import { redraftCapsule } from '../../src/archiving/redraft-capsule.ts'
import { rerenderCapsule } from '../../src/archiving/rerender-capsule.ts'
import { mannerOf } from '../../src/archiving/v1/reading-of.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'
import { todaysManner } from '../../src/workbook/manner.ts'
import { testPort } from '../archive/build-capsule.ts'
import { withSampleArchive } from './sample-archive.ts'

const ports = nodePorts(silentProgress)
const folder = 'test/archiving/fixtures/v1'
const exported = readdirSync(folder).filter(name => name.endsWith('.zip'))

function fixtureOf(series: string): string {
  return exported.find(name => name.startsWith(`${series}-`)) ?? series
}

/** Imports some capsules, all of which the program made before it was 0.2.0. */
async function imported(archive: string, names: readonly string[]): Promise<readonly KnownCapsule[]> {
  const capsules: KnownCapsule[] = []
  for (const name of names) {
    await importCapsule(archive, join(folder, name), ports, testPort())
    const found = await findCapsule(archive, basename(name, '.zip'), nodeArchiveDisk)
    if (!found.ok) throw new Error(JSON.stringify(found.problems))
    capsules.push(found.value)
  }
  return capsules
}

describe.each(exported)('%s', name => {
  test('says in every format the words that it said', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const made = await rerenderCapsule(archive, capsule, reportKinds, ports, testPort())
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
      const { files } = made.value
      expect(files.length).toBeGreaterThanOrEqual(3)
      for (const { fileName, archived, again } of files) {
        if (again === undefined) throw new Error(`${fileName} is not made any more`)
        expect(await pageTexts(fileName, again), fileName).toEqual(await pageTexts(fileName, archived))
      }
    }))

  test('comes to the figures that it came to, and is told what it was told', () =>
    withSampleArchive(async ({ archive }) => {
      const [capsule] = await imported(archive, [name])
      if (capsule === undefined) throw new Error('not imported')
      const again = await redraftCapsule(archive, capsule, reportKinds, ports, testPort())
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
    const again = await redraftCapsule(archive, capsule, reportKinds, ports, testPort())
    if (!again.ok) throw new Error(JSON.stringify(again.problems))
    const { figures, findings } = again.value.draft
    expect(findings.find(({ code }) => code === 'sheet.unknown-column')?.message).toContain('U4 (Biaya)')
    expect(figures).toMatchObject({ skm: { 2022: { ikm: '87.50', grade: 'B' } } })
  }))

test('two of them are compared sentence by sentence', () =>
  withSampleArchive(async ({ archive }) => {
    const capsules = await imported(archive, [fixtureOf('spkp-spak-2025-01'), fixtureOf('spkp-spak-2025-02')])
    const [before = '', after = ''] = capsules.map(({ id }) => id)
    const compared = await compareReports(archive, [before, after], reportKinds, ports, testPort())
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
    expect(march.archive?.taken.map(({ capsule }) => capsule).sort()).toEqual(capsules.map(({ id }) => id).sort())
    const made = await findCapsule(archive, march.capsule?.id ?? '', nodeArchiveDisk)
    expect(made.ok && mannerOf(made.value.manifest)).toBe(todaysManner)
  }))

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
