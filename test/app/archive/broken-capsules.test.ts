import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { capsuleId } from '../../../src/archive/capsule-id.ts'
import { listCapsules } from '../../../src/archive/folder/find-capsules.ts'
import type { Manifest } from '../../../src/archive/manifest.ts'
import { canonicalManifest } from '../../../src/archive/manifest-bytes.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { createReport } from '../../desk.ts'
import { firstSemester, secondSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

// A capsule that lies in the archive and is not what it was when it was kept: by accident, or because somebody changed it.
// The next report is made all the same, says so, and takes nothing from it.

const months = JSON.parse(readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'))

function written(folder: string, name: string, value: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

const january = ({ folder, issue }: SampleArchive) =>
  issue(written(folder, 'januari.json', months), { formats: ['html'] })

function february({ folder, issue }: SampleArchive): Promise<ReportResult> {
  const { Riwayat, ...rest } = months
  const laporan = { ...rest.Laporan, Bulan: 'Februari 2026', Tanggal: '5 Maret 2026' }
  const input = { ...rest, Laporan: laporan, Responden: [], Riwayat: [{ Bulan: '12/2025', SPKP: 3.5, SPAK: 3.5 }] }
  return issue(written(folder, 'februari.json', input), { formats: ['html'] })
}

const manifestIn = (capsule: string) => join(capsule, 'manifest.json')

function changeManifest(capsule: string, change: (text: string) => string): void {
  writeFileSync(manifestIn(capsule), change(readFileSync(manifestIn(capsule), 'utf8')))
}

/** Writes a manifest that says something else, under the name that it then has: whoever did it knows how. */
function forge(capsule: string, change: (manifest: Manifest) => Manifest): void {
  const manifest = change(JSON.parse(readFileSync(manifestIn(capsule), 'utf8')))
  const bytes = canonicalManifest(manifest)
  writeFileSync(manifestIn(capsule), bytes)
  renameSync(capsule, join(capsule, '..', capsuleId(manifest.report, sha256(bytes))))
}

const figuresAs = (figures: unknown) => (manifest: Manifest) => ({ ...manifest, figures }) as Manifest
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

/** What happens to the capsule of January. */
const damages: Readonly<Record<string, (capsule: string) => void>> = {
  'a figure changed': capsule => changeManifest(capsule, text => text.replace(/"index":"\d.\d\d"/, '"index":"4.00"')),
  'its unit changed': capsule => changeManifest(capsule, text => text.replace('"unit":"', '"unit":"Lain ')),
  'its time changed': capsule => changeManifest(capsule, text => text.replace(/"at":"\d{4}/, '"at":"2099')),
  'cut short': capsule => changeManifest(capsule, text => text.slice(0, text.length / 2)),
  emptied: capsule => changeManifest(capsule, () => ''),
  'no JSON': capsule => changeManifest(capsule, () => 'bukan JSON'),
  'JSON without bottom': capsule => changeManifest(capsule, () => deep(100_000)),
  null: capsule => changeManifest(capsule, () => 'null'),
  'of a later format': capsule => changeManifest(capsule, text => text.replace('"format":2', '"format":3')),
  'a manifest that is gone': capsule => rmSync(manifestIn(capsule)),
  'a manifest that is a folder': capsule => {
    rmSync(manifestIn(capsule))
    mkdirSync(manifestIn(capsule))
  },
  'an empty folder': capsule => {
    rmSync(capsule, { recursive: true })
    mkdirSync(capsule)
  },
  'a file in its place': capsule => {
    rmSync(capsule, { recursive: true })
    writeFileSync(capsule, '')
  },
  'another name': capsule => renameSync(capsule, capsule.replace(/[0-9a-f]{16}$/, '0'.repeat(16))),
  'another period in its name': capsule => renameSync(capsule, capsule.replace('2026-01', '2025-11')),
}

let kept: string
let keptId: string

beforeAll(async () => {
  kept = mkdtempSync(join(tmpdir(), 'laporan-januari-'))
  const options = { archiveFolder: join(kept, 'arsip'), outputFolder: join(kept, 'output'), formats: ['html'] } as const
  keptId = (await createReport(written(kept, 'januari.json', months), options)).capsule?.id ?? '-'
}, 60_000)

afterAll(() => {
  rmSync(kept, { recursive: true })
})

/** The archive in which January was kept, and nothing else. */
function withJanuary(archive: string): string {
  cpSync(join(kept, 'arsip'), archive, { recursive: true })
  return join(archive, keptId)
}

const isTold = ({ problems }: ReportResult) => problems.filter(({ code }) => code === 'kapsul.earlier-broken').length

describe.each([
  ['with an index', true],
  ['without one', false],
])('%s', (_, isIndexed) => {
  test.each(Object.entries(damages))('%s', async (__, damage) => {
    await withSampleArchive(async place => {
      const capsule = withJanuary(place.archive)
      if (isIndexed) await listCapsules(place.archive, {}, testPort(), sha256)
      damage(capsule)
      const second = await february(place)
      expect([second.status, second.archive?.taken, isTold(second)]).toEqual(['written', [], 1])
      const listed = await listCapsules(place.archive, {}, testPort(), sha256)
      if (!listed.ok) throw new Error('not listed')
      expect(listed.value.capsules.map(({ id }) => id)).toEqual([second.capsule?.id])
      expect(listed.problems).toHaveLength(1)
    })
  })
})

/** They are what their names say, and no report of this program says such a thing. */
const forgeries: Readonly<Record<string, (manifest: Manifest) => Manifest>> = {
  'an index in words': figuresAs({ respondents: { used: 1 }, spkp: { index: 'empat' }, spak: { index: 'NaN' } }),
  'an index without end': figuresAs({ respondents: { used: 1 }, spkp: { index: '1e999999' }, spak: { index: '-1' } }),
  'no figures': figuresAs({}),
  'figures of another form': figuresAs({ respondents: 'banyak', spkp: null, spak: [] }),
  'a period that is no month': manifest => ({ ...manifest, report: { ...manifest.report, period: '2026-0' } }),
}

test.each(Object.entries(forgeries))('%s: the next report is made without it', async (_, change) => {
  await withSampleArchive(async place => {
    forge(withJanuary(place.archive), change)
    const second = await february(place)
    expect([second.status, second.archive?.taken]).toEqual(['written', []])
  })
})

test('figures without bottom stop neither the next report nor one of the same month', () =>
  withSampleArchive(async place => {
    const first = await january(place)
    const nest = (levels: number): unknown => (levels === 0 ? 1 : { a: nest(levels - 1) })
    forge(join(place.archive, first.capsule?.id ?? '-'), figuresAs(nest(2000)))
    expect((await february(place)).status).toBe('written')
    expect(await january(place)).toMatchObject({ status: 'written', capsule: { isNew: true, replaces: null } })
  }))

test('an input that is no JSON, though its hash is right, is named and not used', () =>
  withSampleArchive(async place => {
    const { archive, folder, issue } = place
    const first = await issue(written(folder, 'satu.json', firstSemester), { formats: ['html'] })
    const capsule = join(archive, first.capsule?.id ?? '-')
    const rubbish = new TextEncoder().encode('bukan JSON')
    writeFileSync(join(capsule, 'masukan.json'), rubbish)
    forge(capsule, manifest => ({
      ...manifest,
      parts: manifest.parts.map(part =>
        part.role === 'input' ? { ...part, bytes: rubbish.length, sha256: sha256(rubbish) } : part,
      ),
    }))
    const second = await issue(written(folder, 'dua.json', secondSemester), { formats: ['html'] })
    expect(second.status).toBe('written')
    expect(second.problems.map(({ code }) => code)).toContain('kapsul.earlier-damaged')
    expect(second.archive?.taken).toEqual([])
  }))

test('a revision that is broken is named, and the one before it holds again', () =>
  withSampleArchive(async place => {
    const first = await january(place)
    const { folder, issue, archive } = place
    const laporan = { ...months.Laporan, Tanggal: '6 Februari 2026' }
    const again = await issue(written(folder, 'januari.json', { ...months, Laporan: laporan }), { formats: ['html'] })
    expect(again.capsule?.replaces).toBe(first.capsule?.id)
    changeManifest(join(archive, again.capsule?.id ?? '-'), text => text.replace('"follows":[]', '"follows":["x"]'))
    const next = await february(place)
    expect([next.archive?.taken.map(({ capsule }) => capsule), isTold(next)]).toEqual([[first.capsule?.id], 1])
    const listed = await listCapsules(archive, {}, testPort(), sha256)
    const states = listed.ok ? listed.value.capsules.map(({ id, isValid }) => [id, isValid]) : []
    expect(states).toContainEqual([first.capsule?.id, true])
    expect(states.map(([id]) => id)).not.toContain(again.capsule?.id)
  }))

test('a report whose capsule lost a part since is kept again', () =>
  withSampleArchive(async place => {
    const first = await january(place)
    rmSync(join(place.archive, first.capsule?.id ?? '-', 'masukan.json'))
    expect((await january(place)).capsule).toMatchObject({ isNew: true, replaces: first.capsule?.id })
    expect((await january(place)).capsule?.isNew).toBe(false)
  }))

test('a manifest of the same size and date as before is looked at again all the same', () =>
  withSampleArchive(async place => {
    const first = await january(place)
    await listCapsules(place.archive, {}, testPort(), sha256)
    const path = manifestIn(join(place.archive, first.capsule?.id ?? '-'))
    const date = new Date('2026-01-01T00:00:00Z')
    utimesSync(path, date, date)
    await listCapsules(place.archive, {}, testPort(), sha256)
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"index":"(\d).\d\d"/, '"index":"$1.99"'))
    utimesSync(path, date, date)
    const listed = await listCapsules(place.archive, {}, testPort(), sha256)
    expect(listed.ok && [listed.value.capsules, listed.problems.length]).toEqual([[], 1])
  }))

test('an index that was changed, or is from elsewhere, counts for nothing', () =>
  withSampleArchive(async place => {
    const first = await january(place)
    const list = async () => {
      const listed = await listCapsules(place.archive, {}, testPort(), sha256)
      return listed.ok ? listed.value.capsules.map(({ id, unit }) => [id, unit]) : []
    }
    const expected = await list()
    const index = join(place.archive, '.indeks')
    const text = readFileSync(index, 'utf8')
    writeFileSync(index, text.replace('"unit":"', '"unit":"Lain '))
    expect(await list()).toEqual(expected)
    writeFileSync(index, text.slice(0, -3))
    expect(await list()).toEqual(expected)
    expect(readdirSync(place.archive)).toContain(first.capsule?.id)
  }))
