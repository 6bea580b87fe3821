import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recallFrom } from '../../src/app/archive/recall-reports.ts'
import { reissueReport } from '../../src/app/archive/reissue-report.ts'
import { findCapsule } from '../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { readManifest } from '../../src/archive/manifest-bytes.ts'
import { readArchivedSemester } from '../../src/kinds/parts/follow-up/earlier-actions.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { storeAt } from '../desk.ts'
import { encode, sha256, testPort } from './build-capsule.ts'

/** Written by the first program that archived anything. It is never written again: whatever comes later must read it. */
const archive = 'test/archive/fixtures/arsip-v1'
const id = 'monev-skm-2026-1-614aa6f77079c09d'

test('a capsule of format 1 is found, whole, and says what it said', async () => {
  expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  const found = await findCapsule(archive, 'monev-skm-2026-1', nodeArchiveDisk, sha256)
  if (!found.ok) throw new Error('not found')
  expect(found.value.id).toBe(id)
  expect(found.value.manifest).toMatchObject({
    format: 1,
    report: {
      kind: 'monev-skm',
      period: '2026-1',
      number: 'CONTOH-1/2026',
      unit: 'Inspektorat Utama',
      edition: 'publik',
    },
    replaces: null,
    made: { at: '2026-11-24T19:05:00.000Z', command: ['buat', 'semester-1.json'] },
    figures: { ratl: { total: { actions: 10, closed: 6, open: 4 } } },
  })
})

test('the next report takes its actions from it', async () => {
  const { recall } = recallFrom(storeAt(archive, testPort()))
  const wanted = { kind: 'monev-skm', unit: 'INSPEKTORAT UTAMA', before: '2026-2', most: 1, withInput: true }
  const [earlier] = await recall(wanted)
  const semester = readArchivedSemester(earlier?.input)
  expect(semester).toMatchObject({ semester: 'I', year: 2026, cutoff: '2026-06-06', surveyYears: [2024, 2025] })
  expect(semester?.actions.filter(({ status }) => status === 'Open').map(({ words }) => words)).toEqual([
    'Memasang informasi tarif.',
    'Menambah petugas loket.',
    'Menata ruang tunggu.',
    'Memperbarui standar pelayanan.',
  ])
  expect(await recall({ ...wanted, before: '2026-1' })).toEqual([])
  expect(await recall({ ...wanted, unit: 'Inspektorat Lain' })).toEqual([])
})

test('a manifest of a later format is named as such, anything else is unreadable, and nothing throws', () => {
  const manifest = JSON.parse(readFileSync(join(archive, id, 'manifest.json'), 'utf8'))
  expect(readManifest(encode(JSON.stringify(manifest))).is).toBe('read')
  expect(readManifest(encode(JSON.stringify({ ...manifest, format: 3 })))).toEqual({ is: 'newer', format: 3 })
  for (const format of [0, -1, 1.5, '1', null]) {
    expect(readManifest(encode(JSON.stringify({ ...manifest, format }))).is).toBe('unreadable')
  }
  fc.assert(
    fc.property(fc.uint8Array(), bytes => {
      expect(readManifest(bytes).is).toBe('unreadable')
    }),
  )
})

test.each(['../luar.txt', '/etc/luar', 'a/../../luar', 'C:/luar', 'a\\luar', './luar', 'a//luar', ''])(
  'a part that would lie outside, %j, makes the manifest unreadable',
  path => {
    const manifest = JSON.parse(readFileSync(join(archive, id, 'manifest.json'), 'utf8'))
    const [first, ...others] = manifest.parts
    const parts = [{ ...first, path }, ...others]
    expect(readManifest(encode(JSON.stringify({ ...manifest, parts }))).is).toBe('unreadable')
  },
)

test('one changed byte in any part of it is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-arsip-'))
  try {
    cpSync(archive, folder, { recursive: true })
    const path = join(folder, id, 'masukan.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('Menata', 'Menats'))
    const { problems } = await inspectArchive(folder, testPort(), sha256)
    expect(problems.map(({ code, message }) => [code, message])).toEqual([
      ['kapsul.part-changed', 'Bagian "masukan.json" berubah sejak diarsipkan.'],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** As the first, with all that it was made of; its fonts hold only the letters of Indonesian. Never written again either. */
const whole = 'test/archive/fixtures/arsip-v1-lengkap'

const absent = async (): Promise<never> => {
  throw new Error('fonts and templates of today are not asked for')
}

test('a complete capsule of format 1 is made again from itself, and says the same', async () => {
  expect((await inspectArchive(whole, testPort(), sha256)).problems).toEqual([])
  const today = nodePorts()
  // When it was made, the theme was part of the program; it still is what the program has.
  const read = (name: string) => (name.startsWith('templates/tema/') ? today.resources.read(name) : absent())
  const bare = { ...today, resources: { read, list: absent }, fonts: absent }
  const reissue = await reissueReport(storeAt(whole), 'monev-skm-2026-1', reportKinds, bare, testPort().versions())
  if (!reissue.ok) throw new Error(JSON.stringify(reissue.problems))
  // The program is today's: the bytes may be others, what is read is not.
  const [docx, html] = [...reissue.value.files].sort((left, right) => (left.fileName < right.fileName ? -1 : 1))
  expect([docx?.isMissing, html?.isMissing, html?.difference]).toEqual([false, false, undefined])
})
