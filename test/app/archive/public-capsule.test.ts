import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareReports } from '../../../src/app/archive/compare-reports.ts'
import { exportCapsule, exportPublic } from '../../../src/app/archive/export-capsule.ts'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { importFile } from '../../../src/app/disk/archives.ts'
import { findCapsule } from '../../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../../src/archive/folder/inspect-archive.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { canaries, plantCanaries } from '../../cli/plant-canaries.ts'
import { readEveryText } from '../../cli/read-every-text.ts'
import { createReport, deskWith, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { firstSemester, secondSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'
import { everyStream, readings } from './every-stream.ts'

const ports = keptPorts()
const port = testPort(undefined, {
  maker: () => ({ account: 'kenariakun', computer: 'KENARIKOMPUTER' }),
  command: ['buat', 'kenariperintah.xlsx'],
  workingFolder: '/kenarikerja',
})
const desk = deskWith({ archive: port })
const storeIn = (folder: string) => storeAt(folder, port)
/** What tells of the office and the machine, not of the input. */
const places = ['kenariakun', 'KENARIKOMPUTER', 'kenariperintah', 'kenarikerja', 'kenariberkas', 'kenarikeluaran']
const personal = [...canaries.free, ...canaries.columns]

let folder: string
let archive: string
let input: string
/** The capsule of a public edition with all its parts. */
let whole: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-publik-'))
  archive = join(folder, 'arsip')
  input = join(folder, 'kenariberkas.xlsx')
  await plantCanaries(input)
  whole = (await issue(archive, false)).capsule?.id ?? '-'
}, 60_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function issue(archiveFolder: string, archiveWithoutSource: boolean, edition: 'publik' | 'internal' = 'publik') {
  const outputFolder = join(folder, 'kenarikeluaran')
  const parts = ['laporan', 'nota-dinas', 'ringkasan', 'rekap', 'siaran'] as const
  const options = { archiveFolder, archiveWithoutSource, outputFolder, edition, parts, overwrite: true }
  return createReport(input, options, desk)
}

/** Where one of the words stands: in any stream of a package, in its names, or in what a reader of its files sees. */
async function leaks(name: string, zip: Uint8Array, words: readonly string[]): Promise<readonly string[]> {
  const texts = [...everyStream(name, zip)].flatMap(([way, bytes]) =>
    [way, ...readings(bytes)].map(text => [way, text]),
  )
  const unpacked = mkdtempSync(join(folder, 'dibuka-'))
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true })
    writeFileSync(join(unpacked, path), bytes)
  }
  const shown = [...(await readEveryText(unpacked))]
  const sought = words.map(word => [word, word.toLowerCase()] as const)
  return [...texts, ...shown].flatMap(([way = '', text = '']) => {
    const folded = text.toLowerCase()
    return sought.filter(([, one]) => folded.includes(one)).map(([word]) => `${way}: ${word}`)
  })
}

function exported<Value>(outcome: {
  readonly ok: boolean
  readonly value?: Value
  readonly problems: readonly unknown[]
}) {
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

test('the search finds what lies packed in packed files', async () => {
  const { bytes } = exported(await exportCapsule(storeIn(archive), whole))
  const found = await leaks('a.zip', bytes, personal)
  for (const word of personal)
    expect(
      found.some(leak => leak.endsWith(`: ${word}`)),
      word,
    ).toBe(true)
  expect([...everyStream('a.zip', bytes).keys()].filter(way => /\.pdf\/aliran \d+$/.test(way)).length).toBeGreaterThan(
    10,
  )
})

test('no stream of a package for publication holds personal data, or tells of the machine', async () => {
  const { fileName, bytes } = exported(await exportPublic(storeIn(archive), whole, reportKinds, sha256))
  expect(await leaks(fileName, bytes, [...personal, ...places])).toEqual([])
  const names = Object.keys(unzipSync(bytes)).map(name => name.replace(/^[^/]+\//, ''))
  expect(names.filter(name => name.startsWith('laporan/')).length).toBe(13)
  expect(names.filter(name => !name.startsWith('laporan/'))).toEqual(['manifest.json', 'masukan.json'])
  expect(names.join()).not.toContain('Catatan Pemeriksaan')
  expect(exported(await exportPublic(storeIn(archive), whole, reportKinds, sha256)).bytes).toEqual(bytes)
})

test('a package for publication is a capsule: it comes into another archive, is whole, and says what it is', async () => {
  const { fileName, bytes } = exported(await exportPublic(storeIn(archive), whole, reportKinds, sha256))
  const [file, other] = [join(folder, fileName), join(folder, 'arsip-lain')]
  writeFileSync(file, bytes)
  const { id } = exported(await importFile(file, storeIn(other), desk))
  expect((await inspectArchive(other, port, sha256)).problems).toEqual([])
  const { manifest } = exported(await findCapsule(other, id, port.disk, sha256))
  const source = readFileSync(input)
  expect(manifest).toMatchObject({
    format: 2,
    publicOf: whole,
    made: { by: { account: null, computer: null }, command: [] },
    input: { kept: 'hash', files: [{ bytes: source.length, sha256: sha256(source) }] },
  })
  // Where it was taken from, it is there already.
  const again = await importFile(file, storeIn(archive), desk)
  expect(again.ok && again.value).toEqual({ id: whole, isNew: false })
})

test('an internal edition is not for publication', async () => {
  const internal = join(folder, 'arsip-internal')
  const { capsule } = await issue(internal, false, 'internal')
  const outcome = await exportPublic(storeIn(internal), capsule?.id ?? '-', reportKinds, sha256)
  expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.not-public'])
})

test('an archive without sources holds no personal data in any stream, and says what it cannot do', async () => {
  const bare = join(folder, 'arsip-tanpa-sumber')
  const { capsule } = await issue(bare, true)
  const { fileName, bytes } = exported(await exportCapsule(storeIn(bare), capsule?.id ?? '-'))
  expect(await leaks(fileName, bytes, personal)).toEqual([])
  expect((await inspectArchive(bare, port, sha256)).problems).toEqual([])
  expect(readdirSync(join(bare, capsule?.id ?? '-'))).not.toContain('sumber')
  const reissue = await reissueReport(storeIn(bare), capsule?.id ?? '-', reportKinds, ports, port.versions())
  expect(reissue.problems.map(({ code }) => code)).toEqual(['kapsul.source-not-kept'])
  const compared = await compareReports(storeIn(bare), [capsule?.id ?? '-', capsule?.id ?? '-'], reportKinds, ports)
  expect(compared.ok && [compared.value.differences, compared.value.sentences]).toEqual([[], null])
  expect(compared.problems.map(({ code }) => code)).toEqual(['kapsul.texts-unknown'])
})

test('the next semester takes its actions from a capsule without source', async () => {
  const bare = join(folder, 'arsip-semester')
  const place = { archiveFolder: bare, archiveWithoutSource: true, outputFolder: join(folder, 'semester') }
  const made = async (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return createReport(path, { ...place, formats: ['html'] }, desk)
  }
  const first = await made('satu.json', firstSemester)
  const second = await made('dua.json', secondSemester)
  expect(second.archive?.taken.map(({ capsule }) => capsule)).toEqual([first.capsule?.id])
  const codes = ['ratl.vanished-action', 'ratl.reopened-action']
  expect(second.problems.map(({ code }) => code).filter(code => codes.includes(code))).toEqual(codes)
})
